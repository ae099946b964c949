"""Cards that answer questions about an outcome: what they say until there is an answer."""

from typing import Any

from PySide6.QtWidgets import QWidget

from tenfold_gui.engine.inquiry import Waiting
from tenfold_gui.engine.studies import Studied
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import error_text
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.i18n.spacing import well_spaced
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.lens_card import STOPPED
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_kernels.faults import InputError


class ExplainingCard(RaceCard):
    """A card with the answer to a question, or the reason why there is none yet.

    Parameters
    ----------
    look : Look
        Colours and type.
    title, unit : str
        What is shown, and in what unit.
    """

    _shown: Shown | None = None
    _answer: QWidget | None = None

    def __init__(self, look: Look, title: str, unit: str = "") -> None:
        super().__init__(look, title, unit)
        self.wrap_unit()  # it says things that are worth reading to the end

    def add_answer(self, widget: QWidget, inset: bool = False) -> None:
        """Frame the widget that shows the answer; it is grey while it belongs to other settings."""
        self._answer = widget
        self.add(widget, inset=inset)

    def set_title(self, title: str, unit: str) -> None:
        """Change title and unit, in which names and numbers are inserted."""
        super().set_title(title, well_spaced(unit))

    def show_answer(self, shown: Shown) -> None:
        """Remember what is on the screen."""
        self._shown = shown

    def show_studied(self, studied: Studied) -> None:
        """Show the answer."""
        found = studied.result
        if isinstance(found, Waiting):
            self.show_reason(tr("Compiling the kernel for many runs; the answer follows"))
        elif isinstance(found, InputError):
            self.show_reason(error_text(found))
        elif self._shown is not None:
            self._enable(True)
            self.show_found(found, self._shown)

    def show_found(self, found: Any, shown: Shown) -> None:
        """Draw what the kernel found."""

    def show_reason(self, words: str) -> None:
        """Say why there is nothing to see."""
        self.set_title(self.title, words)

    def show_stopped(self) -> None:
        """Show no answer."""
        self.show_reason(tr(STOPPED))

    def set_stale(self) -> None:
        """Say that a newer answer is on its way, and grey the one that is there."""
        self.set_title(self.title, tr("Computing…"))
        self._enable(False)

    def show_progress(self, share: float) -> None:
        """Say how much of the answer is there."""
        words = tr("Computing… {percent} %").format(percent=plain_number(100.0 * share, 0))
        self.set_title(self.title, words)

    def _enable(self, enabled: bool) -> None:
        if self._answer is not None:
            self._answer.setEnabled(enabled)
