"""Futures in the window: bands as the kernel has them, members that can be opened, a switch."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import numpy as np
import pytest
from conftest import Answers, drawn_after
from hands import MOVE, PRESS, RELEASE, mouse, on_slider
from on_screen import baseline_points, crosshair, curve_points, frame, pixel_of, readout, words
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from tenfold_gui.engine import compute, futures
from tenfold_gui.engine.compute import Question
from tenfold_gui.engine.engine import Engine
from tenfold_gui.engine.futures import AT_REST, PREVIEW, SEED, preview
from tenfold_gui.fans import FAN_WORDS, Fans
from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.plots.fan import NARROW, WIDE, FanChart
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.distribution import Distribution, Kind
from tenfold_kernels.ensemble.bands import LEVELS
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario_file import read_scenario
from tenfold_kernels.world.run import run_world

LEVER = "tier_lag[a]"
KEYS = ("generations[a]", "generations[b]", "debt_ratio[a]")
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 60_000  # milliseconds


@pytest.fixture(scope="module", autouse=True)
def kernel() -> None:
    futures.prepare(2)


@pytest.fixture
def fanned(qtbot, preferences: Preferences, answers: Answers) -> Iterator[MainWindow]:
    """The window with futures, at a thousand members."""
    preferences.fans = Fans.BANDS
    made = MainWindow(preferences, dialogs=answers, compiling=False)
    made.engine.most_members = AT_REST
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def settle(qtbot, window: MainWindow) -> None:
    """Wait until nothing is computed any more."""
    engine = window.engine
    qtbot.waitUntil(lambda: engine.is_idle and not engine.is_refining, timeout=LONG)


def changed(qtbot, window: MainWindow, change) -> None:
    drawn_after(qtbot, window, change)
    settle(qtbot, window)


def chart_with(window: MainWindow, key: str) -> FanChart:
    charts = window.room.workspace.findChildren(FanChart)
    return next(chart for chart in charts if key in chart.keys)


def shown(window: MainWindow) -> futures.Futures:
    found = window.room.workspace._shown.futures
    assert found is not None
    return found


def edges(chart: FanChart, key: str, band: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Lower and upper edge of an area, as painted."""
    area = chart.bands[key, band]
    assert area.isVisible()
    points = np.array([(p.x(), p.y()) for p in area._polygon])
    half = len(points) // 2
    return points[:half, 1], points[half:, 1][::-1]


def test_curves_and_bands_are_the_kernels_quantiles(fanned: MainWindow) -> None:
    ensemble = Ensemble(preset(OPENING), KEYS[:2], seed=SEED)
    ensemble.extend(AT_REST)
    expected = ensemble.bands()
    chart = chart_with(fanned, KEYS[0])
    for place, key in enumerate(KEYS[:2]):
        drawn = curve_points(chart, key)
        np.testing.assert_array_equal(drawn[:, 0], ensemble.years)
        np.testing.assert_array_equal(drawn[:, 1], expected[LEVELS.index(0.5), :, place])
        for band in (WIDE, NARROW):
            low, high = edges(chart, key, band)
            np.testing.assert_array_equal(low, expected[band[0], :, place])
            np.testing.assert_array_equal(high, expected[band[1], :, place])


def test_a_percentage_and_a_logarithm_are_those_of_the_quantiles(fanned: MainWindow) -> None:
    for key, written in (("debt_ratio[a]", lambda y: 100.0 * y), ("effective_compute[a]", None)):
        low, _ = edges(chart_with(fanned, key), key, WIDE)
        bands = shown(fanned).bands[key].astype(np.float64)[0]
        if written is None:
            unit = low - np.log10(bands)  # the unit of the chart shifts a logarithm
            assert np.ptp(unit) < 1e-9
        else:
            np.testing.assert_allclose(low, written(bands), rtol=1e-12)


def test_the_baseline_is_the_median_of_the_same_members(qtbot, fanned: MainWindow) -> None:
    chart = chart_with(fanned, KEYS[0])
    before = curve_points(chart, KEYS[0])
    assert not len(baseline_points(chart, KEYS[0]))
    changed(qtbot, fanned, lambda: fanned.session.set_value(LEVER, 0.0))
    np.testing.assert_array_equal(baseline_points(chart, KEYS[0]), before)
    assert (curve_points(chart, KEYS[1]) != baseline_points(chart, KEYS[1])).any()


