"""Call the command line in this process and keep what it said."""

import json
from typing import Any, NamedTuple

import pytest

from tenfold_kernels.cli import main

SHORT = ("--years", "2015:2017")  # quick even where nothing is compiled yet
OPENING = "us-china-ai-chips"
CLUSTER = "llama-3-405b-on-16384-h100"


class Outcome(NamedTuple):
    """Exit code and what was written."""

    code: int
    out: str
    err: str


def tenfold(capsys: pytest.CaptureFixture[str], *arguments: str) -> Outcome:
    """Run a command."""
    capsys.readouterr()
    try:
        code = main(arguments)
    except SystemExit as ended:  # how argparse ends after usage or help
        code = int(ended.code or 0)
    return Outcome(code, *capsys.readouterr())


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """Run a command that must succeed and print one JSON document and nothing else."""
    code, out, err = tenfold(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must refuse its input, and give its message."""
    code, out, err = tenfold(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert err.strip()
    assert "Traceback" not in err
    return err
