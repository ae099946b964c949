"""The field beside a slider: what may be typed, what is refused, and what is shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hands import roll
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.value_field import ValueField
from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale
from tenfold_kernels.registry import KERNELS, parameter_table

PLAIN = ParamSpec(
    key="made_up", unit="generation", default=2.0, hard=(-5.0, 20.0), slider=(0.0, 10.0),
    role=Role.POLICY, meaning="", source="", confidence=Confidence.LOW,
)  # fmt: skip
SHARE = replace(PLAIN, unit="share", default=0.5, hard=(0.0, 0.8), slider=(0.0, 0.8))
LARGE = replace(PLAIN, default=5e3, hard=(1.0, 1e7), slider=(8.0, 1e6), scale=Scale.LOG)
YEAR = replace(PLAIN, unit="year", default=2000.0, hard=(1800, 2500), slider=(1950.0, 2100.0))
ENTER = Qt.Key.Key_Return


class Typist:
    """A field on the screen, and what it told."""

    def __init__(self, qtbot, spec: ParamSpec, value: float) -> None:
        self.bot = qtbot
        self.host = QWidget()
        self.field = ValueField(Look(LIGHT), spec)
        self.elsewhere = QLineEdit()
        column = QVBoxLayout(self.host)
        column.addWidget(self.field)
        column.addWidget(self.elsewhere)
        self.field.show_value(value)
        self.changes: list[float] = []
        self.notes: list[str] = []
        self.field.valueChanged.connect(lambda: self.changes.append(self.field.parameter_value))
        self.field.refused.connect(self.notes.append)
        qtbot.addWidget(self.host)
        with qtbot.waitExposed(self.host):
            self.host.show()
        self.host.activateWindow()
        self.point_at(self.field)

    def point_at(self, widget: QWidget) -> None:
        widget.setFocus()
        self.bot.waitUntil(widget.hasFocus)

    def type(self, text: str, key: Qt.Key | None = ENTER) -> None:
        if text.isascii():
            self.bot.keyClicks(self.field, text)
        else:  # comes from an input method, not from keys
            self.field.lineEdit().insert(text)
        if key is not None:
            self.bot.keyClick(self.field, key)


@pytest.fixture
def typist(qtbot) -> Callable[..., Typist]:
    return lambda spec, value: Typist(qtbot, spec, value)


@pytest.mark.parametrize(
    ("spec", "text", "value"),
    [
        (PLAIN, "3.25", 3.25),
        (PLAIN, "-1.5", -1.5),
        (PLAIN, "−1.5", -1.5),
        (PLAIN, " 7 ", 7.0),
        (PLAIN, "1e1", 10.0),
        (PLAIN, "7 generations", 7.0),
        (PLAIN, "20", 20.0),
        (SHARE, "25", 0.25),
        (SHARE, "25 %", 0.25),
        (SHARE, "25%", 0.25),
        (SHARE, "12.345", 0.12345),
        (SHARE, "２５％", 0.25),
        (SHARE, "0", 0.0),
        (LARGE, "16,384", 16384.0),
        (LARGE, "16384.5", 16384.5),
        (YEAR, "2035", 2035.0),
    ],
)
def test_a_number_that_is_typed_is_taken_once(
    typist, spec: ParamSpec, text: str, value: float
) -> None:
    typing = typist(spec, spec.default)
    typing.type(text)
    assert typing.changes == [pytest.approx(value, rel=1e-12)]
    assert typing.field.parameter_value == pytest.approx(value, rel=1e-12)
    assert typing.notes == []


def test_nothing_is_taken_while_people_still_type(typist) -> None:
    typing = typist(PLAIN, 2.0)
    typing.type("12", key=None)
    assert typing.changes == []
    typing.point_at(typing.elsewhere)
    assert typing.changes == [12.0]


@pytest.mark.parametrize("leave", ["enter", "elsewhere"])
@pytest.mark.parametrize(
    ("spec", "text"),
    [
        (PLAIN, "20.5"),
        (PLAIN, "-5.1"),
        (PLAIN, "1e400"),
        (PLAIN, "nan"),
        (PLAIN, "inf"),
        (PLAIN, "much"),
        (PLAIN, "3 apples"),
        (PLAIN, "3 %"),
        (PLAIN, "0,5"),
        (PLAIN, "1.2.3"),
        (PLAIN, "--1"),
        (PLAIN, "-"),
        (PLAIN, "."),
        (PLAIN, "1_0"),
        (PLAIN, "__import__('os')"),
        (SHARE, "81"),
        (SHARE, "25 generations"),
        (LARGE, "12k"),
        (YEAR, "35"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_note_and_the_value_stays(
    typist, spec: ParamSpec, text: str, leave: str
) -> None:
    typing = typist(spec, spec.default)
    shown = typing.field.text()
    typing.type(text, key=ENTER if leave == "enter" else None)
    if leave == "elsewhere":
        typing.point_at(typing.elsewhere)
    assert typing.changes == []
    assert typing.field.parameter_value == spec.default
    assert typing.field.text() == shown
    assert len(typing.notes) == 1
    assert text in typing.notes[0]


def test_an_emptied_field_is_refused(qtbot, typist) -> None:
    typing = typist(PLAIN, 2.0)
    typing.field.lineEdit().selectAll()
    qtbot.keyClick(typing.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(typing.field, ENTER)
    assert typing.changes == []
    assert typing.field.text() == "2.00"
    assert len(typing.notes) == 1


def test_the_note_says_what_was_found_and_what_is_allowed(typist) -> None:
    typing = typist(SHARE, 0.5)
    typing.type("150")
    assert typing.notes == ["Found 150 %; allowed is a number from 0 to 80 %"]


def test_the_note_is_short_however_much_was_pasted(typist) -> None:
    typing = typist(PLAIN, 2.0)
    typing.field.lineEdit().setText("x" * 100_000)
    typing.type("")
    assert len(typing.notes) == 1
    assert len(typing.notes[0]) < 150


def test_escape_gives_the_old_text_back_and_tells_nobody(qtbot, typist) -> None:
    typing = typist(PLAIN, 2.0)
    typing.type("17", key=Qt.Key.Key_Escape)
    assert typing.field.text() == "2.00"
    typing.point_at(typing.elsewhere)
    assert typing.field.parameter_value == 2.0
    assert typing.changes == []
    assert typing.notes == []


def test_after_escape_the_number_can_be_typed_anew(typist) -> None:
    typing = typist(SHARE, 0.5)
    typing.type("17", key=Qt.Key.Key_Escape)
    typing.type("30")
    assert typing.changes == [pytest.approx(0.3)]


@pytest.mark.parametrize(
    ("spec", "value", "text"),
    [
        (PLAIN, 2.0, "2.00"),
        (PLAIN, -1.5, "−1.50"),
        (PLAIN, 1.23456, "1.23456"),
        (SHARE, 0.25, "25.0 %"),
        (SHARE, 0.0, "0.0 %"),
        (LARGE, 16384.0, "16,384"),
        (LARGE, 12.5, "12.5"),
        (YEAR, 2018.0, "2018"),
    ],
)
def test_per_cent_are_written_beside_the_number_and_other_units_are_not(
    typist, spec: ParamSpec, value: float, text: str
) -> None:
    assert typist(spec, value).field.text() == text


def test_entering_a_field_selects_the_number_without_its_unit(typist) -> None:
    assert typist(SHARE, 0.25).field.lineEdit().selectedText() == "25.0"


@pytest.mark.parametrize("value", [1234.5678, 16384.4, 12.3456])
def test_a_value_shown_shortened_is_not_changed_by_pressing_enter(
    qtbot, typist, value: float
) -> None:
    typing = typist(LARGE, value)
    qtbot.keyClick(typing.field, ENTER)
    typing.point_at(typing.elsewhere)
    assert typing.field.parameter_value == value
    assert typing.changes == []


def test_typing_what_is_shown_shortened_takes_the_short_number(typist) -> None:
    typing = typist(LARGE, 1234.5678)
    typing.type("1235")
    assert typing.changes == [1235.0]


def test_showing_a_value_tells_nobody(typist) -> None:
    typing = typist(PLAIN, 2.0)
    typing.field.show_value(3.0)
    assert typing.changes == []
    assert typing.field.parameter_value == 3.0


def test_the_wheel_turns_the_number_only_with_the_focus(typist) -> None:
    typing = typist(PLAIN, 2.0)
    roll(typing.field, 1)
    assert typing.changes == [pytest.approx(2.05)]
    typing.point_at(typing.elsewhere)
    roll(typing.field, 1)
    assert len(typing.changes) == 1


def test_the_note_is_in_the_language_in_use(typist) -> None:
    set_language(CHINESE)
    typing = typist(PLAIN, 2.0)
    typing.type("much")
    assert "much" in typing.notes[0]
    assert "Found" not in typing.notes[0]


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_default_survives_being_shown_and_read_again(qtbot, kernel: str) -> None:
    for spec in parameter_table(kernel).specs:
        field = ValueField(Look(LIGHT), spec)
        qtbot.addWidget(field)
        for value in (spec.default, *spec.slider):
            field.show_value(value)
            assert field.parameter_value == pytest.approx(value, rel=1e-9, abs=1e-9), spec.key
            read = field.valueFromText(field.text()) / (100.0 if "%" in field.text() else 1.0)
            assert read == pytest.approx(value, rel=5e-3, abs=1e-9), spec.key
