"""Where money goes: cash against debt service, cover, debt, a year's cash flow, and its sources."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

import numpy as np
from PySide6.QtCore import Qt

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.plots.bands import Band, BandChart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.paired_bars import PairedBars, Row, Span
from tenfold_gui.plots.stacked_bars import Part, StackedBars, Whole
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.finance.shown import (
    FinanceCard,
    Shown,
    YearsCard,
    colour_of,
    letter,
)
from tenfold_gui.workspaces.finance.words import BILLION, money, percent
from tenfold_kernels.finance.stochastic import PROJECTS, YEARS, Remark, Report
from tenfold_kernels.parameters import address

DASHED = Qt.PenStyle.DashLine
CASH, SERVICE = "cash", "service"
LEAST_COVER = 1.0
MOST_COVER = 6.0  # times: beyond it nothing is at stake
INWARDS = {"revenue": "revenue", "resale": "sale of the plant"}
OUTWARDS = {
    "operating_cost": "running cost",
    "interest": "interest",
    "principal": "repayment",
    "reserve": "reserve",
    "handed_over": "taken over on default",
}
OWNERS = "to owners"
SOURCES = {
    "loan": "loan {amount}",
    "grant": "grant {amount}",
    "investment_credit": "tax credit {amount}",
    "equity": "owners {amount}",
}
SOURCE_HUES = (5, 2, 3, 4)  # places among the series colours
AXIS = np.arange(1.0, YEARS + 1.0)


class ServiceCard(YearsCard):
    """Cash of a project over the years, as a band, against what lenders are due.

    Parameters
    ----------
    look : Look
        Colours and type.
    project : str
        ``a`` or ``b``.
    """

    def __init__(self, look: Look, project: str) -> None:
        lines = [
            Line(SERVICE, tr("debt service"), look.theme.text, DASHED),
            Line(CASH, tr("cash"), colour_of(project, look.theme)),
        ]
        title = tr("{project}: cash against debt service").format(project=letter(project))
        unit = tr("USD a year; middle, nine of ten; 0 after default")
        super().__init__(look, title, unit, BandChart(look, lines))
        self._project = project

    def show_answer(self, shown: Shown) -> None:
        """Draw the middle path, the band, and debt service."""
        report, old = _reports(shown, self._project)
        low, middle, high = (BILLION * row[1:] for row in report.statement.cash)
        before = None if old is None else (AXIS, BILLION * old.statement.cash[1, 1:])
        due = BILLION * report.yearly["debt_service"][1][1:]
        life = _years(shown)
        drawn = {CASH: Drawn(AXIS[:life], middle[:life], before)}
        if Remark.NO_DEBT not in report.remarks:
            drawn[SERVICE] = Drawn(AXIS[due > 0.0], due[due > 0.0])
        if shown.settle:
            self.chart.set_span(1.0, max(float(life), 2.0))
        self.chart.draw_bands(drawn, {CASH: (low[:life], high[:life])}, shown.settle)


class CoverCard(YearsCard):
    """Cash over debt service, for both projects.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        chart = BandChart(look, _lines(look), from_zero=False, most=MOST_COVER)
        chart.set_threshold(LEAST_COVER, key=CASH)
        unit = tr("times; below one reserves pay; 0 after default")
        super().__init__(look, tr("Cover of debt service"), unit, chart)

    def show_answer(self, shown: Shown) -> None:
        """Draw the middle paths and the bands, as long as debt is due."""
        drawn: dict[str, Drawn] = {}
        bands: dict[str, Band] = {}
        for project in PROJECTS:
            report, old = _reports(shown, project)
            low, middle, high = (row[1:] for row in report.statement.cover)
            known = np.isfinite(middle)
            if not known.any():
                continue
            before = None
            if old is not None:
                was = old.statement.cover[1, 1:]
                before = (AXIS[np.isfinite(was)], was[np.isfinite(was)])
            drawn[project] = Drawn(AXIS[known], middle[known], before)
            bands[project] = (low[known], high[known])
        self.chart.say("" if drawn else tr("Nobody lends, so no debt is to be served."))
        if shown.settle:
            self.chart.set_span(1.0, max(_last_due(shown), 2.0))
        self.chart.draw_bands(drawn, bands, shown.settle)


