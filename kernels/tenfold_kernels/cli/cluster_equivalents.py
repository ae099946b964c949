"""``tenfold cluster equivalents``: how many old chips do what one new chip does."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tenfold_kernels.cli.cluster_job import add_workload, chip_named
from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table

if TYPE_CHECKING:
    from tenfold_kernels.cluster import Equivalence


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster import equivalence

    found = equivalence(given.new, given.old, given.workload, given.chips, given.batch)
    curve = [
        {
            "new_chips": int(chips),
            "old_chips": None if old != old else int(old),
            "equivalent": None if old != old else float(old / chips),
        }
        for chips, old in zip(found.curve_new_chips, found.curve_old_chips, strict=True)
    ]
    if given.json:
        print_json(
            {
                "peak_equivalent": found.peak_equivalent,
                "training_equivalent": found.training_equivalent,
                "new_chips": found.new_chips or None,
                "old_chips": found.old_chips,
                "new_step_time_s": found.new_step_s,
                "old_step_time_s": found.old_step_s,
                "wall": found.wall.value,
                "reason": found.reason,
                "curve": curve,
            }
        )
        return 0
    sys.stdout.write(
        f"One {given.new} is worth {compact(found.peak_equivalent)} {given.old} on paper; in "
        f"training {given.workload}, {_said(found)}.\n"
    )
    if found.reason:
        sys.stdout.write(f"{found.reason}\n")
    sys.stdout.write("\n")
    rows = (
        (str(p["new_chips"]), "none", "suffices")
        if p["equivalent"] is None
        else (str(p["new_chips"]), str(p["old_chips"]), compact(p["equivalent"]))
        for p in curve
    )
    print_table(("new chips", "old chips", "old per new"), rows)
    return 0


def _said(found: "Equivalence") -> str:
    """Say what a new chip is worth in training, and what that compares."""
    if found.new_step_s is None:
        return "there is nothing to compare, for it does not fit on the new chips"
    if found.old_chips is None or found.old_step_s is None or found.training_equivalent is None:
        return f"no number is as fast as {found.new_chips} of them"
    return (
        f"{compact(found.training_equivalent)}: {found.old_chips} are the fewest that are as "
        f"fast as {found.new_chips} of it, at {compact(found.old_step_s)} s a step against "
        f"{compact(found.new_step_s)} s"
    )


def _arguments(parser: ArgumentParser) -> None:
    for age in ("new", "old"):
        parser.add_argument(
            f"--{age}", required=True, type=chip_named, metavar="ID",
            help=f"{age} chip of the catalogue",
        )  # fmt: skip
    add_workload(parser)
    parser.add_argument("--chips", required=True, type=int, metavar="N", help="new chips installed")
    parser.add_argument(
        "--batch", type=int, default=2048, metavar="SEQUENCES",
        help="global batch in sequences; 2048 if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("equivalents", "ask how many old chips equal one new", _arguments, _run)
