"""The race of blocs over the years, looked at through one lens at a time."""

from tenfold_gui.workspaces.race.workspace import RaceWorkspace

KERNEL = "world"
OPEN_GROUPS = ("Research and subsidy", "Export controls")

__all__ = ["KERNEL", "OPEN_GROUPS", "RaceWorkspace"]
