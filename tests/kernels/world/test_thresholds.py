"""Thresholds of the world model's own equations: lock-in, search, learning, parity, capacity.

As in the other closed forms, the equations in question stay as they are, what drives them
is replaced by known courses, and theory says what the simulation must find.
"""

from math import atanh, exp

import numpy as np
import pytest
from world_parts import BLOC, draws, given, part

from tenfold_kernels.equations.declare import auxiliary, flow, stock
from tenfold_kernels.equations.functions import BN_USD, BN_USD_PER_YEAR
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.world import search


@auxiliary(unit="bn USD/yr", over=("market",))
def growing_markets(market_growth, time, start_time):
    """Markets of the same size that grow at a constant rate."""
    return BN_USD_PER_YEAR * exp(market_growth * (time - start_time))


def duopoly(*keep: str, **more: object) -> Simulator:
    """Two suppliers in three equal markets, with ample supply, no controls and no subsidies."""
    free = {
        name: given(unit)
        for name, unit in (
            ("unit_cost", "1"), ("price_subsidy_rate_now", "share"), ("levy_now", "share"),
            ("tier_lag_now", "generation"), ("volume_cap_now", "share"), ("supply_fill", "share"),
            ("control_intensity", "share"), ("price_cut", "share"),
        )
    }  # fmt: skip
    return part(*keep, market_size=growing_markets, market_growth=given("1/yr", ()), **free, **more)


def alike(simulator: Simulator, share_of_a: float, **values: float) -> dict[str, float]:
    """Values for two suppliers that differ in nothing but their first shares."""
    neutral = {
        "home_preference": 0.0, "levy_now": 0.0, "tier_lag_now": 0.0, "control_intensity": 0.0,
        "price_subsidy_rate_now": 0.0, "buyer_refusal": 0.0, "market_closure": 0.0,
        "third_market_barrier": 0.0, "niche_share": 0.0, "price_cut": 0.0,
    }  # fmt: skip
    found = {f"{key}[{bloc}]": v for key, v in neutral.items() for bloc in "ab"}
    for bloc, share in (("a", share_of_a), ("b", 1.0 - share_of_a)):
        found |= {f"initial_home_share[{bloc}]": share, f"initial_reach[{bloc}]": share}
    found |= {"price_sensitivity": 0.0, "market_growth": 0.0, **values}
    return {name: v for name, v in found.items() if name in simulator.parameter_names}


@pytest.fixture(scope="module")
def locked_in() -> Simulator:
    return duopoly("share", capability=given("nat"))


@pytest.mark.parametrize("rng", draws(20, 4))
def test_t4_lock_in_is_reversed_only_by_an_advantage_above_the_threshold(locked_in, rng) -> None:
    """Share s of a solves 2s - 1 = tanh((nu (2s - 1) - h) / 2); the upper root ends at h_c."""
    pull = rng.uniform(2.3, 4.0)
    critical = np.sqrt(1.0 - 2.0 / pull)
    threshold = pull * critical - 2.0 * atanh(critical)
    advantage = threshold * rng.choice([0.85, 1.15])
    # Quality gives the advantage: theta g (1 - exp(-x / g)) for a lag of x nats.
    taste, good_enough = 1.5, 20.0
    lag = -good_enough * np.log(1.0 - advantage / (taste * good_enough))
    values = alike(
        locked_in, 0.98, ecosystem=pull, quality_taste=taste, good_enough_lag=good_enough,
        share_adjustment=1.0, **{"capability[a]": 0.0, "capability[b]": lag},
    )  # fmt: skip
    final = locked_in.run(values, Horizon(0.0, 500.0, every=64))["share[a,third]"][-1]
    assert (final > 0.5 * (1.0 + critical)) == (advantage < threshold)
    if advantage > threshold:
        assert final < 0.2


def best_number(penalty: float, doubt: float) -> float:
    """Best number of paths: x / -ln q with x / (exp(x) - 1) equal to the splitting penalty."""
    low, high = 1e-9, 50.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if middle / np.expm1(middle) > penalty else (low, middle)
    return low / -np.log(doubt)


