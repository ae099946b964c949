"""Ledger and public purse: the accounts of the run that is on the screen, year by year."""

from itertools import combinations

import numpy as np
import pytest
from conftest import drawn_after
from lens_views import card_of, looked_through, texts
from on_screen import words
from PySide6.QtCore import QPointF, Qt

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.lenses import LEDGER, PUBLIC_PURSE
from tenfold_gui.style.tokens import THEMES, Theme
from tenfold_gui.widgets.timeline import Timeline
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.ledger_cards import (
    BalancesCard,
    FlowsCard,
    PaymentsCard,
    StateDollarCard,
)
from tenfold_gui.workspaces.race.money import line_colours
from tenfold_gui.workspaces.race.purse_cards import BALANCE, DebtCard, PurseCard
from tenfold_kernels.world.accounts import LEDGER as LINES
from tenfold_kernels.world.accounts import STATE
from tenfold_kernels.world.ledger import Ledger, ledger_of
from tenfold_kernels.world.reconciliation import reconciliation
from tenfold_kernels.world.run import run_world


@pytest.fixture
def accounts(window: MainWindow) -> Ledger:
    return ledger_of(window.session.scenario)


def shown_payments(window: MainWindow, page) -> list[list[str]]:
    return [row[2:4] for row in texts(card_of(page, PaymentsCard).table)]


def expected(accounts: Ledger, bloc: str, year: float) -> set[tuple[str, str]]:
    return {
        (entry.flow.replace("_", " ").capitalize(), short_number(entry.amount * 1e9))
        for entry in accounts.payments(bloc, year)
    }


@pytest.mark.parametrize("bloc", ["a", "b"])
@pytest.mark.parametrize("year", [2015.0, 2031.0, 2059.0])
def test_the_table_lists_every_payment_of_the_bloc_and_the_year(
    qtbot, window: MainWindow, accounts: Ledger, bloc: str, year: float
) -> None:
    page = looked_through(qtbot, window, LEDGER)
    window.room.workspace.show_bloc(bloc)
    window.room.workspace.hold_year(year + 0.4)
    shown = shown_payments(window, page)
    assert len(shown) == len(LINES)
    assert set(map(tuple, shown)) == expected(accounts, bloc, year)
    name = {"a": "United States", "b": "China"}[bloc]
    assert f"{name}, {year:.0f}" in words(card_of(page, PaymentsCard))


def test_without_a_cursor_the_last_year_that_closes_is_open(
    qtbot, window: MainWindow, accounts: Ledger
) -> None:
    page = looked_through(qtbot, window, LEDGER)
    assert set(map(tuple, shown_payments(window, page))) == expected(accounts, "b", accounts.last)


def test_ribbons_carry_all_payments(qtbot, window: MainWindow, accounts: Ledger) -> None:
    page = looked_through(qtbot, window, LEDGER)
    window.room.workspace.hold_year(2030.0)
    flows = card_of(page, FlowsCard).ribbons.flows
    paid = accounts.payments("b", 2030.0)
    assert sum(flows.values()) == pytest.approx(sum(entry.amount for entry in paid), rel=1e-12)
    assert all(payer != receiver for payer, receiver in flows)


def test_both_sides_of_the_state_s_dollar_are_a_hundred_cents(qtbot, window: MainWindow) -> None:
    bars = card_of(looked_through(qtbot, window, LEDGER), StateDollarCard).bars
    came, went = bars.wholes
    assert came.length == pytest.approx(100.0, abs=1e-9)
    assert went.length == pytest.approx(100.0, abs=1e-9)
    assert came.words == went.words
    assert any("Income tax" in part.words for part in came.parts)


def test_balances_and_residuals_are_those_of_the_accounts(
    qtbot, window: MainWindow, accounts: Ledger
) -> None:
    page = looked_through(qtbot, window, LEDGER)
    window.room.workspace.hold_year(2030.0)
    rows = texts(card_of(page, BalancesCard).table)
    worth = accounts.net_worth("b", 2030.0)
    assert rows[0][0] == "households"
    assert rows[0][4] == short_number(worth["households"][1] * 1e9)
    assert [row[0] for row in rows[4:]] == list(reconciliation(accounts))
    assert all("10⁻¹" in row[4] or row[4] == "0" for row in rows[4:])


def test_a_drag_moves_the_ledger(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, LEDGER)
    before = shown_payments(window, page)
    drawn_after(qtbot, window, lambda: window.session.set_value("tax_share[b]", 0.3))
    after = shown_payments(window, page)
    assert after != before
    assert set(map(tuple, after)) == expected(
        ledger_of(window.session.scenario), "b", accounts_end(window)
    )


