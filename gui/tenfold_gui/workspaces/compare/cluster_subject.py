"""What can be compared of the cluster: how both chips scale, their exchange, and whole runs."""

from collections.abc import Callable
from functools import partial

import numpy as np

from tenfold_gui.i18n import tr
from tenfold_gui.lenses import EXCHANGE, RUN, SCALING
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.lines import Line
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.cluster.run_cards import LINES
from tenfold_gui.workspaces.cluster.run_cards import Line as RunLine
from tenfold_gui.workspaces.cluster.words import exchange_colour, new_colour, old_colour
from tenfold_gui.workspaces.compare.subjects import Amount, Course, Frame, Points, Subject
from tenfold_kernels.cluster import ScalingCurve
from tenfold_kernels.cluster.overview import Overview
from tenfold_kernels.scenario import Scenario

LENSES = (SCALING, EXCHANGE, RUN)
NEW, OLD = "new", "old"
PER_CENT = 100.0


def cluster_subject(look: Look, lens: str, scenario: Scenario) -> Subject:
    """List curves over the number of chips, or figures of whole runs."""
    if lens == RUN:
        amounts = tuple(_amount(line, age) for age in (NEW, OLD) for line in LINES)
        return Subject((), amounts, _owners())
    if lens == EXCHANGE:
        line = Line("training_equivalent", tr("in training"), exchange_colour(look.theme))
        unit = tr("by number of new chips, log scale")
        frame = Frame(tr("Old chips for one new chip"), unit, (Course(line, _worth),),
                      AxisKind.LOG)  # fmt: skip
        return Subject((frame,))
    scaling = _frame(look, "effective_chips", tr("Scaling"),
                     tr("chips' worth of training, both axes log scale"),
                     lambda curve: curve.effective_chips, AxisKind.LOG)  # fmt: skip
    used = _frame(look, "mfu", tr("Utilisation"), tr("% of peak, by number of chips, log scale"),
                  lambda curve: PER_CENT * curve.mfu)  # fmt: skip
    step = _frame(look, "step_time", tr("Time of a step"), tr("s, both axes log scale"),
                  lambda curve: curve.step_time_s, AxisKind.LOG)  # fmt: skip
    return Subject((scaling, used, step), owners=_owners())


def _owners() -> dict[str, str]:
    return {NEW: tr("New chips"), OLD: tr("Old chips")}


def _frame(
    look: Look, key: str, title: str, unit: str, values: Callable[[ScalingCurve], np.ndarray],
    y_kind: AxisKind = AxisKind.NUMBERS,
) -> Frame:  # fmt: skip
    names = _owners()
    colours = {NEW: new_colour(look.theme), OLD: old_colour(look.theme)}
    courses = tuple(
        Course(Line(f"{key}[{age}]", names[age], colours[age]), partial(_along, age, values), age)
        for age in names
    )
    return Frame(title, unit, courses, AxisKind.LOG, y_kind)


def _along(
    age: str, values: Callable[[ScalingCurve], np.ndarray], found: Overview
) -> Points | None:
    curve = found.result.new if age == NEW else found.result.old
    return (curve.chips.astype(float), values(curve)) if len(curve.chips) else None


def _worth(found: Overview) -> Points | None:
    exchange = found.result.equivalence
    chips = exchange.curve_new_chips.astype(float)
    return (chips, exchange.curve_equivalent) if len(chips) else None


def _amount(line: RunLine, age: str) -> Amount:
    def value(found: Overview) -> float | None:
        run = found.runs.new if age == NEW else found.runs.old
        return None if run is None else line.value(run)

    return Amount(f"{line.name}[{age}]", tr(line.name), tr(line.unit) if line.unit else "",
                  value, line.write, age)  # fmt: skip
