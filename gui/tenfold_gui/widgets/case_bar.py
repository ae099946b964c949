"""The scenarios of a document as tabs, beside the name of the baseline."""

from collections.abc import Set

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QTabBar, QToolButton

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.style.look import Look
from tenfold_kernels.workbook.workbook import Workbook

LONGEST = 28  # characters of a title in a tab, and of the baseline's
END = 8  # of them behind a cut
MENU = (
    "duplicate_case", "rename_case", "pin_case", "compare", "", "promote_case", "swap", "",
    "reset_preset", "reset_baseline", "reset_defaults", "", "remove_case",
)  # fmt: skip


class CaseBar(QFrame):
    """One tab for each scenario; hidden while there is only one.

    Signals ``chosen`` with the key of a scenario, ``moved`` with a key and its new place, and
    ``renaming`` when a tab was clicked twice.

    Parameters
    ----------
    look : Look
        Colours and type.
    actions : dict
        The window's actions.
    """

    chosen = Signal(str)
    moved = Signal(str, int)
    renaming = Signal()

    def __init__(self, look: Look, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("cases")
        self._actions = actions
        self._keys: tuple[str, ...] = ()
        self._warned: frozenset[str] = frozenset()  # scenarios whose pinned results changed
        self._workbook: Workbook | None = None
        self._tabs = QTabBar()
        self._tabs.setFont(look.body)
        self._tabs.setExpanding(False)
        self._tabs.setMovable(True)
        self._tabs.setDrawBase(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setAccessibleName(tr("Scenarios"))
        self._tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tabs.customContextMenuRequested.connect(self._show_menu)
        self._tabs.currentChanged.connect(self._choose)
        self._tabs.tabMoved.connect(self._move)
        self._tabs.tabBarDoubleClicked.connect(self._rename)
        more = QToolButton()
        more.setText("+")
        more.setToolTip(actions["duplicate_case"].toolTip())
        more.setAccessibleName(actions["duplicate_case"].text())
        more.clicked.connect(actions["duplicate_case"].trigger)
        self._baseline = QLabel()
        self._baseline.setFont(look.small)
        self._baseline.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self._tabs)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(self._baseline)

    @property
    def tabs(self) -> QTabBar:
        """The tabs, in the order of the scenarios."""
        return self._tabs

    def show_workbook(self, workbook: Workbook) -> None:
        """Show the scenarios of a workbook, without telling anyone."""
        self._workbook = workbook
        self.setVisible(len(workbook.cases) > 1)
        pins = {pin.case for pin in workbook.pins}
        was = self._tabs.blockSignals(True)
        while self._tabs.count() > len(workbook.cases):
            self._tabs.removeTab(self._tabs.count() - 1)
        for place, case in enumerate(workbook.cases):
            title = title_of(case.scenario)
            mark = "⚠ " if case.key in pins & self._warned else "◆ " if case.key in pins else ""
            words = f"{mark}{_cut(title)}"
            if place == self._tabs.count():
                self._tabs.addTab(words)
            elif self._tabs.tabText(place) != words:
                self._tabs.setTabText(place, words)
            pinned = tr("{title}, pinned").format(title=title)
            if case.key in pins & self._warned:
                pinned = tr("{title}: results changed since it was pinned").format(title=title)
            self._tabs.setTabToolTip(place, pinned if case.key in pins else title)
        self._keys = workbook.keys
        self._tabs.setCurrentIndex(self._keys.index(workbook.at))
        self._tabs.blockSignals(was)
        baseline = title_of(workbook.baseline)
        self._baseline.setText(tr("Baseline: {title}").format(title=_cut(baseline)))
        self._baseline.setToolTip(baseline)

    def warn(self, keys: Set[str]) -> None:
        """Mark pins that no longer give what they gave."""
        if keys != self._warned and self._workbook is not None:
            self._warned = frozenset(keys)
            self.show_workbook(self._workbook)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._keys):
            self.chosen.emit(self._keys[place])

    def _move(self, begin: int, end: int) -> None:
        keys = list(self._keys)
        keys.insert(end, keys.pop(begin))
        key, self._keys = self._keys[begin], tuple(keys)
        self.moved.emit(key, end)

    def _rename(self, place: int) -> None:
        if place >= 0:
            self.renaming.emit()

    def _show_menu(self, where: QPoint) -> None:
        place = self._tabs.tabAt(where)
        if place < 0:
            return
        self._tabs.setCurrentIndex(place)
        menu = QMenu(self)
        for key in MENU:
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._tabs.mapToGlobal(where))


def _cut(title: str) -> str:
    """Cut a title short in its middle, and keep an ampersand from becoming a shortcut.

    Copies differ at their ends.
    """
    short = title if len(title) <= LONGEST else f"{title[: LONGEST - END - 1]}…{title[-END:]}"
    return short.replace("&", "&&")
