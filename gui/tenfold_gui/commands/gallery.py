"""``tenfold gallery``: every workspace through every lens, in all languages, themes and sizes."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from tenfold_gui.commands.shot import WORKSPACE_KERNELS
from tenfold_gui.lenses import LENS_NAMES, LENSES
from tenfold_gui.shapes import shape_of
from tenfold_gui.style.tokens import THEMES
from tenfold_kernels.cli.command import Command
from tenfold_kernels.scenario import LANGUAGES

SIZES = ("1280x800", "1920x1080", "3840x2160@200")


def _run(given: Namespace) -> int:
    shapes = [shape_of(text) for text in given.size or SIZES]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tenfold_gui.export.gallery import Gallery, View, draw_gallery

    views = [
        View(name, WORKSPACE_KERNELS[name], lens)
        for name in given.workspace or WORKSPACE_KERNELS
        for lens in LENSES[WORKSPACE_KERNELS[name]]
        if lens in (given.lens or LENS_NAMES)
    ]
    gallery = Gallery(
        views, given.lang or LANGUAGES, given.theme or tuple(THEMES), shapes, given.presentation
    )
    count = draw_gallery(gallery, Path(given.out))
    print(f"{count} pictures; {Path(given.out) / 'index.html'} shows them all")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the pictures")
    for option, choices, what in (
        ("--workspace", tuple(WORKSPACE_KERNELS), "workspace"), ("--lens", LENS_NAMES, "lens"),
        ("--lang", LANGUAGES, "language"), ("--theme", tuple(THEMES), "theme"),
    ):  # fmt: skip
        parser.add_argument(
            option, action="append", choices=choices,
            help=f"only this {what}; may be repeated; default: all",
        )  # fmt: skip
    parser.add_argument(
        "--size", action="append", metavar="WxH[@PERCENT]",
        help=f"size of the window, and of everything in it; default: {', '.join(SIZES)}",
    )  # fmt: skip
    parser.add_argument("--presentation", action="store_true", help="large type, no side panels")


COMMAND = Command(
    "gallery", "draw every workspace in all languages, themes and sizes", _arguments, _run
)
