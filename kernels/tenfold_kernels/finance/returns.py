"""What flows of money are worth: present values, rates of return, cover ratios."""

import numpy as np

from tenfold_kernels.finance import streams
from tenfold_kernels.finance.series import FloatArray

TOLERANCE = 1e-6
MOST_STEPS = 100
GUESSES = (0.1, -0.1, 0.0)


def npv(flows: FloatArray, rate: float | FloatArray) -> FloatArray:
    """Present value at the close of flows over years.

    Parameters
    ----------
    flows : ndarray, shape (..., years + 1)
        Money at the close and at the end of each year.
    rate : float or ndarray, shape (...)
        Discount rate per year, above -1.

    Returns
    -------
    ndarray, shape (...)
    """
    rates = np.asarray(rate, dtype=np.float64)
    shape = np.broadcast_shapes(flows.shape[:-1], rates.shape)
    rows = np.broadcast_to(flows, (*shape, flows.shape[-1])).reshape(-1, flows.shape[-1])
    values = np.empty(len(rows))
    streams.present_values(
        np.ascontiguousarray(rows, dtype=np.float64),
        np.ascontiguousarray(np.broadcast_to(rates, shape).ravel()),
        values,
    )
    return np.asarray(values.reshape(shape))[()]  # a number where there is one stream


def annuity(rate: float, years: int, growth: float = 0.0) -> float:
    """Present value of 1 a year from year 1 on that grows, per unit of the first payment.

    Source: growing annuity, any textbook of corporate finance.
    """
    if years <= 0:
        return 0.0
    if abs(rate - growth) < 1e-12:
        return years / (1.0 + rate)
    return float((1.0 - ((1.0 + growth) / (1.0 + rate)) ** years) / (rate - growth))


def irr(flows: FloatArray) -> float | None:
    """Rate at which the present value of flows is zero, to the last digits.

    Parameters
    ----------
    flows : ndarray, shape (years + 1,)

    Returns
    -------
    float or None
        The root next to zero where present value falls with the rate; None if there is none
        between -99.9 % and a millionfold a year.
    """
    rate = float(streams.internal_rate(np.ascontiguousarray(flows, dtype=np.float64), 0.0))
    return None if np.isnan(rate) else rate


def rates_of_return(flows: FloatArray) -> tuple[float, ...]:
    """Every rate at which the present value of flows is zero, in rising order; see `irr`.

    Parameters
    ----------
    flows : ndarray, shape (years + 1,)

    Returns
    -------
    tuple of float
        Shares per year; two that lie closer than some thousandths may be missed together.
    """
    worth = npv(np.broadcast_to(flows, (len(streams.EDGES), len(flows))), streams.EDGES)
    turns = np.flatnonzero((worth[:-1] > 0.0) != (worth[1:] > 0.0))
    found = []
    for low, high in zip(streams.EDGES[turns], streams.EDGES[turns + 1], strict=True):
        rising = float(npv(flows, low)) <= 0.0
        while low < (middle := 0.5 * (low + high)) < high:
            if (float(npv(flows, middle)) > 0.0) == rising:
                high = middle
            else:
                low = middle
        found.append(float(middle))
    return tuple(found)


def sign_changes(flows: FloatArray) -> int:
    """How often a stream changes its sign; more than once, it may have several returns.

    Source: Descartes' rule of signs.
    """
    signs = np.sign(flows[flows != 0.0])
    return int(np.count_nonzero(np.diff(signs)))


def irr_as_sam(flows: FloatArray) -> float | None:
    """Rate of return by the search that NREL's System Advisor Model stops early.

    SAM steps along chords whose slope it takes at the first guess, and is content once the
    present value is below a millionth of the largest flow, so that its rate may be off in the
    seventh digit. To agree with it one has to search as it does.

    Parameters
    ----------
    flows : ndarray, shape (years + 1,)
        The first must not be positive.

    Returns
    -------
    float or None
        None where SAM finds none either.

    Source: NREL, SAM Simulation Core 306, ``shared/lib_financial.cpp``, function irr.
    """
    if len(flows) < 2 or flows[0] > 0.0:
        return None
    scale = float(np.max(np.abs(flows))) or 1.0
    with np.errstate(all="ignore"):
        for guess in (_first_guess(flows), *GUESSES):
            rate, residual, steps = _chords(flows, guess, scale)
            if _accepted(flows, rate, residual, steps, scale):
                return rate
    return None


