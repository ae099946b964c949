"""How far the kernel is off: published runs against its predictions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy

from tenfold_gui.engine.studies import Evidence, MeasuredRun, Studied
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number, short_number, whole_number
from tenfold_gui.plots.scatter import KeyEntry, Point, ScatterChart
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING, Theme
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.workspaces.cluster.shown import ClusterCard
from tenfold_kernels.cluster.assumptions import ASSUMPTIONS
from tenfold_kernels.cluster.catalogue import chip
from tenfold_kernels.cluster.validation.explanations import REASONS
from tenfold_kernels.cluster.validation.summary import summary
from tenfold_kernels.cluster.validation.validate import Group, RunResult

TOLERANCE = 0.10
MOST_WORST = 12
GROUP_HUES = {Group.DENSE: 0, Group.SHARDED: 4, Group.EXPERTS: 3}  # among the series colours
GROUP_WORDS = {
    Group.DENSE: "dense, tensors split",
    Group.SHARDED: "dense, weights sharded",
    Group.EXPERTS: "mixture of experts",
}
USES = {True: "fitted", False: "held out"}
WORST_HEADINGS = (
    ("run", "name of the run in the table of evidence"),
    ("off by %", "predicted over measured time of a step, less one; negative is too optimistic"),
    ("measured", "time of a step, or throughput of a chip where nothing else was published"),
    ("predicted", "the same, predicted"),
)
ERROR_HEADINGS = (
    ("Published runs", ""),
    ("runs", "runs that were predicted from their own layout"),
    ("off by %", "mean error without its sign"),
    ("bias %", "mean error with its sign; negative is too optimistic"),
    ("largest %", "largest error without its sign"),
)


class EvidenceCard(ClusterCard):
    """A card about published runs; it says whose assumptions they are predicted with."""

    topics = (Topic.EVIDENCE,)

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, title, tr("Computing…"))

    def name_evidence(self, unit: str, studied: Studied) -> None:
        """Say in which unit, and how many assumptions differ from the kernel's own."""
        values = studied.study.scenario.all_values()
        changed = sum(values[spec.key] != spec.default for spec in ASSUMPTIONS)
        if changed:
            words = tr("{unit}; with {count} assumptions changed")
            unit = words.format(unit=unit, count=changed)
        self.set_title(self.title, unit)

    def set_stale(self) -> None:
        """Say that newer predictions are on their way."""
        self.set_title(self.title, tr("Computing…"))


