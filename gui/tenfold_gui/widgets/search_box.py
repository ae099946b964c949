"""One thing out of many, found by typing a part of its name."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from tenfold_gui.style.look import Look


class SearchBox(QComboBox):
    """A list to search.

    Signals ``picked`` with the key of what was chosen.

    Parameters
    ----------
    look : Look
        Type.
    name : str
        What is chosen, for those who hear the screen.
    width : int
        In characters, about.
    """

    picked = Signal(str)

    def __init__(self, look: Look, name: str, width: int = 24) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._names: dict[str, str] = {}
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(look.body)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )  # the list would be as wide as its longest name
        self.setMinimumContentsLength(width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._pick)
        self._line.editingFinished.connect(self._tidy)

    @property
    def key(self) -> str:
        """What is chosen."""
        row = self.currentIndex()
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def show_choices(self, names: Mapping[str, str], chosen: str) -> None:
        """Offer things by key, one of them chosen, without telling anyone."""
        if dict(names) != self._names:
            self._names, self._keys = dict(names), list(names)
            blocked = self.blockSignals(True)
            self.clear()
            self.addItems(list(names.values()))
            self.blockSignals(blocked)
        if chosen in self._names and chosen != self.key:
            self.setCurrentIndex(self._keys.index(chosen))
            self._line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def _pick(self, row: int) -> None:
        self._line.setCursorPosition(0)
        self.picked.emit(self._keys[row])

    def _tidy(self) -> None:
        """Bring back the name of what is chosen where the typed words mean nothing."""
        typed = self._line.text().strip().casefold()
        if typed == self.currentText().casefold() and typed in map(
            str.casefold, self._names.values()
        ):
            return
        self.setEditText(self._names.get(self.key, ""))
