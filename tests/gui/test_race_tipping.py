"""The map over two sliders: what it shows, and the crosshair that sets both."""

import numpy as np
import pytest
from conftest import drawn_after
from explaining import BEFORE, COVERAGE, GAP, LAG, SOON, small_map, told
from hands import MOVE, PRESS, RELEASE, mouse
from lens_views import card_of, looked_through, read_out
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.engine import inquiry
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.i18n.spacing import well_spaced
from tenfold_gui.lenses import TIPPING
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.tipping_card import TippingCard
from tenfold_kernels.analysis.axis import axis
from tenfold_kernels.analysis.flip import Flip
from tenfold_kernels.analysis.moves import Move
from tenfold_kernels.slider_places import place_of


@pytest.fixture(autouse=True)
def no_kernel_for_many(monkeypatch) -> None:
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: False)


@pytest.fixture
def card(qtbot, window: MainWindow) -> TippingCard:
    page = looked_through(qtbot, window, TIPPING)
    for what, value in (("output", GAP), ("year", SOON), ("axes", (COVERAGE, LAG))):
        window.room.workspace.inquire(what, value)
    told(qtbot, window, Ask.TIPPING, small_map())
    return card_of(page, TippingCard)


def here(window: MainWindow) -> tuple[float, float]:
    values, table = window.session.scenario.all_values(), window.session.scenario.table
    across, up = (float(place_of(table.spec(key), values[key])) for key in (COVERAGE, LAG))
    return across, up


def test_the_map_is_the_kernels_and_the_crosshair_where_the_scenario_stands(
    window: MainWindow, card: TippingCard
) -> None:
    assert np.array_equal(card.map.field.values, small_map().values)
    assert card.map.here == pytest.approx(here(window))
    assert card.map.field.across == "Subsidy coverage · China (%)"
    assert card.map.field.up == "Tier lag · United States (generations)"


def test_dragging_the_crosshair_sets_both_sliders_in_one_step(
    qtbot, window: MainWindow, card: TippingCard
) -> None:
    start = card.map.pixel_of(card.map.here)
    stops = [card.map.pixel_of(spot) for spot in ((0.5, 0.5), (0.25, 0.75))]
    mouse(card.map, PRESS, start)
    for stop in stops:
        mouse(card.map, MOVE, stop)
    drawn_after(qtbot, window, lambda: mouse(card.map, RELEASE, stops[-1]))
    assert here(window) == pytest.approx((0.25, 0.75), abs=1e-5)
    assert sorted(window.session.changed_addresses()) == sorted((COVERAGE, LAG))
    drawn_after(qtbot, window, window.session.undo)
    assert window.session.scenario == BEFORE


def test_arrow_keys_move_the_crosshair(qtbot, window: MainWindow, card: TippingCard) -> None:
    across, up = here(window)
    drawn_after(qtbot, window, lambda: qtbot.keyClick(card.map, Qt.Key.Key_Left))
    shift = Qt.KeyboardModifier.ShiftModifier
    drawn_after(qtbot, window, lambda: qtbot.keyClick(card.map, Qt.Key.Key_Up, shift))
    assert here(window) == pytest.approx((across - 0.01, up + 0.1), abs=1e-5)


def test_a_held_arrow_key_is_one_step_for_undo(
    qtbot, window: MainWindow, card: TippingCard
) -> None:
    across, up = here(window)
    for _ in range(4):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, card.map, Qt.Key.Key_Left, "", Qt.KeyboardModifier.NoModifier
        )
    drawn_after(qtbot, window, lambda: qtbot.keyRelease(card.map, Qt.Key.Key_Left))
    assert here(window) == pytest.approx((across - 0.04, up), abs=1e-5)
    drawn_after(qtbot, window, window.session.undo)
    assert window.session.scenario == BEFORE
    # The next one is a step of its own.
    qtbot.keyClick(card.map, Qt.Key.Key_Down)
    qtbot.keyClick(card.map, Qt.Key.Key_Down)
    drawn_after(qtbot, window, window.session.undo)
    assert here(window) == pytest.approx((across, up - 0.01), abs=1e-5)


def test_moving_the_crosshair_leaves_the_map_valid_and_another_slider_does_not(
    window: MainWindow, card: TippingCard
) -> None:
    shown = window.room.workspace._shown
    about = shown.about
    values = shown.scenario.values

    def matters(topic: Ask, **moved: float) -> object:
        from dataclasses import replace

        scenario = replace(shown.scenario, values={**values, **moved})
        return Inquiry(topic, scenario, about).matters()

    for topic in (Ask.TIPPING, Ask.TIPPING_FINE):
        assert matters(topic, **{COVERAGE: 0.1, LAG: 4.0}) == matters(topic)
        assert matters(topic, **{"subsidy_coverage[a]": 0.3}) != matters(topic)
    assert matters(Ask.FLIPS, **{COVERAGE: 0.1}) != matters(Ask.FLIPS)


def test_the_sentence_names_the_lever_as_people_know_it(
    qtbot, window: MainWindow, card: TippingCard
) -> None:
    window.room.workspace.inquire("output", "containment[b]")
    told(qtbot, window, Ask.TIPPING, small_map())
    one = axis(BEFORE, COVERAGE)
    told(qtbot, window, Ask.FLIPS, (Flip(one, Move(COVERAGE, one.spec, 1.0, 0.75), -0.1),))
    said = "25 % less Subsidy coverage · China, 75 % instead of 100 %, and the outcome flips"
    assert card.unit == well_spaced(said)


def test_the_pointer_reads_the_map(window: MainWindow, card: TippingCard) -> None:
    mouse(card.map, MOVE, card.map.pixel_of((1.0, 0.0)), button=Qt.MouseButton.NoButton)
    assert f"{short_number(small_map().values[0, -1])} generations" in read_out(card)
    assert "150 %" in read_out(card)


def test_another_outcome_dims_the_map(window: MainWindow, card: TippingCard) -> None:
    window.room.workspace.inquire("year", SOON + 2.0)
    assert card.map.is_stale or card.map.field is None
