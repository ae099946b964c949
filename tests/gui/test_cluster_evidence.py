"""Evidence: predicted against measured, with the scenario's own assumptions."""

import numpy as np
import pytest
from conftest import drawn_after
from lens_views import card_of, inside, opened, said, texts, tips, wait_for_studies
from on_screen import pixel_of
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.lenses import EVIDENCE
from tenfold_gui.plots.items import Area
from tenfold_gui.plots.scatter import ScatterChart
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.evidence_cards import (
    GROUP_HUES,
    ErrorsCard,
    ScatterCard,
    WorstCard,
)
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_kernels.cluster.validation.evidence import published_runs, was_fitted
from tenfold_kernels.cluster.validation.explanations import REASONS
from tenfold_kernels.cluster.validation.summary import summary
from tenfold_kernels.cluster.validation.validate import Group, RunResult, validate


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, EVIDENCE)


def predicted(settings: dict | None = None) -> list[tuple[RunResult, bool]]:
    runs = published_runs()
    pairs = zip(validate(runs, settings), (was_fitted(run) for run in runs), strict=True)
    return [(result, fitted) for result, fitted in pairs if result.error_pct is not None]


def timed(pairs: list[tuple[RunResult, bool]]) -> list[tuple[RunResult, bool]]:
    return [(result, fitted) for result, fitted in pairs if result.measured_step_s]


def assert_draws(window: MainWindow, page: Page, pairs: list[tuple[RunResult, bool]]) -> None:
    points = inside(page, ScatterChart).points
    expected = timed(pairs)
    assert len(points) == len(expected) > 100
    theme = window.look.theme
    for point, (result, fitted) in zip(points, expected, strict=True):
        assert (point.measured, point.predicted) == (result.measured, result.predicted)
        assert point.filled is fitted
        assert point.colour == theme.series[GROUP_HUES[result.group]]


def test_every_timed_run_is_a_dot(window: MainWindow, page: Page) -> None:
    assert_draws(window, page, predicted())


def test_runs_without_a_step_time_are_not_mixed_in_but_told_of(page: Page) -> None:
    pairs = predicted()
    without = len(pairs) - len(timed(pairs))
    assert without > 0
    assert f"{without} more runs gave only a throughput" in said(page)


def test_how_many_lie_within_the_band_is_said(page: Page) -> None:
    errors = [abs(result.error_pct) for result, _ in timed(predicted())]
    within = sum(error <= 10.0 for error in errors)
    assert f"{within} of {len(errors)} runs lie within the band." in said(page)


def test_the_band_is_ten_per_cent_wide(page: Page) -> None:
    chart = inside(page, ScatterChart)
    corners = chart._band._polygon
    offsets = sorted({round(point.y() - point.x(), 12) for point in corners})
    assert offsets == pytest.approx([np.log10(0.9), np.log10(1.1)])
    assert isinstance(chart._band, Area)


def test_errors_are_summed_up_by_use_and_kind(page: Page) -> None:
    rows = texts(card_of(page, ErrorsCard).table)
    expected = []
    for used in (True, False):
        members = [result for result, fitted in predicted() if fitted is used]
        expected.append(summary(members))
        expected += [summary(r for r in members if r.group == group) for group in Group]
    assert len(rows) == len(expected)
    for row, found in zip(rows, expected, strict=True):
        assert int(row[1]) == found.n
        numbers = [float(cell.replace("−", "-")) for cell in row[2:]]
        wanted = [found.mean_abs_pct, found.bias_pct, found.max_abs_pct]
        assert numbers == pytest.approx(wanted, abs=0.51)


def test_the_worst_runs_are_listed_with_their_reasons(page: Page) -> None:
    table = card_of(page, WorstCard).table
    worst = sorted((r for r, _ in predicted()), key=lambda r: -abs(r.step_error_pct))
    rows = texts(table)
    assert [row[0] for row in rows] == [result.id for result in worst[: len(rows)]]
    for k, result in enumerate(worst[: len(rows)]):
        unit = " s" if result.measured_step_s else " tokens/s"
        assert rows[k][2].endswith(unit)
        assert rows[k][3].endswith(unit)
        assert result.source in tips(table, k)[0]
        assert REASONS.get(result.id, "") in tips(table, k)[0]


def point_at(qtbot, page: Page, index: int) -> None:
    chart = inside(page, ScatterChart)
    point = chart.points[index]
    place = pixel_of(chart, np.log10(point.measured), np.log10(point.predicted))
    qtbot.mouseMove(chart.viewport(), place.toPoint())


def test_pointing_at_a_dot_tells_run_source_and_error(qtbot, page: Page) -> None:
    note = card_of(page, ScatterCard).note
    hint = note.text()
    pairs = timed(predicted())
    alone = max(range(len(pairs)), key=lambda k: abs(pairs[k][0].error_pct))
    result, fitted = pairs[alone]
    point_at(qtbot, page, alone)
    shown = note.text()
    assert result.id in shown
    assert result.source in shown
    assert ("(fitted)" if fitted else "(held out)") in shown
    assert f"measured {short_number(result.measured)} s" in shown
    assert f"off by {result.error_pct:+.1f} %".replace("-", "−") in shown
    qtbot.wait(20)  # movements that follow each other faster are passed over
    qtbot.mouseMove(inside(page, ScatterChart).viewport(), QPoint(1, 1))
    assert note.text() == hint


def test_another_assumption_is_held_against_the_evidence(
    qtbot, window: MainWindow, page: Page
) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("matmul_efficiency", 0.5))
    wait_for_studies(qtbot, window)
    assert_draws(window, page, predicted({"matmul_efficiency": 0.5}))
    assert "with 1 assumptions changed" in said(page)
    drawn_after(qtbot, window, window.session.undo)
    wait_for_studies(qtbot, window)
    assert_draws(window, page, predicted())
    assert "assumptions changed" not in said(page)


def test_a_lever_of_the_cluster_leaves_the_evidence_alone(
    qtbot, window: MainWindow, page: Page
) -> None:
    asked: list[object] = []
    window.room.workspace.wanted.connect(asked.append)
    for address, value in (("chips", 64.0), ("new_network", 0.1), ("new_failure_rate", 1.0)):
        drawn_after(qtbot, window, lambda a=address, v=value: window.session.set_value(a, v))
    assert asked == []
    assert_draws(window, page, predicted())


def test_dots_are_painted_in_the_colours_of_their_group(window: MainWindow, page: Page) -> None:
    chart = inside(page, ScatterChart)
    picture = chart.viewport().grab().toImage()
    theme = window.look.theme
    for group, hue in GROUP_HUES.items():
        lonely = [k for k, p in enumerate(chart.points)
                  if p.colour == theme.series[hue] and p.filled]  # fmt: skip
        point = chart.points[lonely[-1]]
        place = pixel_of(chart, np.log10(point.measured), np.log10(point.predicted)).toPoint()
        around = {
            QColor(picture.pixel(place.x() + dx, place.y() + dy)).name()
            for dx in range(-2, 3)
            for dy in range(-2, 3)
        }
        assert QColor(theme.series[hue]).name() in around, group
