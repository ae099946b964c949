"""Finance: two projects side by side, and what a contract, a floor or a guarantee does to them."""

from tenfold_gui.workspaces.finance.workspace import FinanceWorkspace

KERNEL = "finance"
OPEN_GROUPS = ("Levers", "Plant")
OPENING = "data-centre-against-factory"

__all__ = ["KERNEL", "OPENING", "OPEN_GROUPS", "FinanceWorkspace"]
