"""A veil over the years to come: what lies behind it is guessed at, not read."""

from typing import Any

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from tenfold_gui.plots.items import InFrame, thin_pen
from tenfold_gui.plots.strokes import draw_lines

GHOST, WHOLE = 0.9, 1.0  # how much of the curves a veil hides


class Veil(InFrame):
    """Covers everything behind a place of the horizontal axis.

    Parameters
    ----------
    colour : str
        Of the ground.
    edge : str
        Of the line where it begins.
    opacity : float
        How much it hides.
    """

    def __init__(self, colour: str, edge: str, opacity: float = GHOST) -> None:
        super().__init__()
        self._edge = thin_pen(edge)
        self._colour = QColor(colour)
        self._colour.setAlphaF(opacity)
        self._place: float | None = None
        self.setZValue(50)
        self.hide()

    @property
    def place(self) -> float | None:
        """Where it begins; None where it hides nothing."""
        return self._place

    def cover(self, place: float | None) -> None:
        """Cover all behind a place, or nothing."""
        if place != self._place:
            self._place = place
            self.setVisible(place is not None)
            self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Fill the frame from the place on."""
        if self._place is not None:
            frame = QRectF(self.viewRect())
            room = QRectF(self._place, frame.top(), frame.right() - self._place, frame.height())
            if room.width() > 0.0:
                painter.fillRect(room, self._colour)
                edge = QLineF(self._place, frame.top(), self._place, frame.bottom())
                draw_lines(painter, [edge], self._edge)
