"""Units of measure: read them from text, multiply them, tell whether two agree."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

PREFIXES = {"k": 1e3, "M": 1e6, "bn": 1e9, "tn": 1e12}
BASES = ("USD", "yr", "person", "chip", "generation", "H100", "wafer", "die", "stack", "cm2")
SYNONYMS = {"year": "yr"}
PURE = ("1", "nat", "share", "GDP")  # plain numbers; the word says of what

_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z0-9]+)|(?P<sign>[/()^]|-))")


class UnitError(Exception):
    """A unit cannot be read, or two units do not agree."""


@dataclass(frozen=True)
class Unit:
    """A scale and whole or fractional powers of base units, such as 1e9 USD¹ yr⁻¹."""

    scale: float = 1.0
    powers: tuple[tuple[str, Fraction], ...] = ()

    def __mul__(self, other: "Unit") -> "Unit":
        powers = dict(self.powers)
        for base, power in other.powers:
            powers[base] = powers.get(base, Fraction(0)) + power
        return Unit(self.scale * other.scale, _normal(powers))

    def __truediv__(self, other: "Unit") -> "Unit":
        return self * other.to_power(Fraction(-1))

    def to_power(self, exponent: Fraction) -> "Unit":
        """Raise to a power."""
        powers = {base: power * exponent for base, power in self.powers}
        return Unit(self.scale ** float(exponent), _normal(powers))

    def agrees(self, other: "Unit") -> bool:
        """Whether two quantities in these units may be added."""
        return self.powers == other.powers and abs(self.scale / other.scale - 1.0) < 1e-12

    @property
    def is_pure(self) -> bool:
        """Whether it is a plain number."""
        return self.agrees(Unit())

    def __str__(self) -> str:
        parts = [f"{b}^{p}" if p != 1 else b for b, p in self.powers]
        if self.scale != 1.0:
            parts.insert(0, f"{self.scale:g}")
        return " ".join(parts) or "1"


def _normal(powers: dict[str, Fraction]) -> tuple[tuple[str, Fraction], ...]:
    return tuple(sorted((base, power) for base, power in powers.items() if power != 0))


@cache
def parse_unit(text: str) -> Unit:
    """Read a unit such as ``bn USD/yr`` or ``USD/(person yr)``.

    Parameters
    ----------
    text : str
        Words separated by spaces are multiplied; ``/`` divides by the next word or bracket.

    Returns
    -------
    Unit

    Raises
    ------
    UnitError
        If a word is unknown or brackets do not match.
    """
    tokens: list[str] = []
    position = 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if match is None:
            raise UnitError(f"cannot read the unit '{text}' at '{text[position:]}'")
        tokens.append(match.group("word") or match.group("sign"))
        position = match.end()
    unit, rest = _product(tokens, text)
    if rest:
        raise UnitError(f"cannot read the unit '{text}': unexpected '{rest[0]}'")
    return unit


def _product(tokens: list[str], text: str) -> tuple[Unit, list[str]]:
    result, sign = Unit(), 1
    while tokens and tokens[0] != ")":
        if tokens[0] == "/":
            sign, tokens = -1, tokens[1:]
            continue
        factor, tokens = _factor(tokens, text)
        result = result * factor.to_power(Fraction(sign))
        sign = 1
    return result, tokens


def _factor(tokens: list[str], text: str) -> tuple[Unit, list[str]]:
    head, tokens = tokens[0], tokens[1:]
    if head == "(":
        inner, tokens = _product(tokens, text)
        if not tokens:
            raise UnitError(f"cannot read the unit '{text}': a bracket is not closed")
        factor, tokens = inner, tokens[1:]
    elif head in PREFIXES and tokens and tokens[0][0].isalpha():
        factor, tokens = _factor(tokens, text)  # a prefix belongs to the word it stands before
        factor = factor * Unit(PREFIXES[head])
    else:
        factor = _word(head, text)
    if len(tokens) >= 2 and tokens[0] == "^":
        factor, tokens = factor.to_power(Fraction(tokens[1])), tokens[2:]
    return factor, tokens


def _word(word: str, text: str) -> Unit:
    if word in PREFIXES:
        return Unit(PREFIXES[word])
    if word in PURE:
        return Unit()
    base = SYNONYMS.get(word, word)
    if base not in BASES:
        raise UnitError(f"cannot read the unit '{text}': unknown word '{word}'")
    return Unit(1.0, ((base, Fraction(1)),))
