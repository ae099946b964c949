"""What can be compared, for every kernel and lens."""

from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.compare import cluster_subject, finance_subject, race_subject
from tenfold_gui.workspaces.compare.subjects import Subject
from tenfold_kernels.scenario import Scenario

COMPARABLE = {
    "world": race_subject.LENSES,
    "cluster": cluster_subject.LENSES,
    "finance": finance_subject.LENSES,
}
SUBJECTS = {
    "world": race_subject.race_subject,
    "cluster": cluster_subject.cluster_subject,
    "finance": finance_subject.finance_subject,
}


def subject_of(look: Look, lens: str, scenario: Scenario) -> Subject:
    """List what can be compared through a lens.

    Parameters
    ----------
    look : Look
        Colours of curves that belong to blocs, projects or chips.
    lens : str
        One of `COMPARABLE`.
    scenario : Scenario
        The one at hand, after whose blocs curves are named.
    """
    return SUBJECTS[scenario.kernel](look, lens, scenario)
