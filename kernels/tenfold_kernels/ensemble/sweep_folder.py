"""The folder of a sweep: slices of members as files, each put in its place when it is whole.

Whatever ends a sweep, every file there is complete, and the next call computes what is missing.
A larger design keeps what a smaller one has, but for a last slice that was not full.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from tenfold_kernels.faults import NOTHING, Fault, InputError, Phrase, Said, Wrong, input_error
from tenfold_kernels.files import PARTS, write_atomically
from tenfold_kernels.registry import model_version
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import scenario_text
from tenfold_kernels.values import shown

FORMAT, FORMAT_VERSION = "tenfold-sweep", 1
SLICE = 512  # members of a file
YEARLY = 8  # steps
MANIFEST = "sweep.json"
LARGEST_MANIFEST = 1024 * 1024
LEFT_OVER = PARTS


@dataclass(frozen=True)
class SweepFolder:
    """Where a sweep is kept; its manifest says which sweep it is.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    names : tuple of str
        Outputs.
    seed : int
        Of the design.
    folder : Path
        Where its tables are.
    """

    scenario: Scenario
    names: tuple[str, ...]
    seed: int
    folder: Path

    @property
    def manifest(self) -> dict[str, Any]:
        """What two calls must agree on to work on the same tables."""
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "model_version": model_version(self.scenario.kernel),
            "scenario": scenario_text(self.scenario),
            "seed": self.seed,
            "slice": SLICE,
            "every": YEARLY,
            "outputs": list(self.names),
        }

    def prepare(self) -> None:
        """Make the folder ready, or find it so.

        Raises
        ------
        InputError
            If the folder holds another sweep or anything else, or cannot be written.
        """
        try:
            for part in (self.results, self.members):
                part.mkdir(parents=True, exist_ok=True)
            if not (self.folder / MANIFEST).exists():
                self._refuse_others()
                content = json.dumps(self.manifest, ensure_ascii=False, indent=1) + "\n"
                write_atomically(self.folder / MANIFEST, content.encode("utf-8"))
        except OSError as error:
            raise self._unwritable(error) from None
        self._refuse_another(self._found())

    @property
    def results(self) -> Path:
        """Folder of the results: a row for each member and year."""
        return self.folder / "results"

    @property
    def members(self) -> Path:
        """Folder of the members: a row each."""
        return self.folder / "members"

    def missing(self, size: int) -> Iterator[tuple[int, int]]:
        """First and last member of each slice that is not whole, the last one excluded."""
        for first in range(0, size, SLICE):
            stop = min(first + SLICE, size)
            if _rows(self.results / _file(first)) < (stop - first) * self._moments:
                yield first, stop

    def present(self) -> int:
        """Number of members whose results are there."""
        rows = sum(_rows(file) for file in self.results.glob("part-*.parquet"))
        return rows // self._moments

    def keep(self, first: int, tables: tuple[bytes, bytes]) -> None:
        """Put a slice in its place; it counts once its results are there, which go last."""
        results, members = tables
        try:
            write_atomically(self.members / _file(first), members)
            write_atomically(self.results / _file(first), results)
        except OSError as error:
            raise self._unwritable(error) from None

    def clean(self) -> None:
        """Remove what an earlier call had begun to write when it was killed."""
        for folder in (self.folder, self.results, self.members):
            for file in folder.glob(LEFT_OVER):
                file.unlink(missing_ok=True)

    @property
    def _moments(self) -> int:
        """Rows of one member."""
        return int(self.scenario.stop - self.scenario.start) + 1

    def _unwritable(self, error: OSError) -> InputError:
        reason = error.strerror or type(error).__name__
        return input_error(str(self.folder), Fault(Wrong.UNWRITABLE, "", reason))

    def _refuse_others(self) -> None:
        own = {MANIFEST, self.results.name, self.members.name}
        for entry in sorted(self.folder.iterdir()):
            if entry.name not in own and not entry.match(LEFT_OVER):
                allowed = Phrase("a folder that is empty or holds the same sweep")
                raise input_error(
                    str(self.folder), Fault(Wrong.OUT_OF_RANGE, "", shown(entry.name), allowed)
                )

    def _found(self) -> Mapping[str, Any]:
        path = self.folder / MANIFEST
        try:
            if path.stat().st_size > LARGEST_MANIFEST:
                fault = Fault(Wrong.TOO_LARGE, "", str(path.stat().st_size), str(LARGEST_MANIFEST))
                raise input_error(str(path), fault)
            found = json.loads(path.read_text("utf-8"))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise input_error(str(path), Fault(Wrong.UNREADABLE, "", reason)) from None
        except (ValueError, RecursionError) as error:
            raise input_error(str(path), Fault(Wrong.NOT_JSON, "", str(error)[:80])) from None
        if not isinstance(found, dict):
            fault = Fault(Wrong.WRONG_TYPE, "", shown(found), Phrase("a table"))
            raise input_error(str(path), fault)
        return found

    def _refuse_another(self, found: Mapping[str, Any]) -> None:
        for key, wanted in self.manifest.items():
            said = found.get(key)
            if said != wanted:
                first, second = _difference(said, wanted)
                what = Phrase("{wanted}; the folder holds another sweep", wanted=second)
                raise input_error(str(self.folder), Fault(Wrong.OUT_OF_RANGE, key, first, what))


def _difference(one: Any, two: Any) -> tuple[Said, Said]:
    """Where two entries of a manifest differ first, fit to be shown."""
    if isinstance(one, str) and isinstance(two, str):
        one, two = one.splitlines(), two.splitlines()
    if isinstance(one, list) and isinstance(two, list):
        pairs = zip_longest(one, two)
        one, two = next((pair for pair in pairs if pair[0] != pair[1]), (one, two))
    return (
        NOTHING if one is None else shown(one),
        NOTHING if two is None else shown(two),
    )


def _file(first: int) -> str:
    return f"part-{first // SLICE:06d}.parquet"


def _rows(path: Path) -> int:
    """Rows of a file; none where it is missing or damaged."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return int(pq.read_metadata(path).num_rows)
    except (OSError, pa.ArrowException):
        return 0
