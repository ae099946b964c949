"""Answers of the kernels to questions about a small change, worked out once for all tests."""

from dataclasses import replace
from functools import cache

from lens_views import wait_for_studies

from tenfold_gui.engine.inquiry import About, Inquiry
from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import Ask
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.analysis.attribution import Explanation, explain
from tenfold_kernels.analysis.axis import axis
from tenfold_kernels.analysis.reach import levers_of, reach
from tenfold_kernels.analysis.reached import Reached
from tenfold_kernels.analysis.tipping import TippingMap, tipping_map
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world.run import world_simulator

GAP, COVERAGE, LAG = "generations_behind[b]", "subsidy_coverage[b]", "tier_lag[a]"
HORIZON = "catch_up_horizon"  # an assumption
SOON = 2018.0
MOVED = {COVERAGE: 0.5, HORIZON: 12.0}
BEFORE = preset(OPENING)
AFTER = replace(BEFORE, values={**BEFORE.values, **MOVED})
INTERPRETED = world_simulator(Backend.INTERPRETED)


@cache
def explanation() -> Explanation:
    return explain(AFTER, BEFORE, GAP, SOON, simulator=INTERPRETED)


@cache
def reached_target() -> Reached:
    found = explanation()
    undone = next(one.undone for one in found.shares if one.mover.key == COVERAGE)
    levers = levers_of(AFTER, SOON, [COVERAGE, "tools_closed[a]"])
    return reach(
        AFTER, GAP, SOON, 0.5 * (found.value + undone), levers=levers, simulator=INTERPRETED
    )


@cache
def small_map() -> TippingMap:
    x, y = (axis(BEFORE, key, points=4) for key in (COVERAGE, LAG))
    return tipping_map(BEFORE, x, y, GAP, SOON, simulator=INTERPRETED)


def about_it(**others: object) -> About:
    return replace(About(GAP, SOON, BEFORE, "b", (COVERAGE, LAG)), **others)


def told(qtbot, window: MainWindow, topic: Ask, found: object) -> None:
    """Tell the window an answer, as the engine does when a study is finished."""
    wait_for_studies(qtbot, window)
    shown = window.room.workspace._shown
    window.room.workspace.show_studied(Studied(Inquiry(topic, shown.scenario, shown.about), found))
