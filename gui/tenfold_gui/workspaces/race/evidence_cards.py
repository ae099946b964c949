"""The model against history: cases, one of them over its data, and policies that came out."""

from collections.abc import Sequence

from tenfold_gui.engine.studies import History
from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.backcast import DATA, MODEL, NAIVE, BackcastChart
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Line
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Caption
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.workspaces.race.history_card import HistoryCard, title_of
from tenfold_gui.workspaces.race.panels import DASHED
from tenfold_kernels.analysis.backcast.naive import forecast
from tenfold_kernels.analysis.backcast.outcome import Outcome, SeriesOutcome, Verdict
from tenfold_kernels.analysis.backcast.policy import Check

MOST_SERIES = 3
HUGE = 1e4  # per cent: beyond it, an error is only called large
OUTRIGHT, LUCKY, WORSE = "▲", "△", "▼"
VERDICT_WORDS = {
    OUTRIGHT: "better than any naive forecast",
    LUCKY: "better than the naive forecast chosen beforehand, not than the best one",
    WORSE: "worse than naive",
}
AGREES, SIGN_ONLY, DISAGREES = "✓", "~", "✗"
AGREEMENT_WORDS = {
    AGREES: "model and figure agree in sign and, within a factor of three, in size",
    SIGN_ONLY: "model and figure agree in sign, not in size",
    DISAGREES: "model and figure do not agree in sign",
}
OUTCOME_WORDS = ("worked", "failed", "ongoing")
CASE_HEADINGS = (
    ("case", "a click shows it"),
    ("held out", "years that the fit never saw"),
    ("off by %", "mean error of the model on the years held out, in its worst series"),
    ("naive %", "mean error of a naive forecast, chosen before those years"),
    ("best %", "least error of any naive forecast, which nobody could know before"),
    ("", "▲ better than any naive forecast in every series, △ than the one chosen, ▼ worse in one"),
)
CHECK_HEADINGS = (
    ("policy", "figure of history; its source on hover"),
    ("outcome", "whether the policy worked"),
    ("observed", "the figure"),
    ("model", "what a stylised preset gives for it"),
    ("", "✓ same sign, sizes within a factor of three; ~ only the sign; ✗ not even the sign"),
)


class CasesCard(HistoryCard):
    """All cases with their errors and verdicts; a click looks at one.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Held against history"), tr("Computing…"))
        self._cases: list[str] = []
        self.table = PickTable(look, CASE_HEADINGS, spared=(1,))
        self.table.picked.connect(lambda row: self.case_picked.emit(self._cases[row]))
        self.add(self.table, inset=True)

    def show_history(self, history: History, chosen: Outcome) -> None:
        """List the cases, the chosen one in bold."""
        self._cases = [one.case.id for one in history.outcomes]
        signs = [sign_of(one.series) for one in history.outcomes]
        words = tr("{count} of {all} better than a naive forecast chosen before, {best} than any")
        better = sum(sign != WORSE for sign in signs)
        self.set_title(
            self.title, words.format(count=better, all=len(signs), best=signs.count(OUTRIGHT))
        )
        self.table.show_rows([self._row(one, one is chosen) for one in history.outcomes])

    def _row(self, found: Outcome, chosen: bool) -> list[Cell]:
        theme = self._look.theme
        worst = max(found.series, key=lambda o: o.mean_abs_pct_heldout / o.naive_mean_abs_pct)
        sources = dict.fromkeys(tr(one.series.evidence.source) for one in found.series)
        series = worst.series.title.in_language(current_language())
        named = tr("worst series: {series}").format(series=series)
        several = (named,) if len(found.series) > 1 else ()
        sign = sign_of(found.series)
        span = f"{worst.held_out[0][0]:.0f}–{worst.held_out[-1][0]:.0f}"
        held = tr("held out: {years}").format(years=span)
        tip = "\n".join((title_of(found), held, *several, *sources))
        return [
            Cell(title_of(found), tip, bold=chosen),
            Cell(span, tip, theme.secondary),
            Cell(_percent(worst.mean_abs_pct_heldout), tip, bold=chosen),
            Cell(_percent(worst.naive_mean_abs_pct), tip, theme.secondary),
            Cell(_percent(worst.rivals[worst.luckiest]), tip, theme.secondary),
            Cell(sign, tr(VERDICT_WORDS[sign]),
                 theme.warning if sign == WORSE else theme.series[2]),
        ]  # fmt: skip


class CaseCard(HistoryCard):
    """One case: the model over its data, and a naive forecast beside it.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Model over data"), tr("Computing…"))
        theme = look.theme
        lines = (
            Line(MODEL, tr("model"), theme.series[0]),
            Line(NAIVE, tr("naive"), theme.secondary, DASHED),
            Line(DATA, "", theme.text),
        )
        self._plots: list[tuple[Caption, BackcastChart]] = []
        self._series: Sequence[SeriesOutcome] = ()
        for _ in range(MOST_SERIES):
            label = self.add_caption("", look)
            chart = BackcastChart(look, lines)
            chart.hovered.connect(self._read_out)
            self.add(chart)
            self._plots.append((label, chart))

    @property
    def charts(self) -> Sequence[Chart]:
        """A chart for each series of the case that is looked at."""
        return [chart for _, chart in self._plots[: len(self._series)]]

    def show_history(self, history: History, chosen: Outcome) -> None:
        """Draw each series of the case."""
        words = tr("dots were fitted, rings held out (shaded); log scale")
        self.set_title(title_of(chosen), words)
        self._series = chosen.series[:MOST_SERIES]
        for k, (label, chart) in enumerate(self._plots):
            label.setVisible(k < len(self._series))
            chart.setVisible(k < len(self._series))
            if k < len(self._series):
                one = self._series[k]
                label.say(_errors(one))
                years = [year for year, _ in one.held_out]
                rival = forecast(one.naive, one.fitted, years)
                chart.show_case(one.fitted, one.held_out, one.predicted, rival)

    def _read_out(self, year: float | None) -> None:
        parts = []
        for chart in self.charts:
            values = {} if year is None else chart.values_at(year)
            chart.set_cursor(year if values else None)
            if values:
                seen, said = values[DATA], values[MODEL]
                words = tr("data {data}, model {model}, off {error} %")
                error = plain_number(100.0 * (said / seen - 1.0), 0)
                parts.append(
                    words.format(data=short_number(seen), model=short_number(said), error=error)
                )
        head = "" if year is None else f"<b>{plain_number(year, 0)}</b>&ensp;"
        self.set_readout(head + "&ensp;·&ensp;".join(parts) if parts else "")


