"""The timeline with what plays it: back a year, play or pause, on a year, how fast."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.style.icons import SIZE, icon
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.timeline import Event, Timeline
from tenfold_gui.workshop.years_player import YearsPlayer

TOUCH = 32  # pixels: what a finger hits


class PlayedTimeline(QWidget):
    """A timeline that plays.

    While it plays, and when it is paused on the way, curves are revealed up to the year at
    hand: what comes next is a question that a room can answer first. Letting the year go, or
    arriving at the end, shows all again.

    Signals ``hovered`` and ``held`` as `Timeline` does, and ``revealed`` with the year up to
    which curves shall be seen, None for all of them.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    hovered = Signal(object)
    held = Signal(object)
    revealed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.timeline = Timeline(look)
        self.player = YearsPlayer(self)
        self._span = (0.0, 1.0)
        self._year: float | None = None
        self._reveals = False
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(0)
        self._back = self._button("step-back", tr("Back a year"), lambda: self.step(-1.0))
        self._play = self._button("play", tr("Play the years (Space)"), self.toggle)
        self._on = self._button("step-on", tr("On a year"), lambda: self.step(1.0))
        self._speed = self._button("", tr("Speed"), self._change_speed)
        self._speed.setMinimumWidth(look.px(40))
        for part in (self._back, self._play, self._on, self._speed):
            row.addWidget(part)
        row.addWidget(self.timeline, 1)
        self.timeline.hovered.connect(self.hovered)
        self.timeline.held.connect(self._take)
        self.player.moved.connect(self._move)
        self.player.turned.connect(self._show_playing)
        self._show_speed()

    @property
    def reveals(self) -> float | None:
        """Year up to which curves are seen; None where all is."""
        return self._year if self._reveals else None

    def toggle(self) -> None:
        """Play the years, or pause."""
        self._reveals = True
        self.player.toggle()

    def step(self, years: float) -> None:
        """Go to a whole year before or behind the one at hand."""
        self.player.pause()
        start, stop = self._span
        here = (start if years > 0 else stop) if self._year is None else self._year
        self._take(min(max(round(here) + years, start), stop))

    def show_years(self, start: float, stop: float, events: Sequence[Event]) -> None:
        """Show a span of years with events."""
        if (start, stop) != self._span:
            self._span = (start, stop)
            self.player.set_span(start, stop)
            self._reveal(None)
        self.timeline.show_years(start, stop, events)

    def set_cursor(self, year: float | None) -> None:
        """Mark a year, or none."""
        self.timeline.set_cursor(year)

    def hold(self, year: float | None) -> None:
        """Mark the year at which the cursor stays, or none."""
        self._year = year
        self.player.set_year(year)
        self.timeline.hold(year)
        if year is None:
            self._reveal(None)

    def _move(self, year: float) -> None:
        self.held.emit(year)
        self._reveal(year if year < self._span[1] else None)

    def _take(self, year: float | None) -> None:
        """Follow a hand on the timeline: what was hidden stays so behind the new year."""
        self.player.pause()
        self.held.emit(year)
        if self._reveals:
            self._reveal(year if year is not None and year < self._span[1] else None)

    def _reveal(self, year: float | None) -> None:
        self._reveals = year is not None
        self.revealed.emit(year)

    def _change_speed(self) -> None:
        self.player.next_speed()
        self._show_speed()

    def _show_speed(self) -> None:
        words = tr("{times}×").format(times=f"{self.player.speed:g}".replace("0.5", "½"))
        self._speed.setText(words)
        self._speed.setAccessibleDescription(words)

    def _show_playing(self, plays: bool) -> None:
        name, words = (
            ("pause", tr("Pause (Space)")) if plays else ("play", tr("Play the years (Space)"))
        )
        self._play.setIcon(icon(name, self._look.theme.text))
        self._play.setToolTip(words)
        self._play.setAccessibleName(words)

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        if name:
            button.setIcon(icon(name, self._look.theme.text))
            button.setIconSize(QSize(self._look.px(SIZE), self._look.px(SIZE)))
        button.setMinimumSize(self._look.px(TOUCH), self._look.px(TOUCH))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button
