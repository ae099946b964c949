"""Read a table of published training runs; an odd cell makes a row odd, never the reader."""

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong

LARGEST_TABLE = 16 * 1024 * 1024
NEEDED = ("id", "chip")


@dataclass(frozen=True)
class Column:
    """A column of the table.

    Parameters
    ----------
    name, meaning : str
        Heading, and what stands below it.
    """

    name: str
    meaning: str


COLUMNS = (
    Column("id", "name of the run"),
    Column("source", "where it was published; a date in it selects the software of its time"),
    Column("chip", "accelerator, by a name that resembles one of the catalogue"),
    Column("n_chips", "accelerators used"),
    Column("params_b", "parameters, in billions"),
    Column("active_params_b", "parameters that a token visits, in billions"),
    Column("layers", "layers"),
    Column("hidden", "width of the hidden state"),
    Column("heads", "attention heads"),
    Column("kv_heads", "heads of keys and values"),
    Column("ffn", "width of the feed-forward block, or of one expert"),
    Column("vocab", "entries of the vocabulary"),
    Column("seq_len", "tokens per sequence"),
    Column("global_batch_sequences", "sequences per step"),
    Column("tp", "tensor-parallel size"),
    Column("pp", "pipeline stages"),
    Column("dp", "data-parallel size"),
    Column("cp", "context-parallel size"),
    Column("ep", "expert-parallel size"),
    Column("microbatch", "sequences that pass through the pipeline together"),
    Column("interleave", "pieces of the stack per chip"),
    Column("recompute", "none, selective or full"),
    Column("sequence_parallel", "True or False"),
    Column("precision", "fp16, bf16, fp8, mxfp8 or nvfp4"),
    Column("published_step_time_s", "measured time of a step, s"),
    Column("derived_step_time_s", "the same, worked out from another figure, s"),
    Column("tokens_per_s_per_chip", "measured throughput, used where no step time is"),
    Column("note", "words; FSDP or ZeRO-3 in them means sharded weights"),
)


@dataclass(frozen=True)
class Run:
    """One row of the table.

    Parameters
    ----------
    cells : mapping
        Text by column, stripped; columns that the table lacks are absent.
    """

    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """Words of a cell; empty where there are none."""
        return self.cells.get(column, "")

    def number(self, column: str) -> float | None:
        """Positive finite number of a cell; None where there is none."""
        try:
            value = float(self.text(column).replace(",", ""))
        except ValueError:
            return None
        return value if math.isfinite(value) and value > 0.0 else None

    def count(self, column: str) -> int | None:
        """Whole positive number of a cell; None where there is none."""
        value = self.number(column)
        return int(value) if value is not None and value.is_integer() and value < 1e9 else None

    @property
    def words(self) -> str:
        """All that the row says about itself in words."""
        return " ".join(self.text(column) for column in ("id", "source", "note"))


def read_runs(path: Path) -> Sequence[Run]:
    """Read a table of runs.

    Parameters
    ----------
    path : Path
        A CSV file with the headings of `COLUMNS`; only the first and the chip are needed,
        and others are ignored.

    Raises
    ------
    InputError
        If the file cannot be read, is too large, is not text, or lacks a needed column.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_TABLE:
            fault = Fault(Wrong.TOO_LARGE, "", str(size), str(LARGEST_TABLE))
            raise InputError(str(path), [fault])
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or Phrase("it is not text")
        raise InputError(str(path), [Fault(Wrong.UNREADABLE, "", reason)]) from None
    return parse_runs(text, str(path))


def parse_runs(text: str, source: str) -> Sequence[Run]:
    """Read a table of runs from text; see `read_runs`."""
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""))
        headings = [str(name).strip() for name in reader.fieldnames or ()]
        missing = [name for name in NEEDED if name not in headings]
        if missing:
            faults = [Fault(Wrong.MISSING, name, "", Phrase("a column")) for name in missing]
            raise InputError(source, faults)
        return [Run(_cells(row)) for row in reader]
    except csv.Error as error:
        raise InputError(source, [Fault(Wrong.UNREADABLE, "", str(error))]) from None


def _cells(row: Mapping[str | None, object]) -> dict[str, str]:
    return {
        str(name).strip(): value.strip()
        for name, value in row.items()
        if name is not None and isinstance(value, str)
    }
