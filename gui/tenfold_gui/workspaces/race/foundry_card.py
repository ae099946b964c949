"""Shares of foundry capacity beside what was published and forecast of them."""

import csv
import io
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.chart_card import PanelCard
from tenfold_gui.workspaces.race.reliance_lens import FOUNDRIES
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.scenario import Scenario

RADIUS = 2.6
ALL = "all"  # class of the figures for all capacity
MOST = 0.5
CLASSES = ("advanced", "mature")  # in the order of the panel's charts


@dataclass(frozen=True)
class Published:
    """One published figure.

    Parameters
    ----------
    kind, place : str
        Class of capacity, and whose it is.
    year, share : float
        When, and of the world's capacity of that class.
    is_forecast : bool
        Whether it lay ahead when it was published.
    source : str
        By whom.
    """

    kind: str
    place: str
    year: float
    share: float
    is_forecast: bool
    source: str


@cache
def published_shares() -> tuple[Published, ...]:
    """Published shares of foundry capacity."""
    file = files("tenfold_presets.evidence") / "foundry_capacity.csv"
    return tuple(
        Published(row["class"], row["place"], float(row["year"]), float(row["share"]),
                  row["kind"] == "forecast", row["source"])
        for row in csv.DictReader(io.StringIO(file.read_text("utf-8")))
    )  # fmt: skip


def hold_most(places: Container[str]) -> bool:
    """Whether some places hold most of the world's capacity, as last estimated."""
    known = [one for one in published_shares() if one.kind == ALL and not one.is_forecast]
    return sum(one.share for one in known if one.place in places) > MOST


class FoundryCard(PanelCard):
    """Shares of advanced and mature capacity, with figures for blocs that are named alike.

    Parameters
    ----------
    look : Look
        Colours and type.
    scenario : Scenario
        Whose blocs.
    """

    def __init__(self, look: Look, scenario: Scenario) -> None:
        super().__init__(look, FOUNDRIES, scenario)
        self._dots = [Marks(look.small, look.theme.panel, RADIUS * look.scale) for _ in CLASSES]
        for chart, dots in zip(self.charts, self._dots, strict=True):
            chart.addItem(dots)

    @property
    def marks(self) -> Sequence[tuple[Mark, ...]]:
        """The figures on each chart."""
        return [dots.marks for dots in self._dots]

    def show_answer(self, shown: Shown) -> None:
        """Draw the run, and the figures within its years."""
        super().show_answer(shown)
        blocs = {text.en: bloc for bloc, text in shown.scenario.bloc_names.items()}
        if not hold_most(blocs):
            blocs = {}  # shares of the world mean nothing beside shares of a few blocs
        for kind, dots in zip(CLASSES, self._dots, strict=True):
            dots.show_marks(
                [
                    Mark(one.year, 100.0 * one.share,
                         shown.colour(blocs[one.place], self._look.theme),
                         filled=not one.is_forecast)
                    for one in published_shares()
                    if one.kind == kind and one.place in blocs
                    and shown.scenario.start <= one.year <= shown.scenario.stop
                ]
            )  # fmt: skip
