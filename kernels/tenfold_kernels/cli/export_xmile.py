"""``tenfold export-xmile``: a scenario of the world model as a file for other engines."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_preset
from tenfold_kernels.files import save
from tenfold_kernels.presets import open_scenario


def _run(given: Namespace) -> int:
    from tenfold_kernels.xmile.document import world_file

    scenario = with_assignments(open_scenario(given.preset), given.set)
    save(Path(given.file), world_file(scenario).content)
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("file", metavar="FILE", help="where to write, such as model.xmile")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter; key[a] addresses one bloc",
    )  # fmt: skip


COMMAND = Command(
    "export-xmile", "write a scenario of the world model as an XMILE file", _arguments, _run
)
