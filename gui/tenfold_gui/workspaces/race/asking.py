"""What stands above the cards of a lens that explains: the outcome, and how it is read."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.lenses import LOOPS, TIPPING, WHY
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.how_to_read import HowToRead
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.widgets.search_box import SearchBox
from tenfold_gui.workspaces.race.outcomes import outcomes
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.parameters import Role
from tenfold_kernels.scenario import Scenario

HOW_TO_READ = {
    WHY: "Choose an outcome and a year above, or click a curve of any lens. A bar to the right "
    "says that a moved slider raises the outcome over the baseline, one to the left that it "
    "lowers it, and all bars together are the whole difference. Type a target, or pull a curve "
    "up or down with the mouse, to see which few sliders would bring the outcome there.",
    TIPPING: "Each point of the map is one run with the two sliders set to that place, and all "
    "else as it is. On the drawn line the outcome flips, or has the value that it has now; its "
    "two sides are named as well as coloured. Drag the crosshair, or move it with the arrow "
    "keys, to set both sliders at once.",
    LOOPS: "Each ribbon is a feedback loop of the bloc that is looked at, thick while it drives "
    "much of what changes: above its line where it reinforces, below it where it works against. "
    "The strip at the top names the loop that dominates in each year. Click a ribbon to see what "
    "causes what along that loop, with wide arrows for strong links in the year of the cursor.",
}

MEASURES = {"score": "score", "rate": "rate"}
MEASURE_MEANING = (
    "The score is the one published for the method; along a loop it multiplies over every stock, "
    "so that loops with many stocks outweigh others. The rate takes the root of it that belongs "
    "to the number of stocks: how fast each loop would grow by itself."
)


class Asking(QWidget):
    """Outcome, year and axes, as far as a lens has any use for them.

    Signals ``inquired`` with what was chosen (``output``, ``year``, ``axes``) and its value.

    Parameters
    ----------
    look : Look
        Type.
    lens : str
        Which lens stands below.
    """

    inquired = Signal(str, object)

    def __init__(self, look: Look, lens: str) -> None:
        super().__init__()
        self._lens, self._axes = lens, ("", "")
        self._row = row = QHBoxLayout()
        row.setSpacing(6)
        self.output = SearchBox(look, tr("Outcome"), 20)
        self.output.picked.connect(lambda key: self.inquired.emit("output", key))
        self.year = QSpinBox()
        self.year.setAccessibleName(tr("Year"))
        self.year.setFont(look.body)
        self.year.setKeyboardTracking(False)
        self.year.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # arrow keys step it
        self.year.setFrame(False)
        self.year.setFixedWidth(look.px(48))
        self.year.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.year.valueChanged.connect(lambda year: self.inquired.emit("year", float(year)))
        self.across = SearchBox(look, tr("Across"), 16)
        self.up = SearchBox(look, tr("Up"), 16)
        self.across.picked.connect(lambda key: self._pick_axis(key, 0))
        self.up.picked.connect(lambda key: self._pick_axis(key, 1))
        if lens in (WHY, TIPPING):
            self._put(row, look, tr("Outcome"), self.output, 3)
            self._put(row, look, tr("in"), self.year)
        if lens == TIPPING:
            self._put(row, look, "→", self.across, 2)
            self._put(row, look, "↑", self.up, 2)
        self.measure = LensBar(look, {k: tr(words) for k, words in MEASURES.items()},
                               tr("Compared by"))  # fmt: skip
        self.measure.chosen.connect(lambda key: self.inquired.emit("measure", key))
        self.measure.setToolTip(tr(MEASURE_MEANING))
        if lens == LOOPS:
            self._put(row, look, tr("Compared by"), self.measure)
        row.addStretch(1)
        self.how = HowToRead(look, tr(HOW_TO_READ[lens]))
        row.addWidget(self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 6, GAP, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.how.label)
        self.setMinimumWidth(1)

    def show_asked(self, shown: Shown) -> None:
        """Show what is asked, without telling anyone."""
        about = shown.about
        names = outcomes(shown.scenario)
        self.output.show_choices(names, about.output)
        blocked = self.year.blockSignals(True)
        first = math.floor(shown.scenario.start) + 1
        self.year.setRange(first, math.floor(shown.scenario.stop))
        self.year.setValue(round(about.year))
        self.year.blockSignals(blocked)
        self._axes = about.axes
        self.measure.show_chosen(about.measure)
        if self._lens == TIPPING:
            settings = _settings(shown.scenario)
            self.across.show_choices(settings, about.axes[0])
            self.up.show_choices(settings, about.axes[1])

    def begin_with(self, widget: QWidget) -> None:
        """Let a widget that finds no room elsewhere stand at the beginning of the row."""
        if self._row.indexOf(widget) < 0:
            self._row.insertWidget(0, widget)
        widget.show()

    def _put(
        self, row: QHBoxLayout, look: Look, words: str, widget: QWidget, stretch: int = 0
    ) -> None:
        label = QLabel(words)
        label.setFont(look.small)
        label.setProperty("role", "secondary")
        label.setBuddy(widget)
        row.addWidget(label)
        row.addWidget(widget, stretch)

    def _pick_axis(self, key: str, place: int) -> None:
        axes = list(self._axes)
        if axes[1 - place] == key:  # the two change places
            axes[1 - place] = axes[place]
        axes[place] = key
        self.inquired.emit("axes", (axes[0], axes[1]))


def _settings(scenario: Scenario) -> dict[str, str]:
    """Parameters that can lie on an axis, policies first."""
    table = scenario.table
    found = sorted(
        (key for key in table.defaults(scenario.choices)
         if table.spec(key).slider[0] < table.spec(key).slider[1]),
        key=lambda key: table.spec(key).role is not Role.POLICY,
    )  # fmt: skip
    return {key: address_name(key, scenario) for key in found}
