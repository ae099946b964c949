"""A line to type into, and below it all that can be done or found by that name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from tenfold_gui.guide.search import Entry, found
from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look

MOST = 60  # entries that are shown
SIZE = (680, 440)
FROM_TOP = 80  # pixels below the window's upper edge
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Finds an entry and runs it, once it has closed itself.

    Parameters
    ----------
    parent : QWidget
        The window.
    look : Look
        Type.
    entries : sequence of Entry
        All that can be found.
    """

    def __init__(self, parent: QWidget, look: Look, entries: Sequence[Entry]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find and do"))
        self.setFont(look.body)
        self._entries = entries
        self._shown: list[Entry] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A command, lever, variable, preset or term"))
        self.line.setAccessibleName(tr("Find and do"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, self.list.header().ResizeMode.Stretch)
        for column in (1, 2):
            mode = self.list.header().ResizeMode.ResizeToContents
            self.list.header().setSectionResizeMode(column, mode)
        self.list.itemActivated.connect(lambda _: self._run())
        self.list.itemClicked.connect(lambda _: self._run())
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.setFocusProxy(self.line)
        width = min(look.px(SIZE[0]), parent.width() - 2 * FROM_TOP)
        self.resize(width, min(look.px(SIZE[1]), parent.height() - 2 * FROM_TOP))
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + FROM_TOP)  # fmt: skip
        self._fill("")

    @property
    def shown(self) -> tuple[Entry, ...]:
        """What was found, the nearest first."""
        return tuple(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the keys that choose move in the list while one types."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and event.key() in MOVES:
                self.list.event(event)
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter,
            ):  # fmt: skip
                self._run()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self._shown = found(self._entries, typed, MOST)
        self.list.clear()
        for entry in self._shown:
            item = QTreeWidgetItem([entry.name, entry.hint, entry.kind])
            item.setToolTip(0, " · ".join((entry.name, *entry.also)))
            secondary = self.palette().placeholderText()
            for column in (1, 2):
                item.setForeground(column, secondary)
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                item.setTextAlignment(column, align)
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            nothing = QTreeWidgetItem([tr("Nothing by that name")])
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addTopLevelItem(nothing)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None and self._shown:
            entry = self._shown[self.list.indexOfTopLevelItem(item)]
            self.accept()
            entry.run()
