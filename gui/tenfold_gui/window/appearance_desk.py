"""What the window does about its looks: theme, language, size of type, side panels."""

from collections.abc import Callable
from dataclasses import replace

from tenfold_gui.i18n import CHINESE, ENGLISH, current_language
from tenfold_gui.style.tokens import DARK, LIGHT, PRESENTATION_SCALE
from tenfold_gui.window.desk import Desk


class AppearanceDesk(Desk):
    """Switches how the window looks."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {
            "search": self._search,
            "left": lambda: self._toggle_side("left"),
            "right": lambda: self._toggle_side("right"),
            "presentation": self._toggle_presentation,
            "theme": self._toggle_theme,
            "language": self._toggle_language,
        }

    def _search(self) -> None:
        self._window.set_sides(True, self._window.sides["right"])
        self._window.room.levers.focus_search()

    def _toggle_side(self, side: str) -> None:
        sides = {**self._window.sides, side: not self._window.sides[side]}
        self._window.set_sides(**sides)

    def _toggle_presentation(self) -> None:
        window = self._window
        presenting = window.look.scale == 1.0
        window.sides, window.sides_aside = window.sides_aside, window.sides
        window.set_look(replace(window.look, scale=PRESENTATION_SCALE if presenting else 1.0))

    def _toggle_theme(self) -> None:
        look = self._window.look
        self._window.set_look(replace(look, theme=LIGHT if look.theme is DARK else DARK))
        self._window.preferences.theme = self._window.look.theme.name

    def _toggle_language(self) -> None:
        self._window.set_language(ENGLISH if current_language() == CHINESE else CHINESE)
        self._window.preferences.language = current_language()
