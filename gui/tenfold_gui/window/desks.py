"""The desks of a window, in the order in which they are told of things."""

from tenfold_gui.window.appearance_desk import AppearanceDesk
from tenfold_gui.window.case_desk import CaseDesk
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.export_desk import ExportDesk

DESKS: tuple[type[Desk], ...] = (AppearanceDesk, CaseDesk, ExportDesk, CompareDesk)
