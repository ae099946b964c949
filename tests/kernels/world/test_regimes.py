"""The regimes are reached by presets that differ only in parameters.

Each test states what must be true of the curves for the preset to deserve its name.
"""

import numpy as np
import pytest

from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import run_world


class Course:
    """Series of one preset, read by year."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def at(self, name: str, year: float) -> float:
        return float(np.interp(year, self.run.years, self.run[name]))

    def peak(self, name: str) -> float:
        return float(self.run[name].max())

    def mean_growth(self, name: str, first: float, last: float) -> float:
        return float(np.log(self.at(name, last) / self.at(name, first)) / (last - first))


def course(name: str, **changes: float) -> Course:
    from dataclasses import replace

    scenario = preset(name)
    return Course(run_world(replace(scenario, values={**scenario.values, **changes})))


@pytest.fixture(scope="module")
def flywheel() -> Course:
    return course("flywheel-without-subsidy")


@pytest.fixture(scope="module")
def trap() -> Course:
    return course("subsidy-trap")


@pytest.fixture(scope="module")
def disciplined() -> Course:
    return course("disciplined-twin")


def test_a_the_flywheel_turns_without_a_subsidy(flywheel: Course) -> None:
    assert flywheel.peak("subsidy_share[b]") == 0.0
    assert flywheel.at("self_financing_ratio[b]", 1990) < 0.1
    assert flywheel.at("self_financing_ratio[b]", 2025) > 1.0
    assert (
        flywheel.at("generations_behind[b]", 2030)
        < 1.0
        < flywheel.at("generations_behind[b]", 1990)
    )


def test_b_subsidised_catch_up_ends_and_the_flywheel_goes_on(flywheel: Course) -> None:
    caught_up = course("subsidised-catch-up")
    assert 0.01 < caught_up.peak("subsidy_share[b]") < 0.02
    assert caught_up.at("subsidy_share[b]", 2021) < 1e-6
    assert caught_up.at("self_financing_ratio[b]", 2021) > 1.0
    assert caught_up.at("third_market_share[b]", 2020) > 0.8
    assert caught_up.peak("dependency[b]") < 0.2
    assert caught_up.at("generations_behind[b]", 2010) < flywheel.at("generations_behind[b]", 2010)


def test_c_the_trap_never_lets_go(trap: Course) -> None:
    assert trap.at("dependency[b]", 2020) > 0.85
    assert trap.at("self_financing_ratio[b]", 2020) < 0.2
    assert trap.at("self_financing_ratio[b]", 2075) < 0.6
    assert trap.at("subsidy_share[b]", 2075) > 0.003


def test_c2_discipline_and_many_paths_open_the_same_trap(trap: Course, disciplined: Course) -> None:
    assert disciplined.peak("dependency[b]") < 0.1
    for year in (2010, 2030, 2050, 2075):
        assert disciplined.at("self_financing_ratio[b]", year) > 1.5 * trap.at(
            "self_financing_ratio[b]", year
        )
    assert disciplined.at("self_financing_ratio[b]", 2075) > 0.7
    assert disciplined.at("subsidy_share[b]", 2075) < 0.3 * trap.at("subsidy_share[b]", 2075)


def test_c_and_c2_differ_in_two_levers_only() -> None:
    first, second = preset("subsidy-trap").all_values(), preset("disciplined-twin").all_values()
    assert {name for name in first if first[name] != second[name]} == {
        "discipline[b]",
        "parallel_paths[b]",
    }


def test_d_exhaustion() -> None:
    soviet = course("soviet-exhaustion")
    assert soviet.mean_growth("output[b]", 1955, 1965) > 0.04
    assert soviet.mean_growth("output[b]", 1975, 1985) < 0.03
    assert soviet.at("generations_behind[b]", 1955) < 1.2
    assert soviet.at("generations_behind[b]", 1990) > 3.5
    assert soviet.at("debt_ratio[b]", 1975) < 0.1
    assert soviet.at("fiscal_space[b]", 1980) > 0.9
    assert soviet.at("fiscal_space[b]", 1995) < 0.5
    assert 0.13 < soviet.at("defence_burden[b]", 1975) < soviet.at("defence_burden[b]", 1990)
    relative = [
        soviet.at("consumption_per_head[b]", y) / soviet.at("consumption_per_head[a]", y)
        for y in (1965, 1980, 1995)
    ]
    assert relative == sorted(relative, reverse=True)


def test_d_output_follows_the_record() -> None:
    """Maddison Project 2020, billions of 2011 international dollars; fitted, within 10 %."""
    soviet = course("soviet-exhaustion")
    record = {1965: (4156, 1703), 1975: (5606, 2489), 1985: (7875, 2970), 1990: (9250, 3169)}
    for year, values in record.items():
        for bloc, value in zip("ab", values, strict=True):
            assert soviet.at(f"output[{bloc}]", year) == pytest.approx(value, rel=0.10)


OPEN = {"tier_lag[a]": 0.0, "volume_cap[a]": 1.0, "imitation_closed[a]": 0.0,
        "tools_closed[a]": 0.0}  # fmt: skip


@pytest.mark.parametrize(("name", "sign"), [("control-backfires", -1), ("control-holds", 1)])
def test_e_a_control_backfires_or_holds(name: str, sign: int) -> None:
    controlled, uncontrolled = course(name), course(name, **OPEN)
    gap = controlled.at("generations_behind[b]", 2050)
    without = uncontrolled.at("generations_behind[b]", 2050)
    assert sign * (gap - without) > 0.3
    assert controlled.at("home_share[b]", 2040) > 0.85 > uncontrolled.at("home_share[b]", 2040)
    assert controlled.run["capability[a]"][0] == uncontrolled.run["capability[a]"][0]
    assert controlled.at("revenue[a]", 2040) < uncontrolled.at("revenue[a]", 2040)


def test_e_the_sign_of_containment_flips_with_the_learning_channel_closed() -> None:
    uncontrolled = course("control-holds", **OPEN).at("generations_behind[b]", 2050)
    gaps = [
        course("control-holds", **{"imitation_closed[a]": closed}).at("generations_behind[b]", 2050)
        for closed in (0.0, 0.1, 0.2, 0.3)
    ]
    assert gaps == sorted(gaps)
    assert gaps[0] < uncontrolled < gaps[-1]


def test_the_opening_preset_shows_what_its_story_says() -> None:
    chips = course("us-china-ai-chips")
    assert chips.at("home_share[b]", 2025) == pytest.approx(0.43, abs=0.02)
    ratio = chips.at("effective_compute[a]", 2025) / chips.at("effective_compute[b]", 2025)
    assert ratio == pytest.approx(8.4, rel=0.05)
    assert chips.at("unmet_demand[b]", 2024) > 0.2 > 0.05 > chips.at("unmet_demand[b]", 2035)
    assert chips.peak("subsidy_share[b]") < 0.006
