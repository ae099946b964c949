"""Which assumptions matter, when something happens, and what would be worth knowing."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import phrase_text
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import plain_number, whole_number, year_number
from tenfold_gui.i18n.spacing import well_spaced
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING
from tenfold_gui.widgets.asked_value import AskedValue
from tenfold_gui.widgets.index_table import Index, IndexTable
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.explained import ExplainingCard
from tenfold_gui.workspaces.race.outcomes import (
    is_regime,
    outcome_name,
    scale_of,
    setting_words,
    value_words,
)
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.analysis.discovery import (
    ABOVE,
    AND,
    BELOW,
    BETWEEN,
    COMMA,
    MOSTLY,
    Discovery,
    Limit,
)
from tenfold_kernels.analysis.sensitivity import OTHERS, Sensitivity
from tenfold_kernels.faults import Phrase
from tenfold_kernels.scenario import Scenario

MATTERS_HEADINGS = (
    ("assumption", "click a row to see what it is"),
    (
        "share of variance",
        "wide bar: the total index, the share of the variance that stays if all others are known; "
        "narrow bar: the first-order one, the share that goes if this one is known; "
        "lines: their 95 % intervals",
    ),
    ("total", "share of the variance that stays if all others are known"),
)
KNOWING_HEADINGS = (
    ("if it were known", "click a row to see what it is"),
    ("variance", "by how much the variance of the outcome would shrink, in %"),
    ("interval", "by how much its 90 % interval would narrow, in %"),
)
NOISE = 2.0  # standard errors below which an effect may be chance
MOST_KNOWN = 12


class MattersCard(ExplainingCard):
    """Sobol indices of the assumptions that matter most.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.MATTERS
    topics = (Ask.MATTERS,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What matters"), tr("Computing…"))
        self.table = IndexTable(look, MATTERS_HEADINGS, 1)
        self.table.picked.connect(self._pick)
        self.add_answer(self.table, inset=True)
        self._keys: list[str] = []

    def show_found(self, found: Sensitivity, shown: Shown) -> None:
        """List the assumptions, the largest total index first."""
        indices, scenario = found.indices, shown.scenario
        words = tr("{count} assumptions vary; share of the outcome's variance")
        self.set_title(self.title, words.format(count=whole_number(found.screened)))
        self._keys = list(indices.names)
        each = [
            Index(*map(float, row))
            for row in zip(indices.first, indices.first_error, indices.total,
                           indices.total_error, strict=True)
        ]  # fmt: skip
        rows = []
        for name, one in zip(indices.names, each, strict=True):
            words = tr("all others together") if name == OTHERS else address_name(name, scenario)
            tip = tr("{name}: total {total} ± {total_error}, first order {first} ± {first_error}")
            tip = tip.format(name=words, total=plain_number(one.total, 3),
                             total_error=plain_number(one.total_error, 3),
                             first=plain_number(one.first, 3),
                             first_error=plain_number(one.first_error, 3))  # fmt: skip
            rows.append([Cell(text, tip) for text in (words, "", plain_number(one.total, 2))])
        self.table.show_indices(rows, each)

    def show_reason(self, words: str) -> None:
        """Show no indices."""
        super().show_reason(words)
        self.table.show_indices([], [])

    def _pick(self, row: int) -> None:
        if self._keys[row] != OTHERS:
            self.picked.emit(self._keys[row].partition("[")[0])


class KnowingCard(ExplainingCard):
    """What it would be worth to know each assumption.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.KNOWING
    topics = (Ask.MATTERS,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Worth knowing"), tr("Computing…"))
        self.table = PickTable(look, KNOWING_HEADINGS)
        self.table.picked.connect(lambda row: self.picked.emit(self._keys[row]))
        self.add_answer(self.table, inset=True)
        self._keys: list[str] = []

    def show_found(self, found: Sensitivity, shown: Shown) -> None:
        """List what would narrow the outcome by more than chance does."""
        known, scenario = found.information, shown.scenario
        ends = [value_words(found.output, end, scenario) for end in known.interval]
        words = tr("nine cases of ten lie from {low} to {high}")
        if is_regime(found.output):
            words = tr("what narrows the distance to the flip")
        self.set_title(self.title, words.format(low=ends[0], high=ends[1]))
        listed = [
            (name, float(variance), float(width))
            for name, variance, width in zip(known.names, known.variance, known.width, strict=True)
            if variance > NOISE * known.variance_error
        ][:MOST_KNOWN]
        self._keys = [name.partition("[")[0] for name, _, _ in listed]
        tip = tr("known exactly, it would shrink the variance by {variance} % and the 90 % "
                 "interval by {width} %, on average")  # fmt: skip
        rows = []
        for name, variance, width in listed:
            numbers = [plain_number(100.0 * share, 0) for share in (variance, width)]
            more = tip.format(variance=numbers[0], width=numbers[1])
            rows.append([Cell(text, more) for text in (address_name(name, scenario), *numbers)])
        self.table.show_rows(rows)

    def show_reason(self, words: str) -> None:
        """Show nothing that is worth knowing."""
        super().show_reason(words)
        self.table.show_rows([])


class WhenCard(ExplainingCard):
    """Under which assumptions an outcome lies beyond a value, in a sentence.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.WHEN
    topics = (Ask.WHEN,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("When it happens"), tr("Computing…"))
        self.asked = AskedValue(look, tr("Above"), tr("Find"))
        self.asked.setToolTip(tr(THRESHOLD))
        self.asked.asked.connect(lambda value: self.inquired.emit("threshold", value))
        self.add(self.asked, 0)
        self.sentence = QLabel()
        self.sentence.setFont(look.body)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sentence.setContentsMargins(PADDING, 6, PADDING, 4)
        selectable = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(
            selectable.TextSelectableByKeyboard | selectable.TextSelectableByMouse
        )
        self.sentence.setMinimumHeight(look.px(60))
        self.add_answer(self.sentence)

    def show_answer(self, shown: Shown) -> None:
        """Show what the outcome must pass; whether a regime holds is no matter of a number."""
        super().show_answer(shown)
        self.asked.setHidden(is_regime(shown.about.output))
        self._show_asked(shown)

    def _show_asked(self, shown: Shown, proposed: str = "") -> None:
        about = shown.about
        factor, unit = scale_of(about.output, shown.scenario)
        self.asked.show_value(about.output, about.threshold, factor, unit, proposed)

    def show_found(self, found: Discovery, shown: Shown) -> None:
        """Say what happens, and when."""
        if found.above is not None and not is_regime(found.output):
            factor, _ = scale_of(found.output, shown.scenario)
            self._show_asked(shown, f"{found.above * factor:.6g}")
        name, year = outcome_name(found.output, shown.scenario), year_number(found.year)
        if is_regime(found.output):
            words = tr("“this”: {name}, {year}").format(name=name, year=year)
        else:
            value = value_words(found.output, found.above or 0.0, shown.scenario)
            words = tr("“this”: {name} above {value} in {year}")
            words = words.format(name=name, value=value, year=year)
        self.set_title(self.title, words)
        said = _said(found, shown.scenario)
        if found.limits:
            shares = {
                "coverage": plain_number(100.0 * found.coverage, 0),
                "density": plain_number(100.0 * found.density, 0),
            }
            said = f"{said}\n\n{well_spaced(tr(NAMED).format(**shares))}"
        self.sentence.setText(said)
        self.sentence.setToolTip("" if found.share in (0.0, 1.0) else tr(COVERAGE))

    def show_reason(self, words: str) -> None:
        """Say nothing."""
        super().show_reason(words)
        self.sentence.setText("")


NAMED = "Coverage {coverage} %, density {density} %"
THRESHOLD = (
    "“It” happens where the outcome lies above this value; while the field is empty, above the "
    "value that it has in this scenario."
)
COVERAGE = (
    "The first share is the coverage of the rule, the second one its density; the rule was found "
    "by the patient rule induction method among cases drawn from what is known of the assumptions."
)


def _said(found: Discovery, scenario: Scenario) -> str:
    """The sentence of the kernel, with the names and units that people read."""
    said = found.said()
    if said.template != MOSTLY:
        return phrase_text(said)
    *rest, limits = (_limit(one, scenario) for one in found.limits)
    for number, one in enumerate(reversed(rest)):
        limits = tr(COMMA if number else AND).format(first=one, second=limits)
    return phrase_text(Phrase(MOSTLY, **{**said.values, "limits": limits}))


def _limit(one: Limit, scenario: Scenario) -> str:
    spec = scenario.table.spec(one.key)
    ends: dict[str, Any] = {
        name: setting_words(spec, value)
        for name, value in (("low", one.low), ("high", one.high))
        if value is not None
    }
    words = BETWEEN if len(ends) == 2 else (ABOVE if "low" in ends else BELOW)
    name = tr("“{name}”").format(name=address_name(one.key, scenario))
    return tr(words).format(key=name, **ends)