def accounts_end(window: MainWindow) -> float:
    return window.session.scenario.stop - 1.0


def test_revenue_and_spending_are_stacked_and_differ_by_the_balance(
    qtbot, window: MainWindow
) -> None:
    page = looked_through(qtbot, window, PUBLIC_PURSE)
    amounts = card_of(page, PurseCard).chart.amounts
    taken = sum(amounts[line.flow].y for line in LINES if line.receiver == STATE)
    spent = sum(amounts[line.flow].y for line in LINES if line.payer == STATE)
    np.testing.assert_allclose(amounts[BALANCE].y, taken - spent, atol=1e-9)
    run = run_world(window.session.scenario)
    tax = 100.0 * run["income_tax[b]"] / run["output[b]"]
    np.testing.assert_allclose(amounts["income_tax"].y, tax[::2], rtol=1e-12)


def test_the_purse_reads_out_amounts_where_the_cursor_stands(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, PUBLIC_PURSE)
    chart = card_of(page, PurseCard).chart
    values = chart.values_at(2030.0)
    run = run_world(window.session.scenario)
    year = list(run.years).index(2030.0)
    share = 100.0 / run["output[b]"][year]
    assert values["defence_spending"] == pytest.approx(run["defence_spending[b]"][year] * share)
    assert values[BALANCE] == pytest.approx(run["state_balance[b]"][year] * share)


def test_it_is_said_when_debt_meets_its_limit(qtbot, window: MainWindow) -> None:
    page = looked_through(qtbot, window, PUBLIC_PURSE)
    card = card_of(page, DebtCard)
    assert card._when.whole == "all stay below it"
    drawn_after(qtbot, window, lambda: window.session.set_value("debt_limit[a]", 1.0))
    run = run_world(window.session.scenario)
    met = run.years[::2][np.argmax(run["debt_ratio[a]"][::2] >= 1.0)]
    assert card._when.whole == f"US reaches it in {met:.0f} · the others stay below it"
    window.room.workspace.hold_year(2020.0)
    assert card._when.whole.startswith(f"US reaches it in {met - 2020.0:.0f} years")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_two_lines_of_the_state_share_a_colour(theme: Theme) -> None:
    """Each is told from the others by the eye, and from the ground as a line must be."""
    colours = line_colours(theme)
    for side in ("payer", "receiver"):
        drawn = [colours[line.flow] for line in LINES if getattr(line, side) == STATE]
        for one, other in combinations(drawn, 2):
            assert sum(abs(a - b) for a, b in zip(parts(one), parts(other), strict=True)) > 20
        assert all(contrast(one, theme.panel) >= 3.0 for one in drawn)
    spent = {colours[flow] for flow in ("public_purchases", "defence_spending", "income_tax")}
    assert len(spent) == 3


def parts(colour: str) -> list[int]:
    return [int(colour[k : k + 2], 16) for k in (1, 3, 5)]


def contrast(one: str, other: str) -> float:
    """Ratio of luminance after WCAG."""

    def luminance(colour: str) -> float:
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (part / 255.0 for part in parts(colour))
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def timeline(window: MainWindow) -> Timeline:
    return window.room.workspace.findChild(Timeline)


def test_a_click_on_the_timeline_holds_the_year_and_another_lets_it_go(
    qtbot, window: MainWindow
) -> None:
    line, workspace = timeline(window), window.room.workspace
    place = QPointF(0.5 * line.width(), 20.0).toPoint()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    middle = 0.5 * (window.session.scenario.start + window.session.scenario.stop)
    assert workspace.view.held == pytest.approx(middle, abs=0.1)
    run = run_world(window.session.scenario)
    wanted = np.interp(workspace.view.held, run.years[::2], run["output[a]"][::2])
    assert workspace.value_of("output[a]") == pytest.approx(wanted, rel=1e-12)
    assert workspace.moment == f"{workspace.view.held:.0f}"
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    assert workspace.view.held is None
    assert workspace.value_of("output[a]") == run["output[a]"][-1]


def test_keys_on_the_timeline_step_through_the_years(qtbot, window: MainWindow) -> None:
    line, workspace = timeline(window), window.room.workspace
    start, stop = window.session.scenario.start, window.session.scenario.stop
    for key, year in (
        (Qt.Key.Key_Left, stop - 1.0), (Qt.Key.Key_PageDown, stop - 11.0),
        (Qt.Key.Key_Right, stop - 10.0), (Qt.Key.Key_Home, start), (Qt.Key.Key_Left, start),
        (Qt.Key.Key_End, stop), (Qt.Key.Key_Escape, None),
    ):  # fmt: skip
        qtbot.keyClick(line, key)
        assert workspace.view.held == year
