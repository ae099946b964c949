"""Old chips for one new chip: along the number of chips, over networks, and in mixed fleets."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt

from tenfold_gui.engine.studies import FleetCurve, Studied, old_domain
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.heat_map import Cells, HeatMap, Place
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.cluster.scaling_cards import END_RADIUS, MOST_CHIPS
from tenfold_gui.workspaces.cluster.shown import ChipsChart, ClusterCard, Shown
from tenfold_gui.workspaces.cluster.words import exchange_colour
from tenfold_kernels.cluster.exchange_map import ExchangeMap
from tenfold_kernels.cluster.fleet import MixedFleet

TRAINING, PAPER = "training", "paper"
GAIN = "gain"
DASHED = Qt.PenStyle.DashLine


class ExchangeCard(ChipsChart):
    """Old chips that a new one is worth, over the number of new chips.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        lines = [
            Line(PAPER, tr("on paper"), look.theme.secondary, DASHED),
            Line(TRAINING, tr("in training"), exchange_colour(look.theme)),
        ]
        chart = Chart(look, lines, AxisKind.LOG)
        unit = tr("by number of new chips, log scale")
        super().__init__(look, tr("Old chips for one new chip"), unit, chart)
        self._end = Marks(look.small, look.theme.panel, END_RADIUS * look.scale)
        chart.addItem(self._end)

    @property
    def ends(self) -> Sequence[Mark]:
        """Where the curve ends although there are more new chips; none if it does not."""
        return self._end.marks

    def show_answer(self, shown: Shown) -> None:
        """Draw the worth in training and on paper."""
        found, before = shown.result.equivalence, shown.before
        drawn: dict[str, Drawn] = {}
        ends: list[Mark] = []
        if len(found.curve_new_chips):
            x = found.curve_new_chips.astype(float)
            behind = None
            if before is not None:
                old = before.result.equivalence
                behind = (old.curve_new_chips.astype(float), old.curve_equivalent)
            drawn[TRAINING] = Drawn(x, found.curve_equivalent, behind)
            span = np.array([x[0], MOST_CHIPS])
            drawn[PAPER] = Drawn(span, np.full(2, found.peak_equivalent))
            if not np.isfinite(found.curve_equivalent[-1]):
                ends = self._ends(x, found.curve_equivalent)
            if shown.settle:
                self.chart.set_span(*span)
        self.chart.draw(drawn, shown.settle)
        self._end.show_marks(ends, self.chart.curves)
        self.read_out()

    def _ends(self, chips: Array, worth: Array) -> list[Mark]:
        """Say at the end of the curve that no number of old chips is as fast as more new ones."""
        reached = np.flatnonzero(np.isfinite(worth))
        if len(reached) == 0:
            return []
        last = int(reached[-1])
        place = float(np.log10(chips[last])), float(worth[last])
        return [Mark(*place, self.chart.line(TRAINING).colour, tr("beyond, no number is enough"))]


