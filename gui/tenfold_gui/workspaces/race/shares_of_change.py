"""Why an outcome differs from the baseline: every moved slider with its share."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget

from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import year_number
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.widgets.share_table import UNDO, ShareTable
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.explained import ExplainingCard
from tenfold_gui.workspaces.race.outcomes import (
    scale_of,
    setting_words,
    signed_number,
    value_words,
)
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.analysis.attribution import START, Explanation, Share
from tenfold_kernels.parameters import Role

HEADINGS = (
    ("moved", "click a row to see what it is"),
    ("before", "in the baseline"),
    ("after", "in the scenario"),
    ("lowers · raises", "to the right: raises the outcome; to the left: lowers it"),
    ("share", "of the difference, in its unit; all shares add up to it"),
    ("", "a click, or the delete key, takes one slider back to the baseline"),
)
WHAT_TO_DO = (
    "Move a slider on the left: its share of the change from the baseline stands here, and one "
    "click takes it back.",
    "To know where to begin, see what matters. To have the moves found, type a target below.",
)
BARS = 3
ROLES = {Role.POLICY: "Policies", Role.ASSUMPTION: "Assumptions"}


class SharesOfChangeCard(ExplainingCard):
    """Moved sliders and their shares, policies and assumptions apart.

    Signals ``restored`` with a parameter that shall go back to the baseline, and ``chosen``
    with a choice and the entry it had.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.SHARES
    topics = (Ask.SHARES,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Why did it change"), tr("Computing…"))
        self.table = ShareTable(look, HEADINGS, BARS, spared=(1, 2))
        self.table.picked.connect(self._pick)
        self.table.undone.connect(self._undo)
        self.advice = QLabel("\n\n".join(tr(words) for words in WHAT_TO_DO))
        self.advice.setFont(look.body)
        self.advice.setWordWrap(True)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.advice.setContentsMargins(4, 6, 4, 4)
        self._either = QStackedWidget()
        self._either.addWidget(self.table)
        self._either.addWidget(self.advice)
        self.add_answer(self._either, inset=True)
        self.table.viewport().installEventFilter(self)
        self._rows: list[Share | None] = []  # None for the heading of a role

    def show_found(self, found: Explanation, shown: Shown) -> None:
        """List the shares, the largest first."""
        before = value_words(found.output, found.baseline, shown.scenario)
        after = value_words(found.output, found.value, shown.scenario)
        words = tr("{before} → {after} in {year}; {difference} in all")
        if not found.shares:
            words = tr("nothing differs from the baseline yet")
        elif not found.exact:
            words = tr("{before} → {after} in {year}; {difference} in all, shares sampled")
        difference = self._signed(found.difference, found, shown)
        self.set_title(
            self.title,
            words.format(before=before, after=after, year=year_number(found.year),
                         difference=difference),
        )  # fmt: skip
        self._advise(not found.shares)
        rows = list(self._listed(found, shown))
        longest = max((abs(one.value) for one in found.shares), default=0.0) or 1.0
        self._rows = [share for share, _ in rows]
        self.table.show_shares(
            [cells for _, cells in rows],
            [None if share is None else share.value / longest for share, _ in rows],
        )

    def show_reason(self, words: str) -> None:
        """Show no shares."""
        super().show_reason(words)
        self._advise(False)
        self._rows = []
        self.table.show_shares([], [])

    def _advise(self, wanted: bool) -> None:
        """Say what can be done, in the place of a table that would be empty."""
        self._either.setCurrentWidget(self.advice if wanted else self.table)

    def _listed(
        self, found: Explanation, shown: Shown
    ) -> Iterator[tuple[Share | None, list[Cell]]]:
        secondary = self._look.theme.secondary
        for role, title in ROLES.items():
            shares = found.of(role)
            if not shares:
                continue
            whole = self._signed(sum(one.value for one in shares), found, shown)
            texts = (tr(title), "", "", "", whole, "")
            yield None, [Cell(text, colour=secondary, bold=True) for text in texts]
            for one in shares:
                yield one, self._row(one, found, shown)

    def _row(self, one: Share, found: Explanation, shown: Shown) -> list[Cell]:
        mover, scenario = one.mover, shown.scenario
        before, after = (self._setting(mover.key, value, shown)
                         for value in (mover.before, mover.after))  # fmt: skip
        words = tr("{name}: {before} → {after}; without this move the outcome is {undone}")
        tip = words.format(name=address_name(mover.key, scenario), before=before, after=after,
                           undone=value_words(found.output, one.undone, scenario))  # fmt: skip
        if one.standard_error > 0.0:
            error = value_words(found.output, one.standard_error, scenario)
            tip += "\n" + tr("standard error of the share: {error}").format(error=error)
        undo = "" if mover.key == START else UNDO
        texts = (address_name(mover.key, scenario), before, after, "",
                 self._signed(one.value, found, shown))  # fmt: skip
        take_back = tr("Take this slider back to the baseline")
        accent = self._look.theme.accent
        return [*(Cell(text, tip) for text in texts), Cell(undo, take_back, accent)]

    def _signed(self, value: float, found: Explanation, shown: Shown) -> str:
        """Write a share; its unit stands below the title."""
        return signed_number(value * scale_of(found.output, shown.scenario)[0])

    def _setting(self, key: str, value: float | str, shown: Shown) -> str:
        if isinstance(value, str):
            return tr(dict(self._labels(key, shown)).get(value, value))
        if key == START:
            return year_number(value)
        return setting_words(shown.scenario.table.spec(key), value)

    def _labels(self, key: str, shown: Shown) -> Iterator[tuple[str, str]]:
        choice = next(one for one in shown.scenario.table.choices if one.key == key)
        return zip(choice.options, choice.labels or choice.options, strict=True)

    def _pick(self, row: int) -> None:
        share = self._rows[row]
        if share is not None and share.mover.key != START:
            self.picked.emit(share.mover.key.partition("[")[0])

    def _undo(self, row: int) -> None:
        share = self._rows[row]
        if share is None or not self.table.isEnabled():
            return
        if isinstance(share.mover.before, str):
            self.chosen.emit(share.mover.key, share.mover.before)
        elif share.mover.key != START:
            self.restored.emit(share.mover.key)
