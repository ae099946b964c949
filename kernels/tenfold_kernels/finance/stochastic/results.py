"""A financing scenario's results as series over years from the close."""

import numpy as np

from tenfold_kernels.finance.stochastic.decades import HORIZON, SERIES, over_decades
from tenfold_kernels.finance.stochastic.report import run_finance
from tenfold_kernels.finance.stochastic.terms import YEARS
from tenfold_kernels.results import Results, Series
from tenfold_kernels.scenario import Scenario


def finance_results(scenario: Scenario, every_variable: bool) -> Results:
    """Run a scenario and give its series.

    Parameters
    ----------
    scenario : Scenario
        A scenario of this kernel.
    every_variable : bool
        Give the 5th and 95th percentile of the decades as well.
    """
    values = scenario.all_values()
    series: list[Series] = []
    reports = run_finance(scenario)
    unpaid = 0.0
    for project, report in reports.items():
        for name, (unit, numbers) in report.yearly.items():
            known = (*numbers.tolist(), *(None,) * (HORIZON - YEARS))
            series.append(Series(f"{name}[{project}]", unit, known))
        debt = report.yearly["debt"][1]
        unpaid = max(unpaid, float(debt[-1]) / max(float(debt[0]), 1e-300))
        decades = over_decades(values, project)
        for name, unit in SERIES.items():
            parts = {"": decades.mean[name]}
            if every_variable:
                low, _, high = decades.quantiles[name]
                parts |= {"_p5": low, "_p95": high}
            for suffix, numbers in parts.items():
                series.append(Series(f"{name}{suffix}[{project}]", unit, tuple(numbers.tolist())))
    axis = tuple(np.arange(HORIZON + 1, dtype=float).tolist())
    documents = {project: report.document() for project, report in reports.items()}
    more = {
        project: {key: document[key] for key in ("figures", "public_cost")}
        for project, document in documents.items()
    }
    return Results(
        "years_from_close", "yr", axis, tuple(series), {"debt_left": unpaid}, {"projects": more}
    )
