"""The order in which a sketch of the same equations put projects, and the kernel's order.

A sketch in plain NumPy, written before the kernel and apart from it, put projects of eight
sets in order. Where two projects of a set differ in the sketch by more than a step that
matters, the kernel has to put them in the same order, or the reason has to be known.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations

from tenfold_kernels.analysis.financing.measures import Case
from tenfold_kernels.finance.stochastic import YEARS, finance_parameters

PACKAGE, FILE = "tenfold_presets.evidence", "financing_sketch.csv"
# The sketch had what is off by default here: owners and lenders who save effort, and rescues.
HYPOTHESES = {"moral_hazard": 0.5, "guarantee_moral_hazard": 0.1, "rescue_chance": 0.6}
# Units of the sketch, and steps below which its order says nothing; money per 100 of cost.
STEPS = {
    "visibility": 0.02, "spread": 30.0, "debt_share": 0.02, "return_on_expected_flows": 0.005,
    "hurdle": 0.005, "close_chance": 0.02, "default_chance": 0.02, "public": 2.0, "output": 0.5,
}  # fmt: skip
TIMES = {"spread": 1e4, "public": 100.0, "output": float(YEARS)}
# How much the two may differ in size, which was to be taken as rough; more is a disagreement.
SIZES = {
    "visibility": 0.06, "spread": 60.0, "debt_share": 0.06, "return_on_expected_flows": 0.04,
    "hurdle": 0.01, "close_chance": 0.15, "default_chance": 0.06, "public": 5.0, "output": 0.7,
}  # fmt: skip
# Why the kernel differs, by set and figure; each has a test that shows it.
RESERVE = (
    "The sketch's reserve holds half of the payment made last, the kernel's half of the payment "
    "that comes next, which is what loan agreements ask for. After a contract ends payments are "
    "smaller, so that the sketch's reserve hides a lost customer for a year. With that reserve "
    "the kernel's own paths give the sketch's chances."
)
TENOR = (
    "In the sketch an offtake lengthens the loan whatever it covers, even if it covers nothing; "
    "in the kernel in proportion, up to half of the revenue."
)
REASONS = {
    ("levers", "spread"): "Visibility of the flexible plant under an offtake is 0.41 by its "
    "definition, PV(firm)/PV(all) over 15 years, worked out by hand; the sketch has 0.36. The two "
    "plants are then three points apart, a tie.",
    ("offtake", "debt_share"): TENOR,
    ("offtake", "output"): f"Less debt fails less often. {TENOR}",
    ("contracts", "default_chance"): RESERVE,
    ("contracts", "return_on_expected_flows"): f"Follows from the chances of default. {RESERVE}",
}


@dataclass(frozen=True)
class Sketched:
    """One project of the sketch, and the same in the kernel.

    Parameters
    ----------
    group, name : str
        Set of projects, and the project.
    changes : mapping
        Parameters that differ from their defaults.
    theirs, ours : mapping
        Figures by name, in the sketch's units.
    """

    group: str
    name: str
    changes: Mapping[str, float]
    theirs: Mapping[str, float]
    ours: Mapping[str, float]


@dataclass(frozen=True)
class Disagreement:
    """A pair in another order than in the sketch, or a figure of another size.

    Parameters
    ----------
    group, figure : str
    names : sequence of str
        One project or two.
    theirs, ours : sequence of float
        Its figures, or those of both.
    """

    group: str
    figure: str
    names: Sequence[str]
    theirs: Sequence[float]
    ours: Sequence[float]

    @property
    def reason(self) -> str:
        """Why the kernel differs; empty if nobody knows."""
        return REASONS.get((self.group, self.figure), "")


@dataclass(frozen=True)
class Order:
    """How many pairs of a set are in the sketch's order.

    Parameters
    ----------
    group, figure : str
    pairs, same : int
        Pairs that differ by more than a step in the sketch, and those in the same order.
    largest : float
        Largest difference in size between sketch and kernel.
    """

    group: str
    figure: str
    pairs: int
    same: int
    largest: float


@cache
def sketched() -> tuple[Sketched, ...]:
    """Appraise every project of the sketch."""
    rows = csv.DictReader(io.StringIO(files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8")))
    return tuple(_sketched(row) for row in rows)


def _sketched(row: Mapping[str, str]) -> Sketched:
    pairs = (each.split("=") for each in row["changes"].split())
    changes = {key: float(value) for key, value in pairs}
    case = Case(project_values({**HYPOTHESES, **changes}), "a")
    theirs = {name: float(row[name]) for name in STEPS if row[name]}
    ours = {
        name: TIMES.get(name, 1.0) * (case.public if name == "public" else case.figure(name))
        for name in theirs
    }
    return Sketched(row["set"], row["case"], changes, theirs, ours)


def project_values(changes: Mapping[str, float]) -> dict[str, float]:
    """Values of a scenario whose project ``a`` differs from the defaults."""
    changed = {f"{key}[a]": value for key, value in changes.items()}
    return {**finance_parameters().defaults(), **changed}


def _groups() -> dict[str, list[Sketched]]:
    found: dict[str, list[Sketched]] = {}
    for each in sketched():
        found.setdefault(each.group, []).append(each)
    return found


def orderings() -> tuple[Order, ...]:
    """Count the pairs in the same order, by set and figure."""
    rows = []
    for group, projects in _groups().items():
        for figure in STEPS:
            known = [each for each in projects if figure in each.theirs]
            pairs = _matter(known, figure)
            if not pairs:
                continue
            same = sum(_same_order(one, two, figure) for one, two in pairs)
            largest = max(abs(each.ours[figure] - each.theirs[figure]) for each in known)
            rows.append(Order(group, figure, len(pairs), same, largest))
    return tuple(rows)


def disagreements() -> tuple[Disagreement, ...]:
    """List the pairs in another order, and the figures of another size."""
    rows = []
    for group, projects in _groups().items():
        for figure in STEPS:
            known = [each for each in projects if figure in each.theirs]
            rows += [
                _told(group, figure, pair)
                for pair in _matter(known, figure)
                if not _same_order(*pair, figure)
            ]
            rows += [
                _told(group, figure, (each,))
                for each in known
                if abs(each.ours[figure] - each.theirs[figure]) > SIZES[figure]
            ]
    return tuple(rows)


def _matter(projects: Sequence[Sketched], figure: str) -> list[tuple[Sketched, Sketched]]:
    """Pairs that differ in the sketch by more than a step."""
    return [
        (one, two)
        for one, two in combinations(projects, 2)
        if abs(one.theirs[figure] - two.theirs[figure]) > STEPS[figure]
    ]


def _same_order(one: Sketched, two: Sketched, figure: str) -> bool:
    theirs, ours = (one.theirs[figure] - two.theirs[figure], one.ours[figure] - two.ours[figure])
    return theirs * ours > 0.0


def _told(group: str, figure: str, projects: Sequence[Sketched]) -> Disagreement:
    return Disagreement(
        group, figure, [each.name for each in projects],
        [each.theirs[figure] for each in projects], [each.ours[figure] for each in projects],
    )  # fmt: skip
