"""A timer that a whole room can read: it counts down, pauses and starts anew."""

import math
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import TITLE_PX
from tenfold_gui.workshop.touch import touchable

USUAL, LONGEST = 5, 180  # minutes
LARGE = 3.2  # times the size of a title
TICK = 100  # milliseconds; the figure itself changes once a second


class Countdown(QWidget):
    """Minutes to set, and what is left of them in large figures.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._left = 60.0 * USUAL  # seconds, when the clock stood last
        self._since: float | None = None  # when it was started; None while it stands
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._show)
        self.figures = QLabel()
        font = QFont(look.title)
        font.setPixelSize(round(look.px(TITLE_PX) * LARGE))
        self.figures.setFont(font)
        self.figures.setMinimumWidth(self.figures.fontMetrics().horizontalAdvance("00:00 "))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST)
        self.minutes.setValue(USUAL)
        self.minutes.setAccessibleName(tr("Minutes"))
        self.minutes.setSuffix(tr(" min"))
        self.minutes.valueChanged.connect(lambda _: self.reset())
        self.start = touchable(QPushButton())
        self.start.clicked.connect(self.toggle)
        again = touchable(QPushButton(tr("Reset")))
        again.clicked.connect(self.reset)
        row = QHBoxLayout()
        for part in (self.minutes, self.start, again):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.figures)
        column.addLayout(row)
        column.addStretch(1)
        self._show()

    @property
    def left(self) -> float:
        """Seconds that are left."""
        passed = 0.0 if self._since is None else monotonic() - self._since
        return max(0.0, self._left - passed)

    @property
    def runs(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    def toggle(self) -> None:
        """Start, or pause; at the end, start anew."""
        if self.runs:
            self._left, self._since = self.left, None
        else:
            if self.left <= 0.0:
                self._left = 60.0 * self.minutes.value()
            self._since = monotonic()
        self._show()

    def reset(self) -> None:
        """Stand still with all of the time."""
        self._left, self._since = 60.0 * self.minutes.value(), None
        self._show()

    def take(self, other: "Countdown") -> None:
        """Go on like another one, which is about to be replaced."""
        blocked = self.minutes.blockSignals(True)
        self.minutes.setValue(other.minutes.value())
        self.minutes.blockSignals(blocked)
        self._left, self._since = other._left, other._since
        self._show()

    def _show(self) -> None:
        if self.runs and self.left <= 0.0:
            self._left, self._since = 0.0, None
        seconds = math.ceil(self.left)
        self.figures.setText(f"{seconds // 60}:{seconds % 60:02d}")
        over = seconds == 0
        theme = self._look.theme
        self.figures.setStyleSheet(f"color: {theme.warning if over else theme.text};")
        self.figures.setAccessibleName(tr("Time is up") if over else tr("Time left"))
        if over:
            self.figures.setText(tr("Time is up"))
        self.start.setText(tr("Pause") if self.runs else tr("Start"))
        if self.runs != self._timer.isActive():
            if self.runs:
                self._timer.start()
            else:
                self._timer.stop()
