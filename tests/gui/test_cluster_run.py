"""The run: both chips side by side, plainly said where there is none or no end."""

import math

import pytest
from conftest import drawn_after
from lens_views import card_of, computed, inside, opened, said, texts, tips

from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.lenses import RUN
from tenfold_gui.widgets.quiet_table import QuietTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_gui.workspaces.cluster.run_cards import LINES, CostCard, TimeCard


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, RUN)


def rows(page: Page) -> dict[str, list[str]]:
    """Cells by the name of the quantity, without its unit."""
    return {row[0].partition(",")[0]: row[1:] for row in texts(inside(page, QuietTable))}


def test_the_table_is_the_kernel_s(window: MainWindow, page: Page) -> None:
    runs, shown = computed(window).runs, rows(page)
    assert len(shown) == len(LINES)
    assert shown["Chips at work"][:2] == [whole_number(r.chips) for r in (runs.new, runs.old)]
    for name, values in {
        "Length of the run": (runs.new.days, runs.old.days),
        "Goodput": (100.0 * runs.new.goodput, 100.0 * runs.old.goodput),
        "Failures": (runs.new.failures, runs.old.failures),
        "Loss at the end": (runs.new.loss, runs.old.loss),
        "Energy": (runs.new.energy_mwh, runs.old.energy_mwh),
        "Carbon dioxide": (runs.new.carbon_t, runs.old.carbon_t),
    }.items():
        assert shown[name][:2] == [short_number(value) for value in values], name
    ratio = runs.old.energy_mwh / runs.new.energy_mwh
    assert float(shown["Energy"][2].removesuffix(" ×")) == pytest.approx(ratio, rel=0.02)


def test_costs_that_rest_on_street_prices_look_estimated(page: Page) -> None:
    table, shown = inside(page, QuietTable), rows(page)
    names = list(shown)
    for name in ("Wear of hardware", "Cost in all"):
        assert all(cell.startswith("≈ ") for cell in shown[name][:2])
        item = table.item(names.index(name), 1)
        assert item.font().italic()
        assert "estimate" in tips(table, names.index(name))[1]
    assert not shown["Energy"][0].startswith("≈")
    assert not table.item(names.index("Energy"), 1).font().italic()


def test_bars_of_time_add_up_to_the_length(window: MainWindow, page: Page) -> None:
    runs = computed(window).runs
    new, old = card_of(page, TimeCard).bars.wholes
    for whole, run in ((new, runs.new), (old, runs.old)):
        assert whole.length == pytest.approx(run.days)
        shares = [part.value / run.days for part in whole.parts]
        assert shares == pytest.approx(list(run.time_shares))
        assert f"{short_number(run.days)} days" in whole.words
        assert f"{100.0 * run.goodput:.1f} %" in whole.parts[0].words


def test_bars_of_cost_add_up_to_all_of_it(window: MainWindow, page: Page) -> None:
    runs = computed(window).runs
    for whole, run in zip(card_of(page, CostCard).bars.wholes, (runs.new, runs.old), strict=True):
        assert whole.length == pytest.approx(run.total_cost_usd)
        assert [part.value for part in whole.parts] == [run.capital_cost_usd, run.energy_cost_usd]


def test_a_lever_moves_the_run(qtbot, window: MainWindow, page: Page) -> None:
    before = rows(page)
    drawn_after(qtbot, window, lambda: window.session.set_value("new_failure_rate", 1.0))
    after = rows(page)
    assert after["Failures"][0] != before["Failures"][0]
    assert after["Failures"][1] == before["Failures"][1]


def test_a_run_without_end_is_said_to_be_endless(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("new_failure_rate", 100.0))
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 1e6))
    run = computed(window).runs.new
    assert math.isinf(run.days)
    shown = rows(page)
    assert shown["Length of the run"][0] == "endless"
    assert shown["Cost in all"][0] == "endless"
    assert shown["Length of the run"][2] == ""
    whole = card_of(page, TimeCard).bars.wholes[0]
    assert whole.words == "endless: chips fail faster than the run advances"
    assert whole.parts == ()
    page.grab()


def test_that_no_number_of_old_chips_suffices_is_said(
    qtbot, window: MainWindow, page: Page
) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 1e6))
    assert computed(window).runs.old is None
    assert "No number of H20 is as fast: " in said(page)
    shown = rows(page)
    assert all(cells[1] == "–" for cells in shown.values())
    assert all(cells[2] == "" for cells in shown.values())
    assert card_of(page, TimeCard).bars.wholes[1].words.startswith("No number of H20")
    page.grab()


def test_that_the_model_fits_nowhere_is_said(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 1.0))
    assert computed(window).runs.new is None
    assert "This model does not fit on any number of H200 SXM up to 1." in said(page)
    assert all(cells[:2] == ["–", "–"] for cells in rows(page).values())
    page.grab()


def test_what_the_catalogue_lacks_is_not_known(qtbot, window: MainWindow, page: Page) -> None:
    """A chip without a price costs an unknown amount, and is not free."""
    drawn_after(qtbot, window, lambda: window.session.choose("old_chip", "tpu-v4"))
    run = computed(window).runs.old
    assert run.total_cost_usd is None
    assert rows(page)["Cost in all"][1] == "not known"
    whole = card_of(page, CostCard).bars.wholes[1]
    assert whole.words == "not known: the catalogue lacks its price or its power"
    assert whole.parts == ()


def test_without_failures_no_checkpoint_is_needed(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("new_failure_rate", 0.0))
    assert rows(page)["Between checkpoints"][0] == "none needed"
