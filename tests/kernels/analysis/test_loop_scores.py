"""Loop scores against closed forms, and the laws that the method promises."""

import math

import numpy as np
import pytest
from textbook import (
    BASS,
    BASS_LOOPS,
    EULER,
    FIRM,
    FIRM_LOOPS,
    HUNTING,
    HUNTING_LOOPS,
    LOGISTIC,
    LOGISTIC_LOOPS,
    birth,
    gains_of,
    loops_of,
    model,
    run_of,
    setting,
)

from tenfold_kernels.analysis.loops.contribution import (
    NONE,
    LoopScores,
    Measure,
    dominance,
    score_loops,
)
from tenfold_kernels.analysis.loops.diagram import causes, diagram
from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.analysis.loops.moments import ends_of_years
from tenfold_kernels.equations.declare import auxiliary, flow, stock
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator

# Scores are quotients of differences; those of values near 1000 that change by about 0.1 a
# step lose four of sixteen digits, and the products below a few more.
CLOSE = 1e-9


def scores_of(of, loops, **values: float) -> LoopScores:
    return score_loops(loops_of(of, loops), gains_of(of, run_of(of, **values), **values))


def test_a_loop_by_itself_explains_everything() -> None:
    alone = model("alone", birth_rate=setting(0.5), birth=birth, population=ALONE)
    found = scores_of(alone, {"R": (("population", "birth"),)})
    assert found.scores == pytest.approx(1.0, abs=CLOSE)
    assert (found.shares() == 1.0).all()
    assert (found.shares(Measure.RATE) == 1.0).all()


@stock(unit="1", inflows=("birth",), headline=True)
def ALONE():
    """How many there are."""
    return 10.0


def test_growth_yields_to_crowding_at_half_the_room() -> None:
    """Δ(p²)/Δp = p₀ + p₁, so crowding has the weight (p₀ + p₁)/room beside growth's one."""
    run = run_of(LOGISTIC)
    shares = scores_of(LOGISTIC, LOGISTIC_LOOPS).shares()
    p = run["population"]
    weight = (p[:-1] + p[1:]) / 1000.0
    assert shares[0] == pytest.approx(1.0 / (1.0 + weight), abs=CLOSE)
    assert shares[1] == pytest.approx(-weight / (1.0 + weight), abs=CLOSE)
    dominant = scores_of(LOGISTIC, LOGISTIC_LOOPS).dominant()
    assert (dominant == (weight > 1.0)).all()
    assert 0 < dominant.sum() < len(dominant)


def test_imitation_yields_to_saturation_at_the_turning_point_of_diffusion() -> None:
    """Sales peak where adopters are N (q - p) / 2q: there, and not elsewhere, loops change."""
    run = run_of(BASS)
    shares = scores_of(BASS, BASS_LOOPS).shares()
    a, rest = run["adopters"][:-1], run["potential"][:-1]
    weight = (0.01 + 0.9 * a / 1000.0) / (0.9 * rest / 1000.0)
    assert shares[0] == pytest.approx(1.0 / (1.0 + weight), abs=CLOSE)
    turning = 1000.0 * (0.9 - 0.01) / (2.0 * 0.9)
    assert ((shares[0] > 0.5) == (a < turning)).all()
    assert abs(int(run["adoption"].argmax()) - int((a < turning).sum())) <= 1


def test_a_loop_score_is_the_product_of_its_link_scores() -> None:
    for of, loops in ((HUNTING, HUNTING_LOOPS), (FIRM, FIRM_LOOPS), (BASS, BASS_LOOPS)):
        gains, found = gains_of(of, run_of(of)), loops_of(of, loops)
        for loop in found.loops:
            (one,) = loop.families
            assert one.cycles == 1
            product = math.prod(gains.score(*link) for link in one.links)
            assert one.score(gains) == pytest.approx(product, rel=1e-9, abs=1e-12), loop.code


def test_a_loop_through_two_stocks_by_itself_explains_everything() -> None:
    of = model("pair", rise=setting(0.3), climb=setting(0.6), up=up, over=over, low=low, high=high)
    found = scores_of(of, {"R": (("low", "over", "high", "up"),)})
    assert found.scores == pytest.approx(1.0, abs=CLOSE)


