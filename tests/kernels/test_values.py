"""Single values from a file, an option or a field: what is taken and what is refused."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_kernels.faults import Fault, InputError, Wrong
from tenfold_kernels.registry import parameter_table
from tenfold_kernels.values import (
    MOST_SHOWN,
    addresses_of,
    assign,
    check_number,
    shortened,
    shown,
    span,
    unknown_name,
)

TABLE = parameter_table("world")


@pytest.mark.parametrize(
    ("assignment", "values"),
    [
        ("frontier_growth=0.3", {"frontier_growth": 0.3}),
        (" frontier_growth = 0.3 ", {"frontier_growth": 0.3}),
        ("frontier_growth=1", {"frontier_growth": 1.0}),
        ("frontier_growth=3e-1", {"frontier_growth": 0.3}),
        ("tax_share[b]=0.3", {"tax_share[b]": 0.3}),
        ("tax_share=0.3", {"tax_share[a]": 0.3, "tax_share[b]": 0.3}),
        ("control_start[a]=2025", {"control_start[a]": 2025.0}),
        ("crowding=-0.5", {"crowding": -0.5}),
        ("tax_share=0", {"tax_share[a]": 0.0, "tax_share[b]": 0.0}),
        ("tax_share=0.8", {"tax_share[a]": 0.8, "tax_share[b]": 0.8}),
    ],
)
def test_an_assignment_gives_values_by_address(assignment: str, values) -> None:
    assert assign(TABLE, assignment) == values


@pytest.mark.parametrize(
    ("assignment", "kind", "key"),
    [
        ("", Wrong.WRONG_TYPE, ""),
        ("tax_share", Wrong.WRONG_TYPE, "tax_share"),
        ("tax_share:0.3", Wrong.WRONG_TYPE, "tax_share:0.3"),
        ("tax_share=", Wrong.WRONG_TYPE, "tax_share"),
        ("tax_share=true", Wrong.WRONG_TYPE, "tax_share"),
        ("tax_share==0.3", Wrong.WRONG_TYPE, "tax_share"),
        ("tax_share=0,3", Wrong.WRONG_TYPE, "tax_share"),
        ("tax_share=NaN", Wrong.NOT_FINITE, "tax_share"),
        ("tax_share=-Infinity", Wrong.NOT_FINITE, "tax_share"),
        ("tax_share=1e400", Wrong.NOT_FINITE, "tax_share"),
        ("tax_share[b]=0.8000001", Wrong.OUT_OF_RANGE, "tax_share[b]"),
        ("tax_share[c]=0.3", Wrong.NOT_AN_OPTION, "tax_share[c]"),
        ("tax_share[a,b]=0.3", Wrong.NOT_AN_OPTION, "tax_share[a,b]"),
        ("tax_share [a]=0.3", Wrong.MISSPELT, ""),
        ("tax_shares=0.3", Wrong.MISSPELT, ""),
        ("=0.3", Wrong.UNKNOWN_KEY, ""),
    ],
)
def test_a_bad_assignment_is_refused_with_its_kind(assignment: str, kind: Wrong, key: str) -> None:
    with pytest.raises(InputError) as refused:
        assign(TABLE, assignment)
    assert refused.value.source == "--set"
    (fault,) = refused.value.faults
    assert (fault.kind, fault.key) == (kind, key)


def test_a_key_stands_for_all_its_elements_and_an_address_for_one() -> None:
    assert addresses_of(TABLE, "tax_share") == ("tax_share[a]", "tax_share[b]")
    assert addresses_of(TABLE, "tax_share[b]") == ("tax_share[b]",)
    assert addresses_of(TABLE, "frontier_growth") == ("frontier_growth",)
    assert isinstance(addresses_of(TABLE, "frontier_growth[a]"), Fault)


@given(st.floats(allow_nan=True, allow_infinity=True) | st.integers())
def test_a_number_is_taken_exactly_where_it_is_finite_and_within_bounds(value) -> None:
    found = check_number("x", value, (-1.0, 2.0))
    if -1.0 <= value <= 2.0:
        assert found == value
        assert type(found) is float
    else:
        assert isinstance(found, Fault)
        finite = math.isfinite(value) and abs(value) <= 1e300
        assert found.kind is (Wrong.OUT_OF_RANGE if finite else Wrong.NOT_FINITE)


@pytest.mark.parametrize("value", ["1", True, False, None, [1.0], {"a": 1.0}, 1j, b"1"])
def test_what_is_no_number_is_refused(value: object) -> None:
    found = check_number("x", value, (-10.0, 10.0))
    assert isinstance(found, Fault)
    assert found.kind is Wrong.WRONG_TYPE


@given(st.text(max_size=500))
def test_what_is_shown_is_short_and_on_one_line(text: str) -> None:
    for said in (shortened(text), str(shown(text))):
        assert said.isprintable()
        assert len(said) <= 10 * MOST_SHOWN + 2
    assert "\n" not in str(unknown_name("", text, ["tax_share"]))


def test_long_texts_are_cut_and_short_ones_are_not() -> None:
    assert shortened("x" * MOST_SHOWN) == "x" * MOST_SHOWN
    assert shortened("x" * 10_000) == "x" * (MOST_SHOWN - 3) + "..."
    assert shortened("a\nb\x1b[31m") == r"a\nb\x1b[31m"


def test_values_are_shown_as_a_file_would_write_them() -> None:
    assert [str(shown(v)) for v in (True, "text", 3, 0.5, [1], {}, None)] == [
        "true", "'text'", "3", "0.5", "a list", "a table", "NoneType",
    ]  # fmt: skip


def test_ranges_carry_their_unit_where_it_says_something() -> None:
    assert str(span(0.0, 0.8, "share GDP")) == "0 to 0.8 share GDP"
    assert str(span(1800.0, 2500.0, "year")) == "1800 to 2500"
    assert str(span(-1.0, 1.0, "1")) == "-1 to 1"


def test_a_name_that_resembles_a_known_one_brings_it_up() -> None:
    near = unknown_name("here", "tax_shar", ["tax_share", "saving_rate"])
    assert (near.kind, near.key, near.allowed) == (Wrong.MISSPELT, "here", "tax_share")
    far = unknown_name("here", "zzz", ["tax_share", "saving_rate"])
    assert (far.kind, str(far.allowed)) == (Wrong.UNKNOWN_KEY, "tax_share, saving_rate")
    many = unknown_name("here", "zzz", [f"name_{k}" for k in range(40)])
    assert str(many.allowed).endswith("name_11 and 28 more")
