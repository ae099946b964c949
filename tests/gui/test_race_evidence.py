"""History as evidence: cases, one of them over its data, and policies that worked and failed."""

import numpy as np
import pytest
from lens_views import card_of, looked_through, texts
from on_screen import words
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontMetricsF

from tenfold_gui.lenses import EVIDENCE
from tenfold_gui.plots.backcast import MODEL
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.case_notes import NotesCard
from tenfold_gui.workspaces.race.evidence_cards import (
    AGREES,
    CaseCard,
    CasesCard,
    ChecksCard,
    mark_of,
)
from tenfold_kernels.analysis.backcast.outcome import Verdict, outcome
from tenfold_kernels.analysis.backcast.policy import checks
from tenfold_kernels.analysis.backcast.reader import case_ids


@pytest.fixture
def page(qtbot, window: MainWindow):
    return looked_through(qtbot, window, EVIDENCE)


def pick(qtbot, page, name: str) -> None:
    """Choose a case by its row and Enter."""
    table = card_of(page, CasesCard).table
    table.setCurrentCell(case_ids().index(name), 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)


def test_all_cases_are_listed_with_errors_and_verdict(page) -> None:
    rows = texts(card_of(page, CasesCard).table)
    seen: list[str] = []
    assert len(rows) == len(case_ids())
    for row, name in zip(rows, case_ids(), strict=True):
        found = outcome(name)
        worst = max(found.series, key=lambda one: one.mean_abs_pct_heldout / one.naive_mean_abs_pct)
        assert row[0] == found.case.title.en
        assert row[2] == f"{worst.mean_abs_pct_heldout:.1f}"
        best = min(worst.rivals.values())
        assert row[4] == f"{best:.1f}"
        outright = all(one.mean_abs_pct_heldout < min(one.rivals.values()) for one in found.series)
        sign = "▲" if outright else "△"
        assert row[5] == (sign if found.verdict is Verdict.BETTER else "▼")
        if len(found.series) > 1:
            tip = card_of(page, CasesCard).table.rows[len(seen)][0].tip
            assert worst.series.title.en in tip
        seen.append(row[5])
    better = sum(outcome(name).verdict is Verdict.BETTER for name in case_ids())
    assert seen.count("▲") + seen.count("△") == better
    head = words(card_of(page, CasesCard))
    assert f"{better} of {len(rows)} better than a naive forecast" in head
    assert f"{seen.count('▲')} than any" in head


def test_names_of_cases_are_whole_in_a_small_window(qtbot, window: MainWindow, page) -> None:
    window.set_sides(True, False)
    window.resize(1280, 800)
    qtbot.wait(1)
    table = card_of(page, CasesCard).table
    assert table.isColumnHidden(1)
    metrics = QFontMetricsF(table.font())
    room = table.columnWidth(0)
    cut = [name for name, *_ in texts(table) if metrics.horizontalAdvance(name) > room]
    assert cut == []


@pytest.mark.parametrize("name", case_ids())
def test_a_case_is_drawn_over_its_data(qtbot, page, name: str) -> None:
    pick(qtbot, page, name)
    found = outcome(name)
    card = card_of(page, CaseCard)
    assert card.title == found.case.title.en
    assert len(card.charts) == len(found.series)
    for chart, one in zip(card.charts, found.series, strict=True):
        assert chart.isVisible()
        np.testing.assert_allclose(10.0 ** chart._drawn[MODEL].y, one.predicted)
        seen = [(mark.x, 10.0**mark.y, mark.filled) for mark in chart.marks]
        wanted = [(year, value, year <= found.case.fitted_until) for year, value in one.points]
        np.testing.assert_allclose(seen, wanted)
        assert chart.held_out == (one.fitted[-1][0], one.points[-1][0])


def test_the_notes_say_what_a_case_shows_and_where_its_data_come_from(
    qtbot, window: MainWindow, page
) -> None:
    pick(qtbot, page, "korean-steel")
    notes = card_of(page, NotesCard)
    text = notes._page.toPlainText()
    case = outcome("korean-steel").case
    assert case.remark.en.strip()[:40] in text
    assert case.series[0].evidence.source in text
    notes._follow(QUrl("capital_output"))
    assert window.room.inspector.key == "capital_output"


def test_policies_are_held_beside_their_presets(page) -> None:
    rows = texts(card_of(page, ChecksCard).table)
    assert [row[0] for row in rows] == [check.title.en for check in checks()]
    assert [row[4] for row in rows] == [mark_of(one) for one in checks()]
    assert {row[4] for row in rows} > {AGREES}  # some fail, and are shown to


def test_a_drag_does_not_compute_history_anew(qtbot, window: MainWindow, page) -> None:
    asked = []
    window.room.workspace.wanted.connect(asked.append)
    from conftest import drawn_after

    drawn_after(qtbot, window, lambda: window.session.set_value("tier_lag[a]", 1.0))
    assert asked == []
