"""The window: one engine, a session for each kernel, and a room around the one at hand.

Language, theme and size of type are not switched on living widgets; the rooms are built
anew from the sessions, which hold everything.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from tenfold_gui.engine.compute import FINANCE, Answer
from tenfold_gui.engine.engine import Engine
from tenfold_gui.i18n import set_language
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session, State
from tenfold_gui.style.look import Look
from tenfold_gui.style.palette import palette_of
from tenfold_gui.style.sheet import style_sheet
from tenfold_gui.style.system import theme_called
from tenfold_gui.style.tokens import USUAL_SIZE
from tenfold_gui.window.actions import make_actions, show_changes
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.desks import DESKS
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.documents import Documents, begin_sessions
from tenfold_gui.window.layout import layout_of, manner_from, show_lens_of
from tenfold_gui.window.layout_desk import first_sides
from tenfold_gui.window.menu import main_menu
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.window.room import Manner, Room
from tenfold_gui.window.status_line import StatusLine
from tenfold_gui.window.top_bar import TopBar
from tenfold_kernels.presets import OPENING, preset

AnyDesk = TypeVar("AnyDesk", bound=Desk)


class MainWindow(QMainWindow):
    """Tenfold's window.

    Signals ``drawn`` with an answer once it is on the screen.

    Parameters
    ----------
    preferences : Preferences
        What was remembered.
    opening : str
        Preset to begin with.
    dialogs : Dialogs, optional
        Asks the user; the usual dialogs if left out.
    compiling : bool
        Whether kernels are compiled behind the window.
    size : QSize, optional
        Of the window, unless another one is remembered.
    """

    drawn = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        opening: str = OPENING,
        dialogs: Dialogs | None = None,
        compiling: bool = True,
        size: QSize | None = None,
    ) -> None:
        super().__init__()
        self.resize(size or QSize(*USUAL_SIZE))
        self.setMinimumSize(960, 600)
        self.preferences = preferences
        self.look = Look(theme_called(preferences.theme), preferences.size)
        self.sessions = begin_sessions(opening)
        for kernel, session in self.sessions.items():
            session.subscribe(partial(self._follow, kernel))
        self.kernel = preset(opening).kernel
        self._dialogs = dialogs or Dialogs(self)
        self.documents = Documents(self.sessions, preferences, self._dialogs, self._layout_of)
        self.engine = Engine(self)
        self.engine.answered.connect(self._show_answer)
        self.engine.failed.connect(self._show_failure)
        self.desks = tuple(kind(self, self._dialogs) for kind in DESKS)
        self.engine.compiled.connect(self._compiled)
        self.engine.uncompiled.connect(self._compiled)  # what waited must go on without
        self._rooms: dict[str, Room] = {}
        self._manners: dict[str, Manner] = {}  # how rooms were left that are built anew
        self._compiling = False  # not before it can be seen
        self.sides = {"left": True, "right": True}
        self.sides_aside = {"left": False, "right": False}  # as they are while presenting
        self._build()
        if preferences.geometry is not None:
            self.restoreGeometry(preferences.geometry)
        self.sides = first_sides(preferences, self.width(), self.look.scale)
        self._show_sides()
        self._compiling = compiling
        QTimer.singleShot(0, self._start_compiling)

    @property
    def session(self) -> Session:
        """The session at hand."""
        return self.sessions[self.kernel]

    @property
    def room(self) -> Room:
        """The room at hand."""
        return self._rooms[self.kernel]

    @property
    def rooms(self) -> list[Room]:
        """All rooms that were entered."""
        return list(self._rooms.values())

    def desk(self, kind: type[AnyDesk]) -> AnyDesk:
        """The desk of a kind."""
        return next(one for one in self.desks if isinstance(one, kind))

    def show_kernel(self, kernel: str) -> None:
        """Go to the workspace of a kernel."""
        self.kernel = kernel
        self._start_compiling()
        if kernel not in self._rooms or self._rooms[kernel].needs_rebuild():
            self._make_room(kernel)
        for other, room in self._rooms.items():
            room.setVisible(other == kernel)
        self._show_sides()
        self.room.ask_now()
        self.room.workspace.setFocus()
        self._show_session()

    def open_path(self, path: Path) -> None:
        """Open a file."""
        self.show_opened(self.documents.open_file(path))

    def open_preset(self, name: str) -> None:
        """Open a shipped preset."""
        self.show_opened(self.documents.open_preset(name))

    def show_opened(self, kernel: str | None) -> None:
        """Go to what was opened, if anything was."""
        if kernel is not None:
            self.show_kernel(kernel)

    def add_strip(self, strip: QWidget) -> None:
        """Add a widget of a desk across the window, above the room."""
        self._column.insertWidget(self._column.count() - 1, strip)

    def set_look(self, look: Look) -> None:
        """Use another theme or size of type."""
        self.look = look
        self._build()

    def set_language(self, language: str) -> None:
        """Use another language."""
        set_language(language)
        self._build()

    def set_sides(self, left: bool, right: bool) -> None:
        """Show or hide the side panels."""
        self.sides = {"left": left, "right": right}
        self._show_sides()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window's place, stop the engine."""
        if not self.documents.may_close():
            event.ignore()
            return
        self.preferences.geometry = self.saveGeometry()
        self.engine.stop()
        for desk in self.desks:
            desk.close()
        event.accept()

    def _build(self) -> None:
        """Build everything anew for the look and language at hand."""
        QApplication.setFont(self.look.body)
        QApplication.setPalette(palette_of(self.look.theme))
        self.setStyleSheet(style_sheet(self.look.theme, self.look.scale))
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.commands = make_actions(self, self.look, self._handlers())
        for kernel, room in self._rooms.items():
            self._manners[kernel] = room.manner
            room.close_room()
        self._rooms.clear()
        ground = QWidget()
        ground.setObjectName("ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        menu = main_menu(
            ground, self.commands, self.preferences, self.open_preset, self.open_path,
            lambda: self.room.middle,
        )  # fmt: skip
        self.bar = TopBar(self.look, self.commands, menu)
        self.bar.kernel_chosen.connect(self.show_kernel)
        self.bar.preset_chosen.connect(self.open_preset)
        self.status = StatusLine(self.look)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.status)
        self.setCentralWidget(ground)
        for desk in self.desks:
            desk.furnish_window()
        self.show_kernel(self.kernel)
        self._show_notes()

    def _make_room(self, kernel: str, opened: Manner | None = None) -> None:
        old = self._rooms.pop(kernel, None)
        if old is not None:
            self._manners[kernel] = old.manner
            old.close_room()
            self._column.removeWidget(old)
            old.deleteLater()
        session, manner = self.sessions[kernel], opened or self._manners.get(kernel)
        room = Room(self.look, session, self.engine.ask, self.engine.study, manner)
        room.hear(self.engine)
        room.drawn.connect(self.drawn)
        room.explained.connect(lambda: self.sides.update(right=True))
        for desk in self.desks:
            desk.furnish_room(room)
        self._rooms[kernel] = room
        self._column.insertWidget(self._column.count() - 1, room, 1)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "forget_recent": self.preferences.forget_recent,
            "quit": self.close,
            **{key: act for desk in self.desks for key, act in desk.handlers().items()},
        }

    def _show_sides(self) -> None:
        if self.kernel in self._rooms:
            self.room.left.setVisible(self.sides["left"])
            self.room.right.setVisible(self.sides["right"])

    def _follow(self, kernel: str, old: State, new: State) -> None:
        """Follow a change of a session: titles, undo, and rooms that need other words."""
        if old.document is not new.document:
            self._take_layout(kernel)
        if old.scenario.blocs != new.scenario.blocs:
            self._start_compiling()
        if kernel in self._rooms and self._rooms[kernel].needs_rebuild():
            self._make_room(kernel)
            self._rooms[kernel].setVisible(kernel == self.kernel)
            self._show_sides()
        self._show_session()

    def _show_session(self) -> None:
        session = self.session
        self.bar.show_session(session)
        self.setWindowTitle(f"{title_of(session.scenario)}[*] – Tenfold")
        self.setWindowModified(session.is_dirty)
        show_changes(self.commands, session)
        for desk in self.desks:
            desk.show_session()

    def _layout_of(self, kernel: str) -> dict[str, Any]:
        return layout_of(self._rooms[kernel]) if kernel in self._rooms else {}

    def _take_layout(self, kernel: str) -> None:
        """Leave a room as the document was left that was just opened, if it says how."""
        layout = self.sessions[kernel].workbook.layout
        manner = manner_from(layout, self.sessions[kernel].scenario.table)
        if manner is not None:
            self._make_room(kernel, manner)
            self._rooms[kernel].setVisible(kernel == self.kernel)
            show_lens_of(self._rooms[kernel], layout)
            self.sides = {side: layout.get(side) is not False for side in self.sides}
            self._show_sides()

    def _start_compiling(self) -> None:
        if self._compiling:
            self.engine.start_compiling(len(self.sessions["world"].scenario.blocs))
            if self.kernel == FINANCE:
                self.engine.start_compiling(FINANCE)
            self._show_notes()

    def _compiled(self) -> None:
        self._show_notes()
        self.room.ask_now()

    def _show_notes(self) -> None:
        self.status.show_state(self.engine.is_compiling)

    def _show_answer(self, answer: Answer) -> None:
        if (room := self._rooms.get(answer.question.scenario.kernel)) is not None:
            room.show_answer(answer)
        if room is self.room:
            self.status.show_answer(answer)

    def _show_failure(self, reason: str) -> None:
        self.status.show_failure(reason)
        self._show_notes()
