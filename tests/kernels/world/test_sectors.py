"""Industries: a layer of values under what a scenario says itself."""

from dataclasses import replace

import pytest

from tenfold_kernels.analysis.hysteresis import market_of
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.registry import parameter_table
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import parse_scenario, scenario_text
from tenfold_kernels.world.sectors import NONE, sector, sector_ids

INDICES = {"solar-panels": 1.20, "battery-cells": 0.95, "rare-earth-magnets": 1.39,
           "logic-chips": 1.76}  # fmt: skip


def scenario(industry: str = NONE, **values: float) -> Scenario:
    return Scenario("world", start=2000.0, stop=2030.0, choices={"sector": industry}, values=values)


@pytest.mark.parametrize("id", sector_ids())
def test_an_industry_sets_its_values_for_every_bloc(id: str) -> None:
    table, found = parameter_table("world"), scenario(id).all_values()
    for key, given in sector(id).values.items():
        spec = table.spec(key)
        assert all(found[name] == given.value for name in table.addresses(spec))
        low, high = spec.slider
        assert low <= given.value <= high, key
        assert given.source.en
        assert given.source.zh_TW
    untouched = set(table.defaults()) - {
        name for key in sector(id).values for name in table.addresses(table.spec(key))
    }
    assert all(found[name] == table.defaults()[name] for name in untouched)


@pytest.mark.parametrize(("id", "index"), INDICES.items())
def test_the_index_of_an_industry(id: str, index: float) -> None:
    assert market_of(scenario(id)).index == pytest.approx(index, abs=0.01)


def test_no_industry_sets_nothing() -> None:
    assert scenario().all_values() == parameter_table("world").defaults()
    assert scenario().choices == {}


def test_what_a_scenario_says_itself_comes_first_even_where_it_is_the_default() -> None:
    default = parameter_table("world").defaults()["wright_exponent"]
    assert sector("ships").values["wright_exponent"].value != default
    own = scenario("ships", wright_exponent=default)
    assert own.all_values()["wright_exponent"] == default
    assert own.values == {"wright_exponent": default}
    again = parse_scenario(scenario_text(own).encode(), "test")
    assert again.values == own.values
    assert again.choices == own.choices == {"sector": "ships"}


def test_another_industry_brings_its_own_values_and_keeps_the_scenario_s() -> None:
    ships = scenario("ships", price_sensitivity=3.0)
    panels = replace(ships, choices={"sector": "solar-panels"})
    assert panels.all_values()["price_sensitivity"] == 3.0
    expected = sector("solar-panels").values["wright_exponent"].value
    assert panels.all_values()["wright_exponent"] == expected
    assert with_assignments(ships, ["sector=solar-panels"]) == panels


def test_a_value_equal_to_the_industry_s_is_not_kept() -> None:
    value = sector("ships").values["agglomeration"].value
    assert scenario("ships", agglomeration=value) == scenario("ships")


def test_an_unknown_industry_is_refused_with_a_suggestion() -> None:
    text = scenario_text(preset("shipbuilding")).replace('sector = "ships"', 'sector = "shipps"')
    with pytest.raises(InputError, match="ships"):
        parse_scenario(text.encode(), "test")
    with pytest.raises(InputError, match="ships"):
        sector("shipps")
    with pytest.raises(InputError):
        with_assignments(scenario(), ["sector=shipps"])
