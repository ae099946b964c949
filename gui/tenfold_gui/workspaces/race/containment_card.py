"""Whether controls hold or backfire, over two parameters, and where the sign flips."""

import numpy as np

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import display_factor, plain_number, short_number, unit_words
from tenfold_gui.plots.heat_map import Cells, HeatMap, Place, Spot
from tenfold_gui.plots.items import Array
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.subjects import Fit, Subject
from tenfold_kernels.analysis.containment import Containment
from tenfold_kernels.scenario import Scenario

LEAST_REACH = 0.5  # generations at which colours are strongest, at least


class ContainmentCard(RaceCard):
    """By how much controls widen the gap, over two parameters that decide about it.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    name = "containment"
    reading = readings.CONTAINMENT
    topics = (Topic.CONTAINMENT,)
    fit = Fit(Subject.CONTROLS)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Do controls hold?"), tr("Computing…"))
        self.map = HeatMap(
            look, tr("Computing…"), "–", tr("they backfire"), tr("no effect"), tr("they hold")
        )
        self.map.setMinimumHeight(look.px(146))
        self.map.hovered.connect(self._read_out)
        self.add(self.map)
        self._shown: Shown | None = None

    def show_answer(self, shown: Shown) -> None:
        """Remember what is on the screen."""
        self._shown = shown

    def set_stale(self) -> None:
        """Dim the map."""
        self.map.set_stale()

    def show_studied(self, studied: Studied) -> None:
        """Draw the map, the line where the sign flips, and where the scenario stands."""
        shown, found = self._shown, studied.result
        if shown is None:
            return
        scenario = shown.scenario
        words = tr("generations added to the gap of {bloc} by {year}")
        year = plain_number(found.year, 0)
        self.set_title(self.title, words.format(bloc=shown.name(found.bloc), year=year))
        values = scenario.all_values()
        here = (
            int(np.argmin(np.abs(found.y - values[found.y_key]))),
            int(np.argmin(np.abs(found.x - values[found.x_key]))),
        )
        self.map.show_cells(
            Cells(
                _words(found.y_key, found.y, scenario), _words(found.x_key, found.x, scenario),
                found.effect, 0.0, address_name(found.y_key, scenario),
                address_name(found.x_key, scenario), here,
                reach=max(float(np.abs(found.effect).max()), LEAST_REACH),
                contour=tuple((_spot(first, found), _spot(second, found))
                              for first, second in found.contour),
            )
        )  # fmt: skip

    def _read_out(self, place: Place | None) -> None:
        cells = self.map.cells
        if place is None or cells is None:
            self.set_readout("")
            return
        effect = float(cells.values[place])
        if effect > 0.0:
            words = tr("controls widen the gap by <b>{size}</b>: {across} {x}, {up} {y}")
        else:
            words = tr("controls narrow the gap by <b>{size}</b>: {across} {x}, {up} {y}")
        self.set_readout(
            words.format(size=plain_number(abs(effect), 2), across=cells.across, up=cells.up,
                         x=cells.columns[place[1]], y=cells.rows[place[0]])
        )  # fmt: skip


def _words(key: str, values: Array, scenario: Scenario) -> list[str]:
    unit = scenario.table.spec(key).unit
    factor = display_factor(unit)
    words = unit_words(unit) if factor != 1.0 else ""
    return [f"{short_number(value * factor, 2)} {words}".strip() for value in values]


def _spot(point: Array, found: Containment) -> Spot:
    """Row and column of a point of the contour, between the cells."""
    x, y = float(point[0]), float(point[1])
    rows, columns = np.arange(len(found.y)), np.arange(len(found.x))
    return float(np.interp(y, found.y, rows)), float(np.interp(x, found.x, columns))
