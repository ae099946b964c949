"""The tipping map: each point is a run, and the nearest flip is where it was planted."""

from concurrent.futures import CancelledError

import numpy as np
import pytest
from planted import planted

from tenfold_kernels.analysis.axis import axis
from tenfold_kernels.analysis.flip import flips
from tenfold_kernels.analysis.question import ask
from tenfold_kernels.analysis.tipping import tipping_map
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.faults import InputError
from tenfold_kernels.parameters import Scale
from tenfold_kernels.presets import preset
from tenfold_kernels.slider_places import place_of, value_at
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

SMALL = preset("small-yard")
LAG, PULL = "tier_lag[a]", "ecosystem"


def test_sixty_by_sixty_are_as_many_single_runs() -> None:
    simulator, year = world_simulator(), SMALL.start + 9.0
    x, y = axis(SMALL, LAG), axis(SMALL, "imitation_closed[a]")
    found = tipping_map(SMALL, x, y, "generations_behind[b]", year, simulator=simulator)
    assert found.values.shape == (60, 60)
    horizon, values = Horizon(SMALL.start, year), SMALL.all_values()
    singles = [
        simulator.run({**values, LAG: a, "imitation_closed[a]": b}, horizon,
                      record=["generations_behind[b]"]).values[0, -1]
        for b in y.values for a in x.values
    ]  # fmt: skip
    assert (found.values.ravel() == singles).all()
    one = tipping_map(SMALL, x, y, "generations_behind[b]", year, simulator=simulator, threads=1)
    assert (one.values == found.values).all()


def test_both_backends_draw_the_same_map() -> None:
    x, y = axis(SMALL, LAG, 0.0, 3.0, 3), axis(SMALL, PULL, 0.0, 4.0, 2)
    maps = [
        tipping_map(SMALL, x, y, "generations_behind[b]", SMALL.start + 9.0,
                    simulator=world_simulator(backend))
        for backend in Backend
    ]  # fmt: skip
    assert (maps[0].values == maps[1].values).all()
    assert maps[0].current == maps[1].current


def test_the_containment_regime_is_the_effect_that_the_containment_map_shows() -> None:
    from tenfold_kernels.analysis.containment import containment

    simulator = world_simulator()
    x, y = axis(SMALL, LAG, 0.0, 3.0, 2), axis(SMALL, PULL, 0.0, 4.0, 2)
    year = SMALL.start + 9.0
    effect = containment(SMALL, LAG, PULL, year=year, x=x.values, y=y.values, simulator=simulator)
    found = tipping_map(SMALL, x, y, "containment[b]", year, simulator=simulator)
    assert (found.values == effect.effect).all()
    assert np.array_equal(found.contour, effect.contour)


def line(at: float, key: str = LAG):
    """An outcome that flips at one value of one parameter."""
    return planted(lambda values: values[key] - at)


@pytest.mark.parametrize("at", [0.123, 0.999, 1.001, 2.5, 5.99])
def test_the_nearest_flip_is_where_it_was_planted(at: float) -> None:
    assert SMALL.all_values()[LAG] == 1.0
    (found,) = flips(line(at), (axis(SMALL, LAG),), 0.0)
    assert found.move is not None
    assert found.move.after == pytest.approx(at, abs=1e-6)
    assert found.move.relative == pytest.approx(at - 1.0, abs=1e-6)
    assert ((found.value > 0.0) != (1.0 - at > 0.0)) is True
    assert f"{100.0 * abs(at - 1.0):.2g} %" in str(found.said()) or at in (2.5, 5.99)


def test_of_two_flips_the_nearer_counts() -> None:
    question = planted(lambda values: (values[LAG] - 0.4) * (values[LAG] - 1.8))
    (found,) = flips(question, (axis(SMALL, LAG),), 0.0)
    assert found.move is not None
    assert found.move.after == pytest.approx(0.4, abs=1e-6)
    assert str(found.said()).startswith("60 % less tier_lag[a], 0.4 instead of 1,")


