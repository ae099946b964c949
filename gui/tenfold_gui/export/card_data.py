"""What a card shows as tables: of curves every point, of bars and maps every number."""

from collections.abc import Sequence
from functools import singledispatch
from itertools import chain

import numpy as np
from PySide6.QtWidgets import QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.plots.axes import AxisKind, TickAxis
from tenfold_gui.plots.bars import Bars
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.fan import FanChart
from tenfold_gui.plots.grouped_bars import GroupedBars
from tenfold_gui.plots.heat_map import HeatMap
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn
from tenfold_gui.plots.paired_bars import PairedBars
from tenfold_gui.plots.ribbons import Ribbons
from tenfold_gui.plots.scatter import ScatterChart
from tenfold_gui.plots.stacked_bars import StackedBars
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.quiet_table import QuietTable
from tenfold_kernels.ensemble.bands import LEVELS
from tenfold_kernels.export.table import Column, Table, Value

SHOWING = (
    Chart, QuietTable, Bars, PairedBars, GroupedBars, StackedBars, Ribbons, HeatMap,
)  # fmt: skip


def tables_of(card: Card) -> list[Table]:
    """Tables of what a card shows, from top to bottom; none for one without data."""
    shown = [
        widget
        for widget in card.findChildren(QWidget)
        if isinstance(widget, SHOWING) and not widget.isHidden()
    ]
    shown.sort(key=lambda widget: widget.mapTo(card, widget.rect().topLeft()).toTuple()[::-1])
    found = [Table(card.title, columns_of(widget, card.unit)) for widget in shown]
    return [table for table in found if table.columns and table.columns[0].values]


def side_by_side(tables: Sequence[Table]) -> Table:
    """Put tables beside each other; columns over the same places stand beside one of these."""
    columns: list[Column] = []
    for table in tables:
        first, *others = table.columns
        columns += others if first in columns else table.columns
    longest = max((len(column.values) for column in columns), default=0)
    filled = [
        Column(one.name, one.unit, (*one.values, *(None,) * (longest - len(one.values))))
        for one in columns
    ]
    return Table(tables[0].title if tables else "", filled)


@singledispatch
def columns_of(widget: object, unit: str) -> list[Column]:
    """Columns of what a widget shows.

    Parameters
    ----------
    widget : QWidget
        A plot or a table.
    unit : str
        What its card says of the numbers.
    """
    raise TypeError(f"{type(widget).__name__} shows no data")


@columns_of.register
def _(chart: Chart, unit: str) -> list[Column]:
    drawn = {key: one for key, one in chart.drawn.items() if len(one.x)}
    if not drawn:
        return []
    fans = chart.fans if isinstance(chart, FanChart) else {}
    x = np.unique(np.concatenate([one.x for one in drawn.values()]))
    log_x, log_y = chart.logs
    columns = [_axis(chart, 10.0**x if log_x else x)]
    for key, one in drawn.items():
        name = chart.line(key).name or key
        columns.append(Column(name, unit, _values(x, one.x, one.y, log_y)))
        if one.baseline is not None:
            was = tr("{name}, as opened").format(name=name)
            columns.append(Column(was, unit, _values(x, *one.baseline, log_y)))
        columns += _quantiles(x, name, unit, fans.get(key), log_y)
    return columns


@columns_of.register
def _(chart: ScatterChart, unit: str) -> list[Column]:
    points = chart.points
    return [
        Column(tr("Measured"), unit, [point.measured for point in points]),
        Column(tr("Predicted"), unit, [point.predicted for point in points]),
    ]


@columns_of.register
def _(table: QuietTable, _unit: str) -> list[Column]:
    items = [table.horizontalHeaderItem(k) for k in range(table.columnCount())]
    headings = [item.text() if item is not None else "" for item in items]
    cells = [[cell.text for cell in row] for row in table.rows]
    return _words_and_numbers(headings, "", cells)


@columns_of.register
def _(bars: Bars, unit: str) -> list[Column]:
    rows: list[list[Value]] = [[bar.name, bar.start, bar.end, bar.mark] for bar in bars.bars]
    heads = ["", tr("From"), tr("To"), tr("As opened")]
    columns = _words_and_numbers(heads, unit, rows)
    return [one for one in columns if any(value not in (None, 0.0) for value in one.values)]


@columns_of.register
def _(bars: PairedBars, unit: str) -> list[Column]:
    rows: list[list[Value]] = [
        [row.name, span.words, span.start, span.end] for row in bars.rows for span in row.spans
    ]
    return _words_and_numbers(["", tr("Shown"), tr("From"), tr("To")], unit, rows)


@columns_of.register
def _(bars: GroupedBars, unit: str) -> list[Column]:
    rows: list[list[Value]] = [
        [group.name, member.name, member.value, member.words]
        for group in bars.groups
        for member in group.members
    ]
    return _words_and_numbers(["", tr("Part"), tr("Value"), tr("Shown")], unit, rows)


@columns_of.register
def _(bars: StackedBars, unit: str) -> list[Column]:
    rows: list[list[Value]] = [
        [whole.name, part.words, part.value] for whole in bars.wholes for part in whole.parts
    ]
    return _words_and_numbers(["", tr("Part"), tr("Value")], unit, rows)


@columns_of.register
def _(ribbons: Ribbons, unit: str) -> list[Column]:
    names = {end.key: end.name for end in chain(*ribbons.sides)}
    rows: list[list[Value]] = [
        [names.get(left, left), names.get(right, right), value]
        for (left, right), value in ribbons.flows.items()
    ]
    return _words_and_numbers([tr("From"), tr("To"), tr("Value")], unit, rows)


@columns_of.register
def _(heat_map: HeatMap, unit: str) -> list[Column]:
    cells = heat_map.cells
    if cells is None:
        return []
    first = Column(f"{cells.up} \\ {cells.across}", "", list(cells.rows))
    return [
        first,
        *(Column(name, unit, _numbers(cells.values[:, k])) for k, name in enumerate(cells.columns)),
    ]


def _axis(chart: Chart, x: Array) -> Column:
    axis = chart.getAxis("bottom")
    years = isinstance(axis, TickAxis) and axis.kind is AxisKind.YEARS
    return Column(tr("Year") if years else "x", "year" if years else "", x.tolist())


def _values(wanted: Array, x: Array, y: Array, log: bool) -> list[Value]:
    """Values of a curve at some places; none beyond its ends."""
    at = np.interp(wanted, x, y, left=np.nan, right=np.nan)
    return _numbers(10.0**at if log else at)


def _quantiles(x: Array, name: str, unit: str, one: Drawn | None, log: bool) -> list[Column]:
    """Bands of many members, a column for each level."""
    if one is None or one.fan is None:
        return []
    return [
        Column(f"{name} q{round(100.0 * level):02d}", unit, _values(x, one.x, band, log))
        for level, band in zip(LEVELS, one.fan.bands, strict=True)
    ]


def _numbers(values: Array) -> list[Value]:
    return [value if np.isfinite(value) else None for value in values.tolist()]


def _words_and_numbers(
    names: Sequence[str], unit: str, rows: Sequence[Sequence[Value]]
) -> list[Column]:
    """Turn rows into columns, the unit over those with numbers."""
    return [
        Column(name, unit if any(isinstance(v, float) for v in values) else "", values)
        for name, values in zip(names, map(list, zip(*rows, strict=True)), strict=False)
    ]
