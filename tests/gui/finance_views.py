"""What a lens of finance shows, as numbers and words."""

from typing import TypeVar

from conftest import drawn_after
from PySide6.QtWidgets import QWidget

from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.finance.pages import Page

PRESET = "data-centre-against-factory"
PATIENCE = 60_000  # milliseconds

Widget = TypeVar("Widget", bound=QWidget)


def opened(qtbot, window: MainWindow, lens: str, name: str = PRESET) -> Page:
    """Open a preset through a lens, and wait for all that belongs to it."""
    drawn_after(qtbot, window, lambda: window.open_preset(name))
    return looked_through(qtbot, window, lens)


def looked_through(qtbot, window: MainWindow, lens: str) -> Page:
    """Choose a lens by its button, and wait for all that belongs to it."""
    workspace = window.room.workspace
    workspace._lenses.buttons[lens].click()
    wait_until_still(qtbot, window)
    return workspace.page


def wait_until_still(qtbot, window: MainWindow) -> None:
    engine = window.engine
    qtbot.waitUntil(lambda: engine.is_idle and not engine.is_studying, timeout=PATIENCE)


def change(qtbot, window: MainWindow, address: str, value: float) -> None:
    """Set a parameter, and wait for all that follows."""
    drawn_after(qtbot, window, lambda: window.session.set_value(address, value))
    wait_until_still(qtbot, window)


def card_of(page: Page, kind: type[Widget]) -> Widget:
    (found,) = [card for card in page.cards if isinstance(card, kind)]
    return found
