"""Whether the desktop asks programs to keep still."""

from PySide6.QtWidgets import QApplication, QStyle


def is_motion_reduced() -> bool:
    """Whether the style plays no animations, as it does where the desktop asks for none."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0
