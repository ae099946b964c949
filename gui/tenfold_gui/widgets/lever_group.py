"""A group of parameters that opens and closes; its blocks are made when it first opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of, plain_name
from tenfold_gui.style.icons import icon
from tenfold_gui.style.look import Look
from tenfold_kernels.parameters import ParamSpec, Role


class LeverGroup(QWidget):
    """Heading with what belongs to it.

    Parameters
    ----------
    look : Look
        Colours and type.
    heading : str
        Translated title.
    specs : sequence of ParamSpec
        Its parameters.
    make : function
        Makes the widget of a parameter.
    open_at_first : bool
        Whether it begins open.
    role : Role
        Whose parameters these are.
    title : str
        Title as declared, which names the group.
    """

    def __init__(
        self,
        look: Look,
        heading: str,
        specs: Sequence[ParamSpec],
        make: Callable[[ParamSpec], QWidget],
        open_at_first: bool,
        role: Role,
        title: str,
    ) -> None:
        super().__init__()
        self._look = look
        self._specs = specs
        self._make = make
        self.role = role
        self.title = title
        self._made: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._heading = heading
        self.is_open = False
        self._button = QToolButton()
        self._button.setText(heading)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setStyleSheet("font-weight: 600; padding-left: 0;")
        self._button.clicked.connect(lambda: self._set_open(not self.is_open))
        layout.addWidget(self._button)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(4, 0, 0, 8)
        self._column.setSpacing(2)
        layout.addWidget(self._inside)
        self._set_open(open_at_first)

    @property
    def keys(self) -> list[str]:
        """Keys of its parameters."""
        return [spec.key for spec in self._specs]

    def open(self) -> None:
        """Open it."""
        self._set_open(True)

    def filter(self, words: str) -> bool:
        """Show only parameters that match; whether any does. Without words, show all."""
        if not words:
            for widget in self._made.values():
                widget.setVisible(True)
            self._inside.setVisible(self.is_open)
            return True
        hits = [spec for spec in self._specs if _matches(spec, words)]
        if hits or words in self._heading.casefold():
            self._make_all()
            self._inside.setVisible(True)
            chosen = {spec.key for spec in hits} or set(self.keys)
            for key, widget in self._made.items():
                widget.setVisible(key in chosen)
            return True
        return False

    def _set_open(self, wanted: bool) -> None:
        self.is_open = wanted
        name = "chevron-down" if wanted else "chevron-right"
        self._button.setIcon(icon(name, self._look.theme.secondary))
        self._button.setAccessibleDescription(tr("expanded") if wanted else tr("collapsed"))
        if wanted:
            self._make_all()
        self._inside.setVisible(wanted)

    def _make_all(self) -> None:
        for spec in self._specs:
            if spec.key not in self._made:
                widget = self._make(spec)
                self._made[spec.key] = widget
                self._column.addWidget(widget)


def _matches(spec: ParamSpec, words: str) -> bool:
    texts = (spec.key, plain_name(spec.key), name_of(spec.key), spec.meaning, tr(spec.meaning))
    return any(words in text.casefold() for text in texts)
