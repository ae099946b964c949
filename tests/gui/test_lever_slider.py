"""The slider under hand, keys and wheel; its scale and its ends."""

from dataclasses import replace

import pytest
from hands import MARGIN, MOVE, PRESS, RELEASE, SHIFT, drag, mouse, on_slider, roll, x_at
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale
from tenfold_kernels.registry import KERNELS, parameter_table

LINEAR = ParamSpec(
    key="made_up", unit="1", default=2.0, hard=(-100.0, 100.0), slider=(0.0, 10.0),
    role=Role.POLICY, meaning="", source="", confidence=Confidence.LOW,
)  # fmt: skip
LOG = replace(LINEAR, default=1.0, hard=(0.001, 1000.0), slider=(0.1, 10.0), scale=Scale.LOG)
YEAR = replace(LINEAR, unit="year", default=2000.0, hard=(1800, 2500), slider=(1950.0, 2100.0))
STEP = 0.05
LENGTH = 1000
BLUE = "#0072B2"
ALL_SPECS = [spec for kernel in KERNELS for spec in parameter_table(kernel).specs]


def made(qtbot, spec: ParamSpec, value: float | None = None) -> LeverSlider:
    slider = LeverSlider(Look(LIGHT), spec, BLUE)
    qtbot.addWidget(slider)
    slider.resize(round(LENGTH + 2 * MARGIN), 20)
    if value is not None:
        slider.show_values(value, value)
    return slider


def heard(slider: LeverSlider) -> list[object]:
    """What a slider tells, in order."""
    told: list[object] = []
    slider.pressed.connect(lambda: told.append("pressed"))
    slider.moved.connect(told.append)
    slider.released.connect(lambda: told.append("released"))
    return told


def test_a_drag_follows_the_hand_and_ends_when_it_lets_go(qtbot) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    told = heard(slider)
    drag(slider, 0.3, 0.45)
    assert told == ["pressed", 3.0, 4.5, "released"]
    assert slider.value == 4.5
    on_slider(slider, MOVE, 0.9)
    assert slider.value == 4.5


def test_a_press_beside_the_handle_brings_it_to_the_pointer(qtbot) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    on_slider(slider, PRESS, 0.8)
    assert slider.value == 8.0


def test_a_press_on_the_handle_moves_nothing(qtbot) -> None:
    for value in (2.0, 2.0123, -50.0, 70.0):
        slider = made(qtbot, LINEAR, value)
        told = heard(slider)
        place = slider.place_of(value)
        on_slider(slider, PRESS, place)
        on_slider(slider, RELEASE, place)
        assert told == ["pressed", "released"]
        assert slider.value == value


def test_only_the_left_button_drags(qtbot) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    told = heard(slider)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        for kind in (PRESS, MOVE, RELEASE):
            mouse(slider, kind, QPointF(x_at(slider, 0.7), 10.0), button=button)
    assert told == []


def test_with_shift_the_handle_moves_a_tenth_as_far(qtbot) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    on_slider(slider, PRESS, 0.2)
    on_slider(slider, MOVE, 0.4, SHIFT)
    assert slider.value == 2.2
    on_slider(slider, MOVE, 0.6, SHIFT)
    assert slider.value == 2.4


def test_shift_may_come_and_go_in_a_drag_without_a_jump(qtbot) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    on_slider(slider, PRESS, 0.2)
    on_slider(slider, MOVE, 0.5)
    on_slider(slider, MOVE, 0.5, SHIFT)
    assert slider.value == 5.0
    on_slider(slider, MOVE, 0.6, SHIFT)
    assert slider.value == 5.1
    on_slider(slider, MOVE, 0.6)
    assert slider.value == 5.1


def test_a_hand_that_went_past_the_end_takes_the_handle_along_only_when_it_is_back(qtbot) -> None:
    slider = made(qtbot, LINEAR, 8.0)
    on_slider(slider, PRESS, 0.8)
    on_slider(slider, MOVE, 1.3)
    on_slider(slider, MOVE, 1.1)
    assert slider.value == 10.0
    on_slider(slider, MOVE, 0.9)
    assert slider.value == 9.0


def test_a_drag_past_the_ends_stops_at_them(qtbot) -> None:
    for spec in (LINEAR, LOG, YEAR):
        slider = made(qtbot, spec)
        drag(slider, 1.5)
        assert slider.value == spec.slider[1]
        drag(slider, -0.5)
        assert slider.value == spec.slider[0]


