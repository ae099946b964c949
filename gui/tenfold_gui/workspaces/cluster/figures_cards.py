"""The catalogue's figures of both chips and the model, with source and confidence of each."""

from collections.abc import Mapping
from typing import Literal

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number, short_number, whole_number
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.figure_table import FigureTable
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.workspaces.cluster.shown import ClusterCard, Shown
from tenfold_kernels.cluster.catalogue import (
    EXPONENTIALS,
    FIGURES,
    MEASURED,
    Chip,
    Figure,
    chip,
    workload,
)
from tenfold_kernels.cluster.editing import FACTORS, edited
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import Transformer, active_parameters, parameters
from tenfold_kernels.parameters import Confidence

Age = Literal["new", "old"]
FIGURE_NAMES = {
    "release_year": "First delivered",
    "process_nm": "Process",
    "dense_16bit_tflops": "16-bit peak",
    "dense_8bit_tflops": "8-bit peak",
    "dense_4bit_tflops": "4-bit peak",
    MEASURED: "Best 16-bit product measured",
    EXPONENTIALS: "Exponentials",
    "memory_gb": "Memory",
    "memory_bandwidth_gb_per_s": "Bandwidth of the memory",
    "scaleup_domain_chips": "Chips in a domain",
    "scaleup_gb_per_s": "Links within a domain",
    "scaleout_gbit_per_s": "Network between domains",
    "power_w": "Design power",
    "price_usd": "Price",
}
PLAIN_NUMBERS = ("release_year",)  # written without thousands
UNITS_UNSAID = ("year", "chip")
CONFIDENCE_MARKS = {Confidence.HIGH: "●●●", Confidence.MEDIUM: "●●○", Confidence.LOW: "●○○"}
CONFIDENCE_WORDS = {
    Confidence.HIGH: "well established",
    Confidence.MEDIUM: "one good source, or estimated",
    Confidence.LOW: "assumed",
}
FACTOR_OF = {key: name for name, (keys, _) in FACTORS.items() for key in keys}
FACTOR_OF["price_usd"] = "price"
HEADINGS = (
    ("Figure", ""),
    ("unit", ""),
    ("new", "estimated or changed figures are slanted and marked ≈; a coloured one can be changed"),
    ("sure", "how sure the figure is"),
    ("source", "where the figure was taken from"),
    ("old", "estimated or changed figures are slanted and marked ≈; a coloured one can be changed"),
    ("sure", "how sure the figure is"),
    ("source", "where the figure was taken from"),
)
COLUMNS: dict[Age, int] = {"new": 2, "old": 5}  # of the values; two more belong to each
WORD_COLUMNS = frozenset((0, 1, 3, 4, 6, 7))
SOURCE_COLUMNS = (4, 7)

SHAPE_COLUMNS = 3
SHAPE_HEADINGS = (("", ""),) * (2 * SHAPE_COLUMNS)
SHAPE_NAMES = {
    "layers": "Layers",
    "hidden": "Width of the hidden state",
    "heads": "Attention heads",
    "kv_heads": "Heads of keys and values",
    "ffn": "Width of the feed-forward block",
    "experts": "Experts",
    "routed": "Experts that a token visits",
    "expert_ffn": "Width of an expert",
    "vocabulary": "Vocabulary",
    "sequence": "Tokens in a sequence",
}


