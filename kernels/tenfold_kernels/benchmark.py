"""How fast the kernels are on this machine, measured the same way every time."""

import time
from collections.abc import Callable

import numpy as np

from tenfold_kernels.cluster import cluster_parameters
from tenfold_kernels.cluster.frontier import explore
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Simulator
from tenfold_kernels.finance.timing import paths_ms
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

REPEATS = 25
BATCH = 1000
YEARS = 60.0


def fastest(
    work: Callable[[], object],
    repeats: int = REPEATS,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Shortest of several times, in seconds; the fair figure on a busy machine."""
    times = []
    for _ in range(repeats):
        began = clock()
        work()
        times.append(clock() - began)
    return min(times)


def world_run_us() -> float:
    """Microseconds for one run of the opening preset over sixty years, one thread."""
    simulator, scenario = world_simulator(), preset(OPENING)
    simulator.warm_up()
    horizon = Horizon(scenario.start, scenario.start + YEARS, every=8)
    headlines = world_model().headlines()
    seconds = fastest(lambda: simulator.run(scenario.all_values(), horizon, record=headlines))
    return 1e6 * seconds


def batch(simulator: Simulator, threads: int) -> Callable[[], object]:
    """Give what runs a thousand members of the opening preset over sixty years.

    Ten headlines of each are recorded once a year.
    """
    scenario = preset(OPENING)
    horizon = Horizon(scenario.start, scenario.start + YEARS, every=8)
    values = scenario.all_values()
    member = np.array([values[name] for name in simulator.parameter_names])
    members = np.repeat(member[:, None], BATCH, axis=1)
    names = world_model().headlines()[:10]
    return lambda: simulator.run_many(members, horizon, names, threads=threads)


def world_member_us(threads: int = 1) -> float:
    """Microseconds for one member of a batch of a thousand over sixty years.

    Parameters
    ----------
    threads : int
        Among which the batch is shared out; it is the time that passes that counts.
    """
    simulator = world_simulator()
    simulator.warm_up(MEMBERS)
    run = batch(simulator, threads)
    # A thread's own clock stands still while others have its core; two threads have no such.
    clock = time.thread_time if threads == 1 else time.perf_counter
    return 1e6 * fastest(run, 15, clock) / BATCH


def finance_paths_ms() -> float:
    """Milliseconds for 20,000 paths of 25 years for each of two projects, on two threads."""
    return paths_ms()


def cluster_layouts() -> dict[str, float]:
    """Count layouts of GPT-3 on any number of A100, and how many are judged in a second.

    Every legal layout is judged; those that fit into memory are counted besides.
    """
    values = cluster_parameters().defaults()
    job = make_job("a100-sxm-80gb", "gpt-3-175b", 1536, None, values)
    survey = explore.__wrapped__  # the work itself, not what is remembered of it
    found = survey(job, thorough=True)
    seconds = fastest(lambda: survey(job, thorough=True))
    return {
        "cluster_layouts_enumerated": float(found.enumerated),
        "cluster_layouts_fitting": float(found.fitting),
        "cluster_layouts_per_s": found.enumerated / seconds,
    }
