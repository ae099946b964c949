"""Which few sliders bring an outcome to a target: type it, look at the answers, apply one."""

from collections.abc import Iterator

from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.faults import phrase_text
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import plain_number, short_number, year_number
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.asked_value import AskedValue
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.explained import ExplainingCard
from tenfold_gui.workspaces.race.outcomes import scale_of, setting_words, value_words
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.analysis.moves import Move
from tenfold_kernels.analysis.reached import JUMPS, NEAREST, Answer, Reached
from tenfold_kernels.faults import Phrase

HEADINGS = (
    ("", "click an answer to apply it, as one step that undo takes back"),
    ("lever", "what moves"),
    ("before", "where it stands"),
    ("after", "where the answer puts it"),
    ("slider", "how far it moves, in % of its slider"),
)


class ReachCard(ExplainingCard):
    """A target and the smallest sets of moves that reach it, or the reason why none does.

    Signals ``inquired`` with the target, and ``set_together`` with the values of an answer.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.REACH
    topics = (Ask.REACH,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Reach a target"))
        self.asked = AskedValue(look, tr("Target"), tr("Find"))
        self.asked.asked.connect(self._ask)
        self.field, self.button = self.asked.field, self.asked.button
        self.add(self.asked, 0)
        self.table = PickTable(look, HEADINGS, words=frozenset((0, 1)), wide=(1,), spared=(2,))
        self.table.picked.connect(self._apply)
        self.add_answer(self.table, inset=True)
        self._answers: list[Answer] = []  # of each row

    def show_answer(self, shown: Shown) -> None:
        """Show the target in the unit of the outcome."""
        super().show_answer(shown)
        about = shown.about
        factor, unit = scale_of(about.output, shown.scenario)
        self.asked.show_value(about.output, about.target, factor, unit)
        if about.target is None:
            words = tr("type a value that {outcome} should have in {year}")
            name = address_name(about.output, shown.scenario)
            self.show_reason(words.format(outcome=name, year=year_number(about.year)))

    def show_found(self, found: Reached, shown: Shown) -> None:
        """List the answers, the fewest levers first; or say why there is none."""
        answers = found.answers or ((found.nearest,) if found.nearest else ())
        now = value_words(found.output, found.current, shown.scenario)
        target = value_words(found.output, found.target, shown.scenario)
        if found.reason is not None:
            words = self._reason(found, found.reason, shown)
        else:
            words = tr("{now} → {target} in {year}; click an answer to apply it").format(
                now=now, target=target, year=year_number(found.year)
            )
        self.set_title(self.title, words)
        rows = [pair for number, one in enumerate(answers, 1)
                for pair in self._listed(number, one, found, shown)]  # fmt: skip
        self._answers = [answer for answer, _ in rows]
        self.table.show_rows([cells for _, cells in rows])

    def show_reason(self, words: str) -> None:
        """Show no answers."""
        super().show_reason(words)
        self._answers = []
        self.table.show_rows([])

    def set_stale(self) -> None:
        """Grey the answers to another question; without a target, none is on its way."""
        if self._shown is None or self._shown.about.target is not None:
            super().set_stale()
        else:
            self.table.setEnabled(False)

    def _listed(
        self, number: int, one: Answer, found: Reached, shown: Shown
    ) -> Iterator[tuple[Answer, list[Cell]]]:
        comes = value_words(found.output, one.value, shown.scenario)
        tip = tr("click to apply all moves of answer {number}: the outcome is then {value}")
        tip = tip.format(number=number, value=comes)
        for k, move in enumerate(one.moves):
            texts = (str(number) if k == 0 else "", *self._words(move, shown))
            yield one, [Cell(text, tip) for text in texts]

    def _words(self, move: Move, shown: Shown) -> tuple[str, ...]:
        moved = plain_number(100.0 * move.of_slider, 0)
        return (
            address_name(move.key, shown.scenario), setting_words(move.spec, move.before),
            setting_words(move.spec, move.after),
            f"+{moved}" if move.of_slider > 0.0 else moved,
        )  # fmt: skip

    def _reason(self, found: Reached, reason: Phrase, shown: Shown) -> str:
        """Say it with values in the unit in which they are shown."""
        if reason.template not in (JUMPS, NEAREST):
            return phrase_text(reason)
        factor, _ = scale_of(found.output, shown.scenario)
        values = {
            name: short_number(float(str(text)) * factor) for name, text in reason.values.items()
        }
        return tr(reason.template).format(**values)

    def _ask(self, target: float | None) -> None:
        if target is not None:
            self.inquired.emit("target", target)

    def _apply(self, row: int) -> None:
        if self.table.isEnabled():
            self.set_together.emit({m.key: m.after for m in self._answers[row].moves}, None)
