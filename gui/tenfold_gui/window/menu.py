"""The main menu, and the presets in it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.lenses import LENS_KEYS, LENSES
from tenfold_gui.window.actions import APPEARANCE, EXPORTS, HELP, WORKSHOP
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario

SECTIONS = (
    ("save", "save_as"),
    ("undo", "redo"),
    ("reset_preset", "reset_baseline", "reset_defaults"),
    ("duplicate_case", "rename_case", "promote_case", "swap", "pin_case", "remove_case"),
    ("compare", "next_case", "previous_case"),
    ("search", "left", "right", "history", "presentation"),
    ("detach", "detach_left", "detach_right"),
    ("language",),
    ("open_log", "about"),
    ("quit",),
)
APART = ("size_100", "larger", "less_motion")  # begin a group of what appearance offers


class HasLenses(Protocol):
    """A part of the window that can be looked at through lenses."""

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses by name."""

    @property
    def lens(self) -> str:
        """Name of the one at hand."""

    def show_lens(self, name: str) -> None:
        """Look through another one."""


def main_menu(
    owner: QWidget,
    actions: dict[str, QAction],
    preferences: Preferences,
    open_preset: Callable[[str], object],
    open_path: Callable[[Path], object],
    workspace: Callable[[], HasLenses],
) -> QMenu:
    """Make the main menu.

    Parameters
    ----------
    owner : QWidget
        Part of the window that it belongs to.
    actions : dict
        The window's actions.
    preferences : Preferences
        Which files were open lately.
    open_preset, open_path : function
        Open what was chosen.
    workspace : function
        Gives the workspace at hand.
    """
    menu = QMenu(owner)
    presets = menu.addMenu(tr("Presets"))  # filled when it is wanted: reading them takes long
    presets.aboutToShow.connect(lambda: _fill_once(presets, open_preset))
    menu.addAction(actions["open"])
    recent = menu.addMenu(tr("Recent files"))
    recent.setToolTipsVisible(True)
    forget = actions["forget_recent"]
    recent.aboutToShow.connect(lambda: _fill_recent(recent, preferences.recent, open_path, forget))
    lenses = menu.addMenu(tr("View"))
    lenses.aboutToShow.connect(lambda: fill_lenses(lenses, workspace()))
    appearance = menu.addMenu(tr("Appearance"))
    for command in APPEARANCE:
        if command.key in APART:
            appearance.addSeparator()
        appearance.addAction(actions[command.key])
    exports = menu.addMenu(tr("Export"))
    for command in EXPORTS:
        exports.addAction(actions[command.key])
    workshop = menu.addMenu(tr("Workshop"))
    for command in WORKSHOP:
        workshop.addAction(actions[command.key])
    guide = menu.addMenu(tr("Help"))
    for command in HELP:
        guide.addAction(actions[command.key])
    for keys in SECTIONS:
        menu.addSeparator()
        for key in keys:
            menu.addAction(actions[key])
    return menu


def _fill_once(menu: QMenu, chosen: Callable[[str], object]) -> None:
    if menu.isEmpty():
        fill_presets(menu, chosen)


def fill_presets(menu: QMenu, chosen: Callable[[str], object]) -> None:
    """Put all presets into a menu, by workspace."""
    language = current_language()
    for kernel, workspace in WORKSPACES.items():
        if not menu.isEmpty():
            menu.addSeparator()
        heading = menu.addAction(tr(workspace.title))
        heading.setEnabled(False)  # a section's own heading is lost under a style sheet
        for name in preset_ids():
            scenario = preset(name)
            if scenario.kernel != kernel:
                continue
            action = menu.addAction(preset_words(scenario, language))
            action.setToolTip(scenario.story.in_language(language).strip().split("\n\n")[0])
            action.triggered.connect(lambda _=False, name=name: chosen(name))


def preset_words(scenario: Scenario, language: str) -> str:
    """Title of a preset, and the lens that it opens with."""
    title = scenario.title.in_language(language)
    if scenario.opening is None:
        return title
    lens = tr(LENSES[scenario.kernel][scenario.opening.lens])
    return tr("{title} · opens with {lens}").format(title=title, lens=lens)


def fill_lenses(menu: QMenu, workspace: HasLenses) -> None:
    """Put the lenses of a workspace into a menu, with a mark before the one at hand."""
    menu.clear()
    for place, (name, words) in enumerate(workspace.lenses.items(), start=1):
        action = menu.addAction(f"{words}\t{LENS_KEYS.format(place % 10)}")
        action.setCheckable(True)
        action.setChecked(name == workspace.lens)
        action.triggered.connect(lambda _=False, name=name: workspace.show_lens(name))


def _fill_recent(
    menu: QMenu, paths: list[Path], open_path: Callable[[Path], object], forget: QAction
) -> None:
    menu.clear()
    for path in paths:
        menu.addAction(path.name, partial(open_path, path)).setToolTip(str(path))
    if paths:
        menu.addSeparator()
        menu.addAction(forget)
    else:
        menu.addAction(tr("None yet")).setEnabled(False)
