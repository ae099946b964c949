"""What is open at one moment, and where it is kept."""

from dataclasses import dataclass, replace
from pathlib import Path

from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.workbook import Workbook


@dataclass(eq=False)
class Document:
    """Where a workbook is kept; undo does not touch it.

    Parameters
    ----------
    saved : Workbook or None
        What the file or preset holds; None for what was recovered and stands in no file.
    path : Path or None
        File it was loaded from or saved to; None for a shipped preset.
    preset : str
        Id of the shipped preset it began as; empty for a file.
    stamp : str
        Digest of the file as we last read or wrote it; empty where that is not known.
    """

    saved: Workbook | None
    path: Path | None = None
    preset: str = ""
    stamp: str = ""


@dataclass(frozen=True)
class State:
    """Everything that undo brings back.

    Parameters
    ----------
    workbook : Workbook
        All scenarios and what belongs to them.
    document : Document
        Where it is kept.
    """

    workbook: Workbook
    document: Document

    @property
    def scenario(self) -> Scenario:
        """The scenario at hand."""
        return self.workbook.scenario

    @property
    def baseline(self) -> Scenario:
        """What is drawn in grey behind: at first the scenario as it was loaded."""
        return self.workbook.baseline

    def with_scenario(self, scenario: Scenario) -> "State":
        """Put a scenario in the place of the one at hand."""
        return replace(self, workbook=self.workbook.with_scenario(scenario))

    def values_before(self) -> dict[str, float]:
        """What the baseline says of the parameters of the scenario at hand.

        Where the baseline has other blocs, those that it lacks have their defaults.
        """
        before = self.scenario.table.defaults(self.baseline.choices)
        return {name: self.baseline.values.get(name, value) for name, value in before.items()}
