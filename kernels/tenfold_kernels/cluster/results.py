"""A cluster scenario's results as series over the number of chips."""

from collections.abc import Iterator

import numpy as np

from tenfold_kernels.cluster.curve import ScalingCurve
from tenfold_kernels.cluster.physics.survey import Floats, Integers
from tenfold_kernels.cluster.screen import ClusterResult, run_cluster
from tenfold_kernels.results import Results, Series
from tenfold_kernels.scenario import Scenario


def cluster_results(scenario: Scenario, every_variable: bool) -> Results:
    """Run a scenario and give its series.

    Parameters
    ----------
    scenario : Scenario
        A scenario of this kernel.
    every_variable : bool
        Give the parts of the step time as well.
    """
    found = run_cluster(scenario.all_values(), scenario.all_choices())
    exchange = found.equivalence
    axis = np.union1d(np.union1d(found.new.chips, found.old.chips), exchange.curve_new_chips)
    series = [
        *_curve_series("new", found.new, axis, every_variable),
        *_curve_series("old", found.old, axis, every_variable),
        _on(axis, "training_equivalent", "1", exchange.curve_new_chips, exchange.curve_equivalent),
    ]
    return Results(
        "chips", "chip", tuple(axis.astype(float).tolist()), tuple(series),
        {"step_time": _largest_residual(found)}, _more(found),
    )  # fmt: skip


def _curve_series(
    age: str, curve: ScalingCurve, axis: Integers, every_variable: bool
) -> Iterator[Series]:
    yield _on(axis, f"step_time[{age}]", "s", curve.chips, curve.step_time_s)
    yield _on(axis, f"effective_chips[{age}]", "chip", curve.chips, curve.effective_chips)
    yield _on(axis, f"utilisation[{age}]", "share", curve.chips, curve.mfu)
    if every_variable:
        for part, seconds in curve.breakdown.items():
            yield _on(axis, f"{part}[{age}]", "s", curve.chips, seconds)


def _on(axis: Integers, name: str, unit: str, chips: Integers, values: Floats) -> Series:
    """Lay values out on an axis; None where there is none."""
    known = {
        count: value
        for count, value in zip(chips.tolist(), values.tolist(), strict=True)
        if np.isfinite(value)
    }
    return Series(name, unit, tuple(known.get(count) for count in axis.tolist()))


def _largest_residual(found: ClusterResult) -> float:
    """Largest difference between a step time and the sum of its parts, s."""
    curves = (found.new, found.old)
    gaps = [np.abs(sum(c.breakdown.values()) - c.step_time_s) for c in curves]
    return float(max((gap.max() for gap in gaps if gap.size > 0), default=0.0))


def _more(found: ClusterResult) -> dict[str, object]:
    exchange = found.equivalence
    return {
        "chips": found.chips,
        "batch": found.batch,
        "peak_equivalent": exchange.peak_equivalent,
        "training_equivalent": exchange.training_equivalent,
        "wall": {
            "new": found.new.wall.value,
            "old": found.old.wall.value,
            "equivalence": exchange.wall.value,
        },
        "layouts": [
            {"step_time_s": p.step_time_s, "mfu": p.mfu, **p.layout} for p in found.search.layouts
        ],
    }
