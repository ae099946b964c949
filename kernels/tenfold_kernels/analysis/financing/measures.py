"""What can be read off a project's paths to hold against a published figure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import erfc, log, sqrt

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.compiled import plain
from tenfold_kernels.finance.stochastic import LINES, appraise, flips
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal
from tenfold_kernels.finance.stochastic.market import bought
from tenfold_kernels.finance.stochastic.terms import terms_of

PATHS = 20_000
FLOOR = 110.0  # US$/kg, agreed with MP Materials in July 2025
# Given to whoever wants more than one project's paths: how many projects of each kind.
Mixture = Mapping[str, float]
Given = Mapping[str, float]


@dataclass(frozen=True)
class Case:
    """One project of a scenario, appraised when it is asked for.

    Parameters
    ----------
    values : mapping
        Every value of the scenario by address.
    project : str
    """

    values: Mapping[str, float]
    project: str

    @cached_property
    def appraisal(self) -> Appraisal:
        """All paths of it."""
        return appraise(self.values, self.project, PATHS)

    def figure(self, name: str) -> float:
        """One of the figures that the kernel gives."""
        return float(self.appraisal.figures[0, FIGURES.index(name)])

    def value(self, key: str) -> float:
        """One of its parameters."""
        return self.values[f"{key}[{self.project}]"]

    @property
    def owed(self) -> NDArray[np.float64]:
        """What lenders are owed on each path in the year of default; 0 where there is none."""
        loan, year = self.appraisal.loan, self.appraisal.outcomes.defaulted
        due = loan.balance[np.maximum(year - 1, 0)] * (1.0 + loan.rate)
        return np.where(year > 0, due, 0.0)

    @property
    def public(self) -> float:
        """Mean public cost, per planned capital cost."""
        return float(self.appraisal.outcomes.public.sum(axis=0).mean())


def recovery(case: Case) -> float:
    """Share of what is owed in default that lenders get back, before any guarantee."""
    return 1.0 - float(case.appraisal.outcomes.lost.sum() / max(case.owed.sum(), 1e-12))


def without_loss(case: Case) -> float:
    """Share of defaults in which lenders lose nothing."""
    outcomes = case.appraisal.outcomes
    defaults = outcomes.defaulted > 0
    return float((outcomes.lost[defaults] == 0.0).sum() / max(defaults.sum(), 1))


def late_defaults(case: Case) -> float:
    """Share of the defaults within ten years that falls into years 6 to 10."""
    ten, five = (case.figure(f"default_within_{years}_years") for years in (10, 5))
    return (ten - five) / max(ten, 1e-12)


def paid_per_kg(case: Case, price: float) -> float:
    """What the state pays beyond the market price, US$/kg; negative where it takes its share.

    Parameters
    ----------
    case : Case
        A project with a floor, which stands for `FLOOR`.
    price : float
        Market price, US$/kg.
    """
    terms = terms_of(case.values, case.project)
    expected = FLOOR / case.value("floor_price")
    _, paid, _ = plain(bought)(terms, 1.0, 1.0, price / expected)
    return float(paid / (terms.revenue_ratio * terms.offtake_share)) * expected


def price_reached(case: Case, price: float) -> float:
    """Chance that the market's price, US$/kg, lies above another in the first year (lognormal)."""
    noise = case.value("price_noise")
    over_expected = price / FLOOR * case.value("floor_price")
    distance = (log(over_expected) + 0.5 * noise**2) / noise
    return 0.5 * erfc(distance / sqrt(2.0))


def floor_that_turns(case: Case) -> float:
    """Floor at which half the investors say yes, US$/kg; not a number where there is none."""
    (flip,) = flips(case.values, case.project, ("floor_price",))
    expected = FLOOR / case.value("floor_price")
    return float("nan") if flip.flipped is None else flip.flipped * expected


def _figure(name: str, scale: float) -> Callable[[Case, Given], float]:
    return lambda case, _: scale * case.figure(name)


SINGLE: Mapping[str, tuple[str, Callable[[Case, Given], float]]] = {
    **{
        name: (unit, _figure(name, scale))
        for name, unit, scale in (
            ("spread", "bp", 1e4), ("interest_rate", "%", 100.0), ("debt_share", "%", 100.0),
            ("tenor", "yr", 1.0), ("close_chance", "%", 100.0), ("default_chance", "%", 100.0),
            ("default_within_5_years", "%", 100.0), ("default_within_10_years", "%", 100.0),
        )
    },
    "recovery": ("%", lambda case, _: 100.0 * recovery(case)),
    "loss_in_default": ("%", lambda case, _: 100.0 * (1.0 - recovery(case))),
    "without_loss": ("%", lambda case, _: 100.0 * without_loss(case)),
    "late_defaults": ("%", lambda case, _: 100.0 * late_defaults(case)),
    "price_reached": ("%", lambda case, given: 100.0 * price_reached(case, given["price"])),
    "floor_that_turns": ("US$/kg", lambda case, _: floor_that_turns(case)),
    "support_paid": (
        "m US$", lambda case, given: 1e-3 * given["tonnes"] * paid_per_kg(case, given["price"]),
    ),
}  # fmt: skip


def defaults(cases: Mapping[str, Case], mixture: Mixture) -> float:
    """Defaults to be expected among so many projects of each kind."""
    return sum(
        number * cases[project].figure("default_chance") for project, number in mixture.items()
    )


def _over_loans(part: Callable[[Case], float], cases: Mapping[str, Case], mix: Mixture) -> float:
    """Something per loan, over all that is lent, in percent."""
    loans = sum(number * cases[project].appraisal.loan.amount for project, number in mix.items())
    return 100.0 * sum(number * part(cases[project]) for project, number in mix.items()) / loans


def public_share(cases: Mapping[str, Case], mixture: Mixture) -> float:
    """Public cost over what is lent, %, in plants of the same capital cost."""
    return _over_loans(lambda case: case.public, cases, mixture)


def loss_share(cases: Mapping[str, Case], mixture: Mixture) -> float:
    """What guarantees of failed loans cost over what is lent, %, less fees of all loans."""
    line = LINES.index("guarantee")
    return _over_loans(
        lambda case: float(case.appraisal.outcomes.public[line].mean()), cases, mixture
    )


def owed_share(cases: Mapping[str, Case], mixture: Mixture) -> float:
    """What is owed in default over what was lent, %."""
    return _over_loans(lambda case: float(case.owed.mean()), cases, mixture)


def spread_gap(cases: Mapping[str, Case], _: Mixture) -> float:
    """How much more the second project pays for its loan, basis points."""
    return 1e4 * (cases["b"].figure("spread") - cases["a"].figure("spread"))


OF_SEVERAL: Mapping[str, tuple[str, Callable[[Mapping[str, Case], Mixture], float]]] = {
    "defaults": ("projects", defaults),
    "public_share": ("%", public_share),
    "loss_share": ("%", loss_share),
    "owed_share": ("%", owed_share),
    "spread_gap": ("bp", spread_gap),
}
