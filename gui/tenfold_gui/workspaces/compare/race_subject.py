"""What can be compared of the race: the curves of its panels."""

from functools import partial

from tenfold_gui.engine.compute import model_of
from tenfold_gui.engine.curves import names_in, values_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name, bloc_name
from tenfold_gui.i18n.numbers import chart_unit
from tenfold_gui.lenses import CONTROLS, INDUSTRY, PUBLIC_PURSE, RACE, SELF_RELIANCE
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.compare.subjects import EVERYONE, Course, Frame, Points, Subject
from tenfold_gui.workspaces.race import purse_lens, race_lens, reliance_lens
from tenfold_gui.workspaces.race.chart_card import is_off
from tenfold_gui.workspaces.race.offers import PANELS
from tenfold_gui.workspaces.race.panels import Panel
from tenfold_gui.workspaces.race.traces import Trace, traces
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import index_of
from tenfold_kernels.scenario import Scenario

LENSES = (RACE, CONTROLS, INDUSTRY, SELF_RELIANCE, PUBLIC_PURSE)
MORE = {
    SELF_RELIANCE: (reliance_lens.FOUNDRIES, reliance_lens.PEOPLE),
    PUBLIC_PURSE: (purse_lens.DEBT,),
}
PAIR = 2


def race_subject(look: Look, lens: str, scenario: Scenario) -> Subject:
    """List the curves of a lens, of those panels that a scenario has any use for."""
    panels = (*PANELS.get(lens, race_lens.PANELS), *MORE.get(lens, ()))
    used = [panel for panel in panels if panel.fit.suits(scenario)]
    frames = [frame for panel in used for frame in _frames(look, panel, scenario)]
    owners = {bloc: bloc_name(bloc, scenario) for bloc in scenario.blocs}
    return Subject(tuple(frames), owners=owners)


def _frames(look: Look, panel: Panel, scenario: Scenario) -> list[Frame]:
    frames = []
    unit = panel.unit if len(scenario.blocs) == PAIR else panel.unit_of_many or panel.unit
    for plot in panel.plots:
        found = traces(plot, scenario, look.theme)
        if not found or is_off(plot, scenario):
            continue
        log = plot.kind is AxisKind.LOG
        courses = tuple(
            Course(trace.line, partial(_points, trace), _whose(trace, scenario),
                   *_words(trace, scenario, log))
            for trace in found
        )  # fmt: skip
        said = tr(plot.caption or unit)
        frames.append(Frame(tr(panel.title), said, courses, y_kind=plot.kind,
                            from_zero=plot.from_zero))  # fmt: skip
    return frames


def _words(trace: Trace, scenario: Scenario, log: bool) -> tuple[str, str]:
    """Title and unit of a curve that stands alone; none for a sum or a quotient."""
    names = names_in(trace.line.key)
    if len(names) > 1:
        return "", ""
    usual, words = chart_unit(model_of(scenario).unit_text(names[0].partition("[")[0]))
    unit = words if trace.factor == usual else ""
    if log:
        unit = tr("{unit}, log scale").format(unit=unit) if unit else tr("log scale")
    return address_name(names[0], scenario), unit


def _points(trace: Trace, run: Run) -> Points | None:
    key = trace.line.key
    if any(name not in run for name in names_in(key)):
        return None  # a bloc takes no part there
    return run.years, values_of(run.__getitem__, key) * trace.factor


def _whose(trace: Trace, scenario: Scenario) -> str:
    """Bloc of the last scalar in a key, by which others are divided."""
    first = index_of(names_in(trace.line.key)[-1]).partition(",")[0]
    return first if first in scenario.blocs else EVERYONE
