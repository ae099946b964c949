"""Read JSON that may come from strangers."""

import json
import math
from typing import Any

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.values import shortened

DEEPEST = 32
LARGEST_NUMBER = 1e300
TOO_DEEP = Phrase("it is too deeply nested")


def read_json(content: bytes, source: str) -> Any:
    """Read JSON in which no name stands twice in one table.

    Parameters
    ----------
    content : bytes
        UTF-8 text.
    source : str
        What to call it in messages.

    Raises
    ------
    InputError
        If it is not JSON.
    """
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        where = Phrase(
            "byte {place} is {code}", place=error.start, code=f"{content[error.start]:#04x}"
        )
        raise InputError(source, [Fault(Wrong.NOT_TEXT, "", where)]) from None
    except json.JSONDecodeError as error:
        raise InputError(source, [Fault(Wrong.NOT_JSON, "", str(error))]) from None
    except _TwiceError as error:
        reason = Phrase("the name '{name}' stands twice in one table", name=shortened(str(error)))
        raise InputError(source, [Fault(Wrong.NOT_JSON, "", reason)]) from None
    except (RecursionError, ValueError) as error:
        deep = isinstance(error, RecursionError)
        reason = TOO_DEEP if deep else Phrase("a number is too long")
        raise InputError(source, [Fault(Wrong.NOT_JSON, "", reason)]) from None


class _TwiceError(Exception):
    """A name that stands twice in one table."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for name, value in pairs:
        if name in table:
            raise _TwiceError(name)
        table[name] = value
    return table


def fault_in(document: Any) -> Fault | None:
    """Find what would not survive being written and read again, if there is anything.

    That is nesting without end, numbers that are not finite, and text that is not Unicode.

    Parameters
    ----------
    document : object
        As read by `read_json`.
    """
    left: list[tuple[str, Any, int]] = [("", document, 0)]
    while left:
        key, value, depth = left.pop()
        if depth > DEEPEST:
            return Fault(Wrong.NOT_JSON, "", TOO_DEEP)
        if isinstance(value, dict):
            left += [(name, one, depth + 1) for name, one in value.items()]
            broken = next((name for name in value if not _is_text(name)), None)
            if broken is not None:
                return Fault(Wrong.NOT_TEXT, "", Phrase("half a character in {name}",
                                                        name=shortened(broken)))  # fmt: skip
        elif isinstance(value, list):
            left += [(key, one, depth + 1) for one in value]
        elif isinstance(value, str) and not _is_text(value):
            return Fault(Wrong.NOT_TEXT, shortened(key),
                         Phrase("half a character in {name}", name=shortened(value)))  # fmt: skip
        elif isinstance(value, (int, float)) and not _is_finite(value):
            return Fault(Wrong.NOT_FINITE, shortened(key), shortened(f"{value}"))
    return None


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _is_finite(value: float) -> bool:
    return abs(value) <= LARGEST_NUMBER and math.isfinite(value)
