"""Comparing behind the scenes: what is asked for, and digests of pins that take a while."""

from dataclasses import replace

import pytest
from conftest import drawn_after

from tenfold_gui.comparing import Comparing
from tenfold_gui.fans import Fans
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.pin_desk import PinDesk
from tenfold_kernels.compute import results_of
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.digest import results_digest
from tenfold_kernels.workbook.pins import Standing, pin_of, standing
from tenfold_kernels.workbook.workbook import workbook_of


@pytest.fixture(autouse=True)
def state_folder(monkeypatch, tmp_path_factory) -> None:
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path_factory.mktemp("state")))


def test_futures_that_nobody_sees_are_not_asked_for_again_and_again(
    qtbot, window: MainWindow
) -> None:
    window.room.workspace.show_fans(Fans.BANDS)
    assert window.room.workspace.curves
    with qtbot.assertNotEmitted(window.room.workspace.looked_elsewhere):
        drawn_after(qtbot, window, lambda: window.desk(CompareDesk).compare(Comparing.OVERLAY))


def test_a_pin_of_a_scenario_that_takes_a_while_gets_its_digest_later(
    qtbot, window: MainWindow
) -> None:
    window.show_kernel("finance")
    session = window.session
    window.commands["pin_case"].trigger()
    (pin,) = session.workbook.pins
    position = session.position
    qtbot.waitUntil(lambda: bool(session.workbook.pins[0].results), timeout=60_000)
    (whole,) = session.workbook.pins
    assert whole == replace(pin, results=results_digest(results_of(session.scenario)))
    assert session.position == position  # nobody did anything
    assert standing(whole, session.scenario) is Standing.SAME
    session.undo()
    assert session.workbook.pins == ()
    session.redo()
    assert session.workbook.pins == (whole,)


def test_a_pin_that_a_file_brought_stays_as_it_is(qtbot, window: MainWindow) -> None:
    scenario = preset("colossus-in-122-days")
    book = workbook_of(scenario).with_case(scenario)
    book = book.pinned(pin_of(book.at, scenario, compute=False))
    window.show_kernel("finance")
    window.session.load(book)
    assert window.desk(PinDesk).is_idle
    assert window.session.workbook == book


def test_a_finance_pin_whose_results_changed_is_told(qtbot, window: MainWindow) -> None:
    scenario = preset("colossus-in-122-days")
    book = workbook_of(scenario).with_case(scenario)
    pin = replace(pin_of(book.at, scenario, compute=False), results="0" * 64)
    window.show_kernel("finance")
    window.session.load(book.pinned(pin).looking_at("1"))
    comparer = window.desk(CompareDesk).comparer
    qtbot.waitUntil(lambda: comparer.standing(pin, scenario_of_pin(window)) is not None,
                    timeout=60_000)  # fmt: skip
    assert comparer.standing(pin, scenario_of_pin(window)) is Standing.DIFFERENT


def scenario_of_pin(window: MainWindow):
    (pin,) = window.session.workbook.pins
    return window.session.workbook.case(pin.case).scenario
