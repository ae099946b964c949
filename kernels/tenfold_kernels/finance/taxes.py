"""Income taxes of two levels of government, each of which may run below zero.

Losses are used at once by an owner who has other income, so that a loss saves tax in the year
in which it falls; this is also how SAM counts.
"""

from dataclasses import dataclass

from tenfold_kernels.finance.series import FloatArray


@dataclass(frozen=True)
class Taxes:
    """Taxes paid in each year, US$; below zero, saved.

    Parameters
    ----------
    state, federal : ndarray, shape (years + 1,)
    state_income, federal_income : ndarray, shape (years + 1,)
        What they are levied on, US$.
    """

    state: FloatArray
    federal: FloatArray
    state_income: FloatArray
    federal_income: FloatArray


@dataclass(frozen=True)
class Level:
    """What one level of government taxes.

    Parameters
    ----------
    rate : ndarray, shape (years + 1,)
        Share of income.
    depreciation : ndarray, shape (years + 1,)
        Deducted from income, US$.
    incentives : ndarray, shape (years + 1,)
        Public support counted as income, US$.
    """

    rate: FloatArray
    depreciation: FloatArray
    incentives: FloatArray


def income_taxes(
    earned: FloatArray, state: Level, federal: Level, state_credits: FloatArray
) -> Taxes:
    """Tax income at both levels.

    Parameters
    ----------
    earned : ndarray, shape (years + 1,)
        Earnings before tax and depreciation, after interest, US$.
    state, federal : Level
    state_credits : ndarray, shape (years + 1,)
        Credits of the state, which lower the state tax and so raise federal income, US$.

    Source: the state's tax is deducted from federal income, US Internal Revenue Code, section
    164(a)(3); order of terms as in NREL's SAM, ``cmod_singleowner.cpp``.
    """
    state_income = earned - state.depreciation + state.incentives
    state_tax = state.rate * state_income
    federal_income = earned - federal.depreciation - state_tax + state_credits + federal.incentives
    state_income[0] = federal_income[0] = 0.0
    return Taxes(state_tax, federal.rate * federal_income, state_income, federal_income)


def effective_rate(state: float, federal: float) -> float:
    """Share of income that both levels take together, the one deducted from the other."""
    return state + (1.0 - state) * federal
