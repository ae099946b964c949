"""In what scenarios differ, and what comes of it, as a table."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea

from tenfold_gui.export.card_data import columns_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name, name_of
from tenfold_gui.i18n.numbers import (
    display_factor,
    plain_number,
    short_number,
    unit_words,
    year_number,
)
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.doubt_editor import KIND_WORDS
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell, Headings
from tenfold_gui.workspaces.compare.cards import Results, alone
from tenfold_gui.workspaces.compare.sides import Side
from tenfold_gui.workspaces.compare.subjects import Course, Frame, Points, Subject
from tenfold_kernels.comparison import Difference, Kind, Setting, differences
from tenfold_kernels.distribution import Distribution
from tenfold_kernels.export.table import Column, Value
from tenfold_kernels.scenario import Scenario

LONGEST, END = 26, 8  # characters of a title over a column, and those behind a cut
DIGITS = 4
YEARS = {"start": "First year", "stop": "Last year"}


class DiffersTable(PickTable):
    """The table, which gives numbers and not words to whoever takes its data elsewhere."""

    def __init__(self, look: Look, headings: Headings) -> None:
        super().__init__(look, headings)
        self.columns: list[Column] = []

    def tell(self, sides: Sequence[Side], found: Sequence[Difference], scenario: Scenario) -> None:
        """Remember settings as columns, in the units of the model, then outcomes as shown."""
        outcomes = self.rows[len(found) + 1 :] if found else self.rows[1:]
        names = [_name(one, scenario) for one in found] + [row[0].text for row in outcomes]
        units = [one.unit for one in found] + [row[0].tip for row in outcomes]
        values = [[_bare(v, one, scenario) for v in one.values] for one in found]
        values += [[cell.text for cell in row[1:]] for row in outcomes]
        self.columns = [
            Column(tr("What differs"), "", names),
            Column(tr("Unit"), "", units),
            *(Column(side.label, "", [row[k] for row in values]) for k, side in enumerate(sides)),
        ]


@columns_of.register
def _(table: DiffersTable, _unit: str) -> list[Column]:
    return table.columns


def _bare(value: Setting, one: Difference, scenario: Scenario) -> Value:
    return value if isinstance(value, float) else _writer(one, scenario)(value)


class DiffersCard(Card):
    """Parameters, choices and distributions that are not the same, and outcomes.

    Signals ``picked`` with the key of a parameter to explain.

    Parameters
    ----------
    look : Look
    subject : Subject
        Outcomes, as the lens at hand has them.
    sides : sequence of Side
        The scenarios, the baseline first and the one at hand next.
    """

    picked = Signal(str)

    def __init__(self, look: Look, subject: Subject, sides: Sequence[Side]) -> None:
        super().__init__(look, tr("What differs"))
        self._subject, self._sides = subject, sides
        self._keys: list[str] = []  # what each row is about; empty where there is no more to say
        self.table = DiffersTable(look, (("", ""), *(("", "") for _ in sides)))
        self.table.setAccessibleName(tr("What differs"))
        for column, side in enumerate(sides, start=1):
            self.table.set_heading(column, _cut(side.label))
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(side.label)
        self.table.picked.connect(self._pick)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.table)
        self.add(area, inset=True)

    def show_sides(self, sides: Sequence[Side], results: Results, settle: bool) -> None:
        """Show what differs between the scenarios as they stand now, and what comes of it."""
        self._sides = sides
        hand = sides[1].scenario
        found = differences([side.scenario for side in sides])
        count = len(found)
        said = tr("{count} settings differ; bold: not as in the baseline; click to explain")
        self.set_title(self.title, said.format(count=count) if count else "")
        rows: list[tuple[str, list[Cell]]] = [(_key(one), _setting_row(one, hand)) for one in found]
        if not found:
            rows.append(("", self._heading(tr("Nothing differs"))))
        outcomes = list(_outcomes(self._subject, sides, results))
        if outcomes:
            rows.append(("", self._heading(tr("What comes of it"))))
            rows += [("", row) for row in outcomes]
        self._keys = [key for key, _ in rows]
        self.table.show_rows([cells for _, cells in rows], settle)
        self.table.setMinimumWidth(self.table.wanted_width)
        self.table.tell(sides, found, hand)

    def _heading(self, words: str) -> list[Cell]:
        return [Cell(words, bold=True), *(Cell("") for _ in self._sides)]

    def _pick(self, row: int) -> None:
        if self._keys[row]:
            self.picked.emit(self._keys[row])


def _key(one: Difference) -> str:
    """Key of the parameter or choice that a row is about."""
    told = one.kind in (Kind.PARAMETER, Kind.CHOICE, Kind.DISTRIBUTION)
    return one.key.partition("[")[0] if told else ""


def _setting_row(one: Difference, scenario: Scenario) -> list[Cell]:
    write = _writer(one, scenario)
    base = one.values[0]
    return [
        Cell(_with_unit(_name(one, scenario), one.unit)),
        *(Cell(write(value), bold=value != base) for value in one.values),
    ]


def _with_unit(name: str, unit: str) -> str:
    """Put the unit behind a name, where it is too long a word for every cell."""
    words = unit_words(unit)
    return name if words in ("", "%") else tr("{name} ({unit})").format(name=name, unit=words)


def _name(one: Difference, scenario: Scenario) -> str:
    if one.kind is Kind.YEAR:
        return tr(YEARS[one.key])
    if one.kind is Kind.CHOICE:
        return name_of(one.key)
    if one.kind is Kind.CORRELATION:
        return " ~ ".join(address_name(part, scenario) for part in one.key.split(" ~ "))
    name = address_name(one.key, scenario)
    if one.kind is Kind.DISTRIBUTION:
        return tr("{name}: how sure it is").format(name=name)
    return name


def _writer(one: Difference, scenario: Scenario) -> Callable[[Setting], str]:
    if one.kind is Kind.CHOICE:
        choice = next(c for c in scenario.table.choices if c.key == one.key)
        return lambda value: tr(choice.label_of(str(value)))
    return lambda value: _written(value, one)


def _written(value: Setting, one: Difference) -> str:
    if value is None:
        return tr(KIND_WORDS[None]) if one.kind is Kind.DISTRIBUTION else "–"
    if isinstance(value, Distribution):
        ends = (number_with_unit(value.low, one.unit), number_with_unit(value.high, one.unit))
        words = tr(KIND_WORDS[value.kind])
        for end in ends:
            words = words.replace("…", end, 1)
        return words
    if isinstance(value, str):
        return value
    return number_with_unit(value, one.unit)


def number_with_unit(value: float, unit: str) -> str:
    """Write a value of a parameter, with its unit if that is a short one; see `_unit_behind`."""
    if unit == "year":
        return year_number(value)
    number = short_number(display_factor(unit) * value, DIGITS)
    words = unit_words(unit)
    return f"{number} %" if words == "%" else number


def _outcomes(subject: Subject, sides: Sequence[Side], results: Results) -> list[list[Cell]]:
    """Ends of all curves, and all amounts; a row that means nothing anywhere is left out."""
    rows = []
    for frame in subject.frames:
        for course in frame.courses:
            found = _ends(frame, course, sides, results)
            if any(found):
                rows.append(_outcome_row(*alone(frame, course), found))
    owners = subject.owners or {}
    for amount in subject.amounts:
        values = [
            amount.value(results[side.key]) if side.key in results else None for side in sides
        ]
        if any(values):
            title = amount.title
            if amount.whose in owners:
                title = tr("{panel}: {curve}").format(panel=owners[amount.whose], curve=title)
            said = ["–" if v is None or not np.isfinite(v) else amount.write(v) for v in values]
            rows.append(_outcome_row(title, amount.unit, said))
    return rows


def _ends(frame: Frame, course: Course, sides: Sequence[Side], results: Results) -> list[str]:
    """Last values of a curve where all have one; of one over chips, those at hand."""
    found = [course.points(results[one.key]) if one.key in results else None for one in sides]
    known = [points for points in found if points is not None and len(points[0])]
    if not known:
        return []
    last = min(float(x[-1]) for x, _ in known)
    if frame.x_kind is AxisKind.LOG:
        last = sides[1].scenario.all_values().get("chips", last)
    return [_at(points, last, frame.x_kind) for points in found]


def _at(points: Points | None, place: float, kind: AxisKind) -> str:
    value = np.nan if points is None else np.interp(place, *points, left=np.nan, right=np.nan)
    if not np.isfinite(value):
        return "–"
    head = plain_number(place, 0)
    return f"{short_number(float(value), DIGITS)} ({head})" if kind is AxisKind.YEARS else (
        short_number(float(value), DIGITS)
    )  # fmt: skip


def _outcome_row(title: str, unit: str, values: Sequence[str]) -> list[Cell]:
    base = values[0]
    return [Cell(title, unit), *(Cell(one, unit, bold=one != base) for one in values)]


def _cut(title: str) -> str:
    """Cut a title short in its middle: copies differ at their ends."""
    return title if len(title) <= LONGEST else f"{title[: LONGEST - END - 1]}…{title[-END:]}"
