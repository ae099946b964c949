"""What every lens offers to compare, on results of every kernel."""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_gui.engine.compute import result_of
from tenfold_gui.engine.finance import appraisals
from tenfold_gui.lenses import DECADES, DECISION, EXCHANGE, RUN
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.workspaces.compare.subject_of import COMPARABLE, subject_of
from tenfold_gui.workspaces.compare.subjects import Subject
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text

OPENING, CLUSTER = preset("us-china-ai-chips"), preset("h20-against-h200")
FINANCE = preset("annual-budgets-against-five-years")
LOOK = Look(LIGHT)


def checked(subject: Subject, result: object) -> int:
    """Check what a subject reads from a result, and count the curves that it finds there."""
    courses = [course for frame in subject.frames for course in frame.courses]
    keys = [course.line.key for course in courses] + [one.key for one in subject.amounts]
    assert len(keys) == len(set(keys))
    for one in (*courses, *subject.amounts):
        assert one.whose in ("", *(subject.owners or {}))
    found = [points for course in courses if (points := course.points(result)) is not None]
    for x, y in found:
        assert len(x) == len(y) > 0
        assert (np.diff(x) > 0.0).all()
        assert np.isfinite(y).any()
    for amount in subject.amounts:
        value = amount.value(result)
        assert value is None or amount.write(value)
    return len(found)


def test_every_lens_of_the_race_has_curves_and_each_bloc_its_own(qapp) -> None:
    result = result_of(OPENING, "")
    for lens in COMPARABLE["world"]:
        subject = subject_of(LOOK, lens, OPENING)
        assert checked(subject, result) > 3
        owners = {course.whose for frame in subject.frames for course in frame.courses}
        assert set(OPENING.blocs) <= owners


def test_a_bloc_that_takes_no_part_in_another_scenario_has_no_curve_there(qapp) -> None:
    three = replace(OPENING, bloc_names={**OPENING.bloc_names, "c": Text("Europe")})
    subject = subject_of(LOOK, "race", three)
    result = result_of(OPENING, "")
    courses = [course for frame in subject.frames for course in frame.courses]
    of_third = [course for course in courses if course.whose == "c"]
    assert of_third
    assert all(course.points(result) is None for course in of_third)


def test_every_lens_of_the_cluster_has_curves_or_numbers(qapp) -> None:
    result = result_of(CLUSTER, "")
    for lens in COMPARABLE["cluster"]:
        subject = subject_of(LOOK, lens, CLUSTER)
        assert checked(subject, result) == {EXCHANGE: 1, RUN: 0}.get(lens, 6)
        assert bool(subject.amounts) == (lens == RUN)


@pytest.mark.parametrize("lens", COMPARABLE["finance"])
def test_every_lens_of_finance_reads_both_projects(qapp, lens: str) -> None:
    result = appraisals(FINANCE, False, lens)
    subject = subject_of(LOOK, lens, FINANCE)
    assert checked(subject, result) >= 2
    assert set(subject.owners or {}) == {"a", "b"}
    if lens in (DECISION, DECADES):
        other = appraisals(FINANCE, False, "cash")  # a result of another lens has nothing there
        assert all(c.points(other) is None for frame in subject.frames for c in frame.courses)