@pytest.mark.parametrize("rng", draws(20, 5))
def test_t5_the_best_number_of_paths(rng) -> None:
    simulator = part("research_productivity", project_selection=given("share"),
                     hardness=given("share"))  # fmt: skip
    penalty, openness = rng.uniform(0.1, 0.7), rng.uniform(0.2, 1.0)
    success = rng.uniform(0.02, 0.6)
    doubt = openness * (1.0 - success)
    best = best_number(penalty, doubt)
    paths = np.geomspace(1.0, 200.0, 4001)
    members = np.repeat(
        np.array([[{"splitting_penalty": penalty, "open_endedness": openness,
                    "approach_success": success}.get(name, 1.0)]
                  for name in simulator.parameter_names]), len(paths), axis=1,
    )  # fmt: skip
    members[simulator.parameter_names.index("parallel_paths[a]")] = paths
    for key, value in (("early_stopping", 0.0), ("review_point", 0.4), ("misjudgement", 0.4)):
        rows = [k for k, n in enumerate(simulator.parameter_names) if n.partition("[")[0] == key]
        members[rows] = value
    found = simulator.run_many(members, Horizon(0.0, 0.125), ("research_productivity[a]",))[0, 0]
    expected = max(best, 1.0)
    # The grid is geometric with 0.13 % between points and the top is flat.
    assert paths[found.argmax()] == pytest.approx(expected, rel=0.02)
    # One path is best iff q is at most exp(-x).
    limit = np.exp(-best_number(penalty, np.exp(-1.0)))
    assert (found.argmax() == 0) == (doubt <= limit * 1.001)


def test_t5_known_value() -> None:
    assert best_number(0.3, np.exp(-1.0)) == pytest.approx(2.065, abs=5e-4)
    assert np.exp(-best_number(0.3, np.exp(-1.0))) == pytest.approx(0.127, abs=5e-4)


def test_a_known_road_is_best_walked_by_one_path_and_perfect_reviews_favour_more() -> None:
    paths = np.linspace(1.0, 20.0, 191)

    def yields(openness: float, stopping: float) -> np.ndarray:
        found = []
        for n in paths:
            spread = search.splitting_loss(n, 0.3)
            narrow = search.narrowed_loss(n, 0.3, stopping)
            plain = search.discovery_chance(openness, 0.25, n)
            reviewed = search.reviewed_chance(openness, 0.25, 0.0, n)
            gain = search.review_gain(spread, narrow, 0.3, plain, reviewed)
            found.append(search.research_productivity(1.0, spread, plain, 1.0, gain))
        return np.array(found)

    assert yields(0.0, 0.0).argmax() == 0
    assert yields(0.0, 0.8).argmax() == 0
    assert yields(0.9, 0.8).argmax() > yields(0.9, 0.0).argmax() > 0


@stock(unit="bn USD", over=BLOC, inflows=("total_sales",), outflows=("forgotten",))
def experience_from(start_experience):
    """Experience that starts where the test says."""
    return start_experience


def makers(**more: object) -> Simulator:
    """Makers whose experience counts for themselves alone, against a fixed standard."""
    return part(
        "unit_cost", experience=experience_from, start_experience=given("bn USD"),
        mean_experience=given("bn USD", ()), mean_capacity=given("bn USD", ()), **more,
    )  # fmt: skip


ALONE = {"experience_spillover": 0.0, "input_cost[a]": 1.0, "input_cost_convergence": 0.0,
         "mean_experience": 1.0, "mean_capacity": 1.0}  # fmt: skip


@pytest.mark.parametrize("rng", draws(10, 9))
def test_t9_cost_settles_by_sales_over_forgetting_and_rises_when_idle(rng) -> None:
    simulator = makers(capacity=given("bn USD"), total_sales=given("bn USD/yr"))
    exponent, forgetting = rng.uniform(0.05, 0.7), rng.uniform(0.05, 0.6)
    sales = rng.uniform(0.5, 20.0)
    values = {
        **ALONE, "wright_exponent": exponent, "forgetting": forgetting, "agglomeration": 0.0,
        "total_sales[a]": sales, "total_sales[b]": 0.0, "start_experience[a]": 1.0,
        "start_experience[b]": 1.0, "input_cost[b]": 1.0, "capacity[a]": 1.0, "capacity[b]": 1.0,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, round(20.0 / forgetting)))
    assert run["unit_cost[a]"][-1] == pytest.approx((sales / forgetting) ** -exponent, rel=1e-6)
    rise = np.log(run["unit_cost[b]"][161] / run["unit_cost[b]"][81]) / 10.0
    # Second-order steps: the decay of 0.6 a year is off by (0.6 / 8)^2 / 2 at most.
    assert rise == pytest.approx(exponent * forgetting, rel=3e-3)


