"""Integration: closed forms, orders of convergence, members side by side."""

import numpy as np
import pytest
from sample import TANKS, model

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator

RATES = {"drain_rate[a]": 0.7, "drain_rate[b]": 0.2}


@pytest.fixture(scope="module")
def interpreted() -> Simulator:
    return Simulator(model(**TANKS), Backend.INTERPRETED)


@pytest.fixture(scope="module")
def compiled() -> Simulator:
    return Simulator(model(**TANKS))


def error(simulator: Simulator, method: Method, step: float) -> float:
    horizon = Horizon(2000.0, 2004.0, step)
    run = simulator.run(RATES, horizon, method)
    exact = np.exp(-0.7 * (run.years - 2000.0))
    return float(np.abs(run["tank[a]"] - exact).max())


@pytest.mark.parametrize(
    ("method", "order"), [(Method.EULER, 1), (Method.ADAMS, 2), (Method.RK4, 4)]
)
def test_halving_the_step_divides_the_error_by_two_to_the_order(
    interpreted: Simulator, method: Method, order: int
) -> None:
    ratio = error(interpreted, method, 1 / 16) / error(interpreted, method, 1 / 32)
    assert ratio == pytest.approx(2.0**order, rel=0.1)


def test_adams_is_euler_over_an_extended_state(interpreted: Simulator) -> None:
    run = interpreted.run(RATES, Horizon(2000.0, 2004.0))
    tank, last = 1.0, -0.7
    for k in range(32):
        assert run["tank[a]"][k] == tank
        slope = -(0.7 * tank)
        tank, last = tank + 0.125 * (slope + (0.5 * (slope - last) if k > 0 else 0.0)), slope


def test_compiled_and_interpreted_agree_to_the_last_bit(
    compiled: Simulator, interpreted: Simulator
) -> None:
    for method in Method:
        first = compiled.run(RATES, Horizon(2000.0, 2010.0), method)
        second = interpreted.run(RATES, Horizon(2000.0, 2010.0), method)
        assert (first.values == second.values).all()


def test_members_side_by_side_are_the_same_as_alone(compiled: Simulator) -> None:
    members = np.random.default_rng(3).uniform(0.0, 1.0, (2, 150))
    horizon = Horizon(2000.0, 2010.0, every=8)
    together = compiled.run_many(members, horizon, ["tank[a]", "tank[b]", "tank_share[b]"])
    assert together.shape == (3, 11, 150)
    for k in (0, 63, 64, 149):
        values = dict(zip(compiled.parameter_names, members[:, k].tolist(), strict=True))
        alone = compiled.run(values, horizon, record=["tank[a]", "tank[b]", "tank_share[b]"])
        assert (together[:, :, k] == alone.values).all()
    reordered = compiled.run_many(members[:, ::-1].copy(), horizon, ["tank[a]"])
    assert (reordered[0, :, ::-1] == together[0]).all()


def test_the_horizon_is_exact_in_powers_of_two() -> None:
    horizon = Horizon(1990.0, 2075.0, every=8)
    assert horizon.steps == 680
    assert horizon.years.tolist() == [float(y) for y in range(1990, 2076)]
