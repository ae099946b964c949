"""Tables in files, read back by programs that are not ours: every number bit for bit."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from tenfold_kernels import __version__
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.compute import results_of
from tenfold_kernels.export.provenance import Provenance, assignments, command, settings
from tenfold_kernels.export.save import FORMATS, save_table, table_format
from tenfold_kernels.export.table import Column, Table, results_table, with_bands
from tenfold_kernels.export.xlsx_file import WIDEST
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario_file import scenario_text
from tenfold_kernels.share_code import scenario_of, share_code

CLUSTER = "llama-3-405b-on-16384-h100"
HARD = (0.1 + 0.2, math.pi, 5e-324, 1.7976931348623157e308, -1.0 / 3.0, 123456789.123456789)
CHANGED = with_assignments(preset(CLUSTER), ["chips=512"])
FROM = Provenance(CHANGED, ("--years", "2015:2020"), seed=7)


def table() -> Table:
    return Table(
        "數字 numbers",
        (
            Column("year", "year", [float(k) for k in range(len(HARD))]),
            Column("hard", "bn USD/yr", HARD),
            Column("gaps", "share", [None, 1.0, None, 2.0, 3.0, None]),
            Column("words", "", ["臺灣", "=1+1", "a,b", 'say "hi"', "two\nlines", "+886"]),
        ),
    )


@pytest.fixture(params=sorted(FORMATS))
def saved(request, tmp_path: Path) -> Path:
    path = tmp_path / f"table{request.param}"
    save_table(path, table(), FROM)
    return path


def read(path: Path) -> tuple[list[str], list[str], list[list[object]]]:
    """Names, units and columns, as pandas and PyArrow find them."""
    import pandas

    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        frame = pandas.read_parquet(path)
        units = [field.metadata[b"unit"].decode() for field in pq.read_schema(path)]
        return list(frame.columns), units, [list(frame[name]) for name in frame.columns]
    if path.suffix == ".csv":
        frame = pandas.read_csv(path, header=[0, 1])
        names, units = (list(level) for level in zip(*frame.columns, strict=True))
        units = ["" if unit.startswith("Unnamed") else unit for unit in units]
        return names, units, [list(frame.iloc[:, k]) for k in range(len(names))]
    frame = pandas.read_excel(path, header=None, engine="openpyxl", keep_default_na=False)
    heads = frame.iloc[:2].to_numpy().tolist()
    return *heads, [[math.nan if v == "" else v for v in frame.iloc[2:, k]] for k in range(4)]


def test_other_programs_find_names_units_and_every_number_bit_for_bit(saved: Path) -> None:
    names, units, columns = read(saved)
    assert names == ["year", "hard", "gaps", "words"]
    assert units == ["year", "bn USD/yr", "share", ""]
    assert tuple(columns[1]) == HARD
    gaps = [None if math.isnan(value) else value for value in columns[2]]
    assert gaps == list(table().columns[2].values)


def test_equal_tables_give_equal_files(saved: Path, tmp_path: Path) -> None:
    again = tmp_path / f"again{saved.suffix}"
    save_table(again, table(), FROM)
    assert again.read_bytes() == saved.read_bytes()


def test_words_are_never_taken_for_a_formula(tmp_path: Path) -> None:
    import openpyxl

    save_table(tmp_path / "t.csv", table(), FROM)
    assert "'=1+1" in (tmp_path / "t.csv").read_text("utf-8")
    save_table(tmp_path / "t.xlsx", table(), FROM)
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "t.xlsx")["Data"] for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert "=1+1" in [cell.value for cell in cells]


def test_a_workbook_says_where_its_numbers_come_from(tmp_path: Path) -> None:
    import openpyxl

    save_table(tmp_path / "t.xlsx", table(), FROM)
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == ["Data", "Scenario", "Sources"]
    said = dict(row[:2] for row in book["Scenario"].iter_rows(values_only=True))
    assert said["seed"] == "7"
    assert said["tenfold_version"] == __version__
    assert scenario_of(said["share_code"]) == CHANGED
    assert said["command"] == f"tenfold run {CLUSTER} --set chips=512.0 --years 2015:2020"
    lines = [row[1] or "" for row in book["Scenario"].iter_rows(values_only=True)]
    assert "\n".join(lines).rstrip().endswith(scenario_text(CHANGED).rstrip())
    sources = list(book["Sources"].iter_rows(values_only=True))
    assert [row[0] for row in sources[1:]] == list(CHANGED.all_values())
    assert next(row[1] for row in sources if row[0] == "chips") == 512.0
    assert all(row[5] for row in sources[1:])


def test_a_parquet_file_says_where_its_numbers_come_from(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    save_table(tmp_path / "t.parquet", table(), FROM)
    said = {
        k.decode(): v.decode() for k, v in pq.read_schema(tmp_path / "t.parquet").metadata.items()
    }
    assert said["scenario"] == scenario_text(CHANGED)
    assert scenario_of(said["share_code"]) == CHANGED
    assert [one["address"] for one in json.loads(said["settings"])] == list(CHANGED.all_values())


def test_columns_of_one_name_keep_apart_in_parquet(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    twins = Table("twins", (Column("a", "1", [1.0]), Column("a", "1", [2.0])))
    save_table(tmp_path / "t.parquet", twins, FROM)
    assert pq.read_table(tmp_path / "t.parquet").to_pydict() == {"a": [1.0], "a (2)": [2.0]}


@pytest.mark.parametrize("name", ["t.txt", "t.xls", "t.csv.gz"])
def test_another_ending_is_refused_with_those_that_are_known(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"allowed is one of \.csv, \.xlsx, \.parquet"):
        save_table(tmp_path / name, table(), FROM)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("name", "library"), [("t.xlsx", "xlsx"), ("t.parquet", "parquet")])
def test_a_missing_library_is_named_with_what_installs_it(monkeypatch, name, library) -> None:
    monkeypatch.setattr("tenfold_kernels.export.save.find_spec", lambda _: None)
    with pytest.raises(InputError, match=rf"pip install 'tenfold\[{library}\]'"):
        table_format(Path(name))
    assert table_format(Path("t.csv")).name == "CSV"


def test_a_table_wider_than_a_sheet_is_refused(tmp_path: Path) -> None:
    wide = Table("wide", [Column("a", "1", [])] * (WIDEST + 1))
    with pytest.raises(InputError, match="CSV and Parquet hold more"):
        save_table(tmp_path / "t.xlsx", wide, FROM)
    assert not list(tmp_path.iterdir())


def test_columns_of_unequal_length_are_no_table() -> None:
    with pytest.raises(ValueError, match="length"):
        Table("t", (Column("a", "1", [1.0]), Column("b", "1", [])))


def test_bands_stand_beside_what_they_are_bands_of() -> None:
    results = results_of(preset(CLUSTER))
    plain = results_table("t", results)
    name, points = results.series[0].name, len(results.axis)
    bands = np.arange(2.0 * points, dtype=np.float32).reshape(2, points, 1)
    found = with_bands(plain, [name], (0.05, 0.5), bands)
    assert [c.name for c in found.columns[-2:]] == [f"{name} q05", f"{name} q50"]
    assert list(found.columns[-1].values) == bands[1, :, 0].tolist()
    assert {c.unit for c in found.columns[-2:]} == {results.series[0].unit}


@pytest.mark.parametrize("name", preset_ids())
def test_the_command_of_a_preset_is_its_name(name: str) -> None:
    assert command(preset(name)) == f"tenfold run {name}"


def test_the_command_of_a_changed_preset_says_only_what_changed() -> None:
    assert command(CHANGED) == f"tenfold run {CLUSTER} --set chips=512.0"
    assert with_assignments(preset(CLUSTER), assignments(preset(CLUSTER), CHANGED)) == CHANGED


def test_the_command_of_anything_else_is_its_share_code() -> None:
    world = preset("us-china-ai-chips")
    values = {s.address: s.value * 1.01 for s in settings(world) if s.role == "assumption"}
    other = type(world)("world", start=2000.0, stop=2050.0, values=dict(list(values.items())[:40]))
    assert command(other) == f"tenfold run {share_code(other)}"
