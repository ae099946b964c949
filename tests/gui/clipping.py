"""Find controls and words on a window that are not whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit)
SLACK = 2  # pixels that a style may round away


def clipped(window: QWidget) -> list[str]:
    """Name the controls that are smaller than they need to be, or reach out of their place."""
    found = []
    for kind in CONTROLS:
        for widget in window.findChildren(kind):
            inner = isinstance(widget.parentWidget(), QLineEdit | QComboBox)
            if widget.isVisible() and not inner and not _is_whole(widget):
                name = widget.accessibleName() or getattr(widget, "text", str)()
                found.append(f"{type(widget).__name__} {name}: {widget.geometry()}")
    return found


def clipped_words(window: QWidget) -> list[str]:
    """Name the labels whose words are cut off without a sign of it."""
    return [
        f"{label.text()}: {label.width()} of {label.sizeHint().width()}"
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and not label.wordWrap()
        and label.width() + SLACK < label.sizeHint().width()
    ]


def _is_whole(widget: QWidget) -> bool:
    hint, least = widget.minimumSizeHint(), widget.minimumSize()
    needed = QSize(least.width() or hint.width(), least.height() or hint.height())
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    shows_icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() is icon_only
    ignores = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    with_words = isinstance(widget, QAbstractButton) and not ignores
    if with_words and not (shows_icon and not widget.icon().isNull()):
        words = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
        needed = needed.expandedTo(words)
    if widget.width() + SLACK < needed.width() or widget.height() + SLACK < needed.height():
        return False
    parent, reach = widget.parentWidget(), widget.geometry()
    scrolls = isinstance(parent.parentWidget(), QScrollArea)
    return scrolls or (
        reach.left() >= -SLACK
        and reach.right() <= parent.width() + SLACK
        and reach.bottom() <= parent.height() + SLACK
    )
