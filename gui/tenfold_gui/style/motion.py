"""Whether things may move by themselves: as the desktop has it, unless the user wants less."""

import subprocess
import sys
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

EFFECTS = (
    Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip
# What answers for the desktop, and what it answers where less motion is wanted.
ANSWERS: dict[str, tuple[Sequence[str], str]] = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
}
PATIENCE = 0.5  # seconds
CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of Windows

_wanted = False


def is_motion_reduced() -> bool:
    """Whether nothing may move by itself: the user wants it so, or else the desktop does."""
    return _wanted or system_wants_less()


def want_less_motion(wanted: bool) -> None:
    """Have menus open at once and cursors stand still, or as the desktop has it."""
    global _wanted
    _wanted = wanted
    if wanted:
        for effect in EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    QApplication.setCursorFlashTime(0 if wanted else -1)


@cache
def system_wants_less() -> bool:
    """Whether the desktop asks programs to keep still; no where it cannot be read."""
    style = QApplication.style()
    if style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
        return True
    if sys.platform == "win32":
        import ctypes

        moves = ctypes.c_int(1)
        user = ctypes.windll.user32
        user.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    if sys.platform not in ANSWERS:
        return False
    command, less = ANSWERS[sys.platform]
    return answer_of(command) == less


def answer_of(command: Sequence[str]) -> str:
    """What a program of the desktop says; nothing where there is none, or it takes long."""
    try:
        ended = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ended.stdout.strip()
