"""Inputs of a project: each declared once, and values checked against the declarations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

from tenfold_kernels.faults import NOTHING, Fault, Phrase, Said, Wrong
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.values import check_number, shown, span, unknown_name

Value = float | tuple[float, ...]


class Kind(Enum):
    """What an input holds."""

    NUMBER = "number"
    WHOLE = "whole number"
    SWITCH = "0 or 1"
    SCHEDULE = "one number, or one for each year"


@dataclass(frozen=True)
class Input:
    """One input, under the name that NREL's System Advisor Model gives it.

    Parameters
    ----------
    name : str
    unit : str
    meaning : str
        One line.
    default : float or None
        SAM's default for a custom generation profile with a single owner; None if the input
        has to be given.
    allowed : tuple of float
        Lowest and highest value.
    kind : Kind
    """

    name: str
    unit: str
    meaning: str
    default: float | None = 0.0
    allowed: tuple[float, float] = (-1e15, 1e15)
    kind: Kind = Kind.NUMBER

    def read(self, value: Any) -> Value | list[Fault]:
        """Return a checked value, or its faults."""
        if self.kind is not Kind.SCHEDULE:
            checked = self._number(self.name, value)
            return [checked] if isinstance(checked, Fault) else checked
        if isinstance(value, bool) or not isinstance(value, list | int | float):
            return [Fault(Wrong.WRONG_TYPE, self.name, shown(value), self.wanted())]
        entries = value if isinstance(value, list) else [value]
        if not 1 <= len(entries) <= MOST_YEARS:
            found = Phrase("a list of {count}", count=len(entries))
            allowed = Phrase("a list of 1 to {most} numbers", most=MOST_YEARS)
            return [Fault(Wrong.OUT_OF_RANGE, self.name, found, allowed)]
        several = isinstance(value, list) and len(value) > 1
        each = [
            self._number(f"{self.name}[{place}]" if several else self.name, entry)
            for place, entry in enumerate(entries)
        ]
        faults = [found for found in each if isinstance(found, Fault)]
        return faults or tuple(found for found in each if not isinstance(found, Fault))

    def _number(self, key: str, value: Any) -> float | Fault:
        if value is None:  # JSON's null
            return Fault(Wrong.WRONG_TYPE, key, NOTHING, self.wanted())
        checked = check_number(key, value, self.allowed, self.unit)
        whole = self.kind in (Kind.WHOLE, Kind.SWITCH)
        if isinstance(checked, Fault):
            bounded = whole and checked.kind is not Wrong.NOT_FINITE
            return Fault(checked.kind, key, checked.found, self._whole()) if bounded else checked
        if whole and not checked.is_integer():
            return Fault(Wrong.WRONG_TYPE, key, shown(value), self._whole())
        return checked

    def _whole(self) -> Said:
        low, high = self.allowed
        if low == high:
            return f"{low:g}"
        if self.kind is Kind.SWITCH:
            return Phrase("0 or 1")
        return Phrase("a whole number from {low} to {high}", low=f"{low:g}", high=f"{high:g}")

    def wanted(self) -> Said:
        """Say what may be given."""
        if self.kind is Kind.SCHEDULE:
            return Phrase("a list of one number, or of one for each year")
        return span(*self.allowed, self.unit) if self.kind is Kind.NUMBER else self._whole()


MOST_YEARS = 50


class Inputs:
    """Checked values of all inputs of a project.

    Parameters
    ----------
    table : sequence of Input
        What there is.
    given : mapping
        Values by name, of the types that JSON has. What is left out has its default.

    Raises
    ------
    InvalidInputsError
        With every fault.
    """

    def __init__(self, table: Sequence[Input], given: Mapping[str, Any]) -> None:
        known = {each.name: each for each in table}
        faults = [unknown_name("inputs", str(name), known) for name in given if name not in known]
        values: dict[str, Value] = {}
        for each in table:
            if each.name in given:
                checked = each.read(given[each.name])
                if isinstance(checked, list):
                    faults += checked
                else:
                    values[each.name] = checked
            elif each.default is None:
                faults.append(Fault(Wrong.MISSING, each.name, "", each.wanted()))
            else:
                several = each.kind is Kind.SCHEDULE
                values[each.name] = (each.default,) if several else each.default
        if faults:
            raise InvalidInputsError(faults)
        self._values = values
        self.defaulted = tuple(each.name for each in table if each.name not in given)

    def __getitem__(self, name: str) -> float:
        """A single number."""
        value = self._values[name]
        assert isinstance(value, float | int), name
        return value

    def share(self, name: str) -> float:
        """A percentage as a share."""
        return self[name] * 0.01

    def whole(self, name: str) -> int:
        """A whole number."""
        return int(self[name])

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return self[name] != 0.0

    def schedule(self, name: str) -> tuple[float, ...]:
        """One value, or one for each year."""
        value = self._values[name]
        assert isinstance(value, tuple), name
        return value

    def several(self, names: Sequence[str]) -> FloatArray:
        """Single numbers as an array."""
        return np.array([self[name] for name in names])


@dataclass
class InvalidInputsError(Exception):
    """Inputs that cannot be used, with all faults."""

    faults: list[Fault]
