"""The race: six panels that draw what the kernel computes, and nothing else."""

import numpy as np
from conftest import drawn_after
from hands import MOVE, PRESS, RELEASE, on_slider
from on_screen import baseline_points, curve_points, frame, names_at_ends

from tenfold_gui.i18n.numbers import chart_unit
from tenfold_gui.plots.chart import Chart
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import run_world

SHOWN = {
    "Capability and gap": {"generations[a]", "generations[b]"},
    "Market shares": {"home_share[a]", "home_share[b]", "third_market_share[b]", "unmet_demand[b]"},
    "Profit, research and subsidy": {
        f"{what}[{bloc}]"
        for what in ("operating_profit", "research_spending", "subsidies")
        for bloc in "ab"
    },
    "Who pays for progress": {
        f"{what}[{bloc}]" for what in ("self_financing_ratio", "dependency") for bloc in "ab"
    },
    "Public purse and households": {
        f"{what}[{bloc}]"
        for what in ("debt_ratio", "interest_burden", "consumption_per_head")
        for bloc in "ab"
    },
    "Effective compute": {"effective_compute[a]", "effective_compute[b]"},
}
ON_LOG_AXES = {"consumption_per_head", "effective_compute", "effective_experience"}
AS_THEY_ARE = {"self_financing_ratio", "dependency", "unit_cost"}


def charts(window: MainWindow) -> list[Chart]:
    return [
        chart for card in window.room.workspace.page.cards for chart in card.findChildren(Chart)
    ]


def drawn_as(key: str, run: Run) -> np.ndarray:
    """Points that a run calls for, four a year."""
    variable = key.partition("[")[0]
    factor = 1.0 if variable in AS_THEY_ARE else chart_unit(world_model().unit_text(variable))[0]
    every = 2
    years, values = run.years[::every], run[key][::every] * factor
    if variable in ON_LOG_AXES:
        values = np.log10(values)
    return np.column_stack([years, values])


def assert_draws(window: MainWindow, scenario: Scenario) -> None:
    run = run_world(scenario)
    for chart in charts(window):
        for key in chart.keys:
            np.testing.assert_array_equal(curve_points(chart, key), drawn_as(key, run), key)


def test_the_six_panels_show_what_they_should(window: MainWindow) -> None:
    cards = window.room.workspace.findChildren(Card)
    shown = {c.title: {k for chart in c.findChildren(Chart) for k in chart.keys} for c in cards}
    assert shown == SHOWN


def test_the_curves_are_the_run_s_data(window: MainWindow) -> None:
    assert_draws(window, window.session.scenario)


def test_after_a_change_the_curves_are_the_new_run_s_data(qtbot, window: MainWindow) -> None:
    before = window.session.scenario
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    assert_draws(window, window.session.scenario)
    drawn_after(qtbot, window, window.session.undo)
    assert_draws(window, before)


def test_another_preset_is_drawn_over_its_own_years(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.open_preset("soviet-exhaustion"))
    assert_draws(window, window.session.scenario)
    for chart in charts(window):
        assert frame(chart)[:2] == (window.session.scenario.start, window.session.scenario.stop)


def has_baseline(window: MainWindow) -> set[bool]:
    return {len(baseline_points(c, key)) > 0 for c in charts(window) for key in c.keys}


def test_the_baseline_is_drawn_only_while_something_is_changed(qtbot, window: MainWindow) -> None:
    session = window.session
    assert has_baseline(window) == {False}
    drawn_after(qtbot, window, lambda: session.set_value("frontier_growth", 0.5))
    assert has_baseline(window) == {True}
    drawn_after(qtbot, window, session.undo)
    assert has_baseline(window) == {False}
    drawn_after(qtbot, window, session.redo)
    assert has_baseline(window) == {True}
    drawn_after(qtbot, window, session.reset_to_baseline)
    assert has_baseline(window) == {False}


def test_the_baseline_is_the_run_of_what_was_loaded(qtbot, window: MainWindow) -> None:
    loaded = run_world(window.session.scenario)
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    drawn_after(qtbot, window, lambda: window.session.set_value("tier_lag[a]", 5.0))
    for chart in charts(window):
        for key in chart.keys:
            np.testing.assert_array_equal(baseline_points(chart, key), drawn_as(key, loaded), key)


def holds_its_curves(chart: Chart) -> bool:
    _, _, bottom, top = frame(chart)
    heights = np.concatenate([curve_points(chart, key)[:, 1] for key in chart.keys])
    return bool(bottom <= heights.min() and heights.max() <= top)


def test_ranges_hold_still_in_a_drag_and_settle_when_the_hand_lets_go(
    qtbot, window: MainWindow
) -> None:
    slider = window.room.levers.slider("frontier_growth")
    before = [frame(chart) for chart in charts(window)]
    assert all(holds_its_curves(chart) for chart in charts(window))
    on_slider(slider, PRESS, slider.place_of(slider.value))
    for place in (0.8, 1.0):
        drawn_after(qtbot, window, lambda place=place: on_slider(slider, MOVE, place))
        assert [frame(chart) for chart in charts(window)] == before
    left_the_frame = [chart for chart in charts(window) if not holds_its_curves(chart)]
    assert left_the_frame
    drawn_after(qtbot, window, lambda: on_slider(slider, RELEASE, 1.0))
    assert all(holds_its_curves(chart) for chart in charts(window))
    for chart in left_the_frame:
        assert frame(chart) != before[charts(window).index(chart)]


def test_a_curve_that_leaves_the_frame_in_a_drag_shows_an_arrow_with_its_value(
    qtbot, window: MainWindow
) -> None:
    slider = window.room.levers.slider("frontier_growth")
    chart = next(c for c in charts(window) if "generations[a]" in c.keys)
    assert names_at_ends(chart) == ["US", "China"]
    on_slider(slider, PRESS, slider.place_of(slider.value))
    drawn_after(qtbot, window, lambda: on_slider(slider, MOVE, 1.0))
    end = curve_points(chart, "generations[a]")[-1, 1]
    assert end > frame(chart)[3]
    assert names_at_ends(chart)[0] == f"▲ US {end:.1f}"
    drawn_after(qtbot, window, lambda: on_slider(slider, RELEASE, 1.0))
    assert names_at_ends(chart) == ["US", "China"]


def test_a_range_that_is_a_little_too_large_is_kept_and_one_far_too_large_is_not(
    qtbot, window: MainWindow
) -> None:
    def frames_at(value: float) -> list[tuple[float, float, float, float]]:
        drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", value))
        return [frame(chart) for chart in charts(window)]

    large = frames_at(0.6)
    assert frames_at(0.57) == large
    small = frames_at(0.3)
    assert small != large
    assert frames_at(0.6) == large


def test_the_years_of_all_panels_stand_above_each_other(window: MainWindow) -> None:
    years = {frame(chart)[:2] for chart in charts(window)}
    assert years == {(window.session.scenario.start, window.session.scenario.stop)}
    assert len({chart.getAxis("right").width() for chart in charts(window)}) == 1
