"""The interface font, with Chinese fallbacks and tabular figures."""

from PySide6.QtGui import QFont, QFontDatabase

from tenfold_gui.style.tokens import BODY_PX

LATIN = ("Segoe UI", "SF Pro Text", "Helvetica Neue", "Inter", "Noto Sans", "Ubuntu", "DejaVu Sans")
TRADITIONAL_CHINESE = (
    "Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang TC", "Heiti TC", "Noto Sans TC",
    "Noto Sans CJK TC", "Source Han Sans TC", "WenQuanYi Zen Hei", "AR PL UMing TW",
)  # fmt: skip


def interface_font(scale: float = 1.0) -> QFont:
    """Give the font for everything; figures have equal widths, so that numbers stand still."""
    font = QFont()
    font.setFamilies([*LATIN, *TRADITIONAL_CHINESE])
    font.setPixelSize(round(BODY_PX * scale))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def can_show_chinese() -> bool:
    """Whether a font with Traditional Chinese characters is installed."""
    system = QFontDatabase.WritingSystem.TraditionalChinese
    return bool(QFontDatabase.families(system))
