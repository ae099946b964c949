"""The workspace of finance: the decision in a sentence for each project, and lenses on it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.i18n import tr
from tenfold_gui.lenses import DECADES, DECISION, FINANCE_LENSES, LENS_KEYS
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import BODY_PX, GAP
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.finance.pages import Page
from tenfold_gui.workspaces.finance.shown import Shown
from tenfold_gui.workspaces.finance.words import sentences
from tenfold_gui.workspaces.grid import CardGrid

Findings = dict[AnyTopic, tuple[Hashable, Studied]]  # the newest of each, and what it depends on
FITS_BESIDE = 1400  # pixels below which the lenses stand under the sentences


@dataclass(frozen=True)
class View:
    """How finance is looked at.

    Parameters
    ----------
    lens : str
        Through which lens.
    held : float or None
        Year from the close that is held.
    findings : dict
        What was studied, so that it need not be again.
    """

    lens: str = DECISION
    held: float | None = None
    findings: Findings = field(default_factory=dict)


class FinanceWorkspace(WorkspaceWidget):
    """Two projects: a sentence for each, and one lens at a time; only what is seen is drawn.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    """

    apart = frozenset({DECISION, DECADES})

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look = look
        self._scenario = state.scenario
        self._shown: Shown | None = None
        self._hovered: float | None = None
        self._view = View()
        self._pages: dict[str, Page] = {}
        self._headline = QLabel(tr("Computing…"))
        self._headline.setTextFormat(Qt.TextFormat.RichText)
        self._headline.setWordWrap(True)
        self._headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._lenses = LensBar(look, self.lenses, tr("View"), LENS_KEYS)
        self._lenses.chosen.connect(self.show_lens)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(GAP + 4, GAP, GAP, 0)
        self._head.setSpacing(GAP - 4)
        self._head.addWidget(self._headline, 1)
        self._head.addWidget(
            self._lenses, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._stack, 1)
        self.show_lens(DECISION)

    @property
    def view(self) -> View:
        """How it is looked at."""
        return self._view

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses by name."""
        return {key: tr(words) for key, words in FINANCE_LENSES.items()}

    @property
    def headline(self) -> str:
        """The answer in words."""
        return self._headline.text()

    @property
    def lens(self) -> str:
        """Name of the lens at hand."""
        return self._view.lens

    @property
    def page(self) -> Page:
        """The cards of the lens at hand."""
        return self._pages[self.lens]

    @property
    def grid(self) -> CardGrid:
        """The grid of the lens at hand."""
        return self.page.grid

    def take_view(self, view: View) -> None:
        """Look at it as another one was looked at."""
        self._view = view
        self.show_lens(view.lens)

    def show_lens(self, name: str) -> None:
        """Look through a lens; its cards are made when it is first chosen."""
        self._view = replace(self._view, lens=name)
        self._hovered = None
        if name not in self._pages:
            page = Page(self._look, name)
            for card in page.cards:
                card.hovered.connect(self._hover)
                card.held.connect(self._hold)
                card.picked.connect(self.picked)
                card.edited.connect(self.edited)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._lenses.show_chosen(name)
        self._stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.grid)
        if self._shown is not None:
            self._draw(replace(self._shown, cursor=self._cursor, settle=True))
            if self._lacks(self._shown):
                self.looked_elsewhere.emit()

    def show_state(self, state: State) -> None:
        """Follow a new state."""
        self._scenario = state.scenario

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for other names."""
        return state.scenario.project_names != self._scenario.project_names

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Say the answer, and draw it through the lens at hand."""
        question = answer.question
        same = question.scenario == question.baseline
        before = None if same else answer.baseline
        shown = Shown(answer.result, before, question.scenario, self._cursor, settle)
        said = sentences(shown, self._look.theme)
        # Lines of the sentences may come during a drag, but not go: the cards would jump about.
        self._headline.setMinimumHeight(0 if settle else self._headline.height())
        self._headline.setText(
            f"<span style='font-size:{self._look.px(BODY_PX + 1)}px'>{said}</span>"
        )
        self._draw(shown)
        if self._lacks(shown):  # it was asked for through another lens
            self.looked_elsewhere.emit()

    def show_studied(self, studied: Studied) -> None:
        """Draw what was studied if it still belongs to the screen, and ask for what lacks."""
        self._view.findings[studied.study.topic] = (studied.study.matters(), studied)
        if self._shown is not None:
            self._draw_studied(self._shown)

    @property
    def moment(self) -> str:
        """The year that is read."""
        return "" if self._cursor is None else f"{self._cursor:.0f}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lenses under the sentences where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(FITS_BESIDE)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    @property
    def _cursor(self) -> float | None:
        year = self._view.held if self._hovered is None else self._hovered
        span = self.page.span
        return None if year is None or span is None else float(np.clip(round(year), *span))

    def _lacks(self, shown: Shown) -> bool:
        """Whether an answer has nothing for the lens at hand."""
        some = next(iter(shown.projects.values()))
        return (self.lens == DECISION and not some.sweeps) or (
            self.lens == DECADES and some.decades is None
        )

    def _draw(self, shown: Shown) -> None:
        self._shown = shown
        self.page.show_answer(shown)
        self.page.show_cursor(shown)
        self._draw_studied(shown)

    def _draw_studied(self, shown: Shown) -> None:
        """Draw what is known; grey what is out of date and, once the hand is off, ask for it."""
        missing = []
        for topic in self.page.topics:
            study = Study(topic, shown.scenario)
            key, studied = self._view.findings.get(topic, (None, None))
            if studied is not None and key == study.matters():
                self.page.show_studied(studied)
            else:
                self.page.set_stale(topic)
                missing.append(study)
        if missing and shown.settle:
            self.wanted.emit(missing[0])

    def _hover(self, year: float | None) -> None:
        self._hovered = year
        self._follow_cursor()

    def _hold(self, year: float) -> None:
        """Hold a year; a click on the year that is held lets it go."""
        held = None if self._view.held == round(year) else float(round(year))
        self._view = replace(self._view, held=held)
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        if self._shown is not None:
            self._shown = replace(self._shown, cursor=self._cursor)
            self.page.show_cursor(self._shown)
        self.moved.emit()
