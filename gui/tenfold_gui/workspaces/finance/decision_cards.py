"""Whether a project finds money: along two levers, over all paths, and in figures."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import in_row
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.chances import ChanceChart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.workspaces.finance.shown import (
    LEAST_CHART,
    FinanceCard,
    Shown,
    colour_of,
    letter,
    reading,
)
from tenfold_gui.workspaces.finance.words import BASIS_POINTS, BILLION, chance, percent
from tenfold_kernels.finance.stochastic import PROJECTS, Distribution, Figure, Remark, Sweep
from tenfold_kernels.finance.stochastic.sweeps import LENGTH, VOLUME

PER_CENT = 100.0
EVEN = 50.0  # per cent
SUPPOSED = " supposed"  # behind the key of a curve that is what would be
DASHED = Qt.PenStyle.DashLine
TURNS = ("{project} at {place} years", "{project} at {place} %")


class SweepCard(FinanceCard):
    """The chance of closing along a lever, and where each project stands.

    Parameters
    ----------
    look : Look
        Colours and type.
    key : str
        The lever.
    title, unit : str
        What is shown, and in what unit.
    factor : float
        What values of the lever are multiplied by.
    turns : str
        Words for where the decision turns.
    """

    def __init__(
        self, look: Look, key: str, title: str, unit: str, factor: float, turns: str
    ) -> None:
        super().__init__(look, title, unit)
        self._key, self._factor, self._turns = key, factor, turns
        lines = []
        for project in PROJECTS:
            colour = colour_of(project, look.theme)
            lines.append(Line(project, letter(project), colour))
            lines.append(Line(f"{project}{SUPPOSED}", letter(project), colour, DASHED))
        self.chart = ChanceChart(look, lines)
        self.chart.setMinimumHeight(look.px(LEAST_CHART))  # room for words beside dots
        self.chart.set_threshold(EVEN)
        self.chart.hovered.connect(self._read_out)
        self.chart.picked.connect(lambda _: self.picked.emit(self._key))
        self.add(self.chart)
        self.caption = self.add_caption("", look)

    def show_answer(self, shown: Shown) -> None:
        """Draw the curves, the dots, and say where the decision turns."""
        found = {p: one.sweeps[self._key] for p, one in shown.projects.items() if one.sweeps}
        self.chart.say("" if found else tr("Computing…"))
        drawn, marks, said = {}, [], []
        for project, sweep in found.items():
            key = project + SUPPOSED if sweep.supposed_years else project
            before = shown.before_of(project)
            old = before.sweeps.get(self._key) if before is not None else None
            behind = None if old is None else self._points(old)
            drawn[key] = Drawn(*self._points(sweep), behind)
            words = f"{letter(project)} {chance(sweep.chance)}"
            marks.append(Mark(self._factor * sweep.present, PER_CENT * sweep.chance,
                              colour_of(project, self._look.theme), words,
                              filled=not sweep.supposed_years))  # fmt: skip
            said.append(self._turning(project, sweep))
        self.chart.draw(drawn, shown.settle)
        self.chart.show_marks(marks)
        words = tr("The decision turns: {places}").format(places=" · ".join(said))
        self.caption.say(words if said else "")

    def _points(self, sweep: Sweep) -> tuple[np.ndarray, np.ndarray]:
        return self._factor * sweep.places, PER_CENT * sweep.chances

    def _turning(self, project: str, sweep: Sweep) -> str:
        name = letter(project)
        if not sweep.thresholds:
            return tr("{project} nowhere").format(project=name)
        places = [short_number(self._factor * place, 2) for place in sweep.thresholds]
        return tr(self._turns).format(project=name, place=in_row(places))

    def _read_out(self, place: float | None) -> None:
        self.chart.set_cursor(place)
        head = "" if place is None else short_number(place, 2)
        self.set_readout("" if place is None else reading(self.chart, place, head))


def length_card(look: Look) -> SweepCard:
    """Make the card of the chance over the length of contract."""
    title, unit = tr("Closing by length of contract"), tr("% chance, by years under contract")
    return SweepCard(look, LENGTH, title, unit, 1.0, TURNS[0])


def volume_card(look: Look) -> SweepCard:
    """Make the card of the chance over the volume under an offtake."""
    title = tr("Closing by volume under an offtake")
    unit = tr("% chance, by % of output; dashed: if for 10 years")
    return SweepCard(look, VOLUME, title, unit, PER_CENT, TURNS[1])


class ReturnsCard(FinanceCard):
    """On how many paths owners earn at least so much, beside what they ask for.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        unit = tr("% of paths on which it is at least so many % a year")
        super().__init__(look, tr("What owners earn"), unit)
        lines = [Line(p, letter(p), colour_of(p, look.theme)) for p in PROJECTS]
        self.chart = ChanceChart(look, lines)
        self.chart.setMinimumHeight(look.px(LEAST_CHART))  # room for words beside dots
        self.chart.hovered.connect(self._read_out)
        self.add(self.chart)
        self.caption = self.add_caption("", look)

    def show_answer(self, shown: Shown) -> None:
        """Draw both curves, what owners ask for upon them, and say who loses all."""
        drawn, marks, said = {}, [], []
        for project, one in shown.projects.items():
            returns = one.report.returns
            before = shown.before_of(project)
            behind = None if before is None else _reached(before.report.returns)
            places, reached = _reached(returns)
            drawn[project] = Drawn(places, reached, behind)
            hurdle = one.report.figures["hurdle"].mean
            at = float(np.interp(PER_CENT * hurdle, places, reached))
            words = tr("{project}: {reached} reach {hurdle}").format(
                project=letter(project), reached=chance(at / PER_CENT), hurdle=percent(hurdle, 1)
            )
            marks.append(Mark(PER_CENT * hurdle, at, colour_of(project, self._look.theme), words))
            said.append(f"{letter(project)} {chance(returns.nothing_back)}")
        ends = next(iter(drawn.values())).x
        self.chart.set_span(float(ends[0]), float(ends[-1]))
        self.chart.set_events([mark.x for mark in marks])
        self.chart.draw(drawn, shown.settle)
        self.chart.show_marks(marks)
        words = tr("All is lost on {shares} of paths")
        self.caption.say(words.format(shares=" · ".join(said)))

    def _read_out(self, place: float | None) -> None:
        self.chart.set_cursor(place)
        head = "" if place is None else f"{short_number(place, 2)} %"
        self.set_readout("" if place is None else reading(self.chart, place, head))


