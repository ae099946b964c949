"""Chooses what a presentation shows: some of the plots, and up to four sliders."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.style.look import Look
from tenfold_gui.workshop.presented_levers import MOST
from tenfold_gui.workshop.touch import scroll_by_touch
from tenfold_kernels.scenario import Scenario

KEY = Qt.ItemDataRole.UserRole
SIZE = (760, 560)


class PresentationSetup(QDialog):
    """Two lists to tick.

    Parameters
    ----------
    parent : QWidget
        Window that it belongs to.
    look : Look
        Type.
    titles : sequence of str
        Of the cards, in their order.
    cards : sequence of int
        Places of those that are chosen; none for all.
    scenario : Scenario
        Whose levers.
    levers : sequence of str
        Addresses of those that are chosen.
    """

    def __init__(
        self, parent: QWidget, look: Look, titles: Sequence[str], cards: Sequence[int],
        scenario: Scenario, levers: Sequence[str],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("What is presented"))
        self._cards, self._levers = QListWidget(), QListWidget()
        for place, title in enumerate(titles):
            _add(self._cards, title, place, place in cards or not cards)
        moved = list(scenario.values)
        rest = [one for one in scenario.table.defaults() if one not in moved]
        for lever in dict.fromkeys([*levers, *moved, *rest]):
            _add(self._levers, address_name(lever, scenario), lever, lever in levers)
        self._levers.itemChanged.connect(self._hold)
        grid = QGridLayout(self)
        said = (tr("Plots"), tr("Sliders, {most} at most").format(most=MOST))
        for column, (words, box) in enumerate(
            zip(said, (self._cards, self._levers), strict=True)
        ):  # fmt: skip
            box.setFont(look.body)
            box.setAccessibleName(words)
            scroll_by_touch(box)
            grid.addWidget(QLabel(words), 0, column)
            grid.addWidget(box, 1, column)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid.addWidget(buttons, 2, 0, 1, 2)
        self.resize(look.px(SIZE[0]), look.px(SIZE[1]))

    @property
    def cards(self) -> list[int]:
        """Places of the chosen cards; none where all are chosen, or none is."""
        found = [item.data(KEY) for item in _ticked(self._cards)]
        return found if len(found) < self._cards.count() else []

    @property
    def levers(self) -> list[str]:
        """Addresses of the chosen levers."""
        return [item.data(KEY) for item in _ticked(self._levers)]

    @property
    def lists(self) -> tuple[QListWidget, QListWidget]:
        """The list of plots, and that of sliders."""
        return self._cards, self._levers

    def _hold(self, item: QListWidgetItem) -> None:
        """Take back a tick that is one too many."""
        if len(_ticked(self._levers)) > MOST:
            item.setCheckState(Qt.CheckState.Unchecked)


def _add(box: QListWidget, words: str, key: object, ticked: bool) -> None:
    item = QListWidgetItem(words)
    item.setData(KEY, key)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    box.addItem(item)


def _ticked(box: QListWidget) -> list[QListWidgetItem]:
    items = [box.item(k) for k in range(box.count())]
    return [item for item in items if item.checkState() is Qt.CheckState.Checked]
