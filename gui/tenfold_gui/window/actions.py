"""Every command of the window, declared once: words, shortcut, icon, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import change_name
from tenfold_gui.session.session import Session
from tenfold_gui.style.icons import icon
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import SIZES


@dataclass(frozen=True)
class Command:
    """One command.

    Parameters
    ----------
    key : str
        Name within the program.
    words : str
        What menus and tooltips say.
    shortcut : str
        Keys, in Qt's notation; several separated by ``;``.
    icon : str
        Name of its icon; empty for none.
    """

    key: str
    words: str
    shortcut: str = ""
    icon: str = ""


APPEARANCE = (
    Command("theme_system", "Theme: as the system"),
    Command("theme_light", "Theme: light"),
    Command("theme_dark", "Theme: dark"),
    Command("theme_high-contrast", "Theme: high contrast"),
    *(Command(f"size_{size}", f"Size: {size}%") for size in SIZES),
    Command("larger", "Larger", "Ctrl++; Ctrl+="),
    Command("smaller", "Smaller", "Ctrl+-"),
    Command("less_motion", "Reduce motion"),
)
# Of the part of the window under the pointer, and at last of all of it.
EXPORTS = (
    Command("copy_picture", "Copy picture", "Ctrl+Shift+C"),
    Command("copy_table", "Copy table", "Ctrl+Shift+T"),
    Command("show_table", "Show as table", "Ctrl+T"),
    Command("save_picture", "Save picture as…", "Ctrl+Shift+P"),
    Command("save_data", "Save data as…", "Ctrl+Shift+X"),
    Command("save_dashboard", "Save all plots as…"),
    Command("save_results", "Save all data as…"),
    Command("report", "Report…", "Ctrl+P"),
    Command("copy_code", "Copy share code", "Ctrl+Shift+K"),
    Command("open_code", "Open share code…", "Ctrl+Shift+O"),
)
# What a room full of people needs.
WORKSHOP = (
    Command("play_years", "Play or pause the years", "F6", "play"),
    Command("story", "Story", "F7"),
    Command("story_next", "Next step of the story", "Ctrl+."),
    Command("story_back", "Step back in the story", "Ctrl+,"),
    Command("plan", "Five-year plan…", "F8"),
    Command("predict", "Predict, then reveal…", "F9"),
    Command("choose_presented", "Choose what is presented…", "Shift+F5"),
    Command("timer", "Timer", "Shift+F6"),
)
HELP = (
    Command("palette", "Find and do…", "Ctrl+K", "search"),
    Command("tour", "A look around"),
    Command("keys", "Keyboard shortcuts", "Ctrl+/"),
    Command("glossary", "Glossary", "F1"),
)
COMMANDS = (
    Command("open", "Open…", "Ctrl+O", "open"),
    Command("save", "Save", "Ctrl+S", "save"),
    Command("save_as", "Save as…", "Ctrl+Shift+S"),
    Command("undo", "Undo", "Ctrl+Z", "undo"),
    Command("redo", "Redo", "Ctrl+Shift+Z; Ctrl+Y", "redo"),
    Command("reset_preset", "Reset to what was loaded", "Ctrl+Shift+R", "reset"),
    Command("reset_baseline", "Reset to the baseline"),
    Command("reset_defaults", "Reset all to defaults"),
    Command("duplicate_case", "Duplicate the scenario", "Ctrl+D"),
    Command("rename_case", "Rename the scenario…", "F2"),
    Command("remove_case", "Remove the scenario"),
    Command("promote_case", "Make it the baseline", "Ctrl+Shift+B"),
    Command("swap", "Exchange with the baseline", "Ctrl+B"),
    Command("pin_case", "Pin or unpin the scenario", "Ctrl+M"),
    Command("compare", "Compare scenarios", "Ctrl+Shift+M", "compare"),
    Command("next_case", "Next scenario", "Ctrl+PgDown"),
    Command("previous_case", "Previous scenario", "Ctrl+PgUp"),
    Command("history", "History and notes", "Ctrl+H"),
    Command("search", "Search levers", "Ctrl+F", "search"),
    Command("left", "Levers", "Ctrl+Shift+L", "left"),
    Command("right", "Inspector", "Ctrl+I", "right"),
    Command("detach", "Plot in a window of its own", "Ctrl+Shift+W"),
    Command("detach_left", "Levers in a window of their own"),
    Command("detach_right", "Inspector in a window of its own"),
    Command("presentation", "Presentation", "F5", "screen"),
    Command("theme", "Light or dark", "Ctrl+Shift+D", "moon"),
    Command("language", "English / 中文", "Ctrl+Shift+E"),
    *HELP,
    Command("forget_recent", "Clear this list"),
    *APPEARANCE,
    *EXPORTS,
    *WORKSHOP,
    Command("open_log", "Open the log folder"),
    Command("about", "About Tenfold"),
    Command("quit", "Quit", "Ctrl+Q"),
)


def make_actions(
    owner: QWidget, look: Look, handlers: dict[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the actions of a window.

    Parameters
    ----------
    owner : QWidget
        Window they belong to.
    look : Look
        Colour of the icons.
    handlers : dict
        What each command does, by key.
    """
    made = {}
    for command in COMMANDS:
        action = QAction(tr(command.words), owner)
        if command.icon:
            action.setIcon(icon(command.icon, look.theme.text))
        if command.shortcut:
            action.setShortcuts([QKeySequence(keys) for keys in command.shortcut.split("; ")])
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tr(command.words)} ({keys})")
        action.triggered.connect(lambda _=False, key=command.key: handlers[key]())
        owner.addAction(action)
        made[command.key] = action
    return made


def show_changes(actions: dict[str, QAction], session: Session) -> None:
    """Say what undo and redo would do, and whether there is anything to reset."""
    for key, label, plain, named in (
        ("undo", session.undo_label, tr("Undo"), tr("Undo: {change}")),
        ("redo", session.redo_label, tr("Redo"), tr("Redo: {change}")),
    ):
        actions[key].setEnabled(label is not None)
        change = "" if label is None else change_name(label, session.scenario)
        actions[key].setText(named.format(change=change) if change else plain)
    several = len(session.workbook.cases) > 1
    for key in ("remove_case", "next_case", "previous_case"):
        actions[key].setEnabled(several)
    actions["duplicate_case"].setEnabled(session.may_add)
    for key in ("promote_case", "swap"):
        actions[key].setEnabled(session.scenario != session.state.baseline)
    actions["reset_baseline"].setEnabled(session.scenario != session.state.baseline)
    actions["reset_preset"].setEnabled(session.scenario != session.loaded)
