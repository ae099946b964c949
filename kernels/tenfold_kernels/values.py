"""Check single values against the parameter table: from a file, an option or a field."""

import difflib
import math
from collections.abc import Iterable
from typing import Any

from tenfold_kernels.faults import Fault, Phrase, Said, Wrong, input_error, listed
from tenfold_kernels.parameters import ParameterTable, ParamSpec

TYPE_NAMES: dict[type, Said] = {list: Phrase("a list"), dict: Phrase("a table")}
MOST_SHOWN = 60


def unknown_name(key: str, name: str, known: Iterable[str]) -> Fault:
    """Build the fault for a name that nobody knows, suggesting one that resembles it."""
    candidates = list(known)
    short = shortened(name)
    close = difflib.get_close_matches(name[:80], candidates, n=1, cutoff=0.6)
    if close:
        return Fault(Wrong.MISSPELT, key, short, close[0])
    return Fault(Wrong.UNKNOWN_KEY, key, short, listed(candidates))


def shortened(text: str) -> str:
    """Cut a long text short and write what cannot be printed as escapes."""
    short = text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}..."
    return repr(short)[1:-1]


def shown(value: Any) -> Said:
    """Describe a value for a message, never at great length."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"'{shortened(value)}'"
    if isinstance(value, (int, float)):
        return shortened(f"{value}")
    return TYPE_NAMES.get(type(value), type(value).__name__)


def check_number(
    key: str, value: Any, allowed: tuple[float, float], unit: str = ""
) -> float | Fault:
    """Return a finite number within bounds, or the fault.

    Parameters
    ----------
    key : str
        Where the value stands.
    value : object
        What stands there; integers are taken as numbers, true and false are not.
    allowed : tuple of float
        Lowest and highest value.
    unit : str
        Unit, for the message.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Fault(Wrong.WRONG_TYPE, key, shown(value), Phrase("a number"))
    if abs(value) > 1e300 or not math.isfinite(value):
        return Fault(Wrong.NOT_FINITE, key, shown(value))
    low, high = allowed
    if not low <= value <= high:
        return Fault(Wrong.OUT_OF_RANGE, key, shown(value), span(low, high, unit))
    return float(value)


def span(low: float, high: float, unit: str) -> Phrase:
    """Describe what lies between two bounds."""
    if unit in ("1", "year"):
        return Phrase("{low} to {high}", low=f"{low:g}", high=f"{high:g}")
    return Phrase("{low} to {high} {unit}", low=f"{low:g}", high=f"{high:g}", unit=unit)


def check_parameter(spec: ParamSpec, address: str, value: Any) -> float | Fault:
    """Return a parameter's value within its hard range, or the fault."""
    return check_number(address, value, spec.hard, spec.unit)


def assign(table: ParameterTable, assignment: str) -> dict[str, float]:
    """Read ``key=value`` or ``key[a]=value``; a key without element sets all of its elements.

    Raises
    ------
    InputError
        Naming the option, what was found and what is allowed.
    """
    key, equals, text = assignment.partition("=")
    key = key.strip()
    if not equals:
        raise input_error("--set", Fault(Wrong.WRONG_TYPE, key, shown(assignment), "key=value"))
    addresses = addresses_of(table, key)
    if isinstance(addresses, Fault):
        raise input_error("--set", addresses)
    try:
        value: float | str = float(text)
    except ValueError:
        value = text.strip()
    checked = check_parameter(table.spec(key), key, value)
    if isinstance(checked, Fault):
        raise input_error("--set", checked)
    return dict.fromkeys(addresses, checked)


def addresses_of(table: ParameterTable, key: str) -> tuple[str, ...] | Fault:
    """All addresses that a key stands for, or the fault."""
    name, bracket, _ = key.partition("[")
    try:
        spec = table.spec(name)
    except KeyError:
        return unknown_name("", name, [spec.key for spec in table.specs])
    addresses = table.addresses(spec)
    if not bracket:
        return addresses
    if key not in addresses:
        return Fault(Wrong.NOT_AN_OPTION, shortened(key), shortened(key), listed(addresses))
    return (key,)