@pytest.mark.parametrize("rng", draws(20, 90))
def test_t9_scaling_up_runs_away_iff_demand_answers_cost_too_strongly(rng) -> None:
    """Sales q = c^-e with cost c = E^-b K^-n; stable iff e (b + n) < 1.

    With E' = q - d E and K' = (q - K) / T the matrix in logs has no negative entries off its
    diagonal, so its largest eigenvalue is real and its sign that of e (b + n) - 1.
    """

    @auxiliary(unit="bn USD/yr", over=BLOC)
    def total_sales(unit_cost, demand_elasticity):
        """Sales that answer cost."""
        return BN_USD_PER_YEAR * unit_cost ** (-demand_elasticity)

    @flow(unit="bn USD/yr", over=BLOC)
    def capacity_change(total_sales, capacity, capacity_time):
        """Drift of capacity towards a year of sales."""
        return total_sales * 1.0 - capacity / capacity_time

    @stock(unit="bn USD", over=BLOC, inflows=("capacity_change",))
    def capacity():
        """Capacity that follows sales."""
        return 1.01 * BN_USD

    simulator = makers(
        capacity=capacity, capacity_change=capacity_change, total_sales=total_sales,
        demand_elasticity=given("1", ()), capacity_time=given("yr", ()),
    )  # fmt: skip
    exponent, cluster = rng.uniform(0.1, 0.5), rng.uniform(0.02, 0.12)
    wanted = rng.choice([0.7, 0.9, 1.1, 1.3])
    elasticity, forgetting = wanted / (exponent + cluster), rng.uniform(0.1, 0.5)
    # At rest E = q / d and K = T q: measured in those units, rest is at cost one. Perturbed by 1 %.
    values = {
        **ALONE, "wright_exponent": exponent, "agglomeration": cluster, "forgetting": forgetting,
        "demand_elasticity": elasticity, "capacity_time": 1.0, "mean_experience": 1.0 / forgetting,
        "start_experience[a]": 1.01 / forgetting, "start_experience[b]": 1.01 / forgetting,
        "input_cost[b]": 1.0,
    }  # fmt: skip
    matrix = np.array([
        [forgetting * (elasticity * exponent - 1.0), forgetting * elasticity * cluster],
        [elasticity * exponent, elasticity * cluster - 1.0],
    ])  # fmt: skip
    rate = float(np.linalg.eigvals(matrix).real.max())
    span = min(round(1.5 / abs(rate)), 400)  # short enough to stay near rest where it runs away
    run = simulator.run(values, Horizon(0.0, span))
    sales = np.log(run["total_sales[a]"])
    half = len(sales) // 2
    found = np.log(sales[-1] / sales[half]) / (run.years[-1] - run.years[half])
    assert (found < 0.0) == (wanted < 1.0)
    assert found == pytest.approx(rate, rel=0.1)


@flow(unit="bn USD/yr", over=BLOC)
def no_subsidy():
    """Nobody helps."""
    return 0.0 * BN_USD_PER_YEAR


@pytest.fixture(scope="module")
def race() -> Simulator:
    """Capability, shares, margins and research of two suppliers who live on their profit."""
    return duopoly(
        "capability", "share", research_subsidy=no_subsidy, absorptive_capacity=given("1"),
        talent_effect=given("1"), tool_access=given("1"), research_productivity=given("1"),
        output=given("bn USD/yr"), lost_ground=given("share"),
    )  # fmt: skip


