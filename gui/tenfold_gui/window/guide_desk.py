"""What the window does for those who look for something: palette, tour, keys, glossary."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tenfold_gui.guide.entries import entries_of
from tenfold_gui.guide.glossary_window import GlossaryWindow
from tenfold_gui.guide.keys_window import KeysWindow
from tenfold_gui.guide.palette import Palette
from tenfold_gui.guide.tour import Tour
from tenfold_gui.window.desk import Desk

Shown = TypeVar("Shown", bound=QDialog)


class GuideDesk(Desk):
    """Opens what helps people to find their way."""

    _tour: Tour | None = None
    _palette: Palette | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {
            "palette": self.open_palette,
            "tour": self.begin_tour,
            "keys": lambda: self._open(KeysWindow(self._window, self._window.look)),
            "glossary": self.define,
        }

    def furnish_window(self) -> None:
        """End a tour of what is no longer there."""
        if self._tour is not None:
            self._tour.end()

    def show_session(self) -> None:
        """Close a palette: what it lists was found in what was there before."""
        if self._palette is not None:
            self._palette.close()

    def open_palette(self) -> Palette:
        """Open the palette."""
        window = self._window
        self.show_session()
        self._palette = Palette(window, window.look, entries_of(window, self.define))
        self._palette.finished.connect(self._forget_palette)
        return self._open(self._palette)

    def define(self, typed: str = "") -> GlossaryWindow:
        """Open the glossary, at a term if one is given."""
        return self._open(GlossaryWindow(self._window, self._window.look, typed))

    def begin_tour(self) -> Tour:
        """Show people around."""
        self.furnish_window()
        self._tour = Tour(self._window, self._window.look)
        self._tour.ended.connect(self._forget_tour)
        return self._tour

    def welcome(self) -> None:
        """Show people around who are here for the first time."""
        if not self._window.preferences.has_looked_around:
            self._window.preferences.has_looked_around = True
            self.begin_tour()

    def _forget_tour(self) -> None:
        self._tour = None

    def _forget_palette(self) -> None:
        self._palette = None

    def _open(self, dialog: Shown) -> Shown:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog
