"""What Qt says goes to the log, under names that say which part of Qt it was."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_message(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Log a message; a handler for ``qInstallMessageHandler``."""
    name = context.category if isinstance(context.category, str) else "default"
    logging.getLogger(f"qt.{name}").log(LEVELS.get(kind, logging.WARNING), "%s", words)
