"""What the window does with whole scenarios: copies, pins, exchanges, resets, removes.

Whatever would be lost is asked about first: what stands neither in another scenario of the
document, nor in its baseline, nor in the file or preset it came from. Undo brings it back, but
who pressed a key by mistake may not know what is gone.
"""

from collections.abc import Callable

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session
from tenfold_gui.window.desk import Desk

SLOW = ("finance",)  # thousands of paths; the digest of a pin's results follows later


class CaseDesk(Desk):
    """Does to scenarios what commands say."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its commands do, by key."""
        return {
            "reset_preset": self._reset_to_loaded,
            "reset_baseline": self._reset_to_baseline,
            "reset_defaults": self._reset_to_defaults,
            "duplicate_case": lambda: self._session.duplicate_case(self._session.workbook.at),
            "remove_case": self._remove,
            "promote_case": self._promote,
            "swap": lambda: self._session.swap(),  # nothing goes: each takes the other's place
            "pin_case": self._pin,
            "next_case": lambda: self._step(1),
            "previous_case": lambda: self._step(-1),
        }

    @property
    def _session(self) -> Session:
        return self._window.session

    def _reset_to_loaded(self) -> None:
        question = tr("Reset “{title}” to what was loaded? Undo brings your values back.")
        if self._may_reset(question):
            self._session.reset_to_loaded()

    def _reset_to_baseline(self) -> None:
        question = tr("Reset “{title}” to the baseline? Undo brings your values back.")
        if self._may_reset(question):
            self._session.reset_to_baseline()

    def _reset_to_defaults(self) -> None:
        question = tr("Give every parameter its default? Undo brings your values back.")
        if self._may_reset(question):
            self._session.reset_to_defaults()

    def _may_reset(self, question: str) -> bool:
        session = self._session
        if session.keeps(session.scenario, besides=session.workbook.at):
            return True
        return self._dialogs.confirm(question.format(title=title_of(session.scenario)), tr("Reset"))

    def _remove(self) -> None:
        session, key = self._session, self._session.workbook.at
        question = tr("Remove “{title}”, which stands nowhere else? Undo brings it back.")
        title = title_of(session.scenario)
        if session.keeps(session.scenario, besides=key) or self._dialogs.confirm(
            question.format(title=title), tr("Remove")
        ):
            session.remove_case(key)

    def _promote(self) -> None:
        session = self._session
        question = tr(
            "Make “{title}” the baseline? The baseline at hand, “{old}”, stands nowhere else. "
            "Undo brings it back."
        )
        baseline = session.state.baseline
        if session.keeps(baseline, besides=None) or self._dialogs.confirm(
            question.format(title=title_of(session.scenario), old=title_of(baseline)),
            tr("Make it the baseline"),
        ):
            session.promote_case(session.workbook.at)

    def _pin(self) -> None:
        session = self._session
        key = session.workbook.at
        if any(pin.case == key for pin in session.workbook.pins):
            session.unpin_case(key)
        else:
            session.pin_case(key, compute=session.scenario.kernel not in SLOW)

    def _step(self, step: int) -> None:
        workbook = self._session.workbook
        place = (workbook.keys.index(workbook.at) + step) % len(workbook.keys)
        self._session.look_at(workbook.keys[place])