class DebtCard(YearsCard):
    """What is owed at the end of each year.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("USD owed at the end of each year from the close")
        super().__init__(look, tr("Debt"), unit, BandChart(look, _lines(look)))

    def show_answer(self, shown: Shown) -> None:
        """Draw the loans."""
        years = np.arange(YEARS + 1.0)
        drawn = {}
        for project in PROJECTS:
            report, old = _reports(shown, project)
            if Remark.NO_DEBT in report.remarks:
                continue
            owed = BILLION * report.yearly["debt"][1]
            before = None if old is None else (years, BILLION * old.yearly["debt"][1])
            until = ceil(report.figures["tenor"].mean) + 1
            drawn[project] = Drawn(years[:until], owed[:until], before)
        self.chart.say("" if drawn else tr("Nobody lends."))
        if shown.settle:
            self.chart.set_span(0.0, max(_last_due(shown), 2.0))
        self.chart.draw(drawn, shown.settle)


class FlowCard(FinanceCard):
    """From revenue to owners, step by step: over the plant's life, or in a year.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("From revenue to owners"))
        self.bars = PairedBars(look)
        self.add(self.bars)

    def show_cursor(self, shown: Shown) -> None:
        """Draw each step where the one before ends, of the year that is read."""
        year = None if shown.cursor is None else int(np.clip(round(shown.cursor), 1, YEARS))
        words = tr("USD over the plant's life, or in a year clicked")
        if year is not None:
            words = tr("USD in year {year}").format(year=plain_number(year, 0))
        self.set_title(self.title, words)
        columns = {p: _steps(one.report, year) for p, one in shown.projects.items()}
        rows = []
        for name in (*INWARDS, *OUTWARDS, "owners"):
            spans = tuple(
                Span(start, end, colour_of(p, self._look.theme), money(end - start))
                for p, (start, end) in ((p, steps[name]) for p, steps in columns.items())
            )
            if any(span.start != span.end for span in spans) or name in ("revenue", "owners"):
                said = {**INWARDS, **OUTWARDS, "owners": OWNERS}[name]
                rows.append(Row(name, tr(said), spans, strong=name == "owners"))
        self.bars.show_rows(rows, shown.settle)


class SourcesCard(FinanceCard):
    """Who pays for the plant.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("% of all money, with reserve and interest")
        super().__init__(look, tr("Who pays for the plant"), unit)
        self.bars = StackedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw a bar of money for each project."""
        self.bars.show_wholes(
            [self._whole(project, one.report) for project, one in shown.projects.items()],
            shown.settle,
        )

    def _whole(self, project: str, report: Report) -> Whole:
        sources = report.statement.sources
        every = sum(sources.values())
        words = tr("{amount} USD").format(amount=money(every))
        parts = tuple(
            Part(value, tr(SOURCES[name]).format(amount=percent(value / every)),
                 self._look.theme.series[hue])
            for (name, value), hue in zip(sources.items(), SOURCE_HUES, strict=True)
            if value > 0.0
        )  # fmt: skip
        return Whole(letter(project), words, parts)


def _lines(look: Look) -> Sequence[Line]:
    return [Line(p, letter(p), colour_of(p, look.theme)) for p in PROJECTS]


def _reports(shown: Shown, project: str) -> tuple[Report, Report | None]:
    before = shown.before_of(project)
    return shown.projects[project].report, None if before is None else before.report


def _years(shown: Shown) -> int:
    """Years in which either plant runs, so that both are drawn on one axis."""
    values = shown.scenario.all_values()
    return ceil(max(values[address("plant_life", (project,))] for project in PROJECTS))


def _last_due(shown: Shown) -> float:
    """Last year in which either project owes anything; some years at least."""
    tenors = [one.report.figures["tenor"].mean for one in shown.projects.values()]
    return float(max(tenors))


def _steps(report: Report, year: int | None) -> dict[str, tuple[float, float]]:
    """Where each step begins and ends; what is left goes to owners."""
    flows = {
        name: float(values[1:].sum() if year is None else values[year])
        for name, values in report.statement.flows.items()
    }
    signed = [flows[name] for name in INWARDS] + [-flows[name] for name in OUTWARDS]
    edges = np.concatenate(([0.0], np.cumsum(signed)))
    found = dict(zip((*INWARDS, *OUTWARDS), pairwise(edges.tolist()), strict=True))
    return {**found, "owners": (0.0, flows["owners"])}
