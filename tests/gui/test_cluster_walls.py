"""The cluster where it ends: nothing fits, nothing is fast enough, one point only."""

import numpy as np
import pytest
from conftest import drawn_after
from hands import MOVE, PRESS, RELEASE, mouse
from on_screen import curve_points, readout, words
from PySide6.QtCore import QPointF, Qt

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.layout_table import LayoutTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.cluster import ClusterResult, Wall, run_cluster


@pytest.fixture
def cluster(qtbot, window: MainWindow) -> MainWindow:
    drawn_after(qtbot, window, lambda: window.open_preset("h20-against-h200"))
    return window


def computed(window: MainWindow) -> ClusterResult:
    scenario = window.session.scenario
    return run_cluster(scenario.all_values(), scenario.all_choices())


def choose(qtbot, window: MainWindow, key: str, entry: str) -> None:
    drawn_after(qtbot, window, lambda: window.session.choose(key, entry))


def charts(window: MainWindow) -> list[Chart]:
    return window.room.workspace.findChildren(Chart)


def curves(window: MainWindow) -> dict[str, int]:
    """How many points each curve has."""
    return {key: len(curve_points(c, key)) for c in charts(window) for key in c.keys}


def rows(window: MainWindow) -> int:
    return window.room.workspace.findChild(LayoutTable).rowCount()


def touch_everything(window: MainWindow) -> None:
    """Point at and click into the middle of every chart."""
    for chart in charts(window):
        port = chart.viewport()
        middle = QPointF(port.rect().center())
        mouse(port, MOVE, middle, button=Qt.MouseButton.NoButton)
        mouse(port, PRESS, middle)
        mouse(port, RELEASE, middle)


@pytest.fixture
def too_large(qtbot, cluster: MainWindow) -> MainWindow:
    """A model that no number of these chips can hold: the room to work in fills them."""
    cluster.session.set_value("workspace", 90.0)
    choose(qtbot, cluster, "workload", "llama-3-405b")
    choose(qtbot, cluster, "new_chip", "gtx-580")
    return cluster


def test_that_nothing_fits_is_said_in_a_sentence(too_large: MainWindow) -> None:
    assert computed(too_large).new.wall is Wall.MEMORY
    said = words(too_large.room.workspace)
    assert "This model does not fit on any number of GTX 580" in said
    assert rows(too_large) == 0
    drawn = curves(too_large)
    assert drawn.pop("old") > 0
    assert drawn.pop("ideal") == 2
    assert set(drawn.values()) == {0}


def test_charts_with_nothing_in_them_can_be_pointed_at_and_clicked(too_large: MainWindow) -> None:
    touch_everything(too_large)
    shown = [readout(card) for card in too_large.room.workspace.findChildren(Card)]
    assert shown[1:] == [[], [], []]


def test_charts_with_nothing_in_them_give_an_empty_table(too_large: MainWindow) -> None:
    _, breakdown, exchange = charts(too_large)
    assert breakdown.drawn == {}
    assert exchange.drawn == {}


def test_where_neither_chip_fits_everything_is_empty(qtbot, too_large: MainWindow) -> None:
    choose(qtbot, too_large, "old_chip", "gtx-580")
    assert set(curves(too_large).values()) == {0}
    touch_everything(too_large)


def test_after_nothing_fitted_the_next_choice_is_drawn(qtbot, too_large: MainWindow) -> None:
    choose(qtbot, too_large, "new_chip", "b200")
    assert rows(too_large) == len(computed(too_large).search.layouts) > 0
    assert curves(too_large)["new"] == len(computed(too_large).new.chips)


def test_too_few_chips_are_said_to_be_too_few(qtbot, cluster: MainWindow) -> None:
    drawn_after(qtbot, cluster, lambda: cluster.session.set_value("chips", 1.0))
    assert computed(cluster).equivalence.new_chips == 0
    enough = int(computed(cluster).new_frontier.chips[0])
    assert enough > 1
    said = words(cluster.room.workspace)
    assert f"1 H200 SXM cannot hold this model; at least {enough} are needed." in said
    assert rows(cluster) == 0
    assert curves(cluster)["new"] > 0


@pytest.mark.parametrize(
    ("old", "batch", "wall", "said"),
    [
        ("gtx-580", 64.0, Wall.BATCH, "batch used up"),
        ("v100-sxm2-32gb", 16.0, Wall.BATCH, "batch used up"),
    ],
)
def test_why_no_number_of_old_chips_is_enough_is_said(
    qtbot, cluster: MainWindow, old: str, batch: float, wall: Wall, said: str
) -> None:
    cluster.session.set_value("batch", batch)
    choose(qtbot, cluster, "old_chip", old)
    found = computed(cluster).equivalence
    assert found.training_equivalent is None
    assert found.wall is wall
    sentence = words(cluster.room.workspace)
    assert f"No number of {combo_name(cluster)} trains as fast" in sentence
    assert said in sentence


def test_that_no_number_of_old_chips_has_memory_enough_is_said(qtbot, cluster: MainWindow) -> None:
    cluster.session.set_value("workspace", 90.0)
    choose(qtbot, cluster, "old_chip", "gtx-580")
    assert computed(cluster).equivalence.wall is Wall.MEMORY
    assert "trains as fast as 1,024 H200 SXM: too little memory" in words(cluster.room.workspace)


def combo_name(window: MainWindow) -> str:
    choices = window.session.scenario.table.choices
    old = next(choice for choice in choices if choice.key == "old_chip")
    return old.label_of(window.session.scenario.all_choices()["old_chip"])


def test_pointing_at_a_chart_reads_out_all_three(qtbot, cluster: MainWindow) -> None:
    scaling, breakdown, exchange = charts(cluster)
    with qtbot.waitSignal(scaling.hovered) as hovered:
        middle = QPointF(scaling.viewport().rect().center())
        mouse(scaling.viewport(), MOVE, middle, button=Qt.MouseButton.NoButton)
    (chips,) = hovered.args
    shown = [readout(card) for card in cluster.room.workspace.findChildren(Card)]
    assert shown[3] == []
    for corner, chart in zip(shown, (scaling, breakdown, exchange), strict=False):
        values = {
            k: v for k, v in chart.values_at(chips).items() if k != "ideal" and np.isfinite(v)
        }
        written = {f"{chart.line(k).name} {short_number(v)}": v for k, v in values.items()}
        assert corner[0] == f"{round(chips):,}"
        assert values
        assert set(corner[1:]) == set(sorted(written, key=lambda text: -written[text])[:4])


def test_what_is_read_out_lies_on_the_curves(cluster: MainWindow) -> None:
    scaling, _, exchange = charts(cluster)
    result = computed(cluster)
    between = float(np.sqrt(result.new.chips[3] * result.new.chips[4]))
    read = scaling.values_at(between)
    assert read["ideal"] == pytest.approx(between)
    expected = np.sqrt(result.new.effective_chips[3] * result.new.effective_chips[4])
    assert read["new"] == pytest.approx(expected)
    found = result.equivalence
    at_a_point = exchange.values_at(float(found.curve_new_chips[4]))
    assert at_a_point["paper"] == pytest.approx(found.peak_equivalent)
    assert at_a_point["training"] == pytest.approx(found.curve_equivalent[4])
