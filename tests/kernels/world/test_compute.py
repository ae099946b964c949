"""Compute by vintage, and the table that says what it is worth together."""

from itertools import pairwise
from math import exp

import numpy as np
import pytest

from tenfold_kernels.cluster.scaling_table import (
    CHIPS,
    COUNTS,
    FILE,
    PACKAGE,
    compute_table,
    stored_table,
    written,
)
from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.presets import preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator
from tenfold_kernels.world.vintages import DECADES, VINTAGES

BLOC = ("bloc",)


def given(unit: str, over: tuple[str, ...] = BLOC):
    return parameter(
        unit=unit, default=0.0, slider=(0.0, 1.0), hard=(-1e9, 1e9), over=over, meaning="Given.",
        source="Test.",
    )  # fmt: skip


@auxiliary(unit="k H100/yr", over=BLOC)
def growing(first_purchases, growth, time, start_time):
    """Purchases that grow at a constant rate."""
    return first_purchases * exp(growth * (time - start_time))


@pytest.fixture(scope="module")
def fleet() -> Simulator:
    """Vintages with given purchases, gap and pace."""
    model = world_model().replacing(
        "effective_compute", "compute_stock", "own_class", "imported_class", own_compute=growing,
        imported_compute=given("k H100/yr"), first_purchases=given("k H100/yr", ()),
        growth=given("1/yr", ()), capability_gap=given("nat"), imported_lag=given("nat"),
        usual_pace=given("nat/yr", ()), chips=given("k chip"), stack_effectiveness=given("share"),
    )  # fmt: skip
    return Simulator(model, Backend.INTERPRETED)


def values(**changes: float) -> dict[str, float]:
    usual = {
        "first_purchases": 100.0, "chips[a]": 1000.0, "stack_effectiveness[a]": 1.0,
        "stack_effectiveness[b]": 1.0,
    }  # fmt: skip
    return usual | changes


@pytest.mark.parametrize(("growth", "life"), [(np.log(3.3), 6.0), (0.5, 5.0), (0.1, 2.0)])
def test_stock_over_purchases_is_one_over_growth_and_retirement(
    fleet: Simulator, growth: float, life: float
) -> None:
    """In continuous time; by whole years it is 1 / (1 - (1 - d) / G): 1.35 for 3.3 and 15 %."""
    found = fleet.run(values(growth=growth, chip_life=life), Horizon(0.0, 20.0, 1 / 64, every=64))
    ratio = found["compute_stock[a]"][-1] / found["own_compute[a]"][-1]
    # Second order in step times rate, (1.36 / 64)^2, and what is left of the start.
    assert ratio == pytest.approx(1.0 / (growth + 1.0 / life), rel=1e-3)
    assert pytest.approx(1.3469, abs=1e-4) == 1.0 / (1.0 - 0.85 / 3.3)


def test_ageing_moves_compute_between_classes_and_loses_none(fleet: Simulator) -> None:
    still, moving = (
        fleet.run(values(usual_pace=pace, growth=0.2), Horizon(0.0, 10.0)) for pace in (0.0, 0.4)
    )
    np.testing.assert_allclose(moving["compute_stock[a]"], still["compute_stock[a]"], rtol=1e-12)
    assert moving["compute_by_vintage[a,older]"][-1] > 0.0
    assert np.all(still["compute_by_vintage[a,older]"] == 0.0)
    assert np.all(moving["compute_by_vintage[a,domestic]"] == 0.0)


@pytest.mark.parametrize("lag", [0.0, 0.3, 0.927, 1.5, 2.081, 4.0])
@pytest.mark.parametrize("own", [0.0, 0.4, 1.0])
def test_every_new_chip_falls_into_classes_that_sum_to_one(
    fleet: Simulator, lag: float, own: float
) -> None:
    changes = {"capability_gap[a]": lag, "imported_lag[a]": lag, "own_architecture[a]": own}
    found = fleet.run(values(**changes), Horizon(0.0, 1.0))
    shares = {v: found[f"own_class[a,{v}]"][0] for v in VINTAGES}
    assert sum(shares.values()) == pytest.approx(1.0, abs=1e-12)
    assert sum(found[f"imported_class[a,{v}]"][0] for v in VINTAGES) == pytest.approx(1.0)
    assert min(shares.values()) >= 0.0
    assert shares["domestic"] == pytest.approx(own)
    table = stored_table()
    mean = sum(shares[v] * table.behind[v] for v in VINTAGES[:3])
    assert mean == pytest.approx((1.0 - own) * min(lag, table.behind["older"]), abs=1e-3)


@pytest.mark.parametrize("chips", [10.0, 1e3, 5e3, 1e5, 2.3e5, 1e6, 3e8])
def test_efficiency_is_read_off_the_table_on_straight_lines(fleet: Simulator, chips: float) -> None:
    changes = {"chips[a]": chips / 1000.0, "largest_run": 1.0, "imported_compute[a]": 50.0,
               "imported_lag[a]": 1.4, "own_architecture[a]": 0.3}  # fmt: skip
    found = fleet.run(values(**changes), Horizon(0.0, 2.0))
    table = stored_table()
    expected = sum(
        found[f"compute_by_vintage[a,{v}]"][-1]
        * np.interp(np.log10(chips), np.log10(COUNTS), table.efficiency[v])
        for v in VINTAGES
    )
    assert found["effective_compute[a]"][-1] == pytest.approx(expected, rel=1e-9)


def test_without_the_table_compute_simply_adds_up(fleet: Simulator) -> None:
    found = fleet.run(values(table_weight=0.0, growth=0.3, usual_pace=0.3), Horizon(0.0, 5.0))
    np.testing.assert_allclose(found["effective_compute[a]"], found["compute_stock[a]"], rtol=1e-12)


