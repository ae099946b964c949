"""A scenario with three blocs in the window: curves, sliders, names, and the way back to two."""

from dataclasses import replace

from tenfold_gui.engine.compute import Question, answer
from tenfold_gui.i18n.names import address_name
from tenfold_gui.plots.chart import Chart
from tenfold_gui.session.session import Session, State
from tenfold_gui.widgets.inspector import Inspector
from tenfold_gui.widgets.lever_panel import Arrangement, LeverPanel
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race import RaceWorkspace
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.workbook.workbook import workbook_of

THREE = "taiwan-between-two-blocs"
PAIR = "controlled_market[c,b]"


def lines_of(window: MainWindow) -> set[str]:
    race = window.room.workspace
    assert isinstance(race, RaceWorkspace)
    return {key for chart in race.page.findChildren(Chart) for key in chart.keys}


def settled(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.engine.is_idle, timeout=30_000)


def test_a_preset_with_three_blocs_is_drawn_and_moved(qtbot, window: MainWindow) -> None:
    assert "home_share[c]" not in lines_of(window)
    window.session.load(preset(THREE), preset=THREE)
    settled(qtbot, window)
    assert {f"home_share[{bloc}]" for bloc in "abc"} <= lines_of(window)
    assert {f"third_market_share[{bloc}]" for bloc in "abc"} <= lines_of(window)
    assert address_name(PAIR, window.session.scenario).endswith("Taiwan, China")
    window.room.levers.slider(PAIR)
    window.session.set_value(PAIR, 0.0)
    settled(qtbot, window)
    window.room.explain("controlled_market")
    window.room.explain("share")
    assert window.session.changed_addresses() == [PAIR]


def test_undo_goes_from_three_blocs_back_to_two(qtbot, window: MainWindow) -> None:
    before = window.session.scenario
    window.session.load(preset(THREE), preset=THREE)
    settled(qtbot, window)
    window.session.undo()
    settled(qtbot, window)
    assert window.session.scenario == before
    assert "home_share[c]" not in lines_of(window)
    window.session.redo()
    settled(qtbot, window)
    assert "home_share[c]" in lines_of(window)


def test_scenarios_with_other_blocs_are_not_equal() -> None:
    two, three = preset(OPENING), preset(THREE)
    assert replace(two, bloc_names=three.bloc_names) != two


def test_a_baseline_with_other_blocs_shows_what_it_has(qtbot, window: MainWindow) -> None:
    """No way of opening a file leads here, but a comparison may."""
    look = window.look
    two, three = preset(OPENING), preset(THREE)
    for scenario, baseline in ((three, two), (two, three)):
        workbook = replace(workbook_of(scenario), baseline=baseline)
        state = State(workbook, Session(scenario).document)
        found = answer(Question(scenario, baseline))
        race = RaceWorkspace(look, state)
        panel = LeverPanel(look, state, Arrangement.opened(("Export controls",)))
        inspector = Inspector(look, state, lambda _: None)
        for widget in (race, panel, inspector):
            qtbot.addWidget(widget)
        race.show_answer(found, settle=True)
        panel.show_state(state)
        inspector.explain("tier_lag")
        before = state.values_before()
        assert before.keys() == scenario.all_values().keys()
        assert before["tier_lag[a]"] == baseline.all_values()["tier_lag[a]"]
    session = Session(three)
    session.set_value(PAIR, 0.0)
    session.reset_to_baseline()
    assert session.scenario == three
