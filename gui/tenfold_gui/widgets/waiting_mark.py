"""A mark for what takes long: how far it is, and a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.style.look import Look

WHOLE = 1000


class WaitingMark(QWidget):
    """Words, a bar and a button.

    Signals ``stopped`` when the button is pressed.

    Parameters
    ----------
    look : Look
        Type.
    """

    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        self.words = QLabel()
        self.words.setFont(look.small)
        self.words.setProperty("role", "secondary")
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setFixedSize(look.px(96), look.px(6))
        self.bar.setTextVisible(False)
        self.button = QToolButton()
        self.button.setText("×")
        self.button.setFont(look.small)
        self.button.setFixedSize(look.px(20), look.px(20))
        self.button.setStyleSheet("padding: 0;")
        self.button.setToolTip(tr("Stop (Esc)"))
        self.button.setAccessibleName(tr("Stop (Esc)"))
        self.button.clicked.connect(self.stopped)
        for part in (self.words, self.bar, self.button):
            row.addWidget(part)
        self.hide()

    def show_share(self, share: float) -> None:
        """Show how much is done; at nought, where nobody knows, only that something goes on."""
        self.bar.setVisible(share > 0.0)
        self.bar.setValue(round(WHOLE * share))
        said = tr("Computing…")
        if share > 0.0:
            words = tr("Computing… {percent} %")
            said = words.format(percent=plain_number(100.0 * share, 0))
        self.words.setText(said)
        self.setAccessibleName(said)
