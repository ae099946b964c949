"""Colours for what no style sheet reaches: check marks, dialogs of Qt, pictures' ground."""

from PySide6.QtGui import QColor, QPalette

from tenfold_gui.style.tokens import Theme


def palette_of(theme: Theme) -> QPalette:
    """Make the palette of a theme."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.panel), QColor(theme.window))
    for which, colour in {
        role.WindowText: theme.text, role.Text: theme.text, role.ButtonText: theme.text,
        role.Base: theme.panel, role.AlternateBase: theme.window, role.Button: theme.panel,
        role.ToolTipBase: theme.panel, role.ToolTipText: theme.text,
        role.PlaceholderText: theme.secondary, role.Link: theme.accent,
        role.LinkVisited: theme.accent, role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent, role.Accent: theme.accent,
    }.items():  # fmt: skip
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.baseline))
    return palette
