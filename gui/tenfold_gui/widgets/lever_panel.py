"""The side panel: levers or assumptions, grouped and searchable, made from the table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name, name_of, place_name
from tenfold_gui.session.session import State
from tenfold_gui.style.icons import icon
from tenfold_gui.style.look import Look
from tenfold_gui.style.motion import is_motion_reduced
from tenfold_gui.style.tokens import PADDING, bloc_colour
from tenfold_gui.widgets.changed_list import ChangedList
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_gui.widgets.lever_group import LeverGroup
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_kernels.parameters import Choice, ParamSpec, Role, index_of

ROLE_TITLES = {Role.POLICY: "Levers", Role.ASSUMPTION: "Assumptions"}


@dataclass(frozen=True)
class Arrangement:
    """How a panel was left: what a panel built anew takes over.

    Parameters
    ----------
    groups : tuple of (Role, str)
        Groups that are open, by the role of their parameters and by title.
    role : Role
        Which parameters are shown.
    search : str
        What is searched for.
    scroll : int
        How far down the panel is scrolled, in pixels.
    """

    groups: tuple[tuple[Role, str], ...]
    role: Role = Role.POLICY
    search: str = ""
    scroll: int = 0

    @classmethod
    def opened(cls, titles: Iterable[str]) -> "Arrangement":
        """Open groups by title, whatever their role."""
        return cls(tuple((role, title) for title in titles for role in Role))


class LeverPanel(QWidget):
    """All parameters of a kernel, by role and group.

    Signals ``changed`` (address, value, gesture), ``released`` at the end of a gesture,
    ``chosen`` (key, entry), ``restored`` (address) and ``asked`` (key).

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    arrangement : Arrangement
        How it is left at first.
    """

    changed = Signal(str, float, object)
    released = Signal()
    chosen = Signal(str, str)
    restored = Signal(str)
    asked = Signal(str)

    def __init__(self, look: Look, state: State, arrangement: Arrangement) -> None:
        super().__init__()
        self._look = look
        self._state = state
        self._table = state.scenario.table
        self._blocks: dict[str, LeverBlock] = {}
        self._groups: list[LeverGroup] = []
        self._combos: dict[str, QComboBox] = {}
        self._role = arrangement.role
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        self._list = QVBoxLayout()
        self._list.setContentsMargins(PADDING, 0, PADDING, PADDING)
        self._list.setSpacing(2)
        scrolled = QWidget()
        scrolled.setObjectName("scrolled")
        scrolled.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(scrolled)
        layout.addWidget(self._scroll, 1)
        self._changed = ChangedList(look)
        self._changed.picked.connect(self.reveal)
        self._list.addWidget(self._changed)
        for choice in self._table.choices:
            self._list.addWidget(self._combo(choice))
        self._add_groups(set(arrangement.groups))
        self._nothing = QLabel(tr("Nothing found"))
        self._nothing.setProperty("role", "secondary")
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        self._search.setText(arrangement.search)
        self._filter()
        self.show_state(state)
        # The list knows its height only once it has been laid out.
        bar = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(arrangement.scroll))

    def show_state(self, state: State) -> None:
        """Show the values of a state."""
        self._state = state
        values, baseline = state.scenario.all_values(), state.values_before()
        for block in self._blocks.values():
            block.show_values(values, baseline)
        choices = state.scenario.all_choices()
        for key, combo in self._combos.items():
            blocked = combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(choices[key]))
            combo.blockSignals(blocked)
        moved = [name for name in values if values[name] != baseline[name]]
        self._changed.show_lines({name: address_name(name, state.scenario) for name in moved})

    def reveal(self, address: str) -> None:
        """Open the group of a parameter and scroll to it."""
        spec = self._table.spec(address)
        self._search.clear()
        self._show_role(spec.role)
        for group in self._groups:
            if spec.key in group.keys:
                group.open()
        block = self._blocks[spec.key]
        QTimer.singleShot(0, lambda: self._scroll.ensureWidgetVisible(block))
        block.focus()

    def slider(self, address: str) -> LeverSlider:
        """Slider of a parameter, whose group is opened."""
        self.reveal(address)
        return self._blocks[self._table.spec(address).key].slider(address)

    @property
    def arrangement(self) -> Arrangement:
        """How the panel is at present."""
        groups = tuple((group.role, group.title) for group in self._groups if group.is_open)
        scroll = self._scroll.verticalScrollBar().value()
        return Arrangement(groups, self._role, self._search.text(), scroll)

    def focus_search(self) -> None:
        """Put the focus into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def _head(self) -> QWidget:
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, 6)
        layout.setSpacing(6)
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        self._tabs = QButtonGroup(head)
        for role in Role:
            button = QToolButton()
            button.setText(tr(ROLE_TITLES[role]))
            button.setCheckable(True)
            button.setChecked(role is self._role)
            button.clicked.connect(lambda _=False, role=role: self._show_role(role))
            self._tabs.addButton(button, list(Role).index(role))
            tabs.addWidget(button)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search"))
        self._search.setClearButtonEnabled(not is_motion_reduced())  # it fades in
        self._search.setAccessibleName(tr("Search levers"))
        glass = QAction(icon("search", self._look.theme.secondary), "", self._search)
        self._search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._filter)
        layout.addWidget(self._search)
        return head

    def _combo(self, choice: Choice) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(QLabel(name_of(choice.key)))
        combo = QComboBox()
        combo.setAccessibleName(name_of(choice.key))
        combo.setMinimumContentsLength(10)
        for option in choice.options:
            combo.addItem(tr(choice.label_of(option)), option)
        combo.currentIndexChanged.connect(
            lambda _: self.chosen.emit(choice.key, combo.currentData())
        )
        layout.addWidget(combo)
        self._combos[choice.key] = combo
        return row

    def _add_groups(self, opened: set[tuple[Role, str]]) -> None:
        by_group: dict[tuple[Role, str], list[ParamSpec]] = {}
        for spec in self._table.specs:
            by_group.setdefault((spec.role, spec.group), []).append(spec)
        for (role, title), specs in by_group.items():
            group = LeverGroup(
                self._look, tr(title), specs, self._block, (role, title) in opened, role, title
            )
            self._groups.append(group)
            self._list.addWidget(group)

    def _block(self, spec: ParamSpec) -> LeverBlock:
        """Make the block of a parameter when its group is first opened."""
        block = LeverBlock(self._look, spec, self._tags(spec))
        block.changed.connect(self.changed)
        block.released.connect(self.released)
        block.restored.connect(self.restored)
        block.asked.connect(self.asked)
        block.show_values(self._state.scenario.all_values(), self._state.values_before())
        self._blocks[spec.key] = block
        return block

    def _tags(self, spec: ParamSpec) -> Mapping[str, tuple[str, str]]:
        addresses = self._table.addresses(spec)
        if not spec.over:
            return {addresses[0]: ("", self._look.theme.accent)}
        owners = self._table.subscripts.get("bloc") or self._table.subscripts.get("project", ())
        return {
            address: (self._tag(address), self._colour(address, owners)) for address in addresses
        }

    def _tag(self, address: str) -> str:
        """Whose slider it is; charts call projects by their letter."""
        name = place_name(address, self._state.scenario)
        is_project = "project" in self._table.subscripts
        return f"{index_of(address).upper()} {name}" if is_project else name

    def _colour(self, address: str, owners: Sequence[str]) -> str:
        """Colour of a bloc's or a project's slider; what belongs to none is quiet."""
        owner = index_of(address).partition(",")[0]
        theme = self._look.theme
        return bloc_colour(theme, owners.index(owner)) if owner in owners else theme.secondary

    def _show_role(self, role: Role) -> None:
        self._role = role
        self._tabs.button(list(Role).index(role)).setChecked(True)
        self._filter()

    def _filter(self) -> None:
        """Show the groups of the chosen role, or whatever matches the search in either."""
        words = self._search.text().strip().casefold()
        found = False
        for group in self._groups:
            shown = group.filter(words) if words else group.role is self._role
            if not words:
                group.filter("")
            group.setVisible(shown)
            found = found or shown
        self._nothing.setVisible(not found)
