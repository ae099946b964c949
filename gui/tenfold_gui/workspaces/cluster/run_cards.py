"""The whole run on both chips: a table side by side, where its time goes, what it costs."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number, short_number, steady_number, whole_number
from tenfold_gui.plots.stacked_bars import Part, StackedBars, Whole
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.workspaces.cluster.shown import ClusterCard, Shown
from tenfold_gui.workspaces.cluster.words import TIME_WORDS, WALLS, time_colours
from tenfold_kernels.cluster.catalogue import chip
from tenfold_kernels.cluster.run.training_run import TrainingRun
from tenfold_kernels.parameters import Confidence

SECONDS_PER_MINUTE = 60.0
RATIO_DIGITS = 2
NOTICED = 0.05  # %: what would be written as zero is not said


@dataclass(frozen=True)
class Line:
    """One quantity of a run.

    Parameters
    ----------
    name, meaning : str
        What it is, in a few words and in a sentence.
    unit : str
        Of the numbers.
    value : function
        Takes it from a run; None where it is not known.
    write : function
        Writes it.
    compared : bool
        Whether old over new says anything.
    lacking : str
        What is said where there is no value.
    rests_on : tuple of str
        Figures of the chip on which it rests; it is estimated where one of them is.
    """

    name: str
    meaning: str
    unit: str
    value: Callable[[TrainingRun], float | None]
    write: Callable[[float], str] = short_number
    compared: bool = True
    lacking: str = "not known"
    rests_on: tuple[str, ...] = ()


POWER, PRICE = "power_w", "price_usd"
LINES = (
    Line("Chips at work", "Chips that the fastest layout occupies.", "", lambda run: run.chips,
         whole_number),
    Line("Spare chips", "Chips kept to replace failed ones.", "", lambda run: run.spare_chips,
         whole_number),
    Line("Time of a step", "Seconds from one update of the weights to the next.", "s",
         lambda run: run.step_time_s),
    Line("Steps", "Updates of the weights until the model is trained.", "",
         lambda run: run.steps, whole_number, compared=False),
    Line("Tokens read", "A larger batch learns less from each, so more are needed.", "",
         lambda run: run.tokens, compared=False),
    Line("Loss at the end", "Expected loss after training; lower is better.", "nat / token",
         lambda run: run.loss, compared=False),
    Line("Length of the run", "Wall-clock time with all failures.", "d", lambda run: run.days),
    Line("Goodput", "Share of wall-clock time that advances training.", "%",
         lambda run: 100.0 * run.goodput),
    Line("Failures", "Failures expected that stop the run.", "", lambda run: run.failures),
    Line("Between checkpoints", "Time of work between two checkpoints.", "min",
         lambda run: None if run.checkpoint_interval_s is None
         else run.checkpoint_interval_s / SECONDS_PER_MINUTE, lacking="none needed"),
    Line("Energy", "Energy taken from the grid.", "MWh", lambda run: run.energy_mwh,
         rests_on=(POWER,)),
    Line("Carbon dioxide", "Emitted where the energy is made.", "t", lambda run: run.carbon_t,
         rests_on=(POWER,)),
    Line("Cost of energy", "Energy at the price of electricity.", "USD",
         lambda run: run.energy_cost_usd, rests_on=(POWER,)),
    Line("Wear of hardware", "What chips, hosts and network lose in value.", "USD",
         lambda run: run.capital_cost_usd, rests_on=(PRICE,)),
    Line("Cost in all", "Hardware and energy together.", "USD", lambda run: run.total_cost_usd,
         rests_on=(POWER, PRICE)),
)  # fmt: skip
HEADINGS = (
    ("A whole run", ""),
    ("new", "on the new chips"),
    ("old", "on the smallest number of old chips whose steps are as fast"),
    ("old / new", "how many times as much on old chips"),
)
NEW, OLD = 1, 2


class RunTableCard(ClusterCard):
    """New and old chips side by side through a whole run.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("The run, from the first step to the last"))
        self.table = QuietTable(look, HEADINGS)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """Fill the table; a run that cannot be is said to be none."""
        runs, names = shown.overview.runs, shown.names
        self.table.set_heading(NEW, names.new)
        self.table.set_heading(OLD, names.old)
        unsure = tuple(unsure_figures(shown, age) for age in ("new", "old"))
        sides = tuple(zip((runs.new, runs.old), unsure, strict=True))
        self.table.show_rows([_cells(line, sides, self._look) for line in LINES], shown.settle)
        self.set_title(self.title, said_of_runs(shown))


