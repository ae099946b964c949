"""Files from other programs, and files that are no tables."""

from pathlib import Path

import pytest

from tenfold_kernels.cluster.validation.runs import Run, parse_runs, read_runs
from tenfold_kernels.cluster.validation.validate import validate
from tenfold_kernels.faults import InputError


def test_extra_columns_and_short_rows_are_borne() -> None:
    runs = parse_runs("chip,colour,id\nH100,red,one\nA100\n,,,,\n", "table")
    assert [run.text("id") for run in runs] == ["one", "", ""]
    assert all(result.skipped for result in validate(runs))


LINE = "mine,Müller,H100-SXM,64"


@pytest.mark.parametrize(
    "content",
    [
        f"id,source,chip,n_chips\n{LINE}\n".encode("cp1252"),
        f"id,source,chip,n_chips\n{LINE}\n".encode("utf-16"),
        f"\ufeffID, Source ,Chip,N chips\r\n{LINE}\r\n".encode(),
        f"id;source;chip;n_chips\n{LINE.replace(',', ';')}\n".encode(),
        f"id\tsource\tchip\tn_chips\n{LINE.replace(',', chr(9))}\n".encode(),
        f"id,source,chip,n_chips,note\n{LINE},{'x' * 200_000}\n".encode(),
    ],
    ids=["cp1252", "utf-16", "capitals", "semicolons", "tabs", "long cell"],
)
def test_tables_of_other_programs_are_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "runs.csv"
    path.write_bytes(content)
    (run,) = read_runs(path)
    assert (run.text("source"), run.text("chip"), run.count("n_chips")) == (
        "Müller", "H100-SXM", 64,
    )  # fmt: skip


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_bytes(b" \n")
    with pytest.raises(InputError, match="it is empty"):
        read_runs(path)


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"id\nx\n"])
def test_files_that_are_no_such_table_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "runs.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"runs\.csv"):
        read_runs(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError):
            read_runs(path)


def test_a_decimal_comma_is_none_of_thousands() -> None:
    assert Run({"x": "12,5"}).number("x") == 12.5
    assert Run({"x": "1,024"}).count("x") == 1024
    assert Run({"x": "n/a"}).number("x") is None
