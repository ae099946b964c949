"""The themes: enough contrast in each of them, and the one that the desktop asks for."""

from itertools import product

import pytest
from conftest import drawn_after
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from tenfold_gui.plots.chart import Chart
from tenfold_gui.style import system
from tenfold_gui.style.system import SYSTEM, theme_for
from tenfold_gui.style.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, TONES, Theme, tone
from tenfold_gui.window.appearance_desk import AppearanceDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences

BODY, LINES, ENHANCED = 4.5, 3.0, 7.0  # WCAG 2.2: 1.4.3, 1.4.11 and 1.4.6
GROUNDS = ("window", "panel", "hover")
WORDS = ("text", "secondary", "accent", "warning")


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    least = ENHANCED if theme is HIGH_CONTRAST else BODY
    found = {
        (word, ground): contrast(getattr(theme, word), getattr(theme, ground))
        for word, ground in product(WORDS, GROUNDS)
    }
    found["on_accent", "accent"] = contrast(theme.on_accent, theme.accent)
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_lines_that_mean_something_can_be_seen(theme: Theme) -> None:
    lines = {"baseline": theme.baseline, **dict(enumerate(theme.series))}
    found = {name: contrast(colour, theme.panel) for name, colour in lines.items()}
    assert {name: ratio for name, ratio in found.items() if ratio < LINES} == {}
    assert contrast(theme.accent, theme.window) >= LINES  # the ring of the focus


def test_high_contrast_has_edges_and_names_of_curves_that_all_can_see() -> None:
    theme = HIGH_CONTRAST
    assert min(contrast(theme.hairline, getattr(theme, ground)) for ground in GROUNDS) >= LINES
    assert min(contrast(colour, theme.panel) for colour in theme.series) >= ENHANCED


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_no_two_series_look_alike(theme: Theme) -> None:
    parts = [[int(c[k : k + 2], 16) for k in (1, 3, 5)] for c in theme.series]
    for k, one in enumerate(parts):
        for other in parts[:k]:
            assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) > 60


def test_families_of_colours_begin_with_their_head() -> None:
    assert len({tone(LIGHT.series[0], place) for place in range(len(TONES))}) == len(TONES)
    assert tone(LIGHT.series[0], 0) == LIGHT.series[0]


@pytest.mark.parametrize(
    ("scheme", "wanted"),
    [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_the_desktop_is_followed(scheme: Qt.ColorScheme, wanted: Theme) -> None:
    assert theme_for(scheme, Qt.ContrastPreference.NoPreference) is wanted
    assert theme_for(scheme, Qt.ContrastPreference.HighContrast) is HIGH_CONTRAST


def test_a_window_turns_with_the_desktop_unless_a_theme_was_chosen(
    qtbot, window: MainWindow, preferences: Preferences, monkeypatch
) -> None:
    assert preferences.theme == SYSTEM
    monkeypatch.setattr(system, "system_theme", lambda: DARK)
    desk = window.desk(AppearanceDesk)
    drawn_after(qtbot, window, desk.follow_system)
    assert window.look.theme is DARK
    assert window.commands["theme_system"].isChecked()
    drawn_after(qtbot, window, window.commands["theme_high-contrast"].trigger)
    assert window.look.theme is HIGH_CONTRAST
    assert preferences.theme == HIGH_CONTRAST.name
    corner = window.room.workspace.findChild(Chart).grab().toImage().pixelColor(1, 1)
    assert corner == QColor(HIGH_CONTRAST.panel)
    monkeypatch.setattr(system, "system_theme", lambda: LIGHT)
    desk.follow_system()
    assert window.look.theme is HIGH_CONTRAST
    marked = [key for key, action in window.commands.items() if action.isChecked()]
    assert "theme_high-contrast" in marked
    assert "theme_system" not in marked


def test_the_signal_of_the_desktop_is_heard(qtbot, window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(system, "system_theme", lambda: DARK)
    hints = QGuiApplication.styleHints()
    drawn_after(qtbot, window, lambda: hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark))
    assert window.look.theme is DARK


def test_a_theme_that_nobody_knows_means_that_of_the_desktop(preferences: Preferences) -> None:
    preferences.theme = "pink"
    assert preferences.theme == SYSTEM
