"""Words of the field that Tenfold uses, explained in both languages."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tenfold_kernels.scenario import Text

PACKAGE, FILE = "tenfold_presets.catalogue", "glossary.toml"


@dataclass(frozen=True)
class Term:
    """A word and what it means.

    Parameters
    ----------
    name, meaning : Text
        The word, and a sentence or two about it.
    also : tuple of str
        Abbreviations and other names that people know it by.
    """

    name: Text
    meaning: Text
    also: tuple[str, ...] = ()


@cache
def terms() -> tuple[Term, ...]:
    """All terms, in the order of their English names."""
    listed = tomllib.loads((files(PACKAGE) / FILE).read_text("utf-8"))["term"]
    made = (
        Term(Text(**one["name"]), Text(**one["meaning"]), tuple(one.get("also", ())))
        for one in listed
    )
    return tuple(sorted(made, key=lambda term: term.name.en.casefold()))
