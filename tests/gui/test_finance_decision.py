"""Whether projects find money: charts, table and flips say what the kernel computes."""

import numpy as np
import pytest
from conftest import drawn_after
from finance_views import card_of, change, looked_through, opened, wait_until_still
from hands import MOVE, PRESS, RELEASE, on_slider
from on_screen import baseline_points, curve_points, words
from PySide6.QtCore import Qt

from tenfold_gui.engine import finance
from tenfold_gui.engine.compute import Answer
from tenfold_gui.lenses import CASH, DECISION
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.finance.decision_cards import (
    QUANTITIES,
    FiguresCard,
    ReturnsCard,
    SweepCard,
)
from tenfold_gui.workspaces.finance.flips_card import FlipsCard
from tenfold_gui.workspaces.finance.pages import Page
from tenfold_kernels.finance.stochastic import Report, Sweep, flips, run_finance, sweep

FINE, QUICK = finance.FINE, finance.QUICK


def reports(window: MainWindow) -> dict[str, Report]:
    return run_finance(window.session.scenario, FINE.paths)


def swept(window: MainWindow, project: str, key: str) -> Sweep:
    """As the kernel sweeps it, from as many paths as the window takes."""
    figures = reports(window)[project].figures
    margin = figures["return_on_expected_flows"].mean - figures["hurdle"].mean
    values = window.session.scenario.all_values()
    return sweep(values, project, key, margin, FINE.sweep_paths, points=FINE.points)


def sweep_cards(page: Page) -> list[SweepCard]:
    return [card for card in page.cards if isinstance(card, SweepCard)]


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, DECISION)


def test_the_curves_are_the_kernel_s_and_the_dots_stand_where_it_says(
    window: MainWindow, page: Page
) -> None:
    length, volume = sweep_cards(page)
    for project in "ab":
        found = swept(window, project, "contract_length")
        wanted = np.column_stack([found.places, 100.0 * found.chances])
        np.testing.assert_allclose(curve_points(length.chart, project), wanted, atol=1e-9)
        supposed = swept(window, project, "offtake_share")
        wanted = np.column_stack([100.0 * supposed.places, 100.0 * supposed.chances])
        key = f"{project} supposed"
        np.testing.assert_allclose(curve_points(volume.chart, key), wanted, atol=1e-9)
        assert len(curve_points(volume.chart, project)) == 0
    chances = [report.figures["close_chance"].mean for report in reports(window).values()]
    assert [mark.x for mark in length.chart.marks] == [15.0, 1.0]
    assert [mark.y for mark in length.chart.marks] == pytest.approx([100.0 * c for c in chances])
    assert [mark.filled for mark in volume.chart.marks] == [False, False]
    assert "B at 5.5 years" in length.caption.whole


def test_returns_are_drawn_from_the_top_down_with_what_owners_ask_for(
    window: MainWindow, page: Page
) -> None:
    chart = card_of(page, ReturnsCard).chart
    for project, report in reports(window).items():
        found = report.returns
        points = curve_points(chart, project)
        assert points[:, 0] == pytest.approx(100.0 * found.edges)
        assert points[0, 1] == pytest.approx(100.0 * (1.0 - found.below))
        assert -np.diff(points[:, 1]) == pytest.approx(100.0 * found.shares, abs=1e-9)
    asked = [100.0 * report.figures["hurdle"].mean for report in reports(window).values()]
    assert [mark.x for mark in chart.marks] == pytest.approx(asked)


def test_the_table_holds_the_kernel_s_figures(window: MainWindow, page: Page) -> None:
    table = card_of(page, FiguresCard).table
    assert [row[0].text for row in table.rows] == [one.name for one in QUANTITIES]
    told = reports(window)
    for one, row in zip(QUANTITIES, table.rows, strict=True):
        for project, cell in zip("ab", row[1:], strict=True):
            figure = told[project].figures[one.key]
            written = one.write(one.factor * figure.mean)
            assert cell.text.split(" ± ")[0] in (written, "0" if figure.mean == 0.0 else written)


def test_the_sentences_say_who_finds_money(window: MainWindow, page: Page) -> None:
    said = words(window.room.workspace)
    assert "Data centre, 15-year lease: <b>65 %</b> chance of closing" in said
    assert "Factory, annual budgets: <b>&lt; 1 %</b> chance of closing" in said


