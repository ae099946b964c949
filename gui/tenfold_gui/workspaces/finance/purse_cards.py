"""What it costs the public: by line, in all, for what really runs, and what others lose."""

from collections.abc import Callable, Mapping

import numpy as np

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.plots.bands import BandChart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.paired_bars import PairedBars, Row, Span
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.finance.shown import (
    FinanceCard,
    Shown,
    YearsCard,
    colour_of,
    letter,
)
from tenfold_gui.workspaces.finance.words import money, percent
from tenfold_kernels.finance.stochastic import LINES, PROJECTS, YEARS, Figure, Remark, Report

TOTAL = "total"
PER_CENT = 100.0


class LinesCard(FinanceCard):
    """Public cost line by line, if the project closes.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("USD if it closes; tick: one in twenty above")
        super().__init__(look, tr("Public cost by line"), unit)
        self.bars = PairedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw those lines that cost anything, and their sum."""
        figures = {p: one.report.public for p, one in shown.projects.items()}
        used = [line for line in LINES if any(_counts(public[line]) for public in figures.values())]
        rows = [
            _row(line, name_of(line), {p: f[line] for p, f in figures.items()}, self._look, money)
            for line in used
        ]
        if used:
            totals = {p: f[TOTAL] for p, f in figures.items()}
            rows.append(_row(TOTAL, tr("in all"), totals, self._look, money, strong=True))
        self.bars.show_rows(rows, shown.settle, tr("No public money goes into either project."))


class TotalsCard(FinanceCard):
    """Public cost in all, and weighed with the chance that it comes to that.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("USD, discounted to the close")
        super().__init__(look, tr("What the state pays"), unit)
        self.bars = PairedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw the cost if the project closes, and times the chance of it."""
        reports = {p: one.report for p, one in shown.projects.items()}
        closed = {p: report.public[TOTAL] for p, report in reports.items()}
        expected = {p: report.figures["expected_public_cost"] for p, report in reports.items()}
        rows = []
        if any(_counts(figure) for figure in closed.values()):
            rows = [
                _row("closed", tr("if it closes"), closed, self._look, money),
                _row("expected", tr("times the chance"), expected, self._look, money),
            ]
        self.bars.show_rows(rows, shown.settle, tr("No public money goes into either project."))


class PerUnitCard(FinanceCard):
    """Public cost for each unit of capacity that really runs.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("public USD per USD of capacity in use")
        super().__init__(look, tr("For what really runs"), unit)
        self.bars = PairedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw it for each project, beside the share that runs; nothing made has no price."""
        reports = {p: one.report for p, one in shown.projects.items()}
        made = {p: r for p, r in reports.items() if Remark.NO_OUTPUT not in r.remarks}
        costs = {p: report.figures["public_cost_per_output"] for p, report in made.items()}
        rows = []
        if any(_counts(figure) for figure in costs.values()):
            used = {p: report.figures["output"] for p, report in made.items()}
            rows = [
                _row("per_output", tr("public cost"), costs, self._look, _plain, marked=False),
                _row("output", tr("in use"), used, self._look, _share, marked=False),
            ]
        words = tr("No public money goes into what runs.") if made else tr("Nothing is made.")
        self.bars.show_rows(rows, shown.settle, words)


class OthersCard(FinanceCard):
    """What buyers, lenders and private guarantors lose, which no budget shows.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("USD if it closes, discounted; in no budget")
        super().__init__(look, tr("What others lose"), unit)
        self.bars = PairedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw what a tariff costs buyers, and what lenders and a private guarantor bear."""
        losses = {
            key: {p: one.report.figures[key] for p, one in shown.projects.items()} for key in LOSERS
        }
        rows = []
        if any(_counts(figure) for found in losses.values() for figure in found.values()):
            rows = [
                _row(key, tr(LOSERS[key]), found, self._look, money)
                for key, found in losses.items()
            ]
        self.bars.show_rows(rows, shown.settle, tr("Nobody else loses anything."))


LOSERS = {
    "consumer_cost": "buyers (tariff)",
    "lenders_loss": "lenders",
    "guarantor_loss": "private guarantor",
}


class DefaultCard(YearsCard):
    """Share of paths that have defaulted.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        lines = [Line(p, letter(p), colour_of(p, look.theme)) for p in PROJECTS]
        unit = tr("% of paths, by years from the close")
        super().__init__(look, tr("Chance of default by then"), unit, BandChart(look, lines))

    def show_answer(self, shown: Shown) -> None:
        """Draw both shares, where there is debt to default on."""
        years = np.arange(YEARS + 1.0)
        drawn = {}
        for project, one in shown.projects.items():
            before = shown.before_of(project)
            if Remark.NO_DEBT not in one.report.remarks:
                old = None if before is None else (years, _defaulted(before.report))
                drawn[project] = Drawn(years, _defaulted(one.report), old)
        self.chart.say("" if drawn else tr("Nobody lends, so nobody defaults."))
        self.chart.set_span(0.0, float(YEARS))
        self.chart.draw(drawn, shown.settle)


def _row(
    key: str, name: str, figures: Mapping[str, Figure], look: Look,
    write: Callable[[float], str], strong: bool = False, marked: bool = True,
) -> Row:  # fmt: skip
    """One line for both projects, with a tick at the 95th percentile over paths."""
    spans = tuple(
        Span(0.0, figure.mean, colour_of(project, look.theme), write(figure.mean),
             figure.quantiles[-1] if figure.quantiles and marked and _counts(figure) else None)
        for project, figure in figures.items()
    )  # fmt: skip
    return Row(key, name, spans, strong)


def _counts(figure: Figure) -> bool:
    return figure.mean != 0.0 or any(figure.quantiles or ())


def _plain(value: float) -> str:
    return plain_number(value, 2) if value else "0"


def _share(value: float) -> str:
    return percent(value)


def _defaulted(report: Report) -> np.ndarray:
    found: np.ndarray = PER_CENT * report.yearly["defaulted"][1]
    return found
