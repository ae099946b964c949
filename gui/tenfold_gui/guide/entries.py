"""All that the palette can find: commands, places, levers, variables, presets, terms, help."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from tenfold_gui.comparing import Comparing
from tenfold_gui.engine.compute import model_of
from tenfold_gui.guide.search import Entry
from tenfold_gui.i18n import CHINESE, ENGLISH, current_language, tr
from tenfold_gui.i18n.names import address_name, plain_name, title_of
from tenfold_gui.i18n.translate import in_chinese
from tenfold_gui.lenses import LENSES
from tenfold_gui.window.actions import COMMANDS
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.glossary import terms
from tenfold_kernels.presets import preset, preset_ids

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

NATIVE = QKeySequence.SequenceFormat.NativeText
NOT_LISTED = ("palette",)  # it is open already


def entries_of(window: "MainWindow", define: Callable[[str], object]) -> list[Entry]:
    """List what can be found from a window.

    Parameters
    ----------
    window : MainWindow
        The window.
    define : function
        Shows a term of the glossary.
    """
    return [
        *_commands(window), *_scenarios(window), *_places(window), *_parameters(window),
        *_variables(window), *_presets(window), *_terms(define),
    ]  # fmt: skip


def _commands(window: "MainWindow") -> Iterator[Entry]:
    for command in COMMANDS:
        action = window.commands[command.key]
        if action.isEnabled() and command.key not in NOT_LISTED:
            keys = action.shortcut().toString(NATIVE)
            yield Entry(action.text(), _both(command.words), tr("Command"), action.trigger, keys)


def _scenarios(window: "MainWindow") -> Iterator[Entry]:
    workbook = window.session.workbook
    for case in workbook.cases if len(workbook.cases) > 1 else ():
        go = partial(window.session.look_at, case.key)
        yield Entry(title_of(case.scenario), (), tr("Scenario"), go)


def _places(window: "MainWindow") -> Iterator[Entry]:
    for kernel, workspace in WORKSPACES.items():
        for lens, words in LENSES[kernel].items():
            yield Entry(
                tr(words), (*_both(words), tr(workspace.title)), tr("View"),
                partial(_look, window, kernel, lens), tr(workspace.title),
            )  # fmt: skip


def _parameters(window: "MainWindow") -> Iterator[Entry]:
    scenario = window.session.scenario
    for address in scenario.all_values():
        key = address.partition("[")[0]
        yield Entry(
            address_name(address, scenario), (*_both(plain_name(key)), address), tr("Slider"),
            partial(_reveal, window, address), tr(scenario.table.spec(key).group),
        )  # fmt: skip


def _variables(window: "MainWindow") -> Iterator[Entry]:
    scenario = window.session.scenario
    if scenario.kernel != "world":
        return
    parameters = {spec.key for spec in scenario.table.specs}
    for key in model_of(scenario).declarations:
        if key not in parameters:
            explain = partial(window.room.explain, key)
            yield Entry(
                tr(plain_name(key)), (*_both(plain_name(key)), key), tr("Variable"), explain
            )


def _presets(window: "MainWindow") -> Iterator[Entry]:
    for name in preset_ids():
        scenario = preset(name)
        titles = tuple(scenario.title.in_language(one) for one in (ENGLISH, CHINESE))
        shown = scenario.title.in_language(current_language())
        yield Entry(
            shown, (*titles, name), tr("Preset"), partial(window.open_preset, name),
            tr(WORKSPACES[scenario.kernel].title),
        )  # fmt: skip


def _terms(define: Callable[[str], object]) -> Iterator[Entry]:
    for term in terms():
        name = term.name.in_language(current_language())
        known_as = (term.name.en, term.name.zh_TW, *term.also)
        yield Entry(name, known_as, tr("Term"), partial(define, term.name.en))


def _both(words: str) -> tuple[str, str]:
    """Words in both languages, for people know things by either."""
    return words, in_chinese(words)


def _look(window: "MainWindow", kernel: str, lens: str) -> None:
    window.show_kernel(kernel)
    if lens not in window.room.middle.lenses:  # nothing to compare there
        window.desk(CompareDesk).compare(Comparing.OFF)
    window.room.middle.show_lens(lens)


def _reveal(window: "MainWindow", address: str) -> None:
    window.set_sides(True, window.sides["right"])
    window.room.levers.reveal(address)
    window.room.levers.slider(address).setFocus()
    window.room.explain(address.partition("[")[0])