class Parity:
    """A race at parity, drawn at random: its matrix and the values that set it up.

    Parameters
    ----------
    rng : Generator
        Draws the parameters.

    Notes
    -----
    With gap x (nats), shares 1/2 + s and installed shares 1/2 + n, small:

    x' = (g L (M - k) - c) x + 4 g L s,  s' = (t x / 4 + v n / 2 - s) / T,  n' = (s - n) / 6

    where g is the pace of own progress, L its elasticity to research, k cost escalation, c the
    imitation rate, t the taste for quality, v the pull of the installed base, and
    M = (ceiling - floor) / (2 w mean margin) what a nat of lead adds to the log of margins.
    Off the diagonal no entry is negative: the largest eigenvalue is real, and parity is
    stable iff v < 2 and c + g L k > g L (M + t / (1 - v / 2)).
    """

    def __init__(self, rng: np.random.Generator) -> None:
        self.pace, self.elasticity = rng.uniform(0.05, 0.35), rng.uniform(0.4, 1.0)
        self.escalation, self.imitation = rng.uniform(0.1, 0.6), rng.uniform(0.0, 0.9)
        self.taste, self.pull = rng.uniform(0.1, 1.5), rng.uniform(0.3, 1.6)
        self.floor, self.ceiling = rng.uniform(0.0, 0.15), rng.uniform(0.3, 0.7)
        self.scale, self.time = rng.uniform(0.5, 2.5), rng.uniform(1.0, 6.0)

    @property
    def margin(self) -> float:
        return 0.5 * (self.floor + self.ceiling)

    @property
    def margin_effect(self) -> float:
        return (self.ceiling - self.floor) / (2.0 * self.scale * self.margin)

    def modes(self) -> np.ndarray:
        """Real parts of the eigenvalues, largest first."""
        strength = self.pace * self.elasticity
        matrix = np.array([
            [strength * (self.margin_effect - self.escalation) - self.imitation,
             4.0 * strength, 0.0],
            [self.taste / 4.0 / self.time, -1.0 / self.time, self.pull / 2.0 / self.time],
            [0.0, 1.0 / 6.0, -1.0 / 6.0],
        ])  # fmt: skip
        return np.sort(np.linalg.eigvals(matrix).real)[::-1]

    def is_stable(self) -> bool:
        """Closed form of the sign of that eigenvalue."""
        market = self.taste / (1.0 - self.pull / 2.0)
        drive = self.pace * self.elasticity * (self.margin_effect + market)
        return self.imitation + self.pace * self.elasticity * self.escalation > drive

    def values(self, simulator: Simulator, gap: float) -> dict[str, float]:
        """Start at a steady pace: sales grow as fast as the frontier gets dearer."""
        delta, reinvested = 0.3, 0.45
        research = reinvested * self.margin * 1.5  # three markets of one, half of each
        cost = research * (delta / self.pace) ** (1.0 / self.elasticity)
        both = {
            "capability": 0.0, "absorptive_capacity": 1.0, "talent_effect": 1.0,
            "tool_access": 1.0, "research_productivity": 1.0, "output": 1e4, "lost_ground": 0.0,
            "imitation_rate": self.imitation, "imported_input_share": 0.0,
            "reinvestment_share": reinvested, "imitation_closed": 0.0, "tools_closed": 0.0,
            "race_response": 0.0, "research_response": 0.0, "price_response": 0.0,
        }  # fmt: skip
        values = {f"{key}[{bloc}]": v for key, v in both.items() for bloc in "ab"}
        values |= {
            "market_growth": self.pace * self.escalation, "frontier_growth": delta,
            "research_elasticity": self.elasticity, "cost_escalation": self.escalation,
            "frontier_cost_start": cost, "quality_taste": self.taste, "ecosystem": self.pull,
            "share_adjustment": self.time, "margin_floor": self.floor,
            "margin_ceiling": self.ceiling, "margin_lead_scale": self.scale, "crowding": 0.0,
            "diffusion_curvature": 1.0, "initial_capability[b]": -gap,
            "initial_capability[a]": 0.0,
        }  # fmt: skip
        return alike(simulator, 0.5, **values)


@pytest.mark.parametrize("rng", draws(20, 10))
def test_t10_parity_is_stable_iff_imitation_and_cost_outweigh_margin_and_market(race, rng) -> None:
    parity = Parity(rng)
    # Near the threshold, or with two modes alike, the time given is too short to tell.
    while abs(parity.modes()[0]) < 0.01 or parity.modes()[0] - parity.modes()[1] < 0.04:
        parity = Parity(rng)
    rate, gap = float(parity.modes()[0]), 1e-6
    assert (rate < 0.0) == parity.is_stable()
    # Long enough for the other modes to fade, short enough for the gap to stay small.
    span = round(max(9.0 / abs(rate), 60.0)) if rate < 0.0 else round(9.0 / rate)
    run = race.run(parity.values(race, gap), Horizon(0.0, span))
    behind = run["capability[a]"] - run["capability[b]"]
    later = int(0.7 * len(behind))
    found = np.log(behind[-1] / behind[later]) / (run.years[-1] - run.years[later])
    assert (found < 0.0) == (rate < 0.0)
    assert found == pytest.approx(rate, rel=0.05, abs=2e-3)


