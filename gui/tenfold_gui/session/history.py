"""Undo and redo over immutable states, one entry for each gesture."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

State = TypeVar("State")


@dataclass(frozen=True)
class Entry(Generic[State]):
    """A change.

    Parameters
    ----------
    before, after : object
        The states around it. What ``before`` looks at is where the change was made, so that
        undo goes there.
    label : str
        What was changed.
    gesture : hashable or None
        Identifies one drag; its steps share an entry.
    """

    before: State
    after: State
    label: str
    gesture: Hashable | None


class History(Generic[State]):
    """A line of changes with a present.

    Parameters
    ----------
    first : object
        State to begin with.
    """

    def __init__(self, first: State) -> None:
        self._entries: list[Entry[State]] = []
        self._position = 0  # how many of them are done
        self._present = first
        self._forgotten: list[Entry[State]] = []

    @property
    def present(self) -> State:
        """The state at hand."""
        return self._present

    @property
    def entries(self) -> tuple[Entry[State], ...]:
        """All changes, first those that are done and then those that can be redone."""
        return tuple(self._entries)

    @property
    def position(self) -> int:
        """How many of the changes are done."""
        return self._position

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None where there is nothing."""
        return self._entries[self._position - 1].label if self._position > 0 else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back; None where there is nothing."""
        return self._entries[self._position].label if self._position < len(self._entries) else None

    def look(self, state: State) -> None:
        """Have a state at hand that differs in nothing but what is looked at."""
        self._present = state

    def record(self, state: State, label: str, gesture: Hashable | None = None) -> None:
        """Make a state the present; what had been undone is forgotten.

        Steps of one gesture share an entry, and a gesture that ends where it began leaves
        none and forgets nothing. A state equal to the present changes nothing.
        """
        if state == self._present:
            return
        before = self._present
        last = self._entries[self._position - 1] if self._position > 0 else None
        if last is not None and gesture is not None and gesture == last.gesture:
            self._position -= 1
            before = last.before
        else:
            self._forgotten = self._entries[self._position :]
        del self._entries[self._position :]
        self._present = state
        if state == before:
            self._entries += self._forgotten
            return
        self._entries.append(Entry(before, state, label, gesture))
        self._position += 1

    def undo(self) -> bool:
        """Step back; False where there is nothing to undo."""
        return self.jump(self._position - 1)

    def redo(self) -> bool:
        """Step forward; False where there is nothing to redo."""
        return self.jump(self._position + 1)

    def jump(self, position: int) -> bool:
        """Have another number of changes done; False where there are not as many."""
        if not 0 <= position <= len(self._entries) or position == self._position:
            return False
        if position < self._position:
            self._present = self._entries[position].before
        else:
            self._present = self._entries[position - 1].after
        self._position = position
        return True
