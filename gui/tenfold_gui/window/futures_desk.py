"""What the window does about futures: remembers the switch, compiles, tells, lists failures."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from tenfold_gui.engine.compute import Many
from tenfold_gui.engine.futures import SEED, Futures
from tenfold_gui.fans import Fans
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import change_name
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.session.session import member_label
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.room import Room

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

MOST_LISTED = 12  # members that fail the same check


class FuturesDesk(Desk):
    """Ties rooms and the status line to the futures."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._engine, self._preferences = window.engine, window.preferences
        self._world = window.sessions["world"]
        self._engine.compiled.connect(self._start_compiling)
        self._engine.refining.connect(self._tell_progress)

    def furnish_window(self) -> None:
        """Follow the new status line."""
        self._window.status.failures_asked.connect(self._list_failures)
        self._window.status.stopped.connect(self._engine.leave_alone)

    def furnish_room(self, room: Room) -> None:
        """Set the switch of a new room, and follow it."""
        room.workspace.show_fans(self._preferences.fans)
        room.workspace.fans_chosen.connect(self._remember)
        room.workspace.member_wanted.connect(self._open_member)

    def _remember(self, fans: Fans) -> None:
        self._preferences.fans = fans
        self._start_compiling()

    def _start_compiling(self) -> None:
        """Compile for many members once the kernel for a single run is there."""
        blocs = len(self._world.scenario.blocs)
        if self._preferences.fans is not Fans.OFF and self._engine.has_compiled(blocs):
            self._engine.start_compiling(Many(blocs))
            self._window.status.show_state(self._engine.is_compiling)

    def _tell_progress(self, done: int, wanted: int) -> None:
        self._window.status.show_progress(done, wanted)

    def _open_member(self, futures: Futures, number: int) -> None:
        """Make one member the scenario at hand, in one step that undo takes back."""
        label = member_label(number, SEED)
        self._world.become(futures.member(number), label)
        said = tr("Open now: {member}. Undo brings back what was.")
        self._window.status.tell(said.format(member=change_name(label, futures.scenario)))

    def _list_failures(self, futures: Futures) -> None:
        """Show a small list of checks and of the members that fail them."""
        menu = failures_menu(self._window, futures, self._open_member)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos() - QPoint(0, menu.sizeHint().height()))


def failures_menu(
    owner: QWidget, futures: Futures, chosen: Callable[[Futures, int], None]
) -> QMenu:
    """Make a menu of the checks that members fail, with the members below each.

    Parameters
    ----------
    owner : QWidget
        Whom it belongs to.
    futures : Futures
        Whose members.
    chosen : function
        Opens one of them.
    """
    menu = QMenu(owner)
    menu.setToolTipsVisible(True)
    for failure in futures.failures or ():
        count = whole_number(len(failure.members))
        words = tr("{name}: {count} members, at worst {worst}").format(
            name=failure.name, count=count, worst=short_number(failure.worst, digits=3)
        )
        listed = menu.addMenu(words)
        why = listed.addAction(tr(failure.why))
        why.setEnabled(False)
        for number in failure.members[:MOST_LISTED]:
            name = change_name(member_label(number, SEED), futures.scenario)
            action = listed.addAction(tr("Open {member}").format(member=name))
            action.triggered.connect(lambda _=False, number=number: chosen(futures, number))
        if len(failure.members) > MOST_LISTED:
            more = tr("and {count} more").format(count=len(failure.members) - MOST_LISTED)
            listed.addAction(more).setEnabled(False)
    return menu
