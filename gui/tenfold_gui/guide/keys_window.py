"""The list of keys: those of commands as they are declared, and those of what has the focus."""

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.lenses import LENS_KEYS
from tenfold_gui.style.look import Look
from tenfold_gui.window.actions import COMMANDS
from tenfold_gui.window.top_bar import WORKSPACE_KEYS
from tenfold_gui.workspaces import WORKSPACES

SIZE = (620, 640)
NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysWindow(QDialog):
    """Lists keys.

    Parameters
    ----------
    parent : QWidget
        The window.
    look : Look
        Type and colours.
    """

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setFont(look.body)
        self.page = QTextBrowser()
        self.page.setFont(look.body)
        self.page.setAccessibleName(self.windowTitle())
        self.page.document().setDocumentMargin(12)
        self.page.setHtml("".join(_section(title, rows, look) for title, rows in sections()))
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        self.resize(look.px(SIZE[0]), min(look.px(SIZE[1]), max(parent.height() - 80, 320)))


def sections() -> list[tuple[str, list[tuple[str, str]]]]:
    """Titles, and below each the keys and what they do, in the language in use."""
    commands = [
        (_written(command.shortcut), tr(command.words)) for command in COMMANDS if command.shortcut
    ]
    places = [
        (_written(WORKSPACE_KEYS.format(k)), tr(workspace.title))
        for k, workspace in enumerate(WORKSPACES.values(), start=1)
    ]
    places.append((f"{LENS_KEYS.format(1)} … {LENS_KEYS.format(0)}", tr("First to tenth view")))
    return [
        (tr("Commands"), commands),
        (tr("Places"), places),
        (tr("On a slider"), [
            ("← →", tr("One step")),
            ("PgUp PgDown", tr("Ten steps")),
            ("Home End", tr("Either end")),
            (tr("Shift and drag"), tr("Ten times finer")),
            (tr("Wheel"), tr("One step, once it has the focus")),
        ]),
        (tr("On the timeline"), [
            ("← →", tr("One year")),
            ("PgUp PgDown", tr("Ten years")),
            ("Home End", tr("First and last year")),
            ("Esc", tr("Let go of the year")),
        ]),
        (tr("On a plot"), [
            (tr("Double click"), tr("Enlarge; Esc brings the others back")),
            (tr("Right click"), tr("Copy or save its picture or its numbers")),
        ]),
        (tr("On a map"), [
            ("← → ↑ ↓", tr("Move the crosshair, and with it both sliders")),
            ("Shift", tr("Farther at a time")),
        ]),
    ]  # fmt: skip


def _section(title: str, rows: list[tuple[str, str]], look: Look) -> str:
    written = "".join(
        f'<tr><td style="padding: 2px 24px 2px 0; color: {look.theme.secondary}">'
        f"{escape(keys)}</td><td>{escape(words)}</td></tr>"
        for keys, words in rows
    )
    return f"<h4>{escape(title)}</h4><table>{written}</table>"


def _written(keys: str) -> str:
    return ", ".join(QKeySequence(one).toString(NATIVE) for one in keys.split("; "))
