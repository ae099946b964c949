"""A scenario as a short text that restores it on another machine.

``tenfold1:`` names the version; what follows is base64url (RFC 4648) of a checksum and of
the scenario's file, compressed (RFC 1951), which holds only what differs from the defaults.
Words of a shipped preset, most of its file, are left out: the code says which preset's they
are, and a Tenfold whose preset says something else by now puts its own words there. Numbers
never come from anywhere but the code.
"""

import base64
import binascii
import hashlib
import re
import zlib
from dataclasses import replace

from tenfold_kernels.faults import Fault, InputError, Phrase, Said, Wrong, input_error
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import LARGEST_FILE, parse_scenario, scenario_text
from tenfold_kernels.values import shown

VERSION = 1
START = f"tenfold{VERSION}:"
ANY_START = re.compile(r"\s*tenfold([0-9]{1,9}):")
CHECKSUM = 6  # bytes: one damage in 10^14 is taken for a code, and then read like any file
LARGEST = LARGEST_FILE + 64  # bytes, with the id of a preset
LONGEST_CODE = 4 * (LARGEST + 1024) // 3  # what does not compress grows a little
SOURCE = "share code"
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))  # as chat programs add
CHANGED = Phrase("a part of it is missing or changed")


def is_share_code(text: str) -> bool:
    """Whether a text begins as a share code of any version does."""
    return ANY_START.match(text.translate(INVISIBLE)) is not None


def share_code(scenario: Scenario) -> str:
    """Write a scenario as a share code.

    Raises
    ------
    InputError
        If it is too large for a scenario file.
    """
    words = _preset_with_words_of(scenario)
    bare = replace(scenario, title=Text(), story=Text(), sources={}) if words else scenario
    content = scenario_text(bare).encode("utf-8")
    if len(content) > LARGEST_FILE:
        raise _refusal(_too_large())
    return packed_code(words, content)


def packed_code(words: str, content: bytes) -> str:
    """Pack a scenario's file, as it is, with the id of the preset whose words it leaves out."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(f"{words}\n".encode("ascii") + content) + packer.flush()
    return START + base64.urlsafe_b64encode(_checksum(packed) + packed).decode("ascii").rstrip("=")


def scenario_of(code: str) -> Scenario:
    """Restore the scenario of a share code; blanks and line breaks within it do not matter.

    Raises
    ------
    InputError
        If it is no share code, or damaged, or made by a newer Tenfold, or holds anything
        that a scenario file may not hold.
    """
    if len(code) > LONGEST_CODE:
        fault = Fault(Wrong.TOO_LONG, "", str(len(code)), str(LONGEST_CODE))
        raise InputError(SOURCE, [fault])
    text = "".join(code.translate(INVISIBLE).split())
    found = ANY_START.match(text)
    if found is None:
        raise _refusal(Phrase("it begins with {found}, not with {allowed}",
                              found=shown(text[: len(START)]), allowed=START))  # fmt: skip
    if found[0] != START:
        raise input_error(SOURCE, Fault(Wrong.TOO_NEW_CODE, "", found[1], str(VERSION)))
    words, _, content = _unpacked(text.removeprefix(START)).partition(b"\n")
    scenario = parse_scenario(content, SOURCE)
    name = words.decode("ascii", "replace")
    if name not in preset_ids():
        return scenario  # without words where this Tenfold lacks the preset
    said = preset(name)
    return replace(scenario, title=said.title, story=said.story, sources=_known(said, scenario))


def _preset_with_words_of(scenario: Scenario) -> str:
    """Id of a preset that says the same of itself; empty where none does."""
    for name in preset_ids():
        one = preset(name)
        if (one.kernel, one.title, one.story, one.sources) == (
            scenario.kernel, scenario.title, scenario.story, scenario.sources,
        ):  # fmt: skip
            return name
    return ""


def _known(said: Scenario, scenario: Scenario) -> dict[str, Text]:
    """Sources of a preset, as far as the scenario's kernel has what they speak of."""
    return dict(said.sources) if said.kernel == scenario.kernel else {}


def _unpacked(text: str) -> bytes:
    """Undo base64 and compression, never writing more than a scenario file may hold."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _refusal(CHANGED) from None
    spelled = base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")
    checksum, packed = data[:CHECKSUM], data[CHECKSUM:]
    if spelled != text or checksum != _checksum(packed):
        raise _refusal(CHANGED)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, LARGEST + 1)
    except zlib.error:
        raise _refusal(CHANGED) from None
    if len(content) > LARGEST:
        raise _refusal(_too_large())
    if not unpacker.eof or unpacker.unused_data:
        raise _refusal(CHANGED)
    return content


def _checksum(packed: bytes) -> bytes:
    return hashlib.sha256(START.encode("ascii") + packed).digest()[:CHECKSUM]


def _too_large() -> Phrase:
    return Phrase("it holds more than {most} bytes", most=LARGEST_FILE)


def _refusal(reason: Said) -> InputError:
    return input_error(SOURCE, Fault(Wrong.UNUSABLE_CODE, "", reason))
