"""What must hold in every run: money is conserved, numbers are finite, blocs are alike."""

import ast
import inspect

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.parameters import Scale
from tenfold_kernels.world import SECTORS, accounts, world_model
from tenfold_kernels.world.run import world_simulator

DRAWS = 1000
HORIZON = Horizon(1990.0, 2075.0, every=8)


@pytest.fixture(scope="module")
def members() -> np.ndarray:
    """Parameters drawn at random inside the slider ranges, one column a member."""
    simulator, table = world_simulator(), world_model().parameters
    rng = np.random.default_rng(20261121)
    rows = []
    for name in simulator.parameter_names:
        spec = table.spec(name)
        low, high = spec.slider
        draw = rng.random(DRAWS)
        rows.append(
            low * (high / low) ** draw if spec.scale is Scale.LOG else low + (high - low) * draw
        )
    return np.array(rows)


@pytest.fixture(scope="module")
def everything(members: np.ndarray) -> np.ndarray:
    simulator = world_simulator()
    return simulator.run_many(members, HORIZON, simulator.recordable)


def test_no_draw_gives_nan_or_infinity(everything: np.ndarray) -> None:
    names = world_simulator().recordable
    bad = [name for name, series in zip(names, everything, strict=True)
           if not np.isfinite(series).all()]  # fmt: skip
    assert bad == []


def test_identities_hold_to_a_billionth_of_gdp_in_every_draw(everything: np.ndarray) -> None:
    names = world_simulator().recordable
    found = {
        name: float(np.abs(series).max())
        for name, series in zip(names, everything, strict=True)
        if name.partition("[")[0] in world_model().checks
    }
    assert len(found) == 12
    assert max(found.values()) < 1e-9, found


def test_the_draws_reach_more_than_one_regime(everything: np.ndarray) -> None:
    """Guard against a box in which nothing happens, where identities would hold idly."""
    names = world_simulator().recordable
    final = dict(zip(names, everything[:, -1, :], strict=True))
    assert 0.2 < np.mean(final["capability[a]"] > final["capability[b]"]) < 0.8
    assert np.mean(everything[names.index("forced_saving[a]")].max(axis=0) > 0.0) > 0.05
    assert np.mean(final["unmet_demand[third]"] > 0.01) > 0.05
    assert np.mean(final["fiscal_space[a]"] < 0.5) > 0.05


def test_swapping_the_blocs_parameters_swaps_the_results_bit_for_bit(
    members: np.ndarray, everything: np.ndarray
) -> None:
    simulator = world_simulator()
    names = simulator.parameter_names
    swapped_rows = [names.index(swapped(name)) for name in names]
    mirror = simulator.run_many(members[swapped_rows], HORIZON, simulator.recordable)
    order = [simulator.recordable.index(swapped(name)) for name in simulator.recordable]
    assert (mirror[order] == everything).all()


def test_equal_blocs_stay_equal() -> None:
    run = world_simulator(Backend.INTERPRETED).run({}, Horizon(1990.0, 2060.0))
    for name in run.names:
        assert (run[name] == run[swapped(name)]).all(), name


def swapped(name: str) -> str:
    variable, bracket, index = name.partition("[")
    mirrored = ",".join({"a": "b", "b": "a"}.get(e, e) for e in index.rstrip("]").split(","))
    return f"{variable}[{mirrored}]" if bracket else name


def test_every_flow_of_money_in_the_ledger_is_a_variable_in_bn_usd_a_year() -> None:
    model = world_model()
    for payment in accounts.LEDGER:
        assert model.unit_text(payment.flow) == "bn USD/yr"
        assert payment.payer != payment.receiver
    lines = [(p.flow, p.payer) for p in accounts.LEDGER]
    assert len(set(lines)) == len(lines)


def test_the_residuals_would_notice_a_lost_payment() -> None:
    """Leave one payment out of the receiver's side and see the check fail."""
    from tenfold_kernels.equations.declare import auxiliary
    from tenfold_kernels.equations.simulate import Simulator

    @auxiliary(unit="bn USD/yr", over=("bloc",))
    def public_borrowing(public_debt_interest, public_purchases, subsidies, income_tax, profit_tax):
        """Forget to pay for defence."""
        return public_debt_interest + public_purchases + subsidies - income_tax - profit_tax

    checks = world_model().checks
    leaky = world_model().replacing(*checks, public_borrowing=public_borrowing)
    run = Simulator(leaky, Backend.INTERPRETED).run({}, Horizon(1990.0, 1991.0))
    assert np.abs(run["state_residual[a]"]).max() > 1e-3
    assert np.abs(run["households_residual[a]"]).max() > 1e-3


@pytest.mark.parametrize("sector", SECTORS, ids=lambda s: s.TITLE)
def test_no_equation_knows_a_country_s_name(sector) -> None:
    names = {node.id for node in ast.walk(ast.parse(inspect.getsource(sector)))
             if isinstance(node, ast.Name)}  # fmt: skip
    names |= set(vars(sector))
    for country in ("china", "chinese", "united_states", "america", "soviet", "ussr", "taiwan",
                    "korea", "japan"):  # fmt: skip
        assert not [name for name in names if country in name.lower()]


CONTESTED = {
    "crowding": 0.0, "capability_spillover": 0.0, "subsidy_misallocation": 0.0,
    "arms_reaction": 0.0, "denial_response": 0.0, "imitation_closed": 0.0, "tools_closed": 0.0,
    "cost_escalation": 0.0, "scaling_loss": 0.0, "ecosystem": 0.0, "agglomeration": 0.0,
    "wright_exponent": 0.0, "home_preference": 0.0, "unpromising_share": 0.0,
    "splitting_penalty": 0.0, "market_finance": 0.0, "staffing_strength": 0.0,
    "green_lane_share": 0.0, "second_review": 0.0, "harm_rate": 0.0,
    "entry_response": 0.0, "entry_overlap": 0.0, "fragmentation": 0.0, "glut_margin_loss": 0.0,
    "deadweight": 1.0, "grant_share": 0.0, "investment_credit": 0.0, "policy_loan_share": 0.0,
    "guarantee_share": 0.0, "fund_share": 0.0, "fund_recycling": 0.0, "training_programme": 0.0,
    "uncertainty_premium": 0.0, "experience_spillover": 0.0,
}  # fmt: skip


@pytest.mark.parametrize(("key", "no_effect"), CONTESTED.items())
def test_every_contested_claim_has_no_effect_within_its_range(key: str, no_effect: float) -> None:
    low, high = world_model().parameters.spec(key).slider
    assert low <= no_effect <= high
