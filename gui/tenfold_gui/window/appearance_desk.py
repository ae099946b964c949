"""What the window does about its looks: theme, language, size of type, side panels."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from tenfold_gui.i18n import CHINESE, ENGLISH, current_language
from tenfold_gui.style.motion import want_less_motion
from tenfold_gui.style.system import SYSTEM, THEME_CHOICES, theme_called
from tenfold_gui.style.tokens import DARK, LIGHT, PRESENTATION_SCALE, SIZES
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.layout_desk import LayoutDesk

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow


class AppearanceDesk(Desk):
    """Switches how the window looks."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._presents = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        want_less_motion(window.preferences.less_motion)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {
            "search": self._search,
            "left": lambda: self._toggle_side("left"),
            "right": lambda: self._toggle_side("right"),
            "presentation": self._toggle_presentation,
            "theme": self._toggle_theme,
            "language": self._toggle_language,
            **{f"theme_{name}": partial(self.choose_theme, name) for name in THEME_CHOICES},
            **{f"size_{size}": partial(self.choose_size, size) for size in SIZES},
            "larger": partial(self._step_size, 1),
            "smaller": partial(self._step_size, -1),
            "less_motion": self._toggle_motion,
        }

    @property
    def presents(self) -> bool:
        """Whether the window is laid out for a room."""
        return self._presents

    def furnish_window(self) -> None:
        """Mark in the menu what was chosen."""
        commands, preferences = self._window.commands, self._window.preferences
        chosen = (f"theme_{preferences.theme}", f"size_{round(100 * preferences.size)}")
        for key in self.handlers():
            if key.startswith(("theme_", "size_")):
                commands[key].setCheckable(True)
                commands[key].setChecked(key in chosen)
        commands["less_motion"].setCheckable(True)
        commands["less_motion"].setChecked(preferences.less_motion)
        commands["larger"].setEnabled(preferences.size < SIZES[-1] / 100)
        commands["smaller"].setEnabled(preferences.size > SIZES[0] / 100)

    @property
    def is_presenting(self) -> bool:
        """Whether type is as large as for a room."""
        return self._presents

    def choose_theme(self, name: str) -> None:
        """Use a theme from now on, or that of the desktop."""
        self._window.preferences.theme = name
        self._show_look()

    def choose_size(self, percent: int) -> None:
        """Have everything of a size, in per cent, from now on."""
        self._window.preferences.size = percent / 100
        self._show_look()

    def follow_system(self) -> None:
        """Turn with the desktop, unless a theme was chosen."""
        if self._window.preferences.theme == SYSTEM:
            self._show_look()

    def _show_look(self) -> None:
        preferences = self._window.preferences
        scale = preferences.size * (PRESENTATION_SCALE if self._presents else 1.0)
        look = replace(self._window.look, theme=theme_called(preferences.theme), scale=scale)
        if look != self._window.look:
            self._window.set_look(look)
        self.furnish_window()

    def _step_size(self, step: int) -> None:
        """Take the next size, upward or downward."""
        now = round(100 * self._window.preferences.size)
        place = min(range(len(SIZES)), key=lambda k: abs(SIZES[k] - now))
        self.choose_size(SIZES[min(max(place + step, 0), len(SIZES) - 1)])

    def _search(self) -> None:
        self._window.desk(LayoutDesk).show("left", True, keep=not self._presents)
        self._window.room.levers.focus_search()

    def _toggle_side(self, side: str) -> None:
        self._window.desk(LayoutDesk).show(
            side, not self._window.sides[side], keep=not self._presents
        )

    def _toggle_presentation(self) -> None:
        window = self._window
        self._presents = not self._presents
        window.sides, window.sides_aside = window.sides_aside, window.sides
        self._show_look()

    def _toggle_motion(self) -> None:
        preferences = self._window.preferences
        preferences.less_motion = not preferences.less_motion
        want_less_motion(preferences.less_motion)
        self._window.set_look(self._window.look)

    def _toggle_theme(self) -> None:
        """Turn the light on or off; from high contrast it is turned on."""
        self.choose_theme(DARK.name if self._window.look.theme is LIGHT else LIGHT.name)

    def _toggle_language(self) -> None:
        self._window.set_language(ENGLISH if current_language() == CHINESE else CHINESE)
        self._window.preferences.language = current_language()
