"""``tenfold`` as a process of its own: pipes that close early, and stray surroundings."""

import json
import os
import subprocess
import sys

import pytest
from command_line import OPENING

START = "import sys; from tenfold_kernels.cli import main; sys.exit(main())"
COMMAND = (sys.executable, "-c", START)
BUFFERED = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    given = {**BUFFERED, **environment}
    return subprocess.run([*COMMAND, *arguments], capture_output=True, env=given, timeout=120)


def into_a_closed_pipe(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command whose reader has already gone."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return subprocess.run(
            [*COMMAND, *arguments],
            stdout=writing,
            stderr=subprocess.PIPE,
            env=BUFFERED,
            timeout=120,
        )
    finally:
        os.close(writing)


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", OPENING, "--all"],
        ["run", OPENING, "--all", "--json"],
        ["presets"],
        ["--help"],
        ["run", "--help"],
        [],
    ],
    ids=" ".join,
)
def test_a_reader_that_leaves_early_is_no_fault(arguments: list[str]) -> None:
    ended = into_a_closed_pipe(*arguments)
    assert ended.stderr == b""
    assert ended.returncode == 0


def test_a_terminal_without_unicode_still_gets_whole_documents() -> None:
    ended = run("presets", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode("utf-8"))[0]["title"]["zh_TW"].startswith("美中")


def test_bad_input_ends_the_process_with_two_and_one_line() -> None:
    ended = run("run", "zzz")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"PRESET: ")
    assert ended.stderr.count(b"\n") == 1
