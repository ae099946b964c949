"""What the window does for those who hear it or work it by keys.

Settled results are read out, plots are put into words, and the card with the focus has a ring.
"""

import re
from html import unescape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tenfold_gui.engine.compute import Answer
from tenfold_gui.export.summary import summary_of
from tenfold_gui.i18n import tr
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.spoken import announce
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.workspaces.grid import CardGrid

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

SETTLED = 900  # milliseconds without another answer
TAG = re.compile(r"<[^>]*>")


class AccessibilityDesk(Desk):
    """Puts what can be seen into words."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._said = ""
        self._ringed: Card | None = None
        self._rest = QTimer(self, singleShot=True, interval=SETTLED)
        self._rest.timeout.connect(self.say_result)
        window.drawn.connect(self._wait)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def result(self) -> str:
        """What came out, in words: the workspace's own sentence, else what its first card shows."""
        workspace = self._window.room.workspace
        if workspace.headline:
            return unescape(TAG.sub(" ", workspace.headline)).strip()
        grid = next((g for g in workspace.findChildren(CardGrid) if g.isVisible()), None)
        return summary_of(grid.shown[0]) if grid is not None and grid.shown else ""

    def say_result(self) -> None:
        """Read out what came out, if it is not what was read out last, and describe the plots."""
        if not self._window.engine.is_idle:
            self._rest.start()
            return
        for card in self._window.room.workspace.findChildren(Card):
            if card.isVisible():
                describe(card)
        result = self.result
        if result and result != self._said:
            self._said = result
            announce(self._window.room.workspace, result)

    def close(self) -> None:
        """Say nothing more."""
        self._rest.stop()

    def _wait(self, answer: Answer) -> None:
        if QAccessible.isActive() and answer.question.fine:
            self._rest.start()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Draw a ring around the card that the keys have come to, and put it into words."""
        by_hand = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        card = None if by_hand else card_around(new)
        if card is not None and card.window() is self._window:
            describe(card)
        if card is not self._ringed:
            if self._ringed is not None and isValid(self._ringed):
                self._ringed.show_ring(False)
            self._ringed = card
            if card is not None:
                card.show_ring(True)


def describe(card: Card) -> None:
    """Put into words what a card shows, for the card and for what in it takes the focus."""
    said = f"{summary_of(card)} {tr('Ctrl+T shows it as a table.')}"
    for widget in (card, *card.findChildren(QWidget)):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget is card or (focusable and not widget.accessibleName()):
            widget.setAccessibleName(card.title)
        if widget is card or (focusable and widget.accessibleName() == card.title):
            widget.setAccessibleDescription(said)


def card_around(widget: QWidget | None) -> Card | None:
    """Card that a widget is part of."""
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    return widget
