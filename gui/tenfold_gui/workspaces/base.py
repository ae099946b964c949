"""What every workspace is to its room: it shows states and answers, and tells what it wants."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.engine import Progress
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Studied
from tenfold_gui.fans import Fans
from tenfold_gui.session.session import State


class WorkspaceWidget(QWidget):
    """The middle of a room.

    Signals ``picked`` with the key of something to explain, ``moved`` when the crosshair
    moves, ``edited`` with the address and the new value of a parameter, ``set_together`` with
    values by address that are one change and the gesture they belong to, ``let_go`` at the end
    of a gesture, ``restored`` with a parameter that shall go back to the baseline, ``chosen``
    with a choice and its entry, ``wanted`` with a `Study` or an `Inquiry`,
    ``looked_elsewhere`` when it is looked at through a lens that the answer at hand has nothing
    for, ``fans_chosen`` with how much of the futures shall be shown, and ``member_wanted`` with
    `Futures` and the number of a member to open.
    """

    apart: frozenset[str] = frozenset()  # lenses that need an answer of their own
    _shown: Any = None  # what is drawn

    picked = Signal(str)
    moved = Signal()
    edited = Signal(str, float)
    set_together = Signal(object, object)
    let_go = Signal()
    restored = Signal(str)
    chosen = Signal(str, str)
    wanted = Signal(object)
    looked_elsewhere = Signal()
    fans_chosen = Signal(object)
    member_wanted = Signal(object, int)

    @property
    def view(self) -> object:
        """How it is looked at, for a workspace made anew; most have nothing to keep."""
        return None

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses that it can be looked at through, by name."""
        return {}

    @property
    def lens(self) -> str:
        """Name of the lens at hand; empty where there is only one."""
        return ""

    @property
    def headline(self) -> str:
        """The answer in words, perhaps with marks of HTML; empty where only plots say it."""
        return ""

    @property
    def curves(self) -> tuple[str, ...]:
        """Keys of curves that are wanted of many members; most workspaces want none."""
        return ()

    def sketched(self, state: State) -> Inquiry | None:
        """A map that shall follow the hand; most workspaces have none."""
        return None

    def show_fans(self, fans: Fans) -> None:
        """Show more or less of the futures; most workspaces have none."""

    def take_view(self, view: Any) -> None:
        """Look at it as the workspace was looked at that gave this view."""

    def show_state(self, state: State) -> None:
        """Follow a new state; here, nothing but answers depends on it."""

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for a workspace made anew."""
        return False

    def value_of(self, name: str) -> float | None:
        """Value of a variable where the crosshair stands; None where there is none."""
        return None

    @property
    def moment(self) -> str:
        """When values are read, in words; empty where there is no time."""
        return ""

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Draw an answer; the ranges of axes may move only if they shall settle."""
        raise TypeError(f"{type(self).__name__} draws no answers")

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study found; most workspaces want none."""

    def show_progress(self, progress: Progress) -> None:
        """Show how far a study is; most workspaces want none."""

    def stop_studies(self) -> None:
        """Wait for no study; most workspaces ask again with the next change."""

    def draw_on(self, card: Any, lens: str) -> None:
        """Draw the answer at hand on a card of a lens that is not looked at, if it says enough."""
        if self._shown is not None and lens not in self.apart:
            card.show_answer(self._shown)

    def show_lens(self, name: str) -> None:
        """Look through a lens; most workspaces have only one."""

    def hold_year(self, year: float | None) -> None:
        """Hold the cursor at a year, or let it go; most workspaces have no years."""