class TimeCard(ClusterCard):
    """What wall-clock time goes into, on new and on old chips.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Where wall-clock time goes"), tr("days"))
        self.bars = StackedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw a bar of days for each kind of chip."""
        runs, colours = shown.overview.runs, time_colours(self._look.theme)

        def parts(run: TrainingRun) -> tuple[Part, ...]:
            if not math.isfinite(run.days):
                return ()
            shares = run.time_shares._asdict()
            return tuple(
                Part(run.days * share,
                     tr(TIME_WORDS[key]).format(amount=f"{plain_number(100.0 * share, 1)} %"),
                     colours[key])
                for key, share in shares.items()
            )  # fmt: skip

        def words(run: TrainingRun) -> str:
            if not math.isfinite(run.days):
                return tr("endless: chips fail faster than the run advances")
            return tr("{days} days").format(days=short_number(run.days))

        self.bars.show_wholes(
            [
                _whole(runs.new, shown.names.new, _why_not(shown, True), words, parts),
                _whole(runs.old, shown.names.old, _why_not(shown, False), words, parts),
            ],
            shown.settle,
        )


class CostCard(ClusterCard):
    """What a run costs, on new and on old chips.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What it costs"), tr("USD, at street prices of chips"))
        self.bars = StackedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw a bar of money for each kind of chip."""
        runs, theme = shown.overview.runs, self._look.theme

        def parts(run: TrainingRun) -> tuple[Part, ...]:
            pairs = (
                (run.capital_cost_usd, tr("hardware {amount}"), theme.series[5]),
                (run.energy_cost_usd, tr("energy {amount}"), theme.series[4]),
            )
            if any(value is None or not math.isfinite(value) for value, _, _ in pairs):
                return ()
            return tuple(
                Part(value, text.format(amount=short_number(value)), colour)
                for value, text, colour in pairs
                if value is not None
            )

        def words(run: TrainingRun) -> str:
            if run.total_cost_usd is None:
                return tr("not known: the catalogue lacks its price or its power")
            if not math.isfinite(run.total_cost_usd):
                return tr("endless: chips fail faster than the run advances")
            return tr("{amount} USD").format(amount=short_number(run.total_cost_usd))

        self.bars.show_wholes(
            [
                _whole(runs.new, shown.names.new, _why_not(shown, True), words, parts),
                _whole(runs.old, shown.names.old, _why_not(shown, False), words, parts),
            ],
            shown.settle,
        )


def said_of_runs(shown: Shown) -> str:
    """Say what is compared, or why nothing is."""
    runs, names = shown.overview.runs, shown.names
    if runs.new is None:
        return _why_not(shown, True)
    if runs.old is None:
        return _why_not(shown, False)
    ahead = 100.0 * (runs.new.step_time_s / runs.old.step_time_s - 1.0)
    if ahead < NOTICED:
        words = tr("{model}; the fewest old chips that keep up")
        return words.format(model=names.workload)
    words = tr("{model}; the fewest old chips that keep up, {share} % faster")
    return words.format(model=names.workload, share=plain_number(ahead, 1))


def _why_not(shown: Shown, new: bool) -> str:
    """Say why there is no run on one of the chips."""
    found, names = shown.result.equivalence, shown.names
    if new or found.new_chips == 0:
        return tr("This model does not fit on any number of {chip} up to {chips}.").format(
            chip=names.new, chips=whole_number(shown.result.chips)
        )
    return tr("No number of {old} is as fast: {wall}").format(
        old=names.old, wall=tr(WALLS[found.wall])
    )


def _whole(
    run: TrainingRun | None, name: str, missing: str, words: Callable[[TrainingRun], str],
    parts: Callable[[TrainingRun], tuple[Part, ...]],
) -> Whole:  # fmt: skip
    if run is None:
        return Whole(name, missing)
    title = f"{whole_number(run.chips)} {name}"
    return Whole(title, words(run), parts(run))


def unsure_figures(shown: Shown, age: str) -> frozenset[str]:
    """Figures of a chip that are estimates."""
    found = chip(shown.scenario.all_choices()[f"{age}_chip"]).figures
    return frozenset(key for key, one in found.items() if one.confidence is Confidence.LOW)


def _cells(
    line: Line, sides: Sequence[tuple[TrainingRun | None, frozenset[str]]], look: Look
) -> list[Cell]:
    name = tr(line.name)
    if line.unit:
        name = tr("{name}, {unit}").format(name=name, unit=tr(line.unit))
    values = [None if run is None else line.value(run) for run, _ in sides]
    numbers = [
        Cell("–") if run is None else _number(line, value, not unsure.isdisjoint(line.rests_on))
        for (run, unsure), value in zip(sides, values, strict=True)
    ]
    ratio = Cell(_ratio(line, *values), colour=look.theme.secondary)
    return [Cell(name, tr(line.meaning)), *numbers, ratio]


def _number(line: Line, value: float | None, estimated: bool) -> Cell:
    if value is None:
        return Cell(tr(line.lacking), tr(line.meaning))
    if not math.isfinite(value):
        return Cell(tr("endless"))
    text = line.write(value)
    tip = tr("Rests on a figure of the chip that is an estimate") if estimated else ""
    return Cell(f"≈ {text}" if estimated else text, tip, italic=estimated)


def _ratio(line: Line, new: float | None, old: float | None) -> str:
    comparable = line.compared and new is not None and old is not None
    if not comparable or not new or not math.isfinite(new) or not math.isfinite(old or 0.0):
        return ""
    return f"{steady_number((old or 0.0) / new, RATIO_DIGITS)} ×"
