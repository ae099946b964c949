"""Open and save scenarios; a file that cannot be used leaves the open document as it was."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.faults import error_text
from tenfold_gui.session.session import Session
from tenfold_gui.window.dialogs import SUFFIX, Choice, Dialogs
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import read_scenario, write_scenario

Sessions = dict[str, Session]


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

    def open_preset(self, name: str) -> str:
        """Open a shipped preset; returns its kernel."""
        scenario = preset(name)
        self._sessions[scenario.kernel].load(scenario, preset=name)
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
        self._sessions[scenario.kernel].load(scenario, path)
        self._preferences.remember(path)
        return scenario.kernel

    def save(self, session: Session) -> bool:
        """Save to the file at hand, or ask for one; False if nothing was saved."""
        path = session.state.path
        return self.save_as(session) if path is None else self._write(session, path)

    def save_as(self, session: Session) -> bool:
        """Ask for a file and save to it; False if nothing was saved."""
        path = self._dialogs.ask_save(self._proposal(session))
        return path is not None and self._write(session, path)

    def may_close(self) -> bool:
        """Ask about unsaved changes; False if the user would rather stay."""
        for session in self._sessions.values():
            if not session.is_dirty:
                continue
            title = session.scenario.title.in_language(current_language())
            answer = self._dialogs.ask_unsaved(title)
            if answer is Choice.CANCEL or (answer is Choice.SAVE and not self.save(session)):
                return False
        return True

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
        state = session.state
        if state.path is not None:
            return state.path
        return self._folder() / f"{state.preset or tr('scenario')}{SUFFIX}"

    def _folder(self) -> Path:
        """Folder of the last file, or the user's documents."""
        recent = self._preferences.recent
        if recent and recent[0].parent.is_dir():
            return recent[0].parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or str(Path.home()))
