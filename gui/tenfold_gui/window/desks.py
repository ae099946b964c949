"""The desks of a window, in the order in which they are told of things."""

from tenfold_gui.window.accessibility_desk import AccessibilityDesk
from tenfold_gui.window.appearance_desk import AppearanceDesk
from tenfold_gui.window.case_desk import CaseDesk
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.detach_desk import DetachDesk
from tenfold_gui.window.document_desk import DocumentDesk
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.failure_desk import FailureDesk
from tenfold_gui.window.focus_desk import FocusDesk
from tenfold_gui.window.futures_desk import FuturesDesk
from tenfold_gui.window.guide_desk import GuideDesk
from tenfold_gui.window.layout_desk import LayoutDesk
from tenfold_gui.window.pin_desk import PinDesk
from tenfold_gui.window.plan_desk import PlanDesk
from tenfold_gui.window.predict_desk import PredictDesk
from tenfold_gui.window.presentation_desk import PresentationDesk
from tenfold_gui.window.story_desk import StoryDesk
from tenfold_gui.window.waiting_desk import WaitingDesk
from tenfold_gui.window.years_desk import YearsDesk

DESKS: tuple[type[Desk], ...] = (
    DocumentDesk,
    FuturesDesk,
    AppearanceDesk,
    LayoutDesk,
    CaseDesk,
    ExportDesk,
    DetachDesk,
    GuideDesk,
    FailureDesk,
    CompareDesk,
    PinDesk,
    WaitingDesk,
    AccessibilityDesk,
    YearsDesk,
    StoryDesk,
    PlanDesk,
    PredictDesk,
    PresentationDesk,
    FocusDesk,
)
