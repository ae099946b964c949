"""What the plant makes and earns each year on each path, before debt."""

from math import exp
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.finance.compiled import jit
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.customers import renewed
from tenfold_kernels.finance.stochastic.draws import RAMP, REVERSAL, uniform
from tenfold_kernels.finance.stochastic.terms import YEARS, Plan

USUAL_MULTIYEAR = 5.0  # years of a contract that saves all there is to save


class Market(NamedTuple):
    """Years of all paths, each array of shape (paths, YEARS + 1); money per planned cost.

    Parameters
    ----------
    earned, cash : ndarray
        Revenue, and what of it is available for debt service.
    output : ndarray
        Share of capacity that is in use.
    offtake, saved : ndarray
        What the state loses by the offtake, and saves by multi-year contracts.
    started : ndarray of bool, shape (paths,)
        Whether the plant came to make what it was built for.
    """

    earned: FloatArray
    cash: FloatArray
    output: FloatArray
    offtake: FloatArray
    saved: FloatArray
    started: NDArray[np.bool_]


@jit
def stationary_variance(terms: Any) -> float:
    """Variance of the logarithm of use by the day."""
    return terms.utilisation_noise**2 / (1.0 - terms.utilisation_memory**2)


@jit
def ramped(terms: Any, year: int) -> float:
    """Share of its capacity that a plant reaches in a year if all goes well."""
    grown = min((year - 1.0) / max(terms.ramp_time, 1e-9), 1.0)
    return terms.first_year_output + (1.0 - terms.first_year_output) * grown


@jit
def part_of_year(length: float, year: int) -> float:
    """Part of a year that lies within so many years from the start."""
    return min(max(length - (year - 1.0), 0.0), 1.0)


@jit
def saving_rate(terms: Any) -> float:
    """Saving on revenue under contract, for contracts of this length."""
    longer = (terms.contract_length - 1.0) / (USUAL_MULTIYEAR - 1.0)
    return terms.multiyear_saving * min(max(longer, 0.0), 1.0)


@jit
def bought(terms: Any, able: float, used: float, price: float) -> tuple[float, float, float]:
    """Deliver under the offtake: payment, what the state loses by it, and volume.

    A floor with a share of what lies above it; the state loses what it pays beyond the value
    of what it gets, and units that nobody else would have bought are worth less.
    """
    volume = terms.offtake_share * able
    above = max(price - terms.floor_price, 0.0)
    paid = volume * (max(price, terms.floor_price) - terms.upside_share * above)
    wanted = min(volume, terms.offtake_share * used)
    worth = (wanted + terms.surplus_value * (volume - wanted)) * price
    return terms.revenue_ratio * paid, terms.revenue_ratio * (paid - worth), volume


@jit
def followed(terms: Any, plan: Plan, normals: FloatArray, key: np.uint64) -> Market:
    """Follow customers, use, price and offtake through the years of all paths."""
    paths = len(normals)
    revenues = np.zeros((paths, YEARS + 1))
    cash, output = np.zeros((paths, YEARS + 1)), np.zeros((paths, YEARS + 1))
    offtake, saved = np.zeros((paths, YEARS + 1)), np.zeros((paths, YEARS + 1))
    started = np.zeros(paths, np.bool_)
    count = int(terms.customers + 0.5)
    held, bound_until = np.ones(count, np.bool_), np.zeros(count)
    spread = stationary_variance(terms)
    revenue, level = terms.revenue_ratio, 1.0 + terms.tariff
    fixed = terms.fixed_cost_ratio * plan.unit_cost
    kept = 1.0 - terms.variable_cost_share * plan.unit_cost
    saving, passed = saving_rate(terms), terms.saving_passed_on
    for path in range(paths):
        held[:] = True
        bound_until[:] = terms.contract_length
        started[path] = uniform(key, path, 0, RAMP) < plan.ramp_success
        best = 1.0 if started[path] else terms.failed_ramp_output
        ended = False
        use = spread**0.5 * normals[path, 0, 0]
        price_log, price_variance = 0.0, 0.0
        for year in range(1, plan.life + 1):
            there, bound = renewed(held, bound_until, year, terms, plan.rewin_chance, key, path)
            use = terms.utilisation_memory * use + terms.utilisation_noise * normals[path, year, 0]
            price_log = (1.0 - terms.price_reversion) * price_log
            price_log += terms.price_noise * normals[path, year, 1]
            price_variance = (1.0 - terms.price_reversion) ** 2 * price_variance
            price_variance += terms.price_noise**2
            price = level * exp(price_log - 0.5 * price_variance)
            spot = min(plan.spot_utilisation * exp(use - 0.5 * spread), 1.0)
            ramp = ramped(terms, year)
            able = best * ramp
            firm = min(there, best) * ramp
            used = min(there + (1.0 - there) * spot, best) * ramp
            earned = revenue * (firm * level + (used - firm) * price)
            support = 0.0
            if year > 1 and not ended:
                ended = uniform(key, path, year, REVERSAL) < terms.reversal_hazard
            active = 0.0 if ended else part_of_year(terms.offtake_years, year)
            if active > 0.0:
                paid, lost, volume = bought(terms, able, used, price)
                share = active * terms.offtake_share
                earned = (1.0 - share) * earned + active * paid
                support = active * lost
                used = (1.0 - share) * used + active * volume
            saves = saving * revenue * level * min(bound, best) * ramp
            left = earned * kept - fixed + (1.0 - passed) * saves
            idle = -terms.mothballed_cost_share * fixed
            lives = part_of_year(terms.plant_life, year)
            if left < idle:
                cash[path, year] = lives * idle
            else:
                revenues[path, year] = lives * earned
                cash[path, year] = lives * left
                output[path, year] = lives * used
                offtake[path, year] = lives * support
                saved[path, year] = lives * passed * saves
    return Market(revenues, cash, output, offtake, saved, started)
