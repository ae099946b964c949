"""The cards of one lens: each is told what it has to draw."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tenfold_gui.engine.inquiry import Waiting
from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_gui.workspaces.lens_card import LensCard

SomeCard = TypeVar("SomeCard", bound=LensCard)


class LensPage(QWidget, Generic[SomeCard]):
    """The cards of one lens.

    Signals ``made`` with a card that has come.

    Parameters
    ----------
    grid : CardGrid
        Where they lie.
    cards : iterable of LensCard
        Those that are there from the beginning.
    frame : function, optional
        Frames the grid, so that it can be scrolled.
    """

    made = Signal(object)

    def __init__(
        self,
        grid: CardGrid,
        cards: Iterable[SomeCard],
        frame: Callable[[CardGrid], QWidget] = lambda grid: grid,
    ) -> None:
        super().__init__()
        self.grid = grid
        self.cards = tuple(cards)
        self._drawn: dict[AnyTopic, Studied] = {}  # what is on the cards and up to date
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(frame(grid), 1)

    @property
    def topics(self) -> list[AnyTopic]:
        """What its cards want studied, each once."""
        return list(dict.fromkeys(topic for card in self.cards for topic in card.topics))

    def show_answer(self, shown: Any) -> None:
        """Draw an answer on all cards."""
        for card in self.cards:
            card.show_answer(shown)

    def show_cursor(self, shown: Any) -> None:
        """Follow the cursor on all cards."""
        for card in self.cards:
            card.show_cursor(shown)

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study found on the cards that wanted it, unless it is there already."""
        topic = studied.study.topic
        if self._drawn.get(topic) is not studied:
            self._drawn[topic] = studied
            stopped = studied.result is Waiting.STOPPED
            for card in self._about(topic):
                if stopped:
                    card.show_stopped()
                else:
                    card.show_studied(studied)

    def show_sketch(self, studied: Studied) -> None:
        """Draw a sketch on the cards that wait for the whole of it."""
        for card in self._about(studied.study.topic):
            card.show_sketch(studied)

    def set_stale(self, topic: AnyTopic) -> None:
        """Show that what was studied on a topic no longer belongs to the screen."""
        if self._drawn.pop(topic, None) is not None:
            for card in self._about(topic):
                card.set_stale_on(topic)

    def show_progress(self, topic: AnyTopic, share: float) -> None:
        """Show how far a study is, on the cards that wait for it."""
        if topic not in self._drawn:
            for card in self._about(topic):
                card.show_progress(share)

    def _about(self, topic: AnyTopic) -> list[SomeCard]:
        return [card for card in self.cards if topic in card.topics]
