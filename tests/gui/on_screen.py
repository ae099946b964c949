"""What charts and cards show, as numbers and words.

A person reads these with their eyes; no method of the window tells them.
"""

import html
import re

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Curve
from tenfold_gui.widgets.card import Card

Points = NDArray[np.float64]


def curve_points(chart: Chart, key: str) -> Points:
    """Points of a curve, in the units of the axes."""
    return _points(chart._curves[key])


def baseline_points(chart: Chart, key: str) -> Points:
    """Points of the grey curve behind one."""
    return _points(chart._baselines[key])


def _points(curve: Curve) -> Points:
    """Points of the path that is painted, which stands still where a value is missing."""
    elements = [curve._path.elementAt(k) for k in range(curve._path.elementCount())]
    points = np.array([(e.x, e.y) for e in elements]).reshape(-1, 2)
    return points[np.append(np.diff(points[:, 0]) > 0.0, True)[: len(points)]]


def frame(chart: Chart) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of what a chart shows."""
    (left, right), (bottom, top) = chart.getPlotItem().getViewBox().viewRange()
    return left, right, bottom, top


def names_at_ends(chart: Chart) -> list[str]:
    return [name.text for name in chart._right._names]


def event_marks(chart: Chart) -> tuple[float, ...]:
    return chart._hairlines._events


def crosshair(chart: Chart) -> float | None:
    """Where the crosshair stands on the axis; None while it is hidden."""
    return float(chart._cursor.value()) if chart._cursor.isVisible() else None


def pixel_of(chart: Chart, x: float, y: float) -> QPointF:
    """Place of a point of the axes on the chart's viewport."""
    scene = chart.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y))
    return QPointF(chart.mapFromScene(scene))


def readout(card: Card) -> list[str]:
    """The words in the corner of a card: the place, then the values."""
    label = card._readout
    if not label.isVisibleTo(card):
        return []
    plain = html.unescape(re.sub(r"<[^>]*>", "", label.text()))
    return plain.split("\N{EN SPACE}")


def words(widget: QWidget) -> str:
    """Everything that a widget says in labels that can be seen."""
    labels = widget.findChildren(QLabel)
    return "\n".join(x.text() for x in labels if x.isVisibleTo(widget))


def columns_that_differ(before: QImage, after: QImage) -> list[int]:
    return [
        x
        for x in range(before.width())
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(before.height()))
    ]
