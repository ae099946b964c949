"""The cluster: what a chip is worth in a training run, against what it is worth on paper."""

from tenfold_gui.workspaces.cluster.workspace import ClusterWorkspace

KERNEL = "cluster"
OPEN_GROUPS = ("Cluster",)

__all__ = ["KERNEL", "OPEN_GROUPS", "ClusterWorkspace"]
