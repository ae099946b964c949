"""One training run from the first step to the last: time, failures, loss, energy, cost."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.job import whole
from tenfold_kernels.cluster.parameters import SPECS, checked
from tenfold_kernels.cluster.run.cost import (
    KILOGRAMS_PER_TONNE,
    PowerUse,
    capital_cost,
    energy,
    over_time,
)
from tenfold_kernels.cluster.run.learning import (
    LossLaw,
    TokensNeeded,
    critical_batch,
    loss_law,
    tokens_needed,
)
from tenfold_kernels.cluster.run.reliability import SECONDS_PER_HOUR, TimeShares
from tenfold_kernels.cluster.run.wall_clock import WallClock, wall_clock
from tenfold_kernels.values import span

HOURS_PER_DAY = 24.0
MILLION = 1e6
LEAST, MOST = 1e-9, 1e18  # beyond which a number is a typing error

Age = Literal["new", "old"]


@dataclass(frozen=True)
class TrainingRun:
    """A whole training run.

    A run whose chips fail faster than it advances never ends: its days, and whatever grows
    with them, are infinite.

    Parameters
    ----------
    chips, spare_chips : int
        Chips in the run, and those kept to replace failed ones.
    step_time_s : float
        Time of one step, s.
    steps : int
        Steps until the model is trained.
    tokens : float
        Tokens read.
    useful_token_share : float
        Share of them that would do if the batch were very small.
    loss : float
        Expected loss after training, nats per token.
    goodput : float
        Share of wall-clock time that advances training.
    time_shares : TimeShares
        What wall-clock time goes into; its useful share is the goodput.
    checkpoint_interval_s : float or None
        Time of work between two checkpoints, s; None where nothing fails.
    failures : float
        Failures expected.
    days : float
        Wall-clock time, d.
    energy_mwh, energy_cost_usd, carbon_t : float or None
        Energy taken from the grid, its cost, and its carbon dioxide; None where the chip's
        power is not known.
    capital_cost_usd : float or None
        What chips, hosts and network lose in value; None where the chip's price is not known.
    total_cost_usd : float or None
        Both costs together; None where one is not known.
    """

    chips: int
    spare_chips: int
    step_time_s: float
    steps: int
    tokens: float
    useful_token_share: float
    loss: float
    goodput: float
    time_shares: TimeShares
    checkpoint_interval_s: float | None
    failures: float
    days: float
    energy_mwh: float | None
    energy_cost_usd: float | None
    carbon_t: float | None
    capital_cost_usd: float | None
    total_cost_usd: float | None


def training_run(
    chips: int, step_time_s: float, batch: int, sequence: int, parameters: float, *,
    power_w: float | None = None, price_usd: float | None = None,
    values: Mapping[str, float] | None = None, age: Age = "new", law: LossLaw | None = None,
) -> TrainingRun:  # fmt: skip
    """Work out a whole run from one step.

    Parameters
    ----------
    chips : int
        Chips in the run.
    step_time_s : float
        Time of one step, s.
    batch, sequence : int
        Sequences per step, and tokens per sequence.
    parameters : float
        Parameters of the model.
    power_w, price_usd : float, optional
        Design power in W and price in USD of one chip, where known.
    values : mapping, optional
        Parameters of the kernel other than their defaults.
    age : {"new", "old"}
        Which chip it is, for parameters that both have: failures, prices, carbon.
    law : LossLaw, optional
        Loss law; the replication of Chinchilla if left out.

    Returns
    -------
    TrainingRun

    Raises
    ------
    ClusterError
        If an input is unknown or out of range.
    """
    numbers = checked(values, SPECS)
    _check_age(age)
    count = whole("chips", chips)
    batch_tokens = float(whole("batch", batch) * whole("sequence", sequence))
    step_time = _positive("step_time_s", step_time_s, "s")
    size = _positive("parameters", parameters, "1")
    learnt = numbers["tokens_per_parameter"] * size
    needed = _tokens_needed(numbers, learnt, batch_tokens)
    steps = math.ceil(needed.tokens / batch_tokens)
    useful_hours = steps * step_time / SECONDS_PER_HOUR
    clock = wall_clock(count, step_time, useful_hours, numbers[f"{age}_failure_rate"], numbers)
    energy_mwh = None if power_w is None else _energy(numbers, count, clock, power_w)
    energy_cost = _times(numbers[f"{age}_energy_price"], energy_mwh)
    held = count + clock.spare_chips
    capital = None if price_usd is None else capital_cost(
        _positive("price_usd", price_usd, "USD") * numbers[f"{age}_price"],
        numbers["system_price_share"], numbers["useful_life"], held, clock.hours,
    )  # fmt: skip
    return TrainingRun(
        chips=count,
        spare_chips=clock.spare_chips,
        step_time_s=step_time,
        steps=steps,
        tokens=needed.tokens,
        useful_token_share=needed.useful_share,
        loss=(law or loss_law()).loss(size, learnt),
        goodput=clock.shares.useful,
        time_shares=clock.shares,
        checkpoint_interval_s=clock.checkpoint_interval_s,
        failures=clock.failures,
        days=clock.hours / HOURS_PER_DAY,
        energy_mwh=energy_mwh,
        energy_cost_usd=energy_cost,
        carbon_t=_times(numbers[f"{age}_carbon_intensity"] / KILOGRAMS_PER_TONNE, energy_mwh),
        capital_cost_usd=capital,
        total_cost_usd=None if capital is None or energy_cost is None else capital + energy_cost,
    )


def _tokens_needed(numbers: Mapping[str, float], learnt: float, batch: float) -> TokensNeeded:
    """Tokens to read, from those that a very small batch would need and the batch in tokens."""
    critical = critical_batch(
        learnt, numbers["critical_batch"] * MILLION, numbers["critical_batch_exponent"]
    )
    return tokens_needed(learnt, batch, critical, numbers["large_batch_penalty"])


def _energy(numbers: Mapping[str, float], chips: int, clock: WallClock, power_w: float) -> float:
    use = PowerUse(
        numbers["busy_power"], numbers["idle_power"], numbers["host_power_share"],
        numbers["power_usage_effectiveness"],
    )  # fmt: skip
    power = _positive("power_w", power_w, "W")
    return energy(use, power, chips, clock.spare_chips, clock.running, clock.stopped)


def _times(rate: float, amount: float | None) -> float | None:
    return None if amount is None else over_time(rate, amount)


def _check_age(age: str) -> None:
    if age not in ("new", "old"):
        raise ClusterError("age", age, ("new", "old"))


def _positive(key: str, found: object, unit: str) -> float:
    """Read a positive number of sane size; raises ClusterError for anything else."""
    try:
        value = float(found)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        value = math.nan
    if not LEAST <= value <= MOST:
        raise ClusterError(key, found, span(LEAST, MOST, unit))
    return value
