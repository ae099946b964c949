"""Shares of a difference: closed forms, exact sums, and a small world."""

import math
from concurrent.futures import CancelledError
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.analysis.attribution import Explanation, explain, movers
from tenfold_kernels.analysis.shapley import added_up, every_set, exact_shares, sampled_shares
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import InputError
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator

SETS = every_set(5)
WEIGHTS = np.array([3.0, -1.0, 0.5, 0.0, 7.0])


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    return world_simulator(Backend.INTERPRETED)


def test_in_an_additive_game_each_gets_its_own_weight() -> None:
    np.testing.assert_allclose(exact_shares(WEIGHTS @ SETS), WEIGHTS, atol=1e-14)


def test_who_changes_nothing_gets_exactly_nothing() -> None:
    assert exact_shares(np.exp(WEIGHTS @ SETS / 3.0))[3] == 0.0


def test_majority_of_weighted_votes() -> None:
    """Of 4, 2, 1 and 1 votes five win: the first party turns every order that it does not begin.

    Where it begins, the second party to come does: each of the three in 2 of 24 orders.
    """
    worth = (np.array([4, 2, 1, 1]) @ every_set(4) >= 5).astype(float)
    np.testing.assert_allclose(exact_shares(worth), [18 / 24, 2 / 24, 2 / 24, 2 / 24], atol=1e-15)


def test_a_product_of_equals_is_shared_equally() -> None:
    shares = exact_shares(np.prod(np.where(every_set(6), 2.0, 1.0), axis=0))
    np.testing.assert_allclose(shares, 63.0 / 6.0, rtol=1e-14)


@pytest.mark.parametrize("seed", range(20))
def test_shares_add_up_to_the_last_bit(seed: int) -> None:
    rng = np.random.default_rng(seed)
    worth = rng.normal(size=2**8) * 10.0 ** rng.uniform(-8, 8)
    assert math.fsum(exact_shares(worth)) == worth[-1] - worth[0]


@pytest.mark.parametrize("whole", [0.0, 1e-9, 0.1, 1e9])
def test_what_rounding_lacks_is_given_back_as_far_as_digits_go(whole: float) -> None:
    rng = np.random.default_rng(1)
    shares = rng.normal(size=9) * 10.0 ** rng.uniform(-3, 3, 9)
    shares[0] += whole - math.fsum(shares)
    found = added_up(shares + 1e-13 * np.abs(shares), whole)
    finest = np.spacing(np.abs(found).min())
    assert abs(math.fsum((*found, -whole))) <= 0.5 * finest
    if whole == 0.0 or abs(whole) >= np.abs(found).min():
        assert math.fsum(found) == whole


def test_drawn_orders_agree_with_all_within_their_error() -> None:
    rng = np.random.default_rng(3)
    strength = rng.normal(size=12)

    def worth(sets: np.ndarray) -> np.ndarray:
        total = strength @ sets
        return np.asarray(np.exp(0.3 * total) + (total > 0.5))

    truth = exact_shares(worth(every_set(12)))
    found, errors = sampled_shares(worth, 12, 200, np.random.default_rng(0))
    assert math.fsum(found) == worth(np.ones((12, 1)))[0] - worth(np.zeros((12, 1)))[0]
    # Twelve errors of about a normal law: all within four of them but once in a thousand.
    assert np.all(np.abs(found - truth) < 4.0 * errors)
    assert errors.max() < 0.1 * np.abs(truth).max()


def test_every_set_is_asked_for_once() -> None:
    asked: list[np.ndarray] = []

    def worth(sets: np.ndarray) -> np.ndarray:
        asked.append(sets)
        return sets.sum(axis=0).astype(float)

    found, errors = sampled_shares(worth, 11, 8, np.random.default_rng(0))
    assert len(asked) == 1
    assert len(np.unique(asked[0], axis=1).T) == asked[0].shape[1] <= 2 * 8 * 10 + 2
    np.testing.assert_allclose(found, 1.0, atol=1e-14)
    assert np.all(errors == 0.0)


def changed(scenario: Scenario, **choices: str) -> Scenario:
    values = {"tier_lag[a]": 3.0, "subsidy_coverage[b]": 0.2, "imitation_rate[b]": 0.5}
    given = {**scenario.values, **values}
    return replace(scenario, values=given, choices={**scenario.choices, **choices})


