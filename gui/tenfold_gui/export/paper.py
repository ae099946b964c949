"""A room on paper: the cards of a lens drawn once more, in the light theme and of one size."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tenfold_gui.engine.compute import Answer, Question, answer
from tenfold_gui.engine.futures import prepare
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Studied, Study, conduct
from tenfold_gui.fans import Fans
from tenfold_gui.session.session import Session
from tenfold_gui.style.look import Look
from tenfold_gui.style.sheet import style_sheet
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.room import Manner, Room
from tenfold_gui.workspaces.grid import CardGrid

WIDTH, HEIGHT = 800, 320  # of two cards beside each other, and of each of them
HEAD = 80  # what stands above the cards

Find = Callable[[Study | Inquiry], Studied | None]


class Paper:
    """What was drawn, and what it shows.

    Attributes
    ----------
    cards : list of Card
        In reading order.
    answer : Answer
        What they show.
    lens : str
        Words of the lens.
    """

    def __init__(self, cards: list[Card], answer: Answer, lens: str) -> None:
        self.cards, self.answer, self.lens = cards, answer, lens


@contextmanager
def on_paper(
    session: Session, manner: Manner | None = None, lens: str = "", fans: Fans | None = None,
    known: Answer | None = None, find: Find = lambda _: None,
) -> Iterator[Paper]:  # fmt: skip
    """Draw the cards of a lens, for as long as the block lasts.

    Parameters
    ----------
    session : Session
        What is open.
    manner : Manner, optional
        How its room is at present.
    lens : str
        Lens to look through, where another one is wanted.
    fans : Fans, optional
        How much of the futures, where that is not as it was left.
    known : Answer, optional
        Answer that is on the screen; computed where there is none.
    find : function
        Gives what a study found, where that is known; else it is conducted.
    """
    asked: list[Question] = []
    wanted: list[Study | Inquiry] = []
    look = Look(LIGHT)
    room = Room(look, session, asked.append, wanted.append, manner)
    try:
        room.setStyleSheet(style_sheet(look.theme, look.scale))
        room.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        for side in (room.left, room.right):
            side.hide()
        if fans is not None:
            room.workspace.show_fans(fans)
        if lens:
            room.workspace.show_lens(lens)
        room.resize(WIDTH, HEAD + 2 * HEIGHT)
        room.show()
        shown = known if known is not None and _fits(known, session) else answer(asked[-1])
        room.show_answer(shown)
        _lay_out(room)
        for study in wanted:
            if isinstance(study, Inquiry):
                prepare(len(study.scenario.blocs))
            studied = find(study) or conduct(study, lambda: False)
            if studied is not None:
                room.workspace.show_studied(studied)
        QApplication.processEvents()
        words = room.workspace.lenses.get(room.workspace.lens, "")
        yield Paper(list(_grid(room).shown), shown, words)
    finally:
        room.close_room()
        room.hide()
        room.deleteLater()


def _fits(known: Answer, session: Session) -> bool:
    """Whether an answer is one to what is open."""
    asked, state = known.question, session.state
    return asked.scenario is state.scenario and asked.baseline is state.baseline


def _lay_out(room: Room) -> None:
    """Give every row of cards its height."""
    QApplication.processEvents()
    rows = ceil(len(_grid(room).shown) / 2)
    room.resize(WIDTH, HEAD + rows * HEIGHT)
    QApplication.processEvents()


def _grid(room: Room) -> CardGrid:
    return next(grid for grid in room.findChildren(CardGrid) if grid.isVisible())
