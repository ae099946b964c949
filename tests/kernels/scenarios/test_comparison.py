"""Scenarios side by side: what differs between them, and what comes of it."""

from dataclasses import replace

import pytest

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.comparison import Kind, compare, differences, words_of
from tenfold_kernels.compute import results_of
from tenfold_kernels.distribution import Correlation, Distribution
from tenfold_kernels.distribution import Kind as Shape
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text

OPENING = preset("us-china-ai-chips")
LESS = with_assignments(OPENING, ["subsidy_coverage[b]=0.25"])
CLUSTER = preset("h20-against-h200")


def test_nothing_differs_between_a_scenario_and_its_copy_under_another_title() -> None:
    assert differences([OPENING, replace(OPENING, title=Text("Another"))]) == ()


def test_a_parameter_that_differs_has_its_unit_and_a_value_for_each_scenario() -> None:
    (found,) = differences([OPENING, LESS, OPENING])
    before = OPENING.all_values()["subsidy_coverage[b]"]
    assert (found.kind, found.key, found.unit) == (Kind.PARAMETER, "subsidy_coverage[b]", "share")
    assert found.values == (before, 0.25, before)


def test_a_bloc_that_takes_no_part_has_no_value() -> None:
    three = replace(OPENING, bloc_names={**OPENING.bloc_names, "c": Text("Third")})
    found = {one.key: one.values for one in differences([OPENING, three])}
    assert found
    assert all(values[0] is None for key, values in found.items() if key.endswith("[c]"))


def test_choices_years_and_doubt_are_told_too() -> None:
    other = replace(
        OPENING, stop=OPENING.stop - 5.0,
        distributions={"frontier_growth": Distribution(Shape.UNIFORM, 0.25, 0.5)},
        correlations=(Correlation("frontier_growth", "wright_exponent", 0.5),),
    )  # fmt: skip
    found = {(one.kind, one.key): one.values for one in differences([OPENING, other])}
    assert found[Kind.YEAR, "stop"] == (OPENING.stop, OPENING.stop - 5.0)
    given = found[Kind.DISTRIBUTION, "frontier_growth"][1]
    assert isinstance(given, Distribution)
    assert words_of(given) == "uniform 0.25 to 0.5"
    assert found[Kind.CORRELATION, "frontier_growth ~ wright_exponent"] == (None, 0.5)
    chosen = with_assignments(CLUSTER, ["old_chip=a100-sxm-80gb"])
    keys = [one.key for one in differences([CLUSTER, chosen]) if one.kind is Kind.CHOICE]
    assert keys == ["old_chip"]


def test_outcomes_are_what_each_scenario_runs_to_by_itself() -> None:
    found = compare([OPENING, LESS], ["generations_behind"], at=2030.0)
    assert [one.name for one in found.outcomes] == [
        "generations_behind[a]", "generations_behind[b]",
    ]  # fmt: skip
    for place, scenario in enumerate((OPENING, LESS)):
        results = results_of(scenario)
        alone = results["generations_behind[b]"][results.axis.index(2030.0)]
        assert found.outcomes[1].values[place] == alone
    assert len(set(found.outcomes[1].values)) == 2


def test_the_last_year_that_all_reach_is_read_if_none_is_asked_for() -> None:
    shorter = replace(OPENING, stop=2040.0)
    assert compare([OPENING, shorter], ["capability"]).at == 2040.0


def test_a_cluster_is_read_at_its_number_of_chips() -> None:
    found = compare([CLUSTER, with_assignments(CLUSTER, ["chips=256"])])
    assert (found.axis_name, found.at) == ("chips", CLUSTER.all_values()["chips"])
    assert "training_equivalent_of_all" in [one.name for one in found.outcomes]


@pytest.mark.parametrize(
    ("scenarios", "outputs", "at", "message"),
    [
        ([OPENING, CLUSTER], (), None, "found world, cluster; allowed is scenarios of one kernel"),
        ([OPENING], (), None, "found a single scenario; allowed is two or more"),
        ([OPENING, LESS], ("capabilty",), None, "did you mean 'capability'?"),
        ([OPENING, LESS], (), 1900.0, "found 1900.0; allowed is 2015 to 2060"),
    ],
)
def test_what_cannot_be_compared_is_refused(scenarios, outputs, at, message: str) -> None:
    with pytest.raises(InputError) as refused:
        compare(scenarios, outputs, at)
    assert message in str(refused.value)
