"""Moments worth marking: dates among the parameters that have an effect in a scenario."""

from functools import cache
from typing import NamedTuple

from tenfold_kernels.parameters import address, index_of
from tenfold_kernels.registry import parameter_table
from tenfold_kernels.scenario import Scenario


class EventSpec(NamedTuple):
    """A date parameter, and the parameters without which it means nothing."""

    date: str
    name: str
    through: tuple[str, ...]


class Moment(NamedTuple):
    """An event of one scenario."""

    year: float
    name: str
    bloc: str


CONTROLS = (
    "tier_lag", "tier_releases", "threshold_rule", "volume_cap", "export_levy",
    "imitation_closed", "tools_closed", "step_withheld", "equipment_withheld", "memory_withheld",
    "cloud_ban",
)  # fmt: skip

INVESTMENT_AID = (
    "grant_share", "investment_credit", "policy_loan_share", "fund_share", "entry_subsidy",
)  # fmt: skip
EVENTS = (
    EventSpec("control_start", "controls begin", CONTROLS),
    EventSpec("control_end", "controls lifted", CONTROLS),
    EventSpec("refusal_easing_start", "refusal eased", ("refusal_eased",)),
    EventSpec("snapback_year", "cut off", ()),
    EventSpec("subsidy_sunset", "subsidy phased out", ("subsidy_coverage",)),
    EventSpec("price_subsidy_start", "price subsidy begins", ("price_subsidy_rate",)),
    EventSpec("price_subsidy_end", "price subsidy ends", ("price_subsidy_rate",)),
    EventSpec("investment_aid_start", "investment aid begins", INVESTMENT_AID),
    EventSpec("investment_aid_end", "investment aid ends", INVESTMENT_AID),
    EventSpec("green_lane_start", "green lane opens", ("green_lane_share",)),
    EventSpec("training_start", "training programme begins", ("training_programme",)),
)


def moments(scenario: Scenario) -> list[Moment]:
    """Events of a scenario within its years, by year.

    A date counts where something it switches differs from its default.
    """
    values, defaults = scenario.all_values(), scenario.table.defaults()
    return sorted(
        Moment(values[date], name, bloc)
        for date, name, bloc, through in _dates(len(scenario.blocs))
        if scenario.start <= values[date] <= scenario.stop
        and (not through or any(values[one] != defaults[one] for one in through))
    )


@cache
def _dates(blocs: int) -> list[tuple[str, str, str, list[str]]]:
    """Address of each date, its event and bloc, and the addresses of what it switches."""
    table = parameter_table("world", blocs)
    return [
        (address(event.date, (bloc,)), event.name, bloc, [
            element
            for key in event.through
            for element in table.addresses(table.spec(key))
            if index_of(element).split(",")[0] in ("", bloc)
        ])
        for event in EVENTS
        for bloc in table.subscripts["bloc"]
    ]  # fmt: skip