class ChecksCard(HistoryCard):
    """Policies that worked and failed, each with one figure.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, tr("Policies that worked and failed"),
            tr("one figure each, sign and size only: the presets were made knowing the outcome"),
        )  # fmt: skip
        self.table = QuietTable(look, CHECK_HEADINGS, words=frozenset((0, 1)), spared=(1,))
        self.add(self.table, inset=True)

    def show_history(self, history: History, chosen: Outcome) -> None:
        """List the figures."""
        self.table.show_rows([self._row(one) for one in history.checks])

    def _row(self, check: Check) -> list[Cell]:
        theme = self._look.theme
        title = check.title.in_language(current_language())
        tip = "\n".join((title, tr(check.outcome), tr(check.source)))
        mark = mark_of(check)
        colour = theme.series[2] if mark == AGREES else theme.warning
        return [
            Cell(title, tip),
            Cell(tr(check.outcome), tip, theme.secondary),
            Cell(_figure(check.observed, check.unit), tip),
            Cell(_figure(check.modelled, check.unit), tip),
            Cell(mark, tr(AGREEMENT_WORDS[mark]), colour),
        ]


def mark_of(check: Check) -> str:
    """Say how far the model agrees with a figure of history."""
    if check.size_agrees:
        return AGREES
    return SIGN_ONLY if check.sign_agrees else DISAGREES


def sign_of(series: Sequence[SeriesOutcome]) -> str:
    """Say whether the model beat every naive forecast, at least the one chosen, or not even it."""
    if any(one.verdict is not Verdict.BETTER for one in series):
        return WORSE
    outright = all(one.mean_abs_pct_heldout < one.rivals[one.luckiest] for one in series)
    return OUTRIGHT if outright else LUCKY


def _errors(one: SeriesOutcome) -> str:
    """Say how far the model, its rival and the luckiest rival are off, and of what series."""
    words = tr(
        "{sign} off by {error} %, naive {naive} %, best {best} % · {series}, {unit} · {kind}"
    )
    return words.format(
        sign=sign_of((one,)), error=_percent(one.mean_abs_pct_heldout),
        naive=_percent(one.naive_mean_abs_pct), best=_percent(one.rivals[one.luckiest]),
        kind=tr("naive: {kind}").format(kind=tr(one.naive.value)),
        series=one.series.title.in_language(current_language()), unit=tr(one.series.evidence.unit),
    )  # fmt: skip


def _percent(value: float) -> str:
    return f"> {short_number(HUGE)}" if value > HUGE else plain_number(value, 1)


def _figure(value: float, unit: str) -> str:
    if unit.startswith("share"):
        return f"{short_number(100.0 * value, 2)} %"
    return f"{short_number(value, 2)} {tr(unit)}"
