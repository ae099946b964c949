"""The cluster: charts, sentence and table say what the kernel computes."""

import numpy as np
import pytest
from conftest import drawn_after
from on_screen import baseline_points, curve_points, frame, names_at_ends, words
from PySide6.QtWidgets import QComboBox

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.stack import StackChart
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.layout_table import LayoutTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.cluster import ClusterResult, run_cluster

SCALING, BREAKDOWN, EXCHANGE = range(3)
PRESET = "h20-against-h200"
MILLION = 2**20
HEADINGS = [
    "", "TP", "CP", "EP", "PP", "DP", "micro", "chunks", "recompute", "shared", "step s", "MFU %",
    "GB",
]  # fmt: skip
FIELDS = ("tensor", "context", "expert", "pipeline", "data", "microbatch", "interleave",
          "recompute", "sharded")  # fmt: skip


@pytest.fixture
def cluster(qtbot, window: MainWindow) -> MainWindow:
    drawn_after(qtbot, window, lambda: window.open_preset(PRESET))
    return window


def charts(window: MainWindow) -> list[Chart]:
    return window.room.workspace.findChildren(Chart)


def computed(window: MainWindow) -> ClusterResult:
    scenario = window.session.scenario
    return run_cluster(scenario.all_values(), scenario.all_choices())


def table_of(window: MainWindow) -> list[list[str]]:
    table = window.room.workspace.findChild(LayoutTable)
    columns = range(table.columnCount())
    return [[table.item(row, c).text() for c in columns] for row in range(table.rowCount())]


def titles(window: MainWindow) -> list[str]:
    return [words(card) for card in window.room.workspace.findChildren(Card)]


