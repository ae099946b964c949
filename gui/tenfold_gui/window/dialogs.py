"""Questions and messages, in one place, so that tests can answer for the user."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from tenfold_gui.i18n import tr
from tenfold_kernels.workbook.file import SUFFIX

SCENARIO = ".toml"


class Choice(Enum):
    """Answer to whether changes should be saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Overwrite(Enum):
    """Answer to whether a file may be replaced that somebody else wrote."""

    REPLACE = "replace"
    SAVE_AS = "save as"
    CANCEL = "cancel"


class Recover(Enum):
    """Answer to what should become of what a crash left behind."""

    RECOVER = "recover"
    DISCARD = "discard"
    LATER = "later"


class Dialogs:
    """Asks the user.

    Parameters
    ----------
    parent : QWidget
        Window the dialogs belong to.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_open(self, folder: Path) -> Path | None:
        """Ask for a file to open."""
        kinds = f"{tr('Documents and scenarios')} (*{SUFFIX} *{SCENARIO})"
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Open"), str(folder), kinds)
        return Path(name) if name else None

    def ask_save(self, proposal: Path) -> Path | None:
        """Ask where to save."""
        kinds = f"{tr('Documents')} (*{SUFFIX});;{tr('Scenarios')} (*{SCENARIO})"
        name, kind = QFileDialog.getSaveFileName(self._parent, tr("Save"), str(proposal), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(SCENARIO if SCENARIO in kind else SUFFIX)

    def ask_title(self, title: str) -> str | None:
        """Ask for another title of a scenario."""
        given, accepted = QInputDialog.getText(
            self._parent, "Tenfold", tr("Title of the scenario"), text=title
        )
        return given if accepted else None

    def ask_overwrite(self, name: str) -> Overwrite:
        """Ask what to do where somebody else wrote the file meanwhile."""
        box = self._box(QMessageBox.Icon.Warning)
        said = tr("“{name}” was changed by another window or program since you opened it.")
        box.setText(said.format(name=name))
        box.setInformativeText(tr("Saving here replaces what was written there."))
        other = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        anyway = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(other)
        box.exec()
        if box.clickedButton() is other:
            return Overwrite.SAVE_AS
        return Overwrite.REPLACE if box.clickedButton() is anyway else Overwrite.CANCEL

    def ask_recover(self, title: str, when: str, later: bool) -> Recover:
        """Ask what to do with what a crash left behind.

        Parameters
        ----------
        title, when : str
            What it is, and when it was last changed.
        later : bool
            Whether its file was saved after that.
        """
        box = self._box(QMessageBox.Icon.Question)
        said = tr("“{title}” was not saved when Tenfold ended; its last change is of {when}.")
        box.setText(said.format(title=title, when=when))
        if later:
            box.setInformativeText(tr("Its file was saved after that. Recovering leaves it alone."))
        recover = box.addButton(tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(recover)
        box.exec()
        if box.clickedButton() is recover:
            return Recover.RECOVER
        return Recover.DISCARD if box.clickedButton() is discard else Recover.LATER

    def ask_export(
        self, title: str, proposal: Path, formats: Sequence[tuple[str, str]]
    ) -> tuple[Path, int] | None:
        """Ask where to save something, and in which of some formats, by name and ending."""
        filters = [f"{name} (*{suffix})" for name, suffix in formats]
        name, chosen = QFileDialog.getSaveFileName(
            self._parent, title, str(proposal), ";;".join(filters)
        )
        if not name:
            return None
        path, place = Path(name), filters.index(chosen) if chosen in filters else 0
        suffixes = [suffix for _, suffix in formats]
        if path.suffix.lower() not in suffixes:
            return path.with_name(path.name + suffixes[place]), place
        if path.suffix.lower() != suffixes[place]:  # who writes an ending means it
            place = suffixes.index(path.suffix.lower())
        return path, place

    def ask_code(self, proposal: str) -> str | None:
        """Ask for a share code."""
        code, given = QInputDialog.getMultiLineText(
            self._parent, "Tenfold", tr("Share code"), proposal
        )
        return code if given else None

    def ask_unsaved(self, title: str) -> Choice:
        """Ask what to do with unsaved changes."""
        box = self._box(QMessageBox.Icon.Question)
        box.setText(tr("Save the changes to “{title}”?").format(title=title))
        save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Don't save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        clicked = box.clickedButton()
        if clicked is save:
            return Choice.SAVE
        return Choice.DISCARD if clicked is discard else Choice.CANCEL

    def confirm(self, question: str, verb: str) -> bool:
        """Ask before something that would be missed."""
        box = self._box(QMessageBox.Icon.Question)
        box.setText(question)
        yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    def tell(self, headline: str, details: str) -> None:
        """Say what happened, and what is kept."""
        box = self._box(QMessageBox.Icon.Warning)
        box.setText(headline)
        box.setInformativeText(details)
        box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def _box(self, icon: QMessageBox.Icon) -> QMessageBox:
        """Make a box for plain text: what files say must not be read as markup."""
        box = QMessageBox(self._parent)
        box.setIcon(icon)
        box.setWindowTitle("Tenfold")
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
