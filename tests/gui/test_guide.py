"""Palette, tour, glossary and list of keys: all can be found, in both languages, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tenfold_gui.guide.keys_window import KeysWindow
from tenfold_gui.guide.palette import Palette
from tenfold_gui.guide.search import Entry, found
from tenfold_gui.i18n import CHINESE, ENGLISH
from tenfold_gui.window.actions import COMMANDS
from tenfold_gui.window.guide_desk import GuideDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.glossary import terms
from tenfold_kernels.presets import preset_ids


@pytest.fixture
def desk(window: MainWindow) -> GuideDesk:
    return window.desk(GuideDesk)


def entry(name: str, *also: str) -> Entry:
    return Entry(name, also, "", lambda: None)


def test_what_begins_so_comes_first() -> None:
    entries = [entry("Price subsidy"), entry("Old subsidy cap"), entry("Subsidy coverage")]
    names = [one.name for one in found(entries, "subsidy c", 9)]
    assert names == ["Subsidy coverage", "Old subsidy cap", "Price subsidy"]


def test_another_name_finds_it_too() -> None:
    entries = [entry("Debt service coverage ratio", "DSCR"), entry("Tax")]
    assert [one.name for one in found(entries, "dscr", 9)] == ["Debt service coverage ratio"]
    assert found(entries, "nothing like it", 9) == []
    assert found(entries, "", 1) == entries[:1]


def typed(palette: Palette, text: str) -> list[str]:
    palette.line.setText(text)
    return [one.name for one in palette.shown]


@pytest.mark.parametrize("language", [ENGLISH, CHINESE])
def test_the_palette_finds_things_by_either_language(window, desk, language) -> None:
    window.set_language(language)
    palette = desk.open_palette()
    for english, chinese in (
        ("quit", "結束"), ("subsidy coverage", "補貼覆蓋率"), ("market share", "市場占有率"),
        ("ai chips", "美中 AI 晶片"), ("absorptive capacity", "吸收能力"), ("tipping", "臨界"),
    ):  # fmt: skip
        assert set(typed(palette, english)) & set(typed(palette, chinese)), english


def test_a_palette_closes_when_what_it_lists_is_no_longer_there(qtbot, window, desk) -> None:
    for change in (
        lambda: window.set_language(CHINESE),
        lambda: window.open_preset(preset_ids()[-1]),
        lambda: window.session.undo(),
    ):
        palette = desk.open_palette()
        with qtbot.waitSignal(palette.finished):
            change()


def test_what_cannot_be_done_is_not_offered(window, desk) -> None:
    assert "Redo" not in typed(desk.open_palette(), "redo")
    window.session.set_value("subsidy_coverage[b]", 0.5)
    window.session.undo()
    assert typed(desk.open_palette(), "redo")


def test_every_preset_and_term_is_in_it(desk) -> None:
    palette = desk.open_palette()
    for name in preset_ids():
        assert typed(palette, name), name
    for term in terms():
        assert term.name.en in typed(palette, term.name.en)


def test_a_slider_is_reached_by_keys_alone(window, desk) -> None:
    window.set_sides(False, False)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.line, "subsidy_coverage[b]")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.room.left.isVisible()
    assert window.room.inspector.key == "subsidy_coverage"
    assert window.focusWidget() is window.room.levers.slider("subsidy_coverage[b]")


def test_keys_choose_in_the_list_while_one_types(desk) -> None:
    palette = desk.open_palette()
    palette.line.setText("subsidy")
    first = palette.list.currentItem()
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentItem() is not first
    assert palette.line.text() == "subsidy"
    typed(palette, "no such thing at all")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)  # nothing to run
    assert palette.isVisible()


def test_a_view_of_another_workspace_is_found(window, desk) -> None:
    palette = desk.open_palette()
    palette.line.setText("inside a step")
    palette.shown[0].run()
    assert (window.kernel, window.room.workspace.lens) == ("cluster", "step")


def test_the_tour_passes_every_stop_and_ends(window, desk) -> None:
    window.resize(1500, 900)
    window.set_sides(True, True)
    QApplication.processEvents()
    tour = desk.begin_tour()
    assert len(tour) == 7
    for k in range(len(tour)):
        assert tour.at == k
        assert window.rect().contains(tour.bubble.geometry())
        QTest.keyClick(tour, Qt.Key.Key_Right)
    assert desk._tour is None


def test_what_is_hidden_is_no_stop(window, desk) -> None:
    window.set_sides(False, False)
    tour = desk.begin_tour()
    assert len(tour) == 5
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert desk._tour is None


def test_a_window_built_anew_ends_the_tour(window, desk) -> None:
    desk.begin_tour()
    window.set_language(CHINESE)
    assert desk._tour is None


def test_people_are_shown_around_once(window, desk) -> None:
    desk.welcome()
    assert desk._tour is not None
    desk._tour.end()
    desk.welcome()
    assert desk._tour is None


def test_the_glossary_finds_by_name_before_mention(window, desk) -> None:
    glossary = desk.define("subsidy")
    text = glossary.page.toPlainText()
    assert "Concessional loan" in text
    glossary.line.setText("DSCR")
    assert glossary.page.toPlainText().startswith("Debt service coverage ratio")
    glossary.line.setText("xyzzy")
    assert "Nothing by that name" in glossary.page.toPlainText()


def test_every_term_is_told_in_both_languages() -> None:
    names = [term.name.en for term in terms()]
    assert len(set(names)) == len(names)
    for term in terms():
        for text in (term.name, term.meaning):
            assert text.en.strip()
            assert text.zh_TW.strip()
        assert term.meaning.en.endswith(".")
        assert term.meaning.zh_TW.endswith("。")


def test_every_key_of_a_command_is_listed(window) -> None:
    page = KeysWindow(window, window.look).page.toPlainText()
    for command in COMMANDS:
        if command.shortcut:
            assert command.words in page
