"""Cards that draw scenarios together: one curve of all, all curves of one, or one number of all."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
from PySide6.QtCore import Signal

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.ends import held_range
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.paired_bars import PairedBars, Row, Span
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Card
from tenfold_gui.workspaces.compare.difference import difference, difference_unit
from tenfold_gui.workspaces.compare.sides import Role, Side
from tenfold_gui.workspaces.compare.subjects import Amount, Course, Frame

LEAST_CHART, NAMES = 110, 132  # pixels: height of a chart, and most room for names
NOUGHT = 1e-9
Results = Mapping[str, Any]  # by key of a side; a side whose result is not known is left out


class SharedChart(Chart):
    """A chart whose value axis holds the curves of all charts that it shares it with."""

    def __init__(self, look: Look, lines: Sequence[Line], frame: Frame) -> None:
        super().__init__(look, lines, frame.x_kind, frame.y_kind, frame.from_zero)
        self.sharing: Sequence[SharedChart] = (self,)
        self.ends: tuple[float, float] | None = None  # first and last place of its own curves
        self.wanted_width = min(self.name_width(), float(look.px(NAMES)))
        self.reserve_names(self.wanted_width)
        self.setMinimumHeight(max(look.px(LEAST_CHART), self.least_height()))

    def settle(self) -> None:
        """Choose the range anew, once all charts that share it are drawn."""
        self._settle()
        self._place_names()

    def _wanted_range(self) -> tuple[float, float] | None:
        drawn = chain(*(chart.drawn.values() for chart in self.sharing))
        return held_range(drawn, self._held.values(), self._from_zero)


class CompareCard(Card):
    """A card with a chart.

    Signals ``hovered`` with the place under the pointer (None when it leaves), and ``picked``
    with the key of a curve that was clicked.

    Parameters
    ----------
    look : Look
    title, unit : str
    chart : SharedChart
    frame : Frame
        What its axes measure.
    """

    hovered = Signal(object)
    picked = Signal(str)

    def __init__(self, look: Look, title: str, unit: str, chart: SharedChart, frame: Frame) -> None:
        super().__init__(look, title, unit)
        self.chart, self._frame = chart, frame
        chart.setAccessibleName(f"{title}, {unit}")
        chart.hovered.connect(self.hovered)
        self.add(chart)

    @property
    def x_kind(self) -> AxisKind:
        """What its horizontal axis measures; cards of one kind share a crosshair."""
        return self._frame.x_kind

    def set_place(self, place: float | None) -> None:
        """Move the crosshair, and read out what it crosses."""
        self.chart.set_cursor(place)
        values = {} if place is None else self.chart.values_at(place)
        parts = [
            f"<span style='color:{self.chart.line(key).colour}'>"
            f"{self.chart.line(key).name} {short_number(value)}</span>"
            for key, value in values.items()
            if np.isfinite(value)
        ]
        head = plain_number(place or 0.0, 0)
        self.set_readout(f"<b>{head}</b>&ensp;{'&ensp;'.join(parts)}" if parts else "")

    def _draw(self, drawn: dict[str, Drawn], settle: bool) -> None:
        self.chart.say("" if drawn else tr("Computing…"))
        if drawn and settle:
            self.chart.ends = (
                min(float(one.x[0]) for one in drawn.values()),
                max(float(one.x[-1]) for one in drawn.values()),
            )
            known = [chart.ends for chart in self.chart.sharing if chart.ends is not None]
            first, last = min(one[0] for one in known), max(one[1] for one in known)
            self.chart.set_span(first, last if last > first else first + 1.0)
        self.chart.draw(drawn, settle)


class CourseCard(CompareCard):
    """One curve, drawn once for each scenario, or as the difference from the baseline.

    Parameters
    ----------
    look : Look
    frame : Frame
        Where the curve belongs.
    course : Course
        The curve.
    sides : sequence of Side
        The scenarios, the baseline first and the one at hand next.
    apart : bool
        Whether differences are drawn.
    """

    def __init__(
        self, look: Look, frame: Frame, course: Course, sides: Sequence[Side], apart: bool
    ) -> None:
        kind = AxisKind.NUMBERS if apart else frame.y_kind
        own = Frame(frame.title, frame.unit, (course,), frame.x_kind, kind,
                    apart or frame.from_zero)  # fmt: skip
        base, hand, *pinned = sides
        order = (base, *pinned, hand)  # what is at hand lies on top
        lines = [Line(one.key, one.label, one.colour, one.style) for one in order]
        title, unit = alone(frame, course)
        if apart:
            unit = difference_unit(unit, frame.y_kind is AxisKind.LOG)
        super().__init__(look, title, unit, SharedChart(look, lines, own), frame)
        self._course, self._sides, self._apart = course, order, apart
        self.is_empty = False  # whether it is nought everywhere in every scenario
        self.chart.picked.connect(lambda _: self.picked.emit(course.line.key))

    def show_results(self, results: Results, settle: bool) -> None:
        """Draw the curve of all scenarios whose result is known."""
        found = {
            side.key: self._course.points(results[side.key])
            for side in self._sides
            if side.key in results
        }
        known = {key: points for key, points in found.items() if points is not None}
        some = any(np.any(np.abs(y) > NOUGHT) for _, y in known.values())
        self.is_empty = bool(found) and not some
        if self._apart:
            relative = self._frame.y_kind is AxisKind.LOG
            base = known.get(self._sides[0].key)
            known = {
                key: difference(points, base, relative)
                for key, points in known.items()
                if base is not None
            }
        self._draw({key: Drawn(*points) for key, points in known.items()}, settle)


class SideCard(CompareCard):
    """One frame of a lens for one scenario, with the baseline in grey behind it.

    Parameters
    ----------
    look : Look
    frame : Frame
    side : Side
        The scenario.
    baseline : str
        Key of the baseline.
    """

    def __init__(self, look: Look, frame: Frame, side: Side, baseline: str) -> None:
        chart = SharedChart(look, [course.line for course in frame.courses], frame)
        unit = tr("{panel}: {curve}").format(panel=frame.title, curve=frame.unit)
        super().__init__(look, side.label, unit, chart, frame)
        self._side, self._baseline = side, baseline
        self.chart.picked.connect(self.picked)

    def show_results(self, results: Results, settle: bool) -> None:
        """Draw all curves of the scenario; ranges settle once all that share them are drawn."""
        own, base = results.get(self._side.key), results.get(self._baseline)
        drawn: dict[str, Drawn] = {}
        for course in self._frame.courses:
            points = None if own is None else course.points(own)
            behind = None if base is None or base is own else course.points(base)
            if points is not None:
                drawn[course.line.key] = Drawn(*points, behind)
        self._draw(drawn, settle)


def alone(frame: Frame, course: Course) -> tuple[str, str]:
    """Title and unit of a curve that is not among the others of its frame."""
    if course.title:
        return course.title, course.unit
    if len(frame.courses) > 1 and course.line.name:
        title = tr("{panel}: {curve}").format(panel=frame.title, curve=course.line.name)
        return title, frame.unit
    return frame.title, frame.unit


class AmountCard(Card):
    """A number of all scenarios as bars, with a tick at that of the baseline.

    Parameters
    ----------
    look : Look
    amount : Amount
    sides : sequence of Side
        The scenarios, the baseline first.
    apart : bool
        Whether differences from the baseline are shown.
    """

    def __init__(self, look: Look, amount: Amount, sides: Sequence[Side], apart: bool) -> None:
        unit = difference_unit(amount.unit) if apart else amount.unit
        super().__init__(look, amount.title, unit)
        self.wrap_unit()
        self._amount, self._sides, self._apart = amount, sides, apart
        self._values: dict[str, float | None] = {}
        self.bars = PairedBars(look)
        self.add(self.bars)

    @property
    def is_empty(self) -> bool:
        """Whether it is nought, or means nothing, in every scenario."""
        return bool(self._values) and not any(self._values.values())

    def show_results(self, results: Results, settle: bool) -> None:
        """Draw a bar for each scenario whose result is known."""
        found = {
            side.key: self._amount.value(results[side.key])
            for side in self._sides
            if side.key in results
        }
        self._values = {k: v if v is None or np.isfinite(v) else None for k, v in found.items()}
        base = self._values.get(self._sides[0].key)
        rows = [self._row(side, self._values[side.key], base)
                for side in self._sides if side.key in self._values]  # fmt: skip
        self.bars.show_rows(rows, settle, tr("Computing…"))

    def _row(self, side: Side, value: float | None, base: float | None) -> Row:
        write, strong = self._amount.write, side.role is Role.HAND
        if value is None or (self._apart and base is None):
            none = Span(0.0, 0.0, side.colour, tr("none"))
            return Row(side.key, side.label, (none,), strong)
        if not self._apart:
            mark = None if side.role is Role.BASELINE else base
            return Row(side.key, side.label,
                       (Span(0.0, value, side.colour, write(value), mark),), strong)  # fmt: skip
        apart = value - (base or 0.0)
        words = f"+{write(apart)}" if apart > 0.0 else write(apart)
        return Row(side.key, side.label, (Span(0.0, apart, side.colour, words),), strong)
