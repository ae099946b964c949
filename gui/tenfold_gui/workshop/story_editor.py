"""Edits the steps of a document's own story: add, word, order, remove."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.style.look import Look
from tenfold_kernels.scenario import Text
from tenfold_kernels.scenario_reader import LONGEST_STORY, LONGEST_TITLE
from tenfold_kernels.workbook.workbook import Step


class StoryEditor(QWidget):
    """Buttons and fields for the step at hand.

    Signals ``added`` when a step shall be made of what is on the screen, ``taken`` when a
    story that is not the document's shall become its own, and ``changed`` with all steps and
    the place to be at; the third value tells whether words were typed.

    Parameters
    ----------
    look : Look
        Type.
    """

    added = Signal()
    taken = Signal()
    changed = Signal(object, int, bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self._place = 0
        self._is_own = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self._open = QToolButton()
        self._open.setText(tr("Edit the story"))
        self._open.setCheckable(True)
        self._open.toggled.connect(lambda _: self._show_parts())
        column.addWidget(self._open)
        self._title = _Line()
        self._title.setPlaceholderText(tr("Title of the step"))
        self._title.setAccessibleName(tr("Title of the step"))
        self._title.setMaxLength(LONGEST_TITLE)
        self._note = _Page()
        self._note.setPlaceholderText(tr("What should people look at?"))
        self._note.setAccessibleName(tr("Note of the step"))
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(look.px(110))
        self._title.textEdited.connect(lambda _: self._word())
        self._note.textChanged.connect(self._word)
        self._take = QPushButton(tr("Make this story the document's own"))
        self._take.clicked.connect(self.taken)
        self._add = QPushButton(tr("Add a step from here"))
        self._add.setToolTip(tr("The sliders as they are now, the view and the year"))
        self._add.clicked.connect(self.added)
        row = QHBoxLayout()
        self._up, self._down, self._remove = (
            QPushButton(words) for words in (tr("Move up"), tr("Move down"), tr("Remove"))
        )
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._remove.clicked.connect(self._drop)
        for button in (self._up, self._down, self._remove):
            row.addWidget(button)
        for part in (self._title, self._note):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._take)
        column.addWidget(self._add)
        self._show_parts()

    def show_story(self, steps: Sequence[Step], place: int, is_own: bool) -> None:
        """Show the step at hand."""
        self._steps, self._place, self._is_own = tuple(steps), place, is_own
        step, language = self._steps[place], current_language()
        title, note = step.title.in_language(language), step.note.in_language(language)
        if self._title.text() != title:
            self._title.setText(title)
        if self._note.toPlainText() != note:
            with QSignalBlocker(self._note):
                self._note.setPlainText(note)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place + 1 < len(steps))
        self._show_parts()

    def open(self) -> None:
        """Show the fields."""
        self._open.setChecked(True)

    def _show_parts(self) -> None:
        shown = self._open.isChecked()
        for part in (self._title, self._note, self._up, self._down, self._remove):
            part.setVisible(shown and self._is_own)
        self._take.setVisible(shown and not self._is_own)
        self._add.setVisible(shown)

    def _word(self) -> None:
        """Take what is typed; words in the other language would be out of date."""
        if not self._is_own or not self._steps:
            return
        step, language = self._steps[self._place], current_language()
        title, note = self._title.text(), self._note.toPlainText()[:LONGEST_STORY]
        if title != step.title.in_language(language):
            step = replace(step, title=Text(**{language: title}))
        if note != step.note.in_language(language):
            step = replace(step, note=Text(**{language: note}))
        if step != self._steps[self._place]:
            steps = list(self._steps)
            steps[self._place] = step
            self.changed.emit(tuple(steps), self._place, True)

    def _move(self, places: int) -> None:
        steps, place = list(self._steps), self._place + places
        steps.insert(place, steps.pop(self._place))
        self.changed.emit(tuple(steps), place, False)

    def _drop(self) -> None:
        steps = [one for k, one in enumerate(self._steps) if k != self._place]
        self.changed.emit(tuple(steps), max(0, min(self._place, len(steps) - 1)), False)


def _is_undo(event: QEvent) -> bool:
    """Whether the document's undo and redo are meant, which a field must not keep."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in keys)
    )


class _Line(QLineEdit):
    """A field that leaves undo and redo to the document."""

    def event(self, event: QEvent) -> bool:
        """Do not take the keys of undo for oneself."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class _Page(QPlainTextEdit):
    """A field of several lines that leaves undo and redo to the document."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)

    def event(self, event: QEvent) -> bool:
        """Do not take the keys of undo for oneself."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)
