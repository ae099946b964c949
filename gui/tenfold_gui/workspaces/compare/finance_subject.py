"""What can be compared of finance: chances, cash, public cost and decades of both projects."""

from collections.abc import Callable
from functools import partial

import numpy as np

from tenfold_gui.engine.finance import Appraisals, Appraised
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of, project_name
from tenfold_gui.lenses import CASH, DECADES, DECISION, PUBLIC_PURSE
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.lines import Line
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.compare.subjects import Amount, Course, Frame, Points, Subject
from tenfold_gui.workspaces.finance.decades_cards import SERIES
from tenfold_gui.workspaces.finance.decision_cards import PER_CENT, QUANTITIES, Quantity
from tenfold_gui.workspaces.finance.purse_cards import TOTAL
from tenfold_gui.workspaces.finance.shown import colour_of, letter
from tenfold_gui.workspaces.finance.words import BILLION, money
from tenfold_kernels.finance.stochastic import LINES, PROJECTS, YEARS, Remark
from tenfold_kernels.finance.stochastic.decades import HORIZON
from tenfold_kernels.finance.stochastic.sweeps import LENGTH, VOLUME
from tenfold_kernels.scenario import Scenario

LENSES = (DECISION, CASH, PUBLIC_PURSE, DECADES)
Read = Callable[[Appraised], Points | None]
FROM_FIRST = np.arange(1.0, YEARS + 1.0)
FROM_CLOSE = np.arange(YEARS + 1.0)


def finance_subject(look: Look, lens: str, scenario: Scenario) -> Subject:
    """List the curves and figures of a lens, for each project."""
    owners = {project: project_name(project, scenario) for project in PROJECTS}
    if lens == CASH:
        return Subject(_cash(look), owners=owners)
    if lens == PUBLIC_PURSE:
        unit = tr("% of paths, by years from the close")
        frame = _frame(look, "defaulted", tr("Chance of default by then"), unit, _defaulted)
        return Subject((frame,), tuple(_cost(p, k) for p in PROJECTS for k in (TOTAL, *LINES)),
                       owners)  # fmt: skip
    if lens == DECADES:
        frames = tuple(
            _frame(look, one.key, tr(one.title), tr(one.unit),
                   partial(_decade, one.key, one.factor), one.from_zero)
            for one in SERIES
        )  # fmt: skip
        return Subject(frames, owners=owners)
    chances = (
        _frame(look, LENGTH, tr("Closing by length of contract"),
               tr("% chance, by years under contract"), partial(_swept, LENGTH, 1.0),
               x_kind=AxisKind.NUMBERS),
        _frame(look, VOLUME, tr("Closing by volume under an offtake"),
               tr("% chance, by % of output"), partial(_swept, VOLUME, PER_CENT),
               x_kind=AxisKind.NUMBERS),
    )  # fmt: skip
    figures = tuple(_figure(project, one) for project in PROJECTS for one in QUANTITIES)
    return Subject(chances, figures, owners)


def _frame(
    look: Look, key: str, title: str, unit: str, read: Read, from_zero: bool = True,
    x_kind: AxisKind = AxisKind.YEARS,
) -> Frame:  # fmt: skip
    courses = tuple(
        Course(Line(f"{key}[{project}]", letter(project), colour_of(project, look.theme)),
               partial(_of, project, read), project)
        for project in PROJECTS
    )  # fmt: skip
    return Frame(title, unit, courses, x_kind, from_zero=from_zero)


def _of(project: str, read: Read, found: Appraisals) -> Points | None:
    return read(found.projects[project])


def _cash(look: Look) -> tuple[Frame, ...]:
    year = tr("USD a year, the middle path")
    return (
        _frame(look, "cash", tr("Cash"), year, _middle_cash),
        _frame(look, "debt_service", tr("Debt service"), tr("USD a year"),
               partial(_yearly, "debt_service")),
        _frame(look, "cover", tr("Cover of debt service"), tr("times, the middle path"), _cover),
        _frame(look, "debt", tr("Debt"), tr("USD owed at the end of each year from the close"),
               partial(_yearly, "debt")),
    )  # fmt: skip


def _middle_cash(one: Appraised) -> Points | None:
    return FROM_FIRST, BILLION * one.report.statement.cash[1, 1:]


def _cover(one: Appraised) -> Points | None:
    middle = one.report.statement.cover[1, 1:]
    known = np.isfinite(middle)
    return (FROM_FIRST[known], middle[known]) if known.any() else None


def _yearly(key: str, one: Appraised) -> Points | None:
    return FROM_CLOSE, BILLION * one.report.yearly[key][1]


def _defaulted(one: Appraised) -> Points | None:
    if Remark.NO_DEBT in one.report.remarks:
        return None
    return FROM_CLOSE, PER_CENT * one.report.yearly["defaulted"][1]


def _decade(key: str, factor: float, one: Appraised) -> Points | None:
    if one.decades is None:
        return None
    return np.arange(HORIZON + 1.0), factor * one.decades.mean[key]


def _swept(key: str, factor: float, one: Appraised) -> Points | None:
    found = one.sweeps.get(key)
    return None if found is None else (factor * found.places, PER_CENT * found.chances)


def _figure(project: str, quantity: Quantity) -> Amount:
    def value(found: Appraisals) -> float | None:
        report = found.projects[project].report
        lacking = quantity.lacking in report.remarks
        return None if lacking else quantity.factor * report.figures[quantity.key].mean

    return Amount(f"{quantity.key}[{project}]", tr(quantity.name), tr(quantity.meaning), value,
                  quantity.write, project)  # fmt: skip


def _cost(project: str, line: str) -> Amount:
    def value(found: Appraisals) -> float | None:
        return found.projects[project].report.public[line].mean

    name = tr("What the state pays") if line == TOTAL else name_of(line)
    unit = tr("USD if it closes, discounted to the close")
    return Amount(f"{line}[{project}]", name, unit, value, money, project)
