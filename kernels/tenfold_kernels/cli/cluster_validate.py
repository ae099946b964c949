"""``tenfold cluster validate``: a table of published runs, measured and predicted."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table

if TYPE_CHECKING:
    from tenfold_kernels.cluster.validation.validate import RunResult


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster.validation.evidence import published_runs
    from tenfold_kernels.cluster.validation.runs import read_runs
    from tenfold_kernels.cluster.validation.summary import grouped, summary
    from tenfold_kernels.cluster.validation.validate import validate

    runs = read_runs(Path(given.runs)) if given.runs else published_runs()
    results = validate(runs)
    by_source = grouped(results, lambda result: result.source)
    if given.json:
        whole = asdict(summary(results))
        print_json(
            {
                "rows": [_row(result) for result in results],
                "summary": {
                    **whole,
                    "by_source": {key: asdict(summary(rows)) for key, rows in by_source.items()},
                },
            }
        )
        return 0
    print_table(
        ("run", "measured", "predicted", "error %"),
        (
            (r.id, compact(r.measured or 0.0), compact(r.predicted or 0.0), f"{r.error_pct:+.1f}")
            for r in results
            if r.error_pct is not None
        ),
    )
    skipped = [result for result in results if result.skipped]
    if skipped:
        sys.stdout.write("\n")
        print_table(("skipped", "because"), ((r.id, r.skipped) for r in skipped))
    sys.stdout.write("\n")
    groups = [*grouped(results, lambda result: str(result.group)).items(), ("all", results)]
    sums = [(name, summary(rows)) for name, rows in groups]
    print_table(
        ("group", "runs", "mean |error| %", "bias %", "largest %"),
        (
            (name, str(s.n), f"{s.mean_abs_pct:.1f}", f"{s.bias_pct:+.1f}", f"{s.max_abs_pct:.1f}")
            for name, s in sums
        ),
    )
    return 0


def _row(result: "RunResult") -> dict[str, Any]:
    """One run as JSON: what was measured stands under the name of its quantity."""
    return {
        "id": result.id,
        "source": result.source,
        "group": result.group,
        "chip": result.chip,
        "measured_step_s": result.measured_step_s,
        "measured_tokens_per_s_per_chip": result.measured_tokens_per_s_per_chip,
        "predicted": result.predicted,
        "error_pct": result.error_pct,
        "skipped": result.skipped or None,
        "layout": dict(result.layout),
    }


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "runs", nargs="?", metavar="RUNS.csv",
        help="table of runs; those that come with Tenfold if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("validate", "hold predictions against published runs", _arguments, _run)
