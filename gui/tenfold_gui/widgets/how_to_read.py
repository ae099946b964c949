"""Three sentences that say how a lens is read, folded away until they are wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

NAME, SHORT = "How to read this", "?"


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
        self.setText(tr(NAME))
        self.setAccessibleName(tr(NAME))
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

    @property
    def whole_width(self) -> int:
        """Room that it needs to say its name."""
        return self.fontMetrics().horizontalAdvance(tr(NAME)) + 2 * PADDING

    def set_short(self, short: bool) -> None:
        """Be a question mark where there is no room for the name."""
        text = SHORT if short else tr(NAME)
        if text != self.text():
            self.setText(text)
            self.setToolTip(f"<b>{tr(NAME)}</b><br>{self.label.text()}" if short
                            else self.label.text())  # fmt: skip