def test_further_loss_takes_its_share_of_each_tenfold(fleet: Simulator) -> None:
    lost, kept = (
        fleet.run(values(scaling_loss=loss), Horizon(0.0, 1.0))["effective_compute[a]"][0]
        for loss in (0.1, 0.0)
    )
    # A million chips, of which a thousand are free of loss.
    assert lost / kept == pytest.approx(1000.0**-0.1, rel=1e-9)


def test_poor_software_takes_worth_from_own_architectures_only(fleet: Simulator) -> None:
    for own, expected in ((0.0, 1.0), (1.0, 0.6)):
        full, poor = (
            fleet.run(values(**{"own_architecture[a]": own, "stack_effectiveness[a]": worth}),
                      Horizon(0.0, 1.0))["effective_compute[a]"][-1]
            for worth in (1.0, 0.6)
        )  # fmt: skip
        assert poor / full == pytest.approx(expected, rel=1e-12)


def test_the_table_that_ships_is_what_the_cluster_kernel_computes() -> None:
    """Written anew by ``tenfold cluster table --toml``."""
    from importlib.resources import files

    fresh = compute_table()
    shipped = files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8")
    assert shipped == written(stored_table())
    assert dict(fresh.chips) == dict(stored_table().chips) == dict(CHIPS)
    assert fresh.counts == stored_table().counts
    for name in fresh.chips:
        # Layouts that are all but equally fast may change places with the machine's rounding.
        np.testing.assert_allclose(
            fresh.efficiency[name], stored_table().efficiency[name], atol=2e-3
        )
        assert fresh.behind[name] == stored_table().behind[name]
    assert tuple(fresh.chips) == VINTAGES
    assert [10 ** (3 + k) for k in range(len(DECADES))] == list(fresh.counts)


def test_more_chips_are_worth_less_each_but_more_together() -> None:
    for efficiency in stored_table().efficiency.values():
        assert all(later < earlier for earlier, later in pairwise(efficiency))
        together = [n * e for n, e in zip(COUNTS, efficiency, strict=True)]
        assert together == sorted(together)


def contention_and_coherence(counts: np.ndarray, together: np.ndarray) -> tuple[float, float]:
    """Fit the universal scalability law, Gunther 1993: N/S - 1 = s (N - 1) + k N (N - 1)."""
    loss = counts / together - 1.0
    terms = np.stack([counts - 1.0, counts * (counts - 1.0)], axis=1)
    weight = 1.0 / (1.0 + loss)  # relative errors
    found = np.linalg.lstsq(terms * weight[:, None], loss * weight, rcond=None)[0]
    return float(found[0]), float(found[1])


def test_t13_up_to_a_million_chips_more_never_give_less() -> None:
    """The law has a peak at sqrt((1 - s) / k); computed clusters lose less than it takes."""
    many = np.arange(1.0, 3000.0)
    curve = many / (1.0 + 0.02 * (many - 1.0) + 1e-6 * many * (many - 1.0))
    s, k = contention_and_coherence(many, curve)
    assert np.sqrt((1.0 - s) / k) == pytest.approx(990.0, rel=1e-3)
    assert many[curve.argmax()] == pytest.approx(np.sqrt((1.0 - s) / k), abs=1.0)
    for efficiency in stored_table().efficiency.values():
        counts = np.array(COUNTS) / COUNTS[0]
        s, k = contention_and_coherence(counts, counts * np.array(efficiency) / efficiency[0])
        assert s > 0.0
        assert k <= 0.0


def test_compute_bought_agrees_with_the_money_paid_for_accelerators() -> None:
    scenario = preset("us-china-ai-chips")
    found = world_simulator(Backend.INTERPRETED).run(
        scenario.values, Horizon(2015.0, 2040.0, every=8)
    )
    given_values = scenario.all_values()
    share = given_values["accelerator_share"]
    for bloc, other in (("a", "b"), ("b", "a")):
        # Without smuggling and rent, accelerators are a fixed share of the accounts' purchases.
        paid = share * found[f"home_purchases[{bloc}]"]
        np.testing.assert_allclose(found[f"accelerators_bought[{bloc}]"], paid, rtol=1e-12)
        per_money = given_values["compute_per_spending"] * np.exp(found[f"capability[{bloc}]"])
        abroad = given_values["compute_per_spending"] * np.exp(
            found[f"capability[{other}]"] - found[f"withheld_lag[{other},{bloc}]"]
        )
        expected = share * (
            found[f"sales[{bloc},{bloc}]"] * per_money + found[f"sales[{other},{bloc}]"] * abroad
        )
        np.testing.assert_allclose(found[f"compute_additions[{bloc}]"], expected, rtol=1e-12)


@pytest.fixture(scope="module")
def smuggled() -> Run:
    scenario = preset("h200-rule-refused")
    return world_simulator(Backend.INTERPRETED).run(
        scenario.values, Horizon(2026.0, 2032.0, every=8)
    )


def test_with_smuggling_and_rent_money_still_pays_for_all_compute(smuggled: Run) -> None:
    scenario = preset("h200-rule-refused")
    share = scenario.all_values()["accelerator_share"]
    goods = share * smuggled["sales[b,b]"] + smuggled["diverted_accelerators[a,b]"]
    # Own packages fall short, so that accelerators are less than their share of own sales.
    assert np.all(smuggled["accelerators_bought[b]"] <= goods * (1.0 + 1e-12))
    paid_abroad = smuggled["diverted_accelerators[a,b]"] + smuggled["rent_paid[a,b]"]
    np.testing.assert_allclose(smuggled["goods_imports[b]"], paid_abroad, rtol=1e-9)
