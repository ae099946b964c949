"""What a card shows, in a few sentences, from the same numbers as its picture and its table."""

import math
from collections.abc import Sequence

from tenfold_gui.export.card_data import tables_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, year_number
from tenfold_gui.widgets.card import Card
from tenfold_kernels.export.table import Column, Table

MOST_CURVES = 8
LEAST_CHANGE = 1e-9  # of the larger end, below which nothing changed


def summary_of(card: Card) -> str:
    """Say what a card shows: from where to where, values at the ends, the largest change."""
    head = (
        tr("{title}, {unit}.").format(title=card.title, unit=card.unit)
        if card.unit
        else (f"{card.title}.")
    )
    return " ".join([head, *(summary_of_table(table) for table in tables_of(card))])


def summary_of_table(table: Table) -> str:
    """Say what stands in a table: of curves their ends, of anything else its extremes."""
    first, *others = table.columns
    places = _numbers(first)
    curves = [column for column in others if len(_numbers(column)) > 1]
    if curves and len(places) == len(first.values) > 1:
        return _of_curves(first, curves)
    return _of_rows(first, others)


def _of_curves(axis: Column, curves: Sequence[Column]) -> str:
    write = year_number if axis.unit == "year" else short_number
    parts, changes = [], []
    for column in curves[:MOST_CURVES]:
        points = [
            (float(x), float(y))
            for x, y in zip(axis.values, column.values, strict=False)
            if isinstance(x, float | int) and isinstance(y, float | int)
        ]
        (start, before), (stop, after) = points[0], points[-1]
        said = tr("{name}: {before} at {start}, {after} at {stop}.")
        parts.append(said.format(name=column.name, before=short_number(before), after=short_number(
            after), start=write(start), stop=write(stop)))  # fmt: skip
        largest = max(abs(before), abs(after))
        if largest > 0.0 and abs(after - before) > LEAST_CHANGE * largest:
            changes.append((abs(after - before) / largest, after - before, column.name))
    if changes and len(parts) > 1:
        _, change, name = max(changes, key=lambda one: one[0])
        words = tr("{name} rises the most.") if change > 0.0 else tr("{name} falls the most.")
        parts.append(words.format(name=name))
    if len(curves) > MOST_CURVES:
        parts.append(tr("and {count} more").format(count=len(curves) - MOST_CURVES) + ".")
    return " ".join(parts)


def _of_rows(names: Column, columns: Sequence[Column]) -> str:
    parts = [tr("{count} rows.").format(count=len(names.values))]
    for column in columns:
        rows = [
            (float(value), str(name))
            for name, value in zip(names.values, column.values, strict=False)
            if isinstance(value, float | int) and math.isfinite(value) and isinstance(name, str)
        ]
        if len(rows) > 1:
            (low, lowest), (high, highest) = min(rows), max(rows)
            words = tr("{column} from {low} ({lowest}) to {high} ({highest}).")
            parts.append(words.format(column=column.name or tr("Value"), low=short_number(low),
                         lowest=lowest, high=short_number(high), highest=highest))  # fmt: skip
            break
    return " ".join(parts)


def _numbers(column: Column) -> list[float]:
    return [float(v) for v in column.values if isinstance(v, float | int) and math.isfinite(v)]
