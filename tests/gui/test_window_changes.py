"""Changes in the window: a drag draws everything and is one entry; undo, redo, resets."""

import numpy as np
import pytest
from conftest import Answers, drawn_after
from hands import MOVE, PRESS, RELEASE, on_slider
from lever_rows import dot_of
from on_screen import curve_points
from PySide6.QtCore import QEvent, QObject, Qt

from tenfold_gui.plots.chart import Chart
from tenfold_gui.window.actions import COMMANDS
from tenfold_gui.window.main_window import MainWindow

LEVERS = {"world": "frontier_growth", "cluster": "new_network"}


class Painted(QObject):
    """Counts how often each chart paints itself."""

    def __init__(self, charts: list[Chart]) -> None:
        super().__init__()
        self.counts = {chart.viewport(): 0 for chart in charts}
        for port in self.counts:
            port.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.counts[watched] += 1
        return False

    def begin(self) -> None:
        self.counts = dict.fromkeys(self.counts, 0)

    def all_have(self) -> bool:
        return all(self.counts.values())


def charts(window: MainWindow) -> list[Chart]:
    return [
        chart for card in window.room.workspace.page.cards for chart in card.findChildren(Chart)
    ]


def curve_names(window: MainWindow) -> list[str]:
    return [chart.line(key).name for chart in charts(window) for key in chart.keys]


def shapes(chart: Chart) -> list[np.ndarray]:
    return [curve_points(chart, key) for key in chart.keys]


