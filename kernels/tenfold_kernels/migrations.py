"""Bring files of older format versions up to date, one version at a time.

Each migration is a pure function from one version's document to the next's. Renamed
parameters need none: their old names stand in the parameter table.
"""

from collections.abc import Callable, Mapping
from typing import Any

from tenfold_kernels.parameters import ParameterTable

Document = dict[str, Any]
Migration = Callable[[Document], Document]

FORMAT_VERSION = 1
MIGRATIONS: Mapping[int, Migration] = {}


def migrate(
    document: Document,
    found: int,
    wanted: int = FORMAT_VERSION,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> Document:
    """Bring a document from one format version to another.

    Parameters
    ----------
    document : dict
        The document as read; it is not changed.
    found, wanted : int
        Its version, and the version to reach.
    migrations : mapping
        By the version they start from.
    """
    for version in range(found, wanted):
        document = {**migrations[version](document), "format_version": version + 1}
    return document


def with_present_names(values: Mapping[str, Any], table: ParameterTable) -> dict[str, Any]:
    """Replace parameter names of earlier model versions by present ones."""
    renamed = {old: spec.key for spec in table.specs for old in spec.renamed_from}
    return {renamed.get(key, key): value for key, value in values.items()}


def present_address(address: str, table: ParameterTable) -> str:
    """Replace a parameter name of an earlier model version in an address by the present one."""
    name, bracket, rest = address.partition("[")
    return next(iter(with_present_names({name: None}, table))) + bracket + rest
