"""A button that says how much of the futures is shown, with a menu to choose from."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from tenfold_gui.fans import FAN_KEYS, FAN_SHORT, FAN_WORDS, Fans
from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look


class FanSwitch(QToolButton):
    """The switch.

    Signals ``chosen`` with a `Fans`.

    Parameters
    ----------
    look : Look
        Type.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.body)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(f"<p>{tr(HELP)}</p><p>{tr(WHERE)} ({FAN_KEYS})</p>")
        self.setAccessibleName(tr("Futures"))
        self.setAccessibleDescription(tr(HELP))
        self.menu_of_choices = QMenu(self)
        self._actions = {fans: self.menu_of_choices.addAction(tr(words))
                         for fans, words in FAN_WORDS.items()}  # fmt: skip
        for fans, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, fans=fans: self.chosen.emit(fans))
        self.clicked.connect(self._open)

    def show_chosen(self, fans: Fans) -> None:
        """Say what is shown, without telling anyone."""
        self.setText(f"{tr(FAN_SHORT[fans])} ▾")
        self.setShortcut(FAN_KEYS)  # every new text takes it away
        for other, action in self._actions.items():
            action.setChecked(other is fans)

    def choose(self, fans: Fans) -> None:
        """Choose as a person does."""
        self._actions[fans].trigger()

    def _open(self) -> None:
        self.menu_of_choices.popup(self.mapToGlobal(QPoint(0, self.height())))


HELP = (
    "Each line is the median of many runs whose assumptions are drawn from what is known of them; "
    "the dark band holds half of the runs, the light one nine in ten. "
    "Control and a click open the run nearest to the pointer; so does a click on a path."
)
WHERE = "Tables, stacked areas and cards about one year show the single run of the settings."
