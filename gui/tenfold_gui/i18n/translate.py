"""Translate texts with Qt's own translator, from one catalogue."""

from functools import cache
from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

ENGLISH, CHINESE = "en", "zh_TW"
CONTEXT = "tenfold"

_installed: list[QTranslator] = []
_language = ENGLISH


def tr(text: str) -> str:
    """Translate a text into the language in use."""
    return QCoreApplication.translate(CONTEXT, text)


def current_language() -> str:
    """Code of the language in use: ``en`` or ``zh_TW``."""
    return _language


def system_language() -> str:
    """Language of the desktop, as far as we speak it."""
    spoken = QLocale.system().uiLanguages()
    return CHINESE if spoken and spoken[0].replace("_", "-").startswith("zh") else ENGLISH


def set_language(language: str) -> None:
    """Use a language from now on; windows must be built anew to show it."""
    global _language
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    _language = language
    QLocale.setDefault(QLocale(language))
    if language == CHINESE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(f"{folder}/qtbase_zh_TW.qm")
        with resources.as_file(resources.files("tenfold_gui.i18n") / "tenfold_zh_TW.qm") as own:
            _install(str(own))


def in_chinese(text: str) -> str:
    """A text in Chinese, whatever language is in use; as it is where it has no translation."""
    return _chinese().translate(CONTEXT, text) or text


@cache
def _chinese() -> QTranslator:
    """The Chinese catalogue, for looking things up in it beside the language in use."""
    translator = QTranslator()
    with resources.as_file(resources.files("tenfold_gui.i18n") / "tenfold_zh_TW.qm") as own:
        translator.load(str(own))
    return translator


def _install(path: str) -> None:
    translator = QTranslator()
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
