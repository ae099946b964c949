"""How the race is looked at, for a workspace made anew."""

from dataclasses import dataclass, field, replace
from typing import Any

from tenfold_gui.engine.inquiry import About, Inquiry
from tenfold_gui.engine.topics import Ask
from tenfold_gui.fans import Fans
from tenfold_gui.lenses import WHY
from tenfold_gui.session.session import Document, State
from tenfold_gui.workspaces.lens_view import LensView
from tenfold_gui.workspaces.race.outcomes import Asked, opened
from tenfold_gui.workspaces.race.proposals import about
from tenfold_kernels.scenario import Scenario


@dataclass(frozen=True, kw_only=True)
class View(LensView):
    """How the race is looked at.

    Parameters
    ----------
    bloc : str
        Which bloc, where one is shown at a time; empty for the one that the lens proposes.
    case : str
        Which case of history; empty for the first one.
    document : Document
        What is looked at; a choice of bloc means nothing for another one.
    asked : Asked
        What shall be explained; for another document, nothing in particular.
    fans : Fans
        How much of the futures.
    lens, held, findings
        As for `LensView`; a year is held on the timeline.
    """

    bloc: str = ""
    case: str = ""
    document: Document
    asked: Asked = field(default_factory=Asked)
    fans: Fans = Fans.BANDS

    def of(self, state: State) -> "View":
        """The same view of another document: through the lens that it opens with, if any."""
        opening = state.scenario.opening
        lens = self.lens if opening is None else opening.lens
        return replace(self, lens=lens, bloc="", document=state.document, asked=opened(opening))

    def following(self, view: "View", keeps_lens: bool) -> "View":
        """As another view, but of this document; of another one, only the lens may be kept."""
        if view.document is self.document:
            return view
        lens = view.lens if keeps_lens else self.lens
        return replace(view, lens=lens, bloc="", document=self.document, asked=self.asked)

    def sketched(self, bloc: str, state: State) -> Inquiry:
        """The map that follows a hand."""
        about = self.about(bloc, state.scenario, state.baseline)
        return Inquiry(Ask.TIPPING, state.scenario, about)

    def about(self, bloc: str, scenario: Scenario, baseline: Scenario) -> About:
        """Which outcome is asked about: what the lens proposes, where nothing was chosen."""
        return about(self.asked, self.lens, bloc, scenario, baseline)

    def asking(self, what: str, value: Any) -> "View":
        """The same view with another field of `Asked`.

        Parameters
        ----------
        what : str
            The field; ``clicked`` for the outcome that a curve shows, or ``pulled`` for several
            fields at once, which belong to the lens that explains.
        value : object
            Its value; for ``pulled``, a mapping of values.
        """
        if what == "pulled":
            return replace(self, lens=WHY, asked=replace(self.asked, threshold=None, **value))
        fields = {"output" if what == "clicked" else what: value}
        if "output" in fields:
            fields |= {"target": None, "threshold": None}
        return replace(self, asked=replace(self.asked, **fields))
