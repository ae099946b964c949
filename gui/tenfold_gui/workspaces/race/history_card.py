"""What all cards about backcasts have in common."""

from tenfold_gui.engine.studies import History, Studied
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import current_language
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_kernels.analysis.backcast.outcome import Outcome


class HistoryCard(RaceCard):
    """A card about backcasts.

    Parameters
    ----------
    look : Look
        Colours and type.
    title, unit : str
        What is shown, and how.
    """

    topics = (Topic.HISTORY,)

    def __init__(self, look: Look, title: str, unit: str = "") -> None:
        super().__init__(look, title, unit)
        self._history: History | None = None
        self._case = ""

    def show_answer(self, shown: Shown) -> None:
        """Look at a case; history is the same whatever the levers say."""
        if shown.case != self._case:
            self._case = shown.case
            self._show_again()

    def show_studied(self, studied: Studied) -> None:
        """Show how the cases came out."""
        self._history = studied.result
        self._show_again()

    def set_stale(self) -> None:
        """Keep what is shown: history does not change."""

    def show_history(self, history: History, chosen: Outcome) -> None:
        """Draw the cases, and the one that is looked at, each card in its own way."""

    def _show_again(self) -> None:
        if self._history is not None:
            outcomes = self._history.outcomes
            chosen = next((one for one in outcomes if one.case.id == self._case), outcomes[0])
            self.show_history(self._history, chosen)


def title_of(found: Outcome) -> str:
    """Title of a case in the language of the window."""
    return found.case.title.in_language(current_language())