def test_t10_the_critical_imitation_rate_found_by_search_is_that_of_the_closed_form(race) -> None:
    """Halve an interval: does a gap of a millionth grow or shrink between years 60 and 100?"""
    parity = Parity(np.random.default_rng(7))
    parity.taste, parity.pull, parity.pace = 0.4, 0.6, 0.15
    low, high = 0.0, 0.9
    for _ in range(9):
        parity.imitation = 0.5 * (low + high)
        run = race.run(parity.values(race, 1e-6), Horizon(0.0, 100.0, every=8))
        gap = run["capability[a]"] - run["capability[b]"]
        low, high = (low, parity.imitation) if gap[-1] < gap[60] else (parity.imitation, high)
    strength = parity.pace * parity.elasticity
    market = parity.taste / (1.0 - parity.pull / 2.0)
    critical = strength * (parity.margin_effect + market - parity.escalation)
    assert 0.0 < critical < 0.9
    assert 0.5 * (low + high) == pytest.approx(critical, abs=0.9 / 2**8)


@pytest.mark.parametrize("rng", draws(20, 100))
def test_t10_a_bloc_pays_its_own_way_iff_the_self_financing_ratio_is_one(rng) -> None:
    """At a ratio of one the planned pace is just paid for; below it the state adds the rest."""
    simulator = part(
        "research_subsidy", "own_innovation", "self_financing_ratio", capability=given("nat"),
        operating_profit=given("bn USD/yr"), output=given("bn USD/yr"), lost_ground=given("share"),
        fiscal_space=given("share"), denial_suffered=given("share"), talent_effect=given("1"),
        research_productivity=given("1"), tool_access=given("1"), closeness=given("share"),
    )  # fmt: skip
    profit = rng.uniform(1.0, 400.0)
    values = {
        "capability[a]": 0.0, "capability[b]": -rng.uniform(0.0, 3.0),
        "operating_profit[b]": profit,
        "output[b]": 1e5, "subsidy_coverage[b]": 1.0, "subsidy_cap[b]": 0.5,
        "denial_suffered[b]": 0.0, "lost_ground[b]": 0.0, "fiscal_space[b]": 1.0,
        "waste_foreseen": 1.0, "research_productivity[b]": rng.uniform(0.2, 1.0),
        "growth_target": rng.uniform(0.02, 0.2), "frontier_cost_start": rng.uniform(3.0, 60.0),
        "catch_up_horizon": rng.uniform(10.0, 40.0), "subsidy_sunset[b]": 5000.0,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 0.125))
    ratio, subsidy = run["self_financing_ratio[b]"][0], run["research_subsidy[b]"][0]
    assert (subsidy == 0.0) == (ratio >= 1.0)
    planned = values["growth_target"] - values["capability[b]"] / values["catch_up_horizon"]
    paid = run["own_innovation[b]"][0]
    if ratio < 1.0:
        assert paid == pytest.approx(planned, rel=1e-9)
    else:
        assert paid == pytest.approx(min(planned * ratio**0.75, 1.5), rel=1e-9)


@pytest.mark.parametrize("rng", draws(20, 11))
def test_t11_capacity_settles_at_orders_over_wear_after_the_mean_delay(rng) -> None:
    simulator = part(
        "capacity", "under_construction", capacity_orders=given("bn USD/yr"),
        steady_orders=given("bn USD/yr"), capacity_target=given("bn USD"),
    )  # fmt: skip
    orders, wear = rng.uniform(1.0, 50.0), rng.uniform(0.06, 0.2)
    permits, building = rng.uniform(0.4, 5.0), rng.uniform(0.4, 5.0)
    values = {
        "capacity_orders[a]": orders, "steady_orders[a]": 0.0, "capacity_target[a]": 0.0,
        "depreciation": wear, "permitting_time[a]": permits, "construction_time[a]": building,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 300.0))
    assert run["capacity[a]"][-1] == pytest.approx(orders / wear, rel=1e-6)
    # Under steady orders what is on its way is orders times the mean delay (Little's law),
    # and capacity that was ordered but did not arrive at once is as much.
    on_the_way = run["in_permitting[a]"][-1] + run["under_construction[a]"][-1]
    assert on_the_way == pytest.approx(orders * (permits + building), rel=1e-9)
    late = ((orders - run["completions[a]"]) * 0.125).sum()
    assert late == pytest.approx(orders * (permits + building), rel=0.08)
