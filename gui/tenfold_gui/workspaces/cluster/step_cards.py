"""Inside one step: roofs over its operations, its layouts, its memory, its seconds."""

import math
from itertools import accumulate, chain

from PySide6.QtCore import Qt

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.plots.bars import Bar, Bars
from tenfold_gui.plots.lines import Line
from tenfold_gui.plots.roofs import PAPER, ROOF, RoofChart
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.layout_table import LayoutTable, LayoutWords
from tenfold_gui.workspaces.cluster.shown import ClusterCard, Shown, layout_name
from tenfold_gui.workspaces.cluster.words import (
    FAMILIES,
    MEMORY_FAMILIES,
    family_words,
    memory_colours,
    new_colour,
    part_colours,
)
from tenfold_kernels.cluster.physics.layout import Layout, Recompute, Sharding
from tenfold_kernels.cluster.roofline import Roofline, roofline

TERA = 1e12
PRODUCTS = (
    "Queries, keys, values",
    "Attention output",
    "Feed-forward, up",
    "Feed-forward, down",
)
OPERATIONS = (
    *PRODUCTS,
    "One expert, up",
    "Attention",
    "Normalisation",
    "Optimizer",
)
OPERATION_HUES = (2, 5, 3, 4, 1)  # places among the series colours; others are grey


class LayoutsCard(ClusterCard):
    """The fastest layouts of the new chip; a click keeps one.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Fastest layouts"))
        self.table = LayoutTable(look)
        self.table.picked.connect(self.picked)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """Show layouts, and which one is kept."""
        result = shown.result
        self.table.show_layouts(result.search.layouts, shown.kept, shown.settle)
        chips = whole_number(result.search.chips_used or result.chips)
        words = tr("{chips} {chip}; click a layout to keep it, again to let it go")
        self.set_title(self.title, words.format(chips=chips, chip=shown.names.new))


class StepCard(ClusterCard):
    """A card about one step under one layout, which it names."""

    def name_step(self, unit: str, shown: Shown, named: bool = True) -> None:
        """Say in which unit, and under which layout unless the unit takes all the room."""
        step = shown.step
        if step is None:
            words = tr("This model does not fit on any number of {chip} up to {chips}.").format(
                chip=shown.names.new, chips=whole_number(shown.result.chips)
            )
        elif not named:
            words = unit
        else:
            which = (
                tr("{unit}; kept: {layout}")
                if shown.kept is not None
                else tr("{unit}; fastest: {layout}")
            )
            words = which.format(unit=unit, layout=layout_name(step))
        self.set_title(self.title, words)


class RooflineCard(StepCard):
    """What memory and arithmetic of the new chip allow, and where operations stand.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Roofline"))
        theme = look.theme
        roof = Line(ROOF, tr("in practice"), new_colour(theme))
        paper = Line(PAPER, tr("on paper"), theme.secondary, Qt.PenStyle.DashLine)
        dots = [
            Line(name, "", theme.series[hue])
            for name, hue in zip(OPERATIONS, OPERATION_HUES, strict=False)
        ]
        dots += [Line(name, "", theme.secondary) for name in OPERATIONS[len(dots) :]]
        self.chart = RoofChart(look, roof, paper, dots)
        self.chart.hovered.connect(self._read_out)
        self.add(self.chart)
        self._roofs: Roofline | None = None

    def show_answer(self, shown: Shown) -> None:
        """Draw the roofs, and the operations of the kept or the fastest layout."""
        self.name_step(tr("TFLOP/s by FLOP per byte, log"), shown)
        roofs = shown.overview.roofline
        if shown.kept is not None:
            roofs = roofline(shown.result.new_frontier.job, _layout(shown.kept.layout))
        self._roofs = roofs
        if roofs is None:
            self.chart.draw({}, shown.settle)
            return
        practice = tr("in practice")
        estimated = shown.step is not None and shown.step.estimated
        self.chart.rename({ROOF: f"≈ {practice}" if estimated else practice})
        memory = tr("memory {rate} TB/s").format(rate=short_number(roofs.memory_rate / TERA))
        self.chart.draw_roofs(
            roofs.attainable / TERA, roofs.peak / TERA, roofs.memory_rate / TERA, memory,
            {one.name: (one.intensity, one.rate / TERA)
             for one in roofs.operations if one.intensity > 0.0},
            _names(roofs), shown.settle,
        )  # fmt: skip

    def _read_out(self, intensity: float | None) -> None:
        key = None if intensity is None else self.chart.nearest(intensity)
        if key is None or self._roofs is None:
            self.chart.set_cursor(None)
            self.set_readout("")
            return
        place, rate = self.chart.dots[key]
        self.chart.set_cursor(place)
        words = tr("{rate} TFLOP/s, {share} % of paper, {intensity} FLOP/B").format(
            rate=short_number(rate), share=short_number(100.0 * rate * TERA / self._roofs.peak),
            intensity=short_number(place),
        )  # fmt: skip
        line = self.chart.line(key)
        self.set_readout(f"<span style='color:{line.colour}'>{tr(key)}</span>&ensp;{words}")


