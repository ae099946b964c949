"""A row of joined buttons, one of which is chosen: which part of an answer is looked at.

Where there is no room for the row, one button with a menu stands for it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QMenu, QSizePolicy, QToolButton

from tenfold_gui.style.look import Look

AIR, TIGHT_AIR = (10, 8, 6), 4  # pixels left and right of the words, as there is room
STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
}  # fmt: skip


class LensBar(QFrame):
    """Joined buttons; arrow keys move from one to the next.

    Signals ``chosen`` with the key of the one that was clicked or walked to.

    Parameters
    ----------
    look : Look
        Type.
    words : mapping
        Words of the buttons by key, from left to right.
    name : str
        What is chosen, for those who hear the screen.
    shortcut : str
        Keys of the buttons, with a place for their number; empty for none.
    colours : mapping, optional
        Colours of the words of some buttons, by key.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, words: Mapping[str, str], name: str, shortcut: str = "",
        colours: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._look, self._manner = look, (look.body, AIR[0])
        self._room: int | None = None  # pixels that there are, where anybody said so
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the bar itself says it
        self._buttons: dict[str, QToolButton] = {}
        self._shortcuts: list[QShortcut] = []  # of buttons that are hidden
        for place, (key, text) in enumerate(words.items(), start=1):
            button = _Segment(self)
            button.setText(text)
            button.setFont(look.body)
            button.setMinimumWidth(_width_when_chosen(text, look.body, AIR[0]))
            if shortcut:
                button.setShortcut(shortcut.format(place % 10))
                keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{text} ({keys})")
                hidden = QShortcut(QKeySequence(button.shortcut()), self, enabled=False)
                hidden.activated.connect(lambda key=key: self._choose(key))
                self._shortcuts.append(hidden)
            if colours and key in colours:
                button.setStyleSheet(f"color: {colours[key]}")
            button.clicked.connect(lambda _=False, key=key: self._choose(key))
            self._buttons[key] = button
            row.addWidget(button)
        self._folded = _Segment(self)
        self._folded.setFont(look.body)
        self._folded.setChecked(True)
        self._folded.clicked.connect(self._unfold)
        self._folded.hide()
        row.addWidget(self._folded)

    @property
    def is_folded(self) -> bool:
        """Whether one button with a menu stands for the row."""
        return not self._folded.isHidden()

    @property
    def buttons(self) -> Mapping[str, QToolButton]:
        """The buttons by key."""
        return self._buttons

    def show_chosen(self, chosen: str) -> None:
        """Mark one as chosen, without telling anyone; Tab stops at it alone."""
        for key, button in self._buttons.items():
            button.setChecked(key == chosen)
            stops = Qt.FocusPolicy.StrongFocus if key == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stops)
        self._say_folded()

    def set_room(self, width: int) -> bool:
        """Use less air, and then smaller type, where the buttons would not fit; whether they do.

        Parameters
        ----------
        width : int
            Pixels that there are.
        """
        self._room = width
        return self._fit(width)

    def sizeHint(self) -> QSize:
        """Ask for all buttons beside each other, where there is room for them."""
        height = super().sizeHint().height()
        wide = self._width(self._look.body, AIR[0])
        if self._room is not None:
            wide = self._folded_width if self.is_folded else self._width(*self._manner)
        return QSize(wide, height)

    def minimumSizeHint(self) -> QSize:
        """Be content with one button."""
        return QSize(self._folded_width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make do with the room that was given, where nobody said how much there is."""
        super().resizeEvent(event)
        if self._room is None:
            self._fit(self.width())

    def _fit(self, width: int) -> bool:
        look = self._look
        manners = [*((look.body, air) for air in AIR), (look.small, TIGHT_AIR)]
        fits = next((m for m in manners if self._width(*m) <= width), None)
        chosen = fits or manners[-1]
        if chosen != self._manner:
            self._manner = chosen
            font, air = chosen
            for button in self._buttons.values():
                button.setProperty("tight", air < AIR[0])
                button.style().unpolish(button)  # its style sheet depends on it
                button.style().polish(button)
                button.setFont(font)
                button.setMinimumWidth(_width_when_chosen(button.text(), font, air))
        self._fold(fits is None)
        return fits is not None

    def _fold(self, folded: bool) -> None:
        """Let one button stand for all, or show all."""
        if folded != self.is_folded:
            had = any(button.hasFocus() for button in self._buttons.values())
            for button in self._buttons.values():
                button.setVisible(not folded)
            self._folded.setVisible(folded)
            for shortcut in self._shortcuts:
                shortcut.setEnabled(folded)
            if had and folded:
                self._folded.setFocus()
            self.updateGeometry()
        self._say_folded()

    def _say_folded(self) -> None:
        chosen = next((b.text() for b in self._buttons.values() if b.isChecked()), "")
        self._folded.setText(f"{chosen}  ▾")
        self.updateGeometry()
        self._folded.setChecked(True)
        self._folded.setAccessibleName(f"{self.accessibleName()}: {chosen}")

    def _unfold(self) -> None:
        menu = QMenu(self)
        for key, button in self._buttons.items():
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{button.text()}\t{keys}" if keys else button.text())
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
        menu.aboutToHide.connect(menu.deleteLater)
        self._folded.setChecked(True)
        menu.popup(self._folded.mapToGlobal(QPoint(0, self._folded.height())))

    @property
    def _folded_width(self) -> int:
        width = _width_when_chosen(self._folded.text(), self._look.body, AIR[0])
        return max(width, self._folded.sizeHint().width()) + 6

    def _width(self, font: QFont, air: int) -> int:
        """Width of all buttons with a font and so much air."""
        texts = [button.text() for button in self._buttons.values()]
        edges = 2 * (len(texts) + 1) + 2
        return sum(_width_when_chosen(text, font, air) for text in texts) + edges

    def walk(self, step: int) -> None:
        """Choose the next or the previous one, and keep the focus on what is chosen."""
        keys = list(self._buttons)
        place = next(k for k, key in enumerate(keys) if self._buttons[key].isChecked())
        key = keys[(place + step) % len(keys)]
        self._choose(key)
        focused = self._folded if self.is_folded else self._buttons[key]
        focused.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        self.show_chosen(key)
        self.chosen.emit(key)


def _width_when_chosen(text: str, font: QFont, air: int) -> int:
    """Room that a button needs while its words are bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return round(QFontMetricsF(bold).horizontalAdvance(text)) + 2 * air


class _Segment(QToolButton):
    """One of the buttons; arrow keys belong to the row."""

    def __init__(self, row: LensBar) -> None:
        super().__init__(row)
        self._row = row
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the row."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._row.walk(step)
