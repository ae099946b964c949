"""Which theme is meant: one chosen by name, or whatever the desktop asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tenfold_gui.style.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

SYSTEM = "system"
THEME_CHOICES = (SYSTEM, *THEMES)


def theme_called(name: str) -> Theme:
    """Theme of a name; that of the desktop for ``system``."""
    return THEMES[name] if name in THEMES else system_theme()


def system_theme() -> Theme:
    """Theme that the desktop asks for at present."""
    hints = QGuiApplication.styleHints()
    return theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Theme:
    """Theme for what a desktop says; light for one that says nothing."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
