"""The financing record: up to date, complete, and honest about what was fitted."""

import math

import numpy as np
import pytest

from tenfold_kernels.analysis.financing import (
    comparisons,
    disagreements,
    financed,
    orderings,
    price_paths,
)
from tenfold_kernels.analysis.financing.measures import (
    Case,
    floor_that_turns,
    paid_per_kg,
    price_reached,
    recovery,
    without_loss,
)
from tenfold_kernels.analysis.financing.published import evidence, notes
from tenfold_kernels.analysis.financing.report import PLACE, report, summary
from tenfold_kernels.analysis.financing.sketch import (
    HYPOTHESES,
    REASONS,
    project_values,
    sketched,
)
from tenfold_kernels.finance.stochastic import YEARS, appraise
from tenfold_kernels.finance.stochastic.draws import key_of, normals
from tenfold_kernels.finance.stochastic.market import followed
from tenfold_kernels.finance.stochastic.terms import planned, terms_of
from tenfold_kernels.presets import preset

PATHS = 20_000
MP = Case(preset("mp-materials-price-floor").all_values(), "a")


def test_the_page_is_up_to_date() -> None:
    assert PLACE.read_text("utf-8") == report()


def test_every_figure_says_where_it_is_from_and_how_far_it_was_fitted() -> None:
    assert len(comparisons()) >= 40
    for each in comparisons():
        assert each.low <= each.high
        assert each.source
        assert each.confidence in {"high", "medium", "low"}
        assert each.fitted.startswith(("yes", "partly", "no"))
        assert math.isfinite(each.found)


def test_what_is_far_off_has_a_reason_and_nothing_else_needs_one() -> None:
    for each in comparisons():
        assert each.far_off == bool(each.why), each.what


def test_errors_have_the_sign_of_too_much() -> None:
    for each in comparisons():
        assert (each.error > 0.0) == (each.found > each.high), each.what
        assert (each.error < 0.0) == (each.found < each.low), each.what


def test_every_subject_has_figures_and_a_note_with_the_kernels_numbers() -> None:
    assert {each.about for each in comparisons()} == set(notes())
    for title, note in notes().values():
        assert title
        assert "{" not in note
    named = {each.name for each in comparisons() if each.name}
    told = "".join(each["note"] for each in evidence()["about"].values())
    assert named == {name for name in named if f"{{{name}}}" in told}


def test_changes_are_of_parameters_and_change_something() -> None:
    for each in comparisons():
        values = preset(each.preset).all_values()
        for address, value in each.changes.items():
            assert values[address] != value, (each.what, address)


def test_every_preset_that_found_money_is_told_once() -> None:
    listed = [(each.preset, each.project) for each in financed()]
    assert len(listed) == len(set(listed))
    assert all(0.0 <= each.chance <= 1.0 for each in financed())


def test_contracted_projects_default_because_they_fail_to_start() -> None:
    # What the record says of Moody's rates: a failed start is an input, and the only cause.
    case = Case(preset("data-centre-against-factory").all_values(), "a")
    terms = terms_of(case.values, "a")
    market = followed(terms, planned(terms, 1.0), normals(1, PATHS, YEARS), key_of(1))
    early = (case.appraisal.outcomes.defaulted > 0) & (case.appraisal.outcomes.defaulted <= 10)
    assert np.array_equal(early, ~market.started)


def test_recovery_is_what_lenders_do_not_lose_of_what_they_are_owed() -> None:
    # Without workout, reserve or sale, only the last year's cash is left, and it is below zero.
    values = preset("northvolt").all_values()
    bare = {"workout_chance[a]": 0.0, "redeployability[a]": 0.0, "reserve_months[a]": 0.0}
    idle = {"failed_ramp_output[a]": 0.0}
    assert recovery(Case({**values, **bare, **idle}, "a")) == pytest.approx(0.0, abs=1e-12)
    # If every failure is worked out, nothing is lost.
    whole = Case({**values, "workout_chance[a]": 1.0}, "a")
    assert recovery(whole) == 1.0
    assert without_loss(whole) == 1.0
    half = Case({**values, **bare, **idle, "workout_chance[a]": 0.5}, "a")
    # All defaults are in the first year and owe the same; 12,000 draws of one half: 0.005.
    assert without_loss(half) == pytest.approx(0.5, abs=0.015)
    assert recovery(half) == pytest.approx(without_loss(half), rel=1e-9)


