"""Words for those who hear the screen: values with their units, and what happens by itself."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import display_factor, short_number, unit_words, year_number
from tenfold_kernels.parameters import ParamSpec

DIGITS = 4


def spoken_value(spec: ParamSpec, value: float) -> str:
    """Say a parameter's value with its unit."""
    if spec.is_date:
        return year_number(value)
    shown = short_number(value * display_factor(spec.unit), DIGITS)
    return f"{shown} {unit_words(spec.unit)}".strip()


def spoken_slider(spec: ParamSpec, value: float) -> str:
    """Say a parameter's value, and how far its slider goes."""
    low, high = (spoken_value(spec, end) for end in spec.slider)
    words = tr("{value}, from {low} to {high}")
    return words.format(value=spoken_value(spec, value), low=low, high=high)


def announce(widget: QWidget, words: str) -> None:
    """Have something read out when what is being read has ended."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
