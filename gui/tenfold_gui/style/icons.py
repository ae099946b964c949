"""Icons: small drawings in the colour of the text, sharp at every scale."""

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 18
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)  # of sizes and of screens


@cache
def icon(name: str, colour: str) -> QIcon:
    """Draw an icon.

    Parameters
    ----------
    name : str
        File in the folder ``icons`` beside this module, without its suffix.
    colour : str
        What stands for ``currentColor``.
    """
    source = (resources.files("tenfold_gui.style") / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawn = QIcon()
    for scale in SCALES:
        side = round(SIZE * scale)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn
