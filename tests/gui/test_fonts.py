"""Chinese on the screen: every character is drawn, and each differently."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from tenfold_gui.style.fonts import can_show_chinese, interface_font

REQUIRED = "TENFOLD_REQUIRE_FONTS"
UNASSIGNED = chr(0x0378)  # no font draws it, so Qt shows what stands for a missing character


@pytest.fixture(autouse=True)
def chinese_font(qapp) -> None:
    """Tests need a Chinese font; where one is required, its absence is a failure."""
    if not can_show_chinese():
        message = "no font with Traditional Chinese characters is installed"
        if os.environ.get(REQUIRED):
            pytest.fail(message)
        pytest.skip(message)


def drawn(text: str) -> bytes:
    """Pixels of a text in the font of the window."""
    canvas = QImage(48, 48, QImage.Format.Format_Grayscale8)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.setFont(interface_font(2.0))
    painter.drawText(canvas.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return bytes(canvas.constBits())


@pytest.mark.parametrize("character", "美中晶片補貼叢集龜，：「（×−∫Σ·₀")
def test_a_character_is_drawn_and_no_box_in_its_place(character: str) -> None:
    assert drawn(character) not in (drawn(UNASSIGNED), drawn(" "))


def test_each_character_looks_different() -> None:
    characters = "一二三上下美中晶片補貼"
    assert len({drawn(character) for character in characters}) == len(characters)


def test_figures_have_equal_widths_so_that_numbers_stand_still() -> None:
    font = interface_font()
    assert font.featureValue(QFont.Tag("tnum")) == 1
    metrics = QFontMetricsF(font)
    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1
