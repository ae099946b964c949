"""Pinned scenarios beside the one at hand: overlay, side by side, difference, what differs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import Answers, drawn_after
from PySide6.QtGui import QGuiApplication

from tenfold_gui.comparing import Comparing
from tenfold_gui.engine import comparison
from tenfold_gui.guide.entries import entries_of
from tenfold_gui.lenses import RUN
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.case_bar import CaseBar
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.compare.cards import AmountCard, CourseCard, SideCard
from tenfold_gui.workspaces.compare.difference import difference
from tenfold_gui.workspaces.compare.sides import Role, sides_of
from tenfold_gui.workspaces.compare.table_card import DiffersCard
from tenfold_gui.workspaces.compare.view import CompareView
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.compute import results_of
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text
from tenfold_kernels.workbook.file import read_workbook, write_workbook
from tenfold_kernels.workbook.pins import pin_of
from tenfold_kernels.workbook.workbook import Workbook, workbook_of

OPENING = preset("us-china-ai-chips")
LESS = replace(with_assignments(OPENING, ["subsidy_coverage[b]=0.25"]), title=Text("Less"))
CURVE = "generations[b]"
BASE = " baseline"


@pytest.fixture(autouse=True)
def state_folder(monkeypatch, tmp_path_factory) -> None:
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path_factory.mktemp("state")))


def pinned_book(compute: bool = False) -> Workbook:
    """A document whose first scenario is at hand and whose second one is pinned."""
    book = workbook_of(OPENING).with_case(LESS)
    return book.pinned(pin_of(book.at, LESS, compute)).looking_at("1")


def opened(qtbot, window: MainWindow, book: Workbook, mode: Comparing) -> CompareView:
    """Open a document, compare its scenarios, and wait until all is known and drawn."""
    drawn_after(qtbot, window, lambda: window.session.load(book))
    drawn_after(qtbot, window, lambda: desk(window).compare(mode))
    qtbot.waitUntil(lambda: desk(window).comparer.is_idle, timeout=30_000)
    view = desk(window).view
    assert view is not None
    return view


def desk(window: MainWindow) -> CompareDesk:
    return window.desk(CompareDesk)


def course_card(view: CompareView, key: str = CURVE) -> CourseCard:
    assert view.arranged is not None
    return next(
        card
        for card in view.arranged.cards
        if isinstance(card, CourseCard) and card._course.line.key == key
    )


def last(results, key: str = CURVE) -> float:
    return results[key][-1]


def test_each_scenario_is_a_line_with_its_name_and_its_own_results(
    qtbot, window: MainWindow
) -> None:
    view = opened(qtbot, window, pinned_book(), Comparing.OVERLAY)
    chart = course_card(view).chart
    assert set(chart.drawn) == {BASE, "1", "2"}
    assert chart.line("2").name == "Less"
    assert chart.line(BASE).name == "baseline"  # its title is that of the scenario at hand
    assert OPENING.title.en.replace(" ", "&nbsp;") in view.legend.text()
    for key, scenario in (("1", OPENING), ("2", LESS), (BASE, OPENING)):
        assert chart.drawn[key].y[-1] == pytest.approx(last(results_of(scenario)))
    looks = {(chart.line(key).colour, chart.line(key).style) for key in chart.keys}
    assert len(looks) == 3


def test_the_legend_names_the_baseline_and_leads_to_scenarios(qtbot, window: MainWindow) -> None:
    view = opened(qtbot, window, pinned_book(), Comparing.OVERLAY)
    for words in ("(baseline)", "(at hand)", "(pinned)", "Less"):
        assert words in view.legend.text().replace("&nbsp;", " ")
    view.legend.linkActivated.emit("look 2")
    assert window.session.workbook.at == "2"
    sides = sides_of(window.session.workbook, LIGHT)
    assert [side.role for side in sides] == [Role.BASELINE, Role.HAND]
    view.legend.linkActivated.emit("unpin 1")
    assert not window.session.workbook.pins
    window.session.undo()
    assert window.session.workbook.pins


def test_a_drag_computes_pinned_scenarios_no_more_than_once(
    qtbot, window: MainWindow, monkeypatch
) -> None:
    computed: list[str] = []
    compute = comparison.result_of

    def counted(scenario, lens):
        computed.append(scenario.title.en)
        return compute(scenario, lens)

    monkeypatch.setattr(comparison, "result_of", counted)
    view = opened(qtbot, window, pinned_book(), Comparing.OVERLAY)
    before = course_card(view).chart.drawn["1"].y[-1]
    gesture = object()
    for value in np.linspace(0.2, 0.8, 8):
        window.session.set_value("subsidy_coverage[b]", float(value), gesture)
    drawn_after(qtbot, window, lambda: window.session.set_value("subsidy_coverage[b]", 0.1))
    assert course_card(view).chart.drawn["1"].y[-1] != before
    assert computed == ["Less"]


def test_a_difference_has_the_baseline_as_its_zero_line(qtbot, window: MainWindow) -> None:
    view = opened(qtbot, window, pinned_book(), Comparing.DIFFERENCE)
    card = course_card(view)
    assert not card.chart.drawn[BASE].y.any()
    assert card.chart.line(BASE).name == "baseline"
    wanted = last(results_of(LESS)) - last(results_of(OPENING))
    assert card.chart.drawn["2"].y[-1] == pytest.approx(wanted)
    assert card.unit == "generations; more or less than the baseline"
    relative = course_card(view, "effective_compute[b]")
    assert relative.unit == "% more or less than the baseline"


def test_a_relative_difference_says_nothing_of_a_baseline_of_nought() -> None:
    x = np.array([0.0, 1.0, 2.0])
    base = (x, np.array([2.0, 4.0, 0.0]))
    _, found = difference((x, np.array([3.0, 3.0, 3.0])), base, relative=True)
    assert found[:2].tolist() == [50.0, -25.0]
    assert np.isnan(found[2])
    _, apart = difference((np.array([1.0, 5.0]), np.array([1.0, 1.0])), base, relative=False)
    assert apart[0] == -3.0
    assert np.isnan(apart[1])


def test_rows_side_by_side_share_both_axes(qtbot, window: MainWindow) -> None:
    far = replace(with_assignments(LESS, ["frontier_growth=0.1"]), stop=2040.0)
    book = workbook_of(OPENING).with_case(far)
    book = book.pinned(pin_of(book.at, far, False)).looking_at("1")
    view = opened(qtbot, window, book, Comparing.BESIDE)
    assert view.arranged is not None
    cards = [card for card in view.arranged.cards if isinstance(card, SideCard)]
    first, second = cards[:2]
    assert [first.title, second.title] == [OPENING.title.en, "Less"]
    assert first.chart.drawn[CURVE].y[-1] != second.chart.drawn[CURVE].y[-1]
    ranges = [card.chart.getPlotItem().getViewBox().viewRange() for card in (first, second)]
    assert ranges[0] == ranges[1]
    assert second.chart.drawn[CURVE].baseline is not None


def test_the_table_lists_what_differs_and_explains_what_is_clicked(
    qtbot, window: MainWindow
) -> None:
    view = opened(qtbot, window, pinned_book(), Comparing.TABLE)
    assert view.arranged is not None
    (card,) = view.arranged.cards
    assert isinstance(card, DiffersCard)
    first = card.table.rows[0]
    assert first[0].text == "Subsidy coverage · China"
    assert [cell.text for cell in first[1:]] == ["100 %", "100 %", "25 %"]
    assert [cell.bold for cell in first[1:]] == [False, False, True]
    assert any(row[0].text == "Generations · China" for row in card.table.rows)
    card.table.cellClicked.emit(0, 1)
    assert window.room.inspector.key == "subsidy_coverage"
    view.table_copied.emit(card)
    lines = QGuiApplication.clipboard().text().splitlines()
    row = next(line for line in lines if line.startswith("Subsidy coverage"))
    assert row.split("\t")[1:] == ["share", "1.0", "1.0", "0.25"]


def test_a_table_goes_into_a_file(
    qtbot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    view = opened(qtbot, window, pinned_book(), Comparing.TABLE)
    assert view.arranged is not None
    answers.path = tmp_path / "differs.csv"
    view.table_saved.emit(view.arranged.cards[0])
    assert "Subsidy coverage" in answers.path.read_text("utf-8-sig")


def test_the_way_of_comparing_is_kept_in_the_document_and_through_languages(
    qtbot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    opened(qtbot, window, pinned_book(), Comparing.DIFFERENCE)
    answers.path = tmp_path / "two.tenfold"
    window.commands["save"].trigger()
    assert read_workbook(answers.path).layout["compared"] == "difference"
    window.set_language("zh_TW")
    view = desk(window).view
    assert view is not None
    assert view.mode is Comparing.DIFFERENCE
    window.set_language("en")
    desk(window).compare(Comparing.OFF)
    assert not window.room.workspace.isHidden()
    drawn_after(qtbot, window, lambda: window.open_path(answers.path))
    view = desk(window).view
    assert view is not None
    assert view.mode is Comparing.DIFFERENCE
    assert window.room.workspace.isHidden()


def test_a_layout_that_says_nonsense_compares_nothing(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "odd.tenfold"
    layout = {"open_groups": [], "role": "policy", "compared": "upside down"}
    write_workbook(path, replace(pinned_book(), layout=layout))
    drawn_after(qtbot, window, lambda: window.open_path(path))
    assert desk(window).view is None


def test_a_pin_that_gives_other_results_now_is_said_to_do_so(
    qtbot, window: MainWindow, monkeypatch
) -> None:
    book = pinned_book(compute=True)
    pin = replace(book.pins[0], results="0" * 64)
    told: list[str] = []
    monkeypatch.setattr(window.status, "tell", told.append)
    view = opened(qtbot, window, replace(book, pins=(pin,)), Comparing.OVERLAY)
    assert "results of this pin changed since it was saved" in view.legend.text()
    tabs = window.findChildren(CaseBar)[-1].tabs
    assert tabs.tabText(1) == "⚠ Less"
    assert told == ["Results of the pin “Less” changed since it was saved"]


def test_a_pin_that_still_stands_is_not_warned_of(qtbot, window: MainWindow) -> None:
    view = opened(qtbot, window, pinned_book(compute=True), Comparing.OVERLAY)
    assert "⚠" not in view.legend.text()
    changed = window.session.workbook.looking_at("2")
    assert changed.pins
    window.session.look_at("2")
    window.session.set_value("frontier_growth", 0.4)
    drawn_after(qtbot, window, lambda: window.session.look_at("1"))
    qtbot.waitUntil(
        lambda: "settings changed since it was pinned" in view.legend.text(), timeout=30_000
    )


def test_a_preset_is_pinned_beside_the_scenario_in_one_change(qtbot, window: MainWindow) -> None:
    view = opened(qtbot, window, workbook_of(OPENING), Comparing.OVERLAY)
    assert not view._hint.isHidden()
    menu = desk(window).menu_under(view._buttons[0])
    entries = {action.text(): action for action in menu.actions()}
    entries["Small yard, high fence"].trigger()
    book = window.session.workbook
    assert (book.at, len(book.cases), len(book.pins)) == ("1", 2, 1)
    assert view._hint.isHidden()
    entries["A copy of the scenario at hand, as it stands"].trigger()
    titles = [case.scenario.title.en for case in window.session.workbook.cases]
    assert f"{OPENING.title.en} (2)" in titles
    window.session.undo()
    window.session.undo()
    assert window.session.workbook == workbook_of(OPENING)


def test_keys_and_menu_lead_to_the_view_and_back(qtbot, window: MainWindow) -> None:
    window.commands["compare"].trigger()
    assert desk(window).view is not None
    assert window.room.middle is desk(window).view
    assert "why" not in window.room.middle.lenses
    window.room.middle.show_lens("controls")
    assert window.room.workspace.lens == "controls"
    assert desk(window).view.lens == "controls"
    window.commands["compare"].trigger()
    assert desk(window).view is None
    assert window.room.middle is window.room.workspace


def test_whole_runs_of_the_cluster_stand_as_bars_with_names(qtbot, window: MainWindow) -> None:
    first, second = preset("h20-against-h200"), preset("v100-against-a100")
    book = workbook_of(first).with_case(second)
    book = book.pinned(pin_of(book.at, second, False)).looking_at("1")
    window.show_kernel("cluster")
    window.room.workspace.show_lens(RUN)
    view = opened(qtbot, window, book, Comparing.OVERLAY)
    assert view.arranged is not None
    card = next(c for c in view.arranged.cards if c.title == "Length of the run")
    assert isinstance(card, AmountCard)
    names = [row.name for row in card.bars.rows]
    assert names == ["baseline", first.title.en, second.title.en]
    assert card.bars.rows[2].spans[0].mark == card.bars.rows[0].spans[0].end


def test_two_dozen_pins_look_all_different() -> None:
    book = workbook_of(OPENING)
    for _ in range(24):
        book = book.with_case(LESS)
        book = book.pinned(pin_of(book.at, LESS, False))
    sides = sides_of(book.looking_at("1"), LIGHT)
    assert len(sides) == 26
    assert len({(side.colour, side.style) for side in sides}) == 26


def test_the_palette_leads_to_lenses_that_compare_and_out_to_those_that_do_not(
    qtbot, window: MainWindow
) -> None:
    entries = entries_of(window, lambda term: None)
    found = {one.name: one for one in entries if one.kind == "View"}
    desk(window).compare(Comparing.OVERLAY)
    found["Industry"].run()
    assert window.room.compared
    assert window.room.workspace.lens == "industry"
    found["Tipping"].run()
    assert not window.room.compared
    assert window.room.workspace.lens == "tipping"
    assert not window.room.workspace.isHidden()
