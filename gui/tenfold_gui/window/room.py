"""A room: the levers of a kernel, its workspace, and the inspector, around one session."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from tenfold_gui.engine.compute import Answer, Question
from tenfold_gui.engine.engine import Engine
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Study
from tenfold_gui.session.session import Session, State
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.inspector import Inspector
from tenfold_gui.widgets.lever_panel import Arrangement, LeverPanel
from tenfold_gui.window.side import Side
from tenfold_gui.workspaces import WORKSPACES
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.compare.view import CompareView

HANDLE = 4  # pixels between the workspace and a side panel, to take hold of


@dataclass(frozen=True)
class Manner:
    """How a room was left: what a room built anew takes over.

    Parameters
    ----------
    levers : Arrangement
        How the panel of levers is.
    explained : str or None
        What the inspector explains.
    view : object
        How the workspace is looked at, as only it can tell.
    compared : str
        How scenarios are compared in its place; empty where they are not.
    """

    levers: Arrangement
    explained: str | None = None
    view: object = None
    compared: str = ""


class Room(QWidget):
    """Everything on the screen that belongs to one kernel.

    Signals ``drawn`` with an answer once it is on the screen, and ``explained`` when the
    inspector was opened to explain something.

    Parameters
    ----------
    look : Look
        Colours and type.
    session : Session
        What is open.
    ask, study : function
        Take questions and studies to the engine.
    manner : Manner, optional
        How the room that this one replaces was left.
    """

    drawn = Signal(object)
    explained = Signal()

    def __init__(
        self,
        look: Look,
        session: Session,
        ask: Callable[[Question], None],
        study: Callable[[Study | Inquiry], None],
        manner: Manner | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._session = session
        self.kernel = session.scenario.kernel
        self._ask = ask
        self._dragging = False
        kind = WORKSPACES[session.scenario.kernel]
        state = session.state
        self.workspace: WorkspaceWidget = kind.widget(look, state)
        left = manner or Manner(Arrangement.opened(kind.open_groups))
        self.compared = left.compared
        self._front: CompareView | None = None
        self.levers = LeverPanel(look, state, left.levers)
        self.inspector = Inspector(look, state, self.workspace.value_of, self._moment)
        self.left = Side(look, "left", self.levers)
        self.right = Side(look, "right", self.inspector)
        self.inspector.explain(left.explained)
        if left.view is not None:
            self.workspace.take_view(left.view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(look.px(HANDLE))
        for place, part in enumerate((self.left, self.workspace, self.right)):
            self.split.addWidget(part)
            self.split.setStretchFactor(place, int(part is self.workspace))
        layout.addWidget(self.split)
        self.levers.changed.connect(self._change)
        self.levers.released.connect(self._release)
        self.levers.chosen.connect(session.choose)
        self.levers.restored.connect(session.reset_value)
        self.levers.asked.connect(self.explain)
        self.workspace.picked.connect(self.explain)
        self.workspace.moved.connect(self.inspector.refresh_values)
        self.workspace.edited.connect(session.set_value)
        self.workspace.set_together.connect(self._change_together)
        self.workspace.let_go.connect(self._release)
        self.workspace.restored.connect(session.reset_value)
        self.workspace.chosen.connect(session.choose)
        self.workspace.wanted.connect(study)
        self.workspace.looked_elsewhere.connect(self.ask_now)
        self.inspector.walked.connect(lambda key: self.explain(key or None))
        self.inspector.doubted.connect(session.set_distribution)
        self._unsubscribe = session.subscribe(self._follow)
        self.ask_now()

    def side(self, name: str) -> Side:
        """The side panel on the ``left`` or ``right``."""
        return self.left if name == "left" else self.right

    @property
    def session(self) -> Session:
        """What is open."""
        return self._session

    def _moment(self) -> str:
        return self.workspace.moment

    @property
    def manner(self) -> Manner:
        """How the room is at present."""
        shown = self.inspector.key, self.workspace.view
        return Manner(self.levers.arrangement, *shown, self.compared)

    @property
    def middle(self) -> WorkspaceWidget | CompareView:
        """What stands in the middle: the workspace, or what was put in its place."""
        return self._front or self.workspace

    def put_in_front(self, widget: CompareView | None) -> None:
        """Show something in the place of the workspace; None brings that back."""
        if self._front is not None and self._front is not widget:
            self._front.hide()
            self._front.deleteLater()
        if widget is not None and widget is not self._front:
            place = self.split.indexOf(self.workspace)
            self.split.insertWidget(place, widget)
            self.split.setStretchFactor(place, 1)
        self._front = widget
        self.workspace.setVisible(widget is None)
        self.ask_now()

    def close_room(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    def ask_now(self) -> None:
        """Ask for an answer to what is open."""
        state = self._session.state
        rests = not self._dragging
        curves = () if self.compared else self.workspace.curves  # a run each is compared
        sketch = None if self.compared else self.workspace.sketched(state)
        lens = self.workspace.lens
        self._ask(Question(state.scenario, state.baseline, rests, lens, curves, sketch))

    def hear(self, engine: Engine) -> None:
        """Have the workspace told of studies."""
        engine.studied.connect(self.workspace.show_studied)
        engine.progressed.connect(self.workspace.show_progress)

    def needs_rebuild(self) -> bool:
        """Whether what is open calls for other words on the screen."""
        return self.workspace.needs_rebuild(self._session.state)

    def show_answer(self, answer: Answer) -> None:
        """Draw an answer, unless it belongs to a scenario opened before."""
        if answer.question.baseline is not self._session.state.baseline:
            return
        self.workspace.show_answer(answer, settle=not self._dragging)
        self.inspector.refresh_values()
        self.drawn.emit(answer)

    def explain(self, key: str | None) -> None:
        """Explain a parameter or variable in the inspector, opening it if need be."""
        self.right.show()
        self.inspector.explain(key)
        self.explained.emit()

    def _change(self, address: str, value: float, gesture: object) -> None:
        self._dragging = gesture is not None
        self._session.set_value(address, value, gesture)

    def _change_together(self, values: Mapping[str, float], gesture: object) -> None:
        self._dragging = gesture is not None
        self._session.set_values(values, gesture)

    def _release(self) -> None:
        """Let ranges settle once the hand has let go."""
        self._dragging = False
        self.ask_now()

    def _follow(self, old: State, new: State) -> None:
        if self.needs_rebuild():
            return  # the window builds another room
        self.levers.show_state(new)
        self.workspace.show_state(new)
        self.inspector.show_state(new)
        self.ask_now()
