"""Two projects appraised: what the window, the command line and notebooks share."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from tenfold_kernels.finance.returns import npv
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.appraisal import (
    FIGURES,
    Appraisal,
    appraised,
)
from tenfold_kernels.finance.stochastic.declared import PROJECTS
from tenfold_kernels.finance.stochastic.draws import key_of, normals
from tenfold_kernels.finance.stochastic.figures import (
    BATCHES,
    Figure,
    batch_means,
    median_over_paths,
    of_batches,
    over_paths,
    quantiles_of,
)
from tenfold_kernels.finance.stochastic.owners import LINES
from tenfold_kernels.finance.stochastic.remarks import WORDS, Remark, remarks
from tenfold_kernels.finance.stochastic.returns import (
    Distribution,
    distribution,
    path_returns,
)
from tenfold_kernels.finance.stochastic.statement import Statement, statement
from tenfold_kernels.finance.stochastic.terms import YEARS, terms_of
from tenfold_kernels.scenario import Scenario

DEFAULT_PATHS, DEFAULT_SEED = 2000, 1
FEWEST_PATHS, MOST_PATHS = 100, 200_000
UNITS = {
    "visibility": "share", "risk_spread": "1/yr", "spread": "1/yr", "interest_rate": "1/yr",
    "tenor": "yr", "debt_share": "share", "equity_share": "share",
    "return_on_expected_flows": "1/yr", "hurdle": "1/yr", "cost_of_capital": "1/yr",
    "close_chance": "share",
    "default_chance": "share", "default_within_5_years": "share",
    "default_within_10_years": "share", "output": "share", "loan_life_cover": "1",
}  # fmt: skip


@dataclass(frozen=True)
class Report:
    """What is known of one project.

    Parameters
    ----------
    figures : mapping of Figure
        By name; money in bn US$, all but ``close_chance`` as if the project closes.
    public : mapping of Figure
        Public cost by line and in total, discounted to the close, bn US$.
    yearly : mapping of (unit, ndarray), arrays of shape (YEARS + 1,)
        Expected money and output, and the loan, from the close on.
    statement : Statement
        Where the money goes.
    returns : Distribution
        What owners earn on how many paths.
    remarks : tuple of Remark
        What has to be said of the figures, since they do not say it themselves.
    """

    figures: Mapping[str, Figure]
    public: Mapping[str, Figure]
    yearly: Mapping[str, tuple[str, FloatArray]]
    statement: Statement
    returns: Distribution
    remarks: tuple[Remark, ...]

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "figures": {name: figure.document() for name, figure in self.figures.items()},
            "public_cost": {name: figure.document() for name, figure in self.public.items()},
            "yearly": {
                name: {"unit": unit, "values": values.tolist()}
                for name, (unit, values) in self.yearly.items()
            },
            "statement": self.statement.document(),
            "returns": self.returns.document(),
            "remarks": [str(remark) for remark in self.remarks],
            "notes": [WORDS[remark] for remark in self.remarks],
        }


def appraise(
    values: Mapping[str, float], project: str, paths: int = DEFAULT_PATHS,
    seed: int = DEFAULT_SEED, unit_cost: float = 1.0, batches: int = 0,
) -> Appraisal:  # fmt: skip
    """Appraise one project.

    Parameters
    ----------
    values : mapping
        Every value of a scenario by address.
    project : str
        ``a`` or ``b``.
    paths, seed : int
        How many paths, and which; more paths keep the first ones.
    unit_cost : float
        Cost of building and running over what the parameters say.
    batches : int
        Parts of the paths that are appraised by themselves besides.

    Returns
    -------
    Appraisal
    """
    draws = normals(seed, paths, YEARS)
    return appraised(terms_of(values, project), unit_cost, draws, key_of(seed), batches)


def run_finance(
    scenario: Scenario, paths: int = DEFAULT_PATHS, seed: int = DEFAULT_SEED
) -> dict[str, Report]:
    """Appraise the projects of a scenario on the same paths.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``finance``.
    paths, seed : int
        See `appraise`.

    Returns
    -------
    dict of Report
        By project.
    """
    values = scenario.all_values()
    with ThreadPoolExecutor(len(PROJECTS)) as threads:
        found = threads.map(lambda project: report(values, project, paths, seed), PROJECTS)
        return dict(zip(PROJECTS, found, strict=True))


def report(
    values: Mapping[str, float], project: str, paths: int = DEFAULT_PATHS, seed: int = DEFAULT_SEED
) -> Report:
    """Appraise one project and say all that is known of it; parameters as for `appraise`."""
    found = appraise(values, project, paths, seed, batches=BATCHES)
    money = values[f"capital_cost[{project}]"]
    lead = values[f"construction_time[{project}]"]
    outcomes = found.outcomes
    public = {
        name: over_paths("bn USD", money * line)
        for name, line in zip(LINES, outcomes.public, strict=True)
    }
    total = money * outcomes.public.sum(axis=0)
    public["total"] = over_paths("bn USD", total)
    life = values[f"plant_life[{project}]"]
    earned = path_returns(outcomes.flows, lead)
    figures = _figures(found, money, lead, life, total)
    figures["median_return"] = median_over_paths("1/yr", earned)
    return Report(
        figures, public, _yearly(found, money), statement(found, terms_of(values, project)),
        distribution(earned), remarks(found, terms_of(values, project)),
    )  # fmt: skip


def _figures(
    found: Appraisal, money: float, lead: float, life: float, public: FloatArray
) -> dict[str, Figure]:
    outcomes = found.outcomes
    figures = {
        name: Figure(UNITS[name], float(mean), of_batches(batches))
        for name, mean, batches in zip(FIGURES, found.figures[0], found.figures[1:].T, strict=True)
    }
    output = outcomes.made.sum(axis=0) / life
    figures["output"] = replace(figures["output"], quantiles=quantiles_of(output))
    hurdle = figures["hurdle"].mean
    later = (1.0 + hurdle) ** -lead
    flows = money * outcomes.flows.T
    value = flows[:, 0] + later * (npv(flows, hurdle) - flows[:, 0])
    figures["value_to_owners"] = over_paths("bn USD", value)
    figures["lenders_loss"] = over_paths("bn USD", money * outcomes.lenders)
    figures["guarantor_loss"] = over_paths("bn USD", money * outcomes.guarantor)
    figures["consumer_cost"] = over_paths("bn USD", money * outcomes.consumers)
    figures["public_cost_per_output"] = _per_output(public, money * output)
    chance, cost = figures["close_chance"].mean, float(public.mean())
    batches = found.figures[1:, FIGURES.index("close_chance")] * batch_means(public)
    figures["expected_public_cost"] = Figure("bn USD", chance * cost, of_batches(batches))
    return figures


def _per_output(public: FloatArray, output: FloatArray) -> Figure:
    """Public cost for each unit of capacity, at its planned cost, that really runs."""
    runs = max(float(output.mean()), 1e-12)
    batches = batch_means(public) / np.maximum(batch_means(output), 1e-12)
    return Figure(
        "1", float(public.mean()) / runs, of_batches(batches), quantiles_of(public / runs)
    )


def _yearly(found: Appraisal, money: float) -> dict[str, tuple[str, FloatArray]]:
    return {
        "cash_if_it_works": ("bn USD/yr", money * found.expected),
        "debt_service": ("bn USD/yr", money * found.loan.payments),
        "debt": ("bn USD", money * found.loan.balance),
        "owners": ("bn USD/yr", money * found.outcomes.flows.mean(axis=1)),
        "output": ("share", found.outcomes.made.mean(axis=1)),
        "defaulted": ("share", _cumulative(found.outcomes.defaulted)),
    }


def _cumulative(defaulted: Any) -> FloatArray:
    """Share of paths in default by the end of each year."""
    counts = np.bincount(defaulted, minlength=YEARS + 1)[: YEARS + 1].astype(float)
    counts[0] = 0.0
    return np.cumsum(counts) / len(defaulted)
