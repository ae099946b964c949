"""The parameters of uncertain projects, each declared once."""

from functools import cache

from tenfold_kernels.finance.stochastic.declared.customers import CUSTOMERS
from tenfold_kernels.finance.stochastic.declared.decades import DECADES
from tenfold_kernels.finance.stochastic.declared.investors import INVESTORS
from tenfold_kernels.finance.stochastic.declared.levers import LEVERS
from tenfold_kernels.finance.stochastic.declared.plant import PLANT
from tenfold_kernels.finance.stochastic.declared.support import SUPPORT
from tenfold_kernels.parameters import ParameterTable

PROJECTS = ("a", "b")
OF_ONE_PROJECT = (*LEVERS, *PLANT, *CUSTOMERS, *INVESTORS, *SUPPORT)


@cache
def finance_parameters() -> ParameterTable:
    """Give all parameters of the kernel, for two projects side by side."""
    return ParameterTable("finance", (*OF_ONE_PROJECT, *DECADES), {"project": PROJECTS})
