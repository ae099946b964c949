"""What is drawn on a slider: default, baseline, trail, handle."""

from hands import MARGIN, x_at
from PySide6.QtGui import QColor, QImage

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_kernels.parameters import Confidence, ParamSpec, Role

SPEC = ParamSpec(
    key="made_up", unit="1", default=2.0, hard=(-100.0, 100.0), slider=(0.0, 10.0),
    role=Role.POLICY, meaning="", source="", confidence=Confidence.LOW,
)  # fmt: skip
BLUE = "#0072B2"
ABOVE_THE_HANDLE, MIDDLE = 4, 10


def made(qtbot, value: float, baseline: float) -> LeverSlider:
    slider = LeverSlider(Look(LIGHT), SPEC, BLUE)
    qtbot.addWidget(slider)
    slider.resize(round(1000 + 2 * MARGIN), 20)
    slider.show_values(value, baseline)
    return slider


def picture(slider: LeverSlider) -> QImage:
    return slider.grab().toImage()


def columns_unlike_ground(image: QImage, row: int) -> list[int]:
    ground = image.pixelColor(0, 0)
    return [x for x in range(image.width()) if image.pixelColor(x, row) != ground]


def test_a_tick_stands_at_the_default(qtbot) -> None:
    slider = made(qtbot, 9.0, 9.0)
    tick = round(x_at(slider, 0.2))
    handle = round(x_at(slider, 0.9))
    marked = columns_unlike_ground(picture(slider), ABOVE_THE_HANDLE)
    assert [x for x in marked if abs(x - handle) > 8] in ([tick - 1, tick], [tick, tick + 1])


def test_a_ghost_stands_at_the_baseline_and_a_trail_leads_to_the_handle(qtbot) -> None:
    slider = made(qtbot, 9.0, 5.0)
    image = picture(slider)
    colours = {
        place: image.pixelColor(round(x_at(slider, place)), MIDDLE)
        for place in (0.4, 0.5, 0.7, 0.9)
    }
    assert colours == {
        0.4: QColor(LIGHT.hairline),
        0.5: QColor(LIGHT.panel),
        0.7: QColor(BLUE),
        0.9: QColor(BLUE),
    }


def test_a_value_beyond_the_slider_leaves_an_open_handle_at_the_end(qtbot) -> None:
    slider = made(qtbot, 50.0, 50.0)
    assert slider.value == 50.0
    assert picture(slider).pixelColor(round(x_at(slider, 1.0)), MIDDLE) == QColor(LIGHT.panel)
    slider.show_values(10.0, 10.0)
    assert picture(slider).pixelColor(round(x_at(slider, 1.0)), MIDDLE) == QColor(BLUE)
