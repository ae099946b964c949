"""``tenfold run`` for people and for spreadsheets: tables on the screen and in a file."""

import csv
from pathlib import Path

import pytest
from command_line import CLUSTER, OPENING, SHORT, document, refusal, tenfold

from tenfold_kernels.presets import preset


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text("utf-8").splitlines()))


def test_a_table_holds_names_units_and_every_number_in_full(capsys, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    assert tenfold(capsys, "run", OPENING, *SHORT, "--out", str(path)) == (0, "", "")
    names, units, *points = rows(path)
    found = document(capsys, "run", OPENING, *SHORT)
    assert names == ["year", *found["series"]]
    assert units == ["year", *(series["unit"] for series in found["series"].values())]
    assert [float(point[0]) for point in points] == found["years"]
    for column, series in enumerate(found["series"].values(), start=1):
        assert [float(point[column]) for point in points] == series["values"]


def test_saving_and_printing_a_document_do_not_disturb_each_other(capsys, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    found = document(capsys, "run", OPENING, *SHORT, "--out", str(path))
    assert rows(path)[0] == ["year", *found["series"]]


def test_a_cell_without_an_answer_stays_empty(capsys, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    found = document(capsys, "run", CLUSTER, "--out", str(path))
    names, _, *points = rows(path)
    assert names[0] == "chips"
    gaps = [name for name, series in found["series"].items() if None in series["values"]]
    column = names.index(gaps[0])
    values = found["series"][gaps[0]]["values"]
    assert [float(p[column]) if p[column] else None for p in points] == values


def test_an_old_table_is_replaced(capsys, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    path.write_text("yesterday\n" * 10_000)
    assert tenfold(capsys, "run", OPENING, *SHORT, "--out", str(path)).code == 0
    assert "yesterday" not in path.read_text("utf-8")
    assert [entry.name for entry in tmp_path.iterdir()] == ["series.csv"]


@pytest.mark.parametrize("place", ["no/such/folder/series.csv", ".", "file/series.csv"])
def test_a_place_that_cannot_be_written_is_refused_and_stays_empty(
    capsys, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    path = str(tmp_path / place)
    message = refusal(capsys, "run", OPENING, *SHORT, "--out", path)
    assert message.startswith(f"{Path(path)}: ")
    assert "cannot be written" in message
    assert len(message.splitlines()) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_disk_that_fills_up_leaves_the_old_table_and_no_scrap(
    capsys, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "series.csv"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    message = refusal(capsys, "run", OPENING, *SHORT, "--out", str(path))
    assert "No space left on device" in message
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["series.csv"]


def test_people_get_a_title_a_table_with_units_and_the_checks(capsys) -> None:
    code, out, err = tenfold(capsys, "run", OPENING, *SHORT)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == preset(OPENING).title.en
    assert lines[2].split() == ["series", "2015", "2016", "2017", "unit"]
    assert any(line.startswith("share[a,third] ") and line.endswith("share") for line in lines)
    assert any(line.startswith("shares_residual ") for line in lines)


@pytest.mark.parametrize("name", [OPENING, CLUSTER])
def test_tables_fit_a_terminal_and_show_no_endless_digits(capsys, name: str) -> None:
    out = tenfold(capsys, "run", name).out
    assert max(len(line) for line in out.splitlines()) <= 132
    cells = {cell for line in out.splitlines()[2:] for cell in line.split()}
    numbers = [cell for cell in cells if cell.replace(".", "").replace("-", "").isdigit()]
    assert numbers
    assert all(len(number.strip("-").replace(".", "").lstrip("0")) <= 7 for number in numbers)


@pytest.mark.parametrize("ending", [".xlsx", ".parquet"])
def test_other_formats_hold_the_same_table_and_where_it_comes_from(
    capsys, tmp_path: Path, ending: str
) -> None:
    import pandas

    plain, path = tmp_path / "series.csv", tmp_path / f"series{ending}"
    for out in (plain, path):
        assert tenfold(capsys, "run", CLUSTER, "--out", str(out)) == (0, "", "")
    if ending == ".parquet":
        found = pandas.read_parquet(path)
    else:
        found = pandas.read_excel(path, sheet_name="Data", skiprows=[1], engine="openpyxl")
    assert list(found.columns) == rows(plain)[0]
    expected = pandas.read_csv(plain, skiprows=[1])
    pandas.testing.assert_frame_equal(found, expected, check_exact=True, check_dtype=False)


def test_an_unknown_ending_is_refused_before_anything_runs(capsys, tmp_path: Path) -> None:
    message = refusal(capsys, "run", OPENING, "--out", str(tmp_path / "series.doc"))
    assert "allowed is one of .csv, .xlsx, .parquet" in message
    assert not list(tmp_path.iterdir())


def test_bands_are_saved_beside_the_run_with_their_seed(capsys, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "series.parquet"
    call = ("run", OPENING, *SHORT, "--members", "16", "--seed", "3", "--out", str(path))
    assert tenfold(capsys, *call).code == 0
    found = pq.read_table(path)
    bands = document(capsys, *call)["bands"]["share[b,b]"]
    assert found.schema.metadata[b"seed"] == b"3"
    assert found.schema.metadata[b"command"].endswith(b"--years 2015:2017 --members 16 --seed 3")
    for level in ("5", "50", "95"):
        assert found[f"share[b,b] q{level:0>2}"].to_pylist() == bands[level]
