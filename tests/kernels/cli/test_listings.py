"""``tenfold presets`` and ``tenfold params``: what there is, for programs and for people."""

import pytest
from command_line import OPENING, document, refusal, tenfold
from jsonschema import validate

from tenfold_kernels import __version__
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.registry import KERNELS, parameter_table

TEXT = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "items": TEXT}
RANGE = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
PRESETS = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "kernel", "title", "systems"],
        "additionalProperties": False,
        "properties": {
            "id": TEXT,
            "kernel": {"enum": list(KERNELS)},
            "title": {
                "type": "object",
                "required": ["en", "zh_TW"],
                "additionalProperties": False,
                "properties": {"en": TEXT, "zh_TW": TEXT},
            },
            "systems": {
                "type": "array",
                "items": {"type": "integer", "minimum": 1, "maximum": 8},
                "minItems": 1,
            },
            "opening": {
                "type": "object",
                "required": ["lens"],
                "additionalProperties": False,
                "properties": {
                    "lens": TEXT, "card": TEXT, "output": TEXT, "year": {"type": "number"},
                    "across": TEXT, "up": TEXT,
                },
            },
        },
    },
}  # fmt: skip
NUMBER = {
    "type": "object",
    "required": [
        "key", "addresses", "unit", "default", "elements", "hard", "slider", "scale", "step",
        "digits", "bands", "role", "group", "over", "loops", "meaning", "source", "confidence",
    ],
    "additionalProperties": False,
    "properties": {
        "key": TEXT,
        "addresses": TEXTS | {"minItems": 1},
        "unit": TEXT,
        "default": {"type": "number"},
        "elements": {"type": "object", "additionalProperties": {"type": "number"}},
        "hard": RANGE,
        "slider": RANGE,
        "scale": {"enum": ["linear", "log"]},
        "step": {"type": "number", "exclusiveMinimum": 0},
        "digits": {"type": "integer", "minimum": 0},
        "bands": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["upto", "name"],
                "additionalProperties": False,
                "properties": {"upto": {"type": "number"}, "name": TEXT},
            },
        },
        "role": {"enum": ["policy", "assumption"]},
        "group": TEXT,
        "over": TEXTS,
        "loops": {"type": "array", "items": {"pattern": "^[RB][0-9]+$"}},
        "meaning": TEXT,
        "source": TEXT,
        "confidence": {"enum": ["high", "medium", "low"]},
    },
}  # fmt: skip
CHOICE = {
    "type": "object",
    "required": ["key", "options", "default", "group", "meaning"],
    "additionalProperties": False,
    "properties": {
        "key": TEXT, "options": TEXTS, "default": TEXT, "group": TEXT, "meaning": TEXT,
    },
}  # fmt: skip


def test_presets_are_listed_with_their_titles_in_both_languages(capsys) -> None:
    found = document(capsys, "presets")
    validate(found, PRESETS)
    assert [entry["id"] for entry in found] == list(preset_ids())
    assert found[0]["id"] == OPENING
    for entry in found:
        title = preset(entry["id"]).title
        assert entry["title"] == {"en": title.en, "zh_TW": title.zh_TW}


def test_people_get_a_line_for_each_preset(capsys) -> None:
    code, out, err = tenfold(capsys, "presets")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["id", "kernel", "systems", "opens", "with", "title"]
    assert [line.split()[0] for line in lines[1:]] == list(preset_ids())
    assert preset(OPENING).title.zh_TW in lines[1]


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_parameter_is_described_in_full(capsys, kernel: str) -> None:
    found = document(capsys, "params", "--kernel", kernel)
    table = parameter_table(kernel)
    numbers, choices = found[: len(table.specs)], found[len(table.specs) :]
    validate(numbers, {"type": "array", "items": NUMBER})
    validate(choices, {"type": "array", "items": CHOICE})
    assert [entry["key"] for entry in numbers] == [spec.key for spec in table.specs]
    assert [entry["key"] for entry in choices] == [choice.key for choice in table.choices]
    addresses = [address for entry in numbers for address in entry["addresses"]]
    assert addresses == list(table.defaults())


@pytest.mark.parametrize("kernel", KERNELS)
def test_what_is_described_is_consistent(capsys, kernel: str) -> None:
    for entry in document(capsys, "params", "--kernel", kernel):
        if "options" in entry:
            assert entry["default"] in entry["options"]
            continue
        low, high = entry["hard"]
        assert low <= entry["slider"][0] < entry["slider"][1] <= high, entry["key"]
        assert low <= entry["default"] <= high, entry["key"]
        ends = [band["upto"] for band in entry["bands"]]
        assert ends == sorted(ends), entry["key"]


def test_the_world_is_listed_where_no_kernel_is_named(capsys) -> None:
    assert document(capsys, "params") == document(capsys, "params", "--kernel", "world")


@pytest.mark.parametrize("kernel", KERNELS)
def test_people_get_a_line_for_each_parameter(capsys, kernel: str) -> None:
    code, out, err = tenfold(capsys, "params", "--kernel", kernel)
    assert (code, err) == (0, "")
    first_words = [line.split()[0] for line in out.splitlines()]
    for spec in parameter_table(kernel).specs:
        assert (f"{spec.key}[{','.join(spec.over)}]" if spec.over else spec.key) in first_words
    for choice in parameter_table(kernel).choices:
        assert {choice.key, *choice.options} <= set(first_words)


def test_an_unknown_kernel_names_the_known_ones(capsys) -> None:
    message = refusal(capsys, "params", "--kernel", "galaxy")
    assert "galaxy" in message
    for kernel in KERNELS:
        assert kernel in message


def test_the_version_is_told(capsys) -> None:
    assert tenfold(capsys, "--version") == (0, f"tenfold {__version__}\n", "")


def test_the_parameters_of_three_blocs_have_an_address_for_each(capsys) -> None:
    listed = {e["key"]: e for e in document(capsys, "params", "--blocs", "3")}
    assert listed["tax_share"]["addresses"] == ["tax_share[a]", "tax_share[b]", "tax_share[c]"]
    assert len(listed["controlled_market"]["addresses"]) == 6
    for wrong in ("1", "5", "two"):
        assert wrong in refusal(capsys, "params", "--blocs", wrong)
