"""Shares of foundry capacity beside what was published and forecast of them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.chart_card import PanelCard
from tenfold_gui.workspaces.race.reliance_lens import FOUNDRIES
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.scenario import Scenario

RADIUS = 2.6
MOST = 0.5  # of the world's: fewer makers say nothing about the others
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


def shares_among(places: Sequence[str], kind: str) -> list[Published]:
    """Published shares of some places, of what these have together.

    Figures of the world say what each has of it; a run knows its blocs alone. A year in which
    one of them lacks a figure is left out, and so are places with little of the whole.
    """
    known = [one for one in published_shares() if one.kind == kind and one.place in places]
    found = []
    for one in known:
        beside = [other for other in known
                  if (other.year, other.is_forecast) == (one.year, one.is_forecast)]  # fmt: skip
        whole = sum(other.share for other in beside)
        if {other.place for other in beside} == set(places) and whole > MOST:
            found.append(replace(one, share=one.share / whole))
    return found


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
        for kind, dots in zip(CLASSES, self._dots, strict=True):
            dots.show_marks(
                [
                    Mark(one.year, 100.0 * one.share,
                         shown.colour(blocs[one.place], self._look.theme),
                         filled=not one.is_forecast)
                    for one in shares_among(tuple(blocs), kind)
                    if shown.scenario.start <= one.year <= shown.scenario.stop
                ]
            )  # fmt: skip
