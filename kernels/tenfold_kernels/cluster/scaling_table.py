"""What a chip is worth in ever larger runs, as a small table: what the world model reads.

One large dense model is trained on a thousand to a million chips of each class. A chip's
worth is its share of peak that ends up as learning: utilisation of the fastest layout, at
the batch whose loss of data to its size is best repaid. The table is kept as data, so that
the world model needs no search of layouts; this module writes it anew.
"""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tenfold_kernels.cluster.catalogue import chip, workload
from tenfold_kernels.cluster.frontier import explore
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.cluster.parameters import SPECS, checked
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import parameters
from tenfold_kernels.cluster.prediction import model_flops
from tenfold_kernels.cluster.run.learning import critical_batch, tokens_over_fewest

PACKAGE, FILE = "tenfold_presets.catalogue", "scaling_table.toml"
WORKLOAD = "megatron-1t"  # the largest dense model of the catalogue: it can use the most chips
REFERENCE = "h100-sxm"  # of which a thousand are worth a thousand
CHIPS = {
    "current": "gb200-nvl72",
    "previous": "h100-sxm",
    "older": "a100-sxm-80gb",
    "domestic": "ascend-910c",
}
COUNTS = (1_000, 10_000, 100_000, 1_000_000)
BATCHES = tuple(2**k for k in range(8, 18))
DIGITS = 3


@dataclass(frozen=True)
class ScalingTable:
    """What chips of each class are worth together.

    Parameters
    ----------
    workload, reference : str
        Model that is trained, and the chip of which a thousand are worth a thousand.
    chips : mapping of str to str
        Catalogue entry that stands for each class.
    counts : tuple of int
        Chips in the run.
    efficiency : mapping of str to tuple of float
        Worth of a chip per peak, relative to the reference, by class and count.
    behind : mapping of str to float
        Logarithm of the current chip's peak over that of the class, nat.
    """

    workload: str
    reference: str
    chips: Mapping[str, str]
    counts: tuple[int, ...]
    efficiency: Mapping[str, tuple[float, ...]]
    behind: Mapping[str, float]


def compute_table() -> ScalingTable:
    """Compute the table with the cluster kernel's default assumptions.

    Failures of chips are left out: with today's rate and checkpoints no run on a million
    chips would get anywhere, and neither will stay as it is.
    """
    _, reference = _worth(REFERENCE)
    current = _worth(CHIPS["current"])[0]
    worth = {name: _worth(entry) for name, entry in CHIPS.items()}
    return ScalingTable(
        WORKLOAD, REFERENCE, CHIPS, COUNTS,
        {
            name: tuple(round(value / reference[0], DIGITS) for value in values)
            for name, (_, values) in worth.items()
        },
        {name: round(math.log(current / peak), DIGITS) for name, (peak, _) in worth.items()},
    )  # fmt: skip


def stored_table() -> ScalingTable:
    """Read the table that ships with the program."""
    return _stored()


@cache
def _stored() -> ScalingTable:
    text = files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8")
    found = tomllib.loads(text)
    classes = found["class"]
    return ScalingTable(
        found["workload"], found["reference"],
        {name: entry["chip"] for name, entry in classes.items()}, tuple(found["chips"]),
        {name: tuple(entry["efficiency"]) for name, entry in classes.items()},
        {name: entry["behind"] for name, entry in classes.items()},
    )  # fmt: skip


def written(table: ScalingTable) -> str:
    """Write the table as the file that ships with the program."""
    lines = [
        "# What chips are worth in larger and larger runs; written by",
        "#     tenfold cluster table --toml",
        "# Worth of a chip per dense 16-bit peak, a thousand reference chips being one: model",
        "# FLOPs utilisation of the fastest layout, times the share of tokens that a large batch",
        "# does not waste, at the best batch. `behind` is the lag of peak in nat.",
        f'workload = "{table.workload}"',
        f'reference = "{table.reference}"',
        f"chips = {list(table.counts)}",
    ]
    for name, entry in table.chips.items():
        lines += [
            "",
            f"[class.{name}]",
            f'chip = "{entry}"',
            f"behind = {table.behind[name]}",
            f"efficiency = {list(table.efficiency[name])}",
        ]
    return "\n".join(lines) + "\n"


def _worth(entry: str) -> tuple[float, tuple[float, ...]]:
    """Peak of a chip, and the share of it that becomes learning, for each count."""
    values = checked({}, SPECS)
    trained = workload(WORKLOAD)
    learnt = values["tokens_per_parameter"] * plain(parameters)(trained.shape)
    critical = critical_batch(
        learnt, values["critical_batch"] * 1e6, values["critical_batch_exponent"]
    )
    best = [0.0] * len(COUNTS)
    for batch in BATCHES:
        job = make_job(chip(entry), trained, batch, None, values)
        frontier = explore(job)
        useful = 1.0 / tokens_over_fewest(
            batch * job.model.sequence, critical, values["large_batch_penalty"]
        )
        for k, count in enumerate(COUNTS):
            position = frontier.within(count)
            if position is not None:
                used, time = frontier.chips[position], frontier.times[position]
                utilisation = model_flops(job) / float(time * used * job.peak)
                best[k] = max(best[k], utilisation * useful)
    return job.peak, tuple(best)
