"""The line at the bottom: how long the run took, whether money is conserved, what goes on."""

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.finance import Appraisals
from tenfold_gui.engine.futures import Futures
from tenfold_gui.i18n import CHINESE, current_language, tr
from tenfold_gui.i18n.numbers import duration, magnitude, whole_number
from tenfold_gui.style.fonts import can_show_chinese
from tenfold_gui.style.look import Look

LARGEST_RESIDUAL = 1e-9  # of GDP; beyond it something is wrong
APART = "  ·  "
MARKUP = re.compile("<[^>]*>")
READING = 8_000  # milliseconds for which a message stays


class StatusLine(QFrame):
    """Quiet words about the last run.

    Signals ``failures_asked`` with the `Futures` of which some fail a check, and ``stopped``
    when more members are not wanted.

    Parameters
    ----------
    look : Look
        Type.
    """

    failures_asked = Signal(object)
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._accent = look.theme.accent
        self._futures: Futures | None = None
        self._compiling = False
        self._parts: list[str] = []  # what is said about the last run
        self._warning = "", ""
        self._told = QTimer(self, singleShot=True, interval=READING)
        self._told.timeout.connect(lambda: self.show_state(self._compiling))
        self.setObjectName("status")
        self.setFixedHeight(look.px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        self._run, self._note = QLabel(), QLabel()
        for label in (self._run, self._note):
            label.setFont(look.small)
            label.setProperty("role", "secondary")
        self._run.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._run, 1)
        self._run.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._run.linkActivated.connect(lambda _: self.failures_asked.emit(self._futures))
        self._bar = QProgressBar()
        self._bar.setFixedSize(look.px(96), look.px(6))
        self._bar.setTextVisible(False)
        self._stop = QToolButton()
        self._stop.setText("×")
        self._stop.setFont(look.small)
        self._stop.setFixedSize(look.px(20), look.px(20))
        self._stop.setStyleSheet("padding: 0;")
        self._stop.setToolTip(tr("Leave it at what there is"))
        self._stop.setAccessibleName(self._stop.toolTip())
        self._stop.clicked.connect(self.stopped)
        self._busy = QProgressBar()
        self._busy.setFixedSize(look.px(96), look.px(6))
        self._busy.setTextVisible(False)
        self._busy.setRange(0, 0)  # nobody knows how long a compiler takes
        self._busy.setAccessibleName(tr("Compiling the kernels"))
        self._busy.hide()
        self._marks = QHBoxLayout()
        row.addLayout(self._marks)
        row.addWidget(self._busy)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addSpacing(8)
        row.addWidget(self._note)
        self.show_progress(0, 0)

    def add_mark(self, mark: QWidget) -> None:
        """Give something that goes on a place beside the others."""
        self._marks.addWidget(mark)

    def show_answer(self, answer: Answer) -> None:
        """Say how long a run took and whether its accounts balance."""
        time = duration(answer.seconds)
        if isinstance(answer.result, Appraisals):
            paths = whole_number(answer.result.paths)
            parts = [tr("{paths} paths in {time}").format(paths=paths, time=time)]
        else:
            parts = [tr("One run in {time}").format(time=time)]
        self._futures = answer.futures
        if answer.futures is not None:
            count, spent = whole_number(answer.futures.size), duration(answer.futures.seconds)
            parts.append(tr("{count} futures · {time}").format(count=count, time=spent))
        if answer.question.scenario.kernel == "world":
            parts.append(_balance(answer.largest_residual))
        if answer.futures is not None and answer.futures.failures is not None:
            parts.append(_checks(answer.futures, self._accent))
        self._parts = parts
        self._fit()

    def show_failure(self, reason: str) -> None:
        """Say that the last run went wrong, until the next one."""
        said = tr("This setting could not be computed: {reason}").format(reason=reason)
        self._parts = []
        _say(self._run, said, warning=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the last parts where there is no room; on hover, all are there."""
        metrics = self._run.fontMetrics()
        for count in range(len(self._parts), 0, -1):
            said = APART.join(self._parts[:count])
            if count == 1 or metrics.horizontalAdvance(MARKUP.sub("", said)) <= self._run.width():
                _say(self._run, said)
                break
        stops = Qt.FocusPolicy.StrongFocus if "<a " in self._run.text() else Qt.FocusPolicy.NoFocus
        self._run.setFocusPolicy(stops)  # only a link is worth a stop
        if self._parts:
            self._run.setToolTip(APART.join(MARKUP.sub("", part) for part in self._parts))

    def show_progress(self, done: int, wanted: int) -> None:
        """Show how many members there are of those wanted; with zeros, nothing."""
        self._bar.setVisible(wanted > 0)
        self._stop.setVisible(wanted > 0)
        if wanted > 0:
            self._bar.setRange(0, wanted)
            self._bar.setValue(done)
            words = tr("{done} of {wanted} futures")
            said = words.format(done=whole_number(done), wanted=whole_number(wanted))
            self._bar.setToolTip(said)
            self._bar.setAccessibleName(said)

    def tell(self, message: str) -> None:
        """Say something for a while."""
        _say(self._note, message)
        self._told.start()

    def warn(self, message: str, details: str) -> None:
        """Say what is wrong on this machine, for as long as nothing else is to be said."""
        self._warning = message, details
        if not self._told.isActive():
            self.show_state(self._compiling)

    def show_state(self, compiling: bool) -> None:
        """Show what goes on, and what is missing on this machine."""
        self._compiling = compiling
        self._told.stop()
        if not can_show_chinese() and current_language() == CHINESE:
            _say(self._note, "No font with Chinese characters is installed", warning=True)
        elif compiling:
            _say(self._note, tr("Compiling the kernels, once; everything works meanwhile"))
        else:
            _say(self._note, self._warning[0], warning=True)
        self._note.setToolTip(self._warning[1])
        self._busy.setVisible(compiling)


def _say(label: QLabel, text: str, warning: bool = False) -> None:
    role = "warning" if warning else "secondary"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(text)


def _checks(futures: Futures, accent: str) -> str:
    """Say whether all members pass the reality checks, or how many do not, as a link."""
    if not futures.failing:
        return tr("all checks hold")
    words = tr("{count} of {size} members fail a check").format(
        count=whole_number(len(futures.failing)), size=whole_number(futures.size)
    )
    return f'<a href="failures" style="color: {accent}">{words}</a>'


def _balance(residual: float) -> str:
    if residual == 0.0:
        return tr("money conserved exactly")
    shown = magnitude(residual)
    if residual > LARGEST_RESIDUAL:
        return tr("money NOT conserved: {size} of GDP is missing").format(size=shown)
    return tr("money conserved to {size} of GDP").format(size=shown)
