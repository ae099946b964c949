"""Predictions: how far off they are, and what a document keeps of them."""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.faults import Fault
from tenfold_kernels.play.prediction import (
    MOST_POINTS,
    Prediction,
    distance,
    predictions_document,
    read_predictions,
)
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.file import parse_workbook, workbook_text
from tenfold_kernels.workbook.workbook import workbook_of

YEARS = np.arange(2000.0, 2051.0)
CURVE = np.linspace(0.0, 10.0, len(YEARS))


def drawn(*points: tuple[float, float]) -> Prediction:
    return Prediction("A", "x", points)


def test_the_curve_itself_is_no_distance_away() -> None:
    found = distance(drawn((2010.0, 2.0), (2050.0, 10.0)), YEARS, CURVE)
    assert found is not None
    assert found.mean == pytest.approx(0.0, abs=1e-12)
    assert found.same_way


def test_a_constant_shift_is_the_distance_and_the_bias() -> None:
    found = distance(drawn((2010.0, 1.0), (2050.0, 9.0)), YEARS, CURVE)
    assert found is not None
    assert found.mean == pytest.approx(1.0)
    assert found.bias == pytest.approx(-1.0)
    assert found.at_end == pytest.approx(-1.0)
    assert found.share == pytest.approx(0.1)


def test_the_worst_year_and_the_wrong_way_are_told() -> None:
    found = distance(drawn((2010.0, 2.0), (2050.0, 0.0)), YEARS, CURVE)
    assert found is not None
    assert found.year == 2050.0
    assert found.largest == pytest.approx(10.0)
    assert not found.same_way


@pytest.mark.parametrize(
    "one", [drawn(), drawn((2010.0, 1.0)), drawn((1900.0, 1.0), (1950.0, 1.0))]
)
def test_what_covers_no_years_has_no_distance(one) -> None:
    assert distance(one, YEARS, CURVE) is None


def test_a_curve_that_never_moves_counts_any_distance_as_whole() -> None:
    found = distance(drawn((2010.0, 1.0), (2050.0, 1.0)), YEARS, np.zeros(len(YEARS)))
    assert found is not None
    assert found.share == 1.0


def test_a_document_keeps_predictions() -> None:
    one = drawn((2010.0, 1.5), (2020.0, 2.5))
    workbook = replace(workbook_of(preset("us-china-ai-chips")), predictions=(one,))
    assert not workbook.is_plain
    assert parse_workbook(workbook_text(workbook).encode(), "x.tenfold") == workbook


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("x", "predictions: found 'x'; allowed is a list"),
        ([3], "predictions[0]: found 3"),
        ([{"name": 1, "output": "x", "points": []}], "predictions[0].name"),
        ([{"name": "a" * 99, "output": "x", "points": []}], "found 99 characters"),
        ([{"name": "a", "output": "x", "points": [[1]]}], "a list of pairs"),
        ([{"name": "a", "output": "x", "points": [[1, 2]] * (MOST_POINTS + 1)}], "a list of pairs"),
        ([{"name": "a", "output": "x", "points": [[2000, "y"]]}], "points[0][1]"),
        ([{"name": "a", "output": "x", "points": [[2000, 1], [1999, 1]]}], "in their order"),
    ],
)
def test_bad_predictions_are_refused_by_place(given, words) -> None:
    faults: list[Fault] = []
    read_predictions(given, faults, "predictions")
    assert words in "\n".join(map(str, faults))


def test_what_is_written_is_read_back() -> None:
    predictions = (drawn((2010.0, 1.5)), Prediction("B", "y"))
    faults: list[Fault] = []
    assert read_predictions(predictions_document(predictions), faults, "") == predictions
    assert faults == []
