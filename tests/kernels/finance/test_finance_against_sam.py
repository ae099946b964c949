"""Projects as NREL's System Advisor Model works them out: a table that ships, and fresh draws."""

from typing import Any

import numpy as np
import pytest
from random_cases import random_case

from tenfold_kernels.finance.case_file import Case
from tenfold_kernels.finance.evidence import published_cases
from tenfold_kernels.finance.input_table import TABLE
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.validate import SAM_NAMES, summary, validated

PUBLISHED = {case.name: case for case in published_cases()}
FRESH = 300
SERIES = ("cf_total_revenue", "cf_operating_expenses", "cf_cash_for_ds", "cf_debt_balance",
          "cf_reserve_interest", "cf_feddepr_total", "cf_stadepr_total", "cf_fedtax", "cf_statax",
          "cf_project_return_pretax", "cf_project_return_aftertax")  # fmt: skip


def check(case: Case) -> None:
    found = validated(case)
    errors = found.relative_error
    assert set(errors) == set(SAM_NAMES)
    assert None not in errors.values(), errors
    assert errors["debt"] <= 1e-9  # type: ignore[operator]
    # Everything else is as exact; the price search may carry rounding a few digits further.
    assert max(error or 0.0 for error in errors.values()) <= 1e-7, errors
    assert found.flow_difference
    assert max(found.flow_difference.values()) <= 0.01, found.flow_difference
    assert found.agrees, found.ours


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_projects(name: str) -> None:
    check(PUBLISHED[name])


def test_the_table_covers_what_it_is_for() -> None:
    given = {name for case in PUBLISHED.values() for name in case.given}
    assert {each.name for each in TABLE if each.allowed[0] != each.allowed[1]} <= given
    missing = [case.name for case in PUBLISHED.values() if case.outputs[SAM_NAMES["irr"]] is None]
    assert "more-debt-than-cost" in missing
    found = summary([validated(PUBLISHED["plain"]), validated(PUBLISHED["price-solved"])])
    assert found["agree"] is True


def test_a_wrong_reference_is_noticed() -> None:
    case = PUBLISHED["plain"]
    name = SAM_NAMES["debt"]
    wrong = {**case.outputs, name: 1.001 * (case.outputs[name] or 0.0)}
    found = validated(Case(case.name, case.given, case.inputs, wrong, case.arrays))
    assert found.relative_error["debt"] == pytest.approx(0.001 / 1.001)
    assert not found.agrees
    assert summary([found])["agree"] is False
    cents = {"cf_project_return_aftertax": [1.0] * 26}
    found = validated(Case(case.name, case.given, case.inputs, case.outputs, cents))
    assert not found.agrees


@pytest.fixture
def sam() -> Any:
    return pytest.importorskip(
        "PySAM.Singleowner", reason="PySAM is not installed: pip install -e '.[peers]'"
    )


@pytest.mark.slow
def test_the_table_is_what_an_installed_sam_says(sam: Any) -> None:
    for case in PUBLISHED.values():
        outputs, arrays = reference(sam, dict(case.given))
        # Rounding differs between machines, and the price search carries it further.
        for name, value in case.outputs.items():
            near = None if value is None else pytest.approx(value, rel=1e-7, abs=1e-9)
            assert outputs[name] == near, (case.name, name)
        for name, values in case.arrays.items():
            assert arrays[name] == pytest.approx(values, abs=0.01), (case.name, name)


@pytest.mark.slow
def test_fresh_projects_against_an_installed_sam(sam: Any) -> None:
    for seed in range(FRESH):
        given = random_case(10_000 + seed)
        check(Case(str(seed), given, Inputs(TABLE, given), *reference(sam, given)))


def reference(sam: Any, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Let SAM work out a project."""
    module = sam.default("CustomGenerationProfileSingleOwner")
    for name, value in given.items():
        if name == "gen_constant_kw":
            module.SystemOutput.gen = [value] * 8760
        else:
            module.value(name, tuple(value) if isinstance(value, list) else value)
    module.execute(0)
    outputs = {name: known(getattr(module.Outputs, name)) for name in SAM_NAMES.values()}
    arrays = {name: [known(v) for v in getattr(module.Outputs, name)] for name in SERIES}
    return outputs, arrays


def known(value: float) -> float | None:
    """Read SAM's marks for what there is not: not a number, and the largest number."""
    return float(value) if np.isfinite(value) and abs(value) < 1e300 else None
