"""Cash, the public purse and decades: what is drawn is the kernel's, in every look."""

import numpy as np
import pytest
from conftest import drawn_after
from finance_views import card_of, change, looked_through, opened, wait_until_still
from hands import PRESS, RELEASE, mouse
from on_screen import crosshair, curve_points, pixel_of, readout, words

from tenfold_gui.engine import finance
from tenfold_gui.i18n import CHINESE
from tenfold_gui.lenses import CASH, DECADES, DECISION, FINANCE_LENSES, PUBLIC_PURSE
from tenfold_gui.plots.paired_bars import Row
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.finance.cash_cards import (
    CoverCard,
    DebtCard,
    FlowCard,
    ServiceCard,
    SourcesCard,
)
from tenfold_gui.workspaces.finance.decades_cards import SERIES, SeriesCard
from tenfold_gui.workspaces.finance.purse_cards import (
    DefaultCard,
    LinesCard,
    OthersCard,
    PerUnitCard,
    TotalsCard,
)
from tenfold_kernels.finance.stochastic import Report, over_decades, run_finance

BILLION = 1e9
FLOOR = "floor-price-for-ten-years"


def reports(window: MainWindow) -> dict[str, Report]:
    return run_finance(window.session.scenario, finance.FINE.paths)


def lengths(row: Row) -> list[float]:
    return [span.end - span.start for span in row.spans]


def test_cash_cover_and_debt_are_the_kernel_s(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, CASH)
    told = reports(window)
    service = [card for card in page.cards if isinstance(card, ServiceCard)]
    for (_, report), card in zip(told.items(), service, strict=True):
        cash = curve_points(card.chart, "cash")
        assert cash[:, 1] == pytest.approx(BILLION * report.statement.cash[1, 1:])
        due = report.yearly["debt_service"][1]
        assert curve_points(card.chart, "service")[:, 1] == pytest.approx(BILLION * due[due > 0.0])
    for project, report in told.items():
        cover = report.statement.cover[1]
        drawn = curve_points(card_of(page, CoverCard).chart, project)[:, 1]
        assert drawn == pytest.approx(cover[np.isfinite(cover)])
        owed = curve_points(card_of(page, DebtCard).chart, project)[:, 1]
        assert owed == pytest.approx(BILLION * report.yearly["debt"][1][: len(owed)])


def test_money_falls_from_revenue_to_owners_and_a_click_holds_a_year(
    qtbot, window: MainWindow
) -> None:
    page = opened(qtbot, window, CASH)
    bars, chart = card_of(page, FlowCard).bars, card_of(page, DebtCard).chart
    flows = [report.statement.flows for report in reports(window).values()]
    rows = {row.key: row for row in bars.rows}
    assert lengths(rows["revenue"]) == pytest.approx([f["revenue"].sum() for f in flows])
    steps = [row for key, row in rows.items() if key != "owners"]
    left = np.sum([lengths(row) for row in steps], axis=0)
    assert left == pytest.approx(lengths(rows["owners"]), abs=1e-9)
    for kind in (PRESS, RELEASE):
        mouse(chart.viewport(), kind, pixel_of(chart, 3.2, 1e8))
    assert window.room.workspace.view.held == 3.0
    assert crosshair(chart) == 3.0
    assert "year 3" in words(card_of(page, FlowCard))
    assert readout(card_of(page, DebtCard))[0] == "3"
    rows = {row.key: row for row in bars.rows}
    assert lengths(rows["revenue"]) == pytest.approx([f["revenue"][3] for f in flows])
    for kind in (PRESS, RELEASE):
        mouse(chart.viewport(), kind, pixel_of(chart, 2.9, 1e8))
    assert window.room.workspace.view.held is None


def test_whoever_pays_for_the_plant_is_named_with_his_share(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, CASH)
    change(qtbot, window, "grant_share[b]", 0.3)
    wholes = card_of(page, SourcesCard).bars.wholes
    for whole, report in zip(wholes, reports(window).values(), strict=True):
        given = [value for value in report.statement.sources.values() if value > 0.0]
        assert [part.value for part in whole.parts] == pytest.approx(given)
    assert [part.words.split()[0] for part in wholes[1].parts] == ["loan", "grant", "owners"]


def test_public_cost_is_the_kernel_s_with_its_95th_percentile(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, PUBLIC_PURSE, FLOOR)
    figures = [report.public for report in reports(window).values()]
    rows = card_of(page, LinesCard).bars.rows
    assert [row.key for row in rows] == ["offtake", "total"]
    for row in rows:
        assert lengths(row) == pytest.approx([public[row.key].mean for public in figures])
    _, floor = rows[0].spans
    assert floor.mark == pytest.approx(figures[1]["offtake"].quantiles[-1])
    closed, expected = card_of(page, TotalsCard).bars.rows
    chance = reports(window)["b"].figures["close_chance"].mean
    assert lengths(expected)[1] == pytest.approx(chance * lengths(closed)[1])
    unit, in_use = card_of(page, PerUnitCard).bars.rows
    runs = [report.figures["output"].mean for report in reports(window).values()]
    assert lengths(in_use) == pytest.approx(runs)
    wanted = reports(window)["b"].figures["public_cost_per_output"].mean
    assert lengths(unit)[1] == pytest.approx(wanted)
    rows = card_of(page, OthersCard).bars.rows
    assert [row.key for row in rows] == ["consumer_cost", "lenders_loss", "guarantor_loss"]
    losses = [report.figures["lenders_loss"].mean for report in reports(window).values()]
    assert lengths(rows[1]) == pytest.approx(losses)
    assert losses[1] > 0.0
    change(qtbot, window, "guarantee_share[b]", 1.0)
    change(qtbot, window, "largest_gearing[a]", 0.0)
    assert "Nobody else" in card_of(page, OthersCard).bars.words  # the state bears it
    change(qtbot, window, "tariff[a]", 0.5)
    buyers, *_ = card_of(page, OthersCard).bars.rows
    assert lengths(buyers)[0] == pytest.approx(reports(window)["a"].figures["consumer_cost"].mean)
    defaulted = curve_points(card_of(page, DefaultCard).chart, "b")[:, 1]
    assert defaulted == pytest.approx(100.0 * reports(window)["b"].yearly["defaulted"][1])