def _reached(found: Distribution) -> tuple[np.ndarray, np.ndarray]:
    """Returns in per cent, and per cent of paths on which it is at least that."""
    later = np.append(np.cumsum(found.shares[::-1])[::-1], 0.0)
    return PER_CENT * found.edges, PER_CENT * (later + found.above)


@dataclass(frozen=True)
class Quantity:
    """A figure of a project in the table.

    Parameters
    ----------
    key, name, meaning : str
        In the kernel, in a few words, and in a sentence.
    factor : float
        What it is multiplied by.
    write : function
        Writes it.
    lacking : Remark or None
        Where this holds, it has no meaning.
    """

    key: str
    name: str
    meaning: str
    factor: float
    write: Callable[[float], str]
    lacking: Remark | None = None


def _one(value: float) -> str:
    return plain_number(value, 1)


def _two(value: float) -> str:
    return plain_number(value, 2)


def _none(value: float) -> str:
    return plain_number(value, 0)


QUANTITIES = (
    Quantity("close_chance", "Chance of closing, %",
             "Chance that the project finds its money: investors differ in what they ask for.",
             PER_CENT, _one),
    Quantity("return_on_expected_flows", "Return, expected flows, %",
             "Rate of return on the money that owners can expect, the mean of all paths.",
             PER_CENT, _one, Remark.NO_RETURN),
    Quantity("median_return", "Median return, % a year",
             "Half of all paths bring owners less; the hurdle is held against the return on "
             "expected flows.", PER_CENT, _one),
    Quantity("hurdle", "Hurdle, % a year",
             "Return that owners ask for: more, the less of the revenue is certain.", PER_CENT,
             _one),
    Quantity("spread", "Spread, basis points",
             "Interest above government bonds, after guarantees and concessions.", BASIS_POINTS,
             _none),
    Quantity("visibility", "Visibility, %",
             "Share of fifteen years' cash that contracts and floor make certain.", PER_CENT, _one),
    Quantity("debt_share", "Debt, % of the cost", "Share of the plant's cost that is lent.",
             PER_CENT, _one),
    Quantity("loan_life_cover", "Loan life cover, times",
             "Cash that is expected if the plant works over the loan's years, discounted at its "
             "interest, over the debt.", 1.0, _two, Remark.NO_DEBT),
    Quantity("default_chance", "Chance of default, %",
             "Chance that cash and reserve once do not cover debt service, if it closes.", PER_CENT,
             _one, Remark.NO_DEBT),
    Quantity("output", "Capacity that runs, %",
             "Share of the capacity that is in use over the plant's life, if it closes.", PER_CENT,
             _one),
    Quantity("expected_public_cost", "Public cost times chance, USD",
             "Public cost discounted to the close, times the chance of closing.", BILLION,
             short_number),
    Quantity("public_cost_per_output", "Public cost per USD that runs",
             "Public cost if it closes, over the planned cost of the capacity that really runs.",
             1.0, _two, Remark.NO_OUTPUT),
)  # fmt: skip
HEADINGS = (("± standard error", "of the figure, from paths that were drawn differently"),
            ("A", ""), ("B", ""))  # fmt: skip


class FiguresCard(FinanceCard):
    """Figures of both projects with their standard errors.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("In figures"), "")
        self.table = QuietTable(look, HEADINGS)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """Fill the table; what it was before stands in the tips."""
        words = tr("over {paths} paths; the meaning on hover")
        self.set_title(self.title, words.format(paths=f"{shown.result.paths:,}"))
        rows = []
        for quantity in QUANTITIES:
            row = [Cell(tr(quantity.name), tr(quantity.meaning))]
            for project in PROJECTS:
                colour = colour_of(project, self._look.theme)
                before = shown.before_of(project)
                text = _text(quantity, shown.projects[project].report.figures[quantity.key])
                if quantity.lacking in shown.projects[project].report.remarks:
                    text = tr("none")
                tip = tr(quantity.meaning)
                if before is not None:
                    old = _text(quantity, before.report.figures[quantity.key])
                    tip = f"{tip}\n{tr('before: {value}').format(value=old)}"
                row.append(Cell(text, tip, colour))
            rows.append(row)
        self.table.show_rows(rows, shown.settle)


def _text(quantity: Quantity, figure: Figure) -> str:
    value = quantity.write(quantity.factor * figure.mean)
    error = quantity.write(quantity.factor * figure.standard_error)
    if not any(digit in error for digit in "123456789"):
        return "0" if figure.mean == 0.0 else value
    return f"{value} ± {error}"
