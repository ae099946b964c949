"""A look around: one part of the window after the other is lit, with a few words beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING, RADIUS
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.workspaces.grid import CardGrid

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

SHADE = 150  # of 255: how dark the rest is
WIDTH = 340  # of the words
AIR = 12  # between what is lit and the words


@dataclass(frozen=True)
class Stop:
    """One stop of the tour.

    Parameters
    ----------
    title, words : str
        In the language in use.
    lit : function
        Finds the parts of the window that are lit.
    """

    title: str
    words: str
    lit: Callable[[], Sequence[QWidget]]


def stops(window: "MainWindow") -> list[Stop]:
    """The stops, those left out whose part of the window is not on the screen."""
    room, bar = window.room, window.bar
    listed = [
        Stop(
            tr("Begin with a case"),
            tr("Each preset is a story with numbers and sources. Choose one here; it tells what "
               "to try and what to watch."),
            lambda: [bar.title],
        ),
        Stop(
            tr("Move a lever"),
            tr("Everything is computed again while you drag. What somebody decides is under "
               "Levers, what nobody knows for sure under Assumptions."),
            lambda: [room.left],
        ),
        Stop(
            tr("Read the plots"),
            tr("Solid lines are now, thin ones the baseline you began with. Bands show a "
               "thousand futures; a right click copies or saves a plot."),
            lambda: room.findChildren(CardGrid),
        ),
        Stop(
            tr("Look from another side"),
            tr("Each view shows another part of the same run: who pays, who leads, why, and what "
               "would flip it."),
            lambda: room.findChildren(LensBar),
        ),
        Stop(
            tr("Ask where a number is from"),
            tr("A click on a name explains it here: meaning, unit, range, source, equation, and "
               "how sure we are."),
            lambda: [room.right],
        ),
        Stop(
            tr("Three models"),
            tr("The race of blocs, the cluster of chips and the finance of a project are models "
               "of their own, each with its presets."),
            lambda: bar.tabs,
        ),
        Stop(
            tr("Find anything"),
            tr("Press Ctrl+K and type: commands, levers, variables, presets and terms, in "
               "English or Chinese. Nothing is ever lost: undo takes back every step."),
            lambda: [bar.menu],
        ),
    ]  # fmt: skip
    return [stop for stop in listed if _seen(stop)]


def _seen(stop: Stop) -> list[QWidget]:
    return [part for part in stop.lit() if part.isVisible()]


class Tour(QWidget):
    """Lies over the window and shows one stop at a time.

    Signals ``ended`` when it is over.

    Parameters
    ----------
    window : MainWindow
        The window.
    look : Look
        Colours and type.
    """

    ended = Signal()

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._stops = stops(window)
        self._at = 0
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("A look around"))
        self.bubble = QFrame(self)
        self.bubble.setObjectName("card")
        self._title, self._words, self._count = QLabel(), QLabel(), QLabel()
        self._title.setFont(look.heading)
        self._words.setFont(look.body)
        self._words.setWordWrap(True)
        self._count.setProperty("role", "secondary")
        self._back = QPushButton(tr("Back"))
        self._next = QPushButton()
        self._next.setDefault(True)
        skip = QPushButton(tr("Skip"))
        skip.clicked.connect(self.end)
        self._back.clicked.connect(lambda: self.go(self._at - 1))
        self._next.clicked.connect(lambda: self.go(self._at + 1))
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (skip, self._back, self._next):
            button.setFont(look.body)
            row.addWidget(button)
        column = QVBoxLayout(self.bubble)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addLayout(row)
        window.installEventFilter(self)
        self.resize(window.size())
        self.show()
        self.raise_()
        self.go(0)

    @property
    def at(self) -> int:
        """Number of the stop at hand, from zero."""
        return self._at

    def __len__(self) -> int:
        return len(self._stops)

    def go(self, place: int) -> None:
        """Go to a stop; behind the last one the tour ends."""
        if place >= len(self._stops):
            self.end()
            return
        self._at = max(place, 0)
        stop = self._stops[self._at]
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._count.setText(
            tr("{number} of {count}").format(number=self._at + 1, count=len(self._stops))
        )
        self._back.setEnabled(self._at > 0)
        is_last = self._at == len(self._stops) - 1
        self._next.setText(tr("Done") if is_last else tr("Next"))
        self.setAccessibleDescription(f"{stop.title}. {stop.words}")
        self._arrange()
        self._next.setFocus()

    def end(self) -> None:
        """Go away."""
        if not self._over:
            self._over = True
            self._window.removeEventFilter(self)
            self.hide()
            self.deleteLater()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.resize(self._window.size())
            self._arrange()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.go(self._at + 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.go(self._at - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from what lies below, which would change under the words."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken all but what is lit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hole = QPainterPath()
        hole.addRoundedRect(self._lit(), RADIUS, RADIUS)
        ground = QPainterPath()
        ground.addRect(self.rect())
        painter.fillPath(ground.subtracted(hole), QColor(0, 0, 0, SHADE))
        painter.setPen(QPen(QColor(self._look.theme.accent), 2.0))
        painter.drawPath(hole)

    def _lit(self) -> QRect:
        lit = QRect()
        for part in _seen(self._stops[self._at]):
            lit = lit.united(QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()))
        return lit.adjusted(-3, -3, 3, 3).intersected(self.rect()) if lit.isValid() else lit

    def _arrange(self) -> None:
        """Put the words beside what is lit: where there is room, else over it."""
        self.bubble.setFixedWidth(min(self._look.px(WIDTH), self.width() - 2 * AIR))
        self.bubble.adjustSize()
        lit, size = self._lit(), self.bubble.size()
        spots = (
            QPoint(lit.right() + AIR, lit.top()), QPoint(lit.left(), lit.bottom() + AIR),
            QPoint(lit.left() - AIR - size.width(), lit.top()),
        )  # fmt: skip
        inside = self.rect().adjusted(AIR, AIR, -AIR, -AIR)
        fitting = (spot for spot in spots if _reach(spot, size, inside))
        spot = next(fitting, lit.center() - QPoint(size.width() // 2, size.height() // 2))
        x = min(max(spot.x(), inside.left()), inside.right() - size.width())
        y = min(max(spot.y(), inside.top()), inside.bottom() - size.height())
        self.bubble.move(x, y)
        self.update()


def _reach(spot: QPoint, size: QSize, inside: QRect) -> bool:
    """Whether words at a spot would neither leave the window nor hide what is lit."""
    return (
        inside.left() <= spot.x()
        and spot.x() + size.width() <= inside.right()
        and (spot.y() + size.height() <= inside.bottom() or spot.y() <= inside.bottom() // 2)
    )
