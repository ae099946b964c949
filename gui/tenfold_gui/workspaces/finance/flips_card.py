"""What would flip the decision: a click sets the slider there."""

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import in_row, name_of
from tenfold_gui.i18n.numbers import display_factor, short_number, unit_words
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.workspaces.finance.shown import FinanceCard, colour_of, letter
from tenfold_gui.workspaces.finance.words import chance, money, percent
from tenfold_kernels.finance.stochastic import Flip
from tenfold_kernels.parameters import ParamSpec, address
from tenfold_kernels.registry import parameter_table

HEADINGS = (
    ("", "project"),
    ("Lever", ""),
    ("now", "where it stands"),
    ("flips at", "nearest value at which the chance of closing passes one half"),
    ("move", "share of the slider's length"),
    ("public cost", "in USD there, if the project closes"),
    ("buyers pay", "in USD there, by a tariff, if the project closes; in no budget"),
)


class FlipsCard(FinanceCard):
    """The smallest move of each lever that turns the decision, nearest first.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    topics = (Topic.FLIPS,)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What would flip the decision"), tr("Computing…"))
        self.table = PickTable(look, HEADINGS, words=frozenset((0, 1)), wide=(1,))
        self.table.picked.connect(self._pick)
        self.add(self.table, inset=True)
        self._flips: list[tuple[str, Flip]] = []

    def show_studied(self, studied: Studied) -> None:
        """List what flips; levers that do not are named below the title."""
        specs = parameter_table(studied.study.scenario.kernel)
        found = [(p, flip) for p, flips in studied.result.items() for flip in flips]
        self._flips = sorted(
            ((p, flip) for p, flip in found if flip.move is not None),
            key=lambda one: one[1].move or 0.0,
        )
        rows = [self._row(p, flip, specs.spec(flip.key)) for p, flip in self._flips]
        self.table.setEnabled(True)
        self.table.show_rows(rows)
        unit = tr("each lever by itself; click one to set it, undo takes it back")
        if not rows:
            unit = tr("no lever by itself, within its slider")
        else:
            still = [letter(p) for p in studied.result if all(p != q for q, _ in self._flips)]
            if still:
                words = tr("each lever by itself; click one to set it; none flips {projects}")
                unit = words.format(projects=in_row(still))
        self.set_title(self.title, unit)

    def set_stale(self) -> None:
        """Grey the table; what it says belongs to other settings."""
        self.table.setEnabled(False)
        self.set_title(self.title, tr("Computing…"))

    def _row(self, project: str, flip: Flip, spec: ParamSpec) -> list[Cell]:
        colour = colour_of(project, self._look.theme)
        tip = tr("Chance of closing now {chance}; click to set the lever past one half").format(
            chance=chance(flip.close_chance)
        )
        costs = (flip.public_cost or 0.0, flip.consumer_cost or 0.0)
        texts = (
            letter(project), name_of(flip.key), _value(spec, flip.present),
            _value(spec, flip.flipped or 0.0), percent(flip.move or 0.0),
            *map(money, costs),
        )  # fmt: skip
        return [Cell(text, tip, colour if k < 2 else "") for k, text in enumerate(texts)]

    def _pick(self, row: int) -> None:
        project, flip = self._flips[row]
        if flip.flipped is not None and self.table.isEnabled():
            self.edited.emit(address(flip.key, (project,)), flip.flipped)


def _value(spec: ParamSpec, value: float) -> str:
    return f"{short_number(value * display_factor(spec.unit))} {unit_words(spec.unit)}".strip()
