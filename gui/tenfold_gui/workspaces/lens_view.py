"""How a workspace is looked at, for one made anew. No Qt."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic

Findings = dict[AnyTopic, tuple[Hashable, Studied]]  # the newest of each, and what it depends on


@dataclass(frozen=True, kw_only=True)
class LensView:
    """Through which lens, and what is known already; each workspace adds its own.

    Parameters
    ----------
    lens : str
        Through which lens.
    held : float or None
        Place of the cursor that is held.
    findings : dict
        What was studied, so that it need not be again.
    """

    lens: str
    held: float | None = None
    findings: Findings = field(default_factory=dict)
