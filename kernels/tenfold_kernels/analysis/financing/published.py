"""Published figures on project loans, and what the financing kernel gives in their place."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from tenfold_kernels.analysis.financing.measures import OF_SEVERAL, SINGLE, Case, paid_per_kg
from tenfold_kernels.presets import preset

PACKAGE, FILE = "tenfold_presets.evidence", "published_financing.toml"
FAR_OFF = 15.0  # %, from which a reason is owed
FLOOR_PRESET = "mp-materials-price-floor"
WITH_TAX = "price_with_tax"


@dataclass(frozen=True)
class Comparison:
    """One published figure and the kernel's.

    Parameters
    ----------
    about, name, what : str
        Subject, short name, and what it is.
    preset : str
        What the kernel ran.
    changes : mapping
        Values changed in it by address.
    unit : str
    low, high : float
        Published range; both are the same for a single figure.
    found : float
        The kernel's figure.
    fitted : str
        How far the kernel was fitted to it.
    source, confidence : str
    why : str
        Why it is off; empty where it is not far off.
    """

    about: str
    name: str
    what: str
    preset: str
    changes: Mapping[str, float]
    unit: str
    low: float
    high: float
    found: float
    fitted: str
    source: str
    confidence: str
    why: str

    @property
    def error(self) -> float:
        """Distance from the published range with its sign; 0 within."""
        if self.low <= self.found <= self.high:
            return 0.0
        return self.found - (self.low if self.found < self.low else self.high)

    @property
    def error_pct(self) -> float | None:
        """The same over the nearer end, %; None where that is zero."""
        nearest = self.low if self.found < self.low else self.high
        if self.error == 0.0:
            return 0.0
        return 100.0 * self.error / abs(nearest) if nearest else None

    @property
    def far_off(self) -> bool:
        """Whether it misses by more than `FAR_OFF`."""
        return self.error_pct is None or abs(self.error_pct) > FAR_OFF

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "about": self.about, "what": self.what, "preset": self.preset,
            "changes": dict(self.changes), "unit": self.unit,
            "published": [self.low, self.high], "found": self.found, "error": self.error,
            "error_pct": self.error_pct, "far_off": self.far_off, "fitted": self.fitted,
            "source": self.source, "confidence": self.confidence, "why": self.why,
        }  # fmt: skip


@cache
def evidence() -> Mapping[str, Any]:
    """Read the table of published figures."""
    return tomllib.loads(files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8"))


def untaxed(told: Mapping[str, float]) -> float:
    """Price without the value-added tax with which it may be quoted, US$/kg."""
    if WITH_TAX not in told:
        return float(told["price"])
    return float(told[WITH_TAX] / (1.0 + evidence()["tax"]["value_added"]))


@cache
def comparisons() -> tuple[Comparison, ...]:
    """Work out every comparison."""
    return tuple(_compared(figure) for figure in evidence()["figure"])


def _compared(figure: Mapping[str, Any]) -> Comparison:
    name, measure = figure["preset"], figure["measure"]
    mixture: dict[str, float] = figure.get("mixture", {})
    concerned = [figure["project"]] if "project" in figure else list(mixture) or ["a", "b"]
    changes = {
        f"{key}[{project}]": float(value)
        for project in concerned
        for key, value in {
            **figure.get("changes", {}),
            **figure.get("changes_of", {}).get(project, {}),
        }.items()
    }
    cases = {project: _case(name, tuple(changes.items()), project) for project in concerned}
    if measure in SINGLE:
        unit, of_one = SINGLE[measure]
        (case,) = cases.values()
        given = figure.get("given", {})
        if WITH_TAX in given:
            given = {**given, "price": untaxed(given)}
        found = of_one(case, given)
    else:
        unit, of_several = OF_SEVERAL[measure]
        found = of_several(cases, mixture or dict.fromkeys(concerned, 1.0))
    return Comparison(
        figure["about"], figure.get("name", ""), figure["what"], name, changes, unit,
        float(figure["low"]), float(figure["high"]), found, figure["fitted"], figure["source"],
        figure["confidence"], figure.get("why", ""),
    )  # fmt: skip


@cache
def _case(name: str, changes: tuple[tuple[str, float], ...], project: str) -> Case:
    return Case({**preset(name).all_values(), **dict(changes)}, project)


@cache
def notes() -> Mapping[str, tuple[str, str]]:
    """Title of each subject, and what is to be said of it with the kernel's numbers filled in."""
    numbers = {each.name: f"{each.found:.3g}" for each in comparisons() if each.name}
    return {
        about: (told["title"], told["note"].strip().format(**numbers))
        for about, told in evidence()["about"].items()
    }


@dataclass(frozen=True)
class Paid:
    """What the state pays under the floor at a published price.

    Parameters
    ----------
    when, source : str
    quoted, price, per_kg : float
        Market price as quoted, without value-added tax, and what is paid beyond it, US$/kg;
        negative where the state gains.
    yearly : float
        The same for a year's output, m US$.
    """

    when: str
    source: str
    quoted: float
    price: float
    per_kg: float
    yearly: float


def price_paths() -> tuple[Paid, ...]:
    """Put the published prices into the contract of the preset."""
    case = _case(FLOOR_PRESET, (), "a")
    tonnes = evidence()["output"]["tonnes"]
    rows = []
    for each in evidence()["price"]:
        price = untaxed(each)
        paid = paid_per_kg(case, price)
        quoted = float(each.get(WITH_TAX, price))
        rows.append(Paid(each["when"], each["source"], quoted, price, paid, 1e-3 * tonnes * paid))
    return tuple(rows)


@dataclass(frozen=True)
class Financed:
    """A project that found money, and the chance that the kernel gives it.

    Parameters
    ----------
    preset, project : str
    by, source : str
        Who paid, and where that is published.
    chance : float
    """

    preset: str
    project: str
    by: str
    source: str
    chance: float


def financed() -> tuple[Financed, ...]:
    """Give the chances of projects that did find money."""
    return tuple(
        Financed(
            each["preset"], each["project"], each["by"], each["source"],
            _case(each["preset"], (), each["project"]).figure("close_chance"),
        )
        for each in evidence()["financed"]
    )  # fmt: skip
