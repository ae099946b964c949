"""The story panel: one step at a time, with its note, what it moves, and large buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import year_number
from tenfold_gui.style.look import Look
from tenfold_gui.workshop.story_editor import StoryEditor
from tenfold_gui.workshop.touch import scroll_by_touch, touchable
from tenfold_gui.workspaces.race.outcomes import setting_words
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.workbook import Step

MOST_MOVES = 12


@dataclass(frozen=True)
class Told:
    """A story as the panel shows it.

    Parameters
    ----------
    steps : sequence of Step
        All of them.
    place : int
        The one at hand.
    scenario : Scenario
        As it stands.
    start : Scenario
        What moves are told against: the baseline.
    is_own : bool
        Whether the steps belong to the document, and may be edited.
    has_strayed : bool
        Whether sliders were moved since the step was played.
    """

    steps: Sequence[Step]
    place: int
    scenario: Scenario
    start: Scenario
    is_own: bool
    has_strayed: bool


class StoryPanel(QWidget):
    """Plays a story and, on demand, edits it.

    Signals ``wanted`` with the place of a step to play, and what `StoryEditor` signals.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._told: Told | None = None
        column = QVBoxLayout(self)
        self._count = QLabel()
        self._count.setProperty("role", "group")
        self._title = QLabel()
        self._title.setFont(look.title)
        self._title.setWordWrap(True)
        column.addWidget(self._count)
        column.addWidget(self._title)
        self._note, self._moves = QLabel(), QLabel()
        text = QWidget()
        text.setObjectName("scrolled")
        inside = QVBoxLayout(text)
        inside.setContentsMargins(0, 0, 8, 0)
        for label in (self._note, self._moves):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(label)
        self._note.setFont(look.body)
        self._moves.setProperty("role", "secondary")
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(text)
        scroll_by_touch(area)
        column.addWidget(area, 1)
        self._strayed = QPushButton(tr("Play this step again"))
        self._strayed.clicked.connect(lambda: self._go(0))
        column.addWidget(self._strayed)
        row = QHBoxLayout()
        self._back = QPushButton(tr("Back"))
        self._next = QPushButton(tr("Next"))
        self._next.setDefault(True)
        for button, on in ((self._back, -1), (self._next, 1)):
            touchable(button)
            button.clicked.connect(lambda _=False, on=on: self._go(on))
            row.addWidget(button, 1)
        column.addLayout(row)
        self.editor = StoryEditor(look)
        column.addWidget(self.editor)

    def show_told(self, told: Told) -> None:
        """Show a story, and the step at hand."""
        self._told = told
        step, count = told.steps[told.place], len(told.steps)
        language = current_language()
        said = tr("Step {place} of {count}").format(place=told.place + 1, count=count)
        self._count.setText(said)
        title = step.title.in_language(language) or said
        self._title.setText(title)
        self._note.setText(step.note.in_language(language))
        self._moves.setText(moves_of(step, told.start))
        self._moves.setVisible(bool(self._moves.text()))
        self._strayed.setVisible(told.has_strayed)
        self._back.setEnabled(told.place > 0)
        self._next.setEnabled(told.place + 1 < count)
        self.setAccessibleDescription(f"{said}. {title}")
        self.editor.show_story(told.steps, told.place, told.is_own)

    def step_on(self, places: int) -> None:
        """Play a step before or behind the one at hand, if there is such a one."""
        told = self._told
        if told is not None and 0 <= told.place + places < len(told.steps):
            self._go(places)

    def _go(self, places: int) -> None:
        if self._told is not None:
            self.wanted.emit(self._told.place + places)


def moves_of(step: Step, start: Scenario) -> str:
    """Which sliders a step leaves elsewhere than a scenario has them, a line for each."""
    before, table = start.all_values(), start.table
    lines = []
    for address, value in step.values.items():
        if address in before and before[address] != value:
            spec = table.spec(address)
            old, new = (setting_words(spec, one) for one in (before[address], value))
            words = tr("{lever}: {before} → {after}")
            name = address_name(address, start)
            lines.append(words.format(lever=name, before=old, after=new))
    if len(lines) > MOST_MOVES:
        more = len(lines) - MOST_MOVES
        lines = [*lines[:MOST_MOVES], tr("and {count} more").format(count=more)]
    if step.year is not None:
        lines.append(tr("Look at {year}").format(year=year_number(step.year)))
    return "\n".join(lines)
