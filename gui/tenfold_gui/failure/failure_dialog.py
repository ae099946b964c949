"""Says that something went wrong, and lets people copy it, keep it, and go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.failure.catch import Caught
from tenfold_gui.failure.versions import surroundings
from tenfold_gui.i18n import tr

SIZE = 90, 26  # letters, lines


class FailureDialog(QDialog):
    """Shows one failure; the window goes on meanwhile.

    Parameters
    ----------
    parent : QWidget
        The window.
    caught : Caught
        What went wrong.
    save_report : function
        Asks where to keep a text, and keeps it.
    save_document : function
        Asks where to keep what is open, and keeps it.
    """

    def __init__(
        self,
        parent: QWidget,
        caught: Caught,
        save_report: Callable[[str], object],
        save_document: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        self.setModal(False)
        letters = self.fontMetrics()
        self.resize(SIZE[0] * letters.averageCharWidth(), SIZE[1] * letters.lineSpacing())
        self.report = f"{caught.summary}\n\n{surroundings()}\n\n{caught.where}\n{caught.details}"
        headline = QLabel(
            tr("Something went wrong that should not have. Your document is kept; you can go on.")
        )
        headline.setWordWrap(True)
        hints = (
            tr("If it happens again, save your document and start Tenfold anew."),
            tr("To start as if for the first time: {command}").format(command="tenfold --safe"),
        )
        hint = QLabel("\n".join(hints))
        hint.setWordWrap(True)
        hint.setProperty("role", "secondary")
        details = QPlainTextEdit(self.report)
        details.setReadOnly(True)
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setAccessibleName(tr("Details"))
        details.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        for widget in (headline, hint):
            column.addWidget(widget)
        column.addWidget(details, 1)
        row = QHBoxLayout()
        self.copy = QPushButton(tr("Copy details"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        self.keep = QPushButton(tr("Save details…"))
        self.keep.clicked.connect(lambda: save_report(self.report))
        self.keep_document = QPushButton(tr("Save the document as…"))
        self.keep_document.clicked.connect(lambda: save_document())
        self.go_on = QPushButton(tr("Go on"))
        self.go_on.clicked.connect(self.accept)
        self.go_on.setDefault(True)
        for button in (self.copy, self.keep, self.keep_document):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.setFocus()
