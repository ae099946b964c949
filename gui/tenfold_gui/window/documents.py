"""Open and save scenarios; a file that cannot be used leaves the open document as it was."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import error_text
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session
from tenfold_gui.window.dialogs import SUFFIX, Choice, Dialogs
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario_file import read_scenario, write_scenario
from tenfold_kernels.share_code import scenario_of

Sessions = dict[str, Session]


def begin_sessions(opening: str) -> Sessions:
    """Begin a session for each workspace: with the opening preset, its own, or its first."""
    first: dict[str, str] = {}
    own = [workspace.opening for workspace in WORKSPACES.values() if workspace.opening]
    for name in (opening, *own, *preset_ids()):
        first.setdefault(preset(name).kernel, name)
    return {
        kernel: Session(preset(name), preset=name)
        for kernel, name in first.items()
        if kernel in WORKSPACES
    }


class Documents:
    """Brings scenarios into sessions and sessions into files.

    Parameters
    ----------
    sessions : dict
        Session of each kernel.
    preferences : Preferences
        Where recent files are remembered.
    dialogs : Dialogs
        Asks the user.
    """

    def __init__(self, sessions: Sessions, preferences: Preferences, dialogs: Dialogs) -> None:
        self._sessions = sessions
        self._preferences = preferences
        self._dialogs = dialogs

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
        try:
            scenario = read_scenario(path)
        except InputError as error:
            self._dialogs.tell(
                tr("“{name}” cannot be opened. What was open stays as it was.").format(
                    name=path.name
                ),
                error_text(error),
            )
            return None
        session = self._sessions[scenario.kernel]
        if not self._may_leave_file(session):
            return None
        session.load(scenario, path)
        self._preferences.remember(path)
        return scenario.kernel

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
        return self.save_as(session) if path is None else self._write(session, path)

    def save_as(self, session: Session) -> bool:
        """Ask for a file and save to it; False if nothing was saved."""
        path = self._dialogs.ask_save(self._proposal(session))
        return path is not None and self._write(session, path)

    def may_close(self) -> bool:
        """Ask about unsaved changes; False if the user would rather stay."""
        return all(self._may_leave(session) for session in self._sessions.values())

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
        try:
            write_scenario(path, session.scenario)
        except OSError as error:
            self._dialogs.tell(
                tr("“{name}” could not be saved. Your changes are still here.").format(
                    name=path.name
                ),
                error.strerror or str(error),
            )
            return False
        session.mark_saved(path)
        self._preferences.remember(path)
        return True

    def _proposal(self, session: Session) -> Path:
        document = session.document
        return document.path or self._folder() / f"{document.preset or tr('scenario')}{SUFFIX}"

    def _folder(self) -> Path:
        """Folder of the last file, or the user's documents."""
        recent = self._preferences.recent
        if recent and recent[0].parent.is_dir():
            return recent[0].parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or str(Path.home()))
