"""A card: a title, its unit, a readout in the corner, and what it frames."""

import re
from html import unescape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING, RADIUS
from tenfold_gui.widgets.how_to_read import HowToRead

SHARE_OF_CORNER = 5  # widths of the words in the corner, that a card must have for them
ELIDE = Qt.TextElideMode.ElideRight
TAG = re.compile("<[^>]*>")
INSET = PADDING - 4  # a table's cells have some air of their own


class Card(QFrame):
    """A framed part of a workspace.

    Signals ``enlarged`` when it is double-clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    title, unit : str
        What is shown, and in what unit.
    """

    enlarged = Signal()

    def __init__(self, look: Look, title: str, unit: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = QLabel(title)
        self._title.setFont(look.heading)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title.setMinimumWidth(1)
        self._unit = QLabel()
        self._unit.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._unit.setProperty("role", "secondary")
        self._unit.setFont(look.small)
        self._unit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._readout = QLabel()
        self._readout.setFont(look.small)
        self._readout.setTextFormat(Qt.TextFormat.RichText)
        self._readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._readout.hide()
        head = QGridLayout()
        head.setContentsMargins(PADDING, PADDING - 4, PADDING, 0)
        head.setVerticalSpacing(0)
        head.addWidget(self._title, 0, 0)
        head.addWidget(self._unit, 1, 0)
        head.addWidget(self._readout, 1, 0)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 0, 1, RADIUS)
        self._body.setSpacing(0)
        self._body.addLayout(head)
        self._head = head
        self._how: HowToRead | None = None
        self._name, self._said = "", ""
        self._wraps = False
        self.setAccessibleName(title)
        self.set_title(title, unit)

    @property
    def title(self) -> str:
        """What is shown."""
        return self._name

    @property
    def unit(self) -> str:
        """In what unit, or a few words more about it."""
        return self._said

    def add(self, widget: QWidget, stretch: int = 1, inset: bool = False) -> None:
        """Frame a widget below what is there; inset, it stands under the title."""
        if inset:
            row = QHBoxLayout()
            row.setContentsMargins(INSET, 4, INSET, 0)
            row.addWidget(widget)
            self._body.addLayout(row, stretch)
        else:
            self._body.addWidget(widget, stretch)
        if not widget.accessibleName():
            widget.setAccessibleName(self._name)
        widget.installEventFilter(self)
        if hasattr(widget, "viewport"):
            widget.viewport().installEventFilter(self)

    def explain_itself(self, look: Look, words: str) -> HowToRead:
        """Offer sentences that say how it is read, in the corner, and give what opens them."""
        how = self._how = HowToRead(look, words)
        self._head.addWidget(how, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._head.setColumnStretch(0, 1)
        self._body.insertWidget(1, how.label)
        self._fit()
        return how

    def add_caption(self, text: str, look: Look) -> "Caption":
        """Put a small line of words between two framed widgets, and give it."""
        label = Caption(text)
        label.setProperty("role", "secondary")
        label.setFont(look.small)
        label.setContentsMargins(PADDING, 2, PADDING, 0)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._body.addWidget(label)
        return label

    def set_title(self, title: str, unit: str) -> None:
        """Change title and unit; what is too long is cut short, and whole on hover."""
        if (title, unit) != (self._name, self._said):
            self._name, self._said = title, unit
            self._title.setToolTip(title)
            self._unit.setToolTip(unit)
            self._fit()

    def wrap_unit(self) -> None:
        """Let what stands under the title take a second line where it needs one.

        The line is kept free where it does not: what lies below shall not jump.
        """
        self._wraps = True
        self._unit.setMinimumHeight(2 * self._unit.fontMetrics().lineSpacing())
        self._fit()

    @property
    def has_ring(self) -> bool:
        """Whether it is the card that the keys have come to."""
        return bool(self.property("ring"))

    def show_ring(self, shown: bool) -> None:
        """Draw a ring around it, or none."""
        self.setProperty("ring", shown)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_readout(self, html: str) -> None:
        """Show values under the title, in the place of the unit; empty brings the unit back."""
        self._readout.setText(html)
        self._readout.setVisible(bool(html))
        self._unit.setVisible(not html)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut title and unit anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 2 * PADDING - 2, 1)
        if self._how is not None:
            self._how.set_short(room < SHARE_OF_CORNER * self._how.whole_width)
            room = max(room - self._how.sizeHint().width() - self._head.horizontalSpacing(), 1)
        for label, text in ((self._title, self._name), (self._unit, self._said)):
            plain = unescape(TAG.sub("", text)) if "</" in text else text
            fits, metrics = text, label.fontMetrics()
            if metrics.horizontalAdvance(plain) > room:  # colours are lost before words are
                if self._wraps and label is self._unit:
                    fits = in_two_lines(plain, label.font(), room)
                else:
                    fits = metrics.elidedText(plain, ELIDE, room)
            if fits != label.text():
                label.setText(fits)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to be enlarged."""
        event.accept()
        self.enlarged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take double clicks of framed widgets as one's own."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.enlarged.emit()
            return True
        return super().eventFilter(watched, event)


def in_two_lines(text: str, font: QFont, width: int) -> str:
    """Break words that do not fit, once; what does not fit into two lines is cut short."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first, rest = text[: line.textLength()], text[line.textLength() :]
    if not rest:
        return text
    return f"{first.rstrip()}\n{QFontMetrics(font).elidedText(rest, ELIDE, width)}"


class Caption(QLabel):
    """One line of words; what does not fit is cut short, and whole on hover."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = ""
        self.say(text)

    @property
    def whole(self) -> str:
        """All of the words."""
        return self._whole

    def say(self, text: str) -> None:
        """Show other words."""
        if text != self._whole:
            self._whole = text
            self.setToolTip(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.contentsRect().width(), 1)
        self.setText(self.fontMetrics().elidedText(self._whole, ELIDE, room))
