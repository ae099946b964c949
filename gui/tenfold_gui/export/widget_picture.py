"""Parts of the window as pictures: PNG of any density, SVG and PDF with their own fonts.

SVG and PDF are drawn at the density of the screen, for axes are replayed from what they drew
there: at any other, tick labels would stand in the wrong places.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

from tenfold_gui.plots.strokes import to_scale
from tenfold_kernels import __version__

PROGRAM = f"Tenfold {__version__}"
POINTS_PER_INCH = 72.0
SCENARIO_FILE = "scenario.toml"


@dataclass(frozen=True)
class About:
    """What a picture says of itself.

    Parameters
    ----------
    title : str
        What it shows.
    description : str
        How to make it again.
    scenario : str
        The scenario's file, which a PDF carries along; empty for none.
    """

    title: str
    description: str = ""
    scenario: str = ""


def png_picture(widget: QWidget, about: About, density: int = 1) -> bytes:
    """Draw a widget, so many pixels of the picture for each one of the screen."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image_of(widget, density, about))
    return bytes(content.data())


def image_of(widget: QWidget, density: int, about: About) -> QImage:
    """Draw a widget as an image."""
    image = QImage(widget.size() * density, QImage.Format.Format_ARGB32)
    image.fill(widget.palette().window().color())
    # In its eyes it is as large as the widget, and has finer pixels.
    image.setDevicePixelRatio(density)
    painter = QPainter(image)
    draw_widget(widget, painter)
    painter.end()
    image.setDevicePixelRatio(1.0)
    for key, text in (
        ("Title", about.title), ("Description", about.description), ("Software", PROGRAM),
    ):  # fmt: skip
        image.setText(key, text)
    return image


def svg_picture(widget: QWidget, about: About) -> bytes:
    """Draw a widget as SVG; words stay words, in the fonts of the window."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(widget.logicalDpiX())
    device.setSize(widget.size())
    device.setViewBox(QRect(QPoint(), widget.size()))
    device.setTitle(about.title)
    device.setDescription(f"{PROGRAM}. {about.description}")
    painter = QPainter(device)
    draw_widget(widget, painter)
    painter.end()
    return bytes(content.data())


def pdf_picture(widget: QWidget, about: About) -> bytes:
    """Draw a widget as PDF on a page of its size; fonts and the scenario's file are inside."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = pdf_device(buffer, about, widget.logicalDpiX())
    points = POINTS_PER_INCH / widget.logicalDpiX()
    size = QSizeF(widget.width() * points, widget.height() * points)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    device.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
    device.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    painter = QPainter(device)
    draw_widget(widget, painter)
    painter.end()
    return bytes(content.data())


def pdf_device(buffer: QIODevice, about: About, density: int) -> QPdfWriter:
    """Begin a PDF that says what it is."""
    device = QPdfWriter(buffer)
    device.setResolution(density)
    device.setTitle(about.title)
    device.setCreator(PROGRAM)
    if about.scenario:
        device.addFileAttachment(SCENARIO_FILE, about.scenario.encode("utf-8"), "application/toml")
    return device


def draw_widget(widget: QWidget, painter: QPainter, place: QPoint | None = None) -> None:
    """Draw a widget and all within it, lines as wide as they are on a screen of usual density."""
    with to_scale(), _without_backdrops(widget):
        widget.render(painter, place or QPoint())


@contextmanager
def _without_backdrops(widget: QWidget) -> Iterator[None]:
    """Keep charts from pasting the pixels of their background that they keep for the screen."""
    views = [*widget.findChildren(QGraphicsView)]
    if isinstance(widget, QGraphicsView):
        views.append(widget)
    before = [view.cacheMode() for view in views]
    for view in views:
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    try:
        yield
    finally:
        for view, mode in zip(views, before, strict=True):
            view.setCacheMode(mode)


Draw = Callable[[QWidget, About], bytes]


def _png(density: int) -> Draw:
    return lambda widget, about: png_picture(widget, about, density)


@dataclass(frozen=True)
class PictureFormat:
    """A format of pictures.

    Parameters
    ----------
    key, name : str
        Within the program, and as people call it.
    suffix : str
        Ending of its files.
    draw : function
        Draws a widget.
    """

    key: str
    name: str
    suffix: str
    draw: Draw


PICTURE_FORMATS = (
    *(PictureFormat(f"png{k}", f"PNG {k}×", ".png", _png(k)) for k in (2, 1, 4)),
    PictureFormat("svg", "SVG", ".svg", svg_picture),
    PictureFormat("pdf", "PDF", ".pdf", pdf_picture),
)
