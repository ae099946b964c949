"""The world model's named loops lie in its equations, where the routes say they do."""

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from tenfold_kernels.analysis.loops.contribution import Measure, dominance
from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.analysis.loops.moments import interval_of_run
from tenfold_kernels.analysis.loops.named import loop_set, world_loops
from tenfold_kernels.analysis.loops.report import (
    LoopCourse,
    course_of_run,
    loop_course,
    variables_along,
)
from tenfold_kernels.analysis.robustness import members
from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.elementwise import elementwise
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.loops import LOOPS, ROUTES
from tenfold_kernels.world.run import run_world, world_simulator

# Read as a cycle, the tools that a laggard is denied are a reinforcing loop: whoever is behind
# loses tools by it, and falls back further. See kernels/docs/loops.md.
AGAINST_ITS_NAME = {"B6"}

# Answers to denial, and to what is withheld: set off by controls, which no equation moves. Aid
# answers lost ground, but of two blocs only one loses ground at a time: no loop closes.
BESIDE_THEIR_LOOPS = {
    ("denial_response", "R6"), ("innovation_response", "R6"), ("step_learning", "R6"),
    ("stack_restriction", "R6"), ("equipment_withheld", "R6"), ("equipment_withheld", "B6"),
    ("openness", "B6"), ("state_response", "R8"),
}  # fmt: skip


@cache
def course(name: str, bloc: str = "", **values: float) -> LoopCourse:
    scenario = preset(name)
    return loop_course(replace(scenario, values={**scenario.values, **values}), bloc)


@pytest.mark.parametrize("blocs", [2, 3, 4])
def test_every_named_loop_is_found_for_every_bloc(blocs: int) -> None:
    assert list(ROUTES) == list(LOOPS)
    for bloc in "abcd"[:blocs]:
        found = world_loops(bloc, blocs)
        for loop in found.loops:
            assert all(one.cycles > 0 for one in loop.families), loop.code


def test_blocs_have_the_same_loops() -> None:
    counts = [[loop.cycles for loop in world_loops(bloc).loops] for bloc in "ab"]
    assert counts[0] == counts[1]
    courses = [course("equal-twins", bloc) for bloc in "ab"]
    assert courses[0].scores.scores.tolist() == courses[1].scores.scores.tolist()


@pytest.mark.parametrize("blocs", [2, 3])
def test_loops_that_are_compared_lie_in_one_cycle_partition(blocs: int) -> None:
    """Scores are comparable only among stocks that feed back on each other."""
    found = world_loops("a", blocs)
    graph, place = found.graph, found.graph.position
    links = [(place[s], place[t]) for t, sources in graph.sources.items() for s in sources]
    matrix = coo_matrix((np.ones(len(links)), np.transpose(links)), shape=2 * (len(place),))
    _, partition = connected_components(matrix, connection="strong")
    cycles = [walk for one in found.families for walk in (one.strongest_cycle(lambda s, t: 1.0),)]
    assert all(cycles)
    assert len({partition[place[name]] for cycle in cycles for name in cycle}) == 1


def test_a_renamed_equation_is_missed() -> None:
    routes = {"B3": (("capability", "cost_of_the_frontier", "own_innovation"),)}
    with pytest.raises(EquationError, match="cost_of_the_frontier"):
        loop_set(CausalGraph(world_model()), routes, "a")


def test_a_forgotten_stock_is_missed() -> None:
    routes = {"R5": (("total_sales", "unit_cost", "share", "product_demand", "sales"),)}
    with pytest.raises(EquationError, match="passing a stock"):
        loop_set(CausalGraph(world_model()), routes, "a")


def test_parameters_reach_the_loops_that_they_are_said_to_act_on() -> None:
    model = world_model()
    found = world_loops("a")
    along = {
        loop.code: {v for one in loop.families for v in variables_along(found, one)}
        for loop in found.loops
    }
    beside = set()
    stocks = {scalar.variable for bank in model.stocks for scalar in bank.scalars}
    for spec in model.parameters.specs:
        reached: set[str] = set()
        stack = [spec.key] if spec.loops else []
        while stack:
            users = set(model.users_of(stack.pop())) - reached
            reached |= users
            stack.extend(users - stocks)
        for code in spec.loops:
            if not reached & along[code]:
                beside.add((spec.key, code))
    assert beside == BESIDE_THEIR_LOOPS


def test_the_strongest_cycle_is_a_cycle_of_the_model() -> None:
    found = course(OPENING)
    graph = found.found.graph
    for loop in found.found.loops:
        for one in loop.families:
            cycle = found.strongest_cycle(one)
            for source, target in zip(cycle, (*cycle[1:], *cycle[:1]), strict=True):
                assert source in graph.sources[target], (loop.code, source, target)
            if cycle:
                assert len(set(cycle)) == len(cycle)
                passed = {graph.model.scalars[name].variable for name in cycle}
                assert {point.variable for point in one.points} <= passed


