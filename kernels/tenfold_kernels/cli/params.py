"""``tenfold params``: the parameter table of a kernel."""

from argparse import ArgumentParser, Namespace
from typing import Any

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.parameters import BLOCS, FEWEST_BLOCS, ParameterTable, ParamSpec
from tenfold_kernels.registry import KERNELS, parameter_table


def _run(given: Namespace) -> int:
    table = parameter_table(given.kernel, given.blocs)
    if given.json:
        print_json([*(_record(table, spec) for spec in table.specs), *_choices(table)])
        return 0
    print_table(
        ("key", "default", "low", "high", "unit", "role", "confidence", "meaning"),
        (
            (
                f"{spec.key}[{','.join(spec.over)}]" if spec.over else spec.key,
                compact(spec.default),
                compact(spec.slider[0]),
                compact(spec.slider[1]),
                spec.unit,
                spec.role.value,
                spec.confidence.value,
                spec.meaning,
            )
            for spec in table.specs
        ),
    )
    for choice in table.choices:
        print_table((choice.key, choice.meaning), [(option, "") for option in choice.options])
    return 0


def _record(table: ParameterTable, spec: ParamSpec) -> dict[str, Any]:
    return {
        "key": spec.key,
        "addresses": list(table.addresses(spec)),
        "unit": spec.unit,
        "default": spec.default,
        "elements": dict(spec.elements),
        "hard": list(spec.hard),
        "slider": list(spec.slider),
        "scale": spec.scale.value,
        "step": spec.step,
        "digits": spec.digits,
        "bands": [{"upto": band.upto, "name": band.name} for band in spec.bands],
        "role": spec.role.value,
        "group": spec.group,
        "over": list(spec.over),
        "loops": list(spec.loops),
        "meaning": spec.meaning,
        "source": spec.source,
        "confidence": spec.confidence.value,
    }


def _choices(table: ParameterTable) -> list[dict[str, Any]]:
    return [
        {
            "key": choice.key,
            "options": list(choice.options),
            "default": choice.default,
            "group": choice.group,
            "meaning": choice.meaning,
        }
        for choice in table.choices
    ]


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--kernel", choices=KERNELS, default=KERNELS[0], help="which kernel")
    parser.add_argument(
        "--blocs", type=int, default=FEWEST_BLOCS, choices=range(FEWEST_BLOCS, len(BLOCS) + 1),
        help="number of blocs of the world model",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("params", "list the parameters of a kernel", _arguments, _run)
