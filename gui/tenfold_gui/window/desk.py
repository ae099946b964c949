"""A desk: one subject that the window sees to, such as exports, in a place of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.room import Room

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow


class Desk(QObject):
    """What the window tells each of its desks; a desk overrides what concerns it.

    Parameters
    ----------
    window : MainWindow
        The window; not yet built, so nothing of its looks is there.
    dialogs : Dialogs
        Asks the user.
    """

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its commands does, by the command's key."""
        return {}

    def furnish_window(self) -> None:
        """Make its widgets anew: the window was built for another look or language."""

    def furnish_room(self, room: Room) -> None:
        """Follow a room that was made."""

    def show_session(self) -> None:
        """Show the session at hand, which was changed or exchanged for another kernel's."""

    def close(self) -> None:
        """Stop: the window closes."""