def test_the_state_pays_the_gap_to_the_floor_and_takes_its_share_above() -> None:
    for price in (20.0, 63.0, 110.0):
        assert paid_per_kg(MP, price) == pytest.approx(110.0 - price, abs=1e-9)
    assert paid_per_kg(MP, 150.0) == pytest.approx(-0.3 * 40.0, rel=1e-12)
    for each in price_paths():
        assert each.yearly == pytest.approx(4.0 * each.per_kg)
    quoted = {each.when: (each.quoted, each.price) for each in price_paths()}
    assert quoted["June 2024"] == (51.0, 51.0)  # abroad
    assert quoted["February 2026"] == pytest.approx((123.0, 108.85), abs=0.005)
    assert 0.0 < price_paths()[-1].per_kg < 1.2  # below the floor, if hardly


def test_the_chance_of_a_price_above_the_floor_is_that_of_the_paths() -> None:
    noise, floor = MP.value("price_noise"), MP.value("floor_price")
    # The paths' own draws of the price; three standard errors of a share near 2 %: 0.003.
    logs = noise * normals(1, PATHS, YEARS)[:, 1, 1] - 0.5 * noise**2
    assert price_reached(MP, 110.0) == pytest.approx((np.exp(logs) > floor).mean(), abs=0.003)


def test_the_floor_that_turns_the_decision_does() -> None:
    turning = floor_that_turns(MP) / 110.0 * MP.value("floor_price")
    chances = [
        Case({**MP.values, "floor_price[a]": turning + step}, "a").figure("close_chance")
        for step in (-0.02, 0.02)
    ]
    assert chances[0] < 0.5 < chances[1]


def test_orders_of_the_sketch_hold_or_the_reason_is_known() -> None:
    assert len(sketched()) > 70
    for each in disagreements():
        assert each.reason, (each.group, each.figure, each.names)
    assert {(each.group, each.figure) for each in disagreements()} == set(REASONS)
    assert sum(each.pairs - each.same for each in orderings()) == 5


def test_visibility_of_a_flexible_plant_follows_its_definition() -> None:
    # Why the kernel and the sketch order one pair of spreads differently.
    one = next(each for each in sketched() if each.name == "flexible, offtake 40 %")
    found = appraise(project_values({**HYPOTHESES, **one.changes}), "a", PATHS)
    # Revenue 0.36, of which 15 % is variable cost; fixed cost 0.09. Years 1 and 2 are wholly
    # contracted, so all that is expected is firm; in years 3 to 10 it is 40 % of volume, which
    # bears its part of fixed cost, less a chance of 1 % a year that the offtake ends.
    firm = found.expected[:16].copy()
    firm[3:] = 0.0
    for year in range(3, 11):
        firm[year] = 0.4 * 0.99 ** (year - 1) * (0.36 * 0.85 - 0.09)
    weights = (1.0 + found.loan.rate) ** -np.arange(16.0)
    by_hand = float((weights * firm).sum() / (weights * found.expected[:16]).sum())
    assert found.loan.visibility == pytest.approx(by_hand, abs=0.01)
    assert one.theirs["visibility"] < by_hand - 0.04


@pytest.mark.parametrize("length", [3.0, 5.0])
@pytest.mark.parametrize("hazard", [0.05, 0.2, 0.35])
def test_the_sketch_had_fewer_defaults_because_its_reserve_was_that_of_the_year_before(
    length: float, hazard: float
) -> None:
    given = {**HYPOTHESES, "contract_length": length, "loss_hazard": hazard}
    values = project_values(given)
    terms, due = terms_of(values, "a"), appraise(values, "a", PATHS).loan.payments
    market = followed(terms, planned(terms, 1.0), normals(1, PATHS, YEARS), key_of(1))
    before = 0.5 * np.concatenate(([due[1], due[1]], due[1:-1]))
    short = ((market.cash + before < due) & (due > 0.0)).any(axis=1).mean()
    name = f"{length:g} years, {100.0 * hazard:g} % leave"
    theirs = next(each.theirs for each in sketched() if each.name == name)
    # Debt itself differs by a tenth, which moves the chance by less than a hundredth.
    assert float(short) == pytest.approx(theirs["default_chance"], abs=0.012)


def test_the_summary_counts_what_is_listed() -> None:
    told = summary()
    assert told["far_off"] == sum(bool(each.why) for each in comparisons())
    assert told["not_fitted_far_off"] <= told["not_fitted"] <= told["figures"]
