"""What all cards of the cluster are given to draw, and what a card of it is."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Signal

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.lens_card import LensCard
from tenfold_gui.workspaces.shown import ShownAnswer
from tenfold_kernels.cluster import ClusterResult, Prediction
from tenfold_kernels.cluster.overview import Overview
from tenfold_kernels.scenario import Scenario

LayoutWords = Mapping[str, int | str]
MOST_READ = 4  # values written out at the crosshair


@dataclass(frozen=True)
class Names:
    """Names of both chips and of the model."""

    new: str
    old: str
    workload: str


@dataclass(frozen=True)
class Shown(ShownAnswer):
    """An answer as the cards draw it.

    Parameters
    ----------
    overview : Overview
        The answer.
    before : Overview or None
        The baseline's; None where nothing was changed.
    names : Names
        What the catalogue calls what is compared.
    kept : Prediction or None
        A step under the layout that the user keeps; None where none is kept.
    scenario, settle, cursor
        As for `ShownAnswer`; the cursor stands at a number of chips.
    """

    overview: Overview
    before: Overview | None
    names: Names
    kept: Prediction | None

    @property
    def result(self) -> ClusterResult:
        """Steps, layouts and the exchange of chips."""
        return self.overview.result

    @property
    def step(self) -> Prediction | None:
        """The step to look into: under the kept layout, or the fastest one."""
        if self.kept is not None:
            return self.kept
        layouts = self.result.search.layouts
        return layouts[0] if layouts else None


class ClusterCard(LensCard):
    """A card of the cluster.

    Signals ``hovered`` with a number of chips, ``picked`` with a layout that was clicked, and
    ``edited`` with the address and the new value of a parameter.
    """

    picked = Signal(object)
    edited = Signal(str, float)


class ChipsChart(ClusterCard):
    """A card with a chart over the number of chips; all of these share one crosshair.

    Parameters
    ----------
    look, title, unit
        As for `ClusterCard`.
    chart : Chart
        What it frames.
    unread : tuple of str
        Keys of curves that are not read out.
    """

    def __init__(
        self, look: Look, title: str, unit: str, chart: Chart, unread: tuple[str, ...] = ()
    ) -> None:
        super().__init__(look, title, unit)
        self.chart = chart
        self._unread = unread
        self._place: float | None = None
        self.add(chart)
        chart.hovered.connect(self.hovered)

    def show_cursor(self, shown: Shown) -> None:
        """Move the crosshair, and read out what it crosses."""
        self._place = shown.cursor
        self.chart.set_cursor(shown.cursor)
        self.read_out()

    def read_out(self) -> None:
        """Write the largest values at the crosshair into the corner."""
        chart, place = self.chart, self._place
        values = {} if place is None else chart.values_at(place)
        shown = {k: v for k, v in values.items() if np.isfinite(v) and k not in self._unread}
        largest = sorted(shown, key=lambda key: -shown[key])[:MOST_READ]
        parts = [
            f"<span style='color:{chart.line(key).colour}'>"
            f"{chart.line(key).name} {short_number(shown[key])}</span>"
            for key in shown
            if key in largest
        ]
        head = f"<b>{whole_number(place)}</b>&ensp;" if parts and place else ""
        self.set_readout(head + "&ensp;".join(parts))


def scenario_names(scenario: Scenario) -> Names:
    """Names of what a scenario compares."""
    choices = scenario.all_choices()
    labels = {choice.key: choice for choice in scenario.table.choices}
    new, old, workload = (
        labels[key].label_of(choices[key]) for key in ("new_chip", "old_chip", "workload")
    )
    return Names(new, old, workload)


def layout_name(step: Prediction) -> str:
    """Short words for a layout: its sizes that are more than one."""
    sizes = {"TP": "tensor", "CP": "context", "EP": "expert", "PP": "pipeline", "DP": "data"}
    parts = [f"{word} {step.layout[field]}" for word, field in sizes.items()
             if step.layout[field] != 1]  # fmt: skip
    return " · ".join(parts) or tr("one chip")
