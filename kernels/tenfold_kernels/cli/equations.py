"""``tenfold equations``: the variables of the world model, and where each equation comes from."""

import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.equations.declare import Equation, Stock
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.origin import origin_of
from tenfold_kernels.faults import input_error
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.values import unknown_name
from tenfold_kernels.world import world_model


def _run(given: Namespace) -> int:
    model = world_model()
    names = [n for n, found in model.declarations.items() if not isinstance(found, ParamSpec)]
    if given.variable is not None and given.variable not in names:
        raise input_error("VARIABLE", unknown_name("", given.variable, tuple(names)))
    records = [_record(model, name) for name in ([given.variable] if given.variable else names)]
    if given.json:
        print_json(records)
    elif given.variable:
        for key, value in records[0].items():
            said = ", ".join(value) if isinstance(value, list) else value
            sys.stdout.write(f"{key.replace('_', ' ')}: {said}\n" if said else "")
    else:
        keys = ("name", "unit", "kind", "group", "confidence", "basis")
        print_table(keys, ([one[key] for key in keys] for one in records))
    return 0


def _record(model: Model, name: str) -> dict[str, Any]:
    declared, origin = model.declarations[name], origin_of(model, name)
    assert not isinstance(declared, ParamSpec)
    kind = declared.kind if isinstance(declared, (Equation, Stock)) else declared.operation
    return {
        "name": name,
        "unit": model.unit_text(name),
        "kind": kind.value,
        "group": declared.group,
        "meaning": declared.meaning,
        "basis": origin.basis.value,
        "source": origin.source,
        "confidence": origin.confidence.value,
        "weakest_setting": origin.weakest,
        "fed_by": model.sources_of(name),
        "feeds": model.users_of(name),
    }


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("variable", nargs="?", metavar="VARIABLE", help="one to show in full")
    add_json(parser)


COMMAND = Command(
    "equations", "list the world model's equations, what they rest on, and how sure they are",
    _arguments, _run,
)  # fmt: skip
