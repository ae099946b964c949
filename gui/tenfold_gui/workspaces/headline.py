"""The answer in words above the cards, with the lenses beside or below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy

from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.lens_bar import LensBar

MOST = 0.16  # of the window's height; words that need more of it are set smaller
SMALLER = (0.8, 0.65)


class Headline(QBoxLayout):
    """Words and lenses.

    Parameters
    ----------
    lenses : LensBar
        What to choose from.
    text : str
        What is said at first.
    """

    def __init__(self, lenses: LensBar, text: str = "") -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setContentsMargins(GAP + 4, GAP, GAP, 0)
        self.setSpacing(GAP - 4)
        self.addWidget(self.label, 1)
        self.addWidget(lenses, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def say(self, html: str, pixels: int, settle: bool) -> None:
        """Say something in type of so many pixels.

        Lines may come during a drag, but not go: the cards would jump about.
        """
        self.label.setMinimumHeight(0 if settle else self.label.height())
        for size in (pixels, *(round(share * pixels) for share in SMALLER)):
            self.label.setText(f"<span style='font-size:{size}px'>{html}</span>")
            if self.label.heightForWidth(self.label.width()) <= MOST * self.label.window().height():
                break

    def arrange(self, beside: bool) -> None:
        """Put the lenses beside the words, or below them."""
        directions = QBoxLayout.Direction
        self.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
