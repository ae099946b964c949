"""How the window looks: language, theme, presentation, panels, title; what is open stays."""

from pathlib import Path

import pytest
from conftest import Answers, drawn_after
from hands import drag
from on_screen import curve_points
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from tenfold_gui.i18n import CHINESE, ENGLISH, current_language, set_language
from tenfold_gui.plots.chart import Chart
from tenfold_gui.style.tokens import DARK, LIGHT, PRESENTATION_SCALE
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.window.top_bar import TopBar
from tenfold_kernels.parameters import Role
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import write_scenario

LOOKS = ("language", "theme", "presentation")


def cards(window: MainWindow) -> list[str]:
    return [card.title for card in window.room.workspace.findChildren(Card)]


def bar_words(window: MainWindow) -> list[str]:
    return [button.text() for button in window.findChild(TopBar).findChildren(QToolButton)]


@pytest.mark.parametrize("key", LOOKS)
def test_what_is_open_stays_as_it_is_and_can_be_undone(qtbot, window: MainWindow, key: str) -> None:
    window.session.set_value("frontier_growth", 0.5)
    before = window.session.state
    drawn_after(qtbot, window, window.commands[key].trigger)
    assert window.session.state is before
    assert window.room.levers.slider("frontier_growth").value == 0.5
    chart = window.room.workspace.findChild(Chart)
    assert len(curve_points(chart, chart.keys[0])) > 100
    assert window.commands["undo"].isEnabled()
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert not window.commands["undo"].isEnabled()


@pytest.mark.parametrize("key", LOOKS)
def test_after_a_switch_the_levers_still_move_the_curves(
    qtbot, window: MainWindow, key: str
) -> None:
    drawn_after(qtbot, window, window.commands[key].trigger)
    slider = window.room.levers.slider("frontier_growth")
    chart = window.room.workspace.findChild(Chart)
    before = curve_points(chart, chart.keys[0])
    drawn_after(qtbot, window, lambda: drag(slider, 0.9))
    assert curve_points(chart, chart.keys[0])[-1, 1] != before[-1, 1]
    assert window.session.undo_label == "frontier_growth"


