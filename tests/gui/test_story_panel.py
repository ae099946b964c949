"""Stories are played with mouse, keys and undo, and edited into the document."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.i18n import CHINESE
from tenfold_gui.window.story_desk import StoryDesk
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text
from tenfold_kernels.workbook.file import read_workbook
from tenfold_kernels.workbook.told import story_of_preset


@pytest.fixture
def desk(window) -> StoryDesk:
    window.commands["story"].trigger()
    return window.desk(StoryDesk)


def test_next_and_back_play_steps_with_one_change_each(window, desk) -> None:
    steps = story_of_preset("us-china-ai-chips")
    panel = desk.panel
    assert panel._title.text() == steps[0].title.en
    assert not panel._back.isEnabled()
    panel._next.click()
    assert window.session.scenario.all_values()["tier_lag[a]"] == 0.0
    assert window.session.position == 1
    assert window.session.undo_label == "step"
    assert "Tier lag" in panel._moves.text()
    panel._next.click()
    assert window.session.scenario == preset("us-china-ai-chips")
    panel._back.click()
    assert window.session.position == 3
    assert panel._count.text() == "Step 2 of 6"
    assert window.session.is_dirty


def test_undo_goes_back_a_step_and_the_panel_follows(window, desk) -> None:
    panel = desk.panel
    panel._next.click()
    panel._next.click()
    panel._next.click()
    assert panel._count.text() == "Step 4 of 6"
    window.session.undo()
    window.session.undo()
    assert panel._count.text() == "Step 2 of 6"


def test_a_slider_that_was_moved_can_be_put_back_to_the_step(window, desk) -> None:
    panel = desk.panel
    panel._next.click()
    assert panel._strayed.isHidden()
    window.session.set_value("tier_lag[a]", 1.0)
    assert not panel._strayed.isHidden()
    panel._strayed.click()
    assert window.session.scenario.all_values()["tier_lag[a]"] == 0.0
    assert panel._strayed.isHidden()


def test_a_step_holds_the_year_that_it_asks_to_look_at(window, desk) -> None:
    desk.play(3)
    assert window.room.workspace.view.held == story_of_preset("us-china-ai-chips")[3].year
    desk.play(0)
    assert window.room.workspace.view.held is None


def test_keys_and_presenters_turn_steps(window, desk) -> None:
    window.room.workspace.setFocus()
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert desk.panel._count.text() == "Step 2 of 6"
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert desk.panel._count.text() == "Step 1 of 6"
    window.commands["story_next"].trigger()
    assert desk.panel._count.text() == "Step 2 of 6"
    for button in (desk.panel._back, desk.panel._next):
        assert button.height() >= 44


@pytest.mark.parametrize("name", ["northvolt", "h20-against-h200"])
def test_stories_of_the_other_kernels_move_their_sliders(window, desk, name) -> None:
    window.open_preset(name)
    for place, step in enumerate(story_of_preset(name)):
        desk.play(place)
        values = window.session.scenario.all_values()
        assert all(values[key] == value for key, value in step.values.items())
    assert window.session.scenario == preset(name)


def test_a_document_s_own_steps_are_made_worded_ordered_and_removed(window, desk) -> None:
    session, editor = window.session, desk.panel.editor
    session.set_value("tier_lag[a]", 0.5)
    editor._add.click()
    session.set_value("volume_cap[a]", 0.9)
    editor._add.click()
    assert len(session.workbook.story) == 2
    first, second = session.workbook.story
    assert first.values == {"tier_lag[a]": 0.5, "volume_cap[a]": 0.5}
    assert second.values == {"tier_lag[a]": 0.5, "volume_cap[a]": 0.9}
    done = session.position
    for letter in "Cap off":
        QTest.keyClick(editor._title, letter)
    assert session.position == done + 1
    assert session.workbook.story[1].title.en.endswith("Cap off")
    editor._note.insertPlainText("Watch the shares")
    assert session.workbook.story[1].note == Text("Watch the shares")
    editor._up.click()
    assert session.workbook.story[0].note == Text("Watch the shares")
    session.undo()
    assert session.workbook.story[1].note == Text("Watch the shares")
    editor._remove.click()
    assert len(session.workbook.story) == 1
    session.undo()
    assert len(session.workbook.story) == 2


def test_a_preset_s_story_can_become_the_document_s_and_is_saved(
    window, desk, answers, tmp_path: Path
) -> None:
    desk.panel.editor.taken.emit()
    assert window.session.workbook.story == story_of_preset("us-china-ai-chips")
    answers.path = tmp_path / "mine.tenfold"
    window.commands["save_as"].trigger()
    assert read_workbook(answers.path).story == window.session.workbook.story
    desk.panel._next.click()
    assert window.session.scenario.all_values()["tier_lag[a]"] == 0.0


def test_the_panel_speaks_chinese(window, desk) -> None:
    window.set_language(CHINESE)
    assert desk.panel._title.text() == story_of_preset("us-china-ai-chips")[0].title.zh_TW
    assert desk.panel.isVisible()
