"""A clock over the years: it plays, pauses and steps, and a frame follows each of its ticks."""

import math
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from tenfold_gui.style.motion import is_motion_reduced

TICK = 33  # milliseconds between two frames, at least
PACE = 2.0  # years in a second at the usual speed
SPEEDS = (0.5, 1.0, 2.0, 4.0)
USUAL = 1
LONGEST = 0.25  # seconds that one tick may count for: after a hold-up it does not leap


class YearsPlayer(QObject):
    """Moves a year along from a start to a stop.

    The next tick is set only once all has been drawn that the last one called for, so that a
    slow machine shows fewer frames but never none. Where motion is unwelcome it goes from
    whole year to whole year.

    Signals ``moved`` with the year at hand, and ``turned`` when it starts or stops playing.
    """

    moved = Signal(float)
    turned = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._span = (0.0, 1.0)
        self._year: float | None = None
        self._speed = USUAL
        self._plays = False
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)

    @property
    def plays(self) -> bool:
        """Whether the years pass."""
        return self._plays

    @property
    def speed(self) -> float:
        """How many times as fast as usual."""
        return SPEEDS[self._speed]

    def set_span(self, start: float, stop: float) -> None:
        """Set the years to play; a change of them stops the clock."""
        if (start, stop) != self._span:
            self.pause()
            self._span = (start, stop)

    def set_year(self, year: float | None) -> None:
        """Go on from a year; None for the start."""
        self._year = year

    def next_speed(self) -> None:
        """Play at the next speed; after the fastest comes the slowest."""
        self._speed = (self._speed + 1) % len(SPEEDS)

    def toggle(self) -> None:
        """Play, or pause; at the end, play from the start."""
        if self._plays:
            self.pause()
            return
        start, stop = self._span
        if self._year is None or self._year >= stop:
            self._year = start
        self._plays = True
        self._last = monotonic()
        self.turned.emit(True)
        self.moved.emit(self._year)
        self._set_timer()

    def pause(self) -> None:
        """Stop the clock where it is."""
        self._timer.stop()
        if self._plays:
            self._plays = False
            self.turned.emit(False)

    def _set_timer(self) -> None:
        if self._plays:
            years = 1000.0 / (PACE * self.speed)
            self._timer.start(round(years) if is_motion_reduced() else TICK)

    def _tick(self) -> None:
        now = monotonic()
        passed, self._last = min(now - self._last, LONGEST), now
        here = self._span[0] if self._year is None else self._year
        if is_motion_reduced():
            here = math.floor(here) + 1.0
        else:
            here += passed * PACE * self.speed
        self._year = min(here, self._span[1])
        self.moved.emit(self._year)
        if self._year >= self._span[1]:
            self.pause()
        self._set_timer()
