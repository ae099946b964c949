"""Self-reliance, controls and industry: what a bloc can do alone, and what it is denied."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import drawn_after
from lens_views import card_of, looked_through
from on_screen import curve_points
from PySide6.QtWidgets import QLabel

from tenfold_gui.lenses import CONTROLS, INDUSTRY, RACE_LENSES, SELF_RELIANCE
from tenfold_gui.plots.chart import Chart
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.chart_card import PanelCard
from tenfold_gui.workspaces.race.reliance_cards import ChainCard, PeopleCard
from tenfold_gui.workspaces.race.state_cards import HysteresisCard
from tenfold_kernels.analysis.hysteresis import hysteresis
from tenfold_kernels.scenario import Text
from tenfold_kernels.world.run import run_world


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
        assert ("weakest" in own.words) is (step == weakest)
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
    assert keys_drawn(lag) == {"tier_lag_now[a]"}
    assert keys_drawn(shares) == {
        "volume_cap_now[a]", "imitation_closed_now[a]", "tools_closed_now[a]",
    }  # fmt: skip
    assert lag._words.words == ""
    drawn_after(qtbot, window, lambda: window.session.load(lifted(window)))
    page = looked_through(qtbot, window, CONTROLS)
    lag, shares = panel(page, "What is withheld").charts
    assert keys_drawn(lag) == set()
    assert lag._words.words == "No generation is withheld"
    assert shares._words.words == "No cap, and nothing is closed"


def lifted(window: MainWindow):
    """The scenario without any controls."""
    scenario = window.session.scenario
    none = {"tier_lag[a]": 0.0, "volume_cap[a]": 1.0, "imitation_closed[a]": 0.0,
            "tools_closed[a]": 0.0, "export_levy[a]": 0.0}  # fmt: skip
    return replace(scenario, values={**scenario.values, **none})


def test_a_drag_that_changes_an_idle_control_brings_it_back(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, CONTROLS)
    lag, _ = panel(page, "What is withheld").charts
    drawn_after(qtbot, window, lambda: window.session.set_value("tier_lag[b]", 1.0))
    assert keys_drawn(lag) == {"tier_lag_now[a]", "tier_lag_now[b]"}


def test_the_market_s_curve_and_path_are_those_of_the_analysis(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, INDUSTRY)
    card = card_of(page, HysteresisCard)
    found = hysteresis(window.session.scenario, "a")
    path = card.chart._drawn["path"]
    np.testing.assert_allclose(path.x, 100.0 * found.shares)
    np.testing.assert_allclose(path.y, 100.0 * found.advantages)
    (now,) = card._marks.marks
    assert (now.x, now.y) == pytest.approx((path.x[-1], path.y[-1]))
    assert "no lead keeps itself" in words_of(card)


def test_a_market_with_strong_loops_shows_its_folds(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("ecosystem", 2.4))
    card = card_of(looked_through(qtbot, window, INDUSTRY), HysteresisCard)
    market = hysteresis(window.session.scenario).market
    assert market.index > 1.0
    folds = {round(mark.x, 6) for mark in card._marks.marks[1:]}
    assert folds == {round(100.0 * market.fold, 6), round(100.0 * (1.0 - market.fold), 6)}
    assert f"{100.0 * market.cost_cut_to_flip:.1f} %" in words_of(card)


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
