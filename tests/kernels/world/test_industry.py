"""Industrial policy in the whole model: what lasts, what idles, and what decides it."""

import numpy as np
import pytest
from parts import at, course

from tenfold_kernels.equations.simulate import Run

SHARE = "third_market_share[b]"
NO_PRICE_AID, NO_ENTRY_AID = ("price_subsidy_rate[b]", 0.0), ("entry_subsidy[b]", 0.0)
NO_LOOPS = (("wright_exponent", 0.0), ("agglomeration", 0.0))


def index(run: Run) -> float:
    return float(run["hysteresis_index"][0])


def test_shipyards_more_than_double_their_share_and_lie_idle() -> None:
    aided, alone = course("shipbuilding"), course("shipbuilding", NO_PRICE_AID, NO_ENTRY_AID)
    assert at(aided, SHARE, 2005) == pytest.approx(0.21, abs=0.01)
    assert at(aided, SHARE, 2013) == pytest.approx(0.45, abs=0.01)
    assert at(alone, SHARE, 2013) < 1.4 * at(alone, SHARE, 2005)
    assert at(aided, "utilisation[b]", 2016) < 0.6 < 0.75 < at(alone, "utilisation[b]", 2016)
    assert at(aided, "project_value[b]", 2016) < 0.5 * at(alone, "project_value[b]", 2016)


def test_aid_to_entry_buys_firms_and_idle_docks_where_aid_to_production_buys_experience() -> None:
    both, production = course("shipbuilding"), course("shipbuilding", NO_ENTRY_AID)
    entry = course("shipbuilding", NO_PRICE_AID)
    assert at(both, "firms[b]", 2013) > 2.0
    assert production["firms[b]"].max() == 1.0
    assert at(production, SHARE, 2013) == pytest.approx(0.49, abs=0.01)
    assert at(production, "utilisation[b]", 2016) > 1.15 * at(both, "utilisation[b]", 2016)
    assert at(production, "experience[b]", 2013) > at(entry, "experience[b]", 2013)
    assert at(production, "unit_cost[b]", 2013) < at(entry, "unit_cost[b]", 2013)
    paid = [run["subsidies[b]"].sum() for run in (both, production)]
    assert paid[0] > 1.1 * paid[1]


def test_entry_that_nobody_answers_is_only_money() -> None:
    unheard = course("shipbuilding", ("entry_response", 0.0))
    production = course("shipbuilding", NO_ENTRY_AID)
    assert unheard["firms[b]"].max() == 1.0
    np.testing.assert_allclose(unheard["capacity[b]"], production["capacity[b]"], rtol=2e-3)
    assert unheard["subsidies[b]"].sum() > 1.1 * production["subsidies[b]"].sum()


def test_solar_panels_worked_and_ended_in_a_glut() -> None:
    aided, alone = course("solar-panels"), course("solar-panels", NO_PRICE_AID, NO_ENTRY_AID)
    assert index(aided) == pytest.approx(1.20, abs=0.01)
    assert at(aided, SHARE, 2015) == pytest.approx(0.79, abs=0.02)
    assert at(aided, SHARE, 2024) == pytest.approx(0.85, abs=0.02)
    assert at(aided, SHARE, 2040) > at(aided, SHARE, 2024)
    assert at(alone, SHARE, 2024) == pytest.approx(1 / 3, abs=0.02)
    assert at(aided, "utilisation[b]", 2024) < 0.55
    margin = at(aided, "operating_margin[b]", 2024) / at(aided, "operating_margin[b]", 2010)
    assert margin == pytest.approx(0.58, abs=0.03)
    assert at(aided, "project_value[b]", 2024) < 0.2
    assert at(aided, "subsidy_share[b]", 2030) == 0.0
    calm = course("solar-panels", ("glut_margin_loss", 0.0))
    assert calm["operating_margin[b]"].min() > 0.15
    few = course("solar-panels", NO_ENTRY_AID)
    assert at(few, "utilisation[b]", 2024) > 0.7
    assert at(few, SHARE, 2024) > at(aided, SHARE, 2024)


def test_a_lead_in_panels_shrinks_once_knowledge_flows_freely() -> None:
    leaky = course("solar-panels", ("experience_spillover", 0.7))
    assert index(leaky) < 1.0
    assert at(leaky, SHARE, 2040) < at(leaky, SHARE, 2020) - 0.05


