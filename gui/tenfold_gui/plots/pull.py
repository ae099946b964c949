"""A chart whose curves can be pulled up or down: a ghost follows, and the target is told."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from tenfold_gui.plots.fan import FanChart
from tenfold_gui.plots.items import Curve

FAR = 8.0  # pixels: less is a click


@dataclass(frozen=True)
class Pulled:
    """Where a curve was pulled to.

    Parameters
    ----------
    key : str
        Which curve.
    place : float
        Where on the horizontal axis it was taken.
    before, after : float
        Its value there, and the one wanted, in the units of the axis.
    by_ratio : bool
        Whether the axis is logarithmic, so that ratios are what is seen.
    """

    key: str
    place: float
    before: float
    after: float
    by_ratio: bool


@dataclass
class _Grip:
    """A curve that is held: where it was taken, and whether it has moved."""

    key: str
    start: QPointF
    x: float
    moved: bool = False


class PullChart(FanChart):
    """A chart with curves to pull.

    Signals ``pulled`` with a `Pulled`, when the mouse lets go.

    Parameters
    ----------
    *args, **kwargs
        As for `Chart`.
    """

    pulled = Signal(object)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._grip: _Grip | None = None
        self._ghost = Curve(self._look.theme.text, Qt.PenStyle.DashLine, 1.0)
        self._ghost.setZValue(30)
        self.addItem(self._ghost)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the curve under the pointer."""
        super().mousePressEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is Qt.MouseButton.LeftButton and plain:
            key = self._nearest(event.position())
            if key is not None:
                self._grip = _Grip(key, event.position(), self._place(event.position()).x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the curve would be."""
        super().mouseMoveEvent(event)
        grip = self._grip
        if grip is None:
            return
        grip.moved = grip.moved or abs(event.position().y() - grip.start.y()) > FAR
        if grip.moved and grip.key in self._drawn:
            drawn = self._drawn[grip.key]
            self._ghost.show_data(drawn.x, drawn.y + self._shift(grip, event.position()))
            self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the curve was pulled to; a click stays a click."""
        grip, self._grip = self._grip, None
        if grip is None or not grip.moved or grip.key not in self._drawn:
            super().mouseReleaseEvent(event)
            return
        self._ghost.clear()
        self.unsetCursor()
        drawn = self._drawn[grip.key]
        before = float(np.interp(grip.x, drawn.x, drawn.y))
        after = before + self._shift(grip, event.position())
        x_log, y_log = self._logs
        if y_log:
            before, after = 10.0**before, 10.0**after
        place = 10.0**grip.x if x_log else grip.x
        self.pulled.emit(Pulled(grip.key, place, before, after, y_log))

    def _place(self, position: QPointF) -> QPointF:
        scene = self.mapToScene(position.toPoint())
        place: QPointF = self.getPlotItem().getViewBox().mapSceneToView(scene)
        return place

    def _shift(self, grip: _Grip, position: QPointF) -> float:
        return float(self._place(position).y() - self._place(grip.start).y())
