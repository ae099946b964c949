"""Stories: the panel that plays them beside the plots, and the document that keeps them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.session.cases import played
from tenfold_gui.session.session import Session
from tenfold_gui.window.desk import Desk
from tenfold_gui.workshop.story_panel import StoryPanel, Told
from tenfold_kernels.scenario import Text
from tenfold_kernels.workbook.told import story_of_preset, told
from tenfold_kernels.workbook.workbook import MOST_STEPS, Step

TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}  # as presenters send them
WIDTH, MOST_WIDER = 300, 1.25  # pixels of the panel, and how it grows with the type
LEAST_WITH_LEVERS = 1500  # pixels of a window that has room for levers, plots and a story


class StoryDesk(Desk):
    """Plays and keeps stories."""

    _dock: QDockWidget | None = None
    _panel: StoryPanel

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its commands do."""
        return {
            "story": self.toggle,
            "story_next": lambda: self._step_on(1),
            "story_back": lambda: self._step_on(-1),
        }

    def furnish_window(self) -> None:
        """Make the panel anew."""
        window = self._window
        was_open = self._dock is not None and self._dock.isVisibleTo(window)
        if self._dock is None:
            self._places: dict[str, int] = {}
            self._typing: object = object()
            window.installEventFilter(self)
        else:
            window.removeDockWidget(self._dock)
            self._dock.deleteLater()
        self._panel = StoryPanel(window.look)
        self._panel.wanted.connect(self.play)
        editor = self._panel.editor
        editor.added.connect(self._add)
        editor.taken.connect(lambda: self._tell(self.steps, self._place))
        editor.changed.connect(self._tell)
        self._dock = QDockWidget(tr("Story"), window)
        self._dock.setObjectName("story")
        self._dock.setWidget(self._panel)
        self._dock.setMinimumWidth(round(WIDTH * min(window.look.scale, MOST_WIDER)))
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setVisible(was_open)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Steps of the document, or of what it was opened from."""
        session = self._window.session
        if session.workbook.story:
            return session.workbook.story
        if session.document.preset:
            return story_of_preset(session.document.preset)
        return told(session.workbook.baseline)

    @property
    def panel(self) -> StoryPanel:
        """The panel."""
        return self._panel

    def show_session(self) -> None:
        """Show the step that the session stands at."""
        if self._dock is None or self._dock.isHidden():
            return
        session, steps = self._window.session, self.steps
        place = min(self._place, len(steps) - 1)
        strayed = not _is_at(session, steps[place])
        if strayed:  # undo may have gone to another step
            place = next((k for k, one in enumerate(steps) if _is_at(session, one)), place)
            strayed = not _is_at(session, steps[place])
        self._places[session.scenario.kernel] = place
        workbook = session.workbook
        is_own = bool(workbook.story)
        self._panel.show_told(
            Told(steps, place, session.scenario, workbook.baseline, is_own, strayed)
        )

    def toggle(self) -> None:
        """Open the story at its first step, or close it."""
        assert self._dock is not None
        opening = self._dock.isHidden()
        self._dock.setVisible(opening)
        if opening:
            window = self._window  # where there is little room, the plots come first
            window.set_sides(window.sides["left"] and window.width() >= LEAST_WITH_LEVERS, False)
            self.show_session()

    def play(self, place: int) -> None:
        """Play a step: one change, and the view that it asks for."""
        step = self.steps[place]
        self._places[self._window.kernel] = place
        self._typing = object()
        self._window.session.play(step)
        workspace = self._window.room.workspace
        if step.lens in workspace.lenses:
            workspace.show_lens(step.lens)
        workspace.hold_year(step.year)
        self.show_session()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn steps by keys that nobody else took, while the story is open."""
        is_open = self._dock is not None and not self._dock.isHidden()
        if isinstance(event, QKeyEvent) and watched is self._window and is_open:
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and event.key() in TURNS:
                self._step_on(TURNS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    @property
    def _place(self) -> int:
        return self._places.get(self._window.kernel, 0)

    def _step_on(self, places: int) -> None:
        assert self._dock is not None
        if self._dock.isHidden():
            self.toggle()
        else:
            self._panel.step_on(places)

    def _add(self) -> None:
        """Make a step of what is on the screen, behind the one at hand."""
        session = self._window.session
        own = session.workbook.story
        if len(own) >= MOST_STEPS:
            return
        now = session.scenario.all_values()
        moved = dict.fromkeys(
            [*(key for step in own for key in step.values), *session.changed_addresses()]
        )
        count = len(own) + 1
        title = tr("Step {count}").format(count=count)
        workspace = self._window.room.workspace
        case = session.workbook.at if len(session.workbook.cases) > 1 else ""
        step = Step(
            Text(**{current_language(): title}), case=case,
            values={key: now[key] for key in moved if key in now}, lens=workspace.lens,
            year=getattr(workspace.view, "held", None) if session.scenario.blocs else None,
        )  # fmt: skip
        before = session.workbook.baseline.all_values()
        whole = [
            replace(
                one, values={**{key: before[key] for key in moved if key in before}, **one.values}
            )
            for one in own
        ]
        place = self._place + 1 if own else 0
        self._tell([*whole[:place], step, *whole[place:]], place)
        self._panel.editor.open()

    def _tell(self, steps: Sequence[Step], place: int, typed: bool = False) -> None:
        """Take over other steps; what is typed in one go into one step is one change."""
        if not typed:
            self._typing = object()
        self._places[self._window.kernel] = place
        gesture = (self._typing, place) if typed else None
        self._window.session.set_story(steps, gesture)
        self.show_session()


def _is_at(session: Session, step: Step) -> bool:
    """Whether the scenario at hand stands as a step leaves it."""
    if step.case in session.workbook.keys and step.case != session.workbook.at:
        return False
    return played(session.scenario, step) == session.scenario
