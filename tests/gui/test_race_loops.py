"""The lens of loops: ribbons, diagram and futures as the kernel scores them."""

from functools import cache

import numpy as np
import pytest
from explaining import BEFORE, INTERPRETED, told
from hands import MOVE, RELEASE, mouse
from lens_views import card_of, looked_through
from PySide6.QtCore import QPointF, Qt

from tenfold_gui.engine import inquiry
from tenfold_gui.engine.topics import Ask
from tenfold_gui.lenses import LOOPS
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.loop_cards import DiagramCard, DominanceCard, RibbonsCard
from tenfold_gui.workspaces.race.pages import Page
from tenfold_kernels.analysis.loops.contribution import Dominance, Measure
from tenfold_kernels.analysis.loops.report import LoopCourse, loop_course


@cache
def course() -> LoopCourse:
    return loop_course(BEFORE, "b", simulator=INTERPRETED)


@pytest.fixture
def page(qtbot, window: MainWindow, monkeypatch) -> Page:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)
    return looked_through(qtbot, window, LOOPS)


@pytest.mark.parametrize("measure", Measure)
def test_ribbons_are_the_kernels_shares(window: MainWindow, page: Page, measure: Measure) -> None:
    window.room.workspace.inquire("measure", measure.value)
    ribbons = card_of(page, RibbonsCard).ribbons
    shares = course().scores.shares(measure)
    assert [one.key for one in ribbons.ribbons] == list(course().found.codes)
    assert np.array_equal([one.shares for one in ribbons.ribbons], shares)
    dominant = [course().found.codes[k] for k in course().scores.dominant(measure)]
    assert list(ribbons.strip) == dominant
    assert dominant[-1] in card_of(page, RibbonsCard)._said


def test_the_diagram_is_of_the_loop_that_dominates_until_one_is_chosen(
    window: MainWindow, page: Page
) -> None:
    card, ribbons = card_of(page, DiagramCard), card_of(page, RibbonsCard).ribbons
    dominant = course().found.codes[course().scores.dominant()[-1]]
    assert card.title.startswith(dominant)
    at = QPointF(5.0, ribbons._frame().top() + 0.5 * ribbons._height())
    mouse(ribbons, RELEASE, at)
    assert card.title.startswith("R1 ")
    assert ribbons.chosen == "R1"


def test_arrow_keys_walk_along_the_ribbons(qtbot, window: MainWindow, page: Page) -> None:
    ribbons = card_of(page, RibbonsCard).ribbons
    window.room.workspace.inquire("loop", "R1")
    qtbot.keyClick(ribbons, Qt.Key.Key_Down)
    assert window.room.workspace.view.asked.loop == "R2"


def test_arrows_follow_the_year_of_the_cursor(window: MainWindow, page: Page) -> None:
    window.room.workspace.inquire("loop", "B2")
    diagram = card_of(page, DiagramCard).diagram
    drawn = course().diagram(["B2"])
    for year in (2020.0, 2040.0):
        window.room.workspace.hold_year(year)
        place = int(np.argmin(np.abs(course().years - year)))
        expected = [float(arrow.score[place]) for arrow in drawn.arrows]
        assert [one.score for one in diagram.links] == expected
        widths = [diagram.width_of(one) for one in diagram.links]
        assert np.argmax(widths) == np.argmax(np.abs(expected))


def test_the_pointer_on_the_ribbons_moves_the_cursor_of_all(window: MainWindow, page: Page) -> None:
    ribbons = card_of(page, RibbonsCard).ribbons
    at = QPointF(ribbons._x(2030.0), ribbons.height() / 2.0)
    mouse(ribbons, MOVE, at, button=Qt.MouseButton.NoButton)
    assert window.room.workspace.moment == "2030"
    assert card_of(page, DiagramCard)._said.startswith("2030")


def test_shares_of_futures_are_the_kernels(qtbot, window: MainWindow, page: Page) -> None:
    found = course().found
    rng = np.random.default_rng(3)
    dominant = rng.integers(0, 3, (len(course().years), 50)).astype(np.int8)
    told(qtbot, window, Ask.DOMINANCE, Dominance(found, course().years, dominant))
    card = card_of(page, DominanceCard)
    assert [one.key for one in card.ribbons.ribbons] == list(found.codes[:3])
    for k, one in enumerate(card.ribbons.ribbons):
        assert np.array_equal(one.shares, (dominant == k).mean(axis=1))
    most = float((dominant[-1][:, None] == np.arange(3)).mean(axis=0).max())
    assert f"{100.0 * most:.0f}\N{NO-BREAK SPACE}% of 50 futures" in card._said
