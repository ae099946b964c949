"""A row to type a number into: its caption, the field, the unit, and a button to ask with."""

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

FIELD_WIDTH = 110


class AskedValue(QWidget):
    """The row.

    Signals ``asked`` with the number, in the unit of the model, or None for an empty field.

    Parameters
    ----------
    look : Look
        Type.
    caption, verb : str
        Words before the field, and on the button.
    """

    asked = Signal(object)

    def __init__(self, look: Look, caption: str, verb: str) -> None:
        super().__init__()
        self._factor = 1.0
        self._shown: tuple[object, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 4, PADDING, 0)
        self.caption, self.unit = QLabel(caption), QLabel()
        for label in (self.caption, self.unit):
            label.setFont(look.small)
            label.setProperty("role", "secondary")
        self.field = QLineEdit()
        self.field.setFont(look.body)
        self.field.setAccessibleName(caption)
        self.field.setValidator(QDoubleValidator(self.field))
        self.field.setMaximumWidth(look.px(FIELD_WIDTH))
        self.field.returnPressed.connect(self._ask)
        self.button = QPushButton(verb)
        self.button.clicked.connect(self._ask)
        self.caption.setBuddy(self.field)
        for widget in (self.caption, self.field, self.unit, self.button):
            row.addWidget(widget)
        row.addStretch(1)

    def show_value(
        self, about: str, value: float | None, factor: float, unit: str, proposed: str = ""
    ) -> None:
        """Show what is asked; what is being typed stays as long as nothing else is asked about.

        Parameters
        ----------
        about : str
            What the number is of.
        value : float or None
            In the unit of the model; None where nothing was asked.
        factor : float
            What it is multiplied by to be shown.
        unit : str
            Words for the unit in which it is shown.
        proposed : str
            What holds while the field is empty.
        """
        self._factor = factor
        self.unit.setText(unit)
        self.field.setPlaceholderText(proposed)
        if (about, value) != self._shown:
            self._shown = (about, value)
            self.field.setText("" if value is None else f"{value * factor:.6g}")

    def _ask(self) -> None:
        text = self.field.text().strip().replace("−", "-")
        try:
            value = float(text) / self._factor if text else None
        except ValueError:
            return
        if value is None or math.isfinite(value):
            self._shown = (*self._shown[:1], value)
            self.asked.emit(value)
