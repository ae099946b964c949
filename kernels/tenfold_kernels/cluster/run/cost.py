"""What a training run draws from the grid, and what chips and energy cost."""

from dataclasses import dataclass

from tenfold_kernels.cluster.run.reliability import HOURS_PER_YEAR

WATTS_PER_MEGAWATT = 1e6
KILOGRAMS_PER_TONNE = 1e3


@dataclass(frozen=True)
class PowerUse:
    """What a chip and its surroundings draw, over the design power of the chip.

    Parameters
    ----------
    busy, idle : float
        Draw of a chip that computes, and of one that waits.
    host : float
        Draw of hosts and network per chip, whether it computes or not.
    power_usage_effectiveness : float
        Energy that the site takes over energy that computers take.
    """

    busy: float
    idle: float
    host: float
    power_usage_effectiveness: float


def energy(
    use: PowerUse, chip_power: float, chips: float, spare_chips: float, running_hours: float,
    stopped_hours: float,
) -> float:  # fmt: skip
    """Energy that a run takes from the grid, in MWh.

    Parameters
    ----------
    use : PowerUse
        Shares of the chip's design power.
    chip_power : float
        Design power of one chip, W.
    chips, spare_chips : float
        Chips in the run, and those that wait switched on for others to fail.
    running_hours, stopped_hours : float
        Hours in which the run computes, and in which it restarts or waits for repair.
    """
    running = chips * (use.busy + use.host) + spare_chips * (use.idle + use.host)
    stopped = (chips + spare_chips) * (use.idle + use.host)
    chip_hours = over_time(running, running_hours) + over_time(stopped, stopped_hours)
    watts = chip_power * use.power_usage_effectiveness
    return over_time(watts / WATTS_PER_MEGAWATT, chip_hours)


def capital_cost(
    chip_price: float, system_share: float, useful_life: float, chips: float, hours: float
) -> float:
    """Share of what chips, hosts and network cost that a run wears off, in USD.

    Parameters
    ----------
    chip_price : float
        Price of one chip, USD.
    system_share : float
        Price of hosts and network over that of the chips.
    useful_life : float
        Years over which they are written off, each hour alike.
    chips : float
        Chips bought, spares included.
    hours : float
        Length of the run, h.
    """
    hourly = chip_price * (1.0 + system_share) / (useful_life * HOURS_PER_YEAR)
    return over_time(hourly * chips, hours)


def over_time(rate: float, amount: float) -> float:
    """Multiply; what costs nothing costs nothing even in a run that never ends."""
    return rate * amount if rate > 0.0 else 0.0