def test_quotients_and_sums_are_formed_member_by_member() -> None:
    quotient, total = "debt_ratio[a] / debt_ratio[b]", "debt_ratio[a] + debt_ratio[b]"
    found = preview(preset(OPENING), (quotient, total, "debt_ratio[b]"))
    a, b = (found.runs[:, found.names.index(f"debt_ratio[{x}]")] for x in "ab")
    for key, members in ((quotient, a / b), (total, a + b)):
        np.testing.assert_allclose(
            found.bands[key], np.quantile(members, LEVELS, axis=-1), rtol=3e-7
        )


def test_what_a_hand_passed_by_is_not_computed_again(monkeypatch) -> None:
    scenario, asked = preset(OPENING), []
    extend = Ensemble.extend
    monkeypatch.setattr(
        Ensemble, "extend",
        lambda self, size, *more, **checks: (
            asked.append((self.size, size)), extend(self, size, *more, **checks)
        )[1],
    )  # fmt: skip
    monkeypatch.setattr(futures, "_costs", type(futures._costs)())
    question = Question(scenario, scenario, False, "", KEYS)
    first = compute.answer(question)
    rest = compute.answer(replace(question, fine=True))
    assert first.futures is not None
    assert rest.futures is not None
    assert (first.futures.size, rest.futures.size) == (PREVIEW, AT_REST)
    assert asked == [(0, PREVIEW), (PREVIEW, AT_REST)]
    np.testing.assert_array_equal(rest.futures.runs[:, :, :PREVIEW], first.futures.runs)
    assert first.futures.failures is None  # nobody waits for checks while a hand moves
    assert rest.futures.failures == ()


def test_a_slow_machine_draws_fewer_members_while_a_hand_moves(monkeypatch) -> None:
    monkeypatch.setattr(futures, "_costs", type(futures._costs)([1e-5]))
    assert futures.preview_size() == PREVIEW
    futures._costs.append(2e-5)
    assert futures.preview_size() == PREVIEW
    monkeypatch.setattr(futures, "_costs", type(futures._costs)([futures.PREVIEW_BUDGET / 100]))
    assert futures.preview_size() == 64
    monkeypatch.setattr(futures, "_costs", type(futures._costs)([1.0]))
    assert futures.preview_size() == futures.FEWEST


def test_a_newer_question_cuts_refinement_short_and_nothing_is_lost(qtbot) -> None:
    one, two = preset(OPENING), replace(preset(OPENING), values={LEVER: 0.5})
    engine, sizes = Engine(), []
    engine.answered.connect(lambda a: sizes.append((a.question.scenario is one, a.futures.size)))
    engine.ask(Question(one, one, True, "", KEYS))
    qtbot.waitUntil(lambda: engine.is_refining, timeout=LONG)
    engine.ask(Question(two, two, False, "", KEYS))
    qtbot.waitUntil(lambda: engine.is_idle and not engine.is_refining, timeout=LONG)
    assert sizes == [(True, AT_REST), (False, futures.preview_size())]
    engine.most_members = 3000
    engine.ask(Question(one, one, True, "", KEYS))
    qtbot.waitUntil(lambda: sizes[-1][1] >= 3000, timeout=LONG)
    engine.stop()


def test_who_has_seen_enough_can_stop_it(qtbot) -> None:
    one, engine, sizes = preset(OPENING), Engine(), []
    engine.answered.connect(lambda answer: sizes.append(answer.futures.size))
    engine.most_members = 100_000  # for minutes
    engine.ask(Question(one, one, True, "", KEYS[:1]))
    with qtbot.waitSignal(engine.refining, timeout=LONG, check_params_cb=lambda done, _: done > 0):
        pass
    engine.leave_alone()
    qtbot.waitUntil(lambda: not engine.is_refining, timeout=LONG)
    assert sizes == [AT_REST]
    engine.stop()


def test_progress_is_shown_where_it_takes_long_and_can_be_stopped(
    qtbot, fanned: MainWindow
) -> None:
    status = fanned.status
    assert not status._bar.isVisible()
    status.show_progress(2500, 10_000)
    assert status._bar.isVisible()
    assert status._bar.toolTip() == "2,500 of 10,000 futures"
    with qtbot.waitSignal(status.stopped):
        status._stop.click()
    status.show_progress(0, 0)
    assert not status._stop.isVisible()


def test_the_status_line_counts_and_checks(qtbot, fanned: MainWindow) -> None:
    said = words(fanned.status)
    assert "1,000 futures · " in said
    assert "all checks hold" in said
    assert "One run in" in said
    set_language(CHINESE)
    fanned.set_language(CHINESE)
    settle(qtbot, fanned)
    assert "1,000" in words(fanned.status)
    assert "futures" not in words(fanned.status)


