"""For those who hear the window or work it by keys: names, focus, words for plots and results."""

import pytest
from conftest import drawn_after
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from tenfold_gui.export import summary
from tenfold_gui.export.card_data import tables_of
from tenfold_gui.export.summary import summary_of, summary_of_table
from tenfold_gui.lenses import LENSES
from tenfold_gui.widgets import spoken
from tenfold_gui.widgets.card import Card
from tenfold_gui.window import accessibility_desk
from tenfold_gui.window.accessibility_desk import AccessibilityDesk
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.table_dialog import TableDialog
from tenfold_kernels.export.table import Column, Table

AIR = 4  # pixels around a widget in which its ring may be


def walked(window: MainWindow) -> list[QWidget]:
    """Widgets at which Tab stops, until it comes to the first one again."""
    window.activateWindow()
    first = window.room.levers.findChild(QLineEdit)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in found:
        found.append(widget)
        window.focusNextChild()
    return found


def focusable(window: MainWindow) -> list[QWidget]:
    """Widgets that Tab must stop at."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    ]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)} in {type(widget.parentWidget()).__name__}"


def around(window: MainWindow, widget: QWidget) -> QRect:
    """What may show that a widget, or the card it is on, has the focus."""
    card = accessibility_desk.card_around(widget)
    shown = card or widget
    corner = shown.mapTo(window, QPoint())
    return QRect(corner, shown.size()).adjusted(-AIR, -AIR, AIR, AIR)


def shows_focus(window: MainWindow, widget: QWidget) -> bool:
    window.room.workspace.setFocus(Qt.FocusReason.OtherFocusReason)
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    before = window.grab(around(window, widget)).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return window.grab(around(window, widget)).toImage() != before


@pytest.mark.parametrize("kernel", list(LENSES))
def test_tab_comes_to_everything_and_everything_says_its_name(
    qtbot, window: MainWindow, kernel: str
) -> None:
    window.show_kernel(kernel)
    for lens in LENSES[kernel]:
        window.room.workspace.show_lens(lens)
        qtbot.waitUntil(lambda: window.engine.is_idle, timeout=30_000)
        stops = walked(window)
        assert len(stops) > 20
        assert [said(one) for one in focusable(window) if one not in stops] == []
        assert [said(one) for one in stops if not name_of(one)] == []


@pytest.mark.parametrize("kernel", list(LENSES))
def test_the_focus_can_be_seen_wherever_it_is(qtbot, window: MainWindow, kernel: str) -> None:
    window.show_kernel(kernel)
    qtbot.waitUntil(lambda: window.engine.is_idle, timeout=30_000)
    seen = [one for one in walked(window) if one.visibleRegion().boundingRect() == one.rect()]
    assert len(seen) > 15
    hidden = [said(one) for one in seen if not shows_focus(window, one)]
    assert hidden == []


def test_a_slider_says_its_value_with_its_unit(window: MainWindow) -> None:
    slider = window.room.levers.slider("subsidy_coverage[b]")
    slider.setFocus()
    assert slider.accessibleName() == "Subsidy coverage China"
    words = slider.accessibleDescription()
    assert words.startswith(f"{100 * slider.value:g} %, from ")
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.accessibleDescription().startswith("0 %, from 0 % to ")
    date = window.room.levers.slider("subsidy_sunset[b]")
    date.setFocus()
    assert date.accessibleDescription().startswith(f"{date.value:g}, from ")


def test_a_value_stepped_by_keys_is_read_out(window: MainWindow, monkeypatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(spoken.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        spoken.QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    slider = window.room.levers.slider("subsidy_coverage[b]")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert heard == ["0 %"]


def test_a_settled_result_is_read_out_once(qtbot, window: MainWindow, monkeypatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(accessibility_desk, "announce", lambda _widget, words: heard.append(words))
    monkeypatch.setattr(accessibility_desk.QAccessible, "isActive", lambda: True)
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert "Capability and gap" in heard[0]
    window.desk(AccessibilityDesk).say_result()
    assert len(heard) == 1
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert "Ascend 910C" in heard[1]
    assert "<" not in heard[1]


def test_every_plot_is_put_into_words_from_its_own_numbers(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.engine.is_idle)
    window.desk(AccessibilityDesk).say_result()
    for card in window.room.workspace.grid.shown:
        words = card.accessibleDescription()
        assert words.startswith(card.title)
        assert " at 2015," in words
        assert " at 2060." in words
        first = tables_of(card)[0].columns[1]
        assert first.name in words


def test_a_summary_says_ends_and_the_largest_change() -> None:
    years = Column("Year", "year", [2000.0, 2010.0, 2030.0])
    rising = Column("a", "", [1.0, 2.0, 4.0])
    falling = Column("b", "", [100.0, None, 90.0])
    words = summary_of_table(Table("t", [years, rising, falling]))
    assert words == "a: 1 at 2000, 4 at 2030. b: 100 at 2000, 90 at 2030. a rises the most."
    flat = Column("c", "", [5.0, 5.0, 5.0])
    assert summary_of_table(Table("t", [years, flat])) == "c: 5 at 2000, 5 at 2030."


def test_a_summary_of_rows_says_their_number_and_extremes() -> None:
    names = Column("", "", ["x", "y", "z"])
    values = Column("Cost", "USD", [3.0, 1.0, 2.0])
    words = summary_of_table(Table("t", [names, values]))
    assert words == "3 rows. Cost from 1 (y) to 3 (x)."


def test_many_curves_are_not_all_read_out() -> None:
    years = Column("Year", "year", [2000.0, 2030.0])
    many = [Column(f"c{k}", "", [1.0, 2.0 + k]) for k in range(summary.MOST_CURVES + 3)]
    words = summary_of_table(Table("t", [years, *many]))
    assert "c7: " in words
    assert "c8: " not in words
    assert words.endswith("and 3 more.")


def test_keys_come_to_a_plot_and_to_its_table(qtbot, window: MainWindow) -> None:
    grid = window.room.workspace.grid
    card = grid.shown[2]
    stop = next(one for one in walked(window) if accessibility_desk.card_around(one) is card)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    assert card.has_ring
    assert [one for one in grid.findChildren(Card) if one.has_ring] == [card]
    assert window.desk(ExportDesk).card is card
    window.commands["show_table"].trigger()
    dialog = window.findChild(TableDialog)
    assert dialog.windowTitle() == card.title
    assert dialog.grid.accessibleDescription() == summary_of(card)
    dialog.close()
    window.room.levers.focus_search()
    assert not card.has_ring
