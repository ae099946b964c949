"""A presentation shows few plots and sliders, large; a timer counts; fingers do what mice do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tenfold_gui.i18n import CHINESE
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_gui.window.presentation_desk import PresentationDesk
from tenfold_gui.workshop import countdown
from tenfold_gui.workshop.countdown import Countdown
from tenfold_gui.workshop.presentation_setup import PresentationSetup
from tenfold_kernels.presets import preset


@pytest.fixture
def desk(window) -> PresentationDesk:
    return window.desk(PresentationDesk)


def test_chosen_plots_and_sliders_are_all_that_is_presented(window, desk) -> None:
    desk.present([0, 5], ["tier_lag[a]", "subsidy_coverage[b]"])
    assert desk.is_presenting
    grid = window.room.workspace.grid
    assert [card.title for card in grid.shown] == ["Capability and gap", "Effective compute"]
    assert desk.bar.levers == ("tier_lag[a]", "subsidy_coverage[b]")
    window.commands["presentation"].trigger()
    desk._show_cards(window.room)
    assert len(window.room.workspace.grid.shown) == 6
    assert desk.bar is None


def test_the_choice_is_remembered_in_the_other_language(window, desk) -> None:
    desk.present([1], ["tier_lag[a]"])
    window.set_language(CHINESE)
    desk._show_cards(window.room)
    assert len(window.room.workspace.grid.shown) == 1
    assert desk.bar.levers == ("tier_lag[a]",)
    assert window.preferences.presented("world") == ([1], ["tier_lag[a]"])


def test_large_sliders_move_the_scenario_in_one_change(window, desk) -> None:
    desk.present([], ["tier_lag[a]"])
    slider = desk.bar.blocks[0].slider("tier_lag[a]")
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert window.session.scenario.all_values()["tier_lag[a]"] == slider.value
    assert window.session.position == 1
    window.session.undo()
    assert slider.value == 2.0


def test_without_a_choice_the_story_chooses_the_sliders(window, desk) -> None:
    window.commands["presentation"].trigger()
    assert 1 <= len(desk.bar.levers) <= 4
    assert "imitation_closed[a]" in desk.bar.levers


def test_four_sliders_at_most_are_ticked(window) -> None:
    scenario = preset("us-china-ai-chips")
    setup = PresentationSetup(window, window.look, ["A", "B"], [], scenario, ["tier_lag[a]"])
    assert setup.cards == []
    plots, sliders = setup.lists
    plots.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert setup.cards == [0]
    for k in range(6):
        sliders.item(k).setCheckState(Qt.CheckState.Checked)
    assert len(setup.levers) == 4
    setup.deleteLater()


def test_the_timer_counts_down_pauses_and_starts_anew(qtbot, monkeypatch) -> None:
    now = [0.0]
    monkeypatch.setattr(countdown, "monotonic", lambda: now[0])
    made = Countdown(Look(LIGHT))
    qtbot.addWidget(made)
    made.minutes.setValue(2)
    assert made.figures.text() == "2:00"
    made.toggle()
    now[0] = 30.5
    made._show()
    assert made.figures.text() == "1:30"
    made.toggle()
    now[0] = 300.0
    made._show()
    assert made.figures.text() == "1:30"
    made.toggle()
    now[0] = 400.0
    made._show()
    assert made.figures.text() == "Time is up"
    assert not made.runs
    assert not made._timer.isActive()
    made.toggle()
    assert made.left == 120.0
    made.reset()
    assert made.figures.text() == "2:00"


def test_the_timer_runs_on_when_the_window_is_built_anew(window, desk) -> None:
    window.commands["timer"].trigger()
    desk.countdown.toggle()
    window.set_language(CHINESE)
    assert desk.countdown.runs
    desk.countdown.toggle()
    window.commands["timer"].trigger()
    assert desk._timer.isHidden()


def at(slider: LeverSlider, x: int) -> QPoint:
    return QPoint(x, slider.height() // 2)


def test_a_finger_drags_a_slider(qtbot) -> None:
    spec = preset("us-china-ai-chips").table.spec("tier_lag[a]")
    slider = LeverSlider(Look(LIGHT), spec, "#000000")
    qtbot.addWidget(slider)
    slider.resize(300, 30)
    seen, ended = [], []
    slider.moved.connect(seen.append)
    slider.released.connect(lambda: ended.append(True))
    slider.show()
    device = QTest.createTouchDevice()
    QTest.touchEvent(slider, device).press(0, at(slider, 40), slider)
    for x in (150, 320):
        QTest.touchEvent(slider, device).move(0, at(slider, x), slider)
    QTest.touchEvent(slider, device).release(0, at(slider, 320), slider)
    assert seen == sorted(seen)
    assert seen[-1] == spec.slider[1]
    assert ended == [True]
