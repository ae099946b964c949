"""How the race is looked at, for a workspace made anew."""

from collections.abc import Hashable
from dataclasses import dataclass

from tenfold_gui.engine.studies import Studied, Topic
from tenfold_gui.fans import Fans
from tenfold_gui.session.session import Document

Findings = dict[Topic, tuple[Hashable, Studied]]  # the newest of each, and what it depends on


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
    fans : Fans
        How much of the futures.
    """

    lens: str
    bloc: str
    case: str
    held: float | None
    findings: Findings
    document: Document
    fans: Fans = Fans.BANDS
