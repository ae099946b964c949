"""Outcomes that can be asked about: regimes, and whatever the panels of the race draw."""

import math
from dataclasses import dataclass

from tenfold_gui.engine.compute import model_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name, name_of
from tenfold_gui.i18n.numbers import (
    chart_unit,
    display_factor,
    plain_number,
    short_number,
    unit_words,
    year_number,
)
from tenfold_gui.workspaces.race import (
    controls_lens,
    industry_lens,
    purse_lens,
    race_lens,
    reliance_lens,
)
from tenfold_kernels.analysis.regimes import REGIMES
from tenfold_kernels.opening import Opening
from tenfold_kernels.parameters import ParamSpec, address
from tenfold_kernels.scenario import Scenario

GAP = "generations_behind"
PANELS = (
    *race_lens.PANELS, *controls_lens.PANELS, *industry_lens.PANELS, *reliance_lens.PANELS,
    *purse_lens.PANELS,
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """What a person wants explained; what is left empty the lens proposes.

    Parameters
    ----------
    output : str
        Scalar of the model, or regime.
    year : float or None
        When; None for the last year.
    target : float or None
        Value that the output should have.
    axes : tuple of str
        Parameters across and up on the map; empty ones for those that the scenario proposes.
    loop : str
        Code of the loop whose diagram is drawn; empty for the one that dominates.
    measure : str
        By what loops are compared: ``score`` as published, or ``rate``.
    threshold : float or None
        Value that the output must pass for "it" to happen; None for its present one.
    """

    output: str = ""
    year: float | None = None
    target: float | None = None
    axes: tuple[str, str] = ("", "")
    loop: str = ""
    measure: str = "score"
    threshold: float | None = None


def opened(opening: Opening | None) -> Asked:
    """What a scenario asks at first."""
    if opening is None:
        return Asked()
    return Asked(opening.output, opening.year, axes=(opening.across, opening.up))


def outcomes(scenario: Scenario) -> dict[str, str]:
    """Names of all outcomes that can be asked about, by address: the gap first."""
    blocs, model = scenario.blocs, model_of(scenario)
    drawn = [curves.variable for panel in PANELS for plot in panel.plots for curves in plot.curves]
    wanted = {name: None for name in (GAP, *drawn) if name in model.declarations}
    found = [
        one
        for name, regime in REGIMES.items()
        for one in ([address(name, (b,)) for b in blocs] if regime.of_a_bloc else [name])
    ]
    scalars: dict[str, list[str]] = {name: [] for name in wanted}
    for scalar in model.scalars.values():
        if scalar.variable in scalars:
            scalars[scalar.variable].append(scalar.name)
    gaps = scalars.pop(GAP, [])
    every = (*gaps, *found, *(name for names in scalars.values() for name in names))
    return {name: outcome_name(name, scenario) for name in every}


def outcome_name(output: str, scenario: Scenario) -> str:
    """Name of an outcome; a regime is known as one."""
    name = address_name(output, scenario)
    return tr("Regime: {name}").format(name=name) if is_regime(output) else name


def is_regime(output: str) -> bool:
    """Whether an outcome is a named state of the world, rather than a number."""
    return output.partition("[")[0] in REGIMES


def value_words(output: str, value: float, scenario: Scenario, signed: bool = False) -> str:
    """Write a value of an outcome with its unit."""
    factor, words = scale_of(output, scenario)
    number = signed_number(value * factor) if signed else short_number(value * factor)
    return f"{number} {words}".strip()


def scale_of(output: str, scenario: Scenario) -> tuple[float, str]:
    """What values of an outcome are multiplied by to be shown, and the words for the unit."""
    if is_regime(output):
        return 1.0, ""
    return chart_unit(model_of(scenario).unit_text(output.partition("[")[0]))


def signed_number(value: float) -> str:
    """Write a number with its sign."""
    text = short_number(value)
    return f"+{text}" if value > 0.0 and math.isfinite(value) else text


def setting_words(spec: ParamSpec, value: float) -> str:
    """Write a value of a parameter with its unit."""
    if spec.is_date:
        return year_number(value)
    return f"{short_number(value * display_factor(spec.unit))} {unit_words(spec.unit)}".strip()


def regime_words(output: str, value: float, year: float) -> str:
    """Say whether a regime holds."""
    holds = tr("holds in {year}") if value > 0.0 else tr("does not hold in {year}")
    return f"{name_of(output.partition('[')[0])}: {holds.format(year=plain_number(year, 0))}"
