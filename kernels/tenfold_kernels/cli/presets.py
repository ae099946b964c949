"""``tenfold presets``: list the scenarios that ship with Tenfold."""

from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.opening_file import opening_document
from tenfold_kernels.presets import preset, preset_ids


def _run(given: Namespace) -> int:
    found = {name: preset(name) for name in preset_ids()}
    if given.json:
        print_json(
            [
                {
                    "id": name,
                    "kernel": scenario.kernel,
                    "title": {"en": scenario.title.en, "zh_TW": scenario.title.zh_TW},
                    "systems": list(scenario.systems),
                    **opening_document(scenario.opening),
                }
                for name, scenario in found.items()
            ]
        )
        return 0
    print_table(
        ("id", "kernel", "systems", "opens with", "title"),
        (
            (
                name,
                s.kernel,
                ",".join(map(str, s.systems)),
                "" if s.opening is None else s.opening.lens,
                f"{s.title.en} / {s.title.zh_TW}",
            )
            for name, s in found.items()
        ),
    )
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_json(parser)


COMMAND = Command("presets", "list the scenarios that ship with Tenfold", _arguments, _run)
