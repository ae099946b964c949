"""What all cards of the race are given to draw, and what a card of it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal

from tenfold_gui.engine.futures import Futures
from tenfold_gui.engine.inquiry import About
from tenfold_gui.fans import Fans
from tenfold_gui.i18n.names import bloc_name, short_bloc_name
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.style.tokens import Theme, bloc_colour
from tenfold_gui.workspaces.lens_card import LensCard
from tenfold_gui.workspaces.race.subjects import ALWAYS
from tenfold_gui.workspaces.shown import ShownAnswer
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address
from tenfold_kernels.world.ledger import Ledger


@dataclass(frozen=True)
class Shown(ShownAnswer):
    """A run as the cards draw it.

    Parameters
    ----------
    run : Run
        The answer, at as many moments as a curve needs.
    before : Run or None
        The baseline's; None where nothing was changed.
    ledger : Ledger
        Accounts of the answer, at every step.
    bloc : str
        Bloc that is looked at, where cards show one at a time.
    case : str
        Case of history that is looked at; empty for the first one.
    about : About
        Which outcome is asked about, where a lens explains one.
    loop : str
        Code of the loop that is looked at; empty for the one that dominates.
    fans : Fans
        How much of the futures is shown.
    futures, behind : Futures or None
        Many members of the scenario and of the baseline; None where there are none.
    curves : tuple of str
        Keys of the curves of which many members were wanted.
    scenario, settle, cursor
        As for `ShownAnswer`; the cursor stands at a year.
    """

    run: Run
    before: Run | None
    ledger: Ledger
    bloc: str
    case: str
    about: About
    loop: str
    fans: Fans
    futures: Futures | None
    behind: Futures | None
    curves: tuple[str, ...]

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


class RaceCard(LensCard):
    """A card of the race.

    Signals ``hovered`` with a year, ``picked`` with a variable that was clicked,
    ``case_picked`` with a case of history, ``member_picked`` with the number of a member to
    open, and ``inquired`` with what was asked of an outcome (a field of `Asked`, and its value).
    Of what the card changes by itself, it signals ``restored`` with a parameter that shall go
    back to the baseline, ``chosen`` with a choice and its entry, ``set_together`` with values by
    address and the gesture they belong to, and ``let_go`` at the end of one.
    """

    picked = Signal(str)
    case_picked = Signal(str)
    member_picked = Signal(int)
    inquired = Signal(str, object)
    restored = Signal(str)
    chosen = Signal(str, str)
    set_together = Signal(object, object)
    let_go = Signal()

    explains = ""  # variable that a click anywhere in it explains
    of_one_bloc = False  # whether it shows one bloc at a time
    of_one_year = False  # whether it shows the year of the cursor alone
    fit = ALWAYS  # when a scenario has any use for it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on what is framed as a question about it."""
        if self.explains and event.type() == QEvent.Type.MouseButtonRelease:
            self.picked.emit(self.explains)
        return super().eventFilter(watched, event)

    def show_events(self, years: Sequence[float]) -> None:
        """Mark moments."""

    def show_cursor(self, shown: Shown) -> None:
        """Follow the cursor."""
        if self.of_one_year:
            self.show_answer(shown)
