"""``tenfold compare``: several scenarios side by side on the command line."""

from dataclasses import replace
from pathlib import Path

from command_line import OPENING, document, refusal, tenfold

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.presets import preset
from tenfold_kernels.share_code import share_code
from tenfold_kernels.workbook.file import write_workbook
from tenfold_kernels.workbook.workbook import workbook_of

LESS = with_assignments(preset(OPENING), ["subsidy_coverage[b]=0.25"])
ASKED = ("--output", "capability[b]", "--at", "2020")


def test_outputs_and_what_differs_stand_side_by_side(capsys) -> None:
    found = document(capsys, "compare", OPENING, share_code(LESS), *ASKED)
    assert found["at"] == {"name": "year", "value": 2020.0}
    assert list(found["outputs"]) == ["capability[b]"]
    values = found["outputs"]["capability[b]"]["values"]
    assert len(values) == 2
    assert values[0] != values[1]
    assert [one["key"] for one in found["differs"]] == ["subsidy_coverage[b]"]


def test_a_document_stands_for_all_of_its_scenarios(capsys, tmp_path: Path) -> None:
    path = tmp_path / "two.tenfold"
    write_workbook(path, workbook_of(preset(OPENING)).with_case(LESS))
    found = document(capsys, "compare", str(path), OPENING, *ASKED)
    assert len(found["scenarios"]) == 3
    values = found["outputs"]["capability[b]"]["values"]
    assert values[0] == values[2] != values[1]


def test_people_read_a_table(capsys) -> None:
    code, out, err = tenfold(capsys, "compare", OPENING, share_code(LESS), *ASKED)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("1  ")
    assert any(line.startswith("capability[b]") for line in lines)
    assert lines[-1].split()[0] == "subsidy_coverage[b]"
    assert lines[-1].split()[-2:] == ["0.25", "share"]
    same = replace(LESS, title=preset(OPENING).title)
    assert "nothing differs" in tenfold(
        capsys, "compare", share_code(LESS), share_code(same), *ASKED
    ).out  # fmt: skip


def test_bad_input_ends_with_a_message_and_code_2(capsys) -> None:
    kernels = "allowed is scenarios of one kernel"
    assert kernels in refusal(capsys, "compare", OPENING, "h20-against-h200")
    assert "two or more" in refusal(capsys, "compare", OPENING)
    assert "--at" in refusal(capsys, "compare", OPENING, OPENING, "--at", "soon")
    assert "--output" in refusal(capsys, "compare", OPENING, OPENING, "--output", "nobody")