class ScatterCard(EvidenceCard):
    """Predicted against measured time of a step, a dot for each run.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Predicted against measured"))
        theme = look.theme
        key = [KeyEntry(tr(GROUP_WORDS[group]), _hue(group, theme)) for group in GROUP_HUES]
        key += [KeyEntry(tr(words), theme.secondary, used) for used, words in USES.items()]
        self.chart = ScatterChart(look, tr("equal"), TOLERANCE, key)
        self.chart.pointed.connect(self._tell)
        self.add(self.chart)
        self.note = QLabel()
        self.note.setProperty("role", "secondary")
        self.note.setFont(look.small)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(PADDING, 2, PADDING, 2)
        self.note.setMinimumHeight(3 * self.note.fontMetrics().height() + 4)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.add(self.note, 0)
        self._runs: list[MeasuredRun] = []
        self._hint = ""

    def show_studied(self, studied: Studied) -> None:
        """Draw the runs whose step was timed."""
        self.name_evidence(tr("seconds a step, both axes log scale; the band is ±10 %"), studied)
        evidence: Evidence = studied.result
        known = [run for run in evidence if run.result.error_pct is not None]
        self._runs = [run for run in known if run.result.measured_step_s]
        self.chart.show_points(
            [
                Point(run.result.measured, run.result.predicted,
                      _hue(run.result.group, self._look.theme), run.fitted)
                for run in self._runs
            ]
        )  # fmt: skip
        within = sum(abs(run.result.step_error_pct) <= 100.0 * TOLERANCE for run in self._runs)
        hint = tr(
            "{within} of {count} runs lie within the band. Point at a dot to see which run it is, "
            "and where it was published."
        ).format(within=within, count=len(self._runs))
        if len(known) > len(self._runs):
            more = tr("{count} more runs gave only a throughput; they are in the tables.")
            hint = f"{hint} {more.format(count=len(known) - len(self._runs))}"
        self._hint = hint
        self.note.setText(hint)

    def _tell(self, index: int | None) -> None:
        if index is None:
            self.note.setText(self._hint)
            return
        run = self._runs[index]
        found: RunResult = run.result
        words = tr("{run} ({use}): {chips} {chip}\nmeasured {measured} s, predicted {predicted} s, "
                   "off by {error} %\n{source}")  # fmt: skip
        self.note.setText(
            words.format(
                run=found.id, use=tr(USES[run.fitted]), chips=whole_number(found.chips),
                chip=chip(found.chip).name, measured=short_number(found.measured or 0.0),
                predicted=short_number(found.predicted or 0.0),
                error=_signed(found.step_error_pct or 0.0), source=found.source,
            )
        )  # fmt: skip


class ErrorsCard(EvidenceCard):
    """Errors by kind of run, for runs that were fitted and runs that were held out.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("How far off"))
        self.table = QuietTable(look, ERROR_HEADINGS)
        self.add(self.table, inset=True)

    def show_studied(self, studied: Studied) -> None:
        """Sum errors up."""
        evidence: Evidence = studied.result
        unit = tr("predicted over measured time of a step, less one")
        self.name_evidence(unit, studied)
        rows = []
        for used, words in USES.items():
            members = [run.result for run in evidence if run.fitted is used]
            rows.append(_sums(tr(words), members, bold=True))
            for group in GROUP_HUES:
                of_group = [result for result in members if result.group == group]
                colour = _hue(group, self._look.theme)
                rows.append(_sums(f"  {tr(GROUP_WORDS[group])}", of_group, colour))
        self.table.show_rows(rows)


class WorstCard(EvidenceCard):
    """The runs that the kernel is furthest off.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Furthest off"))
        self.table = QuietTable(look, WORST_HEADINGS, wide=(0,))
        self.add(self.table, inset=True)

    def show_studied(self, studied: Studied) -> None:
        """List runs, worst first; source and reason are told where the pointer rests."""
        evidence: Evidence = studied.result
        self.name_evidence(tr("the reason, where one is known, on hover"), studied)
        known = [run.result for run in evidence if run.result.step_error_pct is not None]
        known.sort(key=lambda result: -abs(result.step_error_pct))
        self.table.show_rows([_worst(result, self._look.theme) for result in known[:MOST_WORST]])


def _worst(result: RunResult, theme: Theme) -> list[Cell]:
    reason = REASONS.get(result.id, "")
    tip = "\n".join(part for part in (result.source, tr(reason) if reason else "") if part)
    hue = _hue(result.group, theme) if result.group else ""
    return [
        Cell(result.id, tip, hue),
        Cell(_signed(result.step_error_pct or 0.0), tip),
        Cell(_with_unit(result.measured, result), tip),
        Cell(_with_unit(result.predicted, result), tip),
    ]


def _with_unit(value: float | None, result: RunResult) -> str:
    words = tr("{number} s") if result.measured_step_s is not None else tr("{number} tokens/s")
    return words.format(number=short_number(value or 0.0))


def _sums(
    words: str, results: Sequence[RunResult], colour: str = "", bold: bool = False
) -> list[Cell]:
    found = summary(results)
    numbers = (
        whole_number(found.n), _unsigned(found.mean_abs_pct, 1),
        "–" if found.bias_pct is None else _signed(found.bias_pct),
        _unsigned(found.max_abs_pct, 0),
    )  # fmt: skip
    return [Cell(words, colour=colour, bold=bold), *(Cell(text, bold=bold) for text in numbers)]


def _unsigned(value: float | None, digits: int) -> str:
    return "–" if value is None else plain_number(value, digits)


def _signed(value: float) -> str:
    text = plain_number(value, 1)
    return text if value <= 0.0 or text == "0.0" else f"+{text}"


def _hue(group: Group | None, theme: Theme) -> str:
    return theme.series[GROUP_HUES[group]] if group is not None else theme.secondary
