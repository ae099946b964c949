"""``tenfold backcast``: errors on years fitted and held out, beside a naive rival."""

import pytest
from command_line import document, refusal, tenfold
from jsonschema import validate

from tenfold_kernels.analysis.backcast.naive import Naive, mean_abs_pct
from tenfold_kernels.analysis.backcast.reader import case_ids

TEXT = {"type": "string", "minLength": 1}
TITLE = {
    "type": "object",
    "required": ["en", "zh_TW"],
    "additionalProperties": False,
    "properties": {"en": TEXT, "zh_TW": TEXT},
}
NUMBERS = {"type": "array", "items": {"type": "number"}, "minItems": 1}
PER_CENT = {"type": "number", "minimum": 0}
VERDICT = {"enum": ["better than its rival", "fails"]}
NAIVE = {"enum": [str(kind) for kind in Naive]}
GROWTH = {
    "type": "object",
    "required": ["first", "last", "observed", "predicted"],
    "additionalProperties": False,
    "properties": {key: {"type": "number"} for key in ("first", "last", "observed", "predicted")},
}
SERIES = {
    "type": "object",
    "required": [
        "title", "unit", "fitted_years", "heldout_years", "mean_abs_pct_fitted",
        "mean_abs_pct_heldout", "naive", "naive_mean_abs_pct", "naive_in_hindsight",
        "naive_in_hindsight_mean_abs_pct", "naive_that_did_better", "better_than_all_naive",
        "verdict", "years", "observed", "predicted",
    ],
    "additionalProperties": False,
    "properties": {
        "title": TITLE, "unit": TEXT, "fitted_years": NUMBERS, "heldout_years": NUMBERS,
        "mean_abs_pct_fitted": PER_CENT, "mean_abs_pct_heldout": PER_CENT, "naive": NAIVE,
        "naive_mean_abs_pct": PER_CENT, "naive_in_hindsight": NAIVE,
        "naive_in_hindsight_mean_abs_pct": PER_CENT, "verdict": VERDICT, "years": NUMBERS,
        "observed": NUMBERS, "predicted": NUMBERS, "better_than_all_naive": {"type": "boolean"},
        "naive_that_did_better": {"type": "array", "items": NAIVE},
        "growth_by_decade": {"type": "array", "items": GROWTH, "minItems": 1},
    },
}  # fmt: skip
CASE = {
    "type": "object",
    "required": [
        "case", "title", "equations", "given", "parameters", "fit_date", "verdict",
        "better_than_all_naive", "series",
    ],
    "additionalProperties": False,
    "properties": {
        "case": TEXT, "title": TITLE, "better_than_all_naive": {"type": "boolean"},
        "fit_date": {"pattern": r"^\d{4}-\d\d-\d\d$"},
        "equations": {"type": "array", "items": {"pattern": r"^E\d+$"}, "minItems": 1},
        "given": {"type": "array", "items": TEXT}, "verdict": VERDICT,
        "parameters": {"type": "object", "additionalProperties": {"type": "number"}},
        "series": {"type": "object", "additionalProperties": SERIES, "minProperties": 1},
    },
}  # fmt: skip


def test_every_case_has_the_agreed_shape(capsys) -> None:
    found = document(capsys, "backcast")
    validate(found, {"type": "object", "properties": {"cases": {"items": CASE}}})
    assert [each["case"] for each in found["cases"]] == list(case_ids())


def test_one_case_gives_its_years_and_the_errors_that_follow_from_them(capsys) -> None:
    found = document(capsys, "backcast", "korean-steel")
    validate(found, CASE)
    steel = found["series"]["steel"]
    assert steel["years"] == steel["fitted_years"] + steel["heldout_years"]
    count = len(steel["fitted_years"])
    for part, error in ((slice(count), "fitted"), (slice(count, None), "heldout")):
        mean = mean_abs_pct(steel["predicted"][part], steel["observed"][part])
        assert steel[f"mean_abs_pct_{error}"] == pytest.approx(mean)


def test_people_get_a_line_for_each_series_with_its_verdict(capsys) -> None:
    code, out, err = tenfold(capsys, "backcast")
    assert (code, err) == (0, "")
    for name in case_ids():
        (line, *_) = [line for line in out.splitlines() if line.startswith(f"{name} ")]
        assert line.endswith(("better than its rival", "fails"))


def test_people_get_the_years_of_one_case(capsys) -> None:
    code, out, err = tenfold(capsys, "backcast", "solar-boom")
    assert (code, err) == (0, "")
    assert "太陽能模組" in out
    assert "wright_exponent" in out
    for word in ("1976", "2019", "held out", "fails"):
        assert word in out


def test_an_unknown_case_names_one_that_resembles_it(capsys) -> None:
    message = refusal(capsys, "backcast", "solar-module")
    assert "did you mean 'solar-module-price'" in message
