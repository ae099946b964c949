"""Undo and redo over immutable states, one entry for each gesture."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

State = TypeVar("State")


@dataclass(frozen=True)
class Entry(Generic[State]):
    """A state and what led to it.

    Parameters
    ----------
    state : object
        The state after the change.
    label : str
        What was changed.
    gesture : hashable or None
        Identifies one drag; its steps share an entry.
    """

    state: State
    label: str
    gesture: Hashable | None


class History(Generic[State]):
    """A line of states with a present.

    Parameters
    ----------
    first : object
        State to begin with.
    """

    def __init__(self, first: State) -> None:
        self._entries: list[Entry[State]] = [Entry(first, "", None)]
        self._present = 0
        self._forgotten: list[Entry[State]] = []

    @property
    def present(self) -> State:
        """The state at hand."""
        return self._entries[self._present].state

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None where there is nothing."""
        return self._entries[self._present].label if self._present > 0 else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back; None where there is nothing."""
        following = self._present + 1
        return self._entries[following].label if following < len(self._entries) else None

    def record(self, state: State, label: str, gesture: Hashable | None = None) -> None:
        """Make a state the present; what had been undone is forgotten.

        Steps of one gesture share an entry, and a gesture that ends where it began leaves
        none and forgets nothing. A state equal to the present changes nothing.
        """
        if state == self.present:
            return
        entry = self._entries[self._present]
        if gesture is not None and gesture == entry.gesture and self._present > 0:
            self._present -= 1
        else:
            self._forgotten = self._entries[self._present + 1 :]
        del self._entries[self._present + 1 :]
        if state == self.present:
            self._entries += self._forgotten
            return
        self._entries.append(Entry(state, label, gesture))
        self._present += 1

    def undo(self) -> bool:
        """Step back; False where there is nothing to undo."""
        if self._present == 0:
            return False
        self._present -= 1
        return True

    def redo(self) -> bool:
        """Step forward; False where there is nothing to redo."""
        if self._present + 1 == len(self._entries):
            return False
        self._present += 1
        return True
