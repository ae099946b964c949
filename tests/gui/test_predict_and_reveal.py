"""Predictions are drawn with mouse and keys, kept by name, hidden, revealed and judged."""

from pathlib import Path

import numpy as np
import pytest
from hands import MOVE, PRESS, RELEASE, mouse
from on_screen import pixel_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.window.predict_desk import PredictDesk
from tenfold_gui.workshop.predict_chart import MODEL
from tenfold_gui.workshop.predict_window import PredictWindow
from tenfold_kernels.workbook.file import read_workbook

OUTPUT = "generations_behind[b]"


@pytest.fixture
def predicting(qtbot, window) -> PredictWindow:
    desk = window.desk(PredictDesk)
    desk.open()
    made = desk.predicting
    qtbot.waitUntil(lambda: made._chart is not None, timeout=60_000)
    return made


def draw(qtbot, predicting: PredictWindow, *points: tuple[float, float]) -> None:
    chart = predicting.chart
    low, high = chart._frame
    places = [pixel_of(chart, year, low + share * (high - low)) for year, share in points]
    mouse(chart.viewport(), PRESS, places[0])
    for place in places[1:]:
        mouse(predicting.chart.viewport(), MOVE, place)
    mouse(predicting.chart.viewport(), RELEASE, places[-1])


def test_the_model_s_curve_is_hidden_behind_the_present(predicting) -> None:
    drawn = predicting.chart.drawn[MODEL]
    assert predicting.present.value() == 2025
    assert drawn.x[-1] == 2025.0
    assert not predicting.reveal.isEnabled()
    low, high = predicting.chart._frame
    assert low < drawn.y.min() < high


def test_a_curve_is_drawn_in_one_change_and_undone(qtbot, window, predicting) -> None:
    draw(qtbot, predicting, (2030.0, 0.5), (2045.0, 0.7), (2060.0, 0.6))
    (one,) = window.session.workbook.predictions
    assert one.name == "Team 1"
    assert one.output == OUTPUT
    assert one.points[0][0] == 2025.0, "it begins where the known ends"
    assert one.points[-1][0] == pytest.approx(2060.0, abs=0.3)
    assert window.session.position == 1
    assert window.session.undo_label == "prediction"
    window.session.undo()
    assert window.session.workbook.predictions == ()
    assert set(predicting.chart.drawn) == {MODEL}


def test_revealing_shows_the_whole_curve_and_says_how_far_off(qtbot, predicting) -> None:
    draw(qtbot, predicting, (2030.0, 0.9), (2060.0, 0.95))
    assert "expect" not in predicting.words.text()
    predicting.reveal.click()
    assert predicting.chart.drawn[MODEL].x[-1] == 2060.0
    said = predicting.words.text()
    assert said.startswith("Team 1: ")
    assert "off on average, too high" in said
    assert "generations" in said
    predicting.reveal.click()
    assert predicting.chart.drawn[MODEL].x[-1] == 2025.0


def test_a_perfect_guess_is_very_close(qtbot, window, predicting) -> None:
    draw(qtbot, predicting, (2030.0, 0.5), (2060.0, 0.5))
    run, years = predicting._run, np.arange(2025.0, 2060.25, 0.25)
    predicting._keep(years, np.interp(years, run.years, run[OUTPUT]))
    predicting.reveal.click()
    assert predicting.words.text().startswith("Team 1: Very close: 0")


def test_teams_do_not_see_each_other_before_the_reveal(qtbot, window, predicting) -> None:
    draw(qtbot, predicting, (2030.0, 0.5), (2060.0, 0.9))
    predicting.add_team("Ministry")
    assert predicting.team.currentText() == "Ministry"
    assert set(predicting.chart.drawn) == {MODEL}
    draw(qtbot, predicting, (2030.0, 0.4), (2060.0, 0.3))
    assert set(predicting.chart.drawn) == {MODEL, "Ministry"}
    predicting.reveal.click()
    assert set(predicting.chart.drawn) == {MODEL, "Ministry", "Team 1"}
    assert len(predicting.words.text().splitlines()) == 2
    names = [one.name for one in window.session.workbook.predictions]
    assert names == ["Team 1", "Ministry"]
    predicting.clear()
    assert [one.name for one in window.session.workbook.predictions] == ["Team 1"]


def test_keys_draw_too(window, predicting) -> None:
    chart = predicting.chart
    for _ in range(10):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    (one,) = window.session.workbook.predictions
    assert one.points[-1][0] == 2035.0
    assert one.points[-1][1] > one.points[0][1]


def test_nothing_is_drawn_on_the_past(qtbot, window, predicting) -> None:
    draw(qtbot, predicting, (2017.0, 0.5), (2022.0, 0.5), (2040.0, 0.5))
    (one,) = window.session.workbook.predictions
    assert one.points[0][0] == 2025.0


def test_predictions_are_saved_with_the_document(
    qtbot, window, predicting, answers, tmp_path: Path
) -> None:
    draw(qtbot, predicting, (2030.0, 0.5), (2060.0, 0.9))
    answers.path = tmp_path / "guess.tenfold"
    window.commands["save_as"].trigger()
    assert read_workbook(answers.path).predictions == window.session.workbook.predictions
    window.desk(PredictDesk).close()
    assert window.desk(PredictDesk).predicting is None


def test_a_finger_draws(window, predicting) -> None:
    chart, device = predicting.chart, QTest.createTouchDevice()
    low, high = chart._frame
    places = [
        pixel_of(chart, year, low + share * (high - low)).toPoint()
        for year, share in ((2030.0, 0.5), (2045.0, 0.6), (2060.0, 0.7))
    ]
    QTest.touchEvent(chart, device).press(0, places[0], chart.viewport())
    for place in places[1:]:
        QTest.touchEvent(chart, device).move(0, place, chart.viewport())
    QTest.touchEvent(chart, device).release(0, places[-1], chart.viewport())
    (one,) = window.session.workbook.predictions
    assert one.points[-1][0] == pytest.approx(2060.0, abs=0.3)
    assert window.session.position == 1
