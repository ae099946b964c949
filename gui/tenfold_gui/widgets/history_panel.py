"""All changes of a document, any of which can be gone back to, and its notes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import change_name, title_of
from tenfold_gui.session.history import Entry
from tenfold_gui.session.record import Record
from tenfold_gui.session.state import State
from tenfold_gui.style.look import Look

MOST_SHOWN = 500  # of the newest; a list of ten thousand would be slow and of no use


class HistoryPanel(QWidget):
    """A list of changes above a field for notes.

    Signals ``jumped`` with the number of changes that should be done, and ``noted`` with the
    text of the notes.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    jumped = Signal(int)
    noted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("side")
        self._look = look
        self._first = 0  # change that the top of the list stands behind
        self._shown: tuple[Entry[State], ...] = ()
        self._list = QListWidget()
        self._list.setFont(look.body)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(tr("History"))
        self._list.itemClicked.connect(self._jump)
        self._list.itemActivated.connect(self._jump)
        self._notes = _Notes()
        self._notes.setFont(look.body)
        self._notes.setAccessibleName(tr("Notes"))
        self._notes.setPlaceholderText(tr("What is the question, and what did you see?"))
        self._notes.setTabChangesFocus(True)
        self._notes.textChanged.connect(lambda: self.noted.emit(self._notes.toPlainText()))
        column = QVBoxLayout(self)
        parts: tuple[tuple[str, QWidget, int], ...] = (
            (tr("History"), self._list, 3),
            (tr("Notes"), self._notes, 2),
        )
        for words, widget, stretch in parts:
            heading = QLabel(words)
            heading.setFont(look.small)
            heading.setProperty("role", "group")
            column.addWidget(heading)
            column.addWidget(widget, stretch)

    @property
    def entries(self) -> QListWidget:
        """The list of changes."""
        return self._list

    @property
    def notes(self) -> QPlainTextEdit:
        """The field for notes."""
        return self._notes

    def show_record(self, record: Record) -> None:
        """Show the changes and notes of a session."""
        if self._notes.toPlainText() != record.workbook.notes:
            was = self._notes.blockSignals(True)
            self._notes.setPlainText(record.workbook.notes)
            self._notes.blockSignals(was)
        if not self.isVisible():
            return
        changes = record.changes
        self._first = max(0, min(record.position, len(changes)) - MOST_SHOWN)
        shown = changes[self._first : self._first + 2 * MOST_SHOWN]
        if shown != self._shown or not self._list.count():
            self._fill(shown)
        self._mark(record.position - self._first)

    def _fill(self, shown: tuple[Entry[State], ...]) -> None:
        same = 0  # what stands already stays, so that a drag does not build the list anew
        while same < min(len(shown), len(self._shown)) and shown[same] is self._shown[same]:
            same += 1
        if not self._list.count() or (same == 0 and self._shown):
            self._list.clear()
            self._list.addItem(tr("As it was opened") if self._first == 0 else "…")
        while self._list.count() > same + 1:
            self._list.takeItem(self._list.count() - 1)
        for entry in shown[same:]:
            words = _words(entry)
            self._list.addItem(words)
            self._list.item(self._list.count() - 1).setToolTip(words)
        self._shown = shown

    def _mark(self, present: int) -> None:
        """Mark what is done, and grey what can be done again."""
        done, undone = QColor(self._look.theme.text), QColor(self._look.theme.baseline)
        for row in range(self._list.count()):
            colour = done if row <= present else undone
            if self._list.item(row).foreground().color() != colour:
                self._list.item(row).setForeground(colour)
        self._list.setCurrentRow(present)
        self._list.scrollToItem(self._list.item(present))

    def _jump(self, item: QListWidgetItem) -> None:
        self.jumped.emit(self._first + self._list.row(item))


class _Notes(QPlainTextEdit):
    """A field that leaves undo and redo to the document."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)

    def event(self, event: QEvent) -> bool:
        """Do not take the keys of undo for oneself."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return False
        return super().event(event)


def _words(entry: Entry[State]) -> str:
    """What was changed, and in which scenario where there are several."""
    scenario = entry.after.scenario
    change = change_name(entry.label, scenario)
    several = len(entry.after.workbook.cases) > 1
    return f"{change} · {title_of(scenario)}" if several else change
