"""Moments of a scenario, as the timeline shows them."""

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import short_bloc_name
from tenfold_gui.style.tokens import Theme, bloc_colour
from tenfold_gui.widgets.timeline import Event
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.events import moments


def events_of(scenario: Scenario, theme: Theme) -> list[Event]:
    """Events of a scenario, in the colours of the blocs that they begin with."""
    return [
        Event(m.year, short_bloc_name(m.bloc, scenario), tr(m.name),
              bloc_colour(theme, scenario.blocs.index(m.bloc)))
        for m in moments(scenario)
    ]  # fmt: skip
