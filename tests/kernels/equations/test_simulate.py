"""Integration: closed forms, orders of convergence, members side by side."""

from concurrent.futures import CancelledError

import numpy as np
import pytest
from sample import TANKS, model

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Simulator

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


@pytest.fixture(scope="module")
def crowd() -> np.ndarray:
    return np.random.default_rng(5).uniform(0.0, 1.0, (2, 3 * MEMBERS + 7))


@pytest.mark.parametrize("threads", [None, 1, 2, 9])
def test_results_do_not_depend_on_threads_or_slices(
    compiled: Simulator, crowd: np.ndarray, threads: int | None
) -> None:
    horizon = Horizon(2000.0, 2010.0, every=8)
    together = compiled.run_many(crowd, horizon, ["tank[a]", "all_tanks"], threads=threads)
    parts = [
        compiled.run_many(part, horizon, ["tank[a]", "all_tanks"], threads=1)
        for part in np.split(crowd, [1, MEMBERS - 3, MEMBERS + 1, 2 * MEMBERS], axis=1)
    ]
    assert (together == np.concatenate(parts, axis=2)).all()


def test_no_member_sees_what_ran_in_its_lane_before(compiled: Simulator) -> None:
    """One whose slope overflowed, for a start: nothing times infinity is no number."""
    members = np.full((2, 2 * MEMBERS), 0.5)
    members[:, :MEMBERS] = -1e308
    found = compiled.run_many(members, Horizon(2000.0, 2001.0), ["tank[a]"], threads=1)
    assert not np.isfinite(found[0, -1, 0])
    assert (
        found[0, :, MEMBERS:] == compiled.run({}, Horizon(2000.0, 2001.0))["tank[a]"][:, None]
    ).all()


def test_single_precision_is_the_result_rounded(compiled: Simulator, crowd: np.ndarray) -> None:
    horizon = Horizon(2000.0, 2010.0)
    exact = compiled.run_many(crowd, horizon, ["tank[a]"])
    rounded = compiled.run_many(crowd, horizon, ["tank[a]"], dtype=np.float32)
    assert rounded.dtype == np.float32
    assert (rounded == exact.astype(np.float32)).all()


@pytest.mark.parametrize("threads", [1, 2])
def test_a_batch_can_be_given_up(compiled: Simulator, crowd: np.ndarray, threads: int) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(CancelledError):
        compiled.run_many(
            crowd, Horizon(2000.0, 2001.0), ["tank[a]"], threads=threads, cancelled=cancelled
        )
    assert len(asked) < 4


def test_a_batch_may_be_empty(compiled: Simulator) -> None:
    found = compiled.run_many(np.empty((2, 0)), Horizon(2000.0, 2001.0), ["tank[a]"])
    assert found.shape == (1, 9, 0)


@pytest.mark.parametrize("method", Method)
def test_what_only_watches_is_the_same_however_seldom_it_is_recorded(
    compiled: Simulator, method: Method
) -> None:
    assert "tank_share" not in compiled.model.steering
    dense = compiled.run(RATES, Horizon(2000.0, 2010.0), method)
    sparse = compiled.run(RATES, Horizon(2000.0, 2010.0, every=8), method)
    for name in dense.names:
        assert (dense[name][::8] == sparse[name]).all()


def test_the_horizon_is_exact_in_powers_of_two() -> None:
    horizon = Horizon(1990.0, 2075.0, every=8)
    assert horizon.steps == 680
    assert horizon.years.tolist() == [float(y) for y in range(1990, 2076)]
