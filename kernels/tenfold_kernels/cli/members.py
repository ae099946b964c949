"""What ``tenfold run --members`` adds to a run: bands over many members, and what they break."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.cli.output import compact, print_table
from tenfold_kernels.cli.progress import Progress
from tenfold_kernels.ensemble.bands import LEVELS, as_document
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.ensemble.reality import Failure
from tenfold_kernels.scenario import Scenario

MEMBERS_SHOWN = 8


@dataclass(frozen=True)
class Members:
    """Bands over members of a scenario.

    Parameters
    ----------
    size, seed : int
        How many members, and of which design.
    names : tuple of str
        Outputs.
    bands : ndarray, shape (levels, years, outputs)
        Quantiles.
    last : float
        Last year of them.
    failures : tuple of Failure
        Reality checks that some members fail.
    """

    size: int
    seed: int
    names: tuple[str, ...]
    bands: NDArray[np.float32]
    last: float
    failures: tuple[Failure, ...]

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "members": self.size,
            "seed": self.seed,
            "bands": as_document(self.names, self.bands),
            "failed_checks": [failure.document() for failure in self.failures],
        }

    def print(self) -> None:
        """Print the bands of the last year, and the members that fail a check."""
        sys.stdout.write(f"\n{self.size} members, seed {self.seed}: quantiles in {self.last:g}\n\n")
        print_table(
            ("series", *(f"{100.0 * level:g} %" for level in LEVELS)),
            (
                (name, *(compact(float(value)) for value in self.bands[:, -1, n]))
                for n, name in enumerate(self.names)
            ),
        )
        sys.stdout.write("\n")
        if not self.failures:
            sys.stdout.write("every member passes every reality check\n")
            return
        print_table(
            ("check", "fails in", "members", "why"),
            (
                (one.name, str(len(one.members)), _few(one.members), one.why)
                for one in self.failures
            ),
        )


def run_members(
    scenario: Scenario, names: Sequence[str], size: int, seed: int, first: float, last: float
) -> Members:
    """Run members of a scenario, showing progress, and check all of them.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    names : sequence of str
        Outputs.
    size, seed : int
        How many members, and of which design.
    first, last : float
        Years of the bands.
    """
    ensemble = Ensemble(scenario, names, seed=seed, stop=max(last, first + 1.0))
    with Progress("members") as progress:
        ensemble.extend(size, progress=lambda done: progress(done, size))
    with Progress("members checked for their responses") as progress:
        wrong = ensemble.responses(progress=lambda done: progress(done, size))
    shown = (ensemble.years >= first) & (ensemble.years <= last)
    failures = (*ensemble.failures(), *wrong)
    return Members(size, seed, ensemble.names, ensemble.bands()[:, shown], last, failures)


def _few(members: Sequence[int]) -> str:
    said = " ".join(str(member) for member in members[:MEMBERS_SHOWN])
    return f"{said} ..." if len(members) > MEMBERS_SHOWN else said
