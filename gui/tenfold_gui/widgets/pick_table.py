"""A table whose rows can be picked, by a click or by a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Headings, QuietTable

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PickTable(QuietTable):
    """Rows to pick from.

    Signals ``picked`` with a row.

    Parameters
    ----------
    look, headings, words, wide, spared
        As for `QuietTable`.
    """

    picked = Signal(int)

    def __init__(
        self, look: Look, headings: Headings, words: frozenset[int] = frozenset((0,)),
        wide: tuple[int, ...] = (), spared: tuple[int, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(look, headings, words, wide, spared)
        self.cellClicked.connect(lambda row, _: self.picked.emit(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the present row on Enter or Space."""
        if event.key() in KEYS and self.currentRow() >= 0:
            self.picked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
