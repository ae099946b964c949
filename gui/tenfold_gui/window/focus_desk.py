"""Sees to it that the keyboard is never lost: some widget of the active window has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow


class FocusDesk(Desk):
    """Gives the focus to a neighbour where the widget that had it is gone.

    Qt leaves it nowhere when a page with the focus is replaced by another one, and what is typed
    then reaches nothing.
    """

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._later = QTimer(self, singleShot=True, interval=0)  # once what follows has been made
        self._later.timeout.connect(self._find)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        application.focusWindowChanged.connect(self._look)

    def close(self) -> None:
        """Let it go."""
        self._later.stop()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.isVisible():
            self._later.start()

    def _look(self, _: object) -> None:
        self._later.start()

    def _find(self) -> None:
        active = QApplication.activeWindow()
        focus = QApplication.focusWidget()
        if active is None or (focus is not None and focus.isVisible()):
            return
        owner: QWidget | None = active
        while owner is not None and owner is not self._window:
            owner = owner.parentWidget()
        if owner is None:
            return
        found = first_in(active)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def first_in(window: QWidget) -> QWidget | None:
    """The first widget of a window that Tab reaches and that can be used; None if there is none."""
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            return widget
        widget = widget.nextInFocusChain()
    return None
