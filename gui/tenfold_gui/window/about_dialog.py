"""Which Tenfold this is, and what it is made of."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.failure.versions import libraries, surroundings
from tenfold_gui.i18n import tr
from tenfold_kernels import __version__

ICON = 64
SIZE = 96, 24  # letters, lines


class AboutDialog(QDialog):
    """Shows versions and licences.

    Parameters
    ----------
    parent : QWidget
        The window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Tenfold"))
        picture = QLabel()
        picture.setPixmap(QGuiApplication.windowIcon().pixmap(ICON))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QTextBrowser()
        words.setHtml(_words())
        words.setFrameShape(QFrame.Shape.NoFrame)
        words.setAccessibleName(self.windowTitle())
        words.viewport().setAutoFillBackground(False)
        self.words = words
        letters = self.fontMetrics()
        self.resize(SIZE[0] * letters.averageCharWidth(), SIZE[1] * letters.lineSpacing())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addWidget(words, 1)
        buttons = QHBoxLayout()
        self.copy = QPushButton(tr("Copy versions"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(surroundings()))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addLayout(buttons)
        close.setFocus()


def _words() -> str:
    rows = "".join(
        f"<tr><td>{escape(one.name)}&nbsp;&nbsp;</td><td>{escape(one.version)}&nbsp;&nbsp;</td>"
        f"<td>{escape(one.licence)}</td></tr>"
        for one in libraries()
    )
    purpose = tr("A desktop modelling tool about technology competition over decades.")
    licence = tr("MIT licence. It is made with:")
    return (
        f"<h3>Tenfold {escape(__version__)}</h3><p>{escape(purpose)}</p>"
        f"<p>{escape(licence)}</p><table>{rows}</table>"
    )
