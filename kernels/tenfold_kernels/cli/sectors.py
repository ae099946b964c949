"""``tenfold sectors``: list the industries, or show one with its values and their sources."""

import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.scenario import Text
from tenfold_kernels.world.sectors import Sector, sector, sector_ids


def _run(given: Namespace) -> int:
    if given.sector is None:
        _list([sector(id) for id in sector_ids()], given.json)
    else:
        _show(sector(given.sector), given.json)
    return 0


def _list(found: list[Sector], as_json: bool) -> None:
    if as_json:
        print_json([_record(one) for one in found])
        return
    rows = ((one.id, f"{one.name.en} / {one.name.zh_TW}") for one in found)
    print_table(("id", "name"), rows)


def _show(found: Sector, as_json: bool) -> None:
    if as_json:
        print_json(_record(found))
        return
    sys.stdout.write(f"{found.name.en} / {found.name.zh_TW}\n{found.note.en}\n\n")
    print_table(
        ("key", "value", "confidence", "source"),
        (
            (key, compact(one.value), one.confidence.value, one.source.en)
            for key, one in found.values.items()
        ),
    )


def _record(one: Sector) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": _both(one.name),
        "note": _both(one.note),
        "values": {
            key: {
                "value": given.value,
                "source": _both(given.source),
                "confidence": given.confidence.value,
            }
            for key, given in one.values.items()
        },
    }


def _both(text: Text) -> dict[str, str]:
    return {"en": text.en, "zh_TW": text.zh_TW}


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("sector", nargs="?", metavar="SECTOR", help="industry to show in full")
    add_json(parser)


COMMAND = Command("sectors", "list the industries a world scenario can name", _arguments, _run)
