"""Read a table of published training runs; an odd cell makes a row odd, never the reader."""

import codecs
import csv
import io
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong

LARGEST_TABLE = 16 * 1024 * 1024
LONGEST_SHOWN = 60
NEEDED = ("id", "chip")
SEPARATORS = ",;\t"
NOT_GIVEN = frozenset({"", "-", "–", "—", "?", "n/a", "na", "nan", "none", "null", "unknown"})
THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")


class UnpredictableError(ValueError):
    """Why a row cannot be predicted."""


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
    Column("precision", "fp16, bf16, fp8, mxfp8 or nvfp4; other spellings are understood"),
    Column("published_step_time_s", "measured time of a step, s"),
    Column("derived_step_time_s", "the same, worked out from another figure, s"),
    Column("tokens_per_s_per_chip", "measured throughput, used where no step time is"),
    Column("note", "words; what they state as a fact of the run, such as FSDP, is heard"),
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
        """Positive finite number of a cell; None where nothing is given.

        ``1,024`` is a thousand and more, ``12,5`` is twelve and a half.

        Raises
        ------
        UnpredictableError
            If something else stands there.
        """
        text = self.text(column)
        if text.lower() in NOT_GIVEN:
            return None
        plain = text.replace(",", "" if THOUSANDS.fullmatch(text) else ".")
        try:
            value = float(plain)
        except ValueError:
            value = math.nan
        if value == 0.0:
            return None
        if not (math.isfinite(value) and value > 0.0):
            raise UnpredictableError(f"{column} is '{_short(text)}', which is no positive number")
        return value

    def count(self, column: str) -> int | None:
        """Whole positive number of a cell; None where nothing is given.

        Raises
        ------
        UnpredictableError
            If something else stands there.
        """
        value = self.number(column)
        if value is None:
            return None
        if not value.is_integer() or value >= 1e9:
            found = _short(self.text(column))
            raise UnpredictableError(f"{column} is '{found}', which is no count")
        return int(value)

    @property
    def words(self) -> str:
        """All that the row says about itself in words."""
        return "; ".join(self.text(column) for column in ("id", "source", "note"))


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
        text = _decoded(path.read_bytes())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or Phrase("it is not text")
        raise InputError(str(path), [Fault(Wrong.UNREADABLE, "", reason)]) from None
    return parse_runs(text, str(path))


def parse_runs(text: str, source: str) -> Sequence[Run]:
    """Read a table of runs from text; see `read_runs`.

    Cells may be separated by commas, semicolons or tabs, and capitals and spaces in headings
    do not matter.
    """
    if not text.strip():
        raise InputError(source, [Fault(Wrong.UNREADABLE, "", Phrase("it is empty"))])
    csv.field_size_limit(LARGEST_TABLE)  # no cell is longer than its table
    head = text.lstrip().split("\n", 1)[0]
    separator = max(SEPARATORS, key=head.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        headings = [_heading(name) for name in next((row for row in reader if any(row)), [])]
        missing = [name for name in NEEDED if name not in headings]
        if missing:
            faults = [Fault(Wrong.MISSING, name, "", Phrase("a column")) for name in missing]
            raise InputError(source, faults)
        return [Run(_cells(headings, row)) for row in reader if row]
    except csv.Error:
        reason = Phrase("it is not a table of cells")
        raise InputError(source, [Fault(Wrong.UNREADABLE, "", reason)]) from None


def _decoded(raw: bytes) -> str:
    """Text of a file: UTF-8, UTF-16 if it begins with its mark, else what Windows writes."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16")
    if b"\0" in raw:
        raise ValueError
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def _heading(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().lower())


def _cells(headings: Sequence[str], row: Sequence[str]) -> Mapping[str, str]:
    return {name: cell.strip() for name, cell in zip(headings, row, strict=False)}


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
