"""The parameters that differ from the baseline, listed at the top of the side panel."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look

MOST_LINES = 8


class ChangedList(QWidget):
    """One line for each changed parameter; hidden while there is none.

    Signals ``picked`` with the address of a line that was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: list[str] = []
        self._heading = QLabel()
        self._heading.setProperty("role", "group")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._lines: list[QWidget] = []
        self.hide()

    def show_lines(self, names: Mapping[str, str]) -> None:
        """Show names by address; long lists are cut short."""
        if list(names) == self._shown:
            return
        self._shown = list(names)
        self.setVisible(bool(names))
        self._heading.setText(tr("Changed: {count}").format(count=len(names)))
        for line in self._lines:
            line.deleteLater()
        self._lines = [self._line(address, name) for address, name in [*names.items()][:MOST_LINES]]
        if len(names) > MOST_LINES:
            rest = QLabel(tr("and {count} more").format(count=len(names) - MOST_LINES))
            rest.setProperty("role", "secondary")
            self._lines.append(rest)
        for line in self._lines:
            self._column.addWidget(line, alignment=Qt.AlignmentFlag.AlignLeft)

    def _line(self, address: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"● {name}")
        button.setFont(self._look.small)
        button.setStyleSheet("padding: 1px 4px;")
        button.setMaximumWidth(self._look.px(276))
        button.clicked.connect(lambda: self.picked.emit(address))
        return button
