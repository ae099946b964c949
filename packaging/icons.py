"""Draw the program's icon for each system from its one drawing.

Qt draws the SVG, Pillow writes the formats of Windows and macOS.
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "gui" / "tenfold_gui" / "desktop" / "tenfold.svg"
LARGEST = 1024  # what macOS wants
ICO_SIZES = tuple((size, size) for size in (16, 24, 32, 48, 64, 128, 256))


def draw(folder: Path) -> dict[str, Path]:
    """Draw the icon as ``png``, ``ico`` and ``icns``; gives the file of each."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {kind: folder / f"tenfold.{kind}" for kind in ("png", "ico", "icns")}
    picture = QImage(LARGEST, LARGEST, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    picture.save(str(files["png"]))
    with Image.open(files["png"]) as drawn:
        drawn.save(files["ico"], sizes=ICO_SIZES)
        drawn.save(files["icns"])
    return files


if __name__ == "__main__":
    for file in draw(Path(sys.argv[1])).values():
        print(file)
