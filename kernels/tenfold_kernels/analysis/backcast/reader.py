"""Read the declarations of cases."""

import tomllib
from functools import cache
from typing import Any

from tenfold_kernels.analysis.backcast.case import Case, Evidence, Fit, Observed
from tenfold_kernels.analysis.backcast.table import history, read_table
from tenfold_kernels.faults import input_error
from tenfold_kernels.parameters import Confidence
from tenfold_kernels.scenario import Text
from tenfold_kernels.values import unknown_name

SUFFIX = ".toml"
RATIOS = "ratios"


@cache
def case_ids() -> tuple[str, ...]:
    """Ids of all cases, in the order in which their files list them."""
    names = [file.name for file in history().iterdir() if file.name.endswith(SUFFIX)]
    found = {name.removesuffix(SUFFIX): _document(name.removesuffix(SUFFIX)) for name in names}
    return tuple(sorted(found, key=lambda name: (found[name]["order"], name)))


@cache
def read_case(name: str) -> Case:
    """Read a case by its id.

    Raises
    ------
    InputError
        If there is no such case.
    """
    if name not in case_ids():
        raise input_error("CASE", unknown_name("", name, case_ids()))
    found = _document(name)
    table = read_table(found.get("table", name))
    years = sorted(year for points in table.columns.values() for year, _ in points)
    return Case(
        id=name,
        title=Text(**found["title"]),
        remark=Text(**found["remark"]),
        equations=tuple(found["equations"]),
        part=found["part"],
        preset=found.get("preset", ""),
        start=float(found.get("start", years[0])),
        fitted_from=float(found["fitted"][0]),
        fitted_until=float(found["fitted"][1]),
        by_decade=found.get("by_decade", False),
        series=tuple(_observed(key, part) for key, part in found["series"].items()),
        given={key: _evidence(part) for key, part in found.get("given", {}).items()},
        settings={key: float(value) for key, value in found.get("settings", {}).items()},
        free=tuple(found["free"]),
        fit=Fit(str(found["fit"]["date"]), found["fit"]["values"]),
        table=table,
    )


def _document(name: str) -> dict[str, Any]:
    return tomllib.loads((history() / f"{name}{SUFFIX}").read_text("utf-8"))


def _observed(name: str, part: dict[str, Any]) -> Observed:
    scale = part["scale"]
    return Observed(
        name, Text(**part["title"]), part["variable"],
        None if scale == RATIOS else float(scale), _evidence(part),
    )  # fmt: skip


def _evidence(part: dict[str, Any]) -> Evidence:
    return Evidence(part["unit"], part["source"], part["licence"], Confidence(part["confidence"]))
