"""Open the window, draw the first plot, and end: a process that `bench` takes the time of."""

import os
import tempfile

from PySide6.QtCore import QSettings, QTimer

from tenfold_gui.app import make_application
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences


def main() -> None:
    """Run until the first plot is on the screen."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Preferences(settings), compiling=False)
        window.drawn.connect(lambda _: QTimer.singleShot(0, application.quit))
        window.show()
        application.exec()
        window.repaint()
    os._exit(0)  # taking everything down is no part of starting


if __name__ == "__main__":
    main()
