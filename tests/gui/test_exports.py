"""What leaves the window: by the menu of a card, by the main menu, by keys, by the clipboard."""

from pathlib import Path

import pandas
import pytest
from conftest import Answers, drawn_after
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu, QTableWidget
from shiboken6 import isValid

from tenfold_gui.export.card_data import tables_of
from tenfold_gui.i18n import CHINESE
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.actions import COMMANDS, EXPORTS
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.table_dialog import TableDialog
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_kernels.presets import preset
from tenfold_kernels.share_code import scenario_of, share_code


@pytest.fixture
def card(window: MainWindow) -> Card:
    grid = window.desk(ExportDesk).dashboard
    assert isinstance(grid, CardGrid)
    return grid.shown[0]


def right_clicked(card: Card) -> QMenu:
    """Click where a person would: on what the card frames."""
    chart = card.charts[0].viewport()
    middle = chart.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, chart.mapToGlobal(middle))
    QApplication.sendEvent(chart, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def chosen(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    menu.close()


def test_a_right_click_on_a_card_offers_all_there_is(window, card) -> None:
    menu = right_clicked(card)
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == ["Copy picture", "Copy table", "Save picture as…", "Save data as…",
                     "Show as table", "Plot in a window of its own"]  # fmt: skip
    assert all(action.isEnabled() for action in menu.actions())
    menu.close()


def test_a_copied_table_holds_the_curves_in_full(window, card) -> None:
    chosen(right_clicked(card), "Copy table")
    head, *rows = QGuiApplication.clipboard().text().splitlines()
    (table,) = tables_of(card)
    assert head.split("\t")[0] == "Year [year]"
    found = [tuple(float(cell) for cell in row.split("\t")) for row in rows]
    assert found == table.rows


def test_a_copied_picture_has_two_pixels_for_one(window, card) -> None:
    chosen(right_clicked(card), "Copy picture")
    assert QGuiApplication.clipboard().image().width() == 2 * card.width()


def test_a_table_is_shown_and_closes_behind_itself(qtbot, window, card) -> None:
    chosen(right_clicked(card), "Show as table")
    dialog = window.findChild(TableDialog)
    (table,) = tables_of(card)
    grid = dialog.findChild(QTableWidget)
    assert (grid.rowCount(), grid.columnCount()) == (len(table.rows), len(table.columns))
    assert grid.item(0, 0).text() == "2015"
    assert float(grid.item(3, 1).toolTip()) == table.columns[1].values[3]
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(TableDialog) is None)


def test_a_table_that_outlives_its_card_is_copied_all_the_same(qtbot, window, card) -> None:
    window.desk(ExportDesk).show_table(card)
    dialog = window.findChild(TableDialog)
    window.set_language(CHINESE)
    qtbot.waitUntil(lambda: not isValid(card))
    dialog.copied.emit()
    assert QGuiApplication.clipboard().text().startswith("Year [year]\t")


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_pictures_are_saved_where_was_asked(window, card, answers: Answers, tmp_path, suffix):
    answers.path = tmp_path / f"card{suffix}"
    window.desk(ExportDesk).save_picture(card)
    begin = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}[suffix]
    assert answers.path.read_bytes().startswith(begin)
    assert "–" in answers.asked[0]  # the card's title and the scenario's


def test_the_whole_dashboard_is_one_picture(window, answers: Answers, tmp_path: Path) -> None:
    answers.path = tmp_path / "all.png"
    window.commands["save_dashboard"].trigger()
    image = QImage(str(answers.path))
    assert image.size() == 2 * window.desk(ExportDesk).dashboard.size()


def test_data_are_saved_with_what_is_open(window, card, answers: Answers, tmp_path: Path) -> None:
    answers.path = tmp_path / "card.parquet"
    window.desk(ExportDesk).save_data(card)
    (table,) = tables_of(card)
    found = pandas.read_parquet(answers.path)
    assert found["Year"].tolist() == list(table.columns[0].values)
    answers.path = tmp_path / "all.csv"
    window.commands["save_results"].trigger()
    every = pandas.read_csv(answers.path, header=[0, 1])
    assert len(every.columns) > 500
    assert every["year"].iloc[-1, 0] == 2060


def test_what_cannot_be_written_is_told_and_the_window_stays(window, card, answers, tmp_path):
    answers.path = tmp_path / "missing" / "card.png"
    window.desk(ExportDesk).save_picture(card)
    assert answers.told[0][0] == "“card.png” could not be saved."
    answers.path = None  # the user would rather not
    window.desk(ExportDesk).save_picture(card)
    assert len(answers.told) == 1


def test_a_share_code_goes_over_the_clipboard(qtbot, window, answers: Answers) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("subsidy_coverage[b]", 0.25))
    changed = window.session.scenario
    window.commands["copy_code"].trigger()
    assert scenario_of(QGuiApplication.clipboard().text()) == changed
    drawn_after(qtbot, window, window.session.reset_to_baseline)
    drawn_after(qtbot, window, window.commands["open_code"].trigger)
    assert window.session.scenario == changed
    assert answers.asked[-1] == "code"


def test_a_code_of_another_kernel_opens_its_workspace(qtbot, window) -> None:
    QGuiApplication.clipboard().setText(share_code(preset("h20-against-h200")))
    drawn_after(qtbot, window, window.commands["open_code"].trigger)
    assert window.kernel == "cluster"


def test_a_damaged_code_leaves_what_was_open(window, answers: Answers) -> None:
    before = window.session.scenario
    QGuiApplication.clipboard().setText(share_code(before)[:-4])
    window.commands["open_code"].trigger()
    assert window.session.scenario is before
    assert answers.told == [
        ("This share code cannot be opened. What was open stays as it was.",
         "the code cannot be used: a part of it is missing or changed")
    ]  # fmt: skip


def test_keys_reach_a_card_without_a_pointer(window, card) -> None:
    assert isinstance(window.desk(ExportDesk).card, Card)
    chart = card.charts[0]
    chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    chart.setFocus()
    keys = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(window, QContextMenuEvent(keys, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_no_two_commands_share_their_keys() -> None:
    keys = [one for command in COMMANDS for one in command.shortcut.split("; ") if one]
    assert len(keys) == len(set(keys))
    assert {command.key for command in EXPORTS} <= {command.key for command in COMMANDS}


@pytest.mark.parametrize("suffix", [".html", ".pdf"])
def test_a_report_of_what_is_open_is_saved(qtbot, window, answers, tmp_path, suffix) -> None:
    window.set_language(CHINESE)
    drawn_after(qtbot, window, lambda: window.session.set_value("subsidy_coverage[b]", 0.25))
    answers.path = tmp_path / f"report{suffix}"
    theme = window.look.theme
    window.commands["report"].trigger()
    assert answers.path.stat().st_size > 50_000
    assert window.look.theme is theme
    assert QApplication.overrideCursor() is None
    assert window.isVisible()
