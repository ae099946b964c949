"""The style sheet, made from the tokens."""

from importlib import resources
from pathlib import Path

from tenfold_gui.style.tokens import RADIUS, ROW, SMALL_PX, Theme

# A style sheet takes no colour for them, so these icons have a grey that all themes bear.
ARROW, CHECK, SOME = (
    Path(str(resources.files("tenfold_gui.style") / "icons" / f"{name}.svg")).as_posix()
    for name in ("arrow", "check", "some")
)
BOX = 13  # pixels, of a box to tick


def style_sheet(theme: Theme, scale: float) -> str:
    """Write the style sheet of a theme.

    Parameters
    ----------
    theme : Theme
        Colours.
    scale : float
        Type scale: 1 at a desk, more in a room.
    """
    small, row = round(SMALL_PX * scale), round((ROW - 8) * scale)
    return f"""
    QWidget {{ color: {theme.text}; widget-animation-duration: 0; }}
    QMainWindow, QDialog, #ground {{ background: {theme.window}; }}
    #bar, #status {{ background: {theme.panel}; }}
    #bar {{ border-bottom: 1px solid {theme.hairline}; }}
    #status {{ border-top: 1px solid {theme.hairline}; }}
    #side, #side QScrollArea, #side #scrolled {{ background: {theme.panel}; }}
    #side[edge="left"] {{ border-right: 1px solid {theme.hairline}; }}
    #side[edge="right"] {{ border-left: 1px solid {theme.hairline}; }}
    #card {{ background: {theme.panel}; border: 1px solid {theme.hairline};
             border-radius: {RADIUS}px; }}
    #card[ring="true"] {{ border: 1px solid {theme.accent}; }}
    #explanation {{ background: transparent; border: 1px solid transparent; }}
    #explanation:focus {{ border-color: {theme.accent}; }}
    QSplitter::handle {{ background: {theme.window}; }}
    QSplitter::handle:hover {{ background: {theme.accent}; }}
    #doubt {{ border-top: 1px solid {theme.hairline}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="secondary"] {{ color: {theme.secondary}; font-size: {small}px; }}
    QLabel[role="group"] {{ color: {theme.secondary}; font-size: {small}px; font-weight: 600; }}
    QLabel[role="warning"] {{ color: {theme.warning}; font-size: {small}px; }}
    QLabel a {{ color: {theme.accent}; }}
    QToolButton, QPushButton {{ background: transparent; border: 1px solid transparent;
        border-radius: {RADIUS}px; padding: 4px 8px; }}
    QToolButton:hover, QPushButton:hover {{ background: {theme.hover}; }}
    QToolButton:checked {{ color: {theme.accent}; background: {theme.hover}; font-weight: 600; }}
    #segments {{ background: {theme.panel}; border: 1px solid {theme.hairline};
        border-radius: {RADIUS}px; }}
    #segments QToolButton {{ padding: 3px 8px; border-radius: {RADIUS - 2}px; }}
    #segments QToolButton[tight="true"] {{ padding: 3px 2px; }}
    QToolButton:focus, QPushButton:focus {{ border: 1px solid {theme.accent}; }}
    QToolButton:disabled, QPushButton:disabled {{ color: {theme.baseline}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QCheckBox::indicator, QTreeView::indicator {{ border: 1px solid {theme.baseline};
        border-radius: 3px; width: {round(BOX * scale)}px; height: {round(BOX * scale)}px; }}
    QCheckBox::indicator:focus, QCheckBox:focus {{ border-color: {theme.accent}; }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked {{ image: url({CHECK}); }}
    QTreeView::indicator:indeterminate {{ image: url({SOME}); }}
    QPushButton {{ border: 1px solid {theme.hairline}; min-height: {row}px;
        padding: 2px 12px; }}
    QPushButton[touch="true"] {{ min-height: {round(38 * scale)}px; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; }}
    QPushButton:default:disabled {{ background: {theme.hover}; color: {theme.baseline};
        border-color: {theme.hairline}; }}
    QLineEdit, QComboBox {{ background: {theme.window}; border: 1px solid {theme.hairline};
        border-radius: {RADIUS}px; padding: 3px 8px; min-height: {row}px;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QLineEdit:focus, QComboBox:focus {{ border-color: {theme.accent}; }}
    QComboBox::drop-down {{ border: none; width: {round(20 * scale)}px; }}
    QComboBox::down-arrow {{ image: url({ARROW}); width: {small}px; height: {small}px; }}
    QComboBox QAbstractItemView {{ background: {theme.panel}; border: 1px solid {theme.hairline};
        selection-background-color: {theme.hover}; selection-color: {theme.text}; outline: 0; }}
    QAbstractSpinBox {{ background: transparent; selection-background-color: {theme.accent};
        selection-color: {theme.on_accent}; }}
    QAbstractSpinBox:hover, QAbstractSpinBox:focus {{ background: {theme.hover}; }}
    QComboBox QLineEdit {{ background: transparent; border: none; padding: 0; min-height: 0; }}
    QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 2px;
        min-height: 0; }}
    QProgressBar {{ background: {theme.hairline}; border: none; border-radius: 3px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
    QScrollArea {{ border: none; background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.hairline}; border-radius: 3px;
        min-height: 32px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.baseline}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.hairline}; border-radius: 3px;
        min-width: 32px; margin: 2px; }}
    QScrollBar::handle:horizontal:hover {{ background: {theme.baseline}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ background: {theme.panel}; border: 1px solid {theme.hairline}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.hover}; }}
    QMenu::item:disabled {{ color: {theme.secondary}; }}
    QMenu::separator {{ height: 1px; background: {theme.hairline}; margin: 4px 8px; }}
    QToolTip {{ background: {theme.panel}; color: {theme.text};
        border: 1px solid {theme.hairline}; padding: 6px; }}
    QTableView {{ background: {theme.panel}; border: none; gridline-color: transparent;
        alternate-background-color: {theme.window}; selection-background-color: {theme.hover};
        selection-color: {theme.text}; }}
    QHeaderView {{ background: {theme.panel}; border: none; }}
    QHeaderView::section {{ background: {theme.panel}; color: {theme.secondary}; border: none;
        border-bottom: 1px solid {theme.hairline}; padding: 4px 5px; font-size: {small}px; }}
    QTableView::item {{ padding: 2px 2px; }}
    #cases {{ background: {theme.panel}; border-bottom: 1px solid {theme.hairline}; }}
    QTabBar::tab {{ background: transparent; color: {theme.secondary}; padding: 5px 12px;
        border: none; border-bottom: 2px solid transparent; }}
    QTabBar::tab:hover {{ background: {theme.hover}; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
    QTabBar::tab:focus {{ color: {theme.accent}; }}
    QDockWidget::title {{ background: {theme.panel}; padding: 6px 12px; }}
    QListWidget, QTreeWidget, QPlainTextEdit {{ background: {theme.window};
        border: 1px solid {theme.hairline}; border-radius: {RADIUS}px;
        selection-background-color: {theme.hover}; selection-color: {theme.text}; outline: 0; }}
    QListWidget:focus, QTreeWidget:focus, QPlainTextEdit:focus {{ border-color: {theme.accent}; }}
    QListWidget::item, QTreeWidget::item {{ padding: 3px 6px; }}
    """
