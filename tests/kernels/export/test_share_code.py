"""Share codes: what comes back is what went in, and every damage is refused in one message."""

import base64
import hashlib
import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.distribution import Correlation, Distribution, Kind
from tenfold_kernels.faults import InputError
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import LARGEST_FILE, scenario_text
from tenfold_kernels.share_code import LONGEST_CODE, START, is_share_code, scenario_of, share_code

CLUSTER = "llama-3-405b-on-16384-h100"
CODE = share_code(preset(OPENING))
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def coded(content: bytes, start: str = START, more: bytes = b"") -> str:
    """A code with a right checksum around any content, as a stranger could make one."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush() + more
    checksum = hashlib.sha256(START.encode() + packed).digest()[:6]
    return start + base64.urlsafe_b64encode(checksum + packed).decode().rstrip("=")


def refused(code: str) -> str:
    with pytest.raises(InputError) as caught:
        scenario_of(code)
    message = str(caught.value)
    assert message.startswith("share code: ")
    assert len(message) < 2000
    return message


@pytest.mark.parametrize("name", preset_ids())
def test_every_preset_comes_back_exactly(name: str) -> None:
    code = share_code(preset(name))
    assert is_share_code(code)
    assert scenario_of(code) == preset(name)
    assert len(code) < 2000  # fits a message of any chat program


SPECS = [s for s in preset(OPENING).table.specs if s.hard[0] < s.hard[1]]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_numbers_and_any_words_come_back_bit_for_bit(data) -> None:
    scenario = preset(OPENING)
    values = dict(scenario.values)
    for spec in data.draw(st.lists(st.sampled_from(SPECS), max_size=8)):
        for address in scenario.table.addresses(spec):
            values[address] = data.draw(st.floats(*spec.hard))
    words = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=40)
    changed = replace(scenario, values=values, title=Text(data.draw(words), data.draw(words)))
    assert scenario_of(share_code(changed)) == changed


def test_doubt_and_correlations_come_back() -> None:
    specs = [s for s in preset(OPENING).table.specs if s.role is Role.ASSUMPTION and not s.over]
    first, second = specs[:2]
    scenario = replace(
        preset(OPENING),
        distributions={first.key: Distribution(Kind.UNIFORM, *first.slider)},
        correlations=(Correlation(first.key, second.key, 0.3),),
    )
    assert scenario_of(share_code(scenario)) == scenario


def test_words_of_a_preset_are_borrowed_and_numbers_never() -> None:
    changed = with_assignments(preset(OPENING), ["subsidy_coverage[b]=0.123"])
    found = scenario_of(share_code(changed))
    assert found == changed
    assert found.story == preset(OPENING).story
    unknown = coded(b"no-such-preset\n" + scenario_text(replace(changed, story=Text())).encode())
    assert scenario_of(unknown).values == changed.values


def test_blanks_breaks_and_invisible_characters_of_a_chat_program_do_not_matter() -> None:
    broken = "\n".join(CODE[k : k + 40] for k in range(0, len(CODE), 40))
    assert scenario_of(f"  {broken}\r\n\u200b ") == preset(OPENING)


@given(st.integers(len(START), len(CODE) - 1), st.sampled_from(ALPHABET))
@settings(max_examples=400, deadline=None)
def test_one_changed_character_is_refused(place: int, other: str) -> None:
    if other != CODE[place]:
        refused(CODE[:place] + other + CODE[place + 1 :])


@given(st.integers(1, len(CODE)))
@settings(max_examples=100, deadline=None)
def test_a_code_cut_short_is_refused(length: int) -> None:
    refused(CODE[: len(CODE) - length])


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_is_refused(text: str) -> None:
    refused(text)
    refused(START + text)


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_content_behind_a_right_checksum_is_refused(content: bytes) -> None:
    refused(coded(content))


@given(st.binary(max_size=100))
@settings(max_examples=100, deadline=None)
def test_what_does_not_decompress_is_refused(packed: bytes) -> None:
    checksum = hashlib.sha256(START.encode() + packed).digest()[:6]
    refused(START + base64.urlsafe_b64encode(checksum + packed).decode().rstrip("="))


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    bomb = coded(b"\n" + b"#" * 200_000_000)
    assert len(bomb) < LONGEST_CODE
    assert f"more than {LARGEST_FILE} bytes" in refused(bomb)


def test_more_text_than_any_code_has_is_refused_unread() -> None:
    assert "allowed are at most" in refused(START + "A" * LONGEST_CODE)


def test_what_follows_the_end_is_refused() -> None:
    refused(coded(b"\n" + scenario_text(preset(CLUSTER)).encode(), more=b"more"))


def test_a_newer_version_is_refused_politely() -> None:
    message = refused(CODE.replace("tenfold1:", "tenfold2:"))
    assert "version 2" in message
    assert "version 1" in message


def test_a_scenario_too_large_for_a_file_has_no_code() -> None:
    long = {key: Text("x" * 2000, "y" * 2000) for key in [s.key for s in SPECS][:80]}
    with pytest.raises(InputError):
        share_code(Scenario("world", start=2000.0, stop=2050.0, sources=long))


@pytest.mark.slow
def test_a_million_damaged_codes_are_refused_or_read_as_a_scenario() -> None:
    """Most are damaged outside; one in twenty is damaged inside, behind a right checksum."""
    chance = random.Random(20261122)
    inside = b"\n" + scenario_text(preset(CLUSTER)).encode()
    for k in range(1_000_000):
        within = k % 20 == 0
        text = bytearray(inside if within else CODE.encode())
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(text))
            kind = chance.randrange(3)
            if kind == 0:
                text[place] = chance.randrange(1, 256)
            elif kind == 1:
                del text[place : place + chance.randint(1, 30)]
            else:
                text[place:place] = chance.randbytes(chance.randint(1, 8))
        code = coded(bytes(text)) if within else text.decode("utf-8", "replace")
        try:
            found = scenario_of(code)
        except InputError:
            continue
        assert within or found == preset(OPENING)  # blanks alone do no harm
