"""``tenfold cluster search``: the fastest layouts of a job."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.cluster_job import add_job, prediction_json
from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table

SHOWN = ("tensor", "pipeline", "data", "context", "expert", "microbatch", "interleave",
         "recompute", "sharded")  # fmt: skip


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster import search

    found = search(given.chip, given.chips, given.workload, given.batch, given.top)
    if given.json:
        print_json(
            {
                "layouts": [prediction_json(layout) for layout in found.layouts],
                "evaluated": found.evaluated,
                "legal": found.enumerated,
                "fitting": found.fitting,
                "chips_used": found.chips_used,
                "seconds": found.seconds,
                "reason": found.reason,
            }
        )
        return 0
    print_table(
        (*SHOWN, "step s", "MFU %", "GB"),
        (
            (
                *(str(layout.layout[field]) for field in SHOWN),
                compact(layout.step_time_s),
                f"{100.0 * layout.mfu:.1f}",
                compact(layout.memory_gb["total"]),
            )
            for layout in found.layouts
        ),
    )
    sys.stdout.write(
        f"\n{found.enumerated:,} legal layouts of {found.chips_used or found.chips:,} chips, of "
        f"which {found.fitting:,} fit into memory; with those of fewer chips, "
        f"{found.evaluated:,} were timed or weighed in {1e3 * found.seconds:.0f} ms\n"
    )
    if found.reason:
        sys.stdout.write(f"{found.reason}\n")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_job(parser)
    parser.add_argument("--top", type=int, default=10, metavar="K", help="layouts to give; 10")
    add_json(parser)


COMMAND = Command("search", "rank the fastest layouts", _arguments, _run)