def differ(one: list[np.ndarray], other: list[np.ndarray]) -> bool:
    return any(not np.array_equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kernel", LEVERS)
def test_every_movement_of_a_slider_redraws_every_chart_and_the_drag_is_one_entry(
    qtbot, window: MainWindow, kernel: str
) -> None:
    if window.kernel != kernel:
        drawn_after(qtbot, window, lambda: window.show_kernel(kernel))
    session, lever = window.session, LEVERS[kernel]
    before, baseline = session.scenario, [shapes(chart) for chart in charts(window)]
    slider = window.room.levers.slider(lever)
    painted = Painted(charts(window))
    on_slider(slider, PRESS, slider.place_of(slider.value))
    latest = baseline
    for place in (0.2, 0.1, 0.15):
        painted.begin()
        drawn_after(qtbot, window, lambda place=place: on_slider(slider, MOVE, place))
        now = [shapes(chart) for chart in charts(window)]
        assert all(differ(a, b) for a, b in zip(now, latest, strict=True))
        qtbot.waitUntil(painted.all_have)
        latest = now
    drawn_after(qtbot, window, lambda: on_slider(slider, RELEASE, 0.15))
    assert session.scenario.values[lever] == slider.value
    assert session.undo_label == lever
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert session.scenario is before
    assert session.undo_label is None
    assert slider.value == before.all_values()[lever]
    now = [shapes(chart) for chart in charts(window)]
    assert not any(differ(a, b) for a, b in zip(now, baseline, strict=True))


def test_undo_and_redo_are_offered_by_name_and_only_while_there_is_something(
    qtbot, window: MainWindow
) -> None:
    undo, redo = window.commands["undo"], window.commands["redo"]
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    window.session.set_value("tier_lag[a]", 0.0)
    window.session.set_value("frontier_growth", 0.4)
    assert undo.text() == "Undo: Frontier growth"
    undo.trigger()
    assert undo.text() == "Undo: Tier lag · United States"
    assert redo.text() == "Redo: Frontier growth"
    undo.trigger()
    assert (undo.isEnabled(), undo.text()) == (False, "Undo")
    redo.trigger()
    redo.trigger()
    assert (redo.isEnabled(), redo.text()) == (False, "Redo")
    assert window.session.scenario.values["frontier_growth"] == 0.4


def test_opening_a_preset_can_be_undone_and_its_words_come_back(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.open_preset("soviet-exhaustion"))
    assert window.windowTitle() == f"{window.session.scenario.title.en}[*] – Tenfold"
    assert window.commands["undo"].text() == "Undo: opening"
    assert "China" not in curve_names(window)
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert "US–China" in window.windowTitle()
    assert "China" in curve_names(window)


def test_reset_goes_back_to_what_was_loaded_and_undo_brings_the_changes_back(
    qtbot, window: MainWindow
) -> None:
    reset, loaded = window.commands["reset_preset"], window.session.scenario
    assert not reset.isEnabled()
    for value, lever in enumerate(("tier_lag[a]", "tier_lag[b]")):
        window.session.set_value(lever, float(value))
    changed = window.session.scenario
    assert reset.isEnabled()
    drawn_after(qtbot, window, reset.trigger)
    assert window.session.scenario == loaded
    assert not reset.isEnabled()
    assert not window.isWindowModified()
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert window.session.scenario == changed


def test_reset_to_defaults_asks_first(qtbot, window: MainWindow, answers: Answers) -> None:
    window.session.set_value("tier_lag[a]", 1.0)
    before = window.session.scenario
    reset = window.commands["reset_defaults"]
    answers.yes = False
    reset.trigger()
    assert len(answers.asked) == 1
    assert window.session.scenario is before
    answers.yes = True
    drawn_after(qtbot, window, reset.trigger)
    assert window.session.scenario.all_values() == before.table.defaults()
    assert window.session.scenario.title == before.title
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert window.session.scenario == before


def test_each_workspace_has_an_undo_of_its_own(qtbot, window: MainWindow) -> None:
    window.session.set_value("tier_lag[a]", 0.0)
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    assert not window.commands["undo"].isEnabled()
    window.session.set_value("chips", 64.0)
    drawn_after(qtbot, window, lambda: window.show_kernel("world"))
    assert window.commands["undo"].text() == "Undo: Tier lag · United States"
    window.commands["undo"].trigger()
    assert window.sessions["cluster"].scenario.values["chips"] == 64.0


def test_a_value_typed_into_a_field_is_one_entry(qtbot, window: MainWindow) -> None:
    before = window.session.scenario
    levers = window.room.levers
    levers.changed.emit("tier_lag[a]", 1.25, None)
    levers.changed.emit("tier_lag[a]", 1.5, None)
    assert window.session.scenario.values["tier_lag[a]"] == 1.5
    window.session.undo()
    assert window.session.scenario.values["tier_lag[a]"] == 1.25
    window.session.undo()
    assert window.session.scenario is before


def test_the_dot_beside_a_changed_lever_restores_it(qtbot, window: MainWindow) -> None:
    loaded = window.session.scenario
    window.session.set_value("tier_lag[a]", 0.0)
    dot = dot_of(window.room.levers, "tier_lag[a]")
    drawn_after(qtbot, window, lambda: qtbot.mouseClick(dot, Qt.MouseButton.LeftButton))
    assert window.session.scenario == loaded
    assert not dot.isEnabled()


def test_no_two_commands_share_their_keys(window: MainWindow) -> None:
    keys = [keys for command in COMMANDS for keys in command.shortcut.split("; ") if keys]
    assert len(keys) == len(set(keys)) > 10
    assert set(window.commands) == {command.key for command in COMMANDS}


def test_keys_undo_and_redo(qtbot, window: MainWindow) -> None:
    before = window.session.scenario
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    window.session.set_value("tier_lag[a]", 0.0)
    changed = window.session.scenario
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert window.session.scenario is before
    qtbot.keyClick(window, Qt.Key.Key_Z, control | shift)
    assert window.session.scenario is changed
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    qtbot.keyClick(window, Qt.Key.Key_Y, control)
    assert window.session.scenario is changed


def test_the_search_command_leads_to_the_search_field(qtbot, window: MainWindow) -> None:
    window.set_sides(False, False)
    window.activateWindow()
    window.commands["search"].trigger()
    assert window.room.left.isVisibleTo(window)
    focused = window.focusWidget()
    assert window.room.levers.isAncestorOf(focused)
    qtbot.keyClicks(focused, "tier lag")
    assert focused.text() == "tier lag"
