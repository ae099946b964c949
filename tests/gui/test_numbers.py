"""Numbers, ticks and names, in both languages."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.i18n.names import (
    INITIALS,
    SHORT,
    address_name,
    plain_name,
    short_bloc_name,
    shortened,
)
from tenfold_gui.i18n.numbers import (
    chart_unit,
    duration,
    plain_number,
    power_of_ten,
    short_number,
    year_number,
)
from tenfold_gui.plots.axes import pushed_apart
from tenfold_gui.plots.ticks import decade_ticks, round_ticks, settled_range, year_ticks
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario, Text


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (0.0, "0", "0"),
        (0.0123, "0.0123", "0.0123"),
        (999.0, "999", "999"),
        (1234.0, "1.23 k", "1234"),
        (45_600.0, "45.6 k", "4.56 萬"),
        (-2.5e9, "−2.5 bn", "−25 億"),
        (1.2e12, "1.2 tn", "1.2 兆"),
        (3e17, "3 × 10¹⁷", "3 × 10¹⁷"),
        (float("nan"), "–", "–"),
    ],
)
def test_short_numbers(value: float, english: str, chinese: str) -> None:
    assert short_number(value) == english
    set_language(CHINESE)
    assert short_number(value) == chinese


@given(st.floats(-1e15, 1e15))
def test_short_numbers_never_use_exponents(value: float) -> None:
    assert "e" not in short_number(value)


def test_years_and_powers() -> None:
    assert plain_number(2030.0, 0) == "2030"
    assert plain_number(-0.0001, 2) == "0.00"
    assert power_of_ten(20) == "10²⁰"
    assert power_of_ten(3) == "1 k"
    assert power_of_ten(math.log10(2e4)) == "20 k"


def test_money_is_written_whole_in_charts() -> None:
    assert chart_unit("bn USD/yr")[0] == 1e9
    assert chart_unit("share") == (100.0, "%")


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_few_and_inside(low: float, span: float) -> None:
    for ticks in (round_ticks(low, low + span), year_ticks(low, low + span)):
        assert len(ticks) <= 5
        assert all(low - 1e-6 * span <= t <= low + span * (1 + 1e-6) for t in ticks)
    assert len(decade_ticks(-5.0, 12.0)) <= 5


@given(st.floats(-5.0, 15.0), st.floats(0.02, 20.0), st.integers(2, 5))
def test_ticks_of_a_log_axis_are_round_few_and_inside(low: float, span: float, most: int) -> None:
    ticks = decade_ticks(low, low + span, most)
    assert len(ticks) <= most
    assert ticks == sorted(ticks)
    for tick in ticks:
        assert low - 1e-6 <= tick <= low + span + 1e-6
        assert float(f"{10.0**tick:.3g}") == pytest.approx(10.0**tick)


def test_a_short_log_axis_has_ticks_between_the_powers_of_ten() -> None:
    assert [round(10.0**tick) for tick in decade_ticks(1.9, 3.1)] == [100, 200, 500, 1000]
    assert [round(10.0**tick) for tick in decade_ticks(1.4, 3.6)] == [30, 100, 300, 1000, 3000]
    assert decade_ticks(0.0, 4.0) == [0.0, 1.0, 2.0, 3.0, 4.0]


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.booleans())
def test_settled_ranges_hold_the_data(first: float, second: float, zero: bool) -> None:
    low, high = min(first, second), max(first, second)
    found = settled_range(low, high, zero)
    assert found[0] <= low <= high <= found[1]
    assert found[0] < found[1]


@given(st.lists(st.floats(0.0, 200.0), max_size=8))
def test_names_never_overlap_while_there_is_room(wanted: list[float]) -> None:
    places = pushed_apart(sorted(wanted), 14.0, 7.0, 193.0)
    assert all(b - a >= 14.0 - 1e-9 for a, b in pairwise(places))
    assert all(7.0 - 1e-9 <= p <= 193.0 + 1e-9 for p in places)


def test_names_follow_from_keys() -> None:
    scenario = preset("us-china-ai-chips")
    assert plain_name("reinvestment_share") == "Reinvestment share"
    assert address_name("tax_share[b]", scenario) == "Tax share · China"
    assert address_name("share[a,third]", scenario) == "Share · United States, Third market"
    assert short_bloc_name("a", scenario) == "US"
    assert short_bloc_name("b", scenario) == "China"


def test_short_names_are_short_and_still_names() -> None:
    for name, short in (("United States", "US"), ("European Union", "EU"), ("China", "China"),
                        ("The city", "The city")):  # fmt: skip
        assert shortened(name) == short
    assert shortened("The other makers of ships") == "Other"
    assert shortened("國內其他地區") == "國內其他地區"
    alike = Scenario("world", bloc_names={"a": Text("Other builders"), "b": Text("Other makers")})
    assert short_bloc_name("a", alike) == "Other builders"
    hefei = preset("hefei-fund")
    assert [short_bloc_name(bloc, hefei) for bloc in hefei.blocs] == ["Rest", "City"]


@pytest.mark.parametrize("name", [n for n in preset_ids() if preset(n).kernel == "world"])
def test_no_preset_has_a_bloc_whose_short_name_is_long_or_shared(name: str) -> None:
    scenario = preset(name)
    short = [short_bloc_name(bloc, scenario) for bloc in scenario.blocs]
    assert len(set(short)) == len(short)
    assert all(len(one) <= SHORT for one in short)
    for one, bloc in zip(short, scenario.blocs, strict=True):
        assert one in INITIALS or len(one) > 2, (bloc, one)


def test_years_and_durations_are_said_as_people_say_them() -> None:
    assert [year_number(year) for year in (2026.0, 2025.5, 2025.25)] == [
        "2026",
        "2025.5",
        "2025.25",
    ]
    assert [duration(s) for s in (0.0005, 0.0412, 1.58, 61.0)] == [
        "0.5 ms",
        "41 ms",
        "1.6 s",
        "61 s",
    ]
