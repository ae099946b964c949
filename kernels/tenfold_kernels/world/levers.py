"""Which settings switch controls off, and a scenario without any of them."""

from collections.abc import Mapping
from dataclasses import replace

from tenfold_kernels.parameters import index_of
from tenfold_kernels.scenario import Scenario

# Values with which a lever does nothing, by parameter.
NO_CONTROL: Mapping[str, float] = {
    "tier_lag": 0.0,
    "tier_releases": 0.0,
    "threshold_rule": 0.0,
    "volume_cap": 1.0,
    "cap_on_home_sales": 0.0,
    "test_delay": 0.0,
    "export_levy": 0.0,
    "buyer_refusal": 0.0,
    "imitation_closed": 0.0,
    "tools_closed": 0.0,
    "step_withheld": 0.0,
    "equipment_withheld": 0.0,
    "memory_withheld": 0.0,
    "cloud_ban": 0.0,
    "snapback_year": 2500.0,
}


CUT_OFF = "snapback_year"  # a lever while it falls into the years of the scenario
OF_THE_BUYER = ("buyer_refusal",)  # what a bloc refuses itself, it is not denied


def controlled_bloc(scenario: Scenario) -> str:
    """Bloc whose controls are worth a look: the one looked at, if any other bloc controls it.

    Else the one that most levers of others bear upon, and the one looked at if nobody's do.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    """
    values, first = scenario.all_values(), scenario.looked_at
    hits = {
        bloc: sum(
            values[f"controlled_market[{other},{bloc}]"] * _levers_in_use(scenario, other, values)
            for other in scenario.blocs
            if other != bloc
        )
        for bloc in scenario.blocs
    }
    return first if hits[first] > 0.0 else max(hits, key=lambda bloc: (hits[bloc], bloc == first))


def has_controls(scenario: Scenario) -> bool:
    """Whether any bloc of a world scenario controls or refuses anything."""
    values = scenario.all_values()
    return any(_levers_in_use(scenario, bloc, values, ()) for bloc in scenario.blocs)


def _levers_in_use(
    scenario: Scenario, bloc: str, values: Mapping[str, float],
    but: tuple[str, ...] = OF_THE_BUYER,
) -> int:  # fmt: skip
    """Count the levers of a bloc that do something."""
    table = scenario.table
    return sum(
        any(
            values[address] <= scenario.stop if key == CUT_OFF else values[address] != idle
            for address in table.addresses(table.spec(key))
            if index_of(address).split(",")[0] == bloc
        )
        for key, idle in NO_CONTROL.items()
        if key not in but
    )


def without_controls(scenario: Scenario) -> Scenario:
    """Give the scenario in which no bloc controls or refuses anything.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    """
    table = scenario.table
    none = {
        address: value
        for key, value in NO_CONTROL.items()
        for address in table.addresses(table.spec(key))
    }
    return replace(scenario, values={**scenario.values, **none})
