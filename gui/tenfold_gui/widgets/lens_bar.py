"""A row of joined buttons, one of which is chosen: which part of an answer is looked at.

Where there is no room for the row, one button with a menu stands for it.
"""

import math
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
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QMenu, QSizePolicy, QToolButton

from tenfold_gui.style.look import Look

AIR, TIGHT_AIR = (10, 8, 6), 4  # pixels left and right of the words, as there is room
MOST_ROWS = 3
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
        self._most_rows = MOST_ROWS
        self._grid, self._rows = QGridLayout(self), 1
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setSpacing(2)
        # The bar itself says how much room it wants.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
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
        self._folded = _Segment(self)
        self._folded.setFont(look.body)
        self._folded.setChecked(True)
        self._folded.clicked.connect(self._unfold)
        self._folded.hide()
        self._lay_out(1)

    @property
    def is_folded(self) -> bool:
        """Whether one button with a menu stands for all."""
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

    def has_room(self, width: int) -> bool:
        """Whether the buttons fit into so many pixels in one row and in type of the usual size."""
        return self._width(self._look.body, AIR[-1], 1) <= width

    def set_room(self, width: int, rows: int = MOST_ROWS) -> bool:
        """Use less air, then smaller type, then more rows, until the buttons fit; if they do.

        Parameters
        ----------
        width : int
            Pixels that there are.
        rows : int
            Most rows.
        """
        self._room, self._most_rows = width, rows
        return self._fit(width)

    def sizeHint(self) -> QSize:
        """Ask for all buttons beside each other, where there is room for them."""
        height = super().sizeHint().height()
        wide = self._width(self._look.body, AIR[0], 1)
        if self._room is not None:
            wide = self._folded_width if self.is_folded else self._width(*self._manner, self._rows)
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
        ways = [(manner, count) for count in range(1, self._most_rows + 1) for manner in manners]
        fits = next((way for way in ways if self._width(*way[0], way[1]) <= width), None)
        chosen, count = fits or ways[-1]
        self._lay_out(count if fits else 1)
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

    def _lay_out(self, rows: int) -> None:
        """Put the buttons into rows of equal numbers, and the one for all before them."""
        if rows == self._rows and self._grid.count():
            return
        self._rows = rows
        columns = math.ceil(len(self._buttons) / rows)
        self._grid.addWidget(self._folded, 0, 0)
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)

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

    def _width(self, font: QFont, air: int, rows: int) -> int:
        """Width of all buttons in so many rows with a font and so much air."""
        columns = math.ceil(len(self._buttons) / rows)
        widths = [_width_when_chosen(b.text(), font, air) for b in self._buttons.values()]
        widest = [max(widths[k::columns]) for k in range(columns)]
        return sum(widest) + 2 * (columns + 1) + 2

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
