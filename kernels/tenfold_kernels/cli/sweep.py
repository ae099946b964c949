"""``tenfold sweep``: run a scenario many times over its assumptions, and keep every result."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import nullcontext
from pathlib import Path

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.numbers import LARGEST_SEED, MOST_MEMBERS, of_the_world, outputs, whole
from tenfold_kernels.cli.output import print_json
from tenfold_kernels.cli.progress import Progress
from tenfold_kernels.presets import open_scenario


def _run(given: Namespace) -> int:
    scenario = with_assignments(open_scenario(given.preset), given.set)
    of_the_world(given.preset, scenario)
    size = whole("--design", given.design, 1, MOST_MEMBERS)
    seed = whole("--seed", given.seed, 0, LARGEST_SEED)
    names = outputs("--outputs", given.outputs, scenario) if given.outputs else None
    from tenfold_kernels.ensemble.sweep import dask_executor, sweep

    somewhere = dask_executor(given.dask) if given.dask else nullcontext()
    with somewhere as executor, Progress("members") as progress:
        swept = sweep(scenario, size, Path(given.out), names=names, seed=seed,
                      executor=executor, progress=progress)  # fmt: skip
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "seed": seed,
                "members": swept.members,
                "computed": swept.computed,
                "results": str(swept.folder / "results"),
                "assumptions": str(swept.folder / "members"),
            }
        )
    else:
        sys.stdout.write(
            f"{scenario.title.en}: {swept.members} members in {swept.folder}, "
            f"{swept.computed} of them computed now\n"
        )
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("--design", metavar="N", required=True, help="number of members in all")
    parser.add_argument("--out", metavar="DIR", required=True,
                        help="folder of the tables; what the same sweep left is kept")  # fmt: skip
    parser.add_argument("--seed", metavar="S", default="0", help="seed of the design")
    parser.add_argument("--outputs", metavar="NAME", nargs="+", default=[],
                        help="variables to keep, such as share or 'share[b,b]'")  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter or a choice; key[a] addresses one bloc",
    )  # fmt: skip
    parser.add_argument("--dask", metavar="ADDRESS", help="scheduler of a Dask cluster to run on")
    add_json(parser)


COMMAND = Command(
    "sweep", "run a scenario many times over its assumptions and keep every result",
    _arguments, _run,
)  # fmt: skip