def test_an_industry_is_one_mover_and_what_is_given_besides_its_own() -> None:
    base = replace(preset("small-yard"), values={}, choices={})
    found = {one.key: one for one in movers(changed(base, sector="ships"), base)}
    assert set(found) == {"sector", "tier_lag[a]", "subsidy_coverage[b]", "imitation_rate[b]"}
    assert (found["sector"].before, found["sector"].after) == ("general", "ships")
    set_by = base.table.choices[0].sets["ships"]
    assert {key.partition("[")[0] for key in found["sector"].moves} <= set(set_by)
    assert found["sector"].role is Role.ASSUMPTION
    assert found["tier_lag[a]"].role is Role.POLICY
    own = replace(changed(base, sector="ships"), values={"wright_exponent": 0.123})
    assert "wright_exponent" in {one.key for one in movers(own, base)}


def explained(
    simulator: Simulator, scenario: Scenario, baseline: Scenario, output: str
) -> Explanation:
    return explain(scenario, baseline, output, scenario.start + 9.0, simulator=simulator)


@pytest.mark.parametrize("output", ["generations_behind[b]", "containment[b]"])
def test_a_difference_in_the_world_is_shared_out(simulator: Simulator, output: str) -> None:
    base = preset("small-yard")
    found = explained(simulator, changed(base), base, output)
    assert found.exact
    assert found.runs == 8
    assert found.difference != 0.0
    assert math.fsum(one.value for one in found.shares) == found.difference
    back = explained(simulator, base, changed(base), output)
    assert (back.value, back.baseline) == (found.baseline, found.value)
    for one, other in zip(found.shares, back.shares, strict=True):
        assert one.mover.key == other.mover.key
        assert one.value == pytest.approx(-other.value, rel=1e-9, abs=1e-15)
    for one in found.shares:
        undone = replace(changed(base), values={**changed(base).values,
                                                one.mover.key: one.mover.before})  # fmt: skip
        assert one.undone == explained(simulator, undone, base, output).value
    roles = found.document()["by_role"]
    assert sum(roles.values()) == pytest.approx(found.difference, rel=1e-12)


def test_nothing_moved_is_nothing_to_share(simulator: Simulator) -> None:
    base = preset("small-yard")
    found = explained(simulator, base, base, "debt_ratio[a]")
    assert found.shares == ()
    assert found.difference == 0.0


def test_another_first_year_is_a_mover(simulator: Simulator) -> None:
    base = preset("small-yard")
    later = replace(base, start=base.start + 1.0)
    found = explained(simulator, later, base, "debt_ratio[a]")
    assert [one.mover.key for one in found.shares] == ["start"]
    assert found.shares[0].value == found.difference != 0.0


@pytest.mark.parametrize(
    ("baseline", "output", "year", "said"),
    [
        ("an-ally-joins-or-stays-out", "debt_ratio[b]", 2030.0, "3 blocs"),
        ("soviet-exhaustion", "debt_ratio[b]", 2030.0, "against: found 2030"),
        ("small-yard", "debt_ration[b]", 2030.0, "debt_ratio"),
        ("small-yard", "debt_ratio", 2030.0, "debt_ratio[a], debt_ratio[b]"),
        ("small-yard", "exhaustion[c]", 2030.0, "exhaustion[a], exhaustion[b]"),
        ("small-yard", "debt_ratio[b]", 1990.0, "2015"),
        ("small-yard", "debt_ratio[b]", 2030.3, "whole eighths"),
        ("h20-against-h200", "debt_ratio[b]", 2030.0, "world model"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    simulator: Simulator, baseline: str, output: str, year: float, said: str
) -> None:
    with pytest.raises(InputError) as refused:
        explain(preset("small-yard"), preset(baseline), output, year, simulator=simulator)
    assert said in str(refused.value)


def test_it_can_be_given_up(simulator: Simulator) -> None:
    base = preset("small-yard")
    with pytest.raises(CancelledError):
        explain(changed(base), base, "debt_ratio[b]", 2030.0, simulator=simulator,
                cancelled=lambda: True)  # fmt: skip


def test_what_threads_and_pieces_do_not_change() -> None:
    base, simulator = preset("small-yard"), world_simulator()
    many = {key: value * 1.01 + 0.01 for key, value in list(base.values.items())[:14]}
    scenario = replace(base, values={**base.values, **many})
    found = [
        explain(scenario, base, "exhaustion[b]", base.start + 2.0, orders=8, simulator=simulator,
                threads=threads).document()["shares"]
        for threads in (1, 2, 3)
    ]  # fmt: skip
    assert found[0] != []
    assert found[0] == found[1] == found[2]