def assert_points(found: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    keep = np.isfinite(y)
    np.testing.assert_allclose(found, np.column_stack([x[keep], y[keep]]), rtol=1e-12)


def assert_draws(window: MainWindow, result: ClusterResult) -> None:
    scaling, breakdown, exchange = charts(window)
    for key, curve in (("new", result.new), ("old", result.old)):
        points = curve_points(scaling, key)
        assert_points(points, np.log10(curve.chips), np.log10(curve.effective_chips))
    ends = [min(result.new.chips[0], result.old.chips[0]), MILLION]
    assert_points(curve_points(scaling, "ideal"), np.log10(ends), np.log10(ends))
    whole = sum(result.new.breakdown.values())
    np.testing.assert_allclose(whole, result.new.step_time_s, rtol=1e-12)
    for k, chips in enumerate(result.new.chips):
        shares = breakdown.values_at(chips)
        assert set(shares) == set(result.new.breakdown)
        for part, seconds in result.new.breakdown.items():
            assert shares[part] == pytest.approx(100.0 * seconds[k] / whole[k], abs=1e-9)
    x = np.log10(result.equivalence.curve_new_chips)
    assert_points(curve_points(exchange, "training"), x, result.equivalence.curve_equivalent)
    paper = np.full(2, result.equivalence.peak_equivalent)
    assert_points(curve_points(exchange, "paper"), np.array([x[0], np.log10(MILLION)]), paper)


def assert_tells(window: MainWindow, result: ClusterResult) -> None:
    rows = table_of(window)
    assert len(rows) == len(result.search.layouts) > 0
    for row, found in zip(rows, result.search.layouts, strict=True):
        assert row[:10] == ["", *(str(found.layout[field]) for field in FIELDS)]
        numbers = found.step_time_s, 100.0 * found.mfu, found.memory_gb["total"]
        assert [float(cell) for cell in row[10:]] == pytest.approx(numbers, rel=5e-3)
    assert f"{result.search.chips_used:,} " in titles(window)[3]


def test_the_charts_are_the_kernel_s_result(cluster: MainWindow) -> None:
    assert_draws(cluster, computed(cluster))
    assert isinstance(charts(cluster)[BREAKDOWN], StackChart)


def test_the_table_holds_the_kernel_s_layouts_fastest_first(cluster: MainWindow) -> None:
    result = computed(cluster)
    assert_tells(cluster, result)
    times = [layout.step_time_s for layout in result.search.layouts]
    assert times == sorted(times)
    header = cluster.room.workspace.findChild(LayoutTable).horizontalHeaderItem
    assert [header(c).text() for c in range(len(HEADINGS))] == HEADINGS


def test_the_layers_of_the_breakdown_fill_the_chart(cluster: MainWindow) -> None:
    chart = charts(cluster)[BREAKDOWN]
    assert isinstance(chart, StackChart)
    bounds = [chart._layers[key]._polygon.boundingRect() for key in chart.keys]
    assert bounds[0].top() == 0.0
    assert bounds[-1].bottom() == pytest.approx(100.0)
    assert frame(chart)[2:] == (0.0, 100.0)
    shares = chart.values_at(float(computed(cluster).new.chips[-1]))
    assert sum(shares.values()) == pytest.approx(100.0)


def test_the_sentence_says_what_one_new_chip_is_worth(cluster: MainWindow) -> None:
    found = computed(cluster).equivalence
    said = words(cluster.room.workspace)
    assert "One H200 SXM does the work of" in said
    assert f"<b>{short_number(found.training_equivalent)}</b> H20" in said
    assert f"<b>{short_number(found.peak_equivalent)}</b>" in said


@pytest.mark.parametrize(
    ("address", "value"), [("new_network", 0.1), ("chips", 64.0), ("matmul_efficiency", 0.5)]
)
def test_moving_a_lever_draws_everything_anew(
    qtbot, cluster: MainWindow, address: str, value: float
) -> None:
    before = computed(cluster)
    drawn_after(qtbot, cluster, lambda: cluster.session.set_value(address, value))
    after = computed(cluster)
    assert_draws(cluster, after)
    assert_tells(cluster, after)
    x, y = np.log10(before.new.chips), np.log10(before.new.effective_chips)
    assert_points(baseline_points(charts(cluster)[SCALING], "new"), x, y)
    drawn_after(qtbot, cluster, cluster.session.undo)
    assert_draws(cluster, before)
    assert_tells(cluster, before)
    assert len(baseline_points(charts(cluster)[SCALING], "new")) == 0


def combo(window: MainWindow, key: str) -> QComboBox:
    wanted = {"new_chip": "New chip", "old_chip": "Old chip", "workload": "Workload"}[key]
    combos = window.room.levers.findChildren(QComboBox)
    return next(c for c in combos if c.accessibleName() == wanted)


def choose(qtbot, window: MainWindow, key: str, entry: str) -> None:
    chosen = combo(window, key)
    drawn_after(qtbot, window, lambda: chosen.setCurrentIndex(chosen.findData(entry)))


@pytest.mark.parametrize(
    ("key", "entry", "name"),
    [("new_chip", "b200", "B200"), ("old_chip", "v100-sxm2-32gb", "V100 SXM2 32 GB")],
)
def test_another_chip_is_computed_and_named_everywhere(
    qtbot, cluster: MainWindow, key: str, entry: str, name: str
) -> None:
    before = computed(cluster)
    choose(qtbot, cluster, key, entry)
    assert cluster.session.scenario.all_choices()[key] == entry
    assert combo(cluster, key).currentText() == name
    assert_draws(cluster, computed(cluster))
    assert_tells(cluster, computed(cluster))
    assert name in names_at_ends(charts(cluster)[SCALING])
    assert name in words(cluster.room.workspace)
    drawn_after(qtbot, cluster, cluster.session.undo)
    assert cluster.session.undo_label == "open"
    assert_draws(cluster, before)
    assert name not in names_at_ends(charts(cluster)[SCALING])


def test_another_model_is_computed(qtbot, cluster: MainWindow) -> None:
    choose(qtbot, cluster, "workload", "llama-3-8b")
    assert computed(cluster).new.workload == "llama-3-8b"
    assert_draws(cluster, computed(cluster))
    assert_tells(cluster, computed(cluster))
