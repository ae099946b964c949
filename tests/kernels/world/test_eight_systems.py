"""Each system of the world model decides what comes out of two presets, and can be switched off.

A lever that belongs to the system is moved; the outcome must follow. Under settings that stand
for "no effect", the same move must leave the outcome as it is, to the last bit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.levers import without_controls
from tenfold_kernels.world.run import run_world, world_simulator

Values = Mapping[str, float]


@dataclass(frozen=True)
class Decided:
    """A preset in which one mechanism decides.

    Parameters
    ----------
    system : int
        Number of the system.
    name : str
        The preset.
    outcome : str
        Scalar that tells what came out.
    year : float
        When it is read.
    lever : mapping
        The move.
    least : float
        How far the outcome moves at least, relative to the larger of both.
    neutral : mapping
        Settings under which the mechanism has no effect; empty where another case of the
        system gives them.
    """

    system: int
    name: str
    outcome: str
    year: float
    lever: Values
    least: float
    neutral: Values = field(default_factory=dict)


NO_AID = {
    "subsidy_coverage[a]": 0.0, "subsidy_coverage[b]": 0.0, "denial_response[a]": 0.0,
    "denial_response[b]": 0.0,
}  # fmt: skip
WITHHELD = {f"step_withheld[a,{step}]": 0.0 for step in ("design_software", "equipment")}

CASES = (
    Decided(2, "subsidised-catch-up", "generations[b]", 2030,
            {"subsidy_coverage[b]": 0.0, "price_subsidy_rate[b]": 0.0}, 0.1),
    Decided(2, "subsidy-trap", "dependency[b]", 2040, {"discipline[b]": 1.0}, 0.9, NO_AID),
    Decided(3, "soviet-exhaustion", "debt_ratio[b]", 1990, {"arms_reaction[b]": 0.3}, 0.3),
    Decided(3, "soviet-without-austerity", "output[b]", 1994, {"effort_response": 0.0}, 0.05,
            {"investment_floor[b]": 0.0}),
    Decided(4, "mobilisation-wins", "generations_behind[a]", 2040, {"open_endedness": 1.0}, 0.5),
    Decided(4, "fifth-generation", "generations_behind[b]", 2000, {"parallel_paths[b]": 8.0}, 0.2,
            {"open_endedness": 0.0, "splitting_penalty": 0.0}),
    Decided(6, "offtake-against-annual-budgets", "capacity[a]", 2040, {"contract_length[a]": 1.0},
            0.3, {"market_finance[a]": 0.0, "market_finance[b]": 0.0}),
    Decided(6, "hefei-fund", "capacity[b]", 2030, {"fund_share[b]": 0.0}, 0.5),
    Decided(7, "green-lane", "supply[b]", 2035, {"green_lane_share[b]": 0.0}, 0.1),
    Decided(7, "workforce-bottleneck", "supply[b]", 2045, {"staffing_strength": 0.0}, 0.1),
    Decided(8, "weakest-step", "supply[b]", 2030, WITHHELD, 0.1, {"chain_strength": 0.0}),
    Decided(8, "brain-drain", "generations_behind[b]", 2060, {"mobility": 0.0}, 0.3,
            {"talent_elasticity": 0.0}),
)  # fmt: skip


def outcome(scenario: Scenario, case: Decided) -> float:
    run = run_world(scenario, world_simulator(), record=[case.outcome], stop=case.year)
    return float(run[case.outcome][-1])


def with_values(scenario: Scenario, values: Values) -> Scenario:
    return replace(scenario, values={**scenario.values, **values})


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.system}-{case.name}")
def test_the_mechanism_decides(case: Decided) -> None:
    given = preset(case.name)
    assert case.system in given.systems
    with_it, without = outcome(given, case), outcome(with_values(given, case.lever), case)
    moved = abs(with_it - without) / max(abs(with_it), abs(without))
    assert moved >= case.least


NEUTRAL = [case for case in CASES if case.neutral]


@pytest.mark.parametrize("case", NEUTRAL, ids=lambda case: f"{case.system}-{case.name}")
def test_without_effect_the_lever_does_nothing(case: Decided) -> None:
    neutral = with_values(preset(case.name), case.neutral)
    assert outcome(neutral, case) == outcome(with_values(neutral, case.lever), case)


def test_every_system_has_two_presets_and_a_way_to_switch_it_off() -> None:
    for system in (2, 3, 4, 6, 7, 8):
        assert sum(case.system == system for case in CASES) >= 2
    assert {case.system for case in NEUTRAL} >= {2, 3, 4, 6, 8}


@pytest.mark.parametrize(("name", "sign"), [("control-holds", 1.0), ("control-backfires", -1.0)])
def test_controls_decide_and_in_which_direction(name: str, sign: float) -> None:
    given = preset(name)
    assert 5 in given.systems
    gap = Decided(5, name, "generations_behind[b]", 2050, {}, 0.0)
    none = without_controls(given)
    assert sign * (outcome(given, gap) - outcome(none, gap)) > 0.5
    assert outcome(with_values(none, {"control_start[a]": 1995.0}), gap) == outcome(none, gap)


def test_a_green_lane_for_nobody_and_staff_that_never_lack_change_nothing() -> None:
    lane = Decided(7, "green-lane", "supply[b]", 2035, {}, 0.0)
    closed = with_values(preset("green-lane"), {"green_lane_share[b]": 0.0})
    assert outcome(with_values(closed, {"green_lane_start[b]": 2021.0}), lane) == outcome(
        closed, lane
    )
