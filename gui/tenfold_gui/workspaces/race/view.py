"""How the race is looked at, for a workspace made anew."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any

from tenfold_gui.engine.compute import Answer, thinned
from tenfold_gui.engine.inquiry import About, Inquiry
from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic, Ask
from tenfold_gui.fans import Fans
from tenfold_gui.lenses import WHY
from tenfold_gui.session.session import Document, State
from tenfold_gui.workspaces.race.outcomes import Asked, opened
from tenfold_gui.workspaces.race.proposals import about
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.ledger import Ledger

Findings = dict[AnyTopic, tuple[Hashable, Studied]]  # the newest of each, and what it depends on


@dataclass(frozen=True)
class View:
    """How the race is looked at.

    Parameters
    ----------
    lens : str
        Through which lens.
    bloc : str
        Which bloc, where one is shown at a time; empty for the one that the lens proposes.
    case : str
        Which case of history; empty for the first one.
    held : float or None
        Year that is held on the timeline.
    findings : dict
        What was studied, so that it need not be again.
    document : Document
        What is looked at; a choice of bloc means nothing for another one.
    asked : Asked
        What shall be explained; for another document, nothing in particular.
    fans : Fans
        How much of the futures.
    """

    lens: str
    bloc: str
    case: str
    held: float | None
    findings: Findings
    document: Document
    asked: Asked
    fans: Fans = Fans.BANDS

    def about(self, bloc: str, scenario: Scenario, baseline: Scenario) -> About:
        """Which outcome is asked about: what the lens proposes, where nothing was chosen."""
        return about(self.asked, self.lens, bloc, scenario, baseline)

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


def shown_of(answer: Answer, view: View, bloc: str, cursor: float | None, settle: bool) -> Shown:
    """What cards are given to draw of an answer.

    Parameters
    ----------
    answer : Answer
        What was computed.
    view : View
        How it is looked at.
    bloc : str
        Bloc that is looked at.
    cursor : float or None
        Year under the pointer, or held.
    settle : bool
        Whether ranges of axes may move.
    """
    question = answer.question
    same = question.scenario == question.baseline
    return Shown(
        thinned(answer.result), None if same else thinned(answer.baseline),
        Ledger(answer.result), question.scenario, bloc, view.case, cursor, settle,
        view.about(bloc, question.scenario, question.baseline), view.asked.loop, view.fans,
        answer.futures, answer.before, answer.sketch,
    )  # fmt: skip
