"""Files of turns: TOML written by hand, or JSON as a program writes it."""

import json
import tomllib
from pathlib import Path
from typing import Any

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import read_bounded
from tenfold_kernels.json_text import read_json
from tenfold_kernels.play.play import Play
from tenfold_kernels.play.reader import play_document, read_play
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import DEEP_KEY, TOO_DEEP
from tenfold_kernels.values import shown

FORMAT, VERSION = "tenfold-play", 1
LARGEST_FILE = 1024 * 1024


def read_turns(path: Path, scenario: Scenario) -> Play:
    """Read a file of turns.

    Parameters
    ----------
    path : Path
        JSON where its name ends so, TOML otherwise.
    scenario : Scenario
        What they are turns of.

    Raises
    ------
    InputError
        With every fault in the file.
    """
    is_json = path.suffix.lower() == ".json"
    return parse_turns(read_bounded(path, LARGEST_FILE), str(path), scenario, is_json)


def parse_turns(content: bytes, source: str, scenario: Scenario, is_json: bool) -> Play:
    """Read a play from the bytes of a file; see `read_turns`."""
    document = read_json(content, source) if is_json else _toml(content, source)
    if not isinstance(document, dict):
        raise InputError(source, [Fault(Wrong.WRONG_TYPE, "", shown(document), Phrase("a table"))])
    faults: list[Fault] = []
    if document.get("format") != FORMAT:
        raise InputError(
            source,
            [Fault(Wrong.NOT_A_SCENARIO, "format", shown(document.get("format")), repr(FORMAT))],
        )
    version = document.get("format_version")
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        kind = Wrong.TOO_NEW if newer else Wrong.WRONG_TYPE
        raise InputError(source, [Fault(kind, "format_version", shown(version), str(VERSION))])
    given = {key: part for key, part in document.items() if key not in ("format", "format_version")}
    play = read_play(given, scenario, faults)
    if play is None:
        raise InputError(source, faults)
    return play


def turns_text(play: Play) -> str:
    """Text of a file of turns, in JSON."""
    document = {"format": FORMAT, "format_version": VERSION, **play_document(play)}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _toml(content: bytes, source: str) -> dict[str, Any]:
    if DEEP_KEY.search(content):
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", TOO_DEEP)])
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        where = Phrase(
            "byte {place} is {code}", place=error.start, code=f"{content[error.start]:#04x}"
        )
        raise InputError(source, [Fault(Wrong.NOT_TEXT, "", where)]) from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", str(error))]) from None
    except (RecursionError, ValueError):
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", TOO_DEEP)]) from None
