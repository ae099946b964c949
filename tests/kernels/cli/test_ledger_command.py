"""``tenfold ledger``: the accounts of a year as tables and as JSON."""

import pytest
from command_line import CLUSTER, OPENING, document, refusal, tenfold
from jsonschema import validate

ENTRY = {
    "type": "object",
    "required": ["flow", "payer", "receiver", "amount", "share"],
    "additionalProperties": False,
    "properties": {
        "flow": {"type": "string"},
        "payer": {"type": "string"},
        "receiver": {"type": "string"},
        "amount": {"type": "number", "minimum": 0},
        "share": {"type": "number", "minimum": 0},
    },
}
HOLDING = {
    "type": "object",
    "required": ["sector", "item", "side", "opening", "change", "closing"],
    "additionalProperties": False,
    "properties": {"side": {"enum": ["asset", "liability", "property"]}},
    "patternProperties": {
        "^(sector|item)$": {"type": "string"},
        "^(opening|change|closing)$": {"type": "number"},
    },
}
ENTRIES = {"type": "array", "items": ENTRY, "minItems": 1}
BLOC = {
    "type": "object",
    "required": [
        "gdp", "payments", "write_offs", "state_uses", "state_sources", "balance_sheet",
        "net_worth",
    ],
    "additionalProperties": False,
    "properties": {
        "gdp": {"type": "number", "exclusiveMinimum": 0},
        "payments": ENTRIES,
        "write_offs": {"type": "array", "items": ENTRY},
        "state_uses": ENTRIES,
        "state_sources": ENTRIES,
        "balance_sheet": {"type": "array", "items": HOLDING, "minItems": 1},
        "net_worth": {"type": "object"},
    },
}  # fmt: skip


def test_the_accounts_are_told_to_programs(capsys) -> None:
    found = document(capsys, "ledger", OPENING, "--year", "2020")
    assert found["year"] == 2020.0
    assert list(found["blocs"]) == ["a", "b"]
    for bloc in found["blocs"].values():
        validate(bloc, BLOC)
    validate(found["third_market"], HOLDING)
    assert max(found["reconciliation"].values()) < 1e-9


def test_one_bloc_can_be_asked_for_and_a_setting_changed(capsys) -> None:
    found = document(
        capsys, "ledger", OPENING, "--bloc", "b", "--year", "2020", "--set",
        "price_subsidy_rate[b]=0.2",
    )  # fmt: skip
    assert list(found["blocs"]) == ["b"]
    amounts = {e["flow"]: e["amount"] for e in found["blocs"]["b"]["payments"]}
    assert amounts["price_subsidy"] > 0.0


def test_people_get_tables(capsys) -> None:
    code, out, err = tenfold(capsys, "ledger", OPENING, "--bloc", "a")
    assert (code, err) == (0, "")
    assert "2059" in out.splitlines()[0]  # the last full year
    for words in ("income_tax", "state spent on", "net worth", "payments = net lending"):
        assert words in out
    assert "China" not in out.splitlines()[2]


@pytest.mark.parametrize("year", ["2014", "2060", "1e3", "soon"])
def test_a_year_without_accounts_is_refused(capsys, year: str) -> None:
    message = refusal(capsys, "ledger", OPENING, "--year", year)
    assert year in message
    assert "2015" in message
    assert "2059" in message


def test_an_unknown_bloc_and_another_kernel_are_refused(capsys) -> None:
    assert "a, b" in refusal(capsys, "ledger", OPENING, "--bloc", "z")
    assert "world" in refusal(capsys, "ledger", CLUSTER)
