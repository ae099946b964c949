"""The race's workspace: one lens at a time over one run, and the timeline below."""

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtGui import QResizeEvent

from tenfold_gui.engine.compute import Answer, thinned
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Study
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.fans import Fans
from tenfold_gui.i18n.names import bloc_name
from tenfold_gui.lenses import CONTROLS, RACE, RACE_LENSES
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import bloc_colour
from tenfold_gui.workshop.played_timeline import PlayedTimeline
from tenfold_gui.workspaces.lens_workspace import LensWorkspace
from tenfold_gui.workspaces.race.head import Head
from tenfold_gui.workspaces.race.moments import events_of
from tenfold_gui.workspaces.race.pages import Page
from tenfold_gui.workspaces.race.proposals import study_on
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.view import View
from tenfold_kernels.world.ledger import Ledger
from tenfold_kernels.world.levers import controlled_bloc


class RaceWorkspace(LensWorkspace[View, Shown, Page]):
    """Lenses over one run, with one crosshair.

    Signals ``picked`` with a variable that was clicked.

    Parameters
    ----------
    look, state
        As for `LensWorkspace`.
    """

    words = RACE_LENSES
    passed_on = ("picked", "restored", "chosen", "set_together", "let_go")

    def __init__(self, look: Look, state: State) -> None:
        super().__init__(look, state, View(lens=RACE, document=state.document).of(state))
        self._events: list[float] = []
        self._proposed: dict[str, str] = {}  # blocs, by lens
        blocs = state.scenario.blocs
        names = {bloc: bloc_name(bloc, state.scenario) for bloc in blocs}
        colours = {bloc: bloc_colour(look.theme, k) for k, bloc in enumerate(blocs)}
        self._head = Head(look, self._lenses, names, colours)
        self._blocs = self._head.blocs
        self._blocs.chosen.connect(self.show_bloc)
        self._head.fans.chosen.connect(self._choose_fans)
        self._timeline = PlayedTimeline(look)
        self._timeline.hovered.connect(self._hover)
        self._timeline.held.connect(self.hold_year)
        self._column.insertWidget(0, self._head)
        self._column.addWidget(self._timeline)
        self._open()
        self.show_state(state)

    @property
    def bloc(self) -> str:
        """Bloc that is looked at: the one chosen, else the one that the lens was opened on."""
        if self._view.bloc:
            return self._view.bloc
        scenario, own = self._scenario, self.lens == CONTROLS
        if self.lens not in self._proposed:
            self._proposed[self.lens] = controlled_bloc(scenario) if own else scenario.looked_at
        return self._proposed[self.lens]

    def take_view(self, view: View) -> None:
        """Look at it as another one was looked at."""
        self._timeline.hold(view.held)
        super().take_view(self._view.following(view, self._scenario.opening is None))

    def _open(self) -> None:
        """Look through the lens at hand, and at one card alone where the scenario wants it."""
        self.show_lens(self.lens)
        if self._scenario.opening is not None:
            self.page.show_alone(self._scenario.opening.card, self._scenario)

    def sketched(self, state: State) -> Inquiry | None:
        """The map that follows the hand, where the lens has one."""
        return self._view.sketched(self.bloc, state) if self.page.has_map else None

    def _enter(self) -> None:
        """Show what there is to choose through the lens at hand."""
        self._head.fans.show_chosen(self._view.fans)
        self._blocs.show_chosen(self.bloc)
        if not self._head.isAncestorOf(self.window().focusWidget() or self):
            self.grid.setFocus()
        self.page.show_events(self._events)
        self._show_choices()

    def _make_page(self, name: str) -> Page:
        page = Page(self._look, name, self._scenario)
        if page.asking is not None:
            page.asking.inquired.connect(self.inquire)
        return page

    def _follow_card(self, card: RaceCard) -> None:
        super()._follow_card(card)
        card.case_picked.connect(self._look_at_case)
        card.inquired.connect(self.inquire)
        card.member_picked.connect(self._open_member)

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

    def show_fans(self, fans: Fans) -> None:
        """Show more or less of the futures."""
        self._view = replace(self._view, fans=fans)
        self._head.fans.show_chosen(fans)
        self._look_again()
        if fans is Fans.OFF and self._shown is not None and self._shown.curves:
            self.looked_elsewhere.emit()

    def hold_year(self, year: float | None) -> None:
        """Hold the cursor at a year, or let it go."""
        self._view = replace(self._view, held=year)
        self._timeline.hold(year)
        self._follow_cursor()

    def show_state(self, state: State) -> None:
        """Follow a new state: its years and events."""
        super().show_state(state)
        scenario = state.scenario
        if state.document is not self._view.document:
            self._view, self._shown = self._view.of(state), None
            self._proposed.clear()
            self._open()
        events = events_of(scenario, self._look.theme)
        self._timeline.show_years(scenario.start, scenario.stop, events)
        self._events = [event.year for event in events]
        self.page.show_events(self._events)

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for other names of curves."""
        now, before = state.scenario, self._scenario
        same = now.bloc_names == before.bloc_names
        return not same or now.bloc_short_names != before.bloc_short_names

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Draw a run and its baseline through the lens at hand."""
        question, view = answer.question, self._view
        same = question.scenario == question.baseline
        before = None if same else thinned(answer.baseline)
        run, ledger = thinned(answer.result), Ledger(answer.result)
        about = view.about(self.bloc, question.scenario, question.baseline)
        self._take_answer(Shown(
            run, before, ledger, self.bloc, view.case, about, view.asked.loop, view.fans,
            answer.futures, answer.before, question.curves,
            scenario=question.scenario, settle=settle, cursor=self._cursor,
            sketch=answer.sketch,
        ))  # fmt: skip

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

    def _show_choices(self) -> None:
        """Offer what there is to choose on the page."""
        self._timeline.setVisible(self.page.has_years)
        one_bloc, asking = self.page.is_of_one_bloc, self.page.asking
        beside = self._head.arrange(self.width(), one_bloc, self.page.has_fans)
        if one_bloc and not beside and asking is not None:
            asking.begin_with(self._head.blocs)  # the two share a row

    def _looked_at(self, shown: Shown) -> Shown:
        view = self._view
        about = view.about(self.bloc, shown.scenario, shown.about.baseline)
        return replace(super()._looked_at(shown), bloc=self.bloc, case=view.case, about=about,
                       loop=view.asked.loop, fans=view.fans)  # fmt: skip

    def _lacks(self, shown: Shown) -> bool:
        """Whether there are cards that the question did not know of, once the hand is off."""
        is_seen = not self.isHidden()  # else scenarios are compared, a run each
        return is_seen and shown.settle and not set(self.curves).issubset(shown.curves)

    def _study_on(self, topic: AnyTopic, shown: Shown) -> Study | Inquiry | None:
        return study_on(topic, shown.scenario, shown.about)

    def _draw(self, shown: Shown) -> None:
        super()._draw(shown)
        if shown.settle:
            self._show_choices()

    def _look_again(self) -> None:
        super()._look_again()
        if self._shown is not None:
            self.page.show_cursor(self._shown)

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
        super()._hover(None if year is None else float(np.clip(year, *held)))

    def _follow_cursor(self) -> None:
        self._timeline.set_cursor(self._cursor)
        super()._follow_cursor()
