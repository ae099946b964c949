"""Where an outcome flips, over two sliders; a crosshair sets both."""

from typing import Any

import numpy as np

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic, Ask
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import phrase_text
from tenfold_gui.i18n.names import address_name, name_of
from tenfold_gui.i18n.numbers import year_number
from tenfold_gui.plots.field import Field, Spot
from tenfold_gui.plots.field_map import FieldMap
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.lens_card import STOPPED
from tenfold_gui.workspaces.race.explained import ExplainingCard
from tenfold_gui.workspaces.race.outcomes import (
    is_regime,
    outcome_name,
    regime_words,
    setting_words,
    value_words,
)
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_gui.workspaces.race.slider_axis import side_name, slider_ticks
from tenfold_kernels.analysis.contour import zero_contour
from tenfold_kernels.analysis.flip import NOWHERE, Flip
from tenfold_kernels.analysis.tipping import TippingMap
from tenfold_kernels.faults import Phrase
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.slider_places import place_of, value_at


class TippingCard(ExplainingCard):
    """An outcome over two sliders.

    Signals ``set_together`` with the values of both sliders and the gesture, and ``let_go``
    when the crosshair is let go.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    topics = (Ask.TIPPING, Ask.FLIPS, Ask.TIPPING_FINE)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Where it flips"), tr("Computing…"))
        self.map = FieldMap(look, tr("Computing…"))
        self.map.hovered.connect(self._read_out)
        self.map.dragged.connect(self._drag)
        self.map.released.connect(self.let_go)
        self.add(self.map)
        self._found: TippingMap | None = None
        self._sketch: Studied | None = None  # what is drawn until the whole map is there
        self._sentence = ""

    def show_answer(self, shown: Shown) -> None:
        """Move the crosshair to where the scenario stands."""
        super().show_answer(shown)
        values, axes = shown.scenario.all_values(), shown.about.axes
        spot = tuple(
            float(np.clip(place_of(shown.scenario.table.spec(key), values[key]), 0.0, 1.0))
            for key in axes
        )
        self.map.show_here((spot[0], spot[1]))
        current = self._sketch is None or self._sketch is shown.sketch  # else it is drawn next
        if self._found is not None and current and not is_regime(self._found.output):
            self._draw(self._found, shown)  # its line passes where the scenario stands

    def show_studied(self, studied: Studied) -> None:
        """Draw a map, or say what flips."""
        found, shown = studied.result, self._shown
        if isinstance(found, tuple) and shown is not None:
            self._sentence = _sentence(found, shown)
            self._say(shown)
        else:
            super().show_studied(studied)

    def show_sketch(self, studied: Studied) -> None:
        """Draw a map of fewer runs, until the whole one is there."""
        if studied is not self._sketch and self._shown is not None:
            self.show_found(studied.result, self._shown)
            self._sketch = studied

    def show_found(self, found: Any, shown: Shown) -> None:
        """Draw the map."""
        self._found, self._sketch = found, None
        self._draw(found, shown)
        self._say(shown)

    def show_reason(self, words: str) -> None:
        """Say it in the place of the map."""
        super().show_reason(words)
        self._found, self._sketch = None, None
        self.map.clear(words)

    def show_stopped(self) -> None:
        """Keep a map that is there, though a finer one was wanted."""
        if self._found is None:
            super().show_stopped()
        else:
            self.set_title(self.title, tr(STOPPED))

    def set_stale_on(self, topic: AnyTopic) -> None:
        """Dim the map where another one is wanted, and say no sentence that is out of date."""
        self._sentence = ""
        if topic is not Ask.FLIPS:
            self.map.set_stale()
            self._found, self._sketch = None, None
            self.set_stale()
        elif self._found is not None and self._shown is not None:
            self._say(self._shown)

    def _draw(self, found: TippingMap, shown: Shown) -> None:
        scenario, regime = shown.scenario, is_regime(found.output)
        level = found.level
        if not regime:
            level = self._level(found)
        places = [np.linspace(0.0, 1.0, len(axis.values)) for axis in (found.x, found.y)]
        if regime:
            name = name_of(found.output.partition("[")[0])
            below, above = tr("not: {name}").format(name=name), name
        else:
            here = value_words(found.output, level, scenario)
            below, above = (tr(words).format(value=here) for words in SIDES)
        self.map.show_field(
            Field(
                found.values, level, zero_contour(places[0], places[1], found.values - level),
                side_name(found.x, scenario), side_name(found.y, scenario),
                slider_ticks(found.x.spec), slider_ticks(found.y.spec), below, above,
            )
        )  # fmt: skip

    def _level(self, found: TippingMap) -> float:
        """Present value of what is no regime, read from the map where the crosshair stands."""
        here = self.map.here
        if here is None:
            return found.level
        rows, columns = found.values.shape
        x, y = here[0] * (columns - 1), here[1] * (rows - 1)
        j, i = min(int(x), columns - 2), min(int(y), rows - 2)
        part = found.values[i : i + 2, j : j + 2]
        across = part[:, 0] + (x - j) * (part[:, 1] - part[:, 0])
        return float(across[0] + (y - i) * (across[1] - across[0]))

    def _say(self, shown: Shown) -> None:
        about = shown.about
        name, year = outcome_name(about.output, shown.scenario), year_number(about.year)
        title = tr("{name}, {year}").format(name=name, year=year)
        plain = tr("the line joins settings that give the present value")
        self.set_title(title, self._sentence or ("" if is_regime(about.output) else plain))

    def _read_out(self, spot: Spot | None) -> None:
        field, found, shown = self.map.field, self._found, self._shown
        if spot is None or field is None or found is None or shown is None:
            self.set_readout("")
            return
        value = field.at(spot)
        words = value_words(found.output, value, shown.scenario)
        if is_regime(found.output):
            words = regime_words(found.output, value, found.year)
        x, y = (setting_words(axis.spec, _at(axis.spec, place))
                for axis, place in zip((found.x, found.y), spot, strict=True))  # fmt: skip
        self.set_readout(f"<b>{words}</b>&ensp;→ {x}&ensp;↑ {y}")

    def _drag(self, spot: Spot, gesture: object) -> None:
        shown = self._shown
        if shown is None:
            return
        specs = (shown.scenario.table.spec(key) for key in shown.about.axes)
        moved = {
            key: _at(spec, place)
            for key, spec, place in zip(shown.about.axes, specs, spot, strict=True)
        }
        self.set_together.emit(moved, gesture)


SIDES = ("below {value}", "above {value}")


def _at(spec: ParamSpec, place: float) -> float:
    """Value at a place of a slider, as fine as one sees."""
    return float(f"{float(value_at(spec, place)):.6g}")


def _sentence(found: tuple[Flip, ...], shown: Shown) -> str:
    """Say the nearest flip, with the names that people read."""
    near = [one for one in found if one.move is not None]
    if not found:
        return ""
    best = min(near, key=lambda one: abs(one.move.of_slider) if one.move else 0.0, default=found[0])
    said = best.said()
    spec = best.axis.spec
    values = {**said.values, "key": address_name(best.axis.key, shown.scenario)}
    if best.move is not None:
        values |= {"before": setting_words(spec, best.move.before),
                   "after": setting_words(spec, best.move.after)}  # fmt: skip
    elif said.template == NOWHERE:
        low, high = best.axis.values[[0, -1]]
        values |= {"low": setting_words(spec, low), "high": setting_words(spec, high)}
    return _capital(phrase_text(Phrase(said.template, **values)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
