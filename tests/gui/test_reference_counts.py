"""Canary: some versions of PySide6 lose a reference to None with every call.

On Python 3.11 that ends in an abort after a few thousand calls, long after the cause. Here
it fails at once, and by name.
"""

import sys

from PySide6.QtWidgets import QWidget

CALLS = 2000


def test_void_calls_leave_the_reference_count_of_none_alone(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.setToolTip("")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_signals_leave_the_reference_count_of_true_alone(qtbot) -> None:
    from PySide6.QtWidgets import QCheckBox

    box = QCheckBox()
    qtbot.addWidget(box)
    box.toggled.connect(lambda _: None)
    before = sys.getrefcount(True)
    for k in range(CALLS):
        box.setChecked(k % 2 == 0)
    assert abs(sys.getrefcount(True) - before) < CALLS // 10
