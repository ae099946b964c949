"""Which sliders to move: planted answers, and answers of the world that a run confirms."""

from dataclasses import replace

import numpy as np
import pytest
from planted import planted

from tenfold_kernels.analysis.levers import levers_of
from tenfold_kernels.analysis.reach import TOLERANCE, reach, reached
from tenfold_kernels.faults import InputError
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import preset
from tenfold_kernels.slider_places import place_of, value_at
from tenfold_kernels.world.run import run_world, world_simulator

KEYS = ("discipline[b]", "early_stopping[b]", "buyer_refusal[b]", "market_finance[b]")
LOW = preset("small-yard")
SMALL = replace(LOW, values={**LOW.values, **dict.fromkeys(KEYS, 0.25)})
LEVERS = levers_of(SMALL, SMALL.stop, KEYS)


def slope(*weights: float):
    """An outcome that rises with the places of the levers, by so much for each whole slider."""
    specs = [SMALL.table.spec(key) for key in KEYS]

    def formula(values):
        places = [place_of(spec, values[key]) for key, spec in zip(KEYS, specs, strict=True)]
        return sum(w * p for w, p in zip(weights, places, strict=True))

    return planted(formula, SMALL)


def places() -> np.ndarray:
    found = {lever.key: lever.place for lever in LEVERS}
    return np.array([found[key] for key in KEYS])


def test_one_lever_goes_just_as_far_as_it_must() -> None:
    question = slope(4.0, 2.0, 0.0, 0.0)
    target = question.answer() + 1.0
    found = reached(question, target, LEVERS)
    one, two = (a for a in found.answers if len(a.moves) == 1)
    assert (one.keys, two.keys) == (("discipline[b]",), ("early_stopping[b]",))
    assert one.length == pytest.approx(0.25, rel=2 * TOLERANCE)
    assert two.length == pytest.approx(0.5, rel=2 * TOLERANCE)
    assert found.reason is None


def test_two_levers_take_the_shortest_way() -> None:
    """To a linear outcome that is the distance to a plane: the target over the gradient."""
    question = slope(4.0, 2.0, 0.0, 0.0)
    found = reached(question, question.answer() + 1.0, LEVERS)
    (both,) = (a for a in found.answers if len(a.moves) == 2)
    assert both.length == pytest.approx(1.0 / np.hypot(4.0, 2.0), rel=2 * TOLERANCE)
    shares = {move.key: move.of_slider for move in both.moves}
    assert shares["discipline[b]"] == pytest.approx(2.0 * shares["early_stopping[b]"], rel=1e-6)


def test_where_one_does_not_suffice_two_do() -> None:
    question = slope(1.0, 1.0, 0.5, 0.0)
    room = 1.0 - places()[:2]
    target = question.answer() + 0.9 * room.sum()
    found = reached(question, target, LEVERS)
    assert {len(a.moves) for a in found.answers} == {2, 3}
    assert set(found.answers[0].keys) == set(KEYS[:2])


def test_four_are_taken_only_where_three_are_too_few() -> None:
    question = slope(1.0, 1.0, 1.0, 1.0)
    target = question.answer() + 0.97 * (1.0 - places()).sum()
    (only,) = reached(question, target, LEVERS).answers
    assert set(only.keys) == set(KEYS)
    assert only.value == pytest.approx(target, rel=TOLERANCE)


def test_what_cannot_be_reached_is_said_with_how_near_it_comes() -> None:
    question = slope(1.0, 1.0, -1.0, 0.0)
    best = question.answer() + (1.0 - places()[:2]).sum() + places()[2]
    found = reached(question, best + 1.0, LEVERS)
    assert found.answers == ()
    assert found.nearest is not None
    assert found.nearest.value == pytest.approx(best, rel=1e-12)
    assert {m.key: m.after for m in found.nearest.moves} == {
        "discipline[b]": SMALL.table.spec("discipline").slider[1],
        "early_stopping[b]": SMALL.table.spec("early_stopping").slider[1],
        "buyer_refusal[b]": SMALL.table.spec("buyer_refusal").slider[0],
    }
    assert f"{best:.4g}" in str(found.reason)


def test_a_jump_over_the_target_is_called_one() -> None:
    question = planted(lambda values: np.where(values[KEYS[0]] > 0.6, 3.0, 1.0), SMALL)
    found = reached(question, 2.0, LEVERS)
    assert found.answers == ()
    assert str(found.reason) == "the outcome jumps past 2, from 1 to 3"


def test_levers_without_effect_are_said_to_have_none() -> None:
    assert "none of the levers" in str(reached(slope(0, 0, 0, 0), 1.0, LEVERS).reason)
    assert reached(slope(1, 0, 0, 0), 1.0, ()).nearest is None


def test_what_is_there_already_needs_no_move() -> None:
    question = slope(1.0, 0.0, 0.0, 0.0)
    found = reached(question, question.answer(), LEVERS)
    assert found.answers == ()
    assert "already" in str(found.reason)


def test_levers_are_policies_within_the_years() -> None:
    year = SMALL.start + 20.0
    every = levers_of(SMALL, year)
    assert all(one.spec.role is Role.POLICY for one in every)
    assert {one.key.partition("[")[2][:1] for one in levers_of(SMALL, year, bloc="b")} == {"b"}
    for one in every:
        if one.spec.is_date:
            low, high = value_at(one.spec, one.ends)
            assert SMALL.start <= round(float(low), 6) < round(float(high), 6) <= year
    assumed = levers_of(SMALL, year, roles=(Role.ASSUMPTION,))
    assert len(every) + len(assumed) == len(SMALL.all_values())
    with pytest.raises(InputError):
        levers_of(SMALL, year, ["nothing"])
    with pytest.raises(InputError):
        levers_of(SMALL, year, bloc="z")


def test_every_answer_of_the_world_holds_in_a_run_of_its_own() -> None:
    scenario, output, year = preset("us-china-ai-chips"), "debt_ratio[b]", 2030.0
    simulator = world_simulator()
    found = reach(scenario, output, year, 0.4, simulator=simulator)
    assert {len(a.moves) for a in found.answers} == {1, 2, 3}
    for one in found.answers:
        moved = {move.key: move.after for move in one.moves}
        run = run_world(replace(scenario, values={**scenario.values, **moved}), simulator)
        value = run[output][np.searchsorted(run.years, year)]
        assert value == one.value
        assert abs(value - 0.4) <= TOLERANCE * abs(0.4 - found.current)
    again = reach(scenario, output, year, 0.4, simulator=simulator, threads=1)
    assert again.answers == found.answers
