"""One room per screen: each workspace is put together in its own file."""

from collections.abc import Callable
from dataclasses import dataclass

from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces import cluster, finance, race
from tenfold_gui.workspaces.base import WorkspaceWidget


@dataclass(frozen=True)
class Workspace:
    """A workspace by name.

    Parameters
    ----------
    name : str
        On the command line.
    title : str
        On its tab.
    widget : function
        Makes it for a look and a state.
    open_groups : tuple of str
        Parameter groups that are open at first.
    opening : str
        Preset to begin with; the first of its kernel if left out.
    """

    name: str
    title: str
    widget: Callable[[Look, State], WorkspaceWidget]
    open_groups: tuple[str, ...]
    opening: str = ""


WORKSPACES = {
    race.KERNEL: Workspace("race", "Race", race.RaceWorkspace, race.OPEN_GROUPS),
    cluster.KERNEL: Workspace("cluster", "Cluster", cluster.ClusterWorkspace, cluster.OPEN_GROUPS),
    finance.KERNEL: Workspace(
        "finance", "Finance", finance.FinanceWorkspace, finance.OPEN_GROUPS, finance.OPENING
    ),
}
