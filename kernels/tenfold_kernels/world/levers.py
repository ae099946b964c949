"""Which settings switch controls off, and a scenario without any of them."""

from collections.abc import Mapping
from dataclasses import replace

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
