"""Scores agree with those of Simlin, which has the method and shares no code with this.

Simlin scores all links of a model of any size. It lists all loops of the small models here;
the world model has too many, so there the links are compared, of which loops are products.
"""

import warnings
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

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
    gains_of,
    loops_of,
    run_of,
)

from tenfold_kernels.analysis.loops.contribution import score_loops
from tenfold_kernels.analysis.loops.links import LinkGains
from tenfold_kernels.analysis.loops.moments import interval_of_run
from tenfold_kernels.analysis.loops.named import world_loops
from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.emit import Method
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import ready_simulator
from tenfold_kernels.xmile.carried import helpers_of
from tenfold_kernels.xmile.document import NAMESPACE, XmileFile, world_file

pytestmark = pytest.mark.slow
simlin = pytest.importorskip("simlin")

# Where a change is smaller than this, relative to what it is made from, scores are quotients
# of what rounding left; both programs round, but not alike.
LEAST_CHANGE = 1e-9
CLOSE = 1e-6


def replayed(file: XmileFile, folder: Path) -> Any:
    """Run a file in Simlin with Euler's method alone.

    What carries slopes forward for the reference method would be loops of its own.
    """
    helpers = {
        file.variables.names[helper.scalar.name]
        for scalar in file.model.scalars.values()
        if scalar.kind is Kind.STOCK
        for helper in helpers_of(scalar)
    }
    root = ElementTree.fromstring(file.content)
    for parent in list(root.iter()):
        for child in list(parent):
            is_flow = child.tag == f"{{{NAMESPACE}}}inflow"
            if child.get("name") in helpers or (is_flow and child.text in helpers):
                parent.remove(child)
    path = folder / "model.xmile"
    path.write_bytes(ElementTree.tostring(root))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that loops of a large model are not listed
        return simlin.load(path).run(analyze_loops=True)


@pytest.mark.parametrize(
    ("model", "routes"),
    [
        (LOGISTIC, LOGISTIC_LOOPS), (BASS, BASS_LOOPS), (HUNTING, HUNTING_LOOPS),
        (FIRM, FIRM_LOOPS),
    ],
    ids=lambda given: getattr(given, "name", ""),
)  # fmt: skip
def test_every_loop_of_a_small_model_has_the_same_share(model, routes, tmp_path: Path) -> None:
    file = XmileFile(model, Scenario("world"), EULER)
    theirs = {
        frozenset(loop.variables): loop.behavior_time_series[1:]
        for loop in replayed(file, tmp_path).loops
    }
    gains = gains_of(model, run_of(model))
    found = score_loops(loops_of(model, routes), gains)
    ours = {frozenset(one.scalars): k for k, one in enumerate(found.found.families)}
    assert ours.keys() == theirs.keys()
    for variables, k in ours.items():
        assert found.shares()[k] == pytest.approx(theirs[variables], abs=1e-9), variables


@pytest.mark.parametrize("name", [OPENING, "control-holds"])
def test_every_link_of_the_world_model_has_the_same_score(name: str, tmp_path: Path) -> None:
    scenario = preset(name)
    file = world_file(scenario)
    links = replayed(file, tmp_path)._sim.get_links()  # the only way there in this version
    values = scenario.all_values()
    run = ready_simulator().run(values, file.horizon, Method.EULER)
    graph = world_loops("a").graph
    gains = LinkGains(graph, interval_of_run(file.model, run, values))
    scalars = {name: scalar for scalar, name in file.variables.names.items()}
    steering = graph.stocks | {
        scalar.name for scalar in file.model.scalars.values() if scalar.bank in file.model.steering
    }
    compared, moments = set(), 0
    for link in links:
        source, target = scalars[link.from_var], scalars[link.to_var]
        if source not in graph.sources.get(target, ()):
            assert not np.any(link.score), (source, target)  # a parameter: it never changes
            continue
        if target not in steering:  # accounts that are zero but for rounding, and the like
            continue
        sizes = [np.abs(run[name]) for name in (target, *graph.sources[target])]
        moved = gains.activity(target) > LEAST_CHANGE * np.max(sizes, axis=0)[1:]
        moved &= _net_moved(gains, target)
        ours = gains.score(source, target)[moved]
        assert ours == pytest.approx(link.score[1:][moved], rel=CLOSE, abs=CLOSE), (source, target)
        compared.add((source, target))
        moments += int(moved.sum())
    everything = {(s, t) for t, sources in graph.sources.items() for s in sources}
    assert compared == {link for link in everything if link[1] in steering}
    assert compared >= {link for bloc in "ab" for one in world_loops(bloc).families
                        for link in one.links}  # fmt: skip
    assert moments > 0.4 * len(compared) * (len(run.years) - 1)


def _net_moved(gains: LinkGains, stock: str) -> Any:
    """Whether a stock's net flow changed by more than rounding leaves; anything else did."""
    if stock not in gains.graph.stocks:
        return True
    flows = gains.graph.flows(stock)
    change = sum(sign * gains.change(name) for name, sign in flows)
    size = np.max([np.abs(gains.interval.after[name]) for name, _ in flows], axis=0)
    return np.abs(change) > LEAST_CHANGE * size