def test_the_score_of_a_realisation_is_the_sum_of_its_cycles() -> None:
    """Walked one by one, and multiplied link by link, as the method is published."""
    found = course("control-holds", "a")
    for code, which in (("R1", 1), ("B4", 1), ("B2", 0), ("R8", 0), ("B8", 1), ("R2", 1)):
        (loop,) = (loop for loop in found.found.loops if loop.code == code)
        one = loop.families[which]
        total = np.zeros(len(found.years))
        cycles = 0
        for cycle in walked(one):
            cycles += 1
            links = zip(cycle, (*cycle[1:], *cycle[:1]), strict=True)
            total += math.prod(found.gains.score(*link) for link in links)
        assert cycles == one.cycles
        index = found.found.families.index(one)
        assert found.scores.realisations[index] == pytest.approx(total, rel=1e-9, abs=1e-15), code


def walked(one):
    ways = [(name,) for name in one.stretches[0].start]
    for stretch in one.stretches:
        arrived = []
        while ways:
            way = ways.pop()
            for target, sources in stretch.links.items():
                if way[-1] in sources:
                    (arrived if target in stretch.end else ways).append((*way, target))
        ways = arrived
    return [way[:-1] for way in ways if way[-1] == way[0]]


@pytest.mark.parametrize(
    ("name", "bloc"),
    [(OPENING, "a"), (OPENING, "b"), ("control-holds", "b"), ("solar-panels", "a"),
     ("h200-rule-accepted", "a"), ("weakest-step", "b")],
)  # fmt: skip
def test_loops_work_in_the_direction_of_their_names(name: str, bloc: str) -> None:
    found = course(name, bloc)
    shares = found.scores.shares(Measure.RATE)
    assert np.isfinite(found.scores.scores).all()
    assert np.abs(shares).sum(axis=0) == pytest.approx(1.0)
    for code, share in zip(found.found.codes, shares.sum(axis=1), strict=True):
        reinforces = code.startswith("R") is not (code in AGAINST_ITS_NAME)
        assert share * (1.0 if reinforces else -1.0) >= 0.0, code


def test_loops_that_no_preset_turns_on_answer_to_their_settings() -> None:
    quiet = course(OPENING, "b")
    armed = course(OPENING, "b", **{"arms_reaction[a]": 0.5, "arms_reaction[b]": 0.5})
    at = quiet.found.codes.index("R8")
    assert (quiet.scores.scores[at] == 0.0).all()
    assert armed.scores.scores[at].max() > 0.0
    one_sided = course(OPENING, "b", **{"arms_reaction[b]": 0.5})
    assert (one_sided.scores.scores[at] == 0.0).all()
    at = quiet.found.codes.index("B3")
    flat = course(OPENING, "b", cost_escalation=0.0)
    assert (flat.scores.scores[at] == 0.0).all()
    assert quiet.scores.scores[at].max() < 0.0


def test_equations_over_arrays_are_those_of_the_kernel() -> None:
    """A kernel multiplies by a constant's inverse where the equation divides: an ulp apart."""
    model, scenario = world_model(), preset(OPENING)
    run = run_world(scenario)
    values = interval_of_run(model, run, scenario.all_values()).after
    for scalar in model.scalars.values():
        if scalar.kind in (Kind.FLOW, Kind.AUXILIARY):
            theirs = run[scalar.name][1:]
            ours = np.broadcast_to(elementwise(scalar)(values), theirs.shape)
            size = max((np.abs(values[name]).max() for name in scalar.depends_on()), default=0.0)
            assert ours == pytest.approx(theirs, rel=1e-11, abs=1e-13 * size), scalar.name


def test_a_run_that_is_there_already_is_scored_alike() -> None:
    scenario = preset(OPENING)
    found = world_loops("b")
    run = run_world(scenario)
    every_step = course_of_run(found, "b", run, scenario.all_values())
    assert every_step.scores.scores.shape == (len(LOOPS), len(run.years) - 1)
    by_year = course(OPENING, "b")
    assert (every_step.scores.scores[:, 7::8] == by_year.scores.scores).all()


def test_the_document_holds_what_was_found() -> None:
    document = course(OPENING).document()
    assert document["bloc"] == "b"
    assert document["years"][0] == 2016.0
    assert [loop["code"] for loop in document["loops"]] == list(LOOPS)
    totals = np.abs([loop["contribution"] for loop in document["loops"]]).sum(axis=0)
    assert totals == pytest.approx(100.0)
    flywheel = document["loops"][0]
    assert flywheel["polarity"] == "reinforcing"
    assert "capability" in flywheel["routes"][0]["variables"]
    nodes, arrows = document["diagram"]["nodes"], document["diagram"]["arrows"]
    assert {a[end] for a in arrows for end in ("source", "target")} == set(range(len(nodes)))


@pytest.mark.slow
def test_members_of_an_ensemble_are_scored_as_runs_of_their_own() -> None:
    scenario, found = preset(OPENING), world_loops("b")
    simulator = world_simulator()
    drawn = members(scenario, 40, 3)
    horizon = Horizon(scenario.start, scenario.stop)
    ensemble = dominance(simulator, found, drawn, horizon, measure=Measure.RATE)
    assert ensemble.dominant.shape == (len(ensemble.years), 40)
    for k in (0, 17, 39):
        values = dict(zip(simulator.parameter_names, drawn[:, k].tolist(), strict=True))
        alone = loop_course(replace(scenario, values=values), "b")
        assert (alone.scores.dominant(Measure.RATE) == ensemble.dominant[:, k]).all()
    few = dominance(simulator, found, drawn[:, 30:], horizon, measure=Measure.RATE, threads=1)
    assert (few.dominant == ensemble.dominant[:, 30:]).all()
