"""Regimes as data: rules that can be read, and margins with the right sign."""

import numpy as np
import pytest

from tenfold_kernels.analysis.question import ask
from tenfold_kernels.analysis.regimes import REGIMES, Regime
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import run_world, world_simulator


def read(name: str, free: bool) -> np.ndarray:
    return np.array({"x[b]": [1.0, 3.0], "y": [2.0, 2.0], "s[b,third]": [0.1, 0.9]}[name]) * (
        0.5 if free else 1.0
    )


@pytest.mark.parametrize(
    ("rule", "margin"),
    [
        ("x[own] > y", [-1.0, 1.0]),
        ("x[own] < y", [1.0, -1.0]),
        ("x[own] > 0 and x[own] < y", [1.0, -1.0]),
        ("x[own] > 2 or y > 1.5", [0.5, 1.0]),
        ("s[own,third] > 0.5", [-0.4, 0.4]),
        ("x[own] > without_controls(x[own])", [0.5, 1.5]),
    ],
)
def test_the_margin_is_how_far_inside_a_run_is(rule: str, margin: list[float]) -> None:
    np.testing.assert_allclose(Regime("r", "", rule).margin("b", read), margin, atol=1e-15)


def test_a_rule_that_says_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot say"):
        Regime("r", "", "x[own] == 1").margin("b", read)


@pytest.mark.parametrize("key", REGIMES)
def test_every_regime_can_be_asked_about(key: str) -> None:
    scenario, simulator = preset("small-yard"), world_simulator(Backend.INTERPRETED)
    name = f"{key}[b]" if REGIMES[key].of_a_bloc else key
    assert np.isfinite(ask(scenario, name, scenario.start + 1.0, simulator).answer())


@pytest.mark.parametrize(
    ("name", "output", "year", "holds"),
    [
        ("soviet-exhaustion", "exhaustion[b]", 1980.0, False),
        ("soviet-exhaustion", "exhaustion[b]", 1995.0, True),
        ("subsidy-trap", "subsidy_trap[b]", 2020.0, True),
        ("disciplined-twin", "subsidy_trap[b]", 2020.0, False),
        ("flywheel-without-subsidy", "flywheel[b]", 2025.0, True),
        ("flywheel-without-subsidy", "flywheel[b]", 1991.0, False),
        ("control-holds", "containment[b]", 2050.0, True),
        ("control-backfires", "containment[b]", 2050.0, False),
        ("subsidised-catch-up", "leadership[b]", 2020.0, True),
    ],
)
def test_presets_are_in_the_regimes_they_are_named_for(
    name: str, output: str, year: float, holds: bool
) -> None:
    assert (ask(preset(name), output, year).answer() > 0.0) is holds


def test_a_variable_is_what_a_whole_run_gives_in_that_year() -> None:
    scenario, simulator = preset("small-yard"), world_simulator(Backend.INTERPRETED)
    run = run_world(scenario, simulator, stop=scenario.start + 3.0)
    for name in ("debt_ratio[b]", "hysteresis_index"):
        found = ask(scenario, name, scenario.start + 2.125, simulator).answer()
        assert found == run[name][17]
