"""Files of projects: what is read, and what is said to files that cannot be."""

import json
from pathlib import Path
from typing import Any

import pytest

from tenfold_kernels.faults import InputError
from tenfold_kernels.finance.case_file import LARGEST_FILE, Case, parse_cases, read_cases
from tenfold_kernels.finance.effects import without_effect
from tenfold_kernels.finance.input_table import TABLE

GOOD: dict[str, Any] = {
    "gen_constant_kw": 5e4, "system_capacity": 1e5, "analysis_period": 25, "dscr": 1.4,
    "total_installed_cost": 2.5e8, "term_tenor": 16, "term_int_rate": 6.0,
    "ppa_price_input": [0.07],
}  # fmt: skip


def file(**changes: Any) -> bytes:
    inputs = {name: value for name, value in {**GOOD, **changes}.items() if value is not ...}
    return json.dumps({"cases": [{"name": "wind", "inputs": inputs}]}).encode()


def refusal(content: bytes) -> str:
    with pytest.raises(InputError) as raised:
        parse_cases(content, "cases.json")
    message = str(raised.value)
    assert all(line.startswith("cases.json: ") for line in message.splitlines())
    return message


def only(content: bytes) -> Case:
    (case,) = parse_cases(content, "cases.json")
    return case


def test_what_is_left_out_has_its_default() -> None:
    case = only(file())
    assert case.inputs["inflation_rate"] == 2.5
    assert case.inputs.schedule("federal_tax_rate") == (21.0,)
    assert "inflation_rate" in case.inputs.defaulted
    assert "dscr" not in case.inputs.defaulted


def test_a_single_number_will_do_for_a_schedule() -> None:
    assert only(file(degradation=0.5)).inputs.schedule("degradation") == (0.5,)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"term_tenor": -1}, ("inputs.term_tenor", "-1", "0 to 100")),
        ({"term_tenor": 10.5}, ("inputs.term_tenor", "10.5", "whole number")),
        ({"term_tenor": "18"}, ("inputs.term_tenor", "'18'", "a whole number")),
        ({"term_tenor": True}, ("inputs.term_tenor", "true", "a whole number")),
        ({"term_tenor": None}, ("inputs.term_tenor", "found nothing", "from 0 to 100")),
        ({"dscr": 0}, ("inputs.dscr", "found 0", "0.01 to 10000")),
        ({"dscr": float("nan")}, ("inputs.dscr", "nan", "a finite number")),
        ({"dscr": float("inf")}, ("inputs.dscr", "inf", "a finite number")),
        ({"dscr": [1.3]}, ("inputs.dscr", "a list", "a number")),
        ({"dscr": ...}, ("inputs.dscr", "nothing is given")),
        ({"analysis_period": ...}, ("inputs.analysis_period", "nothing is given")),
        ({"analysis_period": 51}, ("inputs.analysis_period", "51", "1 to 50")),
        ({"ppa_price_input": []}, ("inputs.ppa_price_input", "a list of 0")),
        ({"ppa_price_input": ...}, ("inputs.ppa_price_input", "nothing is given")),
        ({"ppa_price_input": [0.1, "a"]}, ("inputs.ppa_price_input[1]", "'a'", "a number")),
        ({"ppa_price_input": [0.1] * 51}, ("a list of 51", "1 to 50")),
        ({"dscr_limit_debt_fraction": 2}, ("dscr_limit_debt_fraction", "0 or 1")),
        ({"dscr_limit_debt_fraction": 0.5}, ("dscr_limit_debt_fraction", "0.5", "0 or 1")),
        ({"term_tenur": 5}, ("term_tenur", "did you mean 'term_tenor'")),
        ({"en_batt": 1}, ("inputs.en_batt", "found 1", "allowed is 0")),
        ({"dispatch_tod_factors": [1, 2]}, ("dispatch_tod_factors[1]", "1 to 1")),
        ({"debt_option": 0, "debt_percent": 50, "loan_moratorium": 16}, ("loan_moratorium", "16")),
        ({"debt_option": 0}, ("inputs.debt_percent", "nothing is given")),
        ({"ppa_soln_mode": 0}, ("inputs.flip_target_percent", "nothing is given")),
    ],
)
def test_inputs_out_of_sense_are_named(changes: dict[str, Any], words: tuple[str, ...]) -> None:
    message = refusal(file(**changes))
    assert "cases[0] 'wind'" in message
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "not valid JSON"),
        (b"hello", "not valid JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100_000, "JSON"),
        (b'{"cases": [' + b"9" * 5000 + b"]}", "JSON"),
        (b"[]", "a list; allowed is a table"),
        (b"{}", "cases: nothing is given"),
        (b'{"cases": {}}', "cases: found a table"),
        (b'{"cases": []}', "a list of 0"),
        (b'{"cases": [3]}', "cases[0]: found 3"),
        (b'{"cases": [{"inputs": {}}]}', "cases[0].name: nothing is given"),
        (b'{"cases": [{"name": 1, "inputs": {}}]}', "cases[0].name: found 1"),
        (b'{"cases": [{"name": "a"}]}', "cases[0] 'a'.inputs: nothing is given"),
        (b'{"cases": [{"name": "a", "inputs": []}]}', "inputs: found a list"),
        (b'{"cases": [{"name": "a", "name": "b"}]}', "'name' stands twice"),
        (b'{"cases": [{"name": "a", "inputs": {}, "outputs": 1}]}', "outputs: found 1"),
        (b'{"cases": [{"name": "a", "inputs": {}, "outputs": {"ppa": "x"}}]}', "outputs.ppa"),
        (b'{"cases": [{"name": "a", "inputs": {}, "outputs": {"ppa": NaN}}]}', "outputs.ppa"),
        (b'{"cases": [{"name": "a", "inputs": {}, "arrays": {"b": 1}}]}', "arrays.b"),
    ],
)
def test_files_of_another_shape_are_refused(content: bytes, word: str) -> None:
    assert word in refusal(content)


def test_all_faults_are_told_at_once_but_not_without_end() -> None:
    assert len(refusal(file(term_tenor=-1, dscr=0)).splitlines()) == 2
    wrong = {each.name: "x" for each in TABLE}
    assert len(refusal(file(**wrong)).splitlines()) == 20


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (LARGEST_FILE + 1))
    for path in (tmp_path, tmp_path / "none.json", large, Path("a\0b")):
        with pytest.raises(InputError):
            read_cases(path)


def test_inputs_without_effect_are_named() -> None:
    case = only(file(loan_moratorium=2, flip_target_percent=11.0, om_fuel_cost=[5.0] * 30))
    idle = without_effect(case.inputs, case.given)
    assert set(idle) == {"loan_moratorium", "flip_target_percent", "om_fuel_cost"}
    case = only(file(debt_option=0, debt_percent=50.0, loan_moratorium=2))
    assert set(without_effect(case.inputs, case.given)) == {"dscr"}


def test_every_input_is_declared_once_and_explained() -> None:
    names = [each.name for each in TABLE]
    assert len(names) == len(set(names))
    assert all(each.meaning and each.unit for each in TABLE)
    for each in TABLE:
        low, high = each.allowed
        assert low <= high
        assert each.default is None or low <= each.default <= high
