"""Three sentences that say how a lens is read, folded away until they are wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING


class HowToRead(QToolButton):
    """Opens and folds the sentences, which stand in a label of their own.

    Parameters
    ----------
    look : Look
        Type.
    words : str
        The sentences.
    """

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self.setText(tr("How to read this"))
        self.setFont(look.small)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)
        self.label = QLabel(words)
        self.label.setFont(look.body)
        self.label.setWordWrap(True)
        self.label.setContentsMargins(PADDING, 4, PADDING, 0)
        self.label.hide()
        self.toggled.connect(self.label.setVisible)
