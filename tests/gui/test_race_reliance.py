"""Self-reliance, controls and industry: what a bloc can do alone, and what it is denied."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import drawn_after
from lens_views import card_of, looked_through, wait_for_studies
from on_screen import curve_points
from PySide6.QtWidgets import QLabel

from tenfold_gui.lenses import CONTROLS, INDUSTRY, RACE_LENSES, SELF_RELIANCE
from tenfold_gui.plots.chart import Chart
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.chart_card import PanelCard
from tenfold_gui.workspaces.race.containment_card import ContainmentCard
from tenfold_gui.workspaces.race.reliance_cards import ChainCard, PeopleCard
from tenfold_gui.workspaces.race.state_cards import EcosystemCard, HysteresisCard
from tenfold_kernels.analysis.containment import X, Y, containment
from tenfold_kernels.analysis.hysteresis import hysteresis
from tenfold_kernels.scenario import Text
from tenfold_kernels.world.levers import without_controls
from tenfold_kernels.world.run import ready_simulator, run_world


def opened(qtbot, window: MainWindow, preset: str, lens: str):
    drawn_after(qtbot, window, lambda: window.open_preset(preset))
    return looked_through(qtbot, window, lens)


def panel(page, title: str) -> PanelCard:
    (found,) = [card for card in page.cards if card.title == title]
    return found


def test_the_chain_shows_access_and_ability_and_marks_the_weakest_step(
    qtbot, window: MainWindow
) -> None:
    page = opened(qtbot, window, "weakest-step", SELF_RELIANCE)
    window.room.workspace.hold_year(2026.0)
    run = run_world(window.session.scenario)
    year = list(run.years).index(2026.0)
    groups = {group.key: group for group in card_of(page, ChainCard).bars.groups}
    access = {step: run[f"step_access[b,{step}]"][year] for step in groups}
    weakest = min(access, key=access.__getitem__)
    for step, group in groups.items():
        own = group.members[1]
        assert own.value == pytest.approx(access[step])
        assert own.mark == pytest.approx(run[f"step_ability[b,{step}]"][year])
        assert own.strong is (step == weakest)
        assert (own.name, own.words) == ("China", f"{100.0 * access[step]:.0f}")
    assert not any(group.members[0].strong for group in groups.values())


def test_researchers_who_move_are_those_of_the_model(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "brain-drain", SELF_RELIANCE)
    run = run_world(window.session.scenario)
    flows = card_of(page, PeopleCard).ribbons.flows
    assert flows
    for (origin, goal), amount in flows.items():
        assert amount == pytest.approx(run[f"moves[{origin},{goal}]"][-1])
    leaving = sum(amount for (origin, _), amount in flows.items() if origin == "a")
    assert leaving == pytest.approx(run["emigration[a]"][-1])


def test_the_lead_in_compute_is_a_quotient(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, CONTROLS)
    lead = panel(page, "Compute in place, and the lead").charts[1]
    key = "compute_stock[a] / compute_stock[b]"
    assert lead.line(key).name == "US / China"
    run = run_world(window.session.scenario)
    ratio = run["compute_stock[a]"][::2] / run["compute_stock[b]"][::2]
    np.testing.assert_allclose(curve_points(lead, key)[:, 1], np.log10(ratio), rtol=1e-12)


def keys_drawn(chart: Chart) -> set[str]:
    return set(chart._drawn)


def test_controls_that_are_not_in_force_are_not_drawn_but_said(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, CONTROLS)
    lag, shares = panel(page, "What is withheld").charts
    run = run_world(window.session.scenario)
    for chart, idle in ((lag, {}), (shares, {"volume_cap_now": 1.0})):
        moving = {
            key for key in chart.keys
            if (run[key] != idle.get(key.partition("[")[0], 0.0)).any()
        }  # fmt: skip
        assert keys_drawn(chart) == moving
        assert moving
        assert chart._words.words == ""
    drawn_after(qtbot, window, lambda: window.session.load(lifted(window)))
    page = looked_through(qtbot, window, CONTROLS)
    lag, shares = panel(page, "What is withheld").charts
    assert keys_drawn(lag) == set()
    assert lag._words.words == "No generation is withheld"
    assert shares._words.words == "No cap, and nothing is closed"


def lifted(window: MainWindow):
    """The scenario without any controls."""
    scenario = window.session.scenario
    return without_controls(scenario)


def test_a_drag_that_changes_an_idle_control_brings_it_back(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, CONTROLS)
    lag, _ = panel(page, "What is withheld").charts
    drawn_after(qtbot, window, lambda: window.session.set_value("tier_lag[b]", 1.0))
    assert keys_drawn(lag) == {"tier_lag_now[a]", "tier_lag_now[b]"}


def test_new_compute_is_shared_out_by_origin(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "h200-rule-half-accepted", CONTROLS)
    window.room.workspace.show_bloc("b")
    run = run_world(window.session.scenario)
    parts = {
        "own_compute": run["own_compute[b]"],
        "licensed_compute": run["licensed_compute[a,b]"],
        "diverted_compute": run["diverted_compute[a,b]"],
    }
    whole = sum(parts.values())
    amounts = panel(page, "Where new compute comes from").chart.amounts
    for key, part in parts.items():
        np.testing.assert_allclose(amounts[key].y, (100.0 * part / whole)[::2], atol=1e-9)


def test_compute_by_vintage_adds_up_to_all_of_it(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "h200-rule-half-accepted", CONTROLS)
    card = panel(page, "Compute by vintage")
    layers = [drawn.y for drawn in card.chart.amounts.values()]
    np.testing.assert_allclose(sum(layers), 100.0, atol=1e-9)
    run = run_world(window.session.scenario)
    stock = run["compute_by_vintage[b,current]"] / run["compute_stock[b]"]
    np.testing.assert_allclose(layers[0], 100.0 * stock[::2], rtol=1e-9)


def test_developers_choose_as_the_model_says_where_they_are(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "ecosystem-at-the-fold", CONTROLS)
    window.room.workspace.show_bloc("b")
    card = card_of(page, EcosystemCard)
    run = run_world(window.session.scenario)
    now = card._marks.marks[-1]
    assert now.x == pytest.approx(100.0 * run["stack_share[b]"][-1])
    assert now.y == pytest.approx(100.0 * run["stack_target[b]"][-1])
    assert card.chart.values_at(now.x)["curve"] == pytest.approx(now.y, abs=0.1)
    rests = card._marks.marks[:-1]
    assert rests
    for rest in rests:
        assert rest.x == rest.y
        assert card.chart.values_at(rest.x)["curve"] == pytest.approx(rest.x, abs=0.1)
    assert sum(rest.filled for rest in rests) == sum(not rest.filled for rest in rests) + 1


def test_the_map_of_containment_is_that_of_the_analysis(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, CONTROLS)
    scenario = window.session.scenario
    values = scenario.all_values()
    card = card_of(page, ContainmentCard)
    cells = card.map.cells
    row, column = cells.here
    found = containment(
        scenario, x=[values[X]], y=[values[Y]], simulator=ready_simulator(len(scenario.blocs))
    )
    assert cells.values[row, column] == pytest.approx(found.effect[0, 0])
    assert cells.words(cells.values[row, column]) == f"{found.effect[0, 0]:+.1f}"
    for piece in cells.contour:
        for row_spot, column_spot in piece:
            near = cells.values[
                int(row_spot) : int(row_spot) + 2, int(column_spot) : int(column_spot) + 2
            ]
            assert near.min() <= 0.0 <= near.max()
    drawn_after(qtbot, window, lambda: window.session.set_value("tier_lag[a]", 1.0))
    assert card.map.is_stale
    wait_for_studies(qtbot, window)
    assert not card.map.is_stale


def test_the_market_s_curve_and_path_are_those_of_the_analysis(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, INDUSTRY)
    card = card_of(page, HysteresisCard)
    found = hysteresis(window.session.scenario, "b")
    path = card.chart._drawn["path"]
    np.testing.assert_allclose(path.x, 100.0 * found.shares)
    np.testing.assert_allclose(10.0**path.y, 100.0 * np.exp(-found.advantages))
    (now,) = card._marks.marks
    assert (now.x, now.y) == pytest.approx((path.x[-1], path.y[-1]))
    run = run_world(window.session.scenario)
    assert f"hysteresis index {run['hysteresis_index'][-1]:.2f}: a lead fades" in words_of(card)


def test_a_market_with_strong_loops_shows_its_folds(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("ecosystem", 2.4))
    card = card_of(looked_through(qtbot, window, INDUSTRY), HysteresisCard)
    market = hysteresis(window.session.scenario).market
    assert market.index > 1.0
    folds = {round(mark.x, 6) for mark in card._marks.marks[1:]}
    assert folds == {round(100.0 * market.fold, 6), round(100.0 * (1.0 - market.fold), 6)}
    assert f"{100.0 - 100.0 * market.cost_cut_to_flip:.1f} %" in words_of(card)
    marked = [10.0**mark.y for mark in card._marks.marks[1:]]
    costs = (100.0 * market.cost_to_flip, 100.0 / market.cost_to_flip)
    assert sorted(marked) == pytest.approx(sorted(costs))


def words_of(card) -> str:
    return "\n".join(label.toolTip() or label.text() for label in card.findChildren(QLabel))


@pytest.mark.parametrize("lens", RACE_LENSES)
def test_three_blocs_are_drawn_through_every_lens(qtbot, window: MainWindow, lens: str) -> None:
    scenario = window.session.scenario
    three = replace(scenario, bloc_names={**scenario.bloc_names, "c": Text("Europe", "歐洲")})
    drawn_after(qtbot, window, lambda: window.session.load(three))
    page = looked_through(qtbot, window, lens)
    assert list(window.room.workspace._blocs.buttons) == ["a", "b", "c"]
    if page.is_of_one_bloc:
        window.room.workspace.show_bloc("c")
    keys = {key for chart in page.findChildren(Chart) for key in chart.keys}
    variables = {key.partition("[")[0] for key in keys if key.endswith("[b]")}
    missing = [name for name in variables if f"{name}[c]" not in keys and "/" not in name]
    assert [name for name in missing if not any(f"{name}[c]" in key for key in keys)] == []
