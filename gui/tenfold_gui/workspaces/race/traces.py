"""From the data of a panel to lines: which elements of a variable, in which colour and words."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tenfold_gui.engine.compute import model_of
from tenfold_gui.engine.curves import OVER, PLUS, names_in, values_of
from tenfold_gui.engine.futures import Futures
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import THIRD, short_bloc_name
from tenfold_gui.i18n.numbers import chart_unit
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn, Fan, Line
from tenfold_gui.style.tokens import THIRD_PLACE, Theme, bloc_colour
from tenfold_gui.workspaces.race.panels import Curves, Plot, Who
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address, index_of
from tenfold_kernels.scenario import Scenario

NOTHING = 1e-9  # a share, or a billion dollars: less is the end of the digits
PAIR = 2


@dataclass(frozen=True)
class Trace:
    """One line of a chart, and how it is read from a run.

    Parameters
    ----------
    line : Line
        How it looks; its key is the scalar, a sum, or a quotient.
    factor : float
        What values are multiplied by.
    idle : float or None
        Value at which nothing happens.
    through : str
        Scalar whose value it is; its own where empty.
    """

    line: Line
    factor: float
    idle: float | None
    through: str = ""

    def drawn(self, run: Run, before: Run | None) -> Drawn | None:
        """Values of a run and the baseline; None where nothing happens in either."""
        values = _values(run, self.line.key)
        lent = before is not None and all(name in before for name in names_in(self.line.key))
        old = _values(before, self.line.key) if before is not None and lent else None
        if self.idle is not None and all(
            _rests(found, self.idle)
            for found in ((values, old) if not self.through else self._told(run, before))
        ):
            return None
        behind = None if before is None or old is None else (before.years, old * self.factor)
        return Drawn(run.years, values * self.factor, behind)

    def rests(self, futures: Futures) -> bool:
        """Whether nothing happens in nine of ten members either, as far as they tell."""
        if self.idle is None or self.through:
            return True
        return _rests(np.asarray(futures.bands[self.line.key], np.float64), self.idle)

    def fanned(self, futures: Futures, before: Futures | None) -> Drawn:
        """Give the median of many members, with their bands and the baseline's median."""
        key, years = self.line.key, futures.years
        fan = Fan(self.factor * futures.bands[key].astype(np.float64),
                  lambda: self.factor * futures.members(key))  # fmt: skip
        known = before is not None and key in before
        old = (before.years, self._median(before)) if before is not None and known else None
        return Drawn(years, self._median(futures), old, fan)

    def _median(self, futures: Futures) -> Array:
        return self.factor * futures.median(self.line.key).astype(np.float64)

    def _told(self, run: Run, before: Run | None) -> tuple[Array | None, Array | None]:
        told = before is not None and self.through in before
        return run[self.through], before[self.through] if before is not None and told else None


def traces(plot: Plot, scenario: Scenario, theme: Theme) -> list[Trace]:
    """Lines of a plot, of those variables that the model has."""
    return [
        trace
        for curves in plot.curves
        if all(name in model_of(scenario).declarations for name in curves.needs)
        for trace in _traces(curves, plot.factor, scenario, theme)
    ]


def _traces(
    curves: Curves, factor: float | None, scenario: Scenario, theme: Theme
) -> Iterator[Trace]:
    model = model_of(scenario)
    blocs = scenario.blocs
    usual, _ = chart_unit(model.unit_text(curves.variable))
    chosen = list(_elements(curves, model, blocs))
    for element in chosen:
        index = (element,) if element else ()
        added = [name for name in curves.plus if name in model.declarations]
        key = PLUS.join(address(name, index) for name in (curves.variable, *added))
        if curves.first_over:
            key = f"{address(curves.variable, (blocs[0],))}{OVER}{key}"
        elif curves.over:
            key = f"{key}{OVER}{address(curves.over, (element,))}"
        name = (tr(curves.name) if curves.name else "").format(
            bloc=tr("third") if element == THIRD else short_bloc_name(element, scenario),
            first=short_bloc_name(blocs[0], scenario),
        )
        own = _colour(element, blocs, theme)
        other = curves.colour is not None and len(blocs) == PAIR
        colour = theme.series[curves.colour or 0] if other else own
        line = Line(key, name, colour, curves.style)
        through = address(curves.through, index) if curves.through else ""
        yield Trace(line, usual if factor is None else factor, curves.idle, through)


def _elements(curves: Curves, model: Model, blocs: tuple[str, ...]) -> Iterator[str]:
    """Blocs or markets for which a variable is drawn."""
    for scalar in model.scalars.values():
        if scalar.variable == curves.variable:
            element = index_of(scalar.name)
            if _is_drawn(curves.who, element, blocs):
                yield element


def _is_drawn(who: Who, element: str, blocs: tuple[str, ...]) -> bool:
    if who is Who.CHALLENGERS or (who is Who.SECOND_OF_TWO and len(blocs) == PAIR):
        return element in blocs[1:]
    return who is Who.ALL or element in blocs


def _colour(element: str, blocs: tuple[str, ...], theme: Theme) -> str:
    if element in blocs:
        return bloc_colour(theme, blocs.index(element))
    return theme.series[THIRD_PLACE] if element == THIRD else theme.text


def _values(run: Run, key: str) -> Array:
    return values_of(run.__getitem__, key)


def _rests(values: Array | None, idle: float) -> bool:
    return values is None or bool((np.abs(values - idle) <= NOTHING).all())
