"""Industries as sets of parameters: a scenario that names one begins with its values.

The entries are data files; a new industry is a new file. Values that a scenario gives
itself come before those of its industry.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tenfold_kernels.faults import input_error
from tenfold_kernels.parameters import Choice, Confidence, ParameterTable
from tenfold_kernels.scenario import Text
from tenfold_kernels.values import check_parameter, unknown_name
from tenfold_kernels.world import world_model

PACKAGE = "tenfold_presets.catalogue"
NONE = "general"  # the choice that sets nothing


@dataclass(frozen=True)
class SectorValue:
    """One value that an industry sets.

    Parameters
    ----------
    value : float
        In the unit of the parameter.
    source : Text
        Where it comes from.
    confidence : Confidence
        How sure it is.
    """

    value: float
    source: Text
    confidence: Confidence


@dataclass(frozen=True)
class Sector:
    """One industry.

    Parameters
    ----------
    id : str
        Identifier.
    name, note : Text
        Name, and what a reader should know.
    values : mapping
        What it sets, by key of the parameter; for every bloc alike.
    """

    id: str
    name: Text
    note: Text
    values: Mapping[str, SectorValue]


@cache
def sector_ids() -> tuple[str, ...]:
    """Identifiers of all industries."""
    names = (path.name for path in (files(PACKAGE) / "sectors").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def sector(id: str) -> Sector:
    """Read one industry.

    Raises
    ------
    InputError
        If there is none of this name.
    """
    if id not in sector_ids():
        raise input_error("SECTOR", unknown_name("", id, sector_ids()))
    entry, sources = _read(f"sectors/{id}.toml"), _read("sector_sources.toml")
    values = {key: _value(id, key, given, sources) for key, given in entry["values"].items()}
    return Sector(id, Text(**entry["name"]), Text(**entry["note"]), MappingProxyType(values))


@cache
def world_parameters(blocs: int = 2) -> ParameterTable:
    """Give the parameters of the world model, with the choice of an industry."""
    found = [sector(id) for id in sector_ids()]
    choice = Choice(
        "sector",
        (NONE, *(one.id for one in found)),
        NONE,
        "Industry whose learning, buyers and plant the scenario begins with; values that the "
        "scenario gives itself come first.",
        "Sector",
        ("No particular one", *(one.name.en for one in found)),
        {one.id: {key: given.value for key, given in one.values.items()} for one in found},
    )
    return replace(world_model(blocs).parameters, choices=(choice,))


def _value(id: str, key: str, given: Mapping[str, Any], sources: Mapping[str, Any]) -> SectorValue:
    spec = world_model().parameters.spec(key)
    value = check_parameter(spec, f"values.{key}", given["value"])
    if not isinstance(value, float):
        raise input_error(f"{id}.toml", value)
    return SectorValue(value, Text(**sources[given["source"]]), Confidence(given["confidence"]))


@cache
def _read(path: str) -> Mapping[str, Any]:
    return tomllib.loads(files(PACKAGE).joinpath(path).read_text(encoding="utf-8"))
