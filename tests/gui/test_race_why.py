"""The lens that says why: shares, targets and what is asked, as the kernels answer it."""

import numpy as np
import pytest
from conftest import drawn_after
from explaining import (
    AFTER,
    BEFORE,
    COVERAGE,
    GAP,
    HORIZON,
    MOVED,
    SOON,
    explanation,
    reached_target,
    told,
)
from hands import MOVE, PRESS, RELEASE, mouse
from lens_views import card_of, looked_through, wait_for_studies
from on_screen import curve_points, pixel_of
from PySide6.QtCore import QPointF, Qt

from tenfold_gui.engine import inquiry
from tenfold_gui.engine.inquiry import Waiting
from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import CHINESE, ENGLISH
from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.lenses import WHY
from tenfold_gui.plots.pull import PullChart
from tenfold_gui.widgets.share_table import UNDO
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.outcomes import signed_number
from tenfold_gui.workspaces.race.pages import Page
from tenfold_gui.workspaces.race.reach_card import ReachCard
from tenfold_gui.workspaces.race.shares_of_change import SharesOfChangeCard
from tenfold_kernels.equations.parts import usable_cores
from tenfold_kernels.parameters import Role


@pytest.fixture(autouse=True)
def no_kernel_for_many(monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    page = looked_through(qtbot, window, WHY)
    window.room.workspace.inquire("output", GAP)
    window.room.workspace.inquire("year", SOON)
    return page


@pytest.fixture
def changed(qtbot, window: MainWindow, page: Page) -> Page:
    drawn_after(qtbot, window, lambda: window.session.set_values(MOVED))
    assert window.session.scenario == AFTER
    told(qtbot, window, Ask.SHARES, explanation())
    return page


def rows(card: SharesOfChangeCard) -> list[list[str]]:
    return [[cell.text for cell in cells] for cells in card.table.rows]


def test_until_there_is_a_kernel_for_many_runs_every_card_says_so(
    qtbot, window: MainWindow, page: Page
) -> None:
    wait_for_studies(qtbot, window)
    card = card_of(page, SharesOfChangeCard)
    assert "Compiling" in card._said
    assert rows(card) == []


def test_an_inquiry_waits_for_no_compiler(window: MainWindow, page: Page) -> None:
    shown = window.room.workspace._shown
    asked = inquiry.Inquiry(Ask.SHARES, shown.scenario, shown.about)
    assert inquiry.inquire(asked, lambda: False) is Waiting.COMPILING
    assert inquiry.inquire(asked, lambda: True) is None


def test_an_inquiry_is_given_up_when_overtaken(window: MainWindow, page: Page, monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: True)
    shown = window.room.workspace._shown
    looks: list[int] = []

    def after_two() -> bool:
        looks.append(1)
        return len(looks) > 2

    about = shown.about
    asked = inquiry.Inquiry(Ask.TIPPING, shown.scenario, about)
    assert inquiry.inquire(asked, after_two) is None
    assert 3 <= len(looks) <= 2 + usable_cores()  # each thread looks up once more


def test_shares_are_the_kernels_and_stand_under_their_role(changed: Page) -> None:
    card, found = card_of(changed, SharesOfChangeCard), explanation()
    shown = rows(card)
    assert [row[0] for row in shown] == [
        "Policies", "Subsidy coverage · China", "Assumptions", "Catch up horizon"
    ]  # fmt: skip
    policy, assumption = (found.of(role)[0].value for role in (Role.POLICY, Role.ASSUMPTION))
    for k, value in ((0, policy), (1, policy), (2, assumption), (3, assumption)):
        assert shown[k][4] == signed_number(value)
    longest = max(abs(policy), abs(assumption))
    assert card.table.shares == (None, policy / longest, None, assumption / longest)
    assert policy + assumption == pytest.approx(found.difference, abs=1e-12)
    assert signed_number(found.difference) in card._said
    assert [row[1:3] for row in shown[1::2]] == [["100 %", "50 %"], ["15 yr", "12 yr"]]


@pytest.mark.parametrize("by_key", [False, True])
def test_one_slider_is_taken_back_from_the_list(
    qtbot, window: MainWindow, changed: Page, by_key: bool
) -> None:
    table = card_of(changed, SharesOfChangeCard).table
    assert table.item(1, 5).text() == UNDO
    if by_key:
        table.setCurrentCell(1, 0)
        act = lambda: qtbot.keyClick(table, Qt.Key.Key_Delete)  # noqa: E731
    else:
        act = lambda: table.cellClicked.emit(1, 5)  # noqa: E731
    drawn_after(qtbot, window, act)
    assert window.session.changed_addresses() == [HORIZON]
    assert window.session.scenario.all_values()[COVERAGE] == BEFORE.all_values()[COVERAGE]
    drawn_after(qtbot, window, window.session.undo)
    assert window.session.scenario == AFTER


def test_a_row_leads_to_the_inspector(window: MainWindow, changed: Page) -> None:
    card_of(changed, SharesOfChangeCard).table.cellClicked.emit(3, 0)
    assert window.room.inspector.key == HORIZON


def test_what_belongs_to_other_settings_is_greyed(qtbot, window: MainWindow, changed: Page) -> None:
    card = card_of(changed, SharesOfChangeCard)
    assert card.table.isEnabled()
    window.room.workspace.inquire("year", SOON + 1.0)
    assert not card.table.isEnabled() or rows(card) == []


def test_a_target_is_typed_found_and_applied_as_one_step(
    qtbot, window: MainWindow, changed: Page
) -> None:
    card, found = card_of(changed, ReachCard), reached_target()
    assert found.answers
    card.field.setText(f"{found.target!r}")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    about = window.room.workspace._shown.about
    assert about.target == found.target
    told(qtbot, window, Ask.REACH, found)
    first = found.answers[0]
    shown = [[cell.text for cell in cells] for cells in card.table.rows]
    assert [row[0] for row in shown if row[0]] == [str(k + 1) for k in range(len(found.answers))]
    assert len(shown) == sum(len(one.moves) for one in found.answers)
    steps = window.session.scenario
    drawn_after(qtbot, window, lambda: card.table.cellClicked.emit(0, 0))
    values = window.session.scenario.all_values()
    assert {m.key: values[m.key] for m in first.moves} == {m.key: m.after for m in first.moves}
    drawn_after(qtbot, window, window.session.undo)
    assert window.session.scenario == steps


def test_a_target_that_cannot_be_reached_gives_the_reason(
    qtbot, window: MainWindow, changed: Page
) -> None:
    from explaining import INTERPRETED

    from tenfold_kernels.analysis.reach import levers_of, reach

    levers = levers_of(AFTER, SOON, [COVERAGE])
    found = reach(AFTER, GAP, SOON, -50.0, levers=levers, simulator=INTERPRETED)
    window.room.workspace.inquire("target", -50.0)
    told(qtbot, window, Ask.REACH, found)
    card = card_of(changed, ReachCard)
    assert found.reason is not None
    assert "−50" in card._said
    assert short_number(found.nearest.value) in card._said


@pytest.mark.parametrize("language", [ENGLISH, CHINESE])
@pytest.mark.parametrize("curve", ["generations[a]", "generations[b]"])
def test_a_pulled_curve_of_any_bloc_asks_for_its_target_in_any_language(
    qtbot, window: MainWindow, language: str, curve: str
) -> None:
    if language != ENGLISH:
        drawn_after(qtbot, window, lambda: window.set_language(language))
    workspace = window.room.workspace
    chart = next(c for c in workspace.page.findChildren(PullChart) if curve in c.keys)
    points = curve_points(chart, curve)
    at = points[len(points) // 2]
    start, stop = pixel_of(chart, *at), pixel_of(chart, *at) - QPointF(0.0, 30.0)
    for kind, place in ((PRESS, start), (MOVE, stop)):
        mouse(chart.viewport(), kind, place)
    assert chart._ghost.isVisible()
    mouse(chart.viewport(), RELEASE, stop)
    assert not chart._ghost.isVisible()
    assert workspace.lens == WHY
    about = workspace._shown.about
    assert about.output == curve
    assert about.year == round(about.year)
    assert abs(about.year - at[0]) <= 1.0  # to a pixel and half a year
    run = workspace._shown.run
    now = float(np.interp(about.year, run.years, run[curve]))
    assert about.target > now
    card = card_of(workspace.page, ReachCard)
    assert float(card.field.text()) == pytest.approx(about.target, rel=1e-5)


def test_a_click_on_a_curve_chooses_the_outcome_and_asks_for_nothing(
    qtbot, window: MainWindow
) -> None:
    workspace = window.room.workspace
    chart = next(c for c in workspace.page.findChildren(PullChart) if GAP_CURVE in c.keys)
    chart.picked.emit(GAP_CURVE)
    assert workspace.lens != WHY
    assert workspace.view.asked.output == GAP_CURVE


GAP_CURVE = "generations[b]"