def test_rates_are_roots_of_the_order_of_each_loop() -> None:
    found = scores_of(HUNTING, HUNTING_LOOPS)
    orders = [found.found.order(one) for one in found.found.families]
    assert orders == [1, 1, 1, 1, 2]
    sizes = np.abs(found.scores) ** (1.0 / np.array(orders))[:, None]
    expected = np.sign(found.scores) * sizes / sizes.sum(axis=0)
    assert found.shares(Measure.RATE) == pytest.approx(expected, abs=1e-12)
    assert found.scores[4].max() < 0.0


@flow(unit="1/yr")
def up(rise, high):
    """What lifts the low."""
    return rise * high


@flow(unit="1/yr")
def over(climb, low):
    """What lifts the high."""
    return climb * low


@stock(unit="1", inflows=("up",), headline=True)
def low():
    """One."""
    return 1.0


@stock(unit="1", inflows=("over",), headline=True)
def high():
    """The other."""
    return 2.0


@auxiliary(unit="1")
def doubled(population):
    """Twice."""
    return 2.0 * population


@auxiliary(unit="1")
def squared(population):
    """Square."""
    return population * population


@flow(unit="1/yr")
def in_parts(birth_rate, doubled, squared, room):
    """Growth and crowding, written as the difference of two auxiliaries."""
    return birth_rate * (0.5 * doubled - squared / room)


@flow(unit="1/yr")
def in_one(birth_rate, population, room):
    """The same in one equation."""
    return birth_rate * (population - population * population / room)


@stock(unit="1", inflows=("in_parts",), headline=True)
def fed_in_parts():
    """How many there are."""
    return 10.0


@stock(unit="1", inflows=("in_one",), headline=True)
def fed_in_one():
    """How many there are."""
    return 10.0


def test_how_finely_equations_are_cut_does_not_count() -> None:
    """Two parallel ways, one against the other, add up to what one equation gives."""
    settings = {"birth_rate": setting(0.5), "room": setting(1000.0, "1")}
    cut = model(
        "cut", **settings, doubled=doubled, squared=squared, in_parts=in_parts,
        population=fed_in_parts,
    )  # fmt: skip
    whole = model("whole", **settings, in_one=in_one, population=fed_in_one)
    parts = scores_of(cut, {"X": (("population", "in_parts"),)})
    one = scores_of(whole, {"X": (("population", "in_one"),)})
    assert parts.found.families[0].cycles == 2
    assert parts.scores == pytest.approx(one.scores, rel=CLOSE)
    apart = scores_of(cut, {"R": (("doubled", "in_parts", "population"),),
                            "B": (("squared", "in_parts", "population"),)})  # fmt: skip
    assert apart.scores.sum(axis=0) == pytest.approx(one.scores[0], rel=CLOSE)
    assert (apart.scores[0] > 0.0).all()
    assert (apart.scores[1] < 0.0).all()


@auxiliary(unit="1/yr")
def meetings(contact, hares, lynxes):
    """How often they meet."""
    return contact * hares * lynxes


@flow(unit="1/yr")
def eaten_at_meetings(meetings):
    """Hares that were eaten."""
    return meetings


@flow(unit="1/yr")
def born_of_meetings(meetings):
    """New lynxes."""
    return 0.1 * meetings


def test_a_variable_that_is_passed_twice_does_not_count() -> None:
    """A circuit that visits no variable twice would lose the hunt once meetings are shared."""
    declared = {name: d for name, d in HUNTING.declarations.items() if name in SHARED}
    shared = model(
        "shared", **declared, meetings=meetings, hares_eaten=eaten_at_meetings,
        lynxes_born=born_of_meetings,
    )  # fmt: skip
    ours = scores_of(shared, HUNTING_LOOPS).scores
    assert ours == pytest.approx(scores_of(HUNTING, HUNTING_LOOPS).scores, rel=1e-6)


SHARED = frozenset(HUNTING.declarations) - {"hares_eaten", "lynxes_born"}


def test_whether_flows_are_netted_does_not_count() -> None:
    """Schoenberg, Hayward and Eberlein 2023: two flows, or one of their difference."""
    settings = {"birth_rate": setting(0.5), "room": setting(1000.0, "1")}
    netted = model("netted", **settings, birth=gained, crowding=lost, net=net, population=fed_net)
    routes = {"R": (("population", "birth", "net"),), "B": (("population", "crowding", "net"),)}
    ours = scores_of(netted, routes).scores
    assert ours == pytest.approx(scores_of(LOGISTIC, LOGISTIC_LOOPS).scores, rel=1e-6)


@auxiliary(unit="1/yr")
def gained(birth_rate, population):
    """New ones."""
    return birth_rate * population


