"""What is published on chip controls, held against the presets of the H200 rule.

Run with ``python -m tenfold_kernels.analysis.published_controls`` after changing the world
model or these presets; a test compares the file with what this writes.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run
from tenfold_kernels.presets import preset
from tenfold_kernels.world.levers import without_controls
from tenfold_kernels.world.run import world_simulator

PLACE = Path(__file__).parents[2] / "docs" / "published-controls.md"
PACKAGE, FILE = "tenfold_presets.evidence", "published_controls.toml"
RULE = "h200-rule-half-accepted"
YEARS = 4.0
MID_2026 = 2026.5

GOODS = {
    "tier_lag", "tier_releases", "threshold_rule", "volume_cap", "cap_on_home_sales", "test_delay",
    "export_levy", "buyer_refusal",
}  # fmt: skip

MEASURES: Mapping[str, tuple[str, Callable[[Callable[[str], float]], float]]] = {
    "ratio_of_additions": (
        "compute added, United States over China",
        lambda at: at("compute_additions[a]") / at("compute_additions[b]"),
    ),
    "own_packages": (
        "Chinese accelerators, thousands a year",
        lambda at: min(at("packages_by_wafers[b]"), at("packages_by_memory[b]")),
    ),
    "smuggled_chips": (
        "smuggled accelerators, thousands a year",
        lambda at: 30.0 * at("diverted_accelerators[a,b]"),
    ),
    "rented": ("compute rented abroad, thousand H100", lambda at: at("rented_compute[a,b]")),
    "domestic_share": (
        "share of own suppliers in Chinese purchases",
        lambda at: at("home_sales[b]") / at("home_purchases[b]"),
    ),
    "market": (
        "AI chips wanted in China, bn USD",
        lambda at: at("accelerators_delivered[b]") + at("accelerators_lacking[b]"),
    ),
    "levy_rate": ("duty taken, bn USD a year", lambda at: at("levy_paid[a]")),
}
INTRODUCTION = """\
# Published figures on chip controls

Written by `python -m tenfold_kernels.analysis.published_controls`. The presets of the H200 rule
were set so that 2026 has the right order of magnitude; what is published differs fourfold on
Chinese supply alone, so each figure is a range, and the model is run with a low and a high
reading of supply besides the presets' own. A range from one source and an annual model of the
same reports is no independent test. After 2028 assumed growth of memory and demand decide.
"""


@dataclass(frozen=True)
class Comparison:
    """One published range and what the model gives.

    Parameters
    ----------
    words, access, source : str
        What it is, under which access, and who published it.
    year : float
        When.
    low, high : float
        Published range.
    found : mapping of str to float
        The model's value by reading of supply.
    """

    words: str
    access: str
    source: str
    year: float
    low: float
    high: float
    found: Mapping[str, float]

    @property
    def agrees(self) -> bool:
        """Whether the model's readings of supply and the published range overlap."""
        values = self.found.values()
        return min(values) <= self.high and max(values) >= self.low


def comparisons() -> tuple[Comparison, ...]:
    """Compute every comparison."""
    document = _document()
    runs: dict[tuple[str, str], Run] = {}
    found = []
    for figure in document["figure"]:
        words, measure = MEASURES[figure["measure"]]
        values = {}
        for reading, changes in _readings(document).items():
            key = (figure["access"], reading)
            if key not in runs:
                runs[key] = _run(figure["access"], changes)
            values[reading] = measure(_reader(runs[key], figure["year"]))
        found.append(
            Comparison(
                words,
                figure["access"],
                figure["source"],
                figure["year"],
                figure["low"],
                figure["high"],
                values,
            )
        )
    return tuple(found)


def report() -> str:
    """Write the comparisons as a page."""
    return "\n".join([INTRODUCTION, *_table(comparisons()), "", *_supplies(), _binding(), ""])


def fill(changes: Mapping[str, float]) -> float:
    """Share of the accelerators wanted in mid 2026 that memory and wafers allow."""
    return _reader(_run("half accepted", changes), MID_2026)("accelerator_fill[b]")


def _binding() -> str:
    shares = ", ".join(
        f"{100.0 * fill(changes):.0f} % ({reading})"
        for reading, changes in _readings(_document()).items()
    )
    return (
        "- **What is short**: of the accelerators wanted from Chinese makers in mid 2026, memory "
        f"allows {shares}; dies allow more in each. At the high end nothing binds."
    )


def _table(rows: tuple[Comparison, ...]) -> Iterator[str]:
    names = list(rows[0].found)
    yield f"| what | access | year | published | {' | '.join(names)} | overlap | source |"
    yield "| --- " * (6 + len(names)) + "|"
    for row in rows:
        values = " | ".join(f"{value:.3g}" for value in row.found.values())
        yield (
            f"| {row.words} | {row.access} | {int(row.year)} | {row.low:g} to {row.high:g} "
            f"| {values} | {'yes' if row.agrees else 'no'} | {row.source} |"
        )


def _supplies() -> Iterator[str]:
    for entry in _document()["supply"].values():
        changes = ", ".join(f"`{key}` = {value:g}" for key, value in entry["values"].items())
        yield f"- **{entry['title'].capitalize()}**: {entry['source']}. {changes}."


def _readings(document: Mapping[str, Any]) -> dict[str, Mapping[str, float]]:
    supply = document["supply"]
    return {
        supply["low"]["title"]: supply["low"]["values"],
        "preset": {},
        supply["high"]["title"]: supply["high"]["values"],
    }


def _run(access: str, changes: Mapping[str, float]) -> Run:
    scenario = preset(RULE)
    ways: Mapping[str, Mapping[str, float]] = {
        "accepted": {"buyer_refusal[b]": 0.0},
        "half accepted": {},
        "refused": {"buyer_refusal[b]": 1.0},
        "banned": {"volume_cap[a]": 0.0, "buyer_refusal[b]": 0.0},
        "open": _open(),
    }
    values = {**scenario.values, **ways[access], **changes}
    horizon = Horizon(scenario.start, scenario.start + YEARS)
    return world_simulator(Backend.INTERPRETED).run(values, horizon)


def _open() -> dict[str, float]:
    """Sell anything to anyone, but keep the controls on equipment and knowledge."""
    off = without_controls(preset(RULE)).all_values()
    return {name: off[name] for name in off if name.partition("[")[0] in GOODS}


def _reader(run: Run, year: float) -> Callable[[str], float]:
    return lambda name: float(np.interp(year, run.years, run[name]))


def _document() -> dict[str, Any]:
    return tomllib.loads(files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8"))


if __name__ == "__main__":
    PLACE.write_text(report(), encoding="utf-8")
