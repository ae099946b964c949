"""Projects for tests: some parameters set, the rest at their defaults."""

from typing import Any

import numpy as np

from tenfold_kernels.finance.stochastic import appraise, finance_parameters
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal

# Nothing but one customer's revenue of 1 a year: no cost, no debt, no noise, no ramp.
BARE = {
    "revenue_ratio": 1.0, "fixed_cost_ratio": 0.0, "variable_cost_share": 0.0,
    "ramp_success": 1.0, "first_year_output": 1.0, "largest_gearing": 0.0, "price_noise": 0.0,
    "spot_utilisation": 0.0, "public_discount_rate": 0.0, "reversal_hazard": 0.0,
}  # fmt: skip
DATA_CENTRE = {
    "contract_length": 15.0, "loss_hazard": 0.1, "rewin_chance": 0.5, "redeployability": 0.55,
    "spot_utilisation": 0.5, "ramp_success": 0.97, "revenue_ratio": 0.18,
    "fixed_cost_ratio": 0.055, "variable_cost_share": 0.05,
}  # fmt: skip
OFFTAKE = {"offtake_years": 10.0, "offtake_share": 0.8}
FLEXIBLE = {"flexibility": 1.0, "customers": 8.0, "contract_length": 2.0}


def values_of(project: str = "a", **changes: float) -> dict[str, float]:
    """Values of a scenario with parameters of one project changed."""
    values = finance_parameters().defaults()
    for key, value in changes.items():
        assert f"{key}[{project}]" in values
        values[f"{key}[{project}]"] = value
    return values


def appraisal(paths: int = 2000, seed: int = 1, batches: int = 0, **changes: float) -> Appraisal:
    return appraise(values_of(**changes), "a", paths, seed, batches=batches)


def figures(paths: int = 4000, **changes: float) -> dict[str, float]:
    """Figures of a project by name, with its public cost."""
    found = appraisal(paths, **changes)
    public = float(found.outcomes.public.sum(axis=0).mean())
    return {**dict(zip(FIGURES, found.figures[0].tolist(), strict=True)), "public": public}


def mean_and_error(of_paths: Any) -> tuple[float, float]:
    """Mean over paths, and three standard errors of it.

    Paths come in pairs of opposite luck, so that pairs, not paths, are independent. Of ten
    thousand pairs a mean is normal, and three errors are exceeded once in 370 times, if at all:
    seeds are fixed, and none was chosen for its outcome.
    """
    values = np.asarray(of_paths, dtype=float)
    pairs = values.reshape(-1, 2).mean(axis=1)
    return float(values.mean()), 3.0 * float(pairs.std(ddof=1)) / len(pairs) ** 0.5
