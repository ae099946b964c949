"""What leaves the window: pictures, tables, reports and share codes, of what is under the pointer.

A right click that nothing else wants reaches the window, where the desk takes it up.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.export.card_data import side_by_side, tables_of
from tenfold_gui.export.clipboard import picture_data, put_on_clipboard, table_data
from tenfold_gui.export.summary import summary_of
from tenfold_gui.export.widget_picture import PICTURE_FORMATS, About
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import error_text
from tenfold_gui.i18n.names import title_of
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.accessibility_desk import card_around
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.table_dialog import TableDialog
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_kernels.compute import results_of
from tenfold_kernels.export.provenance import Provenance
from tenfold_kernels.export.save import FORMATS, save_table
from tenfold_kernels.export.table import Table, results_table
from tenfold_kernels.faults import InputError
from tenfold_kernels.files import save
from tenfold_kernels.share_code import is_share_code, share_code

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

CARD_COMMANDS = ("copy_picture", "copy_table", "save_picture", "save_data", "show_table", "detach")
NOT_IN_NAMES = dict.fromkeys(map(ord, '\\/:*?"<>|\n\t'), " ")


class ExportDesk(Desk):
    """Takes parts of a window elsewhere."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._folder: Path | None = None
        self._answers: dict[str, Answer] = {}
        self._studied: dict[AnyTopic, Studied] = {}
        window.engine.answered.connect(self._keep_answer)
        window.engine.studied.connect(self._keep_study)
        window.installEventFilter(self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {
            "copy_picture": lambda: self.copy_picture(self.card),
            "copy_table": lambda: self.copy_table(self.card),
            "save_picture": lambda: self.save_picture(self.card or self.dashboard),
            "save_data": lambda: self.save_data(self.card),
            "show_table": lambda: self.show_table(self.card),
            "save_dashboard": lambda: self.save_picture(self.dashboard),
            "save_results": self.save_results,
            "copy_code": self.copy_code,
            "open_code": self.open_code,
            "report": self.save_report,
        }

    @property
    def card(self) -> Card | None:
        """Card that the keys came to, or under the pointer; else with the focus, or the first."""
        pointed, focused = QApplication.widgetAt(QCursor.pos()), QApplication.focusWidget()
        ringed = card_around(focused)
        by_keys = ringed is not None and ringed.has_ring
        for widget in (focused, pointed) if by_keys else (pointed, focused):
            found = card_around(widget)
            if found is not None and self._window in (
                found.window(),
                found.window().parentWidget(),
            ):
                return found
        grid = self.dashboard
        if not isinstance(grid, CardGrid):
            return None
        return grid.enlarged or next(iter(grid.shown), None)

    @property
    def dashboard(self) -> QWidget:
        """All cards of the lens at hand."""
        grids = [grid for grid in self._window.findChildren(CardGrid) if grid.isVisible()]
        return grids[0] if grids else self._window

    def copy_picture(self, widget: QWidget | None) -> None:
        """Put a picture on the clipboard."""
        if widget is not None:
            put_on_clipboard(picture_data(widget, self.about(widget)))

    def copy_table(self, card: Card | None) -> None:
        """Put the numbers of a card on the clipboard."""
        table = self._table(card)
        if table is not None:
            _copy(table)

    def show_table(self, card: Card | None) -> None:
        """Show the numbers of a card as a table."""
        table = self._table(card)
        if card is not None and table is not None:
            dialog = TableDialog(self._window, table, summary_of(card))
            dialog.copied.connect(lambda: _copy(table))  # the card may be gone by then
            dialog.show()

    def save_picture(self, widget: QWidget) -> None:
        """Ask for a file, and save a picture there."""
        formats = [(one.name, one.suffix) for one in PICTURE_FORMATS]
        about = self.about(widget)
        found = self._dialogs.ask_export(tr("Save picture"), self._proposal(about.title), formats)
        if found is not None:
            path, place = found
            content = PICTURE_FORMATS[place].draw(widget, about)
            self._write(path, lambda: save(path, content))

    def save_data(self, card: Card | None) -> None:
        """Ask for a file, and save the numbers of a card there."""
        table = self._table(card)
        if table is not None:
            self._save_table(lambda: table, table.title)

    def save_results(self) -> None:
        """Ask for a file, and save every variable of the run there."""
        scenario = self._window.session.scenario
        title = title_of(scenario)

        def results() -> Table:
            return results_table(title, results_of(scenario, every_variable=True))

        self._save_table(results, title)

    def save_report(self) -> None:
        """Ask for a file, and save a report of what is open there."""
        from tenfold_gui.export.write_report import WRITERS, write_report

        session, room = self._window.session, self._window.room
        formats = [(suffix.removeprefix(".").upper(), suffix) for suffix in WRITERS]
        proposal = self._proposal(title_of(session.scenario))
        found = self._dialogs.ask_export(tr("Save report"), proposal, formats)
        if found is None:
            return
        path, _ = found
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            content = write_report(
                session, path.suffix.lower(), room.manner,
                known=self._answers.get(session.scenario.kernel), find=self._found,
            )  # fmt: skip
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._write(path, lambda: save(path, content))

    def _keep_answer(self, answer: Answer) -> None:
        self._answers[answer.question.scenario.kernel] = answer

    def _keep_study(self, studied: Studied) -> None:
        self._studied[studied.study.topic] = studied

    def _found(self, study: Study | Inquiry) -> Studied | None:
        """What a study found, if the last one of its topic was the same."""
        last = self._studied.get(study.topic)
        return last if last is not None and last.study.matters() == study.matters() else None

    def copy_code(self) -> None:
        """Put the share code of what is open on the clipboard."""
        try:
            code = share_code(self._window.session.scenario)
        except InputError as error:
            self._dialogs.tell(tr("This scenario has no share code."), error_text(error))
            return
        QGuiApplication.clipboard().setText(code)

    def open_code(self) -> None:
        """Ask for a share code, beginning with what is on the clipboard, and open it."""
        copied = QGuiApplication.clipboard().text()
        code = self._dialogs.ask_code(copied.strip() if is_share_code(copied) else "")
        if code:
            self._window.show_opened(self._window.documents.open_code(code))

    def menu_of(self, card: Card) -> QMenu:
        """Make the menu of a card."""
        menu = QMenu(self._window)
        has_data = bool(tables_of(card))
        acts: dict[str, Callable[[], object]] = {
            "copy_picture": lambda: self.copy_picture(card),
            "copy_table": lambda: self.copy_table(card),
            "save_picture": lambda: self.save_picture(card),
            "save_data": lambda: self.save_data(card),
            "show_table": lambda: self.show_table(card),
            "detach": self._window.commands["detach"].trigger,
        }
        for key in CARD_COMMANDS:
            action = menu.addAction(self._words(key))
            action.setEnabled(has_data or key in ("copy_picture", "save_picture", "detach"))
            action.triggered.connect(lambda _=False, key=key: acts[key]())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of a card that is right-clicked, or has the focus when keys ask for it."""
        if watched is self._window and isinstance(event, QContextMenuEvent):
            by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
            at = QApplication.focusWidget() if by_keys else self._window.childAt(event.pos())
            card = card_around(at)
            if card is not None:
                place = card.mapToGlobal(card.rect().center()) if by_keys else event.globalPos()
                self.menu_of(card).popup(QPoint(place))
                return True
        return super().eventFilter(watched, event)

    def _words(self, key: str) -> str:
        """What the window's menu says, with the keys beside it."""
        action = self._window.commands[key]
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        return f"{action.text()}\t{keys}" if keys else action.text()

    def _table(self, card: Card | None) -> Table | None:
        tables = tables_of(card) if card is not None else []
        return side_by_side(tables) if tables else None

    def about(self, widget: QWidget) -> About:
        """What a picture says of itself."""
        provenance = Provenance(self._window.session.scenario)
        title = title_of(provenance.scenario)
        if isinstance(widget, Card):
            title = f"{widget.title} – {title}"
        said = tr("To make it again: {command}").format(command=provenance.facts["command"])
        return About(title, said, provenance.scenario_text)

    def _save_table(self, table: Callable[[], Table], title: str) -> None:
        formats = [(one.name, suffix) for suffix, one in FORMATS.items()]
        found = self._dialogs.ask_export(tr("Save data"), self._proposal(title), formats)
        if found is not None:
            path, _ = found
            provenance = Provenance(self._window.session.scenario)
            self._write(path, lambda: save_table(path, table(), provenance))

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        self._folder = path.parent
        try:
            write()
        except InputError as error:
            headline = tr("“{name}” could not be saved.").format(name=path.name)
            self._dialogs.tell(headline, error_text(error))

    def _proposal(self, title: str) -> Path:
        """Propose a name, where the last file went, or among the user's documents."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        usual = QStandardPaths.writableLocation(place) or str(Path.home())
        name = " ".join(title.translate(NOT_IN_NAMES).split())[:80]
        return (self._folder or Path(usual)) / name


def _copy(table: Table) -> None:
    put_on_clipboard(table_data(table))
