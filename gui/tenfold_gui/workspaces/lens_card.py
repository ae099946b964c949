"""What a card of any workspace is: it draws answers, and what was studied."""

from typing import Any

from PySide6.QtCore import Signal

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Card

STOPPED = "Stopped; choose the view again, or move a slider, to go on"


class LensCard(Card):
    """A card that draws what its workspace shows; each workspace has a kind of its own.

    Signals ``hovered`` with the place under the pointer (None when it leaves).

    Parameters
    ----------
    look : Look
        Colours and type.
    title, unit : str
        What is shown, and in what unit.
    """

    hovered = Signal(object)

    reading = ""  # three sentences on how it is read, where its lens does not say it
    name = ""  # by which a scenario can open with it alone
    topics: tuple[AnyTopic, ...] = ()  # what it wants studied

    def __init__(self, look: Look, title: str, unit: str = "") -> None:
        super().__init__(look, title, unit)
        self._look = look
        self.how = self.explain_itself(look, tr(self.reading)) if self.reading else None

    def show_answer(self, shown: Any) -> None:
        """Draw an answer."""

    def show_cursor(self, shown: Any) -> None:
        """Follow the cursor."""

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study on one of the topics found."""

    def show_sketch(self, studied: Studied) -> None:
        """Draw a sketch of what a study will find, unless better is there."""

    def show_stopped(self) -> None:
        """Say that a study was stopped, and how it goes on."""
        self.set_title(self.title, tr(STOPPED))

    def set_stale(self) -> None:
        """Show that a study no longer belongs to what is on the screen."""

    def set_stale_on(self, topic: AnyTopic) -> None:
        """Show it of one topic, where a card has several."""
        self.set_stale()

    def show_progress(self, share: float) -> None:
        """Show how much of a study is done."""
