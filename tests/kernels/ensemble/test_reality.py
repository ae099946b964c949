"""Reality checks: every preset passes, and models that are broken on purpose are caught."""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.ensemble import ensemble as ensemble_module
from tenfold_kernels.ensemble import reality
from tenfold_kernels.ensemble.design import design
from tenfold_kernels.ensemble.distributions import dimensions, members
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.ensemble.reality import Check, Reality, merged, responses
from tenfold_kernels.equations.declare import auxiliary, flow
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.reality_checks import BOUNDS, RESPONSES
from tenfold_kernels.world.run import world_simulator

WORLD = [name for name in preset_ids() if preset(name).kernel == "world"]
SHORT = replace(preset(OPENING), stop=2018.0)


def of_model(**replaced) -> Ensemble:
    model = world_model()
    smaller = model.replacing(*model.checks, *KEPT, **replaced)
    broken = replace(smaller, checks=model.checks)
    ensemble = Ensemble(SHORT, ("output[a]",), simulator=Simulator(broken, Backend.INTERPRETED))
    ensemble.extend(6)
    return ensemble


KEPT = ("interest_rate", "public_debt", "output")


def test_what_is_declared_exists_and_says_why() -> None:
    model = world_model()
    for bound in BOUNDS:
        assert bound.variable in model.units, bound.variable
        assert bound.low < bound.high
        assert bound.why
    for one in RESPONSES:
        assert model.parameters.spec(one.parameter)
        assert one.variable in model.units, one.variable
        assert one.sign in (-1, 1)
        assert one.why
    names = [bound.variable for bound in BOUNDS]
    assert len(set(names)) == len(names)
    assert set(model.checks) <= {name.partition("[")[0] for name in Reality(model).names}


@pytest.mark.parametrize("name", WORLD)
def test_every_member_of_every_preset_passes(name: str) -> None:
    ensemble = Ensemble(preset(name), ("output[a]",), seed=1)
    ensemble.extend(128)
    assert ensemble.failures() == ()
    drawn = members(ensemble.scenario, design(len(dimensions(ensemble.scenario)), 1).points(0, 32))
    found = responses(ensemble.simulator, drawn, preset(name).start, stop=preset(name).stop)
    assert found == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", WORLD)
def test_two_thousand_members_of_every_preset_pass(name: str) -> None:
    ensemble = Ensemble(preset(name), ("output[a]",), seed=2)
    ensemble.extend(2000)
    assert ensemble.failures() == ensemble.responses() == ()


def test_the_unbroken_model_passes_in_plain_python() -> None:
    ensemble = of_model()
    assert ensemble.failures() == ()


def test_a_lost_payment_breaks_an_identity() -> None:
    @auxiliary(unit="bn USD/yr", over=("bloc",))
    def public_borrowing(public_debt_interest, public_purchases, subsidies, income_tax, profit_tax):
        """Forget to pay for defence."""
        return public_debt_interest + public_purchases + subsidies - income_tax - profit_tax

    found = of_model(public_borrowing=public_borrowing).failures()
    assert {one.kind for one in found} == {Check.IDENTITY}
    assert "state_residual[a]" in {one.name for one in found}
    assert all(one.members == (0, 1, 2, 3, 4, 5) for one in found)


def test_a_limit_is_broken_by_just_the_members_that_break_it() -> None:
    @auxiliary(unit="1/yr", over=("bloc",))
    def interest_rate(base_interest):
        """A hundred times the rate: beyond all bounds where it is above 1 %."""
        return 100.0 * base_interest

    ensemble = of_model(interest_rate=interest_rate)
    row = ensemble.simulator.parameter_names.index("base_interest")
    expected = np.flatnonzero(ensemble._drawn(0, 6)[row] > 0.01).tolist()
    assert 0 < len(expected) < 6
    found = {one.name: one for one in ensemble.failures()}
    failing = found["interest_rate[a]"]
    assert failing.kind is Check.LIMIT
    assert list(failing.members) == failing.document()["members"] == expected
    assert failing.worst > 1.0
    opened = ensemble.member(failing.members[0])
    assert opened.all_values()["base_interest"] > 0.01


def test_what_is_not_a_number_or_without_end_fails() -> None:
    checks = Reality(world_model())
    low = np.zeros((len(checks.names), 4), np.float32)
    low[[name.startswith("firms[") for name in checks.names]] = 1.0
    assert checks.failures(low, low) == ()
    high = low.copy()
    high[checks.names.index("interest_rate[a]"), 2] = np.nan
    high[checks.names.index("capacity[b]"), 3] = np.inf
    found = {one.name: one for one in checks.failures(low, high)}
    assert {name: one.members for name, one in found.items()} == {
        "interest_rate[a]": (2,), "capacity[b]": (3,),
    }  # fmt: skip
    assert found["interest_rate[a]"].document()["worst"] is None


@pytest.mark.parametrize("one", RESPONSES, ids=lambda one: f"{one.parameter}-{one.variable}")
def test_every_response_is_felt(one) -> None:
    """Claimed the other way round, each fails in some members: none holds by doing nothing."""
    scenario = Scenario("world", start=2015.0, stop=2040.0, values={
        "initial_capability[b]": -1.5, "initial_output[b]": 8000.0, "subsidy_coverage[b]": 0.5,
    })  # fmt: skip
    drawn = members(scenario, design(len(dimensions(scenario)), 1).points(0, 16))
    simulator = world_simulator()
    assert responses(simulator, drawn, scenario.start, declared=(one,)) == ()
    reverse = one._replace(sign=-one.sign)
    found = responses(simulator, drawn, scenario.start, declared=(reverse,), first=100)
    assert found
    assert found[0].kind is Check.RESPONSE
    assert found[0].members[0] >= 100
    assert found[0].worst > 1e-6
    together = merged((*found, *found))
    assert len(together) == len(found)
    assert together[0].members == found[0].members * 2


def test_a_response_that_is_turned_round_in_the_model_is_caught() -> None:
    @flow(unit="1/yr", over=("bloc",))
    def productivity_change(productivity_growth):
        """Grow less where more growth is assumed."""
        return -productivity_growth

    ensemble = of_model(productivity_change=productivity_change)
    claimed = tuple(one for one in RESPONSES if one.parameter == "productivity_growth")
    found = responses(ensemble.simulator, ensemble._drawn(0, 4), SHORT.start, stop=SHORT.stop,
                      declared=claimed)  # fmt: skip
    assert {one.name for one in found} == {
        f"productivity_growth[{bloc}] → output[{bloc}]" for bloc in "ab"
    }
    assert all(one.members == (0, 1, 2, 3) for one in found)


def test_an_ensemble_checks_responses_of_every_member(monkeypatch) -> None:
    reverse = tuple(one._replace(sign=-one.sign) for one in RESPONSES if one.years == 5.0)
    monkeypatch.setattr(reality, "RESPONSES", reverse)
    monkeypatch.setattr(ensemble_module, "PAIRED", 5)
    ensemble = Ensemble(SHORT, ("output[a]",))
    ensemble.extend(12)
    found = {one.name: one for one in ensemble.responses()}
    assert found["initial_debt[a] → public_debt[a]"].members == tuple(range(12))


def test_responses_are_about_what_somebody_could_change() -> None:
    table = world_model().parameters
    assert {table.spec(one.parameter).role for one in RESPONSES} == set(Role)
