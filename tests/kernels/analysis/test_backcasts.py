"""History as evidence: what each case claims, how it was fitted, and what it never saw."""

import math
import re
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.fit import fit
from tenfold_kernels.analysis.backcast.outcome import Outcome, Verdict, outcome
from tenfold_kernels.analysis.backcast.policy import checks, differing
from tenfold_kernels.analysis.backcast.predict import part_of
from tenfold_kernels.analysis.backcast.reader import case_ids, read_case
from tenfold_kernels.analysis.backcast.report import PLACE, report
from tenfold_kernels.analysis.backcast.table import Table, read_table
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.presets import preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import run_world

CASES = case_ids()
COUNTRIES = re.compile(
    r"china|chinese|america|united|soviet|ussr|russia|korea|japan|taiwan|europe", re.IGNORECASE
)


@pytest.fixture(params=CASES)
def found(request: pytest.FixtureRequest) -> Outcome:
    return outcome(request.param)


def test_there_are_worked_and_failed_cases_and_eight_at_least() -> None:
    verdicts = [outcome(name).verdict for name in CASES]
    assert len(CASES) >= 8
    assert Verdict.BETTER in verdicts
    assert Verdict.FAILS in verdicts


def test_the_first_half_of_the_years_is_fitted_and_the_second_held_out(found: Outcome) -> None:
    for series in found.series:
        assert abs(len(series.fitted) - len(series.held_out)) <= 1
        assert series.fitted[-1][0] < series.held_out[0][0]
        assert len(series.predicted) == len(series.points)


def test_a_case_is_better_than_its_rival_only_where_each_series_has_the_smaller_error(
    found: Outcome,
) -> None:
    smaller = [s.mean_abs_pct_heldout < s.naive_mean_abs_pct for s in found.series]
    assert [s.verdict is Verdict.BETTER for s in found.series] == smaller
    assert (found.verdict is Verdict.BETTER) == all(smaller)


def test_better_than_all_means_that_no_naive_forecast_came_closer(found: Outcome) -> None:
    for series in found.series:
        least = min(series.rivals.values())
        assert series.better_than_all_naive == (series.mean_abs_pct_heldout < least)
        if series.naive_that_did_better:
            assert series.naive_that_did_better[0] == series.luckiest
        if series.better_than_all_naive:
            assert series.verdict is Verdict.BETTER
    assert found.better_than_all_naive == all(s.better_than_all_naive for s in found.series)


def test_the_report_counts_both_ways() -> None:
    found = [outcome(name) for name in CASES]
    good = sum(each.verdict is Verdict.BETTER for each in found)
    best = sum(each.better_than_all_naive for each in found)
    assert best < good
    assert f"{good} of {len(found)} cases beat the rival" in report()
    assert f"Only {best} of {len(found)} cases" in report()


def test_the_model_describes_the_years_it_was_fitted_on(found: Outcome) -> None:
    for series in found.series:
        assert series.mean_abs_pct_fitted < 50.0


def test_every_column_has_an_origin_and_every_case_words_in_both_languages(
    found: Outcome,
) -> None:
    case = found.case
    columns = {*case.given, *(series.name for series in case.series)}
    if case.part == "economy":  # the run starts from output, and labour is given
        assert columns == set(case.table.columns)
    assert columns <= set(case.table.columns)
    for evidence in (*case.given.values(), *(series.evidence for series in case.series)):
        assert evidence.unit
        assert evidence.source
        assert evidence.licence
    for text in (case.title, case.remark, *(series.title for series in case.series)):
        assert text.en
        assert text.zh_TW


def test_predictions_come_from_equations_of_the_world_model(found: Outcome) -> None:
    own = {name for names in part_of(found.case.id).exercised().values() for name in names}
    assert own
    assert own <= set(world_model().declarations)


def test_no_parameter_is_named_after_a_country(found: Outcome) -> None:
    for spec in part_of(found.case.id).model.parameters.specs:
        assert not COUNTRIES.search(f"{spec.key} {spec.meaning}")


def test_fitted_values_lie_within_the_range_of_their_parameters(found: Outcome) -> None:
    table = part_of(found.case.id).model.parameters
    assert tuple(found.case.fit.values) == found.case.free
    for key, value in found.case.fit.values.items():
        low, high = table.spec(key).hard
        assert low <= value <= high


@pytest.mark.parametrize("name", ["chip-design-cost", "memory-catch-up"])
def test_fitting_again_gives_the_same_numbers(name: str) -> None:
    case = read_case(name)
    again = fit(case)
    for key, value in case.fit.values.items():
        assert again[key] == pytest.approx(value, rel=1e-3)


def with_another_future(case: Case) -> Case:
    """Multiply what was observed in the years held out by a hundred."""
    columns = dict(case.table.columns)
    for series in case.series:
        columns[series.name] = tuple(
            (year, value if case.is_fitted(year) else 100.0 * value)
            for year, value in columns[series.name]
        )
    return replace(case, table=Table(columns))


def test_years_held_out_do_not_change_a_fit() -> None:
    case = read_case("chip-design-cost")
    assert fit(with_another_future(case)) == fit(case)