class MapCard(ClusterCard):
    """Old chips that a new one is worth, were the old ones joined by other networks.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    topics = (Topic.MAP,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("If the old chips were joined better"))
        self.map = HeatMap(
            look, tr("Computing…"), tr("none"), tr("fewer"), tr("{value}, as on paper"),
            tr("more"),
        )  # fmt: skip
        self.map.hovered.connect(self._read_out)
        self.add(self.map)
        self._shown: Shown | None = None

    def show_answer(self, shown: Shown) -> None:
        """Say what the numbers are."""
        self._shown = shown
        text = tr("{old} for one {new}; framed: as it is")
        self.set_title(self.title, text.format(old=shown.names.old, new=shown.names.new))

    def set_stale(self) -> None:
        """Dim the map."""
        self.map.set_stale()

    def show_studied(self, studied: Studied) -> None:
        """Draw a map, and frame the cell of the present settings."""
        if self._shown is None:
            return
        found: ExchangeMap = studied.result
        network = self._shown.scenario.all_values()["old_network"]
        here = (
            int(np.argmin(np.abs(found.domains - old_domain(self._shown.scenario)))),
            int(np.argmin(np.abs(found.networks - network))),
        )
        self.map.show_cells(
            Cells(
                [whole_number(domain) for domain in found.domains],
                [f"{short_number(network)} ×" for network in found.networks],
                found.equivalents,
                self._shown.result.equivalence.peak_equivalent,
                tr("{chip} in a domain").format(chip=self._shown.names.old),
                tr("network between domains, times the catalogue's"),
                here,
            )
        )

    def _read_out(self, place: Place | None) -> None:
        cells = self.map.cells
        if place is None or cells is None or self._shown is None:
            self.set_readout("")
            return
        names, value = self._shown.names, float(cells.values[place])
        if np.isfinite(value):
            words = tr("<b>{worth}</b> {old} for one {new}: network {network}, domains of {domain}")
        else:
            words = tr("No number of {old} suffices: network {network}, domains of {domain}")
        self.set_readout(
            words.format(worth=short_number(value), old=names.old, new=names.new,
                         network=cells.columns[place[1]], domain=cells.rows[place[0]])
        )  # fmt: skip


class FleetCard(ClusterCard):
    """How much faster new chips train with old ones beside them.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    topics = (Topic.FLEET,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("New and old chips together"))
        self._fleets: FleetCurve | None = None
        line = Line(GAIN, tr("together"), exchange_colour(look.theme))
        self.chart = Chart(look, [line], AxisKind.LOG, from_zero=False)
        self.chart.set_threshold(1.0)
        self.chart.hovered.connect(self._read_out)
        self.add(self.chart)

    def show_answer(self, shown: Shown) -> None:
        """Say what is drawn."""
        text = tr("speed over {chips} new chips alone, by old ones added")
        self.set_title(self.title, text.format(chips=whole_number(shown.result.chips)))

    def set_stale(self) -> None:
        """Grey the curve until a newer one arrives."""
        if self._fleets is not None:
            chips, gains = _curve(self._fleets)
            grey = Drawn(chips, np.full(len(chips), np.nan), (chips, gains))
            self._fleets = None
            self.chart.draw({GAIN: grey}, settle=False)

    def show_studied(self, studied: Studied) -> None:
        """Draw the gain over old chips."""
        found: FleetCurve = studied.result
        self._fleets = found
        chips, gains = _curve(found)
        if not np.isfinite(gains).any():
            self.chart.draw({})
            self.set_title(self.title, tr("No pipeline of such stages fits on the new chips alone"))
            return
        self.chart.draw({GAIN: Drawn(chips, gains)})

    def _read_out(self, place: float | None) -> None:
        if place is None or self._fleets is None:
            self.chart.set_cursor(None)
            self.set_readout("")
            return
        counts = np.log(self._fleets.old_chips)
        nearest = int(np.argmin(np.abs(counts - np.log(place))))
        fleet = self._fleets.fleets[nearest]
        self.chart.set_cursor(float(self._fleets.old_chips[nearest]))
        self.set_readout(_fleet_words(fleet, self._fleets.old_chips[nearest]))


def _curve(found: FleetCurve) -> tuple[Array, Array]:
    """Old chips, and the gain from them."""
    gains = [fleet.gain for fleet in found.fleets]
    return np.array(found.old_chips, float), np.array(gains)


def _fleet_words(fleet: MixedFleet, there: int) -> str:
    """Say how a fleet is put together."""
    if not np.isfinite(fleet.step_time_s):
        return tr("<b>{chips}</b> old chips: the model does not fit").format(
            chips=whole_number(there)
        )
    if not np.isfinite(fleet.gain):
        words = tr("<b>{chips}</b> old chips: only together do they hold the model")
        return words.format(chips=whole_number(there))
    words = tr("<b>{chips}</b> old chips: {gain} times as fast; stages {new} new, {old} old, "
               "layers {fresh} and {aged}")  # fmt: skip
    return words.format(
        chips=whole_number(there), gain=short_number(fleet.gain), new=fleet.new_stages,
        old=fleet.old_stages, fresh=short_number(fleet.new_layers),
        aged=short_number(fleet.old_layers),
    )  # fmt: skip