def test_the_switch_is_remembered_and_reached_by_keyboard(qtbot, fanned: MainWindow) -> None:
    workspace = fanned.room.workspace
    switch = workspace._head.fans
    chart = chart_with(fanned, KEYS[0])
    assert switch.shortcut().toString() == "Alt+F"
    with qtbot.waitExposed(switch.menu_of_choices):
        switch.click()
    assert [a.text() for a in switch.menu_of_choices.actions()] == list(FAN_WORDS.values())
    switch.menu_of_choices.close()
    assert not chart._paths[KEYS[0]].isVisible()
    switch.choose(Fans.PATHS)
    assert chart._paths[KEYS[0]].isVisible()
    changed(qtbot, fanned, lambda: switch.choose(Fans.OFF))
    assert not chart._paths[KEYS[0]].isVisible()
    assert not chart.bands[KEYS[0], WIDE].isVisible()
    run = run_world(fanned.session.scenario)
    np.testing.assert_array_equal(curve_points(chart, KEYS[0])[:, 1], run[KEYS[0]][::2])
    assert "futures" not in words(fanned.status)
    assert fanned.preferences.fans is Fans.OFF
    fanned.commands["theme"].trigger()
    settle(qtbot, fanned)
    assert fanned.room.workspace._head.fans.text().startswith("Futures: off")


def test_another_lens_is_asked_for_its_own_curves(qtbot, fanned: MainWindow) -> None:
    workspace = fanned.room.workspace
    changed(qtbot, fanned, lambda: workspace._lenses.buttons["industry"].click())
    assert set(workspace.page.curves) == set(shown(fanned).bands)
    assert shown(fanned).size == AT_REST
    visible = [a for c in workspace.page.findChildren(FanChart) for a in c.bands.values()]
    assert any(area.isVisible() for area in visible)


def test_pointing_at_a_curve_tells_its_range_and_shows_its_members(
    qtbot, fanned: MainWindow
) -> None:
    key, year = KEYS[1], 2040.0
    chart = chart_with(fanned, key)
    bands = shown(fanned).bands[key][:, int(year - 2015)]
    point(chart, year, float(bands[2]))
    (card,) = [c for c in fanned.room.workspace.page.cards if chart in getattr(c, "charts", ())]
    said = " ".join(readout(card))
    at = crosshair(chart)
    assert at is not None
    low, high = (np.interp(at, shown(fanned).years, shown(fanned).bands[key][k]) for k in (0, -1))
    assert f"generations (90 %: {low:.3g} to {high:.3g})" in said.replace("−", "-")
    histogram = chart._histogram
    assert histogram.isVisible()
    assert 0.98 <= histogram.shares.sum() <= 1.0
    point(chart, year, 1e9)
    assert not histogram.isVisible()


def point(chart: FanChart, x: float, y: float) -> None:
    """Move the pointer to a point of the axes."""
    view = chart.getPlotItem().getViewBox()
    chart._moved(view.mapViewToScene(QPointF(x, y)))


def click(chart: FanChart, x: float, y: float, held=Qt.KeyboardModifier.NoModifier) -> None:
    place = pixel_of(chart, x, y)
    for kind in (PRESS, RELEASE):
        mouse(chart.viewport(), kind, place, held)