def test_experience_ends_at_the_volume_that_history_gives() -> None:
    case = read_case("wind-turbine-price")
    first, last = case.table["cumulative"][0], case.table["cumulative"][-1]
    part = part_of(case.id)
    run = Simulator(part.model, Backend.INTERPRETED).run(
        {**part.values, "forgetting": 0.0}, Horizon(first[0], last[0]), record=["experience[a]"]
    )
    assert run["experience[a]"][0] == pytest.approx(first[1])
    assert run["experience[a]"][-1] == pytest.approx(last[1], rel=0.03)


def test_growth_by_decade_adds_up_to_growth_over_all_years() -> None:
    for series in outcome("soviet-output").series:
        decades = series.growth_by_decade
        assert [(one.first, one.last) for one in decades] == [
            (1951.0, 1960.0), (1960.0, 1970.0), (1970.0, 1980.0), (1980.0, 1990.0),
        ]  # fmt: skip
        for values, whole in (
            ([one.observed for one in decades], [value for _, value in series.points]),
            ([one.predicted for one in decades], series.predicted),
        ):
            years = [one.last - one.first for one in decades]
            grown = sum(rate * span for rate, span in zip(values, years, strict=True)) / 100.0
            assert grown == pytest.approx(math.log(whole[-1] / whole[0]))


def test_those_who_left_and_did_not_return_are_abroad() -> None:
    """Careers aside, people are neither made nor lost on the way."""
    case = read_case("returning-students")
    part = part_of(case.id)
    simulator = Simulator(part.model, Backend.INTERPRETED)
    values = {**part.values, **case.settings, **case.fit.values}
    run = simulator.run(values, Horizon(2000.0, 2020.0))
    both = run["researchers[a]"] + run["researchers[b]"]
    gone = run["left_the_field[a]"] + run["left_the_field[b]"]
    change = np.diff(both) * 8.0  # steps a year
    flow = run["departures"] - gone
    np.testing.assert_allclose(change[1:], (1.5 * flow[1:-1] - 0.5 * flow[:-2]), rtol=1e-9)


def test_two_cases_may_share_a_table() -> None:
    assert read_case("solar-boom").table == read_table("solar-module-price")


# What the presets do not reproduce, and the report says so.
OFF = {
    "Solar panels: subsidy left after 2021",
    "Hefei: holdings for each unit that the budget put in",
    "Fifth Generation: public money over GDP",
    "Leading AI researchers: gain of China's share among those in the two",
}


def test_worked_and_failed_policies_agree_but_for_those_known_to_be_off() -> None:
    found = checks()
    assert {check.outcome for check in found} == {"worked", "failed", "ongoing"}
    assert len(found) >= 12
    for check in found:
        assert check.title.zh_TW
        assert (check.sign_agrees and check.size_agrees) == (check.title.en not in OFF), check
        if check.ratio is not None and check.size_agrees:
            assert 1.0 / 3.0 <= check.ratio <= 3.0


def test_each_figure_is_held_beside_the_preset_of_its_own_industry() -> None:
    presets = {check.preset for check in checks()}
    assert {
        "solar-panels", "battery-cells", "shipbuilding", "rare-earth-magnets", "hefei-fund",
        "korea-heavy-industry", "fifth-generation", "soviet-exhaustion",
    } <= presets  # fmt: skip
    for check in checks():
        assert check.title.en.startswith("Solar") == (check.preset == "solar-panels")


def test_a_gain_over_a_run_without_the_policy_is_what_two_runs_give() -> None:
    drive = preset("korea-heavy-industry")
    without = {"policy_loan_share[b]": 0.0, "price_subsidy_rate[b]": 0.0}
    supply = [
        run_world(replace(drive, values={**drive.values, **more}), stop=1986.0)["supply[b]"][-1]
        for more in ({}, without)
    ]
    (check,) = [check for check in checks() if check.preset == "korea-heavy-industry"]
    assert check.modelled == pytest.approx(supply[0] / supply[1] - 1.0)


def test_what_disagrees_is_shown_as_such() -> None:
    """Of leading researchers more came to work in China; the preset on brain drain has fewer."""
    (talent,) = [check for check in checks() if check.preset == "brain-drain"]
    assert not talent.sign_agrees
    assert "| **no** |" in report()
    assert f"of {len(checks())} figures {len(OFF)} disagree" in report()


def test_a_worked_and_a_failed_policy_differ_in_parameters_alone() -> None:
    keys = differing("subsidised-catch-up", "subsidy-trap")
    assert "discipline" in keys
    assert set(keys) <= {spec.key for spec in world_model().parameters.specs}


def test_the_readme_counts_as_the_report_does() -> None:
    words = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
             "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
             "eighteen", "nineteen", "twenty")  # fmt: skip
    found = [outcome(name) for name in CASES]
    good = sum(each.verdict is Verdict.BETTER for each in found)
    best = sum(each.better_than_all_naive for each in found)
    said = " ".join((PLACE.parents[2] / "README.md").read_text("utf-8").split())
    assert f"{words[len(found)].capitalize()} pieces of history" in said
    assert f"{words[good].capitalize()} came out better than the naive forecast chosen" in said
    assert f"only {words[best]} better than every naive forecast" in said
    assert f"{words[len(found) - good]} failed" in said


def test_the_report_is_up_to_date() -> None:
    assert PLACE.read_text("utf-8") == report()
