"""A report as one file: HTML with its pictures inside, or PDF with words that can be searched."""

from base64 import b64encode
from collections.abc import Sequence
from html import escape
from math import ceil

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from tenfold_gui.export.paper import WIDTH
from tenfold_gui.export.report import Report, report_html
from tenfold_gui.export.widget_picture import About, draw_widget, pdf_device, svg_picture
from tenfold_gui.i18n.names import title_of
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.card import Card
from tenfold_kernels.scenario_file import scenario_text

DENSITY = 96  # pixels per inch: what widgets are laid out for
MARGIN = 15.0  # millimetres
FRAMES = 16.0  # pixels around two cards beside each other
FOOT = 24  # pixels, for the number of the page


def html_report(report: Report, cards: Sequence[Card]) -> bytes:
    """Write a report that needs no other file."""
    pictures = []
    for card in cards:
        content = b64encode(svg_picture(card, About(card.title))).decode("ascii")
        pictures.append(
            f'<img alt="{escape(card.title)}" width="{card.width()}" height="{card.height()}" '
            f'src="data:image/svg+xml;base64,{content}">'
        )
    return report_html(report, pictures).encode("utf-8")


def pdf_report(report: Report, cards: Sequence[Card]) -> bytes:
    """Write a report on pages of A4; the scenario's file is attached."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    about = About(title_of(report.scenario), scenario=scenario_text(report.scenario))
    device = pdf_device(buffer, about, DENSITY)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    page = QSizeF(device.width(), device.height() - FOOT)
    document = QTextDocument()
    document.setDocumentMargin(0.0)
    document.setDefaultFont(Look(LIGHT).body)
    document.documentLayout().setPaintDevice(device)
    drawing = _Cards(cards, page.width(), document)
    image = QTextFormat.ObjectTypes.ImageObject.value
    document.documentLayout().registerHandler(image, drawing)
    document.setHtml(report_html(report, _rows(cards), with_file=False))
    document.setPageSize(page)
    painter = QPainter(device)
    pages = document.pageCount()
    for k in range(pages):
        if k:
            device.newPage()
        painter.save()
        painter.translate(0.0, -k * page.height())
        drawing.page = QRectF(0.0, k * page.height(), page.width(), page.height())
        document.drawContents(painter, drawing.page)
        painter.restore()
        foot = QRectF(0.0, page.height(), page.width(), FOOT)
        painter.setFont(Look(LIGHT).small)
        painter.setPen(LIGHT.secondary)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(right), f"{k + 1} / {pages}")
    painter.end()
    return bytes(content.data())


def _rows(cards: Sequence[Card]) -> list[str]:
    """Places for pictures, as many beside each other as on the paper they were drawn for."""
    rows: list[list[int]] = []
    for k, card in enumerate(cards):
        beside = sum(cards[other].width() for other in rows[-1]) if rows else WIDTH
        if beside + card.width() > WIDTH:
            rows.append([])
        rows[-1].append(k)
    cell = '<td style="border: none; line-height: 1"><img src="{}"></td>'
    return [
        f'<table cellspacing="4"><tr>{"".join(map(cell.format, row))}</tr></table>' for row in rows
    ]


class _Cards(QPyTextObject):
    """Draws cards where a document has images, as lines and words instead of pixels."""

    def __init__(self, cards: Sequence[Card], width: float, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._cards = cards
        self._scale = min(1.0, (width - FRAMES) / WIDTH)
        self.page = QRectF()  # that is being drawn; what lies on others is asked for too

    def _card(self, given: QTextFormat) -> Card:
        return self._cards[int(given.toImageFormat().name())]

    def intrinsicSize(self, _document: QTextDocument, _place: int, given: QTextFormat) -> QSizeF:
        """A share of the page, as it is of the paper that the cards were drawn for."""
        card = self._card(given)
        return QSizeF(ceil(self._scale * card.width()), ceil(self._scale * card.height()))

    def drawObject(
        self, painter: QPainter, room: QRectF | QRect, _document: QTextDocument, _place: int,
        given: QTextFormat,
    ) -> None:  # fmt: skip
        """Draw a card."""
        if not self.page.intersects(QRectF(room)):
            return
        card = self._card(given)
        painter.save()
        painter.translate(QRectF(room).topLeft())
        painter.scale(self._scale, self._scale)
        draw_widget(card, painter, QPoint())
        painter.restore()
