"""``tenfold cluster run``: a scenario's whole training run, on new chips and on old ones."""

import math
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.faults import Phrase
from tenfold_kernels.presets import open_scenario

if TYPE_CHECKING:
    from tenfold_kernels.cluster.run.comparison import RunComparison
    from tenfold_kernels.cluster.run.training_run import TrainingRun

KERNEL = "cluster"


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change a parameter or a choice",
    )
    add_json(parser)


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster.errors import ClusterError
    from tenfold_kernels.cluster.run.comparison import compare_runs

    scenario = open_scenario(given.preset)
    if scenario.kernel != KERNEL:
        raise ClusterError("PRESET", given.preset, Phrase("a scenario of the training cluster"))
    scenario = with_assignments(scenario, given.set)
    values = scenario.all_values()
    found = compare_runs(values, scenario.all_choices())
    if found.new is None:
        enough = Phrase("enough chips to hold the model; {reason}", reason=found.reason)
        raise ClusterError("chips", round(values["chips"]), enough)
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "workload": found.workload,
                **_document(found.new_chip, found.new),
                "old": None if found.old is None else _document(found.old_chip, found.old),
            }
        )
        return 0
    sys.stdout.write(f"{scenario.title.en}: {found.workload}, {found.batch} sequences a step\n\n")
    _print(found)
    return 0


def _print(found: "RunComparison") -> None:
    pairs = ((found.new_chip, found.new), (found.old_chip, found.old))
    runs = [(name, run) for name, run in pairs if run is not None]
    lines = zip(*(_lines(run) for _, run in runs), strict=True)
    print_table(
        ("run", *(name for name, _ in runs), "unit"),
        ((cells[0][0], *(cell[1] for cell in cells), cells[0][2]) for cells in lines),
    )
    if found.new is not None and found.old is not None:
        ahead = found.new.step_time_s / found.old.step_time_s - 1.0
        sys.stdout.write(
            f"\n{found.old.chips} {found.old_chip} are the fewest that are as fast; their steps "
            f"are {_percent(ahead)} % faster.\n"
        )
    if found.old is None:
        sys.stdout.write(f"\nNo number of {found.old_chip} is as fast: {found.reason}\n")


def _document(chip: str, run: "TrainingRun") -> dict[str, Any]:
    return {
        "chip": chip,
        "chips": run.chips,
        "step_time_s": run.step_time_s,
        "goodput": run.goodput,
        "days": _finite(run.days),
        "energy_mwh": _finite(run.energy_mwh),
        "cost_usd": {
            "capital": _finite(run.capital_cost_usd),
            "energy": _finite(run.energy_cost_usd),
            "total": _finite(run.total_cost_usd),
        },
        "carbon_t": _finite(run.carbon_t),
        "loss": run.loss,
        "checkpoint_interval_s": run.checkpoint_interval_s,
        "failures": _finite(run.failures),
    }


def _lines(run: "TrainingRun") -> list[tuple[str, str, str]]:
    """Name, value and unit of everything that is worth a line."""
    shares = run.time_shares
    return [
        ("chips", str(run.chips), "chip"),
        ("spare chips", str(run.spare_chips), "chip"),
        ("step time", compact(run.step_time_s), "s"),
        ("steps", str(run.steps), ""),
        ("tokens", compact(run.tokens), "token"),
        ("useful tokens", _percent(run.useful_token_share), "%"),
        ("goodput", _percent(run.goodput), "%"),
        ("writing checkpoints", _percent(shares.checkpoints), "%"),
        ("rework", _percent(shares.rework), "%"),
        ("restarts", _percent(shares.restarts), "%"),
        ("waiting for repair", _percent(shares.waiting), "%"),
        ("checkpoint interval", _written(run.checkpoint_interval_s), "s"),
        ("failures", _written(run.failures), ""),
        ("time", _written(run.days), "d"),
        ("energy", _written(run.energy_mwh), "MWh"),
        ("capital cost", _written(run.capital_cost_usd), "USD"),
        ("energy cost", _written(run.energy_cost_usd), "USD"),
        ("total cost", _written(run.total_cost_usd), "USD"),
        ("carbon dioxide", _written(run.carbon_t), "t"),
        ("loss", compact(run.loss), "nat/token"),
    ]


def _percent(share: float) -> str:
    """Write a share in %, to two decimals."""
    return f"{100.0 * share:.2f}"


def _written(value: float | None) -> str:
    """Write a number; a dash where there is none."""
    return "-" if value is None else compact(value) if math.isfinite(value) else "endless"


def _finite(value: float | None) -> float | None:
    """Give a number that JSON can hold; None for a run that never ends."""
    return value if value is not None and math.isfinite(value) else None


COMMAND = Command("run", "follow a training run from start to end", _arguments, _run)
