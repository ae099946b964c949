"""The states of one session in a row: what is at hand, what is saved, undo, and who is told."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from pathlib import Path

from tenfold_gui.session.history import Entry, History
from tenfold_gui.session.state import Document, State
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.workbook import Workbook

Listener = Callable[[State, State], None]


class Record:
    """States that follow each other, and listeners that hear of it.

    Parameters
    ----------
    first : State
        What to begin with.
    """

    def __init__(self, first: State) -> None:
        self._history = History(first)
        self._listeners: list[Listener] = []

    @property
    def state(self) -> State:
        """The state at hand."""
        return self._history.present

    @property
    def workbook(self) -> Workbook:
        """The workbook at hand."""
        return self.state.workbook

    @property
    def scenario(self) -> Scenario:
        """The scenario at hand."""
        return self.state.scenario

    @property
    def document(self) -> Document:
        """Where the workbook at hand is kept."""
        return self.state.document

    @property
    def is_dirty(self) -> bool:
        """Whether there are changes that no file holds."""
        return self.workbook != self.document.saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back."""
        return self._history.redo_label

    @property
    def changes(self) -> tuple[Entry[State], ...]:
        """All changes, first those that are done and then those that can be redone."""
        return self._history.entries

    @property
    def position(self) -> int:
        """How many of the changes are done."""
        return self._history.position

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a function called with the old and the new state; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def mark_saved(self, path: Path, stamp: str = "") -> None:
        """Remember that the workbook at hand now stands in a file, whose digest is known."""
        document = self.document
        document.saved, document.path, document.stamp = self.workbook, path, stamp
        document.preset = ""
        self._tell(self.state)

    def undo(self) -> None:
        """Take back the last change, and look at where it was made."""
        self.jump(self.position - 1)

    def redo(self) -> None:
        """Bring back what was undone last, and look at where it was made."""
        self.jump(self.position + 1)

    def jump(self, position: int) -> None:
        """Have as many changes done, back or forth; nothing happens where there are fewer."""
        old = self.state
        if self._history.jump(position):
            self._tell(old)

    def look_at(self, key: str) -> None:
        """Have another scenario of the workbook at hand, which is no change."""
        if key != self.workbook.at:
            self._look(replace(self.state, workbook=self.workbook.looking_at(key)))

    def _look(self, state: State) -> None:
        """Have a state at hand that differs in nothing that anybody did."""
        old = self.state
        self._history.look(state)
        self._tell(old)

    def _record(self, state: State, label: str, gesture: Hashable | None = None) -> None:
        old = self.state
        self._history.record(state, label, gesture)
        if self.state is not old:
            self._tell(old)

    def _record_workbook(
        self, workbook: Workbook, label: str, gesture: Hashable | None = None
    ) -> None:
        self._record(replace(self.state, workbook=workbook), label, gesture)

    def _tell(self, old: State) -> None:
        for listener in tuple(self._listeners):
            listener(old, self.state)
