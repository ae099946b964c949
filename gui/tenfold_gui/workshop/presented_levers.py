"""Up to four sliders, large, at the bottom of a presentation."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tenfold_gui.i18n.names import place_name, short_bloc_name
from tenfold_gui.session.state import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import bloc_colour
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_kernels.parameters import index_of

MOST = 4


class PresentedLevers(QWidget):
    """A row of levers.

    Signals ``changed``, ``released`` and ``restored`` as `LeverBlock` does.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        Whose levers.
    levers : sequence of str
        Addresses, the first few of which are shown.
    """

    changed = Signal(str, float, object)
    released = Signal()
    restored = Signal(str)

    def __init__(self, look: Look, state: State, levers: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.levers = tuple(levers[:MOST])
        self.blocks: list[LeverBlock] = []
        row = QHBoxLayout(self)
        row.setSpacing(look.px(24))
        table, scenario = state.scenario.table, state.scenario
        owners = table.subscripts.get("bloc") or table.subscripts.get("project", ())
        for lever in self.levers:
            owner = index_of(lever).partition(",")[0]
            colour = look.theme.accent
            if owner in owners:
                colour = bloc_colour(look.theme, owners.index(owner))
            is_plain = owner == index_of(lever) and owner in scenario.blocs
            place = short_bloc_name(owner, scenario) if is_plain else place_name(lever, scenario)
            block = LeverBlock(look, table.spec(lever), {lever: (place, colour)}, heading=place)
            block.changed.connect(self.changed)
            block.released.connect(self.released)
            block.restored.connect(self.restored)
            self.blocks.append(block)
            row.addWidget(block, 1)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Show the values of a state."""
        values, before = state.scenario.all_values(), state.values_before()
        for block in self.blocks:
            block.show_values(values, before)
