"""``tenfold play``: run what teams set turn by turn, every branch, and look back for the best."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.numbers import of_the_world, outputs, whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.cli.progress import Progress
from tenfold_kernels.cli.question import number
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.play.play import Branch, Play
from tenfold_kernels.presets import open_scenario


def _run(given: Namespace) -> int:
    from tenfold_kernels.play.file import read_turns
    from tenfold_kernels.world import world_model

    scenario = open_scenario(given.preset)
    of_the_world(given.preset, scenario)
    play = read_turns(Path(given.turns), scenario)
    wanted = tuple(given.output) or world_model(len(scenario.blocs)).headlines()
    names = outputs("--output", wanted, scenario)
    best = _best(given, play) if given.best else None
    branches = [*play.branches, *([best.branch] if best else [])]
    documents = [_document(play, branch, names) for branch in branches]
    if given.json:
        more = {} if best is None else {"hindsight": _hindsight_document(given, best)}
        print_json({"preset": given.preset, "turn_years": play.years,
                    "teams": [{"name": team.name, "levers": list(team.levers)}
                              for team in play.teams],
                    "branches": documents, **more})  # fmt: skip
        return 0
    print_table(
        ("branch", "turns", "reached", *names),
        (
            (one["name"], str(len(one["turns"])), f"{one['reached']:g}",
             *(_last(one["series"].get(name)) for name in names))
            for one in documents
        ),
    )  # fmt: skip
    if best is not None:
        whole_search = "" if best.is_whole else "; it was stopped before its end"
        sys.stdout.write(
            f"\n{given.best} in {given.at}: {compact(best.played)} as played, "
            f"{compact(best.value)} in hindsight, by {_method()}, {best.runs} runs{whole_search}\n"
        )
    return 0


def _best(given: Namespace, play: Play) -> Any:
    from tenfold_kernels.play.hindsight import (
        FEWEST_RUNS,
        MOST_RUNS,
        USUAL_SECONDS,
        Wanted,
        hindsight,
    )

    if given.at is None:
        raise input_error("--at", Fault(Wrong.MISSING, "", allowed=Phrase("a year")))
    runs = whole("--runs", given.runs, FEWEST_RUNS, MOST_RUNS)
    seconds = USUAL_SECONDS if given.seconds is None else number("--seconds", given.seconds)
    wanted = Wanted(given.best, number("--at", given.at), given.want == "high", given.team,
                    given.per_turn)  # fmt: skip
    with Progress("runs") as progress:
        return hindsight(play, wanted, "hindsight", runs=runs, seconds=seconds, progress=progress)


def _document(play: Play, branch: Branch, names: tuple[str, ...]) -> dict[str, Any]:
    from tenfold_kernels.play.run import run_branch, yearly

    run = run_branch(play, branch, names)
    years, series = yearly(run, play.scenario, names) if run else ([], [])
    return {
        "name": branch.name,
        "reached": play.year_of(len(branch.turns)),
        "turns": [
            {"year": play.year_of(k), "set": {team: dict(one) for team, one in turn.items()}}
            for k, turn in enumerate(branch.turns)
        ],
        "years": years,
        "series": {one.name: {"unit": one.unit, "values": list(one.values)} for one in series},
    }


def _hindsight_document(given: Namespace, best: Any) -> dict[str, Any]:
    return {
        "output": given.best, "year": float(given.at), "want": given.want, "team": given.team,
        "per_turn": given.per_turn, "method": _method(), "runs": best.runs,
        "finished": best.is_whole, "played": best.played, "value": best.value,
        "branch": best.branch.name,
    }  # fmt: skip


def _method() -> str:
    from tenfold_kernels.play.hindsight import METHOD

    return METHOD


def _last(series: dict[str, Any] | None) -> str:
    values = series["values"] if series else []
    return compact(values[-1]) if values and values[-1] is not None else ""


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("--turns", required=True, metavar="FILE",
                        help="levers by turn and team: .toml, or .json")  # fmt: skip
    parser.add_argument(
        "--output", action="append", default=[], metavar="NAME",
        help="a variable to report; the headline ones if none is named",
    )  # fmt: skip
    parser.add_argument("--best", metavar="NAME",
                        help="search the settings with the best of this output")  # fmt: skip
    parser.add_argument("--at", metavar="YEAR", help="year in which it counts")
    parser.add_argument("--want", choices=("high", "low"), default="high", help="which is best")
    parser.add_argument("--team", default="", metavar="NAME",
                        help="whose levers are searched; all teams' if left out")  # fmt: skip
    parser.add_argument("--per-turn", action="store_true", help="levers may change each turn")
    parser.add_argument("--runs", default="3000", metavar="N", help="most runs of the model")
    parser.add_argument("--seconds", metavar="S", help="time after which it ends; default: 60")
    add_json(parser)


COMMAND = Command(
    "play", "run what teams set turn by turn, and look back for what was best", _arguments, _run
)
