"""What a panel is about, and whether a scenario is about that at all.

A mechanism that a scenario says nothing of stands at values that mean nothing: panels that show
it would show ships in generations of accelerators. It comes into play with its first lever.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple

from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import (
    cloud,
    compute,
    domestic_supply,
    ecosystem,
    foundry,
    people,
    smuggling,
    steps,
    vintages,
)
from tenfold_kernels.world.levers import has_controls

ACCELERATORS = "ai-accelerators"
CHIPS = (ACCELERATORS, "logic-chips", "memory-chips")
OF_COMPUTE = tuple(
    sector.TITLE for sector in (compute, vintages, domestic_supply, smuggling, cloud, ecosystem)
)


class Subject(Enum):
    """What a panel may be about."""

    COMPUTE = "compute in accelerators"
    SCARCE_PARTS = "wafers and memory for accelerators"
    CHIP_PLANT = "plant for advanced and mature chips"
    CHAIN = "steps of the supply chain"
    PEOPLE = "researchers who move"
    CONTROLS = "controls that are in force"


def in_play(subject: Subject, scenario: Scenario) -> bool:
    """Whether a scenario is about something."""
    return TESTS[subject](scenario)


class Fit(NamedTuple):
    """When a scenario has any use for a panel.

    Parameters
    ----------
    about : Subject or None
        What the scenario must be about.
    in_place_of : Subject or None
        What it must not be about, since the panel stands in for it.
    """

    about: Subject | None = None
    in_place_of: Subject | None = None

    def suits(self, scenario: Scenario) -> bool:
        """Whether a scenario has any use for it."""
        if self.in_place_of is not None and in_play(self.in_place_of, scenario):
            return False
        return self.about is None or in_play(self.about, scenario)


ALWAYS = Fit()


def _sets(scenario: Scenario, *groups: str) -> bool:
    """Whether a scenario gives any parameter of some sectors a value of its own."""
    table = scenario.table
    return any(table.spec(address).group in groups for address in scenario.values)


def _compute(scenario: Scenario) -> bool:
    return _industry(scenario) == ACCELERATORS or _sets(scenario, *OF_COMPUTE)


def _scarce_parts(scenario: Scenario) -> bool:
    values = scenario.all_values()
    limits = scenario.table.addresses(scenario.table.spec("package_limits"))
    return any(values[address] > 0.0 for address in limits)


def _chip_plant(scenario: Scenario) -> bool:
    chips = _industry(scenario) in CHIPS or _compute(scenario)
    return chips or _sets(scenario, foundry.TITLE)


def _industry(scenario: Scenario) -> str:
    return scenario.all_choices()["sector"]


TESTS: Mapping[Subject, Callable[[Scenario], bool]] = {
    Subject.COMPUTE: _compute,
    Subject.SCARCE_PARTS: _scarce_parts,
    Subject.CHIP_PLANT: _chip_plant,
    Subject.CHAIN: lambda scenario: _sets(scenario, steps.TITLE),
    Subject.PEOPLE: lambda scenario: _sets(scenario, people.TITLE),
    Subject.CONTROLS: has_controls,
}