def test_without_public_money_the_cards_say_so(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, PUBLIC_PURSE)
    assert "No public money" in card_of(page, LinesCard).bars.words
    assert "No public money" in card_of(page, TotalsCard).bars.words
    assert "No public money" in card_of(page, PerUnitCard).bars.words


def test_decades_are_the_kernel_s_with_their_bands(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, DECADES)
    values = window.session.scenario.all_values()
    told = {p: over_decades(values, p, paths=finance.FINE.decades_paths) for p in "ab"}
    cards = [card for card in page.cards if isinstance(card, SeriesCard)]
    for series, card in zip(SERIES, cards, strict=True):
        for project, found in told.items():
            points = curve_points(card.chart, project)
            wanted = series.factor * found.mean[series.key]
            np.testing.assert_allclose(points[:, 1], wanted, rtol=1e-12)
            band = card.chart._areas[project]._polygon.boundingRect()
            low, _, high = found.quantiles[series.key]
            assert band.top() == pytest.approx(series.factor * low.min(), abs=1e-9)
            assert band.bottom() == pytest.approx(series.factor * high.max(), abs=1e-9)


def chosen(window: MainWindow) -> list[str]:
    bar = window.room.workspace.findChild(LensBar)
    return [key for key, button in bar.buttons.items() if button.isChecked()]


@pytest.mark.parametrize("key", ["language", "theme", "presentation"])
def test_another_look_keeps_lens_and_year(qtbot, window: MainWindow, key: str) -> None:
    opened(qtbot, window, CASH)
    window.room.workspace._hold(4.0)
    drawn_after(qtbot, window, window.commands[key].trigger)
    assert chosen(window) == [CASH]
    assert window.room.workspace.view.held == 4.0
    assert crosshair(card_of(window.room.workspace.page, DebtCard).chart) == 4.0


def test_going_away_and_coming_back_keeps_the_lens(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, DECADES)
    drawn_after(qtbot, window, lambda: window.show_kernel("world"))
    drawn_after(qtbot, window, lambda: window.show_kernel("finance"))
    assert chosen(window) == [DECADES]


def test_another_preset_is_named_everywhere(qtbot, window: MainWindow) -> None:
    opened(qtbot, window, DECISION)
    drawn_after(qtbot, window, lambda: window.open_preset("northvolt"))
    wait_until_still(qtbot, window)
    assert "Start succeeds in 4 of 10" in words(window.room.workspace)
    assert "B Start" in words(window.room.levers)
    assert window.windowTitle() == "Northvolt: orders, and no start[*] – Tenfold"
    window.commands["undo"].trigger()
    wait_until_still(qtbot, window)
    assert "Data centre" in words(window.room.workspace)


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("lens", FINANCE_LENSES)
def test_every_lens_fits_the_window_in_both_languages(
    qtbot, window: MainWindow, lens: str, size: tuple[int, int]
) -> None:
    opened(qtbot, window, lens)
    for language in ("en", CHINESE):
        window.set_language(language)
        wait_until_still(qtbot, window)
        window.set_sides(True, False)
        window.resize(*size)
        qtbot.wait(1)
        assert (window.width(), window.height()) == size
        assert window.minimumSizeHint().width() <= 960
        assert window.minimumSizeHint().height() <= 600
        page = window.room.workspace.page
        assert all(card.isVisible() and card.title for card in page.cards)
    window.set_language("en")
    wait_until_still(qtbot, window)


def test_a_card_can_fill_the_room(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, DECISION)
    card = page.cards[1]
    card.enlarged.emit()
    assert [other for other in page.cards if other.isVisible()] == [card]
    card.enlarged.emit()
    assert all(other.isVisible() for other in page.cards)


def test_what_is_not_seen_is_not_computed(qtbot, window: MainWindow, monkeypatch) -> None:
    opened(qtbot, window, CASH)

    def never(*_: object, **__: object) -> None:
        raise AssertionError("nobody looks at it")

    monkeypatch.setattr(finance, "over_decades", never)
    monkeypatch.setattr(finance, "sweep", never)
    change(qtbot, window, "revenue_ratio[a]", 0.21)
    assert "could not be computed" not in words(window)
    monkeypatch.undo()
    looked_through(qtbot, window, DECADES)
    assert len(curve_points(window.room.workspace.page.cards[0].chart, "a")) > 0
