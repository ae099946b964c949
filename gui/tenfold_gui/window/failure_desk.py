"""What the window does when something goes wrong, and where people find out more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from tenfold_gui.failure.catch import Caught
from tenfold_gui.failure.failure_dialog import FailureDialog
from tenfold_gui.failure.log_file import log_folder
from tenfold_gui.i18n import tr
from tenfold_gui.window.about_dialog import AboutDialog
from tenfold_gui.window.desk import Desk
from tenfold_kernels.faults import InputError
from tenfold_kernels.files import save
from tenfold_kernels.machine_code import trouble

MOST_DIALOGS = 3  # at a time; the log has them all
REPORT = "tenfold-report.txt"


class FailureDesk(Desk):
    """Shows failures, and says what goes slower than it could.

    Signals ``caught`` with a `Caught`, from any thread.
    """

    caught = Signal(object)

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self._open: list[FailureDialog] = []
        self._uncompiled = ""
        self._safe = False
        self.caught.connect(self._show)
        engine = self._window.engine
        engine.uncompiled.connect(self._note_uncompiled)
        engine.compiled.connect(self._warn)
        engine.answered.connect(self._warn)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {"open_log": self._open_log, "about": lambda: AboutDialog(self._window).show()}

    def furnish_window(self) -> None:
        """Say anew what goes slower."""
        self._warn()

    def tell_safe(self) -> None:
        """Say that nothing of what is done will be remembered."""
        self._safe = True
        self._warn()

    def close(self) -> None:
        """Close what is open: nobody reads it."""
        for dialog in tuple(self._open):
            dialog.close()

    def _show(self, caught: Caught) -> None:
        if len(self._open) >= MOST_DIALOGS:
            return
        dialog = FailureDialog(
            self._window, caught, self._save_report, self._window.commands["save_as"].trigger
        )
        self._open.append(dialog)
        dialog.finished.connect(lambda _: self._open.remove(dialog))
        dialog.show()

    def _save_report(self, report: str) -> None:
        asked = self._dialogs.ask_export(
            tr("Save details"), Path.home() / REPORT, [(tr("Text"), ".txt")]
        )
        if asked is None:
            return
        try:
            save(asked[0], report.encode("utf-8"))
        except InputError as error:
            self._dialogs.tell(tr("The details could not be saved."), str(error))

    def _open_log(self) -> None:
        folder = log_folder()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._dialogs.tell(tr("No program opens folders here."), str(folder))

    def _note_uncompiled(self, reason: str) -> None:
        self._uncompiled = reason
        self._warn()

    def _warn(self, *_: object) -> None:
        """Say what does not go as it should, for as long as it is so."""
        status = self._window.status
        if self._uncompiled:
            said = tr("Kernels could not be compiled; slower ones go on")
            status.warn(said, self._uncompiled)
        elif (found := trouble()) is not None:
            said = tr("Compiled kernels cannot be kept: {reason}").format(reason=found.reason)
            status.warn(said, str(found.folder))
        elif self._safe:
            status.warn(tr("Safe mode"), tr("Default settings; nothing is remembered"))
