"""The workspace of finance: the decision in a sentence for each project, and lenses on it."""

from dataclasses import replace

import numpy as np
from PySide6.QtGui import QResizeEvent

from tenfold_gui.engine.compute import Answer
from tenfold_gui.i18n import tr
from tenfold_gui.lenses import DECADES, DECISION, FINANCE_LENSES
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import BODY_PX
from tenfold_gui.workspaces.finance.pages import Page
from tenfold_gui.workspaces.finance.shown import FinanceCard, Shown
from tenfold_gui.workspaces.finance.words import sentences
from tenfold_gui.workspaces.headline import Headline
from tenfold_gui.workspaces.lens_view import LensView
from tenfold_gui.workspaces.lens_workspace import LensWorkspace

FITS_BESIDE = 1400  # pixels below which the lenses stand under the sentences


class FinanceWorkspace(LensWorkspace[LensView, Shown, Page]):
    """Two projects: a sentence for each, and one lens at a time.

    Parameters
    ----------
    look, state
        As for `LensWorkspace`.
    """

    words = FINANCE_LENSES
    passed_on = ("picked", "edited")
    apart = frozenset({DECISION, DECADES})

    def __init__(self, look: Look, state: State) -> None:
        super().__init__(look, state, LensView(lens=DECISION))
        self._headline = Headline(self._lenses, tr("Computing…"))
        self._column.insertLayout(0, self._headline)
        self.show_lens(DECISION)

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for other names."""
        return state.scenario.project_names != self._scenario.project_names

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Say the answer, and draw it through the lens at hand."""
        scenario = answer.question.scenario
        before = None if scenario == answer.question.baseline else answer.baseline
        shown = Shown(answer.result, before, scenario=scenario, settle=settle, cursor=self._cursor)
        said = sentences(shown, self._look.theme)
        self._headline.say(said, self._look.px(BODY_PX + 1), settle)
        self._take_answer(shown)

    @property
    def headline(self) -> str:
        """The answer in words."""
        return self._headline.label.text()

    @property
    def moment(self) -> str:
        """The year that is read."""
        return "" if self._cursor is None else f"{self._cursor:.0f}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lenses under the sentences where there is no room beside them."""
        super().resizeEvent(event)
        self._headline.arrange(beside=self.width() >= self._look.px(FITS_BESIDE))

    @property
    def _cursor(self) -> float | None:
        year, span = super()._cursor, self.page.span
        return None if year is None or span is None else float(np.clip(round(year), *span))

    def _make_page(self, name: str) -> Page:
        return Page(self._look, name)

    def _follow_card(self, card: FinanceCard) -> None:
        super()._follow_card(card)
        card.held.connect(self._hold)

    def _enter(self) -> None:
        self._hovered = None  # lenses have other axes

    def _lacks(self, shown: Shown) -> bool:
        """Whether an answer was asked for through another lens, and has nothing for this one."""
        some = next(iter(shown.projects.values()))
        return (self.lens == DECISION and not some.sweeps) or (
            self.lens == DECADES and some.decades is None
        )

    def _hold(self, year: float) -> None:
        """Hold a year; a click on the year that is held lets it go."""
        held = None if self._view.held == round(year) else float(round(year))
        self._view = replace(self._view, held=held)
        self._follow_cursor()
