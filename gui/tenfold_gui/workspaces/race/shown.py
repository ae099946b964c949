"""What all cards of the race are given to draw, and what a card of it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal

from tenfold_gui.engine.futures import Futures
from tenfold_gui.engine.inquiry import About
from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.fans import Fans
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import bloc_name, short_bloc_name
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import Theme, bloc_colour
from tenfold_gui.widgets.card import Card
from tenfold_gui.workspaces.race.subjects import ALWAYS
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.ledger import Ledger

STOPPED = "Stopped; choose the view again, or move a slider, to go on"


@dataclass(frozen=True)
class Shown:
    """A run as the cards draw it.

    Parameters
    ----------
    run : Run
        The answer, at as many moments as a curve needs.
    before : Run or None
        The baseline's; None where nothing was changed.
    ledger : Ledger
        Accounts of the answer, at every step.
    scenario : Scenario
        What it answers.
    bloc : str
        Bloc that is looked at, where cards show one at a time.
    case : str
        Case of history that is looked at; empty for the first one.
    cursor : float or None
        Year under the pointer, or held on the timeline.
    settle : bool
        Whether ranges of axes may move.
    fans : Fans
        How much of the futures is shown.
    futures, behind : Futures or None
        Many members of the scenario and of the baseline; None where there are none.
    sketch : Studied or None
        A map of fewer runs that came with the answer.
    about : About
        Which outcome is asked about, where a lens explains one.
    loop : str
        Code of the loop that is looked at; empty for the one that dominates.
    """

    run: Run
    before: Run | None
    ledger: Ledger
    scenario: Scenario
    bloc: str
    case: str
    cursor: float | None
    settle: bool
    about: About
    loop: str = ""
    fans: Fans = Fans.OFF
    futures: Futures | None = None
    behind: Futures | None = None
    sketch: Studied | None = None

    @property
    def many(self) -> Futures | None:
        """Members to draw; None where the single run is drawn."""
        return None if self.fans is Fans.OFF else self.futures

    @property
    def blocs(self) -> tuple[str, ...]:
        """All blocs."""
        return self.scenario.blocs

    @property
    def year(self) -> float:
        """Year that is read: the cursor's, else the last one."""
        return float(self.run.years[-1]) if self.cursor is None else self.cursor

    @property
    def account_year(self) -> float:
        """Year whose accounts are open."""
        return float(min(max(np.floor(self.year), self.ledger.first), self.ledger.last))

    @property
    def year_words(self) -> str:
        """The year that is read, as words."""
        return plain_number(self.year, 0)

    def at(self, variable: str, *index: str) -> float:
        """Value of a variable's element in the year that is read."""
        return self.value(self.run, address(variable, index))

    def value(self, run: Run, name: str) -> float:
        """Value of a scalar of a run in the year that is read."""
        return float(np.interp(self.year, run.years, run[name]))

    def name(self, bloc: str = "") -> str:
        """Name of a bloc; of the one looked at if left out."""
        return bloc_name(bloc or self.bloc, self.scenario)

    def short_name(self, bloc: str) -> str:
        """Short name of a bloc."""
        return short_bloc_name(bloc, self.scenario)

    def colour(self, bloc: str, theme: Theme) -> str:
        """Colour of a bloc."""
        return bloc_colour(theme, self.blocs.index(bloc))


class RaceCard(Card):
    """A card of the race.

    Signals ``hovered`` with the year under the pointer (None when it leaves), ``picked``
    with a variable that was clicked, ``case_picked`` with a case of history,
    ``member_picked`` with the number of a member to open, and ``inquired`` with what was asked
    of an outcome (a field of `Asked`, and its value). Of what the card changes by itself, it
    signals ``restored`` with a parameter that shall go back to the baseline, ``chosen`` with a
    choice and its entry, ``set_together`` with values by address and the gesture they belong
    to, and ``let_go`` at the end of one.

    Parameters
    ----------
    look : Look
        Colours and type.
    title, unit : str
        What is shown, and in what unit.
    """

    hovered = Signal(object)
    picked = Signal(str)
    case_picked = Signal(str)
    member_picked = Signal(int)
    inquired = Signal(str, object)
    restored = Signal(str)
    chosen = Signal(str, str)
    set_together = Signal(object, object)
    let_go = Signal()

    reading = ""  # three sentences on how it is read, where its lens does not say it
    name = ""  # by which a scenario can open with it alone
    topics: tuple[AnyTopic, ...] = ()  # what it wants studied
    explains = ""  # variable that a click anywhere in it explains
    of_one_bloc = False  # whether it shows one bloc at a time
    of_one_year = False  # whether it shows the year of the cursor alone
    fit = ALWAYS  # when a scenario has any use for it

    def __init__(self, look: Look, title: str, unit: str = "") -> None:
        super().__init__(look, title, unit)
        self._look = look
        self.how = self.explain_itself(look, tr(self.reading)) if self.reading else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on what is framed as a question about it."""
        if self.explains and event.type() == QEvent.Type.MouseButtonRelease:
            self.picked.emit(self.explains)
        return super().eventFilter(watched, event)

    def show_events(self, years: Sequence[float]) -> None:
        """Mark moments."""

    def show_answer(self, shown: Shown) -> None:
        """Draw a run."""

    def show_cursor(self, shown: Shown) -> None:
        """Follow the cursor."""
        if self.of_one_year:
            self.show_answer(shown)

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study on one of the topics found."""

    def show_sketch(self, studied: Studied) -> None:
        """Draw a sketch of what a study will find, unless better is there."""

    def set_stale(self) -> None:
        """Show that a study no longer belongs to what is on the screen."""

    def set_stale_on(self, topic: AnyTopic) -> None:
        """Show it of one topic, where a card has several."""
        self.set_stale()

    def show_stopped(self) -> None:
        """Say that a study was stopped, and how it goes on."""
        self.set_title(self.title, tr(STOPPED))

    def show_progress(self, share: float) -> None:
        """Show how much of a study is done."""