def _first_guess(flows: FloatArray) -> float:
    """Root of the present value of the first years alone."""
    guess = -2.0
    if flows[0] == 0.0:
        return guess
    first = float(flows[1] / flows[0])
    if len(flows) == 2:
        return -(1.0 + first)
    b = 2.0 + first
    c = 1.0 + first + float(flows[2] / flows[0])
    root = float(np.sqrt(b * b - 4.0 * c))
    guess = -0.5 * b - 0.5 * root
    return -0.5 * b + 0.5 * root if guess <= 0.0 or guess >= 1.0 else guess


def _chords(flows: FloatArray, guess: float, scale: float) -> tuple[float, float, int]:
    """Rate, residual and steps of one search from one guess."""
    slope = _slope(flows, guess)
    if slope == 0.0:
        return guess, np.inf, 0
    rate = guess - _value(flows, guess) / slope
    steps = 1
    residual = _value(flows, rate) / scale
    while not abs(residual) <= TOLERANCE and steps < MOST_STEPS:
        rate -= _value(flows, rate) / slope
        steps += 1
        residual = _value(flows, rate) / scale
    return rate, residual, steps


def _accepted(flows: FloatArray, rate: float, residual: float, steps: int, scale: float) -> bool:
    value, beyond = _worth(flows, rate), _worth(flows, rate + 0.001)
    return (
        steps < MOST_STEPS
        and abs(residual) < TOLERANCE
        and value > beyond
        and abs(value / scale) < TOLERANCE
    )


def _worth(flows: FloatArray, rate: float) -> float:
    """Present value; at a rate of -100 % SAM does not discount."""
    return float(npv(flows, 0.0 if rate == -1.0 else rate))


def _bounded(rate: float) -> bool:
    return rate != -1.0 and -(2.0**31) < rate < 2.0**31 - 1.0


def _value(flows: FloatArray, rate: float) -> float:
    if not _bounded(rate):
        return 0.0
    powers = np.float64(1.0 + rate) ** np.arange(len(flows))
    lost = np.flatnonzero(powers == 0.0)
    last = int(lost[0]) if len(lost) else len(flows)
    return float(np.sum(flows[:last] / powers[:last]))


def _slope(flows: FloatArray, rate: float) -> float:
    if not _bounded(rate):
        return 0.0
    years = np.arange(1, len(flows))
    return -float(np.sum(flows[1:] * years / np.float64(1.0 + rate) ** (years + 1)))


def loan_life_cover(cfads: FloatArray, debt: float, rate: float, tenor: int) -> float:
    """Present value of cash for debt service over the tenor per unit of debt (LLCR).

    Source: Yescombe 2014, Principles of Project Finance, chapter 12.
    """
    flows = cfads[: tenor + 1].copy()
    flows[0] = 0.0
    return float(npv(flows, rate)) / debt


def weighted_cost(debt_share: float, debt_rate: float, equity_rate: float, tax: float) -> float:
    """Weighted average cost of capital after tax, share per year."""
    return (1.0 - debt_share) * equity_rate + debt_share * debt_rate * (1.0 - tax)


def levelised_cost(costs: FloatArray, energy: FloatArray, rate: float, deflated: float) -> float:
    """Present value of costs per present value of energy.

    Parameters
    ----------
    costs, energy : ndarray, shape (years + 1,)
        US$ (spent counts positive) and kWh.
    rate, deflated : float
        Rates that discount costs and energy: the same for a nominal cost, the real rate for
        energy if the cost is to be real.

    Returns
    -------
    float
        US$/kWh; not a number if there is no energy.

    Source: Short, Packey & Holt 1995, A Manual for the Economic Evaluation of Energy Efficiency
    and Renewable Energy Technologies, NREL/TP-462-5173.
    """
    sold = float(npv(energy, deflated))
    return float(npv(costs, rate)) / sold if sold != 0.0 else float("nan")
