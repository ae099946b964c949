"""Lenses of the race: looked through one at a time, and kept by what is built anew."""

import pytest
from conftest import drawn_after
from lens_views import looked_through
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tenfold_gui.lenses import (
    EVIDENCE,
    INDUSTRY,
    LEDGER,
    LOOPS,
    PUBLIC_PURSE,
    RACE,
    RACE_LENSES,
    TIPPING,
    WHY,
)
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.menu import fill_lenses
from tenfold_gui.workspaces.race.offers import every_panel
from tenfold_gui.workspaces.race.pages import Page
from tenfold_kernels.world import world_model

SMALLEST = (960, 600)
WITHOUT_YEARS = (EVIDENCE, WHY, TIPPING)


def bar(window: MainWindow) -> LensBar:
    return window.room.workspace._lenses


def chosen(window: MainWindow) -> list[str]:
    return [key for key, button in bar(window).buttons.items() if button.isChecked()]


def pages(window: MainWindow) -> list[Page]:
    return window.room.workspace.findChildren(Page)


def test_the_race_is_shown_at_first_and_no_other_lens_is_made(window: MainWindow) -> None:
    assert chosen(window) == [RACE]
    assert len(pages(window)) == 1
    assert [button.text() for button in bar(window).buttons.values()] == [*RACE_LENSES.values()]


@pytest.mark.parametrize("lens", RACE_LENSES)
def test_a_lens_shows_its_cards_and_nothing_of_another(
    qtbot, window: MainWindow, lens: str
) -> None:
    page = looked_through(qtbot, window, lens)
    assert chosen(window) == [lens]
    assert [one for one in pages(window) if one.isVisible()] == [page]
    assert all(card.isVisible() and card.title for card in page.cards)
    assert window.room.workspace._blocs.isVisible() is page.is_of_one_bloc
    assert window.room.workspace._timeline.isVisible() is (lens not in WITHOUT_YEARS)


@pytest.mark.parametrize("size", [SMALLEST, (1280, 800)])
@pytest.mark.parametrize("lens", RACE_LENSES)
def test_every_lens_fits_the_window(
    qtbot, window: MainWindow, lens: str, size: tuple[int, int]
) -> None:
    looked_through(qtbot, window, lens)
    window.set_sides(True, False)
    window.resize(*size)
    qtbot.wait(1)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= SMALLEST[0]
    assert window.minimumSizeHint().height() <= SMALLEST[1]
    room = window.room.workspace.rect()
    for row in (bar(window), window.room.workspace._blocs):
        if row.isVisible():
            corner = row.mapTo(window.room.workspace, row.rect().bottomRight())
            assert room.contains(corner)
    for card in window.room.workspace.page.cards:
        assert card.width() >= 200
        assert card.height() >= 100


def test_every_lens_has_keys_and_an_entry_in_the_menu(qtbot, window: MainWindow) -> None:
    workspace = window.room.workspace
    keys = [button.shortcut().toString() for button in bar(window).buttons.values()]
    assert keys == [f"Alt+{k % 10}" for k in range(1, 1 + len(RACE_LENSES))]
    menu = QMenu(window)
    fill_lenses(menu, workspace)
    names = [action.text().partition("\t")[0] for action in menu.actions()]
    assert names == list(RACE_LENSES.values())
    assert [action.isChecked() for action in menu.actions()] == [True] + [False] * 9
    menu.actions()[-1].trigger()
    assert chosen(window) == [LOOPS]
    fill_lenses(menu, workspace)
    assert [action.isChecked() for action in menu.actions()] == [False] * 9 + [True]


def test_arrow_keys_walk_along_lenses_and_along_blocs(qtbot, window: MainWindow) -> None:
    window.activateWindow()
    bar(window).buttons[RACE].setFocus()
    qtbot.keyClick(bar(window).buttons[RACE], Qt.Key.Key_Left)
    assert chosen(window) == [LOOPS]
    blocs = window.room.workspace._blocs
    assert [button.text() for button in blocs.buttons.values()] == ["United States", "China"]
    assert window.room.workspace.bloc == "b"
    qtbot.keyClick(blocs.buttons["b"], Qt.Key.Key_Left)
    assert window.room.workspace.bloc == "a"


@pytest.mark.parametrize("key", ["language", "theme", "presentation"])
def test_another_look_keeps_lens_bloc_and_year(qtbot, window: MainWindow, key: str) -> None:
    looked_through(qtbot, window, LEDGER)
    window.room.workspace.show_bloc("b")
    window.room.workspace.hold_year(2030.0)
    drawn_after(qtbot, window, window.commands[key].trigger)
    workspace = window.room.workspace
    assert chosen(window) == [LEDGER]
    assert (workspace.view.bloc, workspace.view.held) == ("b", 2030.0)
    assert workspace.page.findChild(PickTable).rowCount() > 10


def test_what_cannot_be_seen_is_not_drawn_until_it_is(qtbot, window: MainWindow) -> None:
    table = looked_through(qtbot, window, LEDGER).findChild(PickTable)
    before = list(table.rows)
    looked_through(qtbot, window, RACE)
    drawn_after(qtbot, window, lambda: window.session.set_value("tax_share[a]", 0.3))
    assert list(table.rows) == before
    looked_through(qtbot, window, LEDGER)
    assert list(table.rows) != before


@pytest.mark.parametrize("lens", [INDUSTRY, PUBLIC_PURSE, EVIDENCE, LEDGER])
def test_a_card_of_any_lens_can_fill_the_room(qtbot, window: MainWindow, lens: str) -> None:
    page = looked_through(qtbot, window, lens)
    page.cards[1].enlarged.emit()
    assert [card for card in page.cards if card.isVisible()] == [page.cards[1]]
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert all(card.isVisible() for card in page.cards)


def test_every_panel_of_the_first_lens_and_some_of_each_other_can_be_drawn() -> None:
    """A panel may wait for variables, but a name that is mistyped waits for ever."""
    known = world_model().declarations
    panels = every_panel()
    waiting = [
        curves.variable
        for panel in panels
        for plot in panel.plots
        for curves in plot.curves
        if any(name not in known for name in curves.needs)
    ]
    drawn = [p for p in panels if any(c.variable in known for q in p.plots for c in q.curves)]
    assert len(set(waiting)) <= WAITING
    assert len(drawn) > 0.6 * len(panels)


WAITING = 8  # variables that come with other parts of the model


def test_picking_a_line_of_the_ledger_explains_it(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, LEDGER)
    table = page.findChild(PickTable)
    row = next(k for k, cells in enumerate(table.rows) if cells[2].text == "Income tax")
    table.picked.emit(row)
    assert window.room.inspector.key == "income_tax"
