import pytest

from tenfold_kernels.equations.units import Unit, UnitError, parse_unit


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("bn USD/yr", "M USD k/yr"),
        ("USD/(person yr)", "USD/person/yr"),
        ("bn USD/bn person", "USD/person"),
        ("k H100/bn USD", "H100/M USD"),
        ("1/(yr yr)", "1/yr^2"),
        ("share", "1"),
        ("nat/yr", "1/yr"),
        ("year", "yr"),
    ],
)
def test_units_written_differently_agree(text: str, same: str) -> None:
    assert parse_unit(text).agrees(parse_unit(same))


@pytest.mark.parametrize(
    ("text", "other"), [("bn USD", "USD"), ("USD", "USD/yr"), ("generation", "nat"), ("yr", "1")]
)
def test_different_units_do_not_agree(text: str, other: str) -> None:
    assert not parse_unit(text).agrees(parse_unit(other))


@pytest.mark.parametrize("text", ["furlong", "USD/(yr", "USD)", "USD//€"])
def test_unreadable_units_are_refused_by_name(text: str) -> None:
    with pytest.raises(UnitError, match="cannot read the unit"):
        parse_unit(text)


def test_multiplying_and_dividing_cancel() -> None:
    speed = parse_unit("USD/yr")
    assert (speed * parse_unit("yr")).agrees(parse_unit("USD"))
    assert (speed / speed).agrees(Unit())
    assert (speed / speed).is_pure
