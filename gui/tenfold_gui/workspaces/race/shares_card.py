"""What one bloc's compute consists of, layer by layer, as shares over the years."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tenfold_gui.engine.compute import model_of
from tenfold_gui.i18n import tr
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.layers import LayerChart
from tenfold_gui.plots.lines import Line
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.chart_card import YearsCard
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_gui.workspaces.race.subjects import Fit, Subject
from tenfold_kernels.equations.expand import subscripts_of
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario

LEAST = 1e-12


@dataclass(frozen=True)
class Layer:
    """One part of a whole.

    Parameters
    ----------
    variable : str
        Over the bloc; or over another bloc and the bloc's own market, and then summed over
        those; or over the bloc and ``element``.
    name : str
        Words at its end.
    colour : int
        Place among the series colours.
    element : str
        Element of the second subscript.
    """

    variable: str
    name: str
    colour: int
    element: str = ""


@dataclass(frozen=True)
class Composition:
    """A card of shares.

    Parameters
    ----------
    title, unit : str
        What is shown; in the unit, ``{bloc}`` stands for the bloc.
    layers : tuple of Layer
        From the bottom up.
    """

    title: str
    unit: str
    layers: tuple[Layer, ...]


class SharesCard(YearsCard):
    """Shares of a whole, one bloc at a time.

    Parameters
    ----------
    look : Look
        Colours and type.
    composition : Composition
        What it shows.
    scenario : Scenario
        Whose blocs.
    """

    of_one_bloc = True
    fit = Fit(Subject.COMPUTE)

    def __init__(self, look: Look, composition: Composition, scenario: Scenario) -> None:
        super().__init__(look, tr(composition.title))
        self._composition = composition
        declarations = model_of(scenario).declarations
        self._layers = [one for one in composition.layers if one.variable in declarations]
        self._over = {one: subscripts_of(declarations, one.variable) for one in self._layers}
        lines = [
            Line(_key(one), tr(one.name), look.theme.series[one.colour]) for one in self._layers
        ]
        self.chart = LayerChart(look, lines, ())
        self.follow(self.chart)
        self.add(self.chart)

    @property
    def charts(self) -> Sequence[Chart]:
        """Its chart."""
        return (self.chart,)

    def show_answer(self, shown: Shown) -> None:
        """Draw the shares of the bloc that is looked at."""
        self.set_title(self.title, tr(self._composition.unit).format(bloc=shown.name()))
        amounts = {_key(one): self._amounts(one, shown.run, shown) for one in self._layers}
        whole = np.maximum(sum(amounts.values()), LEAST)
        shares = {key: 100.0 * values / whole for key, values in amounts.items()}
        self.chart.set_span(shown.scenario.start, shown.scenario.stop)
        self.chart.draw_layers(shown.run.years, shares, shown.settle)
        self.read_out(shown.cursor)

    def _amounts(self, layer: Layer, run: Run, shown: Shown) -> Array:
        if "market" in self._over[layer]:
            others = [bloc for bloc in shown.blocs if bloc != shown.bloc]
            parts = [run[address(layer.variable, (other, shown.bloc))] for other in others]
            return np.asarray(sum(parts), np.float64)
        index = (shown.bloc, layer.element) if layer.element else (shown.bloc,)
        return run[address(layer.variable, index)]


def can_compose(composition: Composition, scenario: Scenario) -> bool:
    """Whether the model has every part of a whole."""
    declarations = model_of(scenario).declarations
    return all(layer.variable in declarations for layer in composition.layers)


def _key(layer: Layer) -> str:
    return address(layer.variable, (layer.element,) if layer.element else ())
