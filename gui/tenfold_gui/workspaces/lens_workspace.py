"""What workspaces with lenses have in common: pages, studies, a cursor, a remembered view."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from tenfold_gui.engine.engine import Progress
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import AnyTopic, Ask
from tenfold_gui.i18n import tr
from tenfold_gui.lenses import LENS_KEYS
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_gui.workspaces.lens_page import LensPage
from tenfold_gui.workspaces.lens_view import LensView
from tenfold_gui.workspaces.seeker import Seeker
from tenfold_gui.workspaces.shown import ShownAnswer

SomeView = TypeVar("SomeView", bound=LensView)
SomeShown = TypeVar("SomeShown", bound=ShownAnswer)
SomePage = TypeVar("SomePage", bound=LensPage[Any])


class LensWorkspace(WorkspaceWidget, Generic[SomeView, SomeShown, SomePage]):
    """One lens at a time over one answer; only what can be seen is drawn and studied.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    view : LensView
        How it is looked at to begin with.
    """

    words: Mapping[str, str]  # of the lenses, by name
    passed_on: tuple[str, ...] = ()  # signals of cards that are the workspace's too

    def __init__(self, look: Look, state: State, view: SomeView) -> None:
        super().__init__()
        self._look = look
        self._scenario = state.scenario
        self._shown: SomeShown | None = None
        self._hovered: float | None = None
        self._view = view
        self._seeker = Seeker(self)
        self._seeker.wanted.connect(self.wanted)
        self._pages: dict[str, SomePage] = {}
        self._lenses = LensBar(look, self.lenses, tr("View"), LENS_KEYS)
        self._lenses.chosen.connect(self.show_lens)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)

    @property
    def view(self) -> SomeView:
        """How it is looked at."""
        return self._view

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses by name."""
        return {name: tr(words) for name, words in self.words.items()}

    @property
    def lens(self) -> str:
        """Name of the lens at hand."""
        return self._view.lens

    @property
    def page(self) -> SomePage:
        """The cards of the lens at hand."""
        return self._pages[self.lens]

    @property
    def grid(self) -> CardGrid:
        """The grid of the lens at hand."""
        return self.page.grid

    def take_view(self, view: SomeView) -> None:
        """Look at it as another one was looked at."""
        self._view = view
        self.show_lens(view.lens)

    def show_lens(self, name: str) -> None:
        """Look through a lens; its cards are made when it is first chosen."""
        self._view = replace(self._view, lens=name)
        self._seeker.resume()
        if name not in self._pages:
            page = self._pages[name] = self._make_page(name)
            for card in page.cards:
                self._follow_card(card)
            page.made.connect(self._follow_card)
            self._stack.addWidget(page)
        self._lenses.show_chosen(name)
        self._stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.grid)
        self._enter()
        self._look_again()

    def show_state(self, state: State) -> None:
        """Follow a new state."""
        self._scenario = state.scenario

    def show_studied(self, studied: Studied) -> None:
        """Draw what was studied if it still belongs to the screen, and ask for what lacks."""
        self._view.findings[studied.study.topic] = (studied.study.matters(), studied)
        if self._shown is not None:
            self._draw_studied(self._shown)

    def stop_studies(self) -> None:
        """Wait for no study; the lens chosen again goes on with them."""
        self._seeker.stop()

    def show_progress(self, progress: Progress) -> None:
        """Show how far a study is that cards wait for."""
        self.page.show_progress(progress.study.topic, progress.share)

    def _make_page(self, name: str) -> SomePage:
        """Make the cards of a lens."""
        raise TypeError(f"{type(self).__name__} has no cards for {name}")

    def _enter(self) -> None:
        """Show what else depends on the lens at hand, besides its cards."""

    def _looked_at(self, shown: SomeShown) -> SomeShown:
        """Give an answer as it is looked at now."""
        return replace(shown, cursor=self._cursor)

    def _lacks(self, shown: SomeShown) -> bool:
        """Whether an answer has nothing for the lens at hand."""
        return False

    def _study_on(self, topic: AnyTopic, shown: SomeShown) -> Study | Inquiry | None:
        """What to study on a topic; None where nothing was asked about an outcome."""
        return None if isinstance(topic, Ask) else Study(topic, shown.scenario)

    @property
    def _cursor(self) -> float | None:
        """Where the cursor stands: under the pointer, else where it is held."""
        return self._view.held if self._hovered is None else self._hovered

    def _follow_card(self, card: Any) -> None:
        """Listen to a card."""
        card.hovered.connect(self._hover)
        for name in self.passed_on:
            getattr(card, name).connect(getattr(self, name))

    def _take_answer(self, shown: SomeShown) -> None:
        """Draw an answer, and ask for another one where it was meant for another lens."""
        self._draw(shown)
        if self._lacks(shown):
            self.looked_elsewhere.emit()

    def _look_again(self) -> None:
        """Draw the answer at hand as it is looked at now."""
        if self._shown is not None:
            self._take_answer(replace(self._looked_at(self._shown), settle=True))

    def _draw(self, shown: SomeShown) -> None:
        self._shown = shown
        self.page.show_answer(shown)
        self._draw_studied(shown)

    def _draw_studied(self, shown: SomeShown) -> None:
        """Draw what is known; dim what is out of date, and ask for it."""
        self._seeker.seek(lambda: self._look_for(shown), self._view.findings, shown.settle)

    def _look_for(self, shown: SomeShown) -> list[Study | Inquiry]:
        """Draw what is known, dim what is out of date, and give what must be studied."""
        missing: list[Study | Inquiry] = []
        sketch = shown.sketch
        for topic in self.page.topics:
            study = self._study_on(topic, shown)
            key, studied = self._view.findings.get(topic, (None, None))
            if study is not None and studied is not None and key == study.matters():
                self.page.show_studied(studied)
                continue
            self.page.set_stale(topic)
            if study is not None:
                missing.append(study)
        if sketch is not None and any(
            study.topic is sketch.study.topic and study.matters() == sketch.study.matters()
            for study in missing
        ):
            self.page.show_sketch(sketch)
        return missing

    def _hover(self, place: float | None) -> None:
        self._hovered = place
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        if self._shown is not None:
            self._shown = replace(self._shown, cursor=self._cursor)
            self.page.show_cursor(self._shown)
        self.moved.emit()
