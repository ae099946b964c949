"""Uncertain projects: what a contract, a floor price or a guarantee does to their chances.

Customers stay for years and leave, prices and demand move, plants fail to start; lenders
lend on what they can see, owners ask for more the less they see, and the state pays for what
it promised. `run_finance` appraises the two projects of a scenario on the same thousands of
paths, `flips` finds what would turn the decision, `over_decades` follows an industry of such
projects that learns and forgets, `sweep` the chance of closing along a lever. `appraise` is one
appraisal with all its paths.
"""

from tenfold_kernels.finance.stochastic.decades import Decades, over_decades
from tenfold_kernels.finance.stochastic.declared import PROJECTS, finance_parameters
from tenfold_kernels.finance.stochastic.figures import Figure
from tenfold_kernels.finance.stochastic.flips import LEVERS, Flip, flips
from tenfold_kernels.finance.stochastic.owners import LINES
from tenfold_kernels.finance.stochastic.remarks import Remark
from tenfold_kernels.finance.stochastic.report import Report, appraise, report, run_finance
from tenfold_kernels.finance.stochastic.returns import Distribution
from tenfold_kernels.finance.stochastic.statement import Statement
from tenfold_kernels.finance.stochastic.sweeps import SWEPT, Sweep, sweep, sweeps
from tenfold_kernels.finance.stochastic.terms import YEARS

VERSION = 1

__all__ = [
    "LEVERS",
    "LINES",
    "PROJECTS",
    "SWEPT",
    "VERSION",
    "YEARS",
    "Decades",
    "Distribution",
    "Figure",
    "Flip",
    "Remark",
    "Report",
    "Statement",
    "Sweep",
    "appraise",
    "finance_parameters",
    "flips",
    "over_decades",
    "report",
    "run_finance",
    "sweep",
    "sweeps",
]
