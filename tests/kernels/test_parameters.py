"""The parameter table: what a record must hold, how it is divided, how it is addressed."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_kernels.parameters import (
    Band,
    Choice,
    Confidence,
    ParameterTable,
    ParamSpec,
    Role,
    Scale,
    address,
    equal_bands,
)
from tenfold_kernels.registry import KERNELS, parameter_table

SPEC = ParamSpec(
    key="rate", unit="1/yr", default=0.5, hard=(0.0, 2.0), slider=(0.0, 1.0), role=Role.POLICY,
    meaning="A rate.", source="Test.", confidence=Confidence.LOW, over=("bloc", "market"),
)  # fmt: skip
PLAIN = replace(SPEC, key="level", over=())
CHOICE = Choice("chip", ("old", "new"), "old", "Which chip.", labels=("The old one", "The new"))
TABLE = ParameterTable(
    "test", (SPEC, PLAIN), {"bloc": ("a", "b"), "market": ("a", "b", "third")}, (CHOICE,)
)


def test_addresses_are_spelt_with_their_elements() -> None:
    assert address("share", ("a", "third")) == "share[a,third]"
    assert address("share", ("a",)) == "share[a]"
    assert address("share", ()) == "share"


def test_a_parameter_has_an_address_for_each_of_its_elements() -> None:
    assert TABLE.addresses(PLAIN) == ("level",)
    assert TABLE.addresses(SPEC) == (
        "rate[a,a]", "rate[a,b]", "rate[a,third]", "rate[b,a]", "rate[b,b]", "rate[b,third]",
    )  # fmt: skip


@pytest.mark.parametrize("place", ["rate", "rate[a,third]", "rate[b,b]"])
def test_a_parameter_is_found_by_key_and_by_address(place: str) -> None:
    assert TABLE.spec(place) is SPEC


@pytest.mark.parametrize("place", ["", "rat", "Rate", "[a]", "rate "])
def test_what_is_no_parameter_is_not_found(place: str) -> None:
    with pytest.raises(KeyError):
        TABLE.spec(place)


def test_defaults_are_a_copy_that_may_be_changed() -> None:
    TABLE.defaults()["level"] = 9.0
    TABLE.default_choices()["chip"] = "new"
    assert TABLE.defaults() == {**dict.fromkeys(TABLE.addresses(SPEC), 0.5), "level": 0.5}
    assert TABLE.default_choices() == {"chip": "old"}


def test_entries_of_a_choice_have_names_and_unknown_ones_their_own_id() -> None:
    assert CHOICE.label_of("new") == "The new"
    assert CHOICE.label_of("other") == "other"
    assert replace(CHOICE, labels=()).label_of("new") == "new"


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"slider": (0.0, 3.0)}, "slider range"),
        ({"slider": (-1.0, 1.0)}, "slider range"),
        ({"slider": (1.0, 1.0)}, "slider range"),
        ({"slider": (1.0, 0.5)}, "slider range"),
        ({"slider": (math.nan, 1.0)}, "slider range"),
        ({"default": 2.5}, "default"),
        ({"default": -0.1}, "default"),
        ({"default": math.nan}, "default"),
        ({"scale": Scale.LOG}, "log slider"),
    ],
    ids=str,
)
def test_a_record_that_contradicts_itself_is_refused_by_name(changes, complaint: str) -> None:
    with pytest.raises(ValueError, match=rf"^rate: .*{complaint}"):
        replace(SPEC, **changes)


@pytest.mark.parametrize(
    ("slider", "scale", "step", "digits"),
    [
        ((0.0, 1.0), Scale.LINEAR, 0.005, 3),
        ((0.0, 2.0), Scale.LINEAR, 0.01, 2),
        ((0.0, 0.3), Scale.LINEAR, 0.002, 3),
        ((-50.0, 50.0), Scale.LINEAR, 0.5, 1),
        ((0.0, 4000.0), Scale.LINEAR, 20.0, 0),
        ((1.0, 1000.0), Scale.LOG, 0.05, 2),
        ((0.001, 1.0), Scale.LOG, 0.00005, 5),
        ((100.0, 1e6), Scale.LOG, 5.0, 0),
    ],
)
def test_a_slider_is_divided_into_round_steps(slider, scale, step: float, digits: int) -> None:
    spec = replace(SPEC, slider=slider, hard=slider, default=slider[0], scale=scale)
    assert spec.step == pytest.approx(step, rel=1e-9)
    assert spec.digits == digits


def test_a_date_goes_by_whole_years() -> None:
    spec = replace(SPEC, unit="year", hard=(1800.0, 2500.0), slider=(2000.0, 2060.0), default=2020)
    assert spec.is_date
    assert (spec.step, spec.digits) == (1.0, 0)
    assert not SPEC.is_date


@given(st.floats(1e-6, 1e9), st.floats(1e-3, 1e3))
def test_steps_are_one_two_or_five_of_a_power_of_ten(low: float, ratio: float) -> None:
    span = (low, low * (1.0 + ratio))
    spec = replace(SPEC, slider=span, hard=span, default=low)
    exponent = math.floor(math.log10(spec.step) + 1e-9)
    assert round(spec.step / 10.0**exponent, 6) in (1.0, 2.0, 5.0)
    steps = (span[1] - span[0]) / spec.step
    assert 79.0 < steps < 201.0


def test_bands_name_stretches_of_a_slider() -> None:
    bands = equal_bands((0.0, 3.0), "low", "middle", "high")
    assert bands == (Band(1.0, "low"), Band(2.0, "middle"), Band(3.0, "high"))
    spec = replace(SPEC, bands=bands)
    assert [spec.band_of(v) for v in (-1.0, 0.0, 1.0, 1.01, 2.5, 3.0, 99.0)] == [
        "low", "low", "low", "middle", "high", "high", "high",
    ]  # fmt: skip
    assert SPEC.band_of(0.5) == ""


@pytest.mark.parametrize("kernel", KERNELS)
def test_keys_are_unique_plain_words(kernel: str) -> None:
    table = parameter_table(kernel)
    keys = [spec.key for spec in table.specs] + [choice.key for choice in table.choices]
    assert len(set(keys)) == len(keys)
    assert all(key.isidentifier() and key == key.lower() for key in keys)
    for spec in table.specs:
        for place in table.addresses(spec):
            assert table.spec(place) is spec
