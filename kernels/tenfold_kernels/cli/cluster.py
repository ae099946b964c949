"""``tenfold cluster``: questions to the training-cluster kernel."""

from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli import (
    cluster_equivalents,
    cluster_predict,
    cluster_run,
    cluster_search,
    cluster_table,
    cluster_validate,
)
from tenfold_kernels.cli.command import Command

QUESTIONS = (
    cluster_predict.COMMAND,
    cluster_search.COMMAND,
    cluster_equivalents.COMMAND,
    cluster_validate.COMMAND,
    cluster_run.COMMAND,
    cluster_table.COMMAND,
)


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for question in QUESTIONS:
        action = actions.add_parser(question.name, help=question.help, description=question.help)
        question.arguments(action)
        action.set_defaults(act=question.run)


def _run(given: Namespace) -> int:
    return int(given.act(given))


COMMAND = Command("cluster", "ask the training-cluster kernel", _arguments, _run)
