"""A side panel on the screen, and its rows."""

from PySide6.QtWidgets import QToolButton, QWidget

from tenfold_gui.session.session import Session
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_gui.widgets.lever_panel import Arrangement, LeverPanel
from tenfold_gui.widgets.value_field import ValueField
from tenfold_kernels.registry import parameter_table


def shown_panel(qtbot, session: Session) -> LeverPanel:
    """A panel joined to a session, as a room joins them."""
    made = LeverPanel(Look(LIGHT), session.state, Arrangement(()))
    made.changed.connect(session.set_value)
    made.restored.connect(session.reset_value)
    session.subscribe(lambda old, new: made.show_state(new))
    made.resize(300, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def block_of(panel: LeverPanel, address: str) -> LeverBlock:
    panel.reveal(address)
    key = address.partition("[")[0]
    return next(b for b in panel.findChildren(LeverBlock) if b.spec.key == key)


def field_of(panel: LeverPanel, address: str) -> ValueField:
    return _in_row(panel, address, ValueField)


def dot_of(panel: LeverPanel, address: str) -> QToolButton:
    return _in_row(panel, address, QToolButton)


def _in_row(panel: LeverPanel, address: str, kind: type[QWidget]) -> QWidget:
    """The widget of a kind that belongs to one element, in the order of the table."""
    block = block_of(panel, address)
    addresses = parameter_table("world").addresses(block.spec)
    return block.findChildren(kind)[addresses.index(address)]
