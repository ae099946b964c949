"""Open and save documents; a file that cannot be used leaves the open document as it was."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import error_text
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session
from tenfold_gui.window.dialogs import Choice, Dialogs, Overwrite
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.faults import InputError
from tenfold_kernels.files import write_atomically
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.share_code import scenario_of
from tenfold_kernels.workbook.file import SUFFIX, parse_file, read_file, workbook_bytes
from tenfold_kernels.workbook.workbook import Workbook

Sessions = dict[str, Session]
Layout = Mapping[str, Any]


def begin_sessions(opening: str) -> Sessions:
    """Begin a session for each workspace: with the opening preset, its own, or its first."""
    first: dict[str, str] = {}
    own = [workspace.opening for workspace in WORKSPACES.values() if workspace.opening]
    for name in (opening, *own, *preset_ids()):
        if len(first) == len(WORKSPACES):
            break  # reading them all takes long
        first.setdefault(preset(name).kernel, name)
    return {
        kernel: Session(preset(name), preset=name)
        for kernel, name in first.items()
        if kernel in WORKSPACES
    }


class Documents:
    """Brings files into sessions and sessions into files.

    Parameters
    ----------
    sessions : dict
        Session of each kernel.
    preferences : Preferences
        Where recent files are remembered.
    dialogs : Dialogs
        Asks the user.
    layout_of : function, optional
        Says how the room of a kernel is left, to be kept in the file.
    """

    def __init__(
        self,
        sessions: Sessions,
        preferences: Preferences,
        dialogs: Dialogs,
        layout_of: Callable[[str], Layout] = lambda kernel: {},
    ) -> None:
        self._sessions = sessions
        self._preferences = preferences
        self._dialogs = dialogs
        self._layout_of = layout_of

    def open_preset(self, name: str) -> str | None:
        """Open a shipped preset; returns its kernel, or None if the user would rather not."""
        scenario = preset(name)
        session = self._sessions[scenario.kernel]
        if not self._may_leave_file(session):
            return None
        session.load(scenario, preset=name)
        return scenario.kernel

    def open_file(self, path: Path | None = None) -> str | None:
        """Open a file, asking for one if none is given; returns its kernel, or None."""
        path = path or self._dialogs.ask_open(self._folder())
        if path is None:
            return None
        found = self._read(path)
        if found is None:
            return None
        workbook, stamp = found
        session = self._sessions[workbook.kernel]
        if not self._may_leave_file(session):
            return None
        session.load(workbook, path, stamp=stamp)
        self._preferences.remember(path)
        return workbook.kernel

    def reload(self, session: Session) -> None:
        """Read the file of a session again, whatever was changed; undo brings that back."""
        path = session.document.path
        found = None if path is None else self._read(path)
        if found is not None:
            workbook, stamp = found
            self._sessions[workbook.kernel].load(workbook, path, stamp=stamp)

    def open_code(self, code: str) -> str | None:
        """Open a share code; returns its kernel, or None if it is refused or not wanted."""
        try:
            scenario = scenario_of(code)
        except InputError as error:
            self._dialogs.tell(
                tr("This share code cannot be opened. What was open stays as it was."),
                error_text(error),
            )
            return None
        session = self._sessions[scenario.kernel]
        if not self._may_leave_file(session):
            return None
        session.load(scenario)
        return scenario.kernel

    def save(self, session: Session) -> bool:
        """Save to the file at hand, or ask for one; False if nothing was saved."""
        path = session.document.path
        if path is None or not (session.workbook.is_plain or path.suffix.lower() == SUFFIX):
            return self.save_as(session)
        if not self.was_changed(session):
            return self._write(session, path)
        answer = self._dialogs.ask_overwrite(path.name)
        if answer is Overwrite.SAVE_AS:
            return self.save_as(session)
        return answer is Overwrite.REPLACE and self._write(session, path)

    def save_as(self, session: Session) -> bool:
        """Ask for a file and save to it; False if nothing was saved."""
        path = self._dialogs.ask_save(self._proposal(session))
        return path is not None and self._write(session, path)

    def may_close(self) -> bool:
        """Ask about unsaved changes; False if the user would rather stay."""
        return all(self._may_leave(session) for session in self._sessions.values())

    def was_changed(self, session: Session) -> bool:
        """Whether somebody else wrote the file of a session since we read or wrote it."""
        document = session.document
        if document.path is None or not document.stamp:
            return False
        try:
            return _stamp(read_file(document.path)) != document.stamp
        except InputError:
            return document.path.exists()  # what is gone, nobody misses when we write it

    def _read(self, path: Path) -> tuple[Workbook, str] | None:
        """Read a file and its stamp, or say why that cannot be."""
        try:
            content = read_file(path)
            return parse_file(content, path), _stamp(content)
        except InputError as error:
            said = tr("“{name}” cannot be opened. What was open stays as it was.")
            self._dialogs.tell(said.format(name=path.name), error_text(error))
            return None

    def _may_leave_file(self, session: Session) -> bool:
        """Ask about a file's unsaved changes; a changed preset is left without a word.

        Undo brings either back, but who works on a file means to keep it.
        """
        return session.document.path is None or self._may_leave(session)

    def _may_leave(self, session: Session) -> bool:
        if not session.is_dirty:
            return True
        answer = self._dialogs.ask_unsaved(title_of(session.scenario))
        return answer is Choice.DISCARD or (answer is Choice.SAVE and self.save(session))

    def _write(self, session: Session, path: Path) -> bool:
        workbook = replace(session.workbook, layout=self._layout_of(session.workbook.kernel))
        try:
            content = workbook_bytes(workbook, path)
            write_atomically(path, content)
        except (InputError, OSError) as error:
            said = error.strerror or str(error) if isinstance(error, OSError) else error_text(error)
            self._dialogs.tell(
                tr("“{name}” could not be saved. Your changes are still here.").format(
                    name=path.name
                ),
                said,
            )
            return False
        session.mark_saved(path, _stamp(content))
        self._preferences.remember(path)
        return True

    def _proposal(self, session: Session) -> Path:
        document = session.document
        if document.path is None:
            return self._folder() / f"{document.preset or tr('scenario')}{SUFFIX}"
        return document.path if session.workbook.is_plain else document.path.with_suffix(SUFFIX)

    def _folder(self) -> Path:
        """Folder of the last file, or the user's documents."""
        recent = self._preferences.recent
        if recent and recent[0].parent.is_dir():
            return recent[0].parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or str(Path.home()))


def _stamp(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
