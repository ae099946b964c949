"""Every chart says in three sentences how it is read, to the mouse and to the keyboard."""

import re

import pytest
from conftest import drawn_after
from lens_views import card_of, looked_through
from PySide6.QtCore import Qt

from tenfold_gui.engine import inquiry
from tenfold_gui.lenses import CONTROLS, LOOPS, RACE, TIPPING, WHY
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.how_to_read import NAME, SHORT
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.asking import HOW_TO_READ
from tenfold_gui.workspaces.race.containment_card import ContainmentCard
from tenfold_gui.workspaces.race.loop_cards import RibbonsCard
from tenfold_gui.workspaces.race.tipping_card import TippingCard
from tenfold_gui.workspaces.race.uncertainty_cards import WhenCard

CARDS = {name: text for name, text in vars(readings).items() if name.isupper()}


@pytest.fixture(autouse=True)
def no_kernel_for_many(monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)


@pytest.mark.parametrize("name", CARDS)
def test_what_a_card_says_are_three_sentences(name: str) -> None:
    assert len(re.findall(r"\.(?: |$)", CARDS[name])) == 3


@pytest.mark.parametrize("lens", [WHY, TIPPING, LOOPS])
def test_every_card_of_a_lens_that_explains_says_it_or_its_lens_does(
    qtbot, window: MainWindow, lens: str
) -> None:
    page = looked_through(qtbot, window, lens)
    spoken_for = {TIPPING: TippingCard, LOOPS: RibbonsCard}.get(lens)
    for card in page.cards:
        assert card.how is not None or isinstance(card, spoken_for)
    assert page.asking.how.label.text() == HOW_TO_READ[lens]


@pytest.mark.parametrize("by_key", [False, True])
def test_the_fan_says_it_above_the_cards(qtbot, window: MainWindow, by_key: bool) -> None:
    looked_through(qtbot, window, RACE)
    head = window.room.workspace._head
    assert head.how.isVisible()
    assert not head.how.label.isVisible()
    for opened in (True, False):
        if by_key:
            head.how.setFocus()
            qtbot.keyClick(head.how, Qt.Key.Key_Space)
        else:
            qtbot.mouseClick(head.how, Qt.MouseButton.LeftButton)
        assert head.how.label.isVisible() is opened
    assert len(re.findall(r"\.(?: |$)", head.how.label.text())) == 3
    assert head.how.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_card_opens_its_sentences_and_has_room_for_its_title(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, WHY)
    card = card_of(page, WhenCard)
    assert not card.how.label.isVisible()
    qtbot.mouseClick(card.how, Qt.MouseButton.LeftButton)
    assert card.how.label.isVisible()
    assert card.how.text() == SHORT
    page.grid.enlarge(card)
    qtbot.waitUntil(lambda: card.how.text() == NAME)
    assert not card._title.geometry().intersects(card.how.geometry())
    assert card.how.accessibleName() == NAME


def test_the_map_of_controls_says_it_too(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.open_preset("control-backfires"))
    page = looked_through(qtbot, window, CONTROLS)
    assert card_of(page, ContainmentCard).how.label.text() == readings.CONTAINMENT


@pytest.mark.parametrize("width", [1600, 1280, 960])
def test_names_of_lenses_never_lie_on_each_other(qtbot, window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    window.set_sides(True, width > 960)
    looked_through(qtbot, window, RACE)
    buttons = list(window.room.workspace._lenses.buttons.values())
    for button in buttons:
        qtbot.waitUntil(lambda button=button: button.width() >= button.minimumWidth())
    for k, one in enumerate(buttons):
        assert not any(one.geometry().intersects(other.geometry()) for other in buttons[k + 1 :])


def test_where_one_row_has_no_room_there_are_more(qtbot) -> None:
    bar = LensBar(Look(LIGHT), {str(k): f"a lens of number {k}" for k in range(6)}, "View")
    qtbot.addWidget(bar)
    whole = bar.sizeHint().width()
    assert bar.set_room(whole)
    assert bar.has_room(whole)
    assert not bar.set_room(whole // 3, 1)
    assert bar.set_room(whole // 2)
    bar.adjustSize()
    assert bar.width() <= whole // 2 + 4
    rows = {button.y() for button in bar.buttons.values()}
    assert len(rows) >= 2
