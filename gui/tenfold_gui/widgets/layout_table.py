"""A table of parallel layouts with their times and memory; a click keeps one of them."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, steady_number
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_kernels.cluster import Prediction

HEADINGS = (
    ("", ""),
    ("TP", "tensor-parallel size"),
    ("CP", "context-parallel size"),
    ("EP", "expert-parallel size"),
    ("PP", "pipeline stages"),
    ("DP", "data-parallel size"),
    ("micro", "sequences per microbatch"),
    ("chunks", "model chunks per pipeline stage"),
    ("recompute", "what is computed again in the backward pass"),
    ("shared", "what the data-parallel group shares out instead of each chip holding it whole"),
    ("step s", "time of a step"),
    ("MFU %", "model FLOPs utilisation"),
    ("GB", "memory of the fullest chip"),
)
NUMBERS = {
    "TP": "tensor", "CP": "context", "EP": "expert", "PP": "pipeline", "DP": "data",
    "micro": "microbatch", "chunks": "interleave",
}  # fmt: skip
WORDS = {"recompute": "recompute", "shared": "sharded"}
ONES_HIDDEN = ("CP", "EP")  # columns that say nothing while all of them are one
ALIKE_FIRST = ("micro", "chunks", "recompute", "shared")  # go where all rows say the same
THEN = ("MFU %", "GB")  # go next: the first says what the time says, the second is drawn beside
KEPT = "●"
LayoutWords = Mapping[str, int | str]


class LayoutTable(QuietTable):
    """Layouts, fastest first; one that was kept stands among them or on top.

    Signals ``picked`` with the layout that was clicked.

    Parameters
    ----------
    look : Look
        Type.
    """

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        self._useless: set[str] = set()
        self._layouts: list[Prediction] = []
        super().__init__(look, HEADINGS, words=frozenset())
        self.cellClicked.connect(lambda row, _: self._pick(row))

    @property
    def layouts(self) -> Sequence[Prediction]:
        """What is shown, from top to bottom."""
        return self._layouts

    def show_layouts(
        self, layouts: Sequence[Prediction], kept: Prediction | None = None, settle: bool = True
    ) -> None:
        """Show layouts and mark the one that is kept; columns go away only if they may settle."""
        self._layouts = list(layouts)
        if kept is not None and all(kept.layout != found.layout for found in layouts):
            self._layouts.insert(0, kept)
        useless = {
            heading
            for heading in ONES_HIDDEN
            if all(found.layout[NUMBERS[heading]] == 1 for found in self._layouts)
        }
        fields = {**NUMBERS, **WORDS}
        useless |= {
            heading
            for heading in ALIKE_FIRST
            if len({found.layout[fields[heading]] for found in self._layouts}) <= 1
        }
        if not settle:
            useless &= self._useless
        self.show_rows([self._cells(found, kept) for found in self._layouts], settle)
        if useless != self._useless:
            self._useless = useless
            self._spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the present row on Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _telling_little(self, hidden: Sequence[str]) -> list[str]:
        """Columns that may go at last, those first without which all rows still differ."""
        fields = {**NUMBERS, **WORDS}
        left = [heading for heading in fields if heading not in hidden]
        going: list[str] = []
        for _ in range(len(ALIKE_FIRST)):
            spared = [heading for heading in ALIKE_FIRST if heading in left]
            if not spared:
                break
            first = max(spared, key=lambda heading: self._told({*left} - {heading}))
            left.remove(first)
            going.append(first)
        return going

    def _told(self, headings: Collection[str]) -> int:
        """How many layouts some columns tell apart."""
        fields = [{**NUMBERS, **WORDS}[heading] for heading in headings]
        return len({tuple(found.layout[field] for field in fields) for found in self._layouts})

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._layouts):
            self.picked.emit(self._layouts[row].layout)

    def _cells(self, found: Prediction, kept: Prediction | None) -> list[Cell]:
        is_kept = kept is not None and kept.layout == found.layout
        theme = self._look.theme
        memory = short_number(found.memory_gb["total"])
        lacking = "" if found.fits else tr("More than a chip has")
        return [
            Cell(KEPT if is_kept else "", colour=theme.accent),
            *(Cell(str(found.layout[field]), bold=is_kept) for field in NUMBERS.values()),
            *(Cell(tr(str(found.layout[field])), bold=is_kept) for field in WORDS.values()),
            Cell(steady_number(found.step_time_s), bold=is_kept),
            Cell(f"{100.0 * found.mfu:.1f}", bold=is_kept),
            Cell(memory, lacking, "" if found.fits else theme.warning, bold=is_kept),
        ]

    def _spread(self) -> None:
        """Hide columns that say nothing, and then those that matter least, until all fit."""
        headings = [heading for heading, _ in HEADINGS]
        room = self.viewport().width()
        hidden = {heading for heading in ONES_HIDDEN if heading in self._useless}
        alike = [heading for heading in ALIKE_FIRST if heading in self._useless]
        for heading in (*alike, *THEN, *self._telling_little((*hidden, *alike))):
            wanted = sum(self._widths[k] for k, h in enumerate(headings) if h not in hidden)
            if wanted <= room:
                break
            hidden.add(heading)
        for column, heading in enumerate(headings):
            if self.isColumnHidden(column) != (heading in hidden):
                self.setColumnHidden(column, heading in hidden)
        super()._spread()
