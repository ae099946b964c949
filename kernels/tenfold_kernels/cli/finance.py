"""``tenfold finance``: questions to the financing kernel."""

from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli import (
    finance_flips,
    finance_record,
    finance_run,
    finance_table,
    finance_validate,
)
from tenfold_kernels.cli.command import Command

QUESTIONS = (
    finance_run.COMMAND,
    finance_flips.COMMAND,
    finance_table.COMMAND,
    finance_validate.COMMAND,
    finance_record.COMMAND,
)


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for question in QUESTIONS:
        action = actions.add_parser(question.name, help=question.help, description=question.help)
        question.arguments(action)
        action.set_defaults(act=question.run)


def _run(given: Namespace) -> int:
    return int(given.act(given))


COMMAND = Command("finance", "ask the financing kernel", _arguments, _run)
