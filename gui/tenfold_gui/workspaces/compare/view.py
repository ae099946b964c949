"""Several scenarios through one lens: laid over each other, side by side, apart, or as a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from tenfold_gui.comparing import COMPARING_WORDS, Comparing
from tenfold_gui.i18n import tr
from tenfold_gui.lenses import LENS_KEYS, LENSES
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.workspaces.compare.grids import Arranged, arranged
from tenfold_gui.workspaces.compare.legend import Legend, Standings
from tenfold_gui.workspaces.compare.sides import Side
from tenfold_gui.workspaces.compare.subject_of import COMPARABLE, subject_of
from tenfold_gui.workspaces.compare.subjects import Subject
from tenfold_kernels.scenario import Scenario

Results = Mapping[str, Any]


class CompareView(QWidget):
    """What stands in the place of a workspace while scenarios are compared.

    Signals ``mode_chosen`` with a `Comparing` and ``lens_chosen`` with a lens, ``picked`` with
    the key of something to explain, ``looked`` and ``unpinned`` with the key of a scenario,
    ``adding`` with the button under which a menu of scenarios shall open, ``table_copied`` and
    ``table_saved`` with the card, and ``closed``.

    Parameters
    ----------
    look : Look
        Colours and type.
    kernel : str
        Of the scenarios.
    """

    mode_chosen = Signal(object)
    lens_chosen = Signal(str)
    picked = Signal(str)
    looked = Signal(str)
    unpinned = Signal(str)
    adding = Signal(object)
    table_copied = Signal(object)
    table_saved = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, kernel: str) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look, self._kernel = look, kernel
        self.mode, self._lens = Comparing.OVERLAY, COMPARABLE[kernel][0]
        self._owner = ""
        self._sides: Sequence[Side] = ()
        self._results: Results = {}
        self._shape: object = None  # what the cards were made for
        self._arranged: Arranged | None = None
        words = {mode.value: tr(said) for mode, said in COMPARING_WORDS.items()}
        self.modes = LensBar(look, words, tr("Compare"))
        self.modes.chosen.connect(lambda mode: self.mode_chosen.emit(Comparing(mode)))
        self.lens_bar = LensBar(look, self.lenses, tr("View"), LENS_KEYS)
        self.lens_bar.chosen.connect(self.lens_chosen)
        self.owners: LensBar | None = None
        self.legend = Legend(look)
        self.legend.looked.connect(self.looked)
        self.legend.unpinned.connect(self.unpinned)
        self._hint = QLabel(tr("Nothing is pinned yet: Add… brings scenarios in, "
                               "and Ctrl+M pins the one at hand."))  # fmt: skip
        self._hint.setProperty("role", "secondary")
        self._hint.setFont(look.small)
        self._hint.setWordWrap(True)
        more = self._button(tr("Add…"), tr("Pin another scenario beside this one"))
        more.clicked.connect(lambda: self.adding.emit(more))
        back = self._button(tr("Close"), tr("Back to the workspace"))
        back.clicked.connect(self.closed)
        self._buttons = (more, back)
        self._head = QGridLayout()
        self._head.setContentsMargins(GAP, GAP, GAP, 0)
        self._head.setSpacing(GAP - 4)
        self._head.setColumnStretch(1, 1)
        left = Qt.AlignmentFlag.AlignLeft
        self._head.addWidget(self.modes, 0, 0, left)
        self._head.addWidget(more, 0, 2)
        self._head.addWidget(back, 0, 3)
        self._head.addWidget(self.lens_bar, 1, 0, left)
        self._head.addWidget(self.legend, 2, 0, 1, 4)
        self._head.addWidget(self._hint, 3, 0, 1, 4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self.setMinimumWidth(1)

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses through which scenarios can be compared."""
        words = LENSES[self._kernel]
        return {name: tr(words[name]) for name in COMPARABLE[self._kernel]}

    @property
    def lens(self) -> str:
        """Name of the lens at hand."""
        return self._lens

    @property
    def arranged(self) -> Arranged | None:
        """The cards at hand."""
        return self._arranged

    @property
    def owner(self) -> str:
        """Bloc, project or chip whose curves are shown; empty where there is no choice."""
        return self._owner

    def show_lens(self, name: str) -> None:
        """Ask for another lens, as a click on its button does."""
        if name in self.lenses:
            self.lens_chosen.emit(name)

    def show_owner(self, owner: str) -> None:
        """Show the curves of another bloc, project or chip."""
        self._owner = owner
        self.show_sides(self.mode, self._lens, self._sides, {})
        self.show_results(self._results, settle=True)

    def show_sides(
        self, mode: Comparing, lens: str, sides: Sequence[Side], standings: Standings | None = None
    ) -> None:
        """Show scenarios in one of the ways; cards are made anew only where they must be."""
        self.mode, self._sides = mode, sides
        self._lens = lens if lens in COMPARABLE[self._kernel] else COMPARABLE[self._kernel][0]
        if standings is not None:
            self.legend.show_sides(sides, standings)
        self._hint.setVisible(len(sides) == 2)
        hand = sides[1].scenario
        looks = tuple((one.key, one.role, one.label, one.colour, one.style) for one in sides)
        names = (hand.blocs, tuple(hand.bloc_names.items()), tuple(hand.project_names.items()))
        shape = mode, self._lens, self._owner, looks, names
        if shape != self._shape:
            self._make(hand)
            self._shape = mode, self._lens, self._owner, looks, names

    def show_results(self, results: Results, settle: bool) -> None:
        """Draw what is known of each scenario."""
        self._results = results
        if self._arranged is not None:
            self._arranged.show_results(self._sides, results, settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use less air where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * GAP
        buttons = sum(button.sizeHint().width() + GAP for button in self._buttons)
        self.modes.set_room(room - buttons)
        owners = 0 if self.owners is None else self.owners.sizeHint().width() + GAP
        beside = self.lens_bar.set_room(room - owners)
        if not beside:
            self.lens_bar.set_room(room)

    def _make(self, scenario: Scenario) -> None:
        """Make the cards anew."""
        subject = subject_of(self._look, self._lens, scenario)
        self._choose_owner(subject, scenario)
        old = self._arranged
        self._arranged = arranged(self._look, self.mode, subject, self._sides, self._owner)
        self._arranged.picked.connect(self.picked)
        self._arranged.copied.connect(self.table_copied)
        self._arranged.saved.connect(self.table_saved)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(self._arranged, 1)
        self.modes.show_chosen(self.mode)
        self.lens_bar.show_chosen(self._lens)
        self._fit()

    def _choose_owner(self, subject: Subject, scenario: Scenario) -> None:
        """Offer a choice of whose curves are shown, where all would be too many."""
        choices = dict(subject.owners or {})
        used = self.mode is not Comparing.TABLE and (
            self.mode is not Comparing.BESIDE or bool(subject.amounts)
        )
        if self._owner not in choices:
            first = next(iter(choices), "")
            self._owner = scenario.looked_at if scenario.looked_at in choices else first
        if self.owners is not None:
            self._head.removeWidget(self.owners)
            self.owners.hide()
            self.owners.deleteLater()
            self.owners = None
        if choices and used:
            self.owners = LensBar(self._look, choices, tr("Whose curves"))
            self.owners.show_chosen(self._owner)
            self.owners.chosen.connect(self.show_owner)
            self._head.addWidget(self.owners, 1, 1, 1, 3, Qt.AlignmentFlag.AlignRight)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setFont(self._look.body)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
