"""When it happens: a threshold of its own, and a sentence with coverage and density."""

import pytest
from conftest import drawn_after
from explaining import BEFORE, GAP, SOON, told
from lens_views import card_of, looked_through
from PySide6.QtCore import Qt

from tenfold_gui.engine import inquiry
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import CHINESE
from tenfold_gui.i18n.spacing import NO_BREAK
from tenfold_gui.lenses import WHY
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.uncertainty_cards import WhenCard
from tenfold_kernels.analysis.discovery import Discovery, Limit

FOUND = Discovery(
    GAP, "generation", SOON, 2.3, None, (Limit("cost_escalation", None, 0.3),), 0.61, 0.82,
    0.4, 2048, 0.1,
)  # fmt: skip


@pytest.fixture(autouse=True)
def no_kernel_for_many(monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)


@pytest.fixture
def card(qtbot, window: MainWindow) -> WhenCard:
    window.room.workspace.inquire("output", GAP)
    window.room.workspace.inquire("year", SOON)
    return card_of(looked_through(qtbot, window, WHY), WhenCard)


def about(window: MainWindow):
    return window.room.workspace._shown.about


def test_until_one_is_typed_the_field_proposes_the_present_value(
    qtbot, window: MainWindow, card: WhenCard
) -> None:
    assert about(window).threshold is None
    told(qtbot, window, Ask.WHEN, FOUND)
    assert card.asked.field.text() == ""
    assert card.asked.field.placeholderText() == "2.3"
    assert card.asked.unit.text() == "generations"


def test_a_typed_threshold_is_asked_about_and_an_empty_field_takes_it_back(
    qtbot, window: MainWindow, card: WhenCard
) -> None:
    card.asked.field.setText("1.5")
    qtbot.keyClick(card.asked.field, Qt.Key.Key_Return)
    assert about(window).threshold == 1.5
    assert about(window).target is None  # the other card's
    card.asked.field.clear()
    qtbot.mouseClick(card.asked.button, Qt.MouseButton.LeftButton)
    assert about(window).threshold is None


def test_only_the_rule_depends_on_the_threshold(window: MainWindow, card: WhenCard) -> None:
    before = about(window)
    window.room.workspace.inquire("threshold", 1.5)
    after = about(window)
    for topic in (Ask.SHARES, Ask.MATTERS, Ask.WHEN):
        same = Inquiry(topic, BEFORE, before).matters() == Inquiry(topic, BEFORE, after).matters()
        assert same is (topic is not Ask.WHEN)


def test_another_outcome_has_another_threshold(window: MainWindow, card: WhenCard) -> None:
    window.room.workspace.inquire("threshold", 1.5)
    window.room.workspace.inquire("output", "debt_ratio[b]")
    assert about(window).threshold is None


def test_a_regime_has_no_threshold(window: MainWindow, card: WhenCard) -> None:
    assert card.asked.isVisible()
    window.room.workspace.inquire("output", "containment[b]")
    assert not card.asked.isVisible()


@pytest.mark.parametrize("language", ["en", CHINESE])
def test_the_sentence_names_coverage_and_density(qtbot, window: MainWindow, language: str) -> None:
    window.set_language(language)
    window.room.workspace.inquire("output", GAP)
    window.room.workspace.inquire("year", SOON)
    card = card_of(looked_through(qtbot, window, WHY), WhenCard)
    told(qtbot, window, Ask.WHEN, FOUND)
    said = card.sentence.text()
    assert said.count(f"61{NO_BREAK}%") == 2
    assert said.count(f"82{NO_BREAK}%") == 2
    assert said.count("「" if language == CHINESE else "“") == len(FOUND.limits)
    if language == "en":
        assert f"Coverage 61{NO_BREAK}%, density 82{NO_BREAK}%" in said


def test_what_is_typed_shown_in_the_unit_of_the_screen_reaches_the_kernel_in_its_own(
    qtbot, window: MainWindow, card: WhenCard
) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("ecosystem", 2.0))
    window.room.workspace.inquire("output", "debt_ratio[b]")
    card.asked.field.setText("60")
    qtbot.keyClick(card.asked.field, Qt.Key.Key_Return)
    assert about(window).threshold == pytest.approx(0.6)
    assert card.asked.unit.text().startswith("%")