def test_control_and_a_click_open_the_nearest_member_and_undo_brings_it_back(
    qtbot, fanned: MainWindow
) -> None:
    key, year = KEYS[0], 2050
    chart, found, before = chart_with(fanned, key), shown(fanned), fanned.session.scenario
    ends = found.members(key)[year - 2015]
    number = int(np.argsort(ends)[len(ends) // 2])
    _, _, bottom, top = frame(chart)
    opened = []
    fanned.room.workspace.member_wanted.connect(lambda _, number: opened.append(number))
    changed(qtbot, fanned, lambda: click(chart, year, float(ends[number]), CONTROL))
    (number,) = opened
    # Within a pixel of the click, in a frame of some hundred pixels.
    assert abs(ends[number] - np.median(ends)) < 0.02 * (top - bottom)
    session = fanned.session
    assert session.scenario == found.member(number)
    assert fanned.commands["undo"].text() == f"Undo: member {number} of seed 0"
    assert f"member {number} of seed 0" in words(fanned.status)
    run = run_world(session.scenario)
    expected = found.members(key)[:, number]
    np.testing.assert_array_equal(run[key][::8].astype(np.float32), expected)
    changed(qtbot, fanned, session.undo)
    assert session.scenario is before
    assert session.redo_label is not None


def test_a_click_on_a_path_opens_it_but_one_on_the_median_explains(
    qtbot, fanned: MainWindow
) -> None:
    key, year = KEYS[0], 2050
    changed_to = []
    fanned.room.workspace.show_fans(Fans.PATHS)
    chart, found = chart_with(fanned, key), shown(fanned)
    chart.member_picked.connect(changed_to.append)
    paths, median = found.members(key)[year - 2015, :30], found.median(key)[year - 2015]
    click(chart, year, float(median))
    assert changed_to == []
    assert fanned.room.inspector.key == "generations"
    number = int(np.argmax(paths))
    changed(qtbot, fanned, lambda: click(chart, year, float(paths[number])))
    assert changed_to == [number]


def test_in_bands_a_plain_click_beside_a_curve_opens_nothing(fanned: MainWindow) -> None:
    chart, found = chart_with(fanned, KEYS[0]), shown(fanned)
    picked = []
    chart.member_picked.connect(picked.append)
    click(chart, 2050, float(found.members(KEYS[0])[35, :30].max()))
    assert picked == []


def test_failing_members_are_listed_and_can_be_opened(
    qtbot, fanned: MainWindow, monkeypatch
) -> None:
    from tenfold_gui.window.futures_desk import failures_menu
    from tenfold_kernels.ensemble.reality import Check, Failure

    wrong = Failure(Check.SIGN, "debt[a]", "debts are not negative", tuple(range(5, 20)), -1.5)
    failing = replace(shown(fanned), failures=(wrong,))
    status, session = fanned.status, fanned.session
    answer = compute.answer(Question(session.scenario, session.scenario))
    status.show_answer(replace(answer, futures=failing))
    assert "15 of 1,000 members fail a check" in words(status)
    with qtbot.waitSignal(status.failures_asked) as asked:
        status._run.linkActivated.emit("failures")
    assert asked.args == [failing]
    QApplication.activePopupWidget().close()
    opened = []
    menu = failures_menu(fanned, failing, lambda _, number: opened.append(number))
    (entry,) = menu.actions()
    assert entry.text() == "debt[a]: 15 members, at worst −1.5"
    listed = entry.menu().actions()
    assert [a.isEnabled() for a in listed] == [False, *[True] * 12, False]
    listed[1].trigger()
    assert opened == [5]
    menu.deleteLater()


def test_a_drag_always_shows_frames_with_bands(qtbot, fanned: MainWindow) -> None:
    slider = fanned.room.levers.slider(LEVER)
    drawn = []
    fanned.drawn.connect(drawn.append)
    on_slider(slider, PRESS, slider.place_of(slider.value))
    steps = count()

    def move_on() -> bool:
        """Never rest, so that whoever cancelled for the newest would show nothing."""
        on_slider(slider, MOVE, 0.5 + 0.3 * math.sin(0.2 * next(steps)))
        return len(drawn) >= 4

    qtbot.waitUntil(move_on, timeout=LONG)
    during = list(drawn)
    on_slider(slider, RELEASE, 0.3)
    settle(qtbot, fanned)
    assert all(a.futures is not None and a.before is not None for a in during)
    assert drawn[-1].futures.size == AT_REST
    assert drawn[-1].question.scenario is fanned.session.scenario


def test_until_its_kernel_is_there_a_single_run_is_shown(
    qtbot, preferences: Preferences, answers: Answers, monkeypatch
) -> None:
    monkeypatch.setattr(futures, "_ready", set())
    preferences.fans = Fans.BANDS
    window = MainWindow(preferences, dialogs=answers, compiling=False)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.drawn, timeout=LONG) as drawn:
        window.show()
    assert drawn.args[0].futures is None
    chart = chart_with(window, KEYS[0])
    assert not chart.bands[KEYS[0], WIDE].isVisible()
    assert len(curve_points(chart, KEYS[0])) > 100
    settle(qtbot, window)
    window.close()


def test_a_distribution_is_undone_and_saved_with_the_document(
    qtbot, fanned: MainWindow, answers: Answers, tmp_path
) -> None:
    session, address = fanned.session, "frontier_growth"
    before = session.scenario
    wide = chart_with(fanned, KEYS[0])
    low, high = edges(wide, KEYS[0], WIDE)
    known = Distribution(Kind.FIXED)
    changed(qtbot, fanned, lambda: session.set_distribution(address, known))
    new_low, new_high = edges(wide, KEYS[0], WIDE)
    assert (new_high - new_low)[-1] < (high - low)[-1]
    assert session.is_dirty
    answers.path = tmp_path / "mine.toml"
    assert fanned.documents.save_as(session)
    assert read_scenario(answers.path).distributions == {address: known}
    changed(qtbot, fanned, session.undo)
    assert session.scenario is before
    changed(qtbot, fanned, session.redo)
    session.set_distribution(address, None)
    assert session.scenario == before
