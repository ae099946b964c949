"""Pictures and tables on their way to other programs."""

import atexit
from functools import cache
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tenfold_gui.export.widget_picture import About, image_of, svg_picture
from tenfold_kernels.export.table import Table, Value

# Where the clipboard is Qt's own, in a static variable that outlives the interpreter and with it
# the parts of our data that live in it. All others hand what they hold over before that.
UNSHARED = ("offscreen", "minimal", "linuxfb", "eglfs", "vnc")
DENSITY = 2  # sharp on paper and on the finest screens, and not too large for a message


def put_on_clipboard(data: QMimeData) -> None:
    """Let other programs have it, also after the window is closed where the desktop keeps it."""
    _let_go_in_time()
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _let_go_in_time() -> None:
    atexit.register(_let_go)


def _let_go() -> None:
    """Take back what no other program can ever ask for."""
    if QGuiApplication.instance() is not None and QGuiApplication.platformName() in UNSHARED:
        QGuiApplication.clipboard().clear()


def picture_data(widget: QWidget, about: About) -> QMimeData:
    """Offer a picture: as pixels, and as SVG for programs that draw it themselves."""
    data = QMimeData()
    data.setImageData(image_of(widget, DENSITY, about))
    data.setData("image/svg+xml", svg_picture(widget, about))
    return data


def table_data(table: Table) -> QMimeData:
    """Offer a table: as text with tabs, every number in full, and as a table of HTML."""
    heads = [heading(column.name, column.unit) for column in table.columns]
    rows = [[_text(value) for value in row] for row in table.rows]
    data = QMimeData()
    data.setText("".join("\t".join(map(_one_cell, row)) + "\n" for row in (heads, *rows)))
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows
    )
    data.setHtml(f"<table><tr>{head}</tr>{body}</table>")
    return data


def heading(name: str, unit: str) -> str:
    """Words over a column."""
    return f"{name} [{unit}]" if name and unit else name or unit


def _text(value: Value) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else repr(float(value))


def _one_cell(text: str) -> str:
    return " ".join(text.split())