@auxiliary(unit="1/yr")
def lost(birth_rate, population, room):
    """Lost to lack of room."""
    return birth_rate * population * population / room


@flow(unit="1/yr")
def net(birth, crowding):
    """The difference."""
    return birth - crowding


@stock(unit="1", inflows=("net",), headline=True)
def fed_net():
    """How many there are."""
    return 10.0


def test_at_rest_no_loop_drives() -> None:
    found = scores_of(LOGISTIC, LOGISTIC_LOOPS, room=10.0)
    assert (found.scores == 0.0).all()
    assert (found.shares() == 0.0).all()
    assert (found.dominant() == NONE).all()


def test_scores_of_all_causes_of_a_sum_add_up() -> None:
    gains = gains_of(FIRM, run_of(FIRM))
    graph = CausalGraph(FIRM)
    scores = causes(graph, gains, "hiring")
    assert set(scores) == {"wanted_workers", "workers"}
    change = gains.change("hiring")
    summed = sum(
        score * np.sign(gains.change(name)) for name, score in scores.items()
    ) * np.sign(change)  # fmt: skip
    moving = change != 0.0
    assert summed[moving] == pytest.approx(1.0, abs=1e-6)


def test_a_diagram_draws_chains_into_arrows_and_keeps_stocks() -> None:
    found, gains = loops_of(FIRM, FIRM_LOOPS), gains_of(FIRM, run_of(FIRM))
    drawn = diagram(found, gains)
    assert [point.variable for point in drawn.nodes.values()] == [
        "store",
        "workers",
        "hiring",
        "shipped",
    ]
    arrows = {(a.source[0], a.target[0], a.through): a for a in drawn.arrows}
    hired = arrows["store", "workers", ("wanted_workers",)]
    assert hired.loops == ("restocking",)
    links = (("store", "wanted_workers"), ("wanted_workers", "hiring"), ("hiring", "workers"))
    assert hired.score == pytest.approx(math.prod(gains.score(*link) for link in links), abs=1e-12)
    only = diagram(found, gains, ["staffing"])
    assert {a.loops for a in only.arrows} == {("staffing",)}


def test_a_route_that_cannot_be_followed_is_refused() -> None:
    for route, message in (
        (("population", "deaths"), "which no sector declares"),
        (("population", "room"), "which never changes"),
    ):
        with pytest.raises(EquationError, match=message):
            loops_of(LOGISTIC, {"X": (route,)})
    with pytest.raises(EquationError, match=r"from hares_eaten to lynxes without passing a stock"):
        loops_of(HUNTING, {"X": (("hares_eaten", "lynxes"),)})


def test_loops_are_scored_only_where_a_step_ends() -> None:
    horizon = Horizon(2000.0, 2010.0)
    assert ends_of_years(horizon).tolist() == [8 * k for k in range(1, 11)]
    for year in (2000.0, 2000.1, 2011.0):
        with pytest.raises(ValueError, match="2000"):
            ends_of_years(horizon, [year])


def test_an_ensemble_says_of_each_member_what_its_own_run_says() -> None:
    """To the last bit, on one thread or two, alone or among others."""
    simulator = Simulator(BASS, Backend.INTERPRETED)
    found = loops_of(BASS, BASS_LOOPS)
    rng = np.random.default_rng(7)
    horizon = Horizon(0.0, 6.0, EULER.step)
    names = simulator.parameter_names
    members = np.array(
        [{"everyone": 1000.0, "innovation": 0.01}.get(n, 1.0) * np.ones(40) for n in names]
    )
    members[names.index("imitation")] = rng.uniform(0.2, 3.0, 40)
    one = dominance(simulator, found, members, horizon, threads=1)
    two = dominance(simulator, found, members, horizon, threads=2)
    assert one.years.tolist() == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
    assert (one.dominant == two.dominant).all()
    assert (
        dominance(simulator, found, members[:, 5:9], horizon).dominant == one.dominant[:, 5:9]
    ).all()
    for k in (0, 33):
        values = dict(zip(names, members[:, k].tolist(), strict=True))
        run = simulator.run(values, horizon)
        alone = score_loops(found, gains_of(BASS, run, **values)).dominant()[7::8]
        assert (alone == one.dominant[:, k]).all()
    assert one.shares.sum(axis=0) == pytest.approx(1.0)
    assert 0.0 < one.shares[0].mean() < 1.0
    slow = members[names.index("imitation")] < 0.4
    assert (one.dominant[:, slow] == 0).all()
