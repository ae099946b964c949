"""``tenfold prove``: a scenario replayed in other engines, and how far they differ."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.values import shortened

if TYPE_CHECKING:
    from tenfold_kernels.xmile.proof import Certificate, Verdict

NOT_PROVEN = 1


def _run(given: Namespace) -> int:
    from tenfold_kernels.xmile.engines import ENGINES
    from tenfold_kernels.xmile.proof import prove

    certificate = prove(given.preset, open_scenario(given.preset), ENGINES)
    if given.json:
        print_json(certificate.document())
    else:
        _print(certificate)
    return 0 if certificate.proven else NOT_PROVEN


def _print(certificate: "Certificate") -> None:
    file = certificate.file
    sys.stdout.write(
        f"{file.scenario.title.en}\n\n"
        f"model {file.model.name} {file.model.version}\n"
        f"XMILE file, SHA-256 {file.sha256}\n\n"
    )
    print_table(
        ("engine", "version", "variables", "largest difference", "seconds", "verdict"),
        (_row(name, verdict) for name, verdict in certificate.engines.items()),
    )


def _row(name: str, verdict: "Verdict") -> tuple[str, ...]:
    difference = "-" if verdict.largest_difference is None else f"{verdict.largest_difference:.1e}"
    seconds = "-" if verdict.seconds is None else f"{verdict.seconds:.2f}"
    said = shortened(verdict.fault) or ("agrees" if verdict.agrees else "differs")
    where = f", most in {verdict.where.variable} in {verdict.where.year:g}" if verdict.where else ""
    return (
        name, verdict.version or "-", str(verdict.variables), difference, seconds, said + where
    )  # fmt: skip


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    add_json(parser)


COMMAND = Command(
    "prove", "replay a scenario of the world model in PySD and Simlin", _arguments, _run
)
