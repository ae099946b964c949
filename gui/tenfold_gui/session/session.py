"""What is open of one kernel, and how the scenario at hand is changed."""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from pathlib import Path

from tenfold_gui.session.cases import CaseRecord, held
from tenfold_gui.session.state import Document, State
from tenfold_kernels.distribution import Distribution
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.digest import settings_digest
from tenfold_kernels.workbook.workbook import Workbook, workbook_of

__all__ = ["Document", "Session", "State", "member_label"]

OPENED, DEFAULTS, PRESET, SEVERAL = "open", "defaults", "preset", "several"
BASELINE = "baseline"
RECOVERED = "recover"
MEMBER = "member"  # of an ensemble, with its number and the seed behind it


def member_label(number: int, seed: int) -> str:
    """What the history calls a member of an ensemble."""
    return f"{MEMBER} {number} {seed}"


class Session(CaseRecord):
    """What is open of one kernel.

    Parameters
    ----------
    scenario : Scenario or Workbook
        What to begin with.
    path : Path or None
        File it came from.
    preset : str
        Preset it came from.
    """

    def __init__(
        self, scenario: Scenario | Workbook, path: Path | None = None, preset: str = ""
    ) -> None:
        super().__init__(_opened(scenario, path, preset))

    def set_value(self, address: str, value: float, gesture: Hashable | None = None) -> None:
        """Set one parameter, held to its hard range."""
        self.set_values({address: value}, gesture)

    def set_values(self, values: Mapping[str, float], gesture: Hashable | None = None) -> None:
        """Set several parameters as one change, each held to its hard range."""
        given = held(self.scenario.table, values)
        if given:
            self._set(given, next(iter(given)) if len(given) == 1 else SEVERAL, gesture)

    def reset_value(self, address: str) -> None:
        """Give one parameter the value it was loaded with."""
        self._set({address: self.state.values_before()[address]}, address)

    def choose(self, key: str, entry: str) -> None:
        """Set one choice from the catalogue."""
        choices = {**self.scenario.choices, key: entry}
        self._record(self.state.with_scenario(replace(self.scenario, choices=choices)), key)

    def load(
        self,
        scenario: Scenario | Workbook,
        path: Path | None = None,
        preset: str = "",
        stamp: str = "",
    ) -> None:
        """Open something else; undo goes back to what was open before."""
        self._record(_opened(scenario, path, preset, stamp), OPENED)

    def recover(self, workbook: Workbook, path: Path | None, preset: str, stamp: str) -> None:
        """Open what a crash left behind: it stands in no file yet."""
        self._record(State(workbook, Document(None, path, preset, stamp)), RECOVERED)

    def become(self, scenario: Scenario, label: str) -> None:
        """Take over all values of another scenario, in one step; the baseline stays."""
        self._record(self.state.with_scenario(scenario), label)

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
        self._record(self.state.with_scenario(changed), address)

    @property
    def loaded(self) -> Scenario:
        """The scenario at hand as its file or preset holds it; the baseline, if neither does."""
        saved, at = self.document.saved, self.workbook.at
        known = saved is not None and at in saved.keys
        return saved.case(at).scenario if saved is not None and known else self.state.baseline

    def keeps(self, scenario: Scenario, besides: str | None) -> bool:
        """Whether settings stand elsewhere too: in the file, or in this document.

        Parameters
        ----------
        scenario : Scenario
            The settings.
        besides : str or None
            Key of a scenario that does not count; None for the baseline.
        """
        kept = [case.scenario for case in self.workbook.cases if case.key != besides]
        kept += [self.state.baseline] if besides is not None else []
        if (saved := self.document.saved) is not None:
            kept += [saved.baseline, *(case.scenario for case in saved.cases)]
        wanted = settings_digest(scenario)
        return any(settings_digest(one) == wanted for one in kept)

    def reset_to_loaded(self) -> None:
        """Undo all changes since the scenario was loaded or saved."""
        self._reset_to(self.loaded, PRESET)

    def reset_to_baseline(self) -> None:
        """Take over all settings of the baseline; the title stays."""
        self._reset_to(self.state.baseline, BASELINE)

    def _reset_to(self, to: Scenario, label: str) -> None:
        changed = replace(
            self.scenario, values=to.values, choices=to.choices,
            bloc_names=to.bloc_names, bloc_short_names=to.bloc_short_names,
            focus=to.focus, distributions=to.distributions, correlations=to.correlations,
        )  # fmt: skip
        self._record(self.state.with_scenario(changed), label)

    def reset_to_defaults(self) -> None:
        """Give every parameter its default."""
        changed = replace(self.scenario, values={}, choices={}, distributions={}, correlations=())
        self._record(self.state.with_scenario(changed), DEFAULTS)

    def changed_addresses(self) -> list[str]:
        """Parameters that differ from the baseline, in the order of the table."""
        now, before = self.scenario.all_values(), self.state.values_before()
        return [address for address in now if now[address] != before[address]]

    def _set(
        self, values: Mapping[str, float], label: str, gesture: Hashable | None = None
    ) -> None:
        changed = replace(self.scenario, values={**self.scenario.values, **values})
        self._record(self.state.with_scenario(changed), label, gesture)


def _opened(
    scenario: Scenario | Workbook, path: Path | None, preset: str, stamp: str = ""
) -> State:
    workbook = workbook_of(scenario) if isinstance(scenario, Scenario) else scenario
    return State(workbook, Document(workbook, path, preset, stamp))
