"""``tenfold report``: what a scenario asks, assumes and shows, as one file of HTML or PDF."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from tenfold_gui.lenses import LENS_NAMES, LENSES
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_preset, add_set
from tenfold_kernels.cli.numbers import of_the_world
from tenfold_kernels.faults import Fault, InputError, Wrong, listed
from tenfold_kernels.files import save
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import LANGUAGES
from tenfold_kernels.values import shown, unknown_name

FORMATS = (".html", ".pdf")


def _run(given: Namespace) -> int:
    path = Path(given.out)
    if path.suffix.lower() not in FORMATS:
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(path.suffix), listed(FORMATS))
        raise InputError(given.out, [fault])
    baseline = open_scenario(given.preset)
    scenario = with_assignments(baseline, given.set)
    if given.lens and given.lens not in LENSES[scenario.kernel]:
        raise InputError("--lens", [unknown_name("", given.lens, tuple(LENSES[scenario.kernel]))])
    if given.prove or given.futures:
        of_the_world(given.preset, scenario)
    proof = None
    if given.prove:
        from tenfold_gui.export.report import Proof
        from tenfold_kernels.xmile.proof import prove

        proof = Proof(prove(given.preset, scenario).document())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tenfold_gui.export.write_report import write_report_headless
    from tenfold_gui.session.session import Session

    session = Session(baseline)
    session.become(scenario, "")
    content = write_report_headless(
        session, path.suffix.lower(), given.lang, given.lens or "", given.futures, proof
    )
    save(path, content)
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    add_set(parser)
    parser.add_argument("--out", required=True, metavar="FILE", help="where to save: .html or .pdf")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language")
    parser.add_argument("--lens", choices=LENS_NAMES, help="plots to show; default: the first lens")
    parser.add_argument("--futures", action="store_true", help="with bands over a thousand futures")
    parser.add_argument("--prove", action="store_true", help="replay it in other engines too")


COMMAND = Command(
    "report", "write what a scenario asks, assumes and shows as HTML or PDF", _arguments, _run
)
