"""Smaller models: some equations replaced, and only what is needed kept."""

import pytest
from sample import TANKS, model, rate

from tenfold_kernels.equations.declare import auxiliary, flow, stock
from tenfold_kernels.equations.expand import CLOCK, PLACES
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.functions import BN_USD, BN_USD_PER_YEAR
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.world import world_model

HORIZON = Horizon(2000.0, 2002.0)


@flow(unit="bn USD/yr", over=("bloc",))
def drained_at_once():
    """What runs out whatever is left."""
    return BN_USD_PER_YEAR


@auxiliary(unit="share", over=("bloc",))
def drain_share(tank):
    """Half of each."""
    return 0.5 * tank / BN_USD


@stock(unit="bn USD", over=("bloc",))
def full_tank():
    """What never changes."""
    return 3.0 * BN_USD


@pytest.fixture
def whole() -> Model:
    return model(**TANKS)


def test_only_what_is_needed_is_kept(whole: Model) -> None:
    small = whole.replacing("tank")
    assert list(small.declarations) == ["drain_rate", "drained", "tank"]
    assert small.checks == ("tank",)
    assert set(small.parameters.defaults()) == {"drain_rate[a]", "drain_rate[b]"}


def test_a_smaller_model_computes_what_the_whole_one_does(whole: Model) -> None:
    values = {"drain_rate[a]": 0.7, "drain_rate[b]": 0.2}
    small = Simulator(whole.replacing("tank"), Backend.INTERPRETED).run(values, HORIZON)
    every = Simulator(whole, Backend.INTERPRETED).run(values, HORIZON)
    assert "tank_share[a]" not in small
    for name in small.names:
        assert (small[name] == every[name]).all()


def test_what_a_replaced_equation_needed_goes_with_it(whole: Model) -> None:
    small = whole.replacing("tank_share", tank=full_tank)
    assert set(small.declarations) == {"tank_share", "tank", "all_tanks"}
    run = Simulator(small, Backend.INTERPRETED).run({}, HORIZON)
    assert (run["tank[a]"] == 3.0).all()
    assert (run["tank_share[b]"] == 0.5).all()


def test_a_parameter_may_take_the_place_of_an_equation(whole: Model) -> None:
    given = rate(unit="bn USD/yr", over=("bloc",), default=0.25)
    small = whole.replacing("tank", drained=given)
    run = Simulator(small, Backend.INTERPRETED).run({}, HORIZON)
    assert run["tank[a]"][-1] == 1.0 - 2 * 0.25
    assert small.parameters.spec("drained[b]").key == "drained"


def test_what_is_given_is_known_by_the_name_it_is_given(whole: Model) -> None:
    small = whole.replacing("tank", drained=drained_at_once)
    assert small.declarations["drained"].name == "drained"
    run = Simulator(small, Backend.INTERPRETED).run({}, HORIZON)
    assert run["tank[b]"][-1] == -1.0


def test_something_new_may_be_added(whole: Model) -> None:
    small = whole.replacing("drain_share", drain_share=drain_share)
    run = Simulator(small, Backend.INTERPRETED).run({"drain_rate[a]": 0.0}, HORIZON)
    assert (run["drain_share[a]"] == 0.5).all()


def test_the_whole_model_stays_as_it_was(whole: Model) -> None:
    before = dict(whole.declarations)
    whole.replacing("tank_share", tank=full_tank)
    assert dict(whole.declarations) == before
    assert whole.checks == ()


def test_a_replacement_is_checked_like_everything_else(whole: Model) -> None:
    with pytest.raises(EquationError, match="drained"):
        whole.replacing("tank", drained=rate(unit="USD", over=("bloc",)))


@pytest.mark.parametrize("name", ["capability", "debt_ratio", "unit_cost", "shares_total"])
def test_any_variable_of_the_world_can_stand_on_what_it_needs(name: str) -> None:
    world = world_model()
    small = world.replacing(name)
    assert name in small.declarations
    assert set(small.declarations) < set(world.declarations)
    needed = {name}.union(*(small.sources_of(kept) for kept in small.declarations))
    assert set(small.declarations) == needed - {*CLOCK, *PLACES}
