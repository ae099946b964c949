"""``tenfold check``: say everything that is wrong with a file of scenarios."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json
from tenfold_kernels.faults import InputError
from tenfold_kernels.workbook.file import read_workbook
from tenfold_kernels.workbook.pins import standing


def _run(given: Namespace) -> int:
    try:
        workbook = read_workbook(Path(given.file))
    except InputError as error:
        if not given.json:
            raise
        print_json(
            {
                "file": given.file,
                "faults": [
                    {
                        "key": f.key,
                        "found": str(f.found),
                        "allowed": str(f.allowed),
                        "message": str(f),
                    }
                    for f in error.faults
                ],
            }
        )
        return 2
    pins = {pin.case: standing(pin, workbook.case(pin.case).scenario) for pin in workbook.pins}
    if given.json:
        print_json({"file": given.file, "faults": [], "pins": pins})
    else:
        titles = ", ".join(case.scenario.title.en for case in workbook.cases)
        sys.stdout.write(f"{given.file}: no faults; {workbook.kernel}: {titles}\n")
        for key, said in pins.items():
            title = workbook.case(key).scenario.title.en
            sys.stdout.write(f"{given.file}: pinned, {said}: {title}\n")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="scenario or document")
    add_json(parser)


COMMAND = Command("check", "check a scenario or document and list its faults", _arguments, _run)
