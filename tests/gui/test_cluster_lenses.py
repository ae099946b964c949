"""Lenses: one is looked through at a time, and the choice outlives what is built anew."""

import pytest
from conftest import drawn_after
from lens_views import looked_through, opened, wait_for_studies
from on_screen import words
from PySide6.QtCore import Qt

from tenfold_gui.lenses import CLUSTER_LENSES, EVIDENCE, EXCHANGE, FIGURES, RUN, SCALING, STEP
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.widgets.quiet_table import QuietTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.pages import Page


def bar(window: MainWindow) -> LensBar:
    return window.room.workspace.findChild(LensBar)


def chosen(window: MainWindow) -> list[str]:
    return [key for key, button in bar(window).buttons.items() if button.isChecked()]


def pages(window: MainWindow) -> list[Page]:
    return window.room.workspace.findChildren(Page)


def test_the_first_lens_is_shown_at_first_and_no_other_is_made(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, SCALING)
    assert chosen(window) == [SCALING]
    assert len(pages(window)) == 1
    assert [button.text() for button in bar(window).buttons.values()] == [*CLUSTER_LENSES.values()]


@pytest.mark.parametrize("lens", CLUSTER_LENSES)
def test_a_lens_shows_its_cards_and_nothing_of_another(
    qtbot, window: MainWindow, lens: str
) -> None:
    page = opened(qtbot, window, lens)
    assert chosen(window) == [lens]
    assert [one for one in pages(window) if one.isVisible()] == [page]
    assert all(card.isVisible() for card in page.cards)
    assert all(card.title for card in page.cards)
    assert "One H200 SXM does the work of" in words(window.room.workspace)


def test_a_lens_is_made_once(qtbot, window: MainWindow) -> None:
    first = opened(qtbot, window, STEP)
    looked_through(qtbot, window, SCALING)
    assert looked_through(qtbot, window, STEP) is first
    assert len(pages(window)) == 2


def test_arrow_keys_walk_along_the_lenses(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, SCALING)
    window.activateWindow()
    names = list(CLUSTER_LENSES)
    bar(window).buttons[SCALING].setFocus()
    for key, expected in (
        (Qt.Key.Key_Right, names[1]), (Qt.Key.Key_Down, names[2]), (Qt.Key.Key_Left, names[1]),
        (Qt.Key.Key_Up, names[0]), (Qt.Key.Key_Left, names[-1]), (Qt.Key.Key_Right, names[0]),
    ):  # fmt: skip
        held = next(b for b in bar(window).buttons.values() if b.isChecked())
        qtbot.keyClick(held, key)
        assert chosen(window) == [expected]
        assert window.room.workspace.lens == expected
        assert bar(window).buttons[expected].hasFocus()
    wait_for_studies(qtbot, window)


def test_tab_stops_at_the_chosen_lens_alone(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, RUN)
    stops = [
        key
        for key, button in bar(window).buttons.items()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [RUN]
    assert bar(window).accessibleName()


@pytest.mark.parametrize("key", ["language", "theme", "presentation"])
def test_another_look_keeps_the_lens(qtbot, window: MainWindow, key: str) -> None:
    opened(qtbot, window, RUN)
    drawn_after(qtbot, window, window.commands[key].trigger)
    assert chosen(window) == [RUN]
    assert window.room.workspace.page.isVisible()
    table = window.room.workspace.page.findChild(QuietTable)
    assert table.rowCount() > 10


def test_another_chip_keeps_the_lens(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, RUN)
    drawn_after(qtbot, window, lambda: window.session.choose("new_chip", "b200"))
    assert window.room.workspace.page is page
    header = page.findChild(QuietTable).horizontalHeaderItem
    assert header(1).text() == "B200"


def test_going_to_the_race_and_back_keeps_the_lens(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, STEP)
    drawn_after(qtbot, window, lambda: window.show_kernel("world"))
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    assert chosen(window) == [STEP]


def test_what_cannot_be_seen_is_not_drawn_until_it_is(qtbot, window: MainWindow) -> None:
    hidden = opened(qtbot, window, RUN)
    table = hidden.findChild(QuietTable)
    looked_through(qtbot, window, SCALING)
    before = [[cell.text for cell in row] for row in table.rows]
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 64.0))
    assert [[cell.text for cell in row] for row in table.rows] == before
    looked_through(qtbot, window, RUN)
    assert [[cell.text for cell in row] for row in table.rows] != before


@pytest.mark.parametrize("lens", [EVIDENCE, EXCHANGE, FIGURES, RUN, STEP])
def test_a_card_of_any_lens_can_fill_the_room(qtbot, window: MainWindow, lens: str) -> None:
    page = opened(qtbot, window, lens)
    card = page.cards[1]
    card.enlarged.emit()
    assert [other for other in page.cards if other.isVisible()] == [card]
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert all(other.isVisible() for other in page.cards)


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("lens", CLUSTER_LENSES)
def test_every_lens_fits_the_window(
    qtbot, window: MainWindow, lens: str, size: tuple[int, int]
) -> None:
    opened(qtbot, window, lens)
    window.set_sides(True, False)
    window.resize(*size)
    qtbot.wait(1)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 600
