"""What is remembered from one start to the next."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from tenfold_gui.fans import Fans
from tenfold_gui.i18n.translate import CHINESE, ENGLISH, system_language
from tenfold_gui.style.system import SYSTEM, THEME_CHOICES
from tenfold_gui.style.tokens import LARGEST_SIZE, SMALLEST_SIZE

MOST_RECENT = 8


class Preferences:
    """Language, theme, size, futures, recent files and the place of the window.

    Parameters
    ----------
    settings : QSettings, optional
        Where they are kept; the user's own file if left out.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "tenfold", "tenfold"
        )

    @property
    def language(self) -> str:
        """Language of the window."""
        found = str(self._settings.value("language", system_language()))
        return found if found in (ENGLISH, CHINESE) else ENGLISH

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def theme(self) -> str:
        """Name of the theme, or ``system`` for that of the desktop."""
        found = str(self._settings.value("theme", SYSTEM))
        return found if found in THEME_CHOICES else SYSTEM

    @theme.setter
    def theme(self, theme: str) -> None:
        self._settings.setValue("theme", theme)

    @property
    def size(self) -> float:
        """How large everything is; 1 as the desktop has it."""
        try:
            found = float(str(self._settings.value("size", 1.0)))
        except ValueError:
            return 1.0
        return found if SMALLEST_SIZE <= found <= LARGEST_SIZE else 1.0

    @size.setter
    def size(self, size: float) -> None:
        self._settings.setValue("size", size)

    @property
    def less_motion(self) -> bool:
        """Whether nothing shall move by itself, even where the desktop allows it."""
        return str(self._settings.value("less_motion", "")).lower() == "true"

    @less_motion.setter
    def less_motion(self, wanted: bool) -> None:
        self._settings.setValue("less_motion", wanted)

    @property
    def layout(self) -> dict[str, Any]:
        """How the window was left, as plain data."""
        try:
            found = json.loads(str(self._settings.value("layout", "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @layout.setter
    def layout(self, layout: dict[str, Any]) -> None:
        self._settings.setValue("layout", json.dumps(layout))

    @property
    def fans(self) -> Fans:
        """How much of the futures is shown."""
        found = str(self._settings.value("futures", Fans.BANDS))
        return Fans(found) if found in tuple(Fans) else Fans.BANDS

    @fans.setter
    def fans(self, fans: Fans) -> None:
        self._settings.setValue("futures", fans.value)

    def presented(self, kernel: str) -> tuple[list[int], list[str]]:
        """Places of the cards and addresses of the levers that a presentation shows."""
        cards, levers = (
            self._settings.value(f"presented/{kernel}/{part}", []) for part in ("cards", "levers")
        )
        places = [int(one) for one in _several(cards) if one.isdigit()]
        return places, _several(levers)

    def present(self, kernel: str, cards: Sequence[int], levers: Sequence[str]) -> None:
        """Remember what a presentation shows."""
        self._settings.setValue(f"presented/{kernel}/cards", [str(one) for one in cards])
        self._settings.setValue(f"presented/{kernel}/levers", list(levers))

    @property
    def has_looked_around(self) -> bool:
        """Whether the tour was shown."""
        return str(self._settings.value("toured", "no")) == "yes"

    @has_looked_around.setter
    def has_looked_around(self, has: bool) -> None:
        self._settings.setValue("toured", "yes" if has else "no")

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved last, newest first."""
        found = self._settings.value("recent", [])
        return [Path(name) for name in _several(found)][:MOST_RECENT]

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        kept = [path, *(p for p in self.recent if p != path)][:MOST_RECENT]
        self._settings.setValue("recent", [str(p) for p in kept])

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._settings.remove("recent")

    @property
    def geometry(self) -> QByteArray | None:
        """Place of the window."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)


def _several(found: object) -> list[str]:
    """A list as it was kept: one of a single entry comes back as that entry."""
    listed = found if isinstance(found, list) else [found] if found else []
    return [str(one) for one in listed]
