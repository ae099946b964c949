"""The race's workspace: one lens at a time over one run, and the timeline below."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.engine import Progress
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Studied
from tenfold_gui.fans import Fans
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import bloc_name
from tenfold_gui.lenses import CONTROLS, RACE, RACE_LENSES
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import bloc_colour
from tenfold_gui.widgets.timeline import Timeline
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_gui.workspaces.race.findings import Seeker
from tenfold_gui.workspaces.race.head import Head
from tenfold_gui.workspaces.race.moments import events_of
from tenfold_gui.workspaces.race.outcomes import Asked
from tenfold_gui.workspaces.race.pages import Page
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_gui.workspaces.race.view import View, shown_of
from tenfold_kernels.world.levers import controlled_bloc

PASSED_ON = ("picked", "restored", "chosen", "set_together", "let_go")  # signals of a page


class RaceWorkspace(WorkspaceWidget):
    """Lenses over one run, with one crosshair; only what can be seen is drawn.

    Signals ``picked`` with a variable that was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    """

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look = look
        self._scenario = state.scenario
        self._shown: Shown | None = None
        self._hovered: float | None = None
        self._seeker = Seeker(self)
        self._seeker.wanted.connect(self.wanted)
        self._asked: tuple[str, ...] = ()  # curves of which the last question wanted many members
        self._events: list[float] = []
        self._view = View(RACE, "", "", None, {}, state.document, Asked()).of(state)
        self._proposed: dict[str, str] = {}  # blocs, by lens
        self._pages: dict[str, Page] = {}
        blocs = state.scenario.blocs
        names = {bloc: bloc_name(bloc, state.scenario) for bloc in blocs}
        colours = {bloc: bloc_colour(look.theme, k) for k, bloc in enumerate(blocs)}
        self._head = Head(look, self.lenses, names, colours)
        self._lenses, self._blocs = self._head.lenses, self._head.blocs
        self._lenses.chosen.connect(self.show_lens)
        self._blocs.chosen.connect(self.show_bloc)
        self._head.fans.chosen.connect(self._choose_fans)
        self._stack = QStackedWidget()
        self._timeline = Timeline(look)
        self._timeline.hovered.connect(self._hover)
        self._timeline.held.connect(self.hold_year)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._timeline)
        self._open()
        self.show_state(state)

    @property
    def view(self) -> View:
        """How it is looked at."""
        return self._view

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses by name."""
        return {key: tr(words) for key, words in RACE_LENSES.items()}

    @property
    def lens(self) -> str:
        """Name of the lens at hand."""
        return self._view.lens

    @property
    def bloc(self) -> str:
        """Bloc that is looked at: the one chosen, else the one that the lens was opened on."""
        if self._view.bloc:
            return self._view.bloc
        scenario, own = self._scenario, self.lens == CONTROLS
        if self.lens not in self._proposed:
            self._proposed[self.lens] = controlled_bloc(scenario) if own else scenario.looked_at
        return self._proposed[self.lens]

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
        self._view = self._view.following(view, self._scenario.opening is None)
        self._timeline.hold(view.held)
        self.show_lens(self.lens)

    def show_lens(self, name: str) -> None:
        """Look through a lens; its cards are made when it is first chosen."""
        self._view = replace(self._view, lens=name)
        self._seeker.resume()
        if name not in self._pages:
            page = Page(self._look, name, self._scenario)
            for signal in PASSED_ON:
                getattr(page, signal).connect(getattr(self, signal))
            page.hovered.connect(self._hover)
            page.case_picked.connect(self._look_at_case)
            page.inquired.connect(self.inquire)
            page.member_picked.connect(self._open_member)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._head.fans.show_chosen(self._view.fans)
        self._lenses.show_chosen(name)
        self._blocs.show_chosen(self.bloc)
        self._stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.grid)
        if not self._head.isAncestorOf(self.window().focusWidget() or self):
            self.grid.setFocus()
        self.page.show_events(self._events)
        self._show_choices()
        self._look_again()

    def show_bloc(self, bloc: str) -> None:
        """Look at a bloc, on cards that show one at a time."""
        self._view = replace(self._view, bloc=bloc)
        self._blocs.show_chosen(bloc)
        self._look_again()

    def inquire(self, what: str, value: Any) -> None:
        """Ask about another outcome, year, target, pair of axes, or loop; see `View.asking`."""
        before, self._view = self._view, self._view.asking(what, value)
        if self.lens != before.lens:
            self.show_lens(self.lens)
        elif what != "clicked":  # a click on a curve is first of all a question to the inspector
            self._look_again()

    @property
    def curves(self) -> tuple[str, ...]:
        """Curves of the lens at hand that are drawn of many members."""
        return () if self._view.fans is Fans.OFF else self.page.curves

    def sketched(self, state: State) -> Inquiry | None:
        """The map that follows the hand, where the lens has one."""
        return self._view.sketched(self.bloc, state) if self.page.has_map else None

    def show_fans(self, fans: Fans) -> None:
        """Show more or less of the futures."""
        self._view = replace(self._view, fans=fans)
        self._head.fans.show_chosen(fans)
        self._look_again()
        if fans is Fans.OFF and self._asked:
            self.looked_elsewhere.emit()

    def hold_year(self, year: float | None) -> None:
        """Hold the cursor at a year, or let it go."""
        self._view = replace(self._view, held=year)
        self._timeline.hold(year)
        self._follow_cursor()

    def show_state(self, state: State) -> None:
        """Follow a new state: its years and events."""
        self._scenario = scenario = state.scenario
        if state.document is not self._view.document:
            self._view, self._shown = self._view.of(state), None
            self._proposed.clear()
            self._open()
        events = events_of(scenario, self._look.theme)
        self._timeline.show_years(scenario.start, scenario.stop, events)
        self._events = [event.year for event in events]
        self.page.show_events(self._events)

    def _open(self) -> None:
        """Look through the lens at hand, and at one card alone where the scenario wants it."""
        self.show_lens(self.lens)
        if self._scenario.opening is not None:
            self.page.show_alone(self._scenario.opening.card, self._scenario)

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for other names of curves."""
        now, before = state.scenario, self._scenario
        same = now.bloc_names == before.bloc_names
        return not same or now.bloc_short_names != before.bloc_short_names

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Draw a run and its baseline through the lens at hand."""
        self._draw(shown_of(answer, self._view, self.bloc, self._cursor, settle))
        self._asked = answer.question.curves
        if settle and set(self.curves).difference(self._asked):
            self.looked_elsewhere.emit()  # cards have come that the question did not know of

    def show_studied(self, studied: Studied) -> None:
        """Draw what was studied if it still belongs to the screen, and ask for what lacks."""
        self._view.findings[studied.study.topic] = (studied.study.matters(), studied)
        if self._shown is not None:
            self._seeker.draw(self.page, self._shown, self._view.findings)

    def stop_studies(self) -> None:
        """Wait for no study; the lens chosen again goes on with them."""
        self._seeker.stop()

    def show_progress(self, progress: Progress) -> None:
        """Show how far a study is that cards wait for."""
        self.page.show_progress(progress.study.topic, progress.share)

    def value_of(self, name: str) -> float | None:
        """Value of a scalar in the year that is read."""
        shown = self._shown
        return shown.value(shown.run, name) if shown is not None and name in shown.run else None

    @property
    def moment(self) -> str:
        """The year that is read."""
        return "" if self._shown is None else self._shown.year_words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew what there is to choose."""
        super().resizeEvent(event)
        self._show_choices()

    @property
    def _cursor(self) -> float | None:
        return self._view.held if self._hovered is None else self._hovered

    def _show_choices(self) -> None:
        """Offer what there is to choose on the page."""
        self._timeline.setVisible(self.page.has_years)
        self._head.arrange(self.width(), self.page.is_of_one_bloc, self.page.has_fans)

    def _draw(self, shown: Shown) -> None:
        self._shown = shown
        self.page.show_answer(shown)
        if shown.settle:
            self._show_choices()
        self._seeker.draw(self.page, shown, self._view.findings)

    def _look_again(self) -> None:
        """Draw the run at hand as it is looked at now."""
        if self._shown is not None:
            shown = self._shown
            self._draw(replace(shown, bloc=self.bloc, case=self._view.case, cursor=self._cursor,
                               about=self._view.about(self.bloc, shown.scenario,
                                                      shown.about.baseline),
                               loop=self._view.asked.loop, settle=True,
                               fans=self._view.fans))  # fmt: skip
            self.page.show_cursor(self._shown)
            if set(self.curves).difference(self._asked):
                self.looked_elsewhere.emit()

    def _choose_fans(self, fans: Fans) -> None:
        self.show_fans(fans)
        self.fans_chosen.emit(fans)

    def _open_member(self, number: int) -> None:
        if self._shown is not None and self._shown.futures is not None:
            self.member_wanted.emit(self._shown.futures, number)

    def _look_at_case(self, case: str) -> None:
        self._view = replace(self._view, case=case)
        self._look_again()

    def _hover(self, year: float | None) -> None:
        held = (self._scenario.start, self._scenario.stop)
        self._hovered = None if year is None else float(np.clip(year, *held))
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        self._timeline.set_cursor(self._cursor)
        if self._shown is not None:
            self._shown = replace(self._shown, cursor=self._cursor)
            self.page.show_cursor(self._shown)
        self.moved.emit()
