"""How the race is looked at, for a workspace made anew."""

from dataclasses import dataclass, field, replace
from typing import Any

from tenfold_gui.engine.inquiry import About
from tenfold_gui.fans import Fans
from tenfold_gui.lenses import WHY
from tenfold_gui.session.session import Document
from tenfold_gui.workspaces.lens_view import LensView
from tenfold_gui.workspaces.race.outcomes import Asked
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

    def over(self, document: Document) -> "View":
        """The same view of another document, of which nothing was chosen."""
        return replace(self, bloc="", document=document, asked=Asked())

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
            return replace(self, lens=WHY, asked=replace(self.asked, **value))
        fields = {"output" if what == "clicked" else what: value}
        if "output" in fields:
            fields["target"] = None
        return replace(self, asked=replace(self.asked, **fields))