def _names(roofs: Roofline) -> dict[str, str]:
    """Names beside the dots; products that stand in one place are named once."""
    alike = [one for one in roofs.operations if one.name in PRODUCTS]
    outmost = min(alike, key=lambda one: one.intensity)
    names = {one.name: "" if one in alike else tr(one.name) for one in roofs.operations}
    return {**names, outmost.name: tr("Matrix products")}


class MemoryCard(StepCard):
    """Memory of the fullest chip, piled up below its capacity.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Memory of the fullest chip"))
        self.bars = Bars(look, tr("the rest"))
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw each part where the one before ends, and the capacity through all of them."""
        self.name_step("GB", shown)
        step = shown.step
        if step is None:
            self.bars.show_bars((), 0, shown.settle)
            return
        colours = memory_colours(self._look.theme)
        keys = [key for key in chain(*MEMORY_FAMILIES) if step.memory_gb[key] > 0.0]
        starts = accumulate((step.memory_gb[key] for key in keys), initial=0.0)
        bars = [
            Bar(key, tr(MEMORY_WORDS[key]), step.memory_gb[key], colours[key], start)
            for key, start in zip(keys, starts, strict=False)
        ]
        bars.append(Bar("total", tr("in all"), step.memory_gb["total"], "", strong=True))
        words = tr("a chip has {capacity}").format(capacity=short_number(step.capacity_gb))
        self.bars.show_bars(bars, 1, shown.settle, (step.capacity_gb, words))


class SecondsCard(StepCard):
    """What a step spends its seconds on.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("A step, part by part"))
        self.bars = Bars(look, tr("the rest"))
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw a bar for each part; of a kept layout, with a tick where the fastest one is."""
        unit = tr("{one}, {other}").format(one=tr("s"), other=family_words(self._look.theme))
        if shown.kept is not None:
            unit = tr("{unit}; the tick is the fastest").format(unit=unit)
        self.name_step(unit, shown, named=False)
        step = shown.step
        if step is None:
            self.bars.show_bars((), 0, shown.settle)
            return
        layouts = shown.result.search.layouts
        other = layouts[0] if shown.kept is not None and layouts else None
        colours = part_colours(self._look.theme)
        decimals = max(0, 2 - math.floor(math.log10(step.step_time_s)))
        least = 0.5 * 10.0**-decimals  # what would be written as zero has no bar
        fastest = other.breakdown if other else {}
        bars = [
            Bar(part, name_of(part), step.breakdown[part], colours[part], mark=fastest.get(part))
            for part in chain(*FAMILIES)
            if max(step.breakdown[part], fastest.get(part, 0.0)) > least
        ]
        mark = other.step_time_s if other else None
        bars.append(Bar("total", tr("in all"), step.step_time_s, "", mark=mark, strong=True))
        self.bars.show_bars(bars, decimals, shown.settle)


MEMORY_WORDS = {
    "weights": "weights",
    "gradients": "gradients",
    "optimizer": "optimizer state",
    "activations": "activations",
    "logits": "logits",
    "workspace": "room to work in",
}


def _layout(words: LayoutWords) -> Layout:
    """Bring a layout from words back into numbers."""
    kinds = {"recompute": Recompute, "sharded": Sharding}
    return Layout(**{
        field: int(kinds[field][str(value).upper()]) if field in kinds else int(value)
        for field, value in words.items()
    })  # fmt: skip
