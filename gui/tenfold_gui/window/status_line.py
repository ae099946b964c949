"""The line at the bottom: how long the run took, whether money is conserved, what goes on."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.finance import Appraisals
from tenfold_gui.i18n import CHINESE, current_language, tr
from tenfold_gui.i18n.numbers import magnitude, short_number, whole_number
from tenfold_gui.style.fonts import can_show_chinese
from tenfold_gui.style.look import Look

LARGEST_RESIDUAL = 1e-9  # of GDP; beyond it something is wrong


class StatusLine(QFrame):
    """Quiet words about the last run.

    Parameters
    ----------
    look : Look
        Type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFixedHeight(look.px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        self._run, self._note = QLabel(), QLabel()
        for label in (self._run, self._note):
            label.setFont(look.small)
            label.setProperty("role", "secondary")
        row.addWidget(self._run)
        row.addStretch(1)
        row.addWidget(self._note)

    def show_answer(self, answer: Answer) -> None:
        """Say how long a run took and whether its accounts balance."""
        time = short_number(answer.seconds * 1e3, 2)
        if isinstance(answer.result, Appraisals):
            paths, time = whole_number(answer.result.paths), whole_number(answer.seconds * 1e3)
            parts = [tr("{paths} paths in {time} ms").format(paths=paths, time=time)]
        else:
            parts = [tr("One run in {time} ms").format(time=time)]
        if answer.question.scenario.kernel == "world":
            parts.append(_balance(answer.largest_residual))
        _say(self._run, "  ·  ".join(parts))

    def show_failure(self, reason: str) -> None:
        """Say that the last run went wrong, until the next one."""
        said = tr("This setting could not be computed: {reason}").format(reason=reason)
        _say(self._run, said, warning=True)

    def show_state(self, compiling: bool) -> None:
        """Show what goes on, and what is missing on this machine."""
        if not can_show_chinese() and current_language() == CHINESE:
            _say(self._note, "No font with Chinese characters is installed", warning=True)
        elif compiling:
            _say(self._note, tr("Compiling the kernels, once; everything works meanwhile"))
        else:
            _say(self._note, "")


def _say(label: QLabel, text: str, warning: bool = False) -> None:
    role = "warning" if warning else "secondary"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(text)


def _balance(residual: float) -> str:
    if residual == 0.0:
        return tr("money conserved exactly")
    shown = magnitude(residual)
    if residual > LARGEST_RESIDUAL:
        return tr("money NOT conserved: {size} of GDP is missing").format(size=shown)
    return tr("money conserved to {size} of GDP").format(size=shown)
