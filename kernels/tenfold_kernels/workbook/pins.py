"""Whether the results that were pinned are still what a scenario gives."""

from enum import StrEnum

from tenfold_kernels.compute import results_of
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.digest import results_digest, settings_digest
from tenfold_kernels.workbook.workbook import Pin


class Standing(StrEnum):
    """What has become of a pin."""

    SAME = "same results"
    NOT_COMPUTED = "nothing was computed"
    CHANGED = "settings changed since"
    DIFFERENT = "same settings, other results"


def pin_of(key: str, scenario: Scenario, compute: bool = True) -> Pin:
    """Pin a scenario as it stands.

    Parameters
    ----------
    key : str
        Of the scenario in its workbook.
    scenario : Scenario
        As it stands.
    compute : bool
        Whether to run it, for the digest of its results.
    """
    results = results_digest(results_of(scenario)) if compute else ""
    return Pin(key, settings_digest(scenario), results)


def standing(pin: Pin, scenario: Scenario) -> Standing:
    """Run a pinned scenario again where its settings are the same, and compare every bit.

    Parameters
    ----------
    pin : Pin
    scenario : Scenario
        As it stands now.
    """
    if pin.settings != settings_digest(scenario):
        return Standing.CHANGED
    if not pin.results:
        return Standing.NOT_COMPUTED
    same = pin.results == results_digest(results_of(scenario))
    return Standing.SAME if same else Standing.DIFFERENT