def test_the_language_is_switched_everywhere_and_remembered(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    english = [*cards(window), *(action.text() for action in window.commands.values())]
    drawn_after(qtbot, window, window.commands["language"].trigger)
    assert current_language() == CHINESE
    assert preferences.language == CHINESE
    assert window.windowTitle() == "美中 AI 晶片，2015 至 2060[*] – Tenfold"
    chinese = [*cards(window), *(action.text() for action in window.commands.values())]
    same = {a for a, b in zip(english, chinese, strict=True) if a == b}
    assert same <= {"English / 中文"}
    assert any("美國" in label.text() for label in window.room.levers.findChildren(QLabel))
    drawn_after(qtbot, window, window.commands["language"].trigger)
    assert current_language() == ENGLISH
    assert [*cards(window), *(action.text() for action in window.commands.values())] == english


def ground(window: MainWindow) -> QColor:
    """Colour in the corner of a chart."""
    return window.room.workspace.findChild(Chart).grab().toImage().pixelColor(1, 1)


def test_the_theme_is_switched_and_remembered(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    assert ground(window) == QColor(LIGHT.panel)
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    assert ground(window) == QColor(DARK.panel)
    assert preferences.theme == "dark"
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    assert ground(window) == QColor(LIGHT.panel)
    assert preferences.theme == "light"


def test_the_next_window_begins_as_the_last_one_looked(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    window.commands["language"].trigger()
    assert window.close()
    set_language(preferences.language)
    following = MainWindow(preferences, compiling=False)
    qtbot.addWidget(following)
    assert following.look.theme is DARK
    assert "美中" in following.windowTitle()
    following.close()


def sides(window: MainWindow) -> tuple[bool, bool]:
    room = window.room
    return room.left.isVisibleTo(window), room.right.isVisibleTo(window)


def test_presentation_folds_the_panels_away_and_enlarges_the_type(
    qtbot, window: MainWindow
) -> None:
    title = window.room.workspace.findChild(Card).findChild(QLabel)
    size = title.font().pixelSize()
    assert sides(window) == (True, True)
    drawn_after(qtbot, window, window.commands["presentation"].trigger)
    assert sides(window) == (False, False)
    title = window.room.workspace.findChild(Card).findChild(QLabel)
    assert title.font().pixelSize() == pytest.approx(PRESENTATION_SCALE * size, abs=1.0)
    drawn_after(qtbot, window, window.commands["presentation"].trigger)
    assert sides(window) == (True, True)
    title = window.room.workspace.findChild(Card).findChild(QLabel)
    assert title.font().pixelSize() == size


def test_after_a_presentation_the_panels_are_as_they_were(qtbot, window: MainWindow) -> None:
    window.commands["right"].trigger()
    assert sides(window) == (True, False)
    drawn_after(qtbot, window, window.commands["presentation"].trigger)
    assert sides(window) == (False, False)
    drawn_after(qtbot, window, window.commands["presentation"].trigger)
    assert sides(window) == (True, False)


def test_panels_are_hidden_and_shown_in_both_workspaces(qtbot, window: MainWindow) -> None:
    window.commands["left"].trigger()
    assert sides(window) == (False, True)
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    assert sides(window) == (False, True)
    window.commands["left"].trigger()
    window.commands["right"].trigger()
    assert sides(window) == (True, False)


def test_an_explanation_opens_the_inspector_and_one_command_closes_it(
    window: MainWindow,
) -> None:
    window.commands["right"].trigger()
    assert sides(window) == (True, False)
    window.room.levers.asked.emit("tier_lag")
    assert sides(window) == (True, True)
    assert window.room.inspector.key == "tier_lag"
    window.commands["right"].trigger()
    assert sides(window) == (True, False)


def test_the_title_and_the_bar_name_the_document_and_mark_changes(window: MainWindow) -> None:
    name = "US–China AI chips, 2015 to 2060"
    assert window.windowTitle() == f"{name}[*] – Tenfold"
    assert f"{name}  ▾" in bar_words(window)
    assert not window.isWindowModified()
    window.session.set_value("frontier_growth", 0.5)
    assert window.isWindowModified()
    assert f"{name} •  ▾" in bar_words(window)
    window.session.undo()
    assert not window.isWindowModified()
    assert f"{name}  ▾" in bar_words(window)


def test_a_file_without_a_title_is_called_untitled_everywhere(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "nameless.toml"
    write_scenario(path, Scenario("world", Text(), start=2000.0, stop=2030.0))
    window.open_path(path)
    assert window.windowTitle() == "Untitled[*] – Tenfold"
    assert "Untitled  ▾" in bar_words(window)
    window.session.set_value("frontier_growth", 0.5)
    window.open_preset("subsidy-trap")
    assert answers.asked == ["unsaved Untitled"]


def test_switching_to_and_fro_leaves_nothing_behind(qtbot, window: MainWindow) -> None:
    def switch() -> None:
        for key in LOOKS:
            drawn_after(qtbot, window, window.commands[key].trigger)

    def left() -> dict[str, int]:
        kinds = (QAction, QMenu, Chart, Card, TopBar)
        return {kind.__name__: len(window.findChildren(kind)) for kind in kinds}

    before, actions = left(), len(window.actions())
    assert min(before.values()) > 0
    switch()
    qtbot.waitUntil(lambda: left() == before)
    assert len(window.actions()) == actions


def test_another_look_leaves_groups_search_and_explanation_as_they_were(window: MainWindow) -> None:
    window.room.levers.reveal("permitting_time[a]")
    window.room.explain("capability")
    before = window.room.manner
    window.commands["theme"].trigger()
    window.commands["language"].trigger()
    after = window.room.manner
    assert after.levers.groups == before.levers.groups
    assert (Role.POLICY, "Permits and construction") in after.levers.groups
    assert after.explained == "capability"
