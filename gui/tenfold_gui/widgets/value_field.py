"""A number with its unit that looks like text until it is pointed at, and can be typed into."""

import math
import re
from typing import Final
from unicodedata import normalize

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox

from tenfold_gui.i18n.numbers import display_factor, unit_words
from tenfold_gui.i18n.translate import tr
from tenfold_gui.style.look import Look
from tenfold_kernels.parameters import ParamSpec, Scale

_NUMBER = re.compile(r"[-−+]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:[eE][-+]?\d+)?")
_PLAIN: Final = "NFKC"  # full-width digits and signs become plain ones


class ValueField(QDoubleSpinBox):
    """Editable value of one parameter; per cent are written out, other units stand by the name.

    Signals ``refused`` with the reason when a typed text is not taken.

    Parameters
    ----------
    look : Look
        Type.
    spec : ParamSpec
        Range, unit and digits.
    """

    refused = Signal(str)

    def __init__(self, look: Look, spec: ParamSpec) -> None:
        super().__init__()
        self._spec = spec
        self._factor = display_factor(spec.unit)
        self._unit = "%" if self._factor == 100.0 else ""
        shift = 2 if self._factor == 100.0 else 0
        self._decimals = max(0, spec.digits - shift)
        self.setDecimals(12)  # nothing typed is rounded away; text is shortened for show only
        self.setRange(spec.hard[0] * self._factor, spec.hard[1] * self._factor)
        self.setSingleStep(spec.step * self._factor)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(look.body)
        self.setFrame(False)
        self.setFixedHeight(look.px(22))

    @property
    def parameter_value(self) -> float:
        """The value in the parameter's own unit."""
        return self.value() / self._factor

    def show_value(self, value: float) -> None:
        """Show a value without telling anyone."""
        blocked = self.blockSignals(True)
        self.setValue(value * self._factor)
        self.blockSignals(blocked)

    def textFromValue(self, value: float) -> str:
        """Write the number, short, with its unit."""
        if self._spec.scale is Scale.LOG and value != 0.0:
            text = f"{value:,.0f}" if abs(value) >= 100.0 else f"{value:.3g}"
            if "e" in text:
                text = f"{value:.6f}".rstrip("0").rstrip(".")
        else:
            text = f"{value:.{self._decimals}f}"
            if abs(float(text) - value) > 1e-9 * max(1.0, abs(value)):
                text = f"{value:.6g}"  # a typed value finer than the slider's step
        return f"{text.replace('-', '−')} {self._unit}".strip()

    def valueFromText(self, text: str) -> float:
        """Read the number in front of the unit; what is shown shortened keeps its value."""
        number = None if text == self.textFromValue(self.value()) else self._number(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let people type freely; only a number within bounds is taken."""
        number = self._number(text)
        allowed = number is not None and self.minimum() <= number <= self.maximum()
        state = QValidator.State.Acceptable if allowed else QValidator.State.Intermediate
        return state, text, position

    def fixup(self, text: str) -> str:
        """Say why a text was not taken; the old value returns."""
        low, high = (f"{bound:g}" for bound in (self.minimum(), self.maximum()))
        note = tr("Found {found}; allowed is a number from {low} to {high} {unit}").format(
            found=text.strip()[:40] or "—", low=low, high=high, unit=unit_words(self._spec.unit)
        )
        self.refused.emit(note.strip())
        return text

    def _number(self, text: str) -> float | None:
        """Number in a text that holds nothing else but perhaps the unit."""
        plain = normalize(_PLAIN, text).strip()
        match = _NUMBER.match(plain)
        digits = match.group(0) if match else ""
        rest = plain[len(digits) :]
        for unit in (normalize(_PLAIN, unit_words(self._spec.unit)), self._unit):
            rest = rest.replace(unit, "")  # typed in front of the unit, it stands there twice
        if rest.strip():
            return None
        try:
            number = float(digits.replace(",", "").replace("−", "-"))
        except ValueError:
            return None
        return number if math.isfinite(number) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the old text back on Escape."""
        shown = self.textFromValue(self.value())
        if event.key() == Qt.Key.Key_Escape and self.text() != shown:
            self.lineEdit().setText(shown)
            self._select_number()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to scrolling unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, so that typing replaces it."""
        super().focusInEvent(event)
        self._select_number()

    def _select_number(self) -> None:
        self.lineEdit().setSelection(0, len(self.text().split(" ")[0]))
