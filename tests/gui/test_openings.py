"""Presets that open with a lens of their own: a map with its axes, or one card alone."""

import pytest
from conftest import drawn_after
from PySide6.QtWidgets import QMenu

from tenfold_gui.engine import inquiry
from tenfold_gui.i18n import CHINESE, ENGLISH
from tenfold_gui.lenses import CONTROLS, INDUSTRY, RACE, RACE_LENSES, TIPPING
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.menu import fill_presets, preset_words
from tenfold_gui.workspaces.race.containment_card import ContainmentCard
from tenfold_gui.workspaces.race.state_cards import HysteresisCard
from tenfold_kernels.opening import LENSES
from tenfold_kernels.presets import OPENING, preset

MAP, FOLD = "control-holds", "solar-panels"


@pytest.fixture(autouse=True)
def no_kernel_for_many(monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)


def opened(qtbot, window: MainWindow, name: str):
    drawn_after(qtbot, window, lambda: window.open_preset(name))
    return window.room.workspace


def test_the_lenses_are_those_that_a_file_may_name() -> None:
    assert tuple(RACE_LENSES) == tuple(LENSES)


def test_cards_that_can_stand_alone_have_the_names_of_files() -> None:
    named = {ContainmentCard.name: CONTROLS, HysteresisCard.name: INDUSTRY}
    assert named == {card: lens for lens, cards in LENSES.items() for card in cards}


def test_the_sign_of_containment_opens_on_its_map(qtbot, window: MainWindow) -> None:
    workspace = opened(qtbot, window, MAP)
    about, opening = workspace._shown.about, preset(MAP).opening
    assert workspace.lens == TIPPING
    assert about.output == opening.output
    assert about.year == opening.year
    assert about.axes == (opening.across, opening.up)


def test_the_fold_fills_the_lens_until_escape(qtbot, window: MainWindow) -> None:
    workspace = opened(qtbot, window, FOLD)
    assert workspace.lens == INDUSTRY
    card = workspace.grid.enlarged
    assert isinstance(card, HysteresisCard)
    inner = workspace.grid.contentsRect()
    assert card.width() > 0.9 * inner.width()
    assert card.height() > 0.9 * inner.height()
    workspace.grid.enlarge(card)
    assert workspace.grid.enlarged is None
    assert all(one.isVisible() for one in workspace.page.cards)


def test_a_preset_without_an_opening_leaves_the_lens(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, MAP)
    workspace = opened(qtbot, window, "subsidy-trap")
    assert workspace.lens == TIPPING
    assert workspace._shown.about.axes != (preset(MAP).opening.across, preset(MAP).opening.up)


def test_another_language_and_undo_keep_the_lens_that_was_chosen(qtbot, window: MainWindow) -> None:
    workspace = opened(qtbot, window, MAP)
    workspace.show_lens(RACE)
    drawn_after(qtbot, window, lambda: window.session.set_value("ecosystem", 2.0))
    drawn_after(qtbot, window, window.session.undo)
    assert window.room.workspace.lens == RACE
    window.set_language(CHINESE)
    assert window.room.workspace.lens == RACE
    assert window.room.workspace.view.asked.output == "containment[b]"


def test_the_window_itself_may_begin_with_one(qtbot, preferences, answers) -> None:
    window = MainWindow(preferences, FOLD, dialogs=answers, compiling=False)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    with qtbot.waitSignal(window.drawn, timeout=30_000):
        window.show()
    assert window.room.workspace.lens == INDUSTRY
    assert isinstance(window.room.workspace.grid.enlarged, HysteresisCard)
    window.close()


def test_the_list_of_presets_says_what_they_open_with(qtbot, window: MainWindow) -> None:
    assert preset_words(preset(MAP), ENGLISH) == "A control that holds · opens with Tipping"
    assert preset_words(preset(OPENING), ENGLISH) == preset(OPENING).title.en
    menu = QMenu(window)
    fill_presets(menu, lambda name: None)
    assert any("opens with Industry" in action.text() for action in menu.actions())