@pytest.mark.parametrize(
    ("key", "change"),
    [
        (Qt.Key.Key_Right, STEP),
        (Qt.Key.Key_Up, STEP),
        (Qt.Key.Key_Left, -STEP),
        (Qt.Key.Key_Down, -STEP),
        (Qt.Key.Key_PageUp, 10 * STEP),
        (Qt.Key.Key_PageDown, -10 * STEP),
        (Qt.Key.Key_Home, -2.0),
        (Qt.Key.Key_End, 8.0),
    ],
)
def test_arrows_step_and_page_keys_leap(qtbot, key: Qt.Key, change: float) -> None:
    slider = made(qtbot, LINEAR, 2.0)
    told = heard(slider)
    qtbot.keyClick(slider, key)
    assert told == [pytest.approx(2.0 + change)]


def test_keys_step_whole_years(qtbot) -> None:
    slider = made(qtbot, YEAR, 2018.0)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value == 2019.0
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    assert slider.value == 2009.0


def test_keys_stop_at_the_ends(qtbot) -> None:
    slider = made(qtbot, LINEAR, 0.0)
    told = heard(slider)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        qtbot.keyClick(slider, key)
    assert told == []


@pytest.mark.parametrize("spec", ALL_SPECS, ids=lambda spec: spec.key)
def test_every_arrow_key_moves_every_slider(qtbot, spec: ParamSpec) -> None:
    low, high = spec.slider
    for share in (0.0, 0.11, 0.5, 0.83, 1.0):
        slider = made(qtbot, spec)
        start = slider.value_at(share)
        slider.show_values(start, start)
        qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.value > start or start == high
        slider.show_values(start, start)
        qtbot.keyClick(slider, Qt.Key.Key_Left)
        assert slider.value < start or start == low


@pytest.mark.parametrize("spec", ALL_SPECS, ids=lambda spec: spec.key)
def test_every_slider_goes_from_end_to_end_and_keeps_its_order(qtbot, spec: ParamSpec) -> None:
    slider = made(qtbot, spec)
    values = [slider.value_at(k / 200) for k in range(201)]
    assert (values[0], values[-1]) == spec.slider
    assert values == sorted(values)
    assert len(set(values)) > 20
    assert slider.place_of(values[100]) == pytest.approx(0.5, abs=0.03)


def test_a_linear_slider_gives_multiples_of_its_step(qtbot) -> None:
    slider = made(qtbot, LINEAR)
    assert slider.value_at(0.5) == 5.0
    assert slider.value_at(0.5033) == pytest.approx(5.05, abs=1e-12)
    assert slider.place_of(2.5) == 0.25


def test_a_log_slider_gives_each_power_of_ten_the_same_room(qtbot) -> None:
    slider = made(qtbot, LOG)
    assert [slider.place_of(value) for value in (0.1, 1.0, 10.0)] == pytest.approx([0, 0.5, 1])
    assert slider.value_at(0.5) == 1.0
    assert slider.value_at(0.75) == pytest.approx(10**0.5, rel=0.05)
    drag(slider, 0.75)
    assert slider.value == slider.value_at(0.75)


@pytest.fixture
def scrolled(qtbot) -> tuple[QScrollArea, LeverSlider]:
    """A slider inside something long enough to scroll."""
    area, inside = QScrollArea(), QWidget()
    slider = LeverSlider(Look(LIGHT), LINEAR, BLUE)
    column = QVBoxLayout(inside)
    column.addWidget(slider)
    below = QWidget()
    below.setMinimumHeight(2000)
    column.addWidget(below)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    return area, slider


def test_without_the_focus_the_wheel_scrolls_and_leaves_the_slider_alone(scrolled) -> None:
    area, slider = scrolled
    roll(slider, -1)
    assert slider.value == LINEAR.default
    assert area.verticalScrollBar().value() > 0


def test_with_the_focus_the_wheel_steps_the_slider_and_scrolls_nothing(qtbot, scrolled) -> None:
    area, slider = scrolled
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    roll(slider, 1)
    assert slider.value == pytest.approx(LINEAR.default + STEP)
    roll(slider, -1)
    roll(slider, -1)
    assert slider.value == pytest.approx(LINEAR.default - STEP)
    assert area.verticalScrollBar().value() == 0


def test_a_wheel_rolled_sideways_does_not_step(qtbot, scrolled) -> None:
    _, slider = scrolled
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    roll(slider, 0, sideways=1)
    assert slider.value == LINEAR.default


def test_a_key_never_moves_a_value_beyond_the_slider_the_other_way(qtbot) -> None:
    for spec, beyond in ((LINEAR, 50.0), (LOG, 500.0)):
        slider = made(qtbot, spec, beyond)
        qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.value == beyond
        qtbot.keyClick(slider, Qt.Key.Key_Left)
        assert slider.value == pytest.approx(spec.slider[1], rel=0.1)


def test_showing_values_tells_nobody(qtbot) -> None:
    slider = made(qtbot, LINEAR)
    told = heard(slider)
    slider.show_values(7.0, 3.0)
    assert told == []
    assert slider.value == 7.0
