"""The side panel while things change: the list of changes, dots, notes, bands, gestures."""

import pytest
from hands import drag
from lever_rows import block_of, dot_of, field_of, shown_panel
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip

from tenfold_gui.i18n.names import address_name
from tenfold_gui.session.session import Session
from tenfold_gui.widgets.changed_list import MOST_LINES, ChangedList
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_gui.widgets.lever_panel import LeverPanel
from tenfold_kernels.presets import preset


@pytest.fixture
def session() -> Session:
    return Session(preset("us-china-ai-chips"), preset="us-china-ai-chips")


@pytest.fixture
def panel(qtbot, session: Session) -> LeverPanel:
    return shown_panel(qtbot, session)


def changed_lines(panel: LeverPanel) -> list[str]:
    listed = panel.findChild(ChangedList)
    if not listed.isVisibleTo(panel):
        return []
    return [b.text() for b in listed.findChildren(QToolButton) if b.isVisibleTo(listed)]


def test_what_was_changed_is_listed_and_leaves_the_list_when_restored(
    qtbot, panel: LeverPanel, session: Session
) -> None:
    def wait_for(*names: str) -> None:
        qtbot.waitUntil(lambda: changed_lines(panel) == [f"● {name}" for name in names])

    wait_for()
    growth, lag = (address_name(a, session.scenario) for a in ("frontier_growth", "tier_lag[a]"))
    session.set_value("tier_lag[a]", 0.0)
    wait_for(lag)
    session.set_value("frontier_growth", 0.5)
    wait_for(growth, lag)
    session.reset_value("frontier_growth")
    wait_for(lag)
    session.undo()
    wait_for(growth, lag)
    session.reset_to_baseline()
    wait_for()


def test_a_long_list_of_changes_is_cut_short(qtbot, panel: LeverPanel, session: Session) -> None:
    session.reset_to_defaults()
    count = len(session.changed_addresses())
    assert count > MOST_LINES
    qtbot.waitUntil(lambda: len(changed_lines(panel)) == MOST_LINES)
    words = [label.text() for label in panel.findChild(ChangedList).findChildren(QLabel)]
    assert words == [f"Changed: {count}", f"and {count - MOST_LINES} more"]


def test_a_line_of_the_list_leads_to_its_slider(qtbot, panel: LeverPanel, session: Session) -> None:
    session.set_value("frontier_growth", 0.5)
    line = next(iter(panel.findChild(ChangedList).findChildren(QToolButton)))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    block = next(b for b in panel.findChildren(LeverBlock) if b.spec.key == "frontier_growth")
    assert block.isVisibleTo(panel)
    qtbot.waitUntil(lambda: not block.visibleRegion().isEmpty())


def test_a_dot_appears_at_what_was_changed_and_clicking_it_restores(
    qtbot, panel: LeverPanel, session: Session
) -> None:
    dots = [dot_of(panel, f"tier_lag[{bloc}]") for bloc in "ab"]
    assert [dot.text() for dot in dots] == ["", ""]
    assert not dots[0].isEnabled()
    session.set_value("tier_lag[a]", 0.5)
    assert [dot.text() for dot in dots] == ["●", ""]
    qtbot.mouseClick(dots[0], Qt.MouseButton.LeftButton)
    assert session.scenario.all_values()["tier_lag[a]"] == 2.0
    assert panel.slider("tier_lag[a]").value == 2.0
    assert dots[0].text() == ""
    session.undo()
    assert session.scenario.all_values()["tier_lag[a]"] == 0.5


def test_slider_and_field_show_the_same(panel: LeverPanel, session: Session) -> None:
    slider, field = panel.slider("tier_lag[a]"), field_of(panel, "tier_lag[a]")
    drag(slider, 0.5)
    assert session.scenario.values["tier_lag[a]"] == 3.0
    assert field.parameter_value == 3.0
    field.setValue(1.5)
    assert slider.value == 1.5
    assert session.scenario.values["tier_lag[a]"] == 1.5
    assert session.scenario.all_values()["tier_lag[b]"] == 0.0


def test_a_drag_carries_one_gesture_and_the_next_drag_another(qtbot, panel: LeverPanel) -> None:
    gestures: list[object] = []
    panel.changed.connect(lambda address, value, gesture: gestures.append(gesture))
    slider = panel.slider("tier_lag[a]")
    for places in ((0.5, 0.6), (0.2, 0.1)):
        with qtbot.waitSignal(panel.released):
            drag(slider, *places)
    assert len(set(gestures)) == 2
    assert gestures[0] is gestures[1] is not None
    assert gestures[2] is gestures[3] is not None


def test_the_band_of_a_value_is_shown_where_the_pointer_rests(
    panel: LeverPanel, session: Session
) -> None:
    block = block_of(panel, "tier_lag[a]")
    for value, band in ((0.2, "open"), (2.0, "one or two behind"), (4.0, "old")):
        session.set_value("tier_lag[a]", value)
        session.set_value("tier_lag[b]", value)
        asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), block.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(block, asked)
        meaning, span, shown = QToolTip.text().split("\n")
        assert meaning == block.spec.meaning
        assert span == "0 – 6 generations"
        assert shown == band


def test_a_text_that_is_not_taken_leaves_a_note_below_the_slider_until_something_else_is_done(
    qtbot, panel: LeverPanel, session: Session
) -> None:
    field, block = field_of(panel, "tier_lag[a]"), block_of(panel, "tier_lag[a]")
    before = session.state

    def notes() -> list[str]:
        shown = [x for x in block.findChildren(QLabel) if x.isVisibleTo(block)]
        said = [x for x in shown if x.text().startswith("Found")]
        assert all(x.textFormat() is Qt.TextFormat.PlainText for x in said)
        return [x.text() for x in said]

    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.lineEdit().setText("<b>many</b>")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert notes() == ["Found <b>many</b>; allowed is a number from 0 to 20 generations"]
    assert session.state is before
    field.setFocus()
    qtbot.keyClicks(field, "3")
    assert notes() == []
    field.lineEdit().setText("much")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(notes()) == 1
    session.set_value("tier_lag[b]", 1.0)
    assert notes() == []
