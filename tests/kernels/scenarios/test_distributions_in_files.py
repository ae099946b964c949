"""Distributions and correlations in scenario files: round trips, old names, short forms."""

from dataclasses import replace

from broken_files import WHOLE
from hypothesis import given, settings
from hypothesis import strategies as st

from tenfold_kernels.distribution import Correlation, Distribution, Kind
from tenfold_kernels.distribution_file import FIELDS, read_distributions
from tenfold_kernels.ensemble.distributions import dimensions
from tenfold_kernels.faults import Fault
from tenfold_kernels.parameters import ParameterTable
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import parse_scenario, scenario_text

SCENARIO = preset(OPENING)
ADDRESSES = dimensions(SCENARIO)


@st.composite
def distributions(draw: st.DrawFn) -> dict[str, Distribution]:
    found = {}
    for address in ADDRESSES:  # in the order in which a file gives them back
        if draw(st.integers(0, 30)) != 7:
            continue
        low, high = SCENARIO.table.spec(address).slider
        kinds = [k for k in Kind if low > 0.0 or k is not Kind.LOGNORMAL]
        kind = draw(st.sampled_from(kinds))
        middle = draw(st.floats(0.1, 0.9)) * (high - low) + low
        ends = {"low": low, "high": high}
        if draw(st.booleans()):
            ends["mode"] = middle
        found[address] = Distribution(kind, **{n: ends[n] for n in FIELDS[kind] if n in ends})
    return found


@settings(max_examples=60, deadline=None)
@given(distributions(), st.lists(st.floats(-0.2, 0.2), max_size=3))
def test_writing_and_reading_gives_the_same_doubt(
    stated: dict[str, Distribution], ranks: list[float]
) -> None:
    free = [a for a in ADDRESSES if a not in stated]
    pairs = tuple(Correlation(free[2 * k], free[2 * k + 1], rank) for k, rank in enumerate(ranks))
    scenario = replace(SCENARIO, distributions=stated, correlations=pairs)
    back = parse_scenario(scenario_text(scenario).encode(), "test")
    assert back == scenario


def test_a_scenario_without_doubt_of_its_own_is_written_as_before() -> None:
    assert "distributions" not in scenario_text(SCENARIO)
    assert "correlations" not in scenario_text(SCENARIO)


def test_a_key_stands_for_all_elements_and_one_element_goes_before() -> None:
    text = WHOLE + (
        '[distributions]\n"imitation_rate[b]" = { kind = "fixed" }\n'
        'imitation_rate = { kind = "uniform", low = 0, high = 0.5 }\n'
    )
    found = parse_scenario(text.encode(), "test").distributions
    assert found == {
        "imitation_rate[a]": Distribution(Kind.UNIFORM, 0.0, 0.5),
        "imitation_rate[b]": Distribution(Kind.FIXED),
    }


def test_names_of_earlier_versions_are_read() -> None:
    spec = replace(SCENARIO.table.spec("imitation_rate"), renamed_from=("copying",))
    table = ParameterTable("world", (spec,), {"bloc": ("a", "b")})
    faults: list[Fault] = []
    found = read_distributions({"copying[b]": {"kind": "fixed"}}, table, faults)
    assert found == {"imitation_rate[b]": Distribution(Kind.FIXED)}
    assert faults == []


def test_a_scenario_with_doubt_is_another_one() -> None:
    other = replace(SCENARIO, distributions={"ecosystem": Distribution(Kind.FIXED)})
    assert other != SCENARIO
    assert isinstance(other, Scenario)
