"""Where words stand in the room they are painted into."""

from PySide6.QtCore import Qt

# Chinese glyphs of a fallback font stand higher than the line, and must not be cut.
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
LEFT = int(Qt.AlignmentFlag.AlignLeft | MIDDLE)
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | MIDDLE)
RIGHT = int(Qt.AlignmentFlag.AlignRight | MIDDLE)
