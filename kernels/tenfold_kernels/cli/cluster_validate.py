"""``tenfold cluster validate``: a table of published runs, measured and predicted."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table

if TYPE_CHECKING:
    from tenfold_kernels.cluster.validation.practice import Practice
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
        ("run", "unit", "measured", "predicted", "error %", "of step %", ""),
        (
            (
                r.id, _unit(r), compact(r.measured or 0.0), compact(r.predicted or 0.0),
                _signed(r.error_pct), _signed(r.step_error_pct),
                "" if r.fits else f"needs {r.need_gb:.0f} of {r.capacity_gb:.0f} GB",
            )
            for r in results
            if r.error_pct is not None
        ),
    )  # fmt: skip
    skipped = [result for result in results if result.skipped]
    if skipped:
        sys.stdout.write("\n")
        print_table(("skipped", "because"), ((r.id, r.skipped) for r in skipped))
    sys.stdout.write("\nErrors in the time of a step; a negative bias is optimistic.\n")
    groups = [*grouped(results, lambda result: str(result.group)).items(), ("all", results)]
    sums = [(name, summary(rows)) for name, rows in groups]
    print_table(
        ("group", "runs", "mean |error| %", "bias %", "largest %"),
        (
            (name, str(s.n), _plain(s.mean_abs_pct), _signed(s.bias_pct), _plain(s.max_abs_pct))
            for name, s in sums
        ),
    )
    return 0


def _unit(result: "RunResult") -> str:
    return "s" if result.measured_step_s is not None else "tokens/s/chip"


def _plain(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.1f}"


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
        "step_error_pct": result.step_error_pct,
        "skipped": result.skipped or None,
        "layout": dict(result.layout),
        "fits": None if result.predicted is None else result.fits,
        "memory_gb": {"need": result.need_gb, "capacity": result.capacity_gb},
        "practice": None if result.practice is None else _practice(result.practice),
    }


def _practice(practice: "Practice") -> dict[str, Any]:
    """What was inferred of a run, as JSON."""
    shardings = [[kind.name.lower() for kind in tier] for tier in practice.shardings]
    return {**asdict(practice), "shardings": shardings}


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "runs", nargs="?", metavar="RUNS.csv",
        help="table of runs; those that come with Tenfold if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("validate", "hold predictions against published runs", _arguments, _run)
