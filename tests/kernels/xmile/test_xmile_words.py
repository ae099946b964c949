"""Names and units in XMILE."""

import pytest

from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.units import parse_unit
from tenfold_kernels.world import world_model
from tenfold_kernels.xmile.names import RESERVED, legal_name, names_of
from tenfold_kernels.xmile.units import xmile_unit


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("share[a,third]", "share_a_third"),
        ("growth_target", "growth_target"),
        ("step", "the_step"),
        ("Time", "the_time"),
        ("nothing", "the_nothing"),
        ("2nd[a]", "the_2nd_a"),
        ("loose__ends_", "loose_ends"),
    ],
)
def test_an_address_becomes_one_legal_word(address: str, name: str) -> None:
    assert legal_name(address) == name
    assert legal_name(address).casefold() not in RESERVED


@pytest.mark.parametrize("pair", [("share[a]", "share_a"), ("Share", "share")])
def test_two_variables_never_share_a_name(pair: tuple[str, str]) -> None:
    with pytest.raises(EquationError, match="would both be called"):
        names_of(pair)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("bn USD/yr", "bn*USD/yr"),
        ("USD/(person yr)", "USD/(person*yr)"),
        ("k H100/bn USD", "k*H100/(bn*USD)"),
        ("1/nat", "1"),
        ("nat/yr", "1/yr"),
        ("bn USD/nat/yr", "bn*USD/yr"),
        ("person/(nat nat)", "person"),
        ("1/(nat yr)", "1/(yr)"),
        ("k chip/(bn USD yr)/yr", "k*chip/(bn*USD*yr)/yr"),
        ("year", "yr"),
        ("share GDP/yr", "1/yr"),
        ("yr GDP", "yr"),
        ("nat", "1"),
        ("", "1"),
    ],
)
def test_units_keep_their_prefixes_as_factors(text: str, unit: str) -> None:
    assert xmile_unit(text) == unit


def test_every_unit_of_the_model_means_the_same_when_read_back() -> None:
    model = world_model()
    for name in model.declarations:
        text = model.unit_text(name)
        assert parse_unit(xmile_unit(text).replace("*", " ")).agrees(parse_unit(text)), text
