"""The keyboard is never lost: where a widget with the focus goes, another one takes it."""

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from shiboken6 import isValid

from tenfold_gui.i18n import CHINESE
from tenfold_gui.window.detach_desk import DetachDesk
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.focus_desk import first_in
from tenfold_gui.window.main_window import MainWindow


def test_undo_that_replaces_the_room_leaves_the_keyboard_in_the_new_one(qtbot, window) -> None:
    window.open_preset("taiwan-between-two-blocs")
    room = window.room
    room.workspace.setFocus()
    window.session.undo()
    assert window.room is not room
    qtbot.waitUntil(lambda: window.room.is_typed_into, timeout=5_000)
    assert window.focusWidget().isVisible()


def test_a_dialog_whose_focused_widget_goes_gives_the_focus_to_what_is_left(
    qtbot, window: MainWindow
) -> None:
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    first = QLineEdit()
    column.addWidget(first)
    first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first, timeout=5_000)
    column.removeWidget(first)
    first.hide()  # nothing else is there yet that could take it
    first.deleteLater()
    second = QLineEdit()
    column.addWidget(second)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is second, timeout=5_000)
    dialog.close()


def test_what_cannot_be_used_is_not_chosen(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    lines = [QLineEdit() for _ in range(3)]
    for line in lines:
        column.addWidget(line)
    lines[0].setEnabled(False)
    lines[1].hide()
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert first_in(dialog) is lines[2]
    lines[2].setEnabled(False)
    assert first_in(dialog) is None


def test_a_plot_of_another_workspace_goes_with_its_room(qtbot, window: MainWindow) -> None:
    desk = window.desk(DetachDesk)
    desk.toggle(window.desk(ExportDesk).card)
    window.show_kernel("cluster")
    (detached,) = desk.windows
    window.set_language(CHINESE)
    assert not desk.windows
    qtbot.waitUntil(lambda: not isValid(detached))
