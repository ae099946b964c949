"""The bar at the top: the document and its presets, the workspaces, and a few buttons."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session
from tenfold_gui.style.icons import SIZE, icon
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import BAR_HEIGHT
from tenfold_gui.window.menu import fill_presets
from tenfold_gui.workspaces import WORKSPACES

LEAST_TITLE, TITLE_AIR = 60, 10  # pixels
WORKSPACE_KEYS = "Ctrl+{}"
RIGHT_BUTTONS = ("compare", "", "undo", "redo", "", "left", "right", "presentation", "theme")


class TopBar(QFrame):
    """Title, tabs and buttons.

    Signals ``kernel_chosen`` when a tab is clicked and ``preset_chosen`` with a preset's id.

    Parameters
    ----------
    look : Look
        Colours and type.
    actions : dict
        The window's actions.
    file_menu : QMenu
        Shown by the button on the left.
    """

    kernel_chosen = Signal(str)
    preset_chosen = Signal(str)

    def __init__(self, look: Look, actions: dict[str, QAction], file_menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setFixedHeight(look.px(BAR_HEIGHT))
        self._icon_size = QSize(look.px(SIZE), look.px(SIZE))
        self._look = look
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        self.menu = menu = self._button(icon_name="menu", words=tr("Menu"))
        menu.clicked.connect(lambda: file_menu.exec(menu.mapToGlobal(QPoint(0, menu.height()))))
        row.addWidget(menu)
        self.title = QToolButton()
        self.title.setFont(look.title)
        self.title.setToolTip(tr("Choose a preset"))
        self.title.setMinimumWidth(look.px(LEAST_TITLE))
        self._said = "", ""  # the title, and what stands behind it
        self.title.clicked.connect(self._show_presets)
        row.addWidget(self.title)
        row.addStretch(1)
        self._tabs = QButtonGroup(self)
        self._kernels = list(WORKSPACES)
        for k, workspace in enumerate(WORKSPACES.values()):
            tab = QToolButton()
            tab.setText(tr(workspace.title))
            tab.setCheckable(True)
            tab.setShortcut(WORKSPACE_KEYS.format(k + 1))
            tab.setToolTip(f"{tr(workspace.title)} ({WORKSPACE_KEYS.format(k + 1)})")
            self._tabs.addButton(tab, k)
            row.addWidget(tab)
        self._tabs.idClicked.connect(lambda k: self.kernel_chosen.emit(self._kernels[k]))
        row.addStretch(1)
        self._add_buttons(row, actions, RIGHT_BUTTONS)
        language = QToolButton()
        language.setDefaultAction(actions["language"])
        language.setText("EN" if current_language() == "zh_TW" else "中")
        language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row.addWidget(language)

    @property
    def tabs(self) -> list[QAbstractButton]:
        """A button for each workspace."""
        return list(self._tabs.buttons())

    def show_session(self, session: Session) -> None:
        """Show the title of what is open, with a dot while it has unsaved changes."""
        scenario = session.scenario
        said = title_of(scenario), f"{' •' if session.is_dirty else ''}  ▾"
        if said != self._said:
            self._said = said
            self._fit_title()
        self._tabs.button(self._kernels.index(scenario.kernel)).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title anew."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """Cut a title short that would push the buttons out of the window."""
        title, behind = self._said
        items = (self._row.itemAt(k) for k in range(self._row.count()))
        hints = [one.minimumSize().width() + self._row.spacing() for one in items if one]
        metrics = QFontMetrics(self._look.title)
        taken = sum(hints) - self.title.minimumWidth() + metrics.horizontalAdvance(behind)
        room = self.width() - taken - self._look.px(4 * TITLE_AIR)
        self.title.setToolTip(f"{title}\n{tr('Choose a preset')}")
        elided = metrics.elidedText(title, Qt.TextElideMode.ElideRight, round(room))
        self.title.setText(f"{elided}{behind}")

    def _add_buttons(
        self, row: QHBoxLayout, actions: dict[str, QAction], keys: Iterable[str]
    ) -> None:
        for key in keys:
            if not key:
                row.addSpacing(8)
                continue
            button = QToolButton()
            button.setDefaultAction(actions[key])
            button.setIconSize(self._icon_size)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(actions[key].text())
            row.addWidget(button)

    def _button(self, icon_name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name, self._look.theme.text))
        button.setIconSize(self._icon_size)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _show_presets(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        fill_presets(menu, self.preset_chosen.emit)
        menu.exec(self.title.mapToGlobal(QPoint(0, self.title.height())))
        menu.deleteLater()
