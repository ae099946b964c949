"""What a lens of the cluster shows, as numbers and words."""

from typing import TypeVar

from conftest import drawn_after
from on_screen import readout, words
from PySide6.QtWidgets import QTableWidget, QWidget

from tenfold_gui.widgets.quiet_table import QuietTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_kernels.cluster.overview import Overview, overview

PRESET = "h20-against-h200"
PATIENCE = 60_000  # milliseconds

Widget = TypeVar("Widget", bound=QWidget)


def opened(qtbot, window: MainWindow, lens: str) -> Page:
    """Open the preset through a lens, and wait for all that belongs to it."""
    drawn_after(qtbot, window, lambda: window.open_preset(PRESET))
    return looked_through(qtbot, window, lens)


def looked_through(qtbot, window: MainWindow, lens: str) -> Page:
    """Choose a lens by its button, and wait for all that belongs to it."""
    workspace = window.room.workspace
    workspace._lenses.buttons[lens].click()
    wait_for_studies(qtbot, window)
    return workspace.page


def wait_for_studies(qtbot, window: MainWindow) -> None:
    engine = window.engine
    qtbot.waitUntil(lambda: engine.is_idle and not engine.is_studying, timeout=PATIENCE)


def inside(page: Page, kind: type[Widget]) -> Widget:
    """The one widget of a kind on a page."""
    (found,) = page.findChildren(kind)
    return found


def card_of(page: Page, kind: type[Widget]) -> Widget:
    (found,) = [card for card in page.cards if isinstance(card, kind)]
    return found


def texts(table: QTableWidget) -> list[list[str]]:
    columns = range(table.columnCount())
    return [[table.item(row, c).text() for c in columns] for row in range(table.rowCount())]


def tips(table: QuietTable, row: int) -> list[str]:
    return [table.item(row, column).toolTip() for column in range(table.columnCount())]


def computed(window: MainWindow) -> Overview:
    scenario = window.session.scenario
    return overview(scenario.all_values(), scenario.all_choices())


def said(page: Page) -> str:
    return words(page)


def read_out(card: QWidget) -> str:
    return " ".join(readout(card))