def test_battery_cells_fade_or_lock_in_as_the_index_says() -> None:
    near = course("battery-cells")
    above = course("battery-cells", ("experience_spillover", 0.3), ("price_sensitivity", 7.0))
    below = course("battery-cells", ("experience_spillover", 0.8))
    assert index(near) == pytest.approx(0.95, abs=0.01)
    assert index(above) == pytest.approx(1.43, abs=0.01)
    assert at(near, SHARE, 2024) > 0.78
    assert at(near, SHARE, 2060) == pytest.approx(0.71, abs=0.02)
    assert at(above, SHARE, 2060) > at(above, SHARE, 2024) + 0.1
    lead = (at(below, SHARE, 2035) - 0.5) / (at(below, SHARE, 2024) - 0.5)
    assert lead == pytest.approx(1 / 3, abs=0.05)


@pytest.mark.parametrize(("rate", "lasts"), [(0.15, False), (0.2, False), (0.35, True)])
def test_a_push_above_the_fold_lasts_and_one_below_it_relapses(rate: float, lasts: bool) -> None:
    run = course("rare-earth-magnets", ("price_subsidy_rate[b]", rate))
    end, later = at(run, SHARE, 2046), at(run, SHARE, 2070)
    if lasts:
        assert end > 0.7
        assert later > end
    else:
        assert later < 0.02
        assert run[SHARE].max() > 0.06


def test_without_its_loops_the_market_for_magnets_forgets_every_push() -> None:
    pushed, alone = (
        course("rare-earth-magnets", *NO_LOOPS),
        course("rare-earth-magnets", *NO_LOOPS, NO_PRICE_AID),
    )
    assert at(pushed, SHARE, 2040) > 0.9
    assert at(pushed, SHARE, 2070) == pytest.approx(at(alone, SHARE, 2070), abs=0.01)


def test_the_incumbent_s_share_is_that_of_the_closed_form() -> None:
    alone = course("rare-earth-magnets", NO_PRICE_AID)
    # The cluster grows with capacity, which follows a shrinking market late: within a fifth.
    assert at(alone, SHARE, 2070) == pytest.approx(1.0 - 0.9912, rel=0.2)


NO_POLICY = (("policy_loan_share[b]", 0.0), NO_PRICE_AID)


def test_korea_s_gains_outlast_its_policy() -> None:
    drive, without = course("korea-heavy-industry"), course("korea-heavy-industry", *NO_POLICY)
    for year, ratio in ((1983, 2.6), (2005, 1.33)):
        supplied = at(drive, "supply[b]", year) / at(without, "supply[b]", year)
        assert supplied == pytest.approx(ratio, abs=0.1)
    for year, built in ((1975, 0.82), (1979, 0.6)):
        assert at(drive, "investment_acceptance[b]", year) == pytest.approx(built, abs=0.03)
    # What lenders refuse everybody, firms still build a quarter of.
    assert at(without, "investment_acceptance[b]", 1979) == pytest.approx(0.25, abs=0.01)
    assert drive["policy_lending[b]"][12:].max() == 0.0
    for name in (SHARE, "home_share[b]"):
        gained = drive[name] - without[name]
        assert gained[-1] > 0.35 * gained[9:14].max() > 0.0


def test_without_learning_korea_s_gains_end_with_its_policy() -> None:
    drive = course("korea-heavy-industry", *NO_LOOPS)
    without = course("korea-heavy-industry", *NO_LOOPS, *NO_POLICY)
    gained = drive[SHARE] - without[SHARE]
    assert gained[9:14].max() > 0.05
    assert gained[-1] < 0.1 * gained[9:14].max()


@pytest.mark.parametrize(
    "name", ["korea-heavy-industry", "shipbuilding", "workforce-bottleneck", "hefei-fund"]
)
def test_the_same_terms_do_the_same_in_either_bloc(name: str) -> None:
    """Swap the blocs' parameters, and the results swap to the last bit."""
    from tenfold_kernels.equations.kernel import Backend
    from tenfold_kernels.equations.simulate import Horizon
    from tenfold_kernels.presets import preset
    from tenfold_kernels.world.run import world_simulator

    def swapped(key: str) -> str:
        return key.translate(str.maketrans("ab", "ba")) if key in ("a", "b") else key

    def mirrored(address: str) -> str:
        variable, bracket, index = address.partition("[")
        elements = ",".join(swapped(e) for e in index.rstrip("]").split(","))
        return f"{variable}[{elements}]" if bracket else address

    scenario = preset(name)
    values = {mirrored(key): value for key, value in scenario.all_values().items()}
    horizon = Horizon(scenario.start, scenario.start + 15.0, every=8)
    first = world_simulator(Backend.INTERPRETED).run(scenario.all_values(), horizon)
    second = world_simulator(Backend.INTERPRETED).run(values, horizon)
    for series in first.names:
        assert (first[series] == second[mirrored(series)]).all(), series
