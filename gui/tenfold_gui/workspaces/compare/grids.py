"""How cards are laid out in each way of comparing."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from tenfold_gui.comparing import Comparing
from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.card import Card
from tenfold_gui.workspaces.compare.cards import (
    AmountCard,
    CompareCard,
    CourseCard,
    Results,
    SideCard,
)
from tenfold_gui.workspaces.compare.sides import Side
from tenfold_gui.workspaces.compare.subjects import EVERYONE, Subject
from tenfold_gui.workspaces.compare.table_card import DiffersCard
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_gui.workspaces.screens import Screens, ScrolledGrid

MOST_COLUMNS, MOST_BESIDE = 3, 4
NARROWEST, NARROWEST_BESIDE = 380, 110  # pixels of a card; rows side by side never break


class Arranged(QWidget):
    """Cards of one way of comparing.

    Signals ``picked`` with the key of something to explain; ``copied`` and ``saved`` with a
    card whose table is wanted.
    """

    picked = Signal(str)
    copied = Signal(object)
    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[Card, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_results(self, sides: Sequence[Side], results: Results, settle: bool) -> None:
        """Draw what is known."""

    def share_crosshair(self) -> None:
        """Have one crosshair through all charts over the same kind of axis."""
        charts = [card for card in self.cards if isinstance(card, CompareCard)]
        for card in charts:
            alike = [other for other in charts if other.x_kind is card.x_kind]
            card.hovered.connect(lambda place, alike=alike: _move(alike, place))
            card.picked.connect(self.picked)


class Together(Arranged):
    """Every curve and every number by itself, of all scenarios."""

    def __init__(
        self, look: Look, subject: Subject, sides: Sequence[Side], owner: str, apart: bool
    ) -> None:
        super().__init__()
        courses = [
            CourseCard(look, frame, course, sides, apart)
            for frame in subject.frames
            for course in frame.courses
            if course.whose in (EVERYONE, owner)
        ]
        amounts = [AmountCard(look, one, sides, apart) for one in subject.amounts
                   if one.whose in (EVERYONE, owner)]  # fmt: skip
        self.cards = (*courses, *amounts)
        self.grid = CardGrid(look, self.cards, MOST_COLUMNS, narrowest=NARROWEST)
        self.column.addWidget(Screens(self.grid))
        self.share_crosshair()
        _align(courses)

    def show_results(self, sides: Sequence[Side], results: Results, settle: bool) -> None:
        """Draw the scenarios; numbers that are nought in all of them make room for others."""
        for card in self.cards:
            if isinstance(card, CourseCard | AmountCard):
                card.show_results(results, settle)
        if settle:
            self.grid.show_cards([card for card in self.cards if not _is_empty(card)])


class Beside(Arranged):
    """The charts of a lens once for each scenario, rows sharing their axes."""

    def __init__(self, look: Look, subject: Subject, sides: Sequence[Side], owner: str) -> None:
        super().__init__()
        base, *others = sides
        columns = others if len(others) > 1 else [base, *others]
        shown = columns[:MOST_BESIDE]
        self._rows = [
            [SideCard(look, frame, side, base.key) for side in shown] for frame in subject.frames
        ]
        for row in self._rows:
            for card in row:
                card.chart.sharing = [one.chart for one in row]
        amounts = [AmountCard(look, one, sides, apart=False) for one in subject.amounts
                   if one.whose in (EVERYONE, owner)]  # fmt: skip
        pairs = [card for row in self._rows for card in row]
        self.cards = (*pairs, *amounts)
        notes = [tr("Thin and grey, behind: {name}").format(name=base.label)] if pairs else []
        if len(columns) > len(shown):
            words = tr("{shown} of {count} scenarios find room side by side, in their order.")
            notes.append(words.format(shown=len(shown), count=len(columns)))
        if notes:
            self.column.addWidget(_note(look, "  ·  ".join(notes)))
        self.grid = CardGrid(look, self.cards, len(shown) if pairs else MOST_COLUMNS,
                             narrowest=NARROWEST_BESIDE)  # fmt: skip
        self.column.addWidget(Screens(self.grid))
        self.share_crosshair()

    def show_results(self, sides: Sequence[Side], results: Results, settle: bool) -> None:
        """Draw the scenarios, then let each row settle on one range."""
        for row in self._rows:
            for _ in range(2 if settle else 1):  # at first, not all of a row are known
                for card in row:
                    card.show_results(results, settle)
            for card in row if settle else ():
                card.chart.settle()
        for amount in self.cards:
            if isinstance(amount, AmountCard):
                amount.show_results(results, settle)
        if settle:
            self.grid.show_cards([card for card in self.cards if not _is_empty(card)])


class AsTable(Arranged):
    """The table of what differs, with what can be done with it."""

    def __init__(self, look: Look, subject: Subject, sides: Sequence[Side]) -> None:
        super().__init__()
        card = DiffersCard(look, subject, sides)
        card.picked.connect(self.picked)
        self.cards = (card,)
        self.grid = CardGrid(look, self.cards, 1)
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, 0)
        for words, signal in ((tr("Copy table"), self.copied), (tr("Save data as…"), self.saved)):
            button = QToolButton()
            button.setText(words)
            button.setFont(look.body)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(card))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(ScrolledGrid(self.grid), 1)
        self._card = card

    def show_results(self, sides: Sequence[Side], results: Results, settle: bool) -> None:
        """Fill the table."""
        self._card.show_sides(sides, results, settle)


def arranged(
    look: Look, mode: Comparing, subject: Subject, sides: Sequence[Side], owner: str
) -> Arranged:
    """Lay cards out for one way of comparing.

    Parameters
    ----------
    look : Look
    mode : Comparing
    subject : Subject
        What the lens at hand compares.
    sides : sequence of Side
        The scenarios, the baseline first and the one at hand next.
    owner : str
        Whose curves and numbers are shown, where not all are.
    """
    if mode is Comparing.TABLE:
        return AsTable(look, subject, sides)
    if mode is Comparing.BESIDE:
        return Beside(look, subject, sides, owner)
    return Together(look, subject, sides, owner, mode is Comparing.DIFFERENCE)


def _move(cards: Sequence[CompareCard], place: float | None) -> None:
    for card in cards:
        card.set_place(place)


def _align(cards: Sequence[CompareCard]) -> None:
    """Give names equal room in charts over the same kind of axis, so that places align."""
    by_kind = sorted(cards, key=lambda card: card.x_kind.value)
    for _, alike in groupby(by_kind, key=lambda card: card.x_kind):
        charts = [card.chart for card in alike]
        widest = max(chart.wanted_width for chart in charts)
        for chart in charts:
            chart.reserve_names(widest)


def _is_empty(card: Card) -> bool:
    return isinstance(card, CourseCard | AmountCard) and card.is_empty


def _note(look: Look, words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setProperty("role", "secondary")
    label.setFont(look.small)
    label.setContentsMargins(GAP, GAP, GAP, 0)
    return label
