"""A program that copies a table and a picture, and ends with them still on the clipboard."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from tenfold_gui.app import make_application
from tenfold_gui.export.clipboard import picture_data, put_on_clipboard, table_data
from tenfold_gui.export.widget_picture import About
from tenfold_kernels.export.table import Column, Table


def copy_and_end(what: str) -> int:
    application = make_application(sys.argv[:1])
    label = QLabel("picture")
    label.resize(100, 50)
    label.show()
    if what == "table":
        put_on_clipboard(table_data(Table("t", (Column("a", "yr", [1.0, 2.0]),))))
    else:
        put_on_clipboard(picture_data(label, About("title", "said", "scenario")))
    QTimer.singleShot(0, application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(copy_and_end(sys.argv[1]))
