"""Read files of projects: JSON that may come from strangers.

A file is an object with a list ``cases``. Each case has a ``name`` and ``inputs``, and may have
``outputs`` and ``arrays``, results of NREL's System Advisor Model under its names, which ours
are held against. What else stands there, such as ``meta`` and ``description``, is for people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import read_bounded
from tenfold_kernels.finance.input_table import TABLE
from tenfold_kernels.finance.inputs import Inputs, InvalidInputsError
from tenfold_kernels.json_text import read_json
from tenfold_kernels.values import check_number, shortened, shown

LARGEST_FILE = 16 * 1024 * 1024
MOST_CASES = 2000
MOST_FAULTS = 20
ANY = (-1e300, 1e300)
OBJECT, LIST = Phrase("a table"), Phrase("a list")


@dataclass(frozen=True)
class Case:
    """One project of a file.

    Parameters
    ----------
    name : str
    given : mapping
        Inputs as they stand in the file.
    inputs : Inputs
    outputs : mapping of str to float or None
        Reference figures by SAM's names; None where SAM has none.
    arrays : mapping of str to sequence
        Reference series by SAM's names, over year 0 and the years of operation.
    """

    name: str
    given: Mapping[str, Any]
    inputs: Inputs
    outputs: Mapping[str, float | None]
    arrays: Mapping[str, Sequence[float | None]]


def read_cases(path: Path) -> list[Case]:
    """Read a file of projects.

    Raises
    ------
    InputError
        With the file, the case, the key, what was found and what is allowed.
    """
    return parse_cases(read_bounded(path, LARGEST_FILE), str(path))


def parse_cases(content: bytes, source: str) -> list[Case]:
    """Read projects from the bytes of a file; see `read_cases`."""
    document = read_json(content, source)
    if not isinstance(document, dict):
        raise InputError(source, [Fault(Wrong.WRONG_TYPE, "", shown(document), OBJECT)])
    if "cases" not in document:
        raise InputError(source, [Fault(Wrong.MISSING, "cases", "", LIST)])
    rows = document["cases"]
    if not isinstance(rows, list) or not 1 <= len(rows) <= MOST_CASES:
        found = (
            Phrase("a list of {count}", count=len(rows)) if isinstance(rows, list) else shown(rows)
        )
        allowed = Phrase("a list of 1 to {most} cases", most=MOST_CASES)
        raise InputError(source, [Fault(Wrong.WRONG_TYPE, "cases", found, allowed)])
    faults: list[Fault] = []
    cases = [_case(row, place, faults) for place, row in enumerate(rows)]
    if faults:
        raise InputError(source, faults[:MOST_FAULTS])
    return [case for case in cases if case is not None]


def _case(row: Any, place: int, faults: list[Fault]) -> Case | None:
    where = f"cases[{place}]"
    if not isinstance(row, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, where, shown(row), OBJECT))
        return None
    name = row.get("name")
    if not isinstance(name, str) or not name:
        faults.append(
            Fault(Wrong.MISSING, f"{where}.name", "", Phrase("a text")) if name is None
            else Fault(Wrong.WRONG_TYPE, f"{where}.name", shown(name), Phrase("a text"))
        )  # fmt: skip
    else:
        where = f"{where} '{shortened(name)}'"
    for part in ("inputs", "outputs", "arrays"):
        if part == "inputs" and part not in row:
            faults.append(Fault(Wrong.MISSING, f"{where}.{part}", "", OBJECT))
        elif not isinstance(row.get(part, {}), dict):
            faults.append(Fault(Wrong.WRONG_TYPE, f"{where}.{part}", shown(row[part]), OBJECT))
            row = {**row, part: {}}
    given = row.get("inputs", {})
    outputs = {
        key: _reference(f"{where}.outputs.{key}", value, faults)
        for key, value in row.get("outputs", {}).items()
    }
    arrays = {
        key: _series(f"{where}.arrays.{key}", values, faults)
        for key, values in row.get("arrays", {}).items()
    }
    if "inputs" not in row or not isinstance(name, str):
        return None
    try:
        inputs = Inputs(TABLE, given)
    except InvalidInputsError as error:
        faults += [_within(f"{where}.inputs", fault) for fault in error.faults]
        return None
    faults += [_within(f"{where}.inputs", fault) for fault in _at_odds(inputs, given)]
    return Case(name, given, inputs, outputs, arrays)


def _within(where: str, fault: Fault) -> Fault:
    key = where if fault.key == "inputs" else f"{where}.{fault.key}"
    return Fault(fault.kind, key, fault.found, fault.allowed)


def _reference(key: str, value: Any, faults: list[Fault]) -> float | None:
    if value is None:
        return None
    checked = check_number(key, value, (-float("inf"), float("inf")))
    if isinstance(checked, Fault):
        if isinstance(value, float) and 1e300 < value < float("inf"):
            return None  # SAM's smallest cover of a project without debt
        faults.append(checked)
        return None
    return checked


def _series(key: str, values: Any, faults: list[Fault]) -> list[float | None]:
    if not isinstance(values, list):
        faults.append(Fault(Wrong.WRONG_TYPE, key, shown(values), LIST))
        return []
    return [_reference(f"{key}[{place}]", value, faults) for place, value in enumerate(values)]


def _at_odds(inputs: Inputs, given: Mapping[str, Any]) -> list[Fault]:
    """Faults of inputs that need each other."""
    faults = []
    by_share = inputs.whole("debt_option") == 0
    needed = {
        "ppa_price_input": inputs.whole("ppa_soln_mode") == 1,
        "flip_target_percent": inputs.whole("ppa_soln_mode") == 0,
        "dscr": not by_share,
        "debt_percent": by_share,
    }
    for name, wanted in needed.items():
        if wanted and name not in given:
            faults.append(Fault(Wrong.MISSING, name, "", Phrase("a number")))
    pause, tenor = inputs.whole("loan_moratorium"), inputs.whole("term_tenor")
    if by_share and pause >= max(tenor, 1):
        most = Phrase("less than term_tenor, {tenor}", tenor=tenor)
        faults.append(Fault(Wrong.OUT_OF_RANGE, "loan_moratorium", str(pause), most))
    return faults
