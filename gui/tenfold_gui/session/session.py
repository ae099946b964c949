"""One open scenario: what it is, what it was loaded as, what was saved, and how to change it."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tenfold_gui.session.history import History
from tenfold_kernels.distribution import Distribution
from tenfold_kernels.scenario import Scenario

OPENED, DEFAULTS, PRESET = "open", "defaults", "preset"
MEMBER = "member"  # of an ensemble, with its number and the seed behind it


@dataclass(eq=False)
class Document:
    """Where a scenario is kept; undo does not touch it.

    Parameters
    ----------
    saved : Scenario
        What the file or preset holds.
    path : Path or None
        File it was loaded from or saved to; None for a shipped preset.
    preset : str
        Id of the shipped preset it began as; empty for a file.
    """

    saved: Scenario
    path: Path | None = None
    preset: str = ""


@dataclass(frozen=True)
class State:
    """Everything that undo brings back.

    Parameters
    ----------
    scenario : Scenario
        As it stands.
    baseline : Scenario
        As it was loaded; drawn in grey behind.
    document : Document
        Where it is kept.
    """

    scenario: Scenario
    baseline: Scenario
    document: Document

    def values_before(self) -> dict[str, float]:
        """What the scenario's parameters were when it was loaded.

        Where the baseline has other blocs, those that it lacks have their defaults.
        """
        before = self.scenario.table.defaults(self.baseline.choices)
        return {name: self.baseline.values.get(name, value) for name, value in before.items()}


def member_label(number: int, seed: int) -> str:
    """What the history calls a member of an ensemble."""
    return f"{MEMBER} {number} {seed}"


Listener = Callable[[State, State], None]


class Session:
    """The scenario of one kernel while it is open.

    Parameters
    ----------
    scenario : Scenario
        What to begin with.
    path : Path or None
        File it came from.
    preset : str
        Preset it came from.
    """

    def __init__(self, scenario: Scenario, path: Path | None = None, preset: str = "") -> None:
        self._history = History(_opened(scenario, path, preset))
        self._listeners: list[Listener] = []

    @property
    def state(self) -> State:
        """The state at hand."""
        return self._history.present

    @property
    def scenario(self) -> Scenario:
        """The scenario at hand."""
        return self.state.scenario

    @property
    def document(self) -> Document:
        """Where the scenario at hand is kept."""
        return self.state.document

    @property
    def is_dirty(self) -> bool:
        """Whether there are changes that no file holds."""
        return self.scenario != self.document.saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back."""
        return self._history.redo_label

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a function called with the old and the new state; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def set_value(self, address: str, value: float, gesture: Hashable | None = None) -> None:
        """Set one parameter, held to its hard range."""
        low, high = self.scenario.table.spec(address).hard
        self._set({address: min(max(value, low), high)}, address, gesture)

    def reset_value(self, address: str) -> None:
        """Give one parameter the value it was loaded with."""
        self._set({address: self.state.values_before()[address]}, address)

    def choose(self, key: str, entry: str) -> None:
        """Set one choice from the catalogue."""
        choices = {**self.scenario.choices, key: entry}
        self._record(replace(self.state, scenario=replace(self.scenario, choices=choices)), key)

    def load(self, scenario: Scenario, path: Path | None = None, preset: str = "") -> None:
        """Open another scenario; undo goes back to the one before."""
        self._record(_opened(scenario, path, preset), OPENED)

    def become(self, scenario: Scenario, label: str) -> None:
        """Take over all values of another scenario, in one step; the baseline stays."""
        self._record(replace(self.state, scenario=scenario), label)

    def set_distribution(self, address: str, distribution: Distribution | None) -> None:
        """Say how sure an assumption is; None for what its range and confidence say."""
        given = {key: one for key, one in self.scenario.distributions.items() if key != address}
        if distribution is not None:
            given[address] = distribution
        known = distribution is not None and not distribution.varies
        correlations = tuple(
            one
            for one in self.scenario.correlations
            if not (known and address in (one.first, one.second))  # nothing to move with
        )
        changed = replace(self.scenario, distributions=given, correlations=correlations)
        self._record(replace(self.state, scenario=changed), address)

    def reset_to_baseline(self) -> None:
        """Undo all changes since the scenario was loaded."""
        baseline = self.state.baseline
        changed = replace(
            self.scenario, values=baseline.values, choices=baseline.choices,
            bloc_names=baseline.bloc_names, bloc_short_names=baseline.bloc_short_names,
            focus=baseline.focus, distributions=baseline.distributions,
            correlations=baseline.correlations,
        )  # fmt: skip
        self._record(replace(self.state, scenario=changed), PRESET)

    def reset_to_defaults(self) -> None:
        """Give every parameter its default."""
        changed = replace(self.scenario, values={}, choices={}, distributions={}, correlations=())
        self._record(replace(self.state, scenario=changed), DEFAULTS)

    def mark_saved(self, path: Path) -> None:
        """Remember that the scenario now stands in a file."""
        self.document.saved, self.document.path = self.scenario, path
        self.document.preset = ""
        self._tell(self.state)

    def undo(self) -> None:
        """Take back the last change."""
        old = self.state
        if self._history.undo():
            self._tell(old)

    def redo(self) -> None:
        """Bring back what was undone last."""
        old = self.state
        if self._history.redo():
            self._tell(old)

    def changed_addresses(self) -> list[str]:
        """Parameters that differ from the baseline, in the order of the table."""
        now, before = self.scenario.all_values(), self.state.values_before()
        return [address for address in now if now[address] != before[address]]

    def _set(
        self, values: Mapping[str, float], label: str, gesture: Hashable | None = None
    ) -> None:
        changed = replace(self.scenario, values={**self.scenario.values, **values})
        self._record(replace(self.state, scenario=changed), label, gesture)

    def _record(self, state: State, label: str, gesture: Hashable | None = None) -> None:
        old = self.state
        self._history.record(state, label, gesture)
        if self.state != old:
            self._tell(old)

    def _tell(self, old: State) -> None:
        for listener in tuple(self._listeners):
            listener(old, self.state)


def _opened(scenario: Scenario, path: Path | None, preset: str) -> State:
    return State(scenario, scenario, Document(scenario, path, preset))
