"""The model holds together wherever its sliders can go, and a fault can be run again."""

import json
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.analysis import robustness as module
from tenfold_kernels.analysis.robustness import member_values, members, robustness
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.parameters import Scale
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import run_world, world_simulator

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]
SEED = 20261122


def assert_holds(scenario: Scenario, draws: int) -> None:
    found = robustness(scenario, draws, SEED)
    assert found.broken == ()
    model = world_model(len(scenario.blocs))
    checks = [s for s in model.scalars.values() if s.variable in model.checks]
    assert len(found.residuals) == len(checks)
    assert found.residuals[0].value < 1e-9, found.residuals[0]


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_a_few_hundred_draws_hold_together(name: str) -> None:
    assert_holds(preset(name), 256)


@pytest.mark.slow
@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_ten_thousand_draws_hold_together(name: str) -> None:
    assert_holds(preset(name), 10_000)


@pytest.mark.slow
def test_ten_thousand_draws_with_four_blocs_hold_together() -> None:
    names = dict.fromkeys("abcd", Text())
    assert_holds(Scenario("world", bloc_names=names, start=2000.0, stop=2060.0), 10_000)


def test_draws_stay_on_the_sliders_and_reach_everywhere() -> None:
    scenario = preset(OPENING)
    drawn = members(scenario, 2000, SEED)
    assert drawn.shape == (len(scenario.all_values()), 2000)
    base = scenario.all_values()
    for row, (name, value) in zip(drawn, base.items(), strict=True):
        low, high = scenario.table.spec(name).slider
        moved = row[row != value]
        assert ((low <= moved) & (moved <= high)).all(), name
        spec = scenario.table.spec(name)
        place = (
            np.log(moved / low) / np.log(high / low)
            if spec.scale is Scale.LOG
            else (moved - low) / (high - low)
        )
        assert np.histogram(place, 4, (0.0, 1.0))[0].min() > 0, name
        assert (row == low).any(), name
        assert (row == high).any(), name
    share = (drawn != np.array(list(base.values()))[:, None]).mean(axis=0)
    assert share.min() < 0.05
    assert share.max() > 0.9


def test_the_order_of_values_is_the_simulators() -> None:
    assert tuple(preset(OPENING).all_values()) == world_simulator().parameter_names


def test_a_member_can_be_run_again_by_itself() -> None:
    scenario = replace(preset(OPENING), stop=2025.0)
    drawn = members(scenario, 7, SEED)
    values = member_values(scenario, 7, SEED, 5)
    np.testing.assert_array_equal(list(values.values()), drawn[:, 5])
    again = run_world(replace(scenario, values=values), world_simulator(Backend.INTERPRETED))
    assert np.isfinite(again.values).all()


def test_a_fault_is_found_and_named(monkeypatch) -> None:
    """A model that breaks where a slider is high is caught in just those members."""
    from tenfold_kernels.equations.declare import auxiliary

    @auxiliary(unit="share GDP", over=("bloc",))
    def interest_burden(public_debt_interest, output, price_response):
        """Break at strong responses: infinity less infinity."""
        huge = 1e200 * max(price_response - 0.9, 0.0) * 1e200
        return public_debt_interest / output + huge - huge

    model = world_model()
    fragile = model.replacing(
        *model.checks, "interest_burden", "lost_ground", interest_burden=interest_burden
    )
    simulator = Simulator(fragile, Backend.INTERPRETED)
    monkeypatch.setattr(module, "world_simulator", lambda *_: simulator)
    scenario = replace(preset(OPENING), stop=2018.0)

    drawn = members(scenario, 24, SEED)
    names = list(scenario.all_values())
    kept = [names.index(name) for name in simulator.parameter_names]
    monkeypatch.setattr(module, "members", lambda *_: drawn[kept])
    found = robustness(scenario, 24, SEED, Backend.INTERPRETED)
    rows = [names.index(f"price_response[{bloc}]") for bloc in "ab"]
    expected = np.flatnonzero((drawn[rows] > 0.9).any(axis=0))
    assert 0 < len(expected) < 24
    assert [one.member for one in found.broken] == expected.tolist()
    assert all(one.variable.startswith("interest_burden") for one in found.broken)
    assert all(one.year == scenario.start for one in found.broken)
    assert found.document()["broken"][0]["member"] == expected[0]


def test_a_lost_payment_shows_as_a_residual(monkeypatch) -> None:
    from tenfold_kernels.equations.declare import auxiliary

    @auxiliary(unit="bn USD/yr", over=("bloc",))
    def public_borrowing(public_debt_interest, public_purchases, subsidies, income_tax, profit_tax):
        """Forget to pay for defence."""
        return public_debt_interest + public_purchases + subsidies - income_tax - profit_tax

    model = world_model()
    leaky = Simulator(
        model.replacing(*model.checks, public_borrowing=public_borrowing), Backend.INTERPRETED
    )
    scenario = replace(preset(OPENING), stop=2018.0)
    names = list(scenario.all_values())
    kept = [names.index(name) for name in leaky.parameter_names]
    drawn = members(scenario, 4, SEED)
    monkeypatch.setattr(module, "world_simulator", lambda *_: leaky)
    monkeypatch.setattr(module, "members", lambda *_: drawn[kept])
    found = robustness(scenario, 4, SEED, Backend.INTERPRETED)
    assert found.residuals[0].value > 1e-3
    assert found.residuals[0].check.partition("[")[0] in {"state_residual", "households_residual"}


def test_the_command_reports_and_refuses(capsys) -> None:
    from tenfold_kernels.cli import main

    assert main(["robust", OPENING, "--draws", "64", "--seed", "3", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["draws"], found["seed"], found["broken"]) == (64, 3, [])
    assert found["residuals"][0]["value"] < 1e-9
    assert main(["robust", OPENING, "--draws", "64"]) == 0
    assert "every result is a finite number" in capsys.readouterr().out
    for wrong in (["--draws", "0"], ["--draws", "many"], ["--seed", "-1"]):
        assert main(["robust", OPENING, *wrong]) == 2
        assert wrong[0] in capsys.readouterr().err
    assert main(["robust", "h20-against-h200"]) == 2
