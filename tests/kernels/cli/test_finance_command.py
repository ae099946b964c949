"""``tenfold finance validate`` and ``record``: beside SAM's figures and beside published ones."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from command_line import document, refusal, tenfold
from jsonschema import validate

from tenfold_kernels.analysis.financing import comparisons
from tenfold_kernels.analysis.financing.report import summary
from tenfold_kernels.finance.returns import irr, npv, rates_of_return, sign_changes

NUMBER = {"type": ["number", "null"]}
FIGURES = {"type": "object", "additionalProperties": NUMBER}
CASE = {
    "type": "object",
    "required": [
        "name", "debt", "debt_fraction", "irr", "npv", "ppa", "reference", "relative_error",
        "reasons", "notes", "without_effect", "defaults_used",
    ],
    "properties": {
        "name": {"type": "string"},
        **dict.fromkeys(("debt", "debt_fraction", "irr", "npv", "ppa"), NUMBER),
        "reference": FIGURES,
        "relative_error": FIGURES,
        "flow_difference_usd": FIGURES,
    },
}  # fmt: skip
INPUTS = {
    "gen_constant_kw": 5e4, "system_capacity": 1e5, "analysis_period": 25, "dscr": 1.4,
    "total_installed_cost": 2.5e8, "term_tenor": 16, "term_int_rate": 6.0,
    "ppa_price_input": [0.07],
}  # fmt: skip


def written(folder: Path, **case: Any) -> str:
    path = folder / "cases.json"
    whole = {"name": "wind", "inputs": INPUTS, **case}
    path.write_text(json.dumps({"cases": [whole]}), "utf-8")
    return str(path)


def test_cases_that_ship_agree(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "finance", "validate")
    for case in found["cases"]:
        validate(case, CASE)
        assert case["agrees"] is True
    assert found["summary"]["agree"] is True
    assert found["summary"]["largest_relative_error"]["debt"] < 1e-9
    assert found["summary"]["largest_flow_difference_usd"] < 0.01


def test_a_file_without_references(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = written(tmp_path)
    found = document(capsys, "finance", "validate", path)
    (case,) = found["cases"]
    validate(case, CASE)
    assert case["reference"] == case["relative_error"] == {}
    assert case["agrees"] is found["summary"]["agree"] is None
    code, out, err = tenfold(capsys, "finance", "validate", path)
    assert (code, err) == (0, "")
    assert f"{case['debt']:.2f}" in out


def test_a_reference_is_set_beside(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = written(tmp_path, outputs={"size_of_debt": 1e8, "project_return_aftertax_irr": None})
    code, out, err = tenfold(capsys, "finance", "validate", path, "--json")
    assert (code, err) == (1, "")
    whole = json.loads(out)
    assert whole["summary"]["differ"] == ["wind"]
    (case,) = whole["cases"]
    assert case["reference"] == {"debt": 1e8, "irr": None}
    assert set(case["differs"]) == {"debt", "irr"}
    assert case["relative_error"]["debt"] == pytest.approx(abs(case["debt"] / 1e8 - 1.0))
    assert case["agrees"] is False
    code, out, _ = tenfold(capsys, "finance", "validate", path)
    assert code == 1
    assert "not all agree" in out
    assert "wind: debt: " in out
    assert "100000000 in the reference" in out
    assert "none in the reference" in out


def test_no_rate_of_return_is_null_with_a_reason(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = written(tmp_path, inputs={**INPUTS, "ppa_price_input": [0.5]})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    assert case["irr"] is None
    assert "debt exceeds the cost" in case["reasons"]["irr"]


@pytest.mark.parametrize(
    ("changes", "about", "words"),
    [
        ({"ppa_price_input": [0.0]}, "ebitda", "running costs more than it earns in 25 of 25"),
        ({"ppa_price_input": [0.0]}, "debt", "a loan sized by it is negative"),
        ({"om_fixed": [9e7]}, "irr", "the owner is never paid"),
        ({"dscr": 0.9}, "dscr", "more is lent than cash can repay"),
        ({"dscr": 0.9}, "least_dscr", "more cash than there is"),
        ({"dscr": 0.9}, "irr", "debt exceeds the cost"),
        ({"term_tenor": 30}, "term_tenor", "30 years outlasts 25 years"),
        ({"gen_constant_kw": 0}, "irr", "at no rate"),
        ({"gen_constant_kw": 0}, "lcoe_nominal", "nothing is sold"),
        ({"ppa_price_input": [0.3] * 10 + [-0.3] * 15, "dscr": 3.0}, "irr", "2 times"),
        ({"total_installed_cost": 1.0}, "irr", "debt exceeds the cost"),
    ],
)
def test_impossible_projects_are_answered_in_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, changes: dict[str, Any], about: str,
    words: str,
) -> None:  # fmt: skip
    path = written(tmp_path, inputs={**INPUTS, **changes})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    assert words in case["reasons"][about]
    assert f"{about}: {case['reasons'][about]}" in case["notes"]
    code, out, err = tenfold(capsys, "finance", "validate", path)
    assert (code, err) == (0, "")
    assert words in out
    assert "nan" not in out
    assert "inf" not in out


def test_two_returns_that_both_fit_are_told() -> None:
    # -100, 230, -132: worth nothing at 10 % and at 20 %.
    flows = np.array([-100.0, 230.0, -132.0])
    assert npv(flows, 0.1) == pytest.approx(0.0, abs=1e-12)
    assert npv(flows, 0.2) == pytest.approx(0.0, abs=1e-12)
    assert sign_changes(flows) == 2
    # Present value falls with the rate at the second of them only.
    assert irr(flows) == pytest.approx(0.2)


def test_all_returns_that_fit_are_given(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert rates_of_return(np.array([-100.0, 230.0, -132.0])) == pytest.approx((0.1, 0.2))
    assert rates_of_return(np.array([-100.0, 110.0])) == pytest.approx((0.1,))
    assert rates_of_return(np.array([100.0, 110.0])) == ()
    price = [0.3] * 10 + [-0.3] * 15
    path = written(tmp_path, inputs={**INPUTS, "ppa_price_input": price, "dscr": 3.0})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    assert f"{case['irr_exact']:.6g} % is the one nearest to zero" in case["reasons"]["irr"]


@pytest.mark.parametrize(
    ("changes", "about", "words"),
    [
        ({"itc_fed_percent": [30.0]}, "itc_fed_percent", "no asset earns it"),
        ({"itc_sta_percent": [10.0], "depr_itc_sta_custom": 1}, "itc_sta_percent", "no asset"),
        ({"flip_target_year": 30}, "flip_target_year", "beyond 25 years"),
    ],
)
def test_what_changes_nothing_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, changes: dict[str, Any], about: str,
    words: str,
) -> None:  # fmt: skip
    path = written(tmp_path, inputs={**INPUTS, **changes})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    assert words in case["without_effect"][about]
    (bare,) = document(capsys, "finance", "validate", written(tmp_path))["cases"]
    assert [case[key] for key in ("debt", "irr", "npv")] == [
        bare[key] for key in ("debt", "irr", "npv")
    ]


def test_a_credit_that_an_asset_earns_is_not_remarked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    changes = {"itc_fed_percent": [30.0], "depr_itc_fed_sl_20": 1}
    path = written(tmp_path, inputs={**INPUTS, **changes})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    (bare,) = document(capsys, "finance", "validate", written(tmp_path))["cases"]
    assert case["without_effect"] == {}
    assert case["npv"] > bare["npv"]


def test_a_solved_price_beyond_its_bound_is_remarked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    inputs = {key: value for key, value in INPUTS.items() if key != "ppa_price_input"}
    solved = {**inputs, "ppa_soln_mode": 0, "flip_target_percent": 12.0, "ppa_soln_max": 1.0}
    (case,) = document(capsys, "finance", "validate", written(tmp_path, inputs=solved))["cases"]
    assert case["ppa"] > 1.0
    assert "above ppa_soln_max, 1" in case["reasons"]["ppa"]


def test_cover_over_the_life_of_a_loan_is_the_one_it_was_sized_by(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # Sculpted, all years have the same cover; nothing is counted at the close without a reserve.
    inputs = {**INPUTS, "months_receivables_reserve": 0.0}
    (case,) = document(capsys, "finance", "validate", written(tmp_path, inputs=inputs))["cases"]
    assert case["llcr"] == pytest.approx(INPUTS["dscr"], rel=1e-9)


def test_a_project_without_oddities_has_no_notes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (case,) = document(capsys, "finance", "validate", written(tmp_path))["cases"]
    assert case["notes"] == []


def test_depreciating_more_than_the_cost_is_remarked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = written(tmp_path, inputs={**INPUTS, "depr_alloc_macrs_5_percent": 50.0})
    (case,) = document(capsys, "finance", "validate", path)["cases"]
    assert "150 %" in case["reasons"]["depreciation"]


def test_bad_files_are_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = written(tmp_path, inputs={**INPUTS, "dscr": 0, "term_tenor": -3})
    message = refusal(capsys, "finance", "validate", path)
    for words in ("cases.json", "cases[0] 'wind'", "inputs.dscr", "inputs.term_tenor", "found -3"):
        assert words in message
    assert "none.json" in refusal(capsys, "finance", "validate", str(tmp_path / "none.json"))
    refusal(capsys, "finance")


def test_the_record_is_the_one_that_is_written_down(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "finance", "record")
    assert found["summary"] == summary()
    assert len(found["figures"]) == len(comparisons())
    for figure in found["figures"]:
        low, high = figure["published"]
        assert low <= high
        assert figure["far_off"] == bool(figure["why"])
    assert {each["about"] for each in found["figures"]} == set(found["subjects"])
    code, out, err = tenfold(capsys, "finance", "record")
    assert (code, err) == (0, "")
    for words in (
        "if the state took a fee",
        "7.9 %",
        "-29 %",
        "the state pays",
        "half of the payment",
    ):
        assert words in out
