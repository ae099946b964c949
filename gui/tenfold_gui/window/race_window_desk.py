"""A desk with a window of its own over what a document of the race keeps."""

from typing import Generic, TypeVar

from tenfold_gui.session.session import Session
from tenfold_gui.window.desk import Desk
from tenfold_gui.workshop.race_window import RaceWindow

WORLD = "world"
FROM_THE_WINDOW = ("undo", "redo", "save")  # commands that work there too

Kept = TypeVar("Kept", bound=RaceWindow)


class RaceWindowDesk(Desk, Generic[Kept]):
    """Opens the window, and keeps it and the session of one mind."""

    _open: Kept | None = None

    def make(self) -> Kept:
        """Make the window, and follow it."""
        raise TypeError(f"{type(self).__name__} makes no window")

    def show_kept(self, window: Kept) -> None:
        """Show what the document keeps."""
        raise TypeError(f"{type(self).__name__} keeps nothing")

    def furnish_window(self) -> None:
        """Make the window anew, if it is open."""
        if self._open is not None:
            self._open.close()
            self.open()

    def open(self) -> None:
        """Open the window; what it shows is of the race."""
        if self._window.kernel != WORLD:
            self._window.show_kernel(WORLD)
        if self._open is None:
            self._open = self.make()
            self._open.closed.connect(self._forget)
            for key in FROM_THE_WINDOW:
                self._open.addAction(self._window.commands[key])
        self.show_session()
        self._open.show()
        self._open.raise_()

    def show_session(self) -> None:
        """Show what the document keeps, if the window is open."""
        if self._open is not None:
            self.show_kept(self._open)

    def close(self) -> None:
        """Close the window."""
        if self._open is not None:
            self._open.close()

    @property
    def session(self) -> Session:
        """The session of the race."""
        return self._window.sessions[WORLD]

    def _forget(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
