"""``tenfold shot``: the real window with a preset, drawn into a picture."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from tenfold_gui.comparing import Comparing
from tenfold_gui.fans import Fans
from tenfold_gui.lenses import LENS_NAMES, LENSES
from tenfold_gui.shapes import shape_of
from tenfold_gui.style.tokens import THEMES
from tenfold_kernels.cli.command import Command, add_preset
from tenfold_kernels.faults import Fault, InputError, Wrong, listed
from tenfold_kernels.files import write_atomically
from tenfold_kernels.presets import open_scenario, preset_ids
from tenfold_kernels.values import shown, unknown_name
from tenfold_kernels.workbook.file import SUFFIX as DOCUMENT
from tenfold_kernels.workbook.file import read_workbook

WORKSPACE_KERNELS = {"race": "world", "cluster": "cluster", "finance": "finance"}
SUFFIXES = (".png", ".svg", ".pdf")
DENSITIES = ("1", "2", "4")
PATIENCE = 120.0  # seconds


def _run(given: Namespace) -> int:
    size, form = shape_of(given.size), _form(given.out, given.density)
    path = Path(given.preset)
    document = read_workbook(path) if path.suffix.lower() == DOCUMENT else None
    scenario = document.scenario if document is not None else open_scenario(given.preset)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tenfold_gui.export.picture import Sitting, picture_of

    kernel = WORKSPACE_KERNELS.get(given.workspace, scenario.kernel)
    if given.lens and given.lens not in LENSES[kernel]:
        raise InputError("--lens", [unknown_name("", given.lens, tuple(LENSES[kernel]))])
    name = given.preset if given.preset in preset_ids() else ""
    sitting = Sitting(
        scenario, name, kernel, given.lens or "", given.lang, given.theme, size,
        given.presentation, PATIENCE, Fans(given.futures), form, given.plots,
        Comparing(given.compare), document,
    )  # fmt: skip
    try:
        write_atomically(Path(given.out), picture_of(sitting))
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(given.out, [Fault(Wrong.UNWRITABLE, "", reason)]) from None
    return 0


def _form(out: str, density: str) -> str:
    """Key of the format that a file's name asks for; a name without ending is for PNG."""
    suffix = Path(out).suffix.lower() or SUFFIXES[0]
    if suffix not in SUFFIXES:
        raise InputError(out, [Fault(Wrong.NOT_AN_OPTION, "", shown(suffix), listed(SUFFIXES))])
    name = suffix.removeprefix(".")
    return f"{name}{density}" if suffix == SUFFIXES[0] else name


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument(
        "--workspace", choices=tuple(WORKSPACE_KERNELS), help="the preset's own if left out"
    )
    parser.add_argument(
        "--lens", choices=LENS_NAMES, help="what to look at in the workspace; default: the first"
    )
    parser.add_argument("--out", required=True, metavar="FILE",
                        help="where to save: .png, .svg or .pdf")  # fmt: skip
    parser.add_argument(
        "--density", choices=DENSITIES, default="1", help="pixels of a PNG for each of the screen"
    )
    parser.add_argument("--plots", action="store_true", help="only the plots, not the whole window")
    parser.add_argument("--lang", choices=("en", "zh_TW"), default="en", help="language")
    parser.add_argument("--theme", choices=tuple(THEMES), default="light", help="theme")
    parser.add_argument("--size", default="1600x900", metavar="WxH[@PERCENT]",
                        help="size of the window, and of everything in it")  # fmt: skip
    parser.add_argument(
        "--futures", choices=tuple(map(str, Fans)), default=str(Fans.BANDS),
        help="how much of 1,000 futures to draw in the race; default: bands",
    )  # fmt: skip
    parser.add_argument(
        "--compare", choices=tuple(map(str, Comparing)), default=str(Comparing.OFF),
        help="how the pinned scenarios of a document are drawn beside the one at hand",
    )  # fmt: skip
    parser.add_argument("--presentation", action="store_true", help="large type, no side panels")


COMMAND = Command("shot", "draw the window with a preset into a picture", _arguments, _run)
