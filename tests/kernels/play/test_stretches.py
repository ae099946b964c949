"""Runs whose levers change: equal levers give the single run, changed ones act from their year."""

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon
from tenfold_kernels.equations.stretches import run_in_stretches, run_many_in_stretches
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import largest_residuals, run_world, world_simulator

NAME = "us-china-ai-chips"
YEARS = [2015.0, 2020.0, 2025.0, 2027.5, 2040.0]


def horizon() -> Horizon:
    return Horizon(preset(NAME).start, preset(NAME).stop)


@pytest.mark.parametrize("backend", list(Backend))
def test_stretches_with_equal_levers_are_the_single_run_to_the_last_bit(backend) -> None:
    scenario, simulator = preset(NAME), world_simulator(backend)
    whole = run_world(scenario, simulator)
    values = scenario.all_values()
    parts = run_in_stretches(simulator, [(year, values) for year in YEARS], horizon())
    assert parts.names == whole.names
    assert np.array_equal(parts.values, whole.values, equal_nan=True)


def test_both_backends_agree_where_levers_change() -> None:
    values = preset(NAME).all_values()
    stretches = [(2015.0, values), (2025.0, {**values, "tier_lag[a]": 0.0})]
    record = ["generations_behind[b]", "debt_ratio[b]", "home_share[b]"]
    found = [
        run_in_stretches(world_simulator(backend), stretches, horizon(), record).values
        for backend in Backend
    ]
    assert np.array_equal(*found)


def test_a_change_acts_from_its_year_and_not_before() -> None:
    values, simulator = preset(NAME).all_values(), world_simulator()
    changed = {**values, "subsidy_coverage[b]": 0.0}
    run = run_in_stretches(simulator, [(2015.0, values), (2030.0, changed)], horizon())
    whole = run_world(preset(NAME), simulator)
    before = run.years < 2030.0
    assert np.array_equal(run.values[:, before], whole.values[:, before], equal_nan=True)
    stocks = [bank.scalars[0].name for bank in simulator.model.stocks]
    at = int(np.searchsorted(run.years, 2030.0))
    for name in stocks:
        assert run[name][at] == whole[name][at]
    assert run["research_subsidy[b]"][at] != whole["research_subsidy[b]"][at]
    assert run["research_subsidy[b]"][-1] < 0.9 * whole["research_subsidy[b]"][-1]


def test_money_is_conserved_across_changes() -> None:
    values = preset(NAME).all_values()
    changed = {**values, "subsidy_cap[b]": 0.03, "tax_share[a]": 0.3, "export_levy[a]": 0.5}
    run = run_in_stretches(
        world_simulator(), [(2015.0, values), (2030.0, changed), (2035.0, values)], horizon()
    )
    assert max(largest_residuals(run).values()) < 1e-9


def test_many_side_by_side_are_the_single_ones_to_the_last_bit() -> None:
    scenario, simulator = preset(NAME), world_simulator()
    record = ["generations_behind[b]", "home_share[b]"]
    count = MEMBERS + 3
    row = simulator.parameter_names.index("tier_lag[a]")
    first = np.repeat(simulator.member(scenario.all_values())[:, None], count, axis=1)
    later = first.copy()
    later[row] = np.linspace(0.0, 4.0, count)
    found = run_many_in_stretches(simulator, [2015.0, 2025.0], [first, later], horizon(), record)
    for k in (0, MEMBERS - 1, MEMBERS, count - 1):
        alone = run_in_stretches(
            simulator,
            [(2015.0, scenario.all_values()),
             (2025.0, {**scenario.all_values(), "tier_lag[a]": float(later[row, k])})],
            horizon(), record,
        )  # fmt: skip
        assert np.array_equal(found[:, :, k], alone.values)


@pytest.mark.parametrize(
    ("years", "words"),
    [
        ([], "begins at the start"),
        ([2016.0], "begins at the start"),
        ([2015.0, 2020.01], "multiples of 0.125"),
        ([2015.0, 2030.0, 2020.0], "one after another"),
        ([2015.0, 2060.0], "before the end"),
    ],
)
def test_stretches_that_cannot_be_are_refused(years, words) -> None:
    values = preset(NAME).all_values()
    with pytest.raises(ValueError, match=words):
        run_in_stretches(world_simulator(), [(year, values) for year in years], horizon())
