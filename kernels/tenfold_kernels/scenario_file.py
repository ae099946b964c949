"""Read and write scenario files: TOML that may come from strangers.

Nothing in a file is ever evaluated. Its size and nesting are bounded, every key is known
or refused with a suggestion, every number is finite and within its range. All faults are
reported together, each with its key, what was found and what is allowed.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

import tomli_w

from tenfold_kernels.distribution_file import correlations_document, distributions_document
from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import read_bounded, write_atomically
from tenfold_kernels.migrations import FORMAT_VERSION
from tenfold_kernels.opening_file import opening_document
from tenfold_kernels.parameters import index_of
from tenfold_kernels.registry import model_version
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_reader import read_document

FORMAT = "tenfold-scenario"
LARGEST_FILE = 256 * 1024
# The parser takes time quadratic in the length of a dotted key: a small file could hang it.
TOO_DEEP = Phrase("it is too deeply nested")
DEEP_KEY = re.compile(rb"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}""")


def read_scenario(path: Path) -> Scenario:
    """Read a scenario file.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    Scenario

    Raises
    ------
    InputError
        With every fault in the file.
    """
    return parse_scenario(read_bounded(path, LARGEST_FILE), str(path))


def parse_scenario(content: bytes, source: str) -> Scenario:
    """Read a scenario from the bytes of a file.

    Parameters
    ----------
    content : bytes
        UTF-8 text in TOML.
    source : str
        What to call it in messages.

    Raises
    ------
    InputError
        With every fault in it.
    """
    if DEEP_KEY.search(content):
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", TOO_DEEP)])
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        where = Phrase(
            "byte {place} is {code}", place=error.start, code=f"{content[error.start]:#04x}"
        )
        fault = Fault(Wrong.NOT_TEXT, "", where)
        raise InputError(source, [fault]) from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", str(error))]) from None
    except (RecursionError, ValueError) as error:
        # Too deeply nested, or a number with more digits than Python converts.
        reason = TOO_DEEP if isinstance(error, RecursionError) else Phrase("a number is too long")
        raise InputError(source, [Fault(Wrong.NOT_TOML, "", reason)]) from None
    faults: list[Fault] = []
    scenario = read_document(document, FORMAT, faults)
    if scenario is None or faults:
        raise InputError(source, faults)
    return scenario


def write_scenario(path: Path, scenario: Scenario) -> None:
    """Write a scenario file in one step; a crash leaves the old file whole.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    write_atomically(path, scenario_text(scenario).encode("utf-8"))


def scenario_text(scenario: Scenario) -> str:
    """Text of a scenario file: the envelope, and only values that differ from defaults."""
    sources = _sources(scenario)
    parts = [
        tomli_w.dumps(_head(scenario), multiline_strings=True),
        _parameters(scenario),
        tomli_w.dumps({"sources": sources} if sources else {}),
        _doubt(scenario),
    ]
    return "\n".join(part for part in parts if part)


def scenario_document(scenario: Scenario) -> dict[str, Any]:
    """Everything that a scenario file says, as plain data that `read_document` reads back."""
    parts = {
        "parameters": _parameters_document(scenario),
        "sources": _sources(scenario),
        "distributions": distributions_document(scenario.distributions),
        "correlations": correlations_document(scenario.correlations),
    }
    return {**_head(scenario), **{key: part for key, part in parts.items() if part}}


def _head(scenario: Scenario) -> dict[str, Any]:
    document: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kernel": scenario.kernel,
        "model_version": model_version(scenario.kernel),
        "systems": list(scenario.systems),
        "title": _text(scenario.title),
        "story": _text(scenario.story),
    }
    if scenario.focus:
        document["focus"] = scenario.focus
    document |= opening_document(scenario.opening)
    if scenario.bloc_names:
        document["blocs"] = {key: _bloc(key, scenario) for key in scenario.bloc_names}
    if scenario.project_names:
        document["projects"] = {k: _text(name) for k, name in scenario.project_names.items()}
    if scenario.stop > scenario.start:
        document["horizon"] = {"start": _number(scenario.start), "stop": _number(scenario.stop)}
    chosen = {
        key: entry
        for key, entry in scenario.choices.items()
        if entry != scenario.table.default_choices().get(key)
    }
    if chosen:
        document["choices"] = chosen
    return document


def _sources(scenario: Scenario) -> dict[str, Any]:
    return {key: _text(source) for key, source in scenario.sources.items()}


def _parameters_document(scenario: Scenario) -> dict[str, Any]:
    """Parameters that differ from their defaults: a number, or numbers by element."""
    found: dict[str, Any] = {}
    for spec in scenario.table.specs:
        changed = {
            address: _number(scenario.values[address])
            for address in scenario.table.addresses(spec)
            if address in scenario.values
        }
        if changed and spec.over:
            found[spec.key] = {index_of(address): value for address, value in changed.items()}
        elif changed:
            found[spec.key] = changed[spec.key]
    return found


def _parameters(scenario: Scenario) -> str:
    """Write the parameters that differ from their defaults, one line each."""
    lines = []
    for key, given in _parameters_document(scenario).items():
        if isinstance(given, dict):
            pairs = (f"{_quoted(index)} = {value!r}" for index, value in given.items())
            lines.append(f"{key} = {{ {', '.join(pairs)} }}\n")
        else:
            lines.append(f"{key} = {given!r}\n")
    return f"[parameters]\n{''.join(lines)}" if lines else ""


def _doubt(scenario: Scenario) -> str:
    """Write distributions one a line, and correlations as tables of their own."""
    lines = [
        f'"{address}" = {{ {", ".join(f"{key} = {_plain(value)}" for key, value in one.items())} }}'
        for address, one in distributions_document(scenario.distributions).items()
    ]
    blocks = ["[distributions]\n" + "\n".join(lines) + "\n"] if lines else []
    blocks += [
        f'[[correlations]]\nbetween = ["{pair["between"][0]}", "{pair["between"][1]}"]\n'
        f"rank = {_plain(pair['rank'])}\n"
        for pair in correlations_document(scenario.correlations)
    ]
    return "\n".join(blocks)


def _plain(value: str | float) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(_number(value))


def _quoted(index: str) -> str:
    """Write an index as a key: quoted where it names several elements."""
    return f'"{index}"' if "," in index else index


def _bloc(bloc: str, scenario: Scenario) -> dict[str, Any]:
    short = scenario.bloc_short_names.get(bloc)
    return {**_text(scenario.bloc_names[bloc]), **({"short": _text(short)} if short else {})}


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "zh_TW": text.zh_TW}


def _number(value: float) -> float | int:
    return int(value) if float(value).is_integer() and abs(value) < 1e15 else float(value)