class ChipsCard(ClusterCard):
    """All figures of both chips; those that the scenario may change can be typed over.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Figures of both chips"))
        self._shown: Shown | None = None
        self._keys: list[str] = []
        self.table = FigureTable(look, HEADINGS, WORD_COLUMNS, SOURCE_COLUMNS)
        self.table.typed.connect(self._type)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """Show the figures as the scenario has them."""
        self._shown = shown
        values = shown.scenario.all_values()
        listed = {age: listed_chip(shown, age) for age in COLUMNS}
        figures = {age: figures_of(listed[age], values, age) for age in COLUMNS}
        self._keys = [key for key in FIGURES if any(key in found for found in figures.values())]
        rows: list[list[Cell]] = []
        editable = {}
        for row, key in enumerate(self._keys):
            kind = FIGURES[key]
            unit = "" if kind.unit in UNITS_UNSAID else kind.unit
            cells = [Cell(tr(FIGURE_NAMES[key]), tr(kind.meaning)),
                     Cell(unit, colour=self._look.theme.secondary)]  # fmt: skip
            for age, column in COLUMNS.items():
                figure, before = figures[age].get(key), listed[age].figures.get(key)
                can_change = before is not None and key in FACTOR_OF
                cells += _cells(key, figure, before, can_change, self._look)
                if can_change and figure is not None:
                    editable[row, column] = figure.value
            rows.append(cells)
        self.table.set_heading(COLUMNS["new"], shown.names.new)
        self.table.set_heading(COLUMNS["old"], shown.names.old)
        self.table.show_figures(rows, editable)
        notes = [
            tr("{chip}: {note}").format(chip=one.name, note=tr(one.note))
            for one in listed.values()
            if one.note
        ]
        hint = tr("Click a coloured figure to type another one.")
        self.set_title(self.title, " ".join([hint, *dict.fromkeys(notes)]))

    def _type(self, row: int, column: int, value: float) -> None:
        """Turn a typed figure into the factor on what the catalogue says."""
        if self._shown is None:
            return
        age = next(age for age, place in COLUMNS.items() if place == column)
        key = self._keys[row]
        listed = listed_chip(self._shown, age).figures[key]
        self.edited.emit(f"{age}_{FACTOR_OF[key]}", value / listed.value)


class WorkloadCard(ClusterCard):
    """The shape of the model.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Model"))
        self.table = QuietTable(look, SHAPE_HEADINGS, frozenset(range(0, 2 * SHAPE_COLUMNS, 2)))
        self.table.horizontalHeader().hide()
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """Show the shape, what follows from it, and where it was taken from."""
        trained = workload(shown.scenario.all_choices()["workload"])
        shape = trained.shape
        pairs = [
            (tr("Parameters"), short_number(plain(parameters)(shape))),
            *_active(shape),
            *((tr(words), whole_number(getattr(shape, field)))
              for field, words in SHAPE_NAMES.items() if getattr(shape, field) > 0),
            (tr("Precision in training"), trained.precision.upper()),
        ]  # fmt: skip
        self.table.show_rows(_side_by_side(pairs))
        mark = CONFIDENCE_MARKS[trained.confidence]
        parts = [f"{mark} {tr(trained.source)}", tr(trained.note) if trained.note else ""]
        words = " · ".join(part for part in parts if part)
        self.set_title(tr("Model: {name}").format(name=trained.name), words)


def _active(shape: Transformer) -> list[tuple[str, str]]:
    if not shape.experts:
        return []
    amount = short_number(plain(active_parameters)(shape))
    return [(tr("Parameters that a token visits"), amount)]


def _side_by_side(pairs: list[tuple[str, str]]) -> list[list[Cell]]:
    """Lay names and values out in several columns, read downwards."""
    height = -(-len(pairs) // SHAPE_COLUMNS)
    padded = [*pairs, *([("", "")] * (height * SHAPE_COLUMNS - len(pairs)))]
    return [
        [Cell(text) for k in range(SHAPE_COLUMNS) for text in padded[k * height + row]]
        for row in range(height)
    ]


def listed_chip(shown: Shown, age: Age) -> Chip:
    """One chip of a scenario as the catalogue lists it."""
    return chip(shown.scenario.all_choices()[f"{age}_chip"])


def figures_of(listed: Chip, values: Mapping[str, float], age: Age) -> dict[str, Figure]:
    """Figures of a chip as a scenario changes them, with what the kernel estimates."""
    used = edited(listed, age, values)
    figures = dict(used.figures)
    figures[MEASURED] = used.matmul_ceiling(values["unmeasured_ceiling"])
    price = figures.get("price_usd")
    if price is not None and values[f"{age}_price"] != 1.0:
        value = price.value * values[f"{age}_price"]
        figures["price_usd"] = Figure(value, price.source, Confidence.LOW, estimated=True)
    return figures


def _cells(
    key: str, figure: Figure | None, before: Figure | None, can_change: bool, look: Look
) -> list[Cell]:
    """Value, confidence and source; what is not the catalogue's own looks estimated."""
    quiet = look.theme.secondary
    if figure is None:
        return [Cell("–", colour=quiet), Cell(""), Cell(tr("not published"), colour=quiet)]
    changed = before is not None and before.value != figure.value
    if changed and before is not None:
        source = tr("Changed; the catalogue has {value}").format(value=_number(key, before.value))
    elif figure.estimated:
        source = tr("Estimated from chips that were measured")
    else:
        source = tr(figure.source)
    number = _number(key, figure.value)
    unsure = figure.estimated
    return [
        Cell(f"≈ {number}" if unsure else number, source,
             look.theme.accent if can_change else "", italic=unsure),
        Cell(CONFIDENCE_MARKS[figure.confidence], tr(CONFIDENCE_WORDS[figure.confidence]), quiet),
        Cell(source, source, quiet, italic=unsure),
    ]  # fmt: skip


def _number(key: str, value: float) -> str:
    """Write a figure in full, as data sheets do."""
    if key in PLAIN_NUMBERS:
        return plain_number(value, 0)
    text = f"{value:,.1f}" if value < 10000.0 else f"{value:,.0f}"
    return text.removesuffix(".0")
