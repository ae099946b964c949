"""The map follows a hand on another slider: coarse with every answer, whole once it pauses."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import drawn_after
from explaining import COVERAGE, GAP, HORIZON, LAG, SOON, about_it
from hands import MOVE, PRESS, RELEASE, on_slider
from lens_views import card_of, looked_through

from tenfold_gui.engine import inquiry, sketches
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.sketches import COUNTS, Sketcher
from tenfold_gui.engine.topics import Ask
from tenfold_gui.lenses import RACE, TIPPING
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.tipping_card import TippingCard
from tenfold_kernels.analysis.sketch import nested
from tenfold_kernels.presets import OPENING, preset

POINTS = 4


@pytest.fixture
def kernel_for_many(monkeypatch) -> None:
    """The interpreted kernel answers as the compiled one does, only slowly: few points."""
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: True)
    monkeypatch.setattr(sketches, "is_ready", lambda scenario: True)
    monkeypatch.setattr(sketches, "COUNTS", (2, 3))
    monkeypatch.setattr(sketches, "LIVE_POINTS", POINTS)
    whole = inquiry.ANSWERED[Ask.TIPPING].func
    answered = {**inquiry.ANSWERED, Ask.FLIPS: lambda *given: ()}
    for topic in (Ask.TIPPING, Ask.TIPPING_FINE):
        answered[topic] = lambda *given: whole(*given, points=POINTS)
    monkeypatch.setattr(inquiry, "ANSWERED", answered)


@pytest.fixture
def card(qtbot, window: MainWindow, kernel_for_many) -> TippingCard:
    for what, value in (("output", GAP), ("year", SOON), ("axes", (COVERAGE, LAG))):
        window.room.workspace.inquire(what, value)
    shown = card_of(looked_through(qtbot, window, TIPPING), TippingCard)
    qtbot.waitUntil(lambda: shown.map.field is not None and not shown.map.is_stale, timeout=30_000)
    return shown


def asked() -> Inquiry:
    return Inquiry(Ask.TIPPING, preset(OPENING), about_it())


def test_while_another_slider_is_dragged_every_answer_brings_a_map(
    qtbot, window: MainWindow, card: TippingCard
) -> None:
    window.room.levers.reveal(HORIZON)
    slider = window.room.levers.slider(HORIZON)
    on_slider(slider, PRESS, slider.place_of(slider.value))
    seen = []
    for place in (0.3, 0.5, 0.7):
        drawn_after(qtbot, window, lambda place=place: on_slider(slider, MOVE, place))
        assert not card.map.is_stale
        seen.append(card.map.field.values)
    assert not np.array_equal(seen[0], seen[1])
    assert not np.array_equal(seen[1], seen[2])
    # Held still, it becomes the whole map; let go, it stays.
    qtbot.waitUntil(lambda: not np.array_equal(card.map.field.values, seen[2]), timeout=30_000)
    whole = card.map.field.values
    some = np.ix_(nested(POINTS, 2), nested(POINTS, 2))
    assert np.array_equal(whole[some], seen[2][some])
    drawn_after(qtbot, window, lambda: on_slider(slider, RELEASE, 0.7))
    assert np.array_equal(card.map.field.values, whole)


def test_other_lenses_ask_for_no_map(qtbot, window: MainWindow, kernel_for_many) -> None:
    looked_through(qtbot, window, RACE)
    answer = drawn_after(qtbot, window, lambda: window.session.set_value(HORIZON, 12.0))
    assert answer.sketch is None


def test_the_same_map_is_sketched_once(kernel_for_many) -> None:
    sketcher, one = Sketcher(), asked()
    first = sketcher.sketch(one)
    moved = replace(one.scenario, values={**one.scenario.values, COVERAGE: 0.3})
    assert first is not None
    assert sketcher.sketch(replace(one, scenario=moved)) is first  # the hand is on the crosshair
    other = replace(one.scenario, values={**one.scenario.values, HORIZON: 12.0})
    assert sketcher.sketch(replace(one, scenario=other)) is not first


def test_a_fast_machine_draws_more_points() -> None:
    sketcher = Sketcher(budget=0.02)
    assert sketcher.count == COUNTS[0]
    for cost, count in ((1e-3, COUNTS[0]), (70e-6, 16), (5e-6, COUNTS[-1])):
        sketcher._costs.append(cost)
        assert sketcher.count == count


def test_two_axes_that_are_one_give_no_sketch(kernel_for_many) -> None:
    assert Sketcher().sketch(replace(asked(), about=about_it(axes=(LAG, LAG)))) is None


def test_no_sketch_before_the_kernel_is_compiled(monkeypatch) -> None:
    monkeypatch.setattr(sketches, "is_ready", lambda scenario: False)
    assert Sketcher().sketch(asked()) is None
