"""What the window does about documents: tabs, history, autosave, recovery, other windows."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QDateTime,
    QEvent,
    QFileSystemWatcher,
    QLocale,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.autosave import Autosave
from tenfold_gui.session.leftover import Leftover
from tenfold_gui.session.recovery import Orphan, Orphans, Recovery, recovery_folder
from tenfold_gui.session.session import State
from tenfold_gui.widgets.case_bar import CaseBar
from tenfold_gui.widgets.history_panel import HistoryPanel
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs, Recover

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

SETTLING = 200  # milliseconds until a program that writes a file is done with it


class DocumentDesk(Desk):
    """Ties the sessions to files and to the widgets that show documents."""

    _failed = Signal(str)

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._sessions, self._documents = window.sessions, window.documents
        self._folder = recovery_folder()
        self._failed.connect(self._tell_failure)  # from the thread of the autosave
        self._autosave = Autosave(Recovery(self._folder), failed=self._failed.emit)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._look_at_files)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._settle)
        self._seen: dict[str, str] = {}  # stamp of a changed file that was asked about
        self._bar: CaseBar | None = None
        self._dock: QDockWidget | None = None
        self._panel: HistoryPanel | None = None
        self._typing: object = object()
        for kernel, session in self._sessions.items():
            session.subscribe(partial(self._follow, kernel))
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome files that are dragged onto the window, and open the first that is dropped."""
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
            if urls:
                self._window.show_opened(self._documents.open_file(Path(urls[0].toLocalFile())))
            return True
        return super().eventFilter(watched, event)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        window = self._window
        return {
            "open": lambda: window.show_opened(self._documents.open_file()),
            "save": lambda: self._documents.save(window.session),
            "save_as": lambda: self._documents.save_as(window.session),
            "undo": lambda: window.session.undo(),
            "redo": lambda: window.session.redo(),
            "rename_case": self._rename,
            "history": self._toggle_history,
        }

    def furnish_window(self) -> None:
        """Make the bar of scenarios and the history anew."""
        window = self._window
        was_open = self._dock is not None and self._dock.isVisibleTo(window)
        if self._dock is not None:
            window.removeDockWidget(self._dock)
            self._dock.deleteLater()
        self._panel = HistoryPanel(window.look)
        self._panel.jumped.connect(lambda position: window.session.jump(position))
        self._panel.noted.connect(lambda text: window.session.set_notes(text, gesture=self._typing))
        self._dock = QDockWidget(tr("History and notes"), window)
        self._dock.setObjectName("history")
        self._dock.setWidget(self._panel)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setVisible(was_open)
        self._dock.visibilityChanged.connect(lambda _: self.show_session())
        self._bar = CaseBar(window.look, window.commands)
        self._bar.chosen.connect(lambda key: window.session.look_at(key))
        self._bar.moved.connect(lambda key, place: window.session.move_case(key, place))
        self._bar.renaming.connect(self._rename)
        window.add_strip(self._bar)

    def show_session(self) -> None:
        """Show the session at hand."""
        if self._bar is not None and self._panel is not None:
            self._bar.show_workbook(self._window.session.workbook)
            self._panel.show_record(self._window.session)

    def offer_recovery(self) -> None:
        """Ask about everything that crashes left behind; one document of a kernel at most."""
        orphans = Orphans(self._folder)
        taken: set[str] = set()
        try:
            for orphan in tuple(orphans.found):
                kernel = orphan.left.workbook.kernel
                if kernel in taken or kernel not in self._sessions:
                    continue
                answer = self._ask(orphan)
                if answer is Recover.RECOVER:
                    left = orphan.left
                    self._sessions[kernel].recover(
                        left.workbook, left.path, left.preset, left.stamp
                    )
                    taken.add(kernel)
                    self._window.show_kernel(kernel)
                if answer is not Recover.LATER and self._autosave.flush():
                    orphans.discard(orphan)  # only once it is kept again
        finally:
            orphans.close()

    def close(self) -> None:
        """Stop; what is not saved now is not wanted."""
        self._settling.stop()
        self._autosave.close()

    def _follow(self, kernel: str, old: State, new: State) -> None:
        session = self._sessions[kernel]
        if old.workbook.notes == new.workbook.notes or session.undo_label != "notes":
            self._typing = object()  # what is typed next is another change
        document = session.document
        left = Leftover(session.workbook, document.path, document.preset, document.stamp)
        self._autosave.note(kernel, left if session.is_dirty else None)
        self._watch()

    def _watch(self) -> None:
        """Watch the files that are open; one that was replaced must be watched anew."""
        paths = {str(one.document.path) for one in self._sessions.values() if one.document.path}
        watched = set(self._watcher.files())
        if watched - paths:
            self._watcher.removePaths(sorted(watched - paths))
        if paths - watched:
            self._watcher.addPaths(sorted(path for path in paths - watched if Path(path).exists()))

    def _settle(self) -> None:
        self._settling.start()

    def _look_at_files(self) -> None:
        """Ask about files that somebody else wrote, once for each time they are written."""
        self._watch()
        for kernel, session in self._sessions.items():
            path = session.document.path
            if path is None:
                continue
            if not path.exists():
                self._window.status.tell(
                    tr("“{name}” is gone; saving writes it anew").format(name=path.name)
                )
            elif self._documents.was_changed(session) and self._is_news(path):
                question = tr("“{name}” was changed by another window or program. Read it again?")
                if session.is_dirty:
                    question += " " + tr("Undo brings your changes back.")
                if self._dialogs.confirm(question.format(name=path.name), tr("Read again")):
                    self._documents.reload(session)
                    self._window.show_kernel(kernel)

    def _is_news(self, path: Path) -> bool:
        stamp = str(path.stat().st_mtime_ns)
        known = self._seen.get(str(path)) == stamp
        self._seen[str(path)] = stamp
        return not known

    def _ask(self, orphan: Orphan) -> Recover:
        path = orphan.left.path
        later = path is not None and path.exists() and path.stat().st_mtime > orphan.changed
        moment = QDateTime.fromSecsSinceEpoch(round(orphan.changed))
        when = QLocale(current_language()).toString(moment, QLocale.FormatType.ShortFormat)
        return self._dialogs.ask_recover(title_of(orphan.left.workbook.scenario), when, later)

    def _tell_failure(self, reason: str) -> None:
        said = tr("What is not saved cannot be kept for a crash: {reason}")
        self._window.status.tell(said.format(reason=reason))

    def _rename(self) -> None:
        session = self._window.session
        title = self._dialogs.ask_title(title_of(session.scenario))
        if title is not None:
            session.rename_case(session.workbook.at, title, current_language())

    def _toggle_history(self) -> None:
        if self._dock is not None:
            self._dock.setVisible(not self._dock.isVisible())
            self.show_session()
