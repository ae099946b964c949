"""``tenfold run`` with input it cannot use: exit code 2, one clear line, no traceback."""

import pytest
from command_line import CLUSTER, OPENING, refusal

FIRST_ALLOWED = "whole years within 2015:2215"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["us-china-ai-chip"], ["PRESET", "did you mean 'us-china-ai-chips'"]),
        (["zzz"], ["PRESET", "'zzz'", "us-china-ai-chips", "brain-drain"]),
        ([""], ["not a file"]),
        (["no/such/file.toml"], ["no/such/file.toml", "No such file"]),
        (["missing.toml"], ["missing.toml", "No such file"]),
        (["/"], ["not a file"]),
        (["nul\0.toml"], ["null"]),
        ([OPENING, "--set", "tax_shar=0.3"], ["--set", "did you mean 'tax_share'"]),
        ([OPENING, "--set", "zzz=1"], ["--set", "'zzz'", "allowed are"]),
        ([OPENING, "--set", "tax_share[c]=0.3"], ["tax_share[a], tax_share[b]"]),
        ([OPENING, "--set", "tax_share[a=0.3"], ["tax_share[a], tax_share[b]"]),
        ([OPENING, "--set", "tax_share[]=0.3"], ["tax_share[a], tax_share[b]"]),
        ([OPENING, "--set", "frontier_growth[a]=0.3"], ["allowed is one of frontier_growth"]),
        ([OPENING, "--set", "tax_share"], ["--set", "key=value"]),
        ([OPENING, "--set", "=0.3"], ["--set", "allowed are"]),
        ([OPENING, "--set", "tax_share="], ["tax_share", "''", "a number"]),
        ([OPENING, "--set", "tax_share=much"], ["tax_share", "'much'", "a number"]),
        ([OPENING, "--set", "tax_share=0.3=0.4"], ["tax_share", "'0.3=0.4'", "a number"]),
        ([OPENING, "--set", "tax_share=nan"], ["tax_share", "nan", "a finite number"]),
        ([OPENING, "--set", "tax_share=inf"], ["tax_share", "inf", "a finite number"]),
        ([OPENING, "--set", "tax_share=-inf"], ["tax_share", "-inf", "a finite number"]),
        ([OPENING, "--set", "tax_share=1e999"], ["tax_share", "a finite number"]),
        ([OPENING, "--set", "tax_share=0.81"], ["tax_share", "0.81", "0 to 0.8 share GDP"]),
        ([OPENING, "--set", "tax_share[b]=-1"], ["tax_share[b]", "-1", "0 to 0.8"]),
        ([OPENING, "--set", "tax_share=0.3", "--set", "x=1"], ["'x'"]),
        ([OPENING, "--years", "2020"], ["--years", "2020", FIRST_ALLOWED]),
        ([OPENING, "--years", ":"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", ""], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "2020:2030:2040"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "2020.5:2030"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "nan:inf"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "2030:2020"], ["--years", "2030:2020", FIRST_ALLOWED]),
        ([OPENING, "--years", "2020:2020"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "2014:2020"], ["--years", "2014", FIRST_ALLOWED]),
        ([OPENING, "--years", "2020:9999"], ["--years", "9999", FIRST_ALLOWED]),
        ([OPENING, "--years", f"2020:{'9' * 5000}"], ["--years", FIRST_ALLOWED]),
        ([OPENING, "--years", "2020\n:\n2010"], ["--years", FIRST_ALLOWED]),
        ([CLUSTER, "--years", "2020:2030"], ["--years", "no years"]),
        ([CLUSTER, "--years", "0:100"], ["--years", "no years"]),
        ([CLUSTER, "--set", "tax_share=0.3"], ["--set", "'tax_share'"]),
    ],
    ids=lambda value: " ".join(value)[:50] if value and "PRESET" not in value else None,
)
def test_what_is_wrong_is_named_in_one_line(capsys, arguments, named) -> None:
    message = refusal(capsys, "run", *arguments)
    assert len(message.splitlines()) == 1
    assert len(message) < 1000
    for word in named:
        assert word in message, message


@pytest.mark.parametrize(
    "arguments",
    [[], [OPENING, "--sett", "x"], [OPENING, "extra"], [OPENING, "--set"], [OPENING, "--out"]],
    ids=" ".join,
)
def test_a_wrong_option_is_answered_with_the_usage(capsys, arguments) -> None:
    message = refusal(capsys, "run", *arguments)
    assert message.startswith("usage: tenfold ")
    assert "error: " in message


def test_an_unknown_command_names_the_known_ones(capsys) -> None:
    message = refusal(capsys, "runn")
    for command in ("presets", "params", "run", "check", "cluster"):
        assert command in message


def test_nothing_is_written_where_input_is_refused(capsys, tmp_path) -> None:
    path = tmp_path / "series.csv"
    refusal(capsys, "run", OPENING, "--set", "tax_share=nan", "--out", str(path))
    assert list(tmp_path.iterdir()) == []
