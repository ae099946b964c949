"""One parameter in the side panel: its name, and a slider with a value for each bloc."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QToolTip, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import display_factor, plain_number, short_number, unit_words
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import SMALL_PX
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_gui.widgets.value_field import ValueField
from tenfold_kernels.parameters import ParamSpec

VALUE_WIDTH = 74
TAG_WIDTH = 82
WIDE_TAG = 100  # of a bloc and a step


class LeverBlock(QWidget):
    """Name, sliders and values of one parameter.

    Signals ``changed`` with an address, a value and the gesture it belongs to, ``released``
    at the end of a gesture, ``restored`` with the address whose dot was clicked, and ``asked``
    with the key to be explained.

    Parameters
    ----------
    look : Look
        Colours and type.
    spec : ParamSpec
        The parameter.
    tags : mapping
        Name and colour shown before each address's slider; empty name for a single value.
    heading : str
        More words behind the name of the parameter.
    """

    changed = Signal(str, float, object)
    released = Signal()
    restored = Signal(str)
    asked = Signal(str)

    def __init__(
        self, look: Look, spec: ParamSpec, tags: Mapping[str, tuple[str, str]], heading: str = ""
    ) -> None:
        super().__init__()
        self._beside = heading
        self.spec = spec
        self._look = look
        self._sliders: dict[str, LeverSlider] = {}
        self._fields: dict[str, ValueField] = {}
        self._dots: dict[str, QToolButton] = {}
        self._shown: dict[str, tuple[float, float]] = {}
        self._gesture: object | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._name = QLabel(self._heading())
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name.installEventFilter(self)
        alone = len(tags) == 1
        self._grid.addWidget(self._name, 0, 0, 1, 2 if alone else 4)
        self._note = QLabel()
        self._note.setProperty("role", "warning")
        self._note.setFont(look.small)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.hide()
        for row, (address, (tag, colour)) in enumerate(tags.items()):
            self._add(address, tag, colour, 0 if alone else row + 1, alone)
        self._grid.addWidget(self._note, self._grid.rowCount(), 0, 1, 4)

    def show_values(self, values: Mapping[str, float], baseline: Mapping[str, float]) -> None:
        """Show values and where they were at first, without telling anyone."""
        self._note.hide()
        for address, slider in self._sliders.items():
            value, before = values[address], baseline[address]
            field = self._fields[address]
            is_there = slider.value == value and field.parameter_value == value
            if is_there and self._shown.get(address) == (value, before):
                continue  # most of them, at each step of a drag
            self._shown[address] = (value, before)
            slider.show_values(value, before)
            field.show_value(value)
            self._dots[address].setText("●" if value != before else "")
            self._dots[address].setEnabled(value != before)

    def slider(self, address: str) -> LeverSlider:
        """Slider of one element."""
        return self._sliders[address]

    def focus(self) -> None:
        """Put the focus on the first slider."""
        next(iter(self._sliders.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the parameter when its name is clicked."""
        if watched is self._name and event.type() == QEvent.Type.MouseButtonRelease:
            self.asked.emit(self.spec.key)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Show meaning, range and band when the pointer rests here."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._explanation(), self)
            return True
        return super().event(event)

    def _add(self, address: str, tag: str, colour: str, row: int, alone: bool) -> None:
        slider = LeverSlider(self._look, self.spec, colour)
        field = ValueField(self._look, self.spec)
        field.setFixedWidth(self._look.px(VALUE_WIDTH))
        dot = QToolButton()
        dot.setFixedSize(self._look.px(14), self._look.px(20))
        dot.setStyleSheet(f"color: {self._look.theme.accent}; padding: 0; border: none;")
        dot.setAccessibleName(tr("Restore"))
        name = f"{name_of(self.spec.key)} {tag}".strip()
        field.setAccessibleName(name)
        slider.setAccessibleName(name)
        if alone:
            self._grid.addWidget(dot, row, 2)
            self._grid.addWidget(field, row, 3)
            self._grid.addWidget(slider, row + 1, 0, 1, 4)
        else:
            width = self._look.px(WIDE_TAG if "," in address else TAG_WIDTH)
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(self._look.small)
            elided = Qt.TextElideMode.ElideRight
            label.setText(QFontMetrics(self._look.small).elidedText(tag, elided, width))
            label.setToolTip(tag)
            label.setStyleSheet(f"color: {colour};")
            label.setFixedWidth(width)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(slider, row, 1)
            self._grid.addWidget(dot, row, 2)
            self._grid.addWidget(field, row, 3)
        self._sliders[address], self._fields[address] = slider, field
        self._dots[address] = dot
        slider.pressed.connect(self._begin)
        slider.released.connect(self._end)
        slider.moved.connect(lambda value: self.changed.emit(address, value, self._gesture))
        field.valueChanged.connect(lambda: self.changed.emit(address, field.parameter_value, None))
        field.refused.connect(self._show_note)
        field.lineEdit().textEdited.connect(self._note.hide)
        dot.clicked.connect(lambda: self.restored.emit(address))

    def _heading(self) -> str:
        """Name of the parameter, and its unit in small type unless it is per cent or a year."""
        unit = "" if display_factor(self.spec.unit) == 100.0 else unit_words(self.spec.unit)
        size, colour = self._look.px(SMALL_PX), self._look.theme.secondary
        small = f"<span style='font-size:{size}px; color:{colour}'>&ensp;{unit}</span>"
        name = name_of(self.spec.key)
        beside = f" · {self._beside}" if self._beside else ""
        return name + beside + (small if unit else "")

    def _show_note(self, note: str) -> None:
        """Say below the sliders why a text was not taken, until something is typed or moved."""
        self._note.setText(note)
        self._note.show()

    def _begin(self) -> None:
        self._gesture = object()

    def _end(self) -> None:
        self._gesture = None
        self.released.emit()

    def _explanation(self) -> str:
        spec, factor = self.spec, display_factor(self.spec.unit)
        digits = max(0, spec.digits - (2 if factor == 100.0 else 0))
        if spec.is_date:
            low, high = (plain_number(bound, 0) for bound in spec.slider)
        else:
            low, high = (short_number(round(b * factor, digits + 2)) for b in spec.slider)
        lines = [tr(spec.meaning), f"{low} – {high} {unit_words(spec.unit)}".strip()]
        if spec.bands:
            bands = (tr(spec.band_of(slider.value)) for slider in self._sliders.values())
            lines.append(" · ".join(dict.fromkeys(bands)))
        return "\n".join(lines)