def test_what_stands_at_nought_is_told_in_shares_of_its_slider() -> None:
    key = "price_subsidy_rate[b]"
    assert SMALL.all_values()[key] == 0.0
    low, high = SMALL.table.spec(key).slider
    (found,) = flips(line(low + 0.25 * (high - low), key), (axis(SMALL, key),), 0.0)
    assert found.move is not None
    assert found.move.relative is None
    assert found.move.of_slider == pytest.approx(0.25, abs=1e-6)
    assert "25 % of its slider" in str(found.said())


def test_dates_are_told_in_years() -> None:
    key = "control_start[a]"
    here = SMALL.all_values()[key]
    (found,) = flips(line(here + 6.0, key), (axis(SMALL, key),), 0.0)
    assert f"6 years later, {here + 6.0:.1f} instead of {here:.1f}" in str(found.said())


def test_no_flip_is_said_too() -> None:
    (found,) = flips(line(99.0), (axis(SMALL, LAG),), 0.0)
    assert found.move is None
    assert str(found.said()) == "nowhere from 0 to 6 does tier_lag[a] flip the outcome"


def test_where_the_elements_of_a_key_differ_nothing_is_said_of_flips() -> None:
    scenario = preset("small-yard")
    assert len({scenario.all_values()[f"tier_lag[{bloc}]"] for bloc in "ab"}) == 2
    question = ask(scenario, "containment[b]", 2030.0, world_simulator(Backend.INTERPRETED))
    (flip,) = flips(question, (axis(scenario, "tier_lag", points=3),), 0.0)
    assert flip.move is None
    assert str(flip.said()).startswith("tier_lag has several values here")


def test_a_key_without_element_moves_all_of_them() -> None:
    both = axis(SMALL, "tier_lag", 0.0, 2.0, 3)
    assert both.addresses == ("tier_lag[a]", "tier_lag[b]")
    assert both.here is None  # a and b differ, so the scenario is nowhere on this axis
    with pytest.raises(InputError, match="other axis"):
        tipping_map(SMALL, both, axis(SMALL, LAG), "debt_ratio[b]", 2030.0,
                    simulator=world_simulator(Backend.INTERPRETED))  # fmt: skip


def test_a_logarithmic_slider_is_laid_out_in_equal_ratios() -> None:
    key = next(s.key for s in world_model().parameters.specs
               if s.scale is Scale.LOG and not s.over)  # fmt: skip
    values = axis(SMALL, key, points=5).values
    np.testing.assert_allclose(values[1:] / values[:-1], values[1] / values[0], rtol=1e-12)
    assert (values[0], values[-1]) == SMALL.table.spec(key).slider


def test_places_and_values_are_the_same_on_every_slider() -> None:
    places = np.linspace(0.0, 1.0, 11)
    for spec in world_model().parameters.specs:
        values = value_at(spec, places)
        assert (values[0], values[-1]) == spec.slider
        assert spec.scale is not Scale.LOG or spec.hard[0] > 0.0
        np.testing.assert_allclose(place_of(spec, values), places, atol=1e-12)


@pytest.mark.parametrize(
    ("key", "low", "high", "points", "said"),
    [
        ("tier_lagg[a]", 0.0, 1.0, 3, "tier_lag"),
        (LAG, 0.0, 99.0, 3, "0 to 20"),
        (LAG, 2.0, 1.0, 3, "above 2"),
        (LAG, 0.0, 1.0, 1, "2 to 1000"),
    ],
)
def test_an_axis_that_cannot_be_is_refused(
    key: str, low: float, high: float, points: int, said: str
) -> None:
    with pytest.raises(InputError) as refused:
        axis(SMALL, key, low, high, points, "--x")
    assert said in str(refused.value)
    assert "--x" in str(refused.value)


def test_a_map_tells_how_far_it_is_and_can_be_given_up() -> None:
    simulator = world_simulator()
    x, y = axis(SMALL, LAG, points=70), axis(SMALL, PULL, points=50)
    told: list[tuple[int, int]] = []
    tipping_map(SMALL, x, y, "debt_ratio[b]", SMALL.start + 1.0, simulator=simulator,
                progress=lambda done, of: told.append((done, of)))  # fmt: skip
    assert told[-1] == (3500, 3500)
    assert len(told) > 1
    with pytest.raises(CancelledError):
        tipping_map(SMALL, x, y, "debt_ratio[b]", 2030.0, simulator=simulator,
                    cancelled=lambda: True)  # fmt: skip
