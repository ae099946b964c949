"""Old for new: the curve at once, the map and the fleets when the hand is off the slider."""

import math

import numpy as np
import pytest
from conftest import drawn_after
from hands import MOVE, PRESS, RELEASE, on_slider
from lens_views import (
    card_of,
    computed,
    inside,
    looked_through,
    opened,
    read_out,
    said,
    wait_for_studies,
)
from on_screen import baseline_points, curve_points

from tenfold_gui.engine.studies import Topic
from tenfold_gui.lenses import EXCHANGE, SCALING
from tenfold_gui.plots.heat_map import HeatMap, tint
from tenfold_gui.style.tokens import DARK, LIGHT
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.exchange_cards import ExchangeCard, FleetCard, MapCard
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_kernels.cluster.exchange_map import DOMAINS, NETWORKS, exchange_map
from tenfold_kernels.cluster.fleet import mixed_fleet


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, EXCHANGE)


def settings(window: MainWindow) -> tuple[dict, dict]:
    scenario = window.session.scenario
    return scenario.all_values(), scenario.all_choices()


def assert_map(window: MainWindow, page: Page) -> None:
    cells = inside(page, HeatMap).cells
    expected = exchange_map(*settings(window))
    assert len(cells.rows) == len(DOMAINS)
    assert len(cells.columns) == len(NETWORKS)
    np.testing.assert_allclose(cells.values, expected.equivalents, rtol=1e-12)
    assert cells.neutral == computed(window).result.equivalence.peak_equivalent


def test_the_map_is_the_kernel_s_and_frames_the_present(window: MainWindow, page: Page) -> None:
    assert_map(window, page)
    cells = inside(page, HeatMap).cells
    assert (cells.rows[cells.here[0]], cells.columns[cells.here[1]]) == ("8", "1 ×")
    worth = computed(window).result.equivalence.training_equivalent
    assert cells.values[cells.here] == pytest.approx(worth)


def test_the_curve_is_the_kernel_s(window: MainWindow, page: Page) -> None:
    found = computed(window).result.equivalence
    points = curve_points(card_of(page, ExchangeCard).chart, "training")
    keep = np.isfinite(found.curve_equivalent)
    np.testing.assert_allclose(points[:, 0], np.log10(found.curve_new_chips[keep]), rtol=1e-12)
    np.testing.assert_allclose(points[:, 1], found.curve_equivalent[keep], rtol=1e-12)
    assert not keep.all()
    (end,) = card_of(page, ExchangeCard).ends
    assert (end.x, end.y) == (points[-1, 0], points[-1, 1])
    assert end.text == "beyond, no number is enough"


def test_fleets_are_the_kernel_s_and_never_slower_for_more_chips(
    window: MainWindow, page: Page
) -> None:
    points = curve_points(card_of(page, FleetCard).chart, "gain")
    assert len(points) > 5
    best = 0.0
    for logarithm, gain in points:
        best = max(best, mixed_fleet(round(10.0**logarithm), *settings(window)).gain)
        assert gain == pytest.approx(best)
    assert (np.diff(points[:, 1]) >= 0.0).all()


def test_while_a_slider_is_dragged_the_map_waits_and_then_arrives(
    qtbot, window: MainWindow, page: Page
) -> None:
    asked: list[Topic] = []
    window.room.workspace.wanted.connect(lambda study: asked.append(study.topic))
    heat, fleet = inside(page, HeatMap), card_of(page, FleetCard).chart
    before = heat.cells
    gains = curve_points(fleet, "gain")
    slider = window.room.levers.slider("old_network")
    on_slider(slider, PRESS, slider.place_of(slider.value))
    for place in (0.4, 0.3, 0.2):
        drawn_after(qtbot, window, lambda place=place: on_slider(slider, MOVE, place))
        assert heat.is_stale
        assert heat.cells is before
        assert len(curve_points(fleet, "gain")) == 0
        np.testing.assert_allclose(baseline_points(fleet, "gain"), gains)
    assert asked == []
    on_slider(slider, RELEASE, 0.2)
    wait_for_studies(qtbot, window)
    assert asked[0] is Topic.MAP
    assert not heat.is_stale
    assert heat.cells is not before
    here = heat.cells.here
    worth = computed(window).result.equivalence.training_equivalent
    assert heat.cells.values[here] == pytest.approx(worth)
    assert len(curve_points(fleet, "gain")) > 0


def test_a_lever_that_was_typed_brings_a_new_map(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 256.0))
    wait_for_studies(qtbot, window)
    assert_map(window, page)
    drawn_after(qtbot, window, window.session.undo)
    wait_for_studies(qtbot, window)
    assert_map(window, page)


def test_a_map_that_is_known_is_not_computed_again(qtbot, window: MainWindow, page: Page) -> None:
    asked: list[Topic] = []
    looked_through(qtbot, window, SCALING)
    window.room.workspace.wanted.connect(lambda study: asked.append(study.topic))
    looked_through(qtbot, window, EXCHANGE)
    assert asked == []
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    window.room.workspace.wanted.connect(lambda study: asked.append(study.topic))
    wait_for_studies(qtbot, window)
    assert asked == []
    assert_map(window, window.room.workspace.page)


def test_a_cell_is_read_out(qtbot, window: MainWindow, page: Page) -> None:
    heat, card = inside(page, HeatMap), card_of(page, MapCard)
    qtbot.mouseMove(heat, heat._room(*heat.cells.here).center().toPoint())
    assert read_out(card) == "6.41 H20 for one H200 SXM: network 1 ×, domains of 8"
    row, column = np.argwhere(np.isnan(heat.cells.values))[0]
    qtbot.mouseMove(heat, heat._room(row, column).center().toPoint())
    assert read_out(card) == "No number of H20 suffices: network 0.1 ×, domains of 1"
    heat.hovered.emit(None)
    assert read_out(card) == ""


def test_a_fleet_is_read_out(page: Page) -> None:
    card = card_of(page, FleetCard)
    card.chart.hovered.emit(8000.0)
    assert "8,192 old chips: " in read_out(card)
    card.chart.hovered.emit(None)
    assert read_out(card) == ""


def test_an_odd_domain_of_the_old_chip_is_on_the_map(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("old_domain", 3.0))
    wait_for_studies(qtbot, window)
    cells = inside(page, HeatMap).cells
    assert cells.rows[cells.here[0]] == "24"
    worth = computed(window).result.equivalence.training_equivalent
    assert cells.values[cells.here] == pytest.approx(worth)


def test_where_nothing_fits_the_map_has_no_number_and_no_fleet(
    qtbot, window: MainWindow, page: Page
) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 1.0))
    wait_for_studies(qtbot, window)
    assert np.isnan(inside(page, HeatMap).cells.values).all()
    assert "No pipeline of such stages fits on the new chips alone" in said(page)
    page.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_colours_say_more_or_fewer_than_on_paper(theme) -> None:
    def channels(far: float) -> list[int]:
        return [int(tint(far, theme)[k : k + 2], 16) for k in (1, 3, 5)]

    assert tint(0.0, theme) == theme.panel
    for far in (0.6, 1.0, 5.0):
        more, fewer = channels(far), channels(-far)
        assert more[0] > more[2]
        assert fewer[2] > fewer[0]
    assert tint(1.0, theme) == tint(math.inf, theme)