def test_what_would_flip_it_is_the_kernel_s_list_and_a_click_sets_it_undoably(
    qtbot, window: MainWindow, page: Page
) -> None:
    table = card_of(page, FlipsCard).table
    values = window.session.scenario.all_values()
    found = [(p, f) for p in "ab" for f in flips(values, p) if f.move is not None]
    found.sort(key=lambda one: one[1].move)
    assert [row[0].text for row in table.rows] == [project.upper() for project, _ in found]
    row = next(k for k, (project, _) in enumerate(found) if project == "b")
    project, flip = found[row]
    before = window.session.scenario
    place = table.visualItemRect(table.item(row, 1)).center()
    drawn_after(
        qtbot, window,
        lambda: qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place),
    )  # fmt: skip
    wait_until_still(qtbot, window)
    assert window.session.scenario.all_values()[f"{flip.key}[{project}]"] == flip.flipped
    # Twenty thousand paths find the threshold where two thousand do, to their standard error.
    chance = reports(window)["b"].figures["close_chance"]
    assert chance.mean == pytest.approx(0.5, abs=0.05)
    drawn_after(qtbot, window, window.session.undo)
    assert window.session.scenario == before
    wait_until_still(qtbot, window)


def test_a_drag_follows_few_paths_the_newest_wins_and_rest_brings_many(
    qtbot, window: MainWindow, page: Page
) -> None:
    answers: list[Answer] = []
    window.drawn.connect(answers.append)
    slider = window.room.levers.slider("contract_length[b]")
    flipped = card_of(page, FlipsCard).table
    on_slider(slider, PRESS, slider.place_of(slider.value))
    for step in range(12):
        on_slider(slider, MOVE, 0.1 + 0.05 * step)
    newest = window.session.scenario
    qtbot.waitUntil(lambda: any(one.question.scenario is newest for one in answers), timeout=30_000)
    assert {answer.result.paths for answer in answers} == {QUICK.paths}
    assert len(answers) < 12
    assert not flipped.isEnabled()
    on_slider(slider, RELEASE, 0.65)
    qtbot.waitUntil(lambda: answers[-1].result.paths == FINE.paths, timeout=30_000)
    wait_until_still(qtbot, window)
    assert answers[-1].question.scenario is window.session.scenario
    assert flipped.isEnabled()
    (mark,) = [m for m in sweep_cards(page)[0].chart.marks if m.text.startswith("B")]
    assert mark.x == window.session.scenario.all_values()["contract_length[b]"]


def test_along_the_lever_that_is_dragged_the_dot_moves_and_the_curve_stays(
    qtbot, window: MainWindow, page: Page
) -> None:
    chart = sweep_cards(page)[0].chart
    before = curve_points(chart, "b")
    change(qtbot, window, "contract_length[b]", 7.0)
    # Moved only as far as few paths lie from many: as a whole, so as to lead through the dot.
    points = curve_points(chart, "b")
    np.testing.assert_array_equal(points[:, 0], before[:, 0])
    assert np.abs(points[:, 1] - before[:, 1]).max() < 2.0
    assert [mark.x for mark in chart.marks] == [15.0, 7.0]
    assert np.interp(7.0, *points.T) == pytest.approx(chart.marks[1].y, abs=0.1)
    np.testing.assert_allclose(baseline_points(chart, "b"), before, atol=1e-9)  # per cent


def test_a_project_whose_values_stay_is_not_appraised_again(
    qtbot, window: MainWindow, page: Page, monkeypatch
) -> None:
    looked_through(qtbot, window, CASH)
    asked: list[str] = []
    known = finance.report

    def watched(values, project, *rest):
        asked.append(project)
        return known(values, project, *rest)

    monkeypatch.setattr(finance, "report", watched)
    change(qtbot, window, "revenue_ratio[b]", 0.41)
    assert asked == ["b"]


IMPOSSIBLE = [
    ({"revenue_ratio[b]": 0.02}, ["does not earn its running cost", "Nothing is made",
                                  "never get back", "nobody lends"]),
    ({"largest_gearing[b]": 0.0}, ["nobody lends"]),
    ({"loss_hazard[b]": 0.5, "rewin_chance[b]": 0.0, "spot_utilisation[b]": 0.0,
      "fixed_cost_ratio[b]": 0.25}, ["never get back"]),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), IMPOSSIBLE)
@pytest.mark.parametrize("lens", ["decision", "cash", "public-purse", "decades"])
def test_what_cannot_be_is_said_in_words(
    qtbot, window: MainWindow, changes: dict[str, float], expected: list[str], lens: str
) -> None:
    page = opened(qtbot, window, lens)
    for address, value in changes.items():
        window.session.set_value(address, value)
    wait_until_still(qtbot, window)
    said = words(window.room.workspace)
    for part in expected:
        assert part in said
    if lens == DECISION:
        cells = [cell.text for row in card_of(page, FiguresCard).table.rows for cell in row]
        assert "none" in cells
        said += " ".join(cells)
    for wrong in ("nan", "inf", "NaN", "–"):
        assert wrong not in said
