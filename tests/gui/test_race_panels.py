"""Which panels a scenario has any use for, on which bloc they open, and that none is cut."""

from dataclasses import replace

import pytest
from conftest import drawn_after
from lens_views import card_of, looked_through
from on_screen import words

from tenfold_gui.lenses import CONTROLS, INDUSTRY, LEDGER, RACE, RACE_LENSES, SELF_RELIANCE
from tenfold_gui.plots.axes import pushed_apart
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.grouped_bars import Group, GroupedBars, Member
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP, LIGHT
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.foundry_card import FoundryCard, published_shares, shares_among
from tenfold_gui.workspaces.race.reliance_cards import ChainCard
from tenfold_gui.workspaces.screen_rows import into_screens
from tenfold_kernels.presets import preset
from tenfold_kernels.world.levers import controlled_bloc, has_controls, without_controls

ABOUT_CHIPS = (
    "Effective compute", "Compute in place, and the lead", "Where new compute comes from",
    "Compute by vintage", "Accelerators that can be made", "Developers: one state or two",
    "Foundry capacity", "Steps of the supply chain", "What the chain can do",
)  # fmt: skip


def opened(qtbot, window: MainWindow, name: str, lens: str):
    drawn_after(qtbot, window, lambda: window.open_preset(name))
    return looked_through(qtbot, window, lens)


def titles(page) -> list[str]:
    assert [card for card in page.grid.shown if card.isVisible()] == list(page.cards)
    return [card.title for card in page.cards]


@pytest.mark.parametrize("name", ["shipbuilding", "soviet-exhaustion", "rare-earth-magnets"])
def test_what_is_no_matter_of_chips_shows_none(qtbot, window: MainWindow, name: str) -> None:
    seen = titles(opened(qtbot, window, name, RACE))
    assert len(seen) == 6
    assert "Cost and experience" in seen
    for lens in (CONTROLS, SELF_RELIANCE):
        seen += titles(looked_through(qtbot, window, lens))
    assert not set(seen) & set(ABOUT_CHIPS)
    assert "Researchers" not in seen
    assert "Do controls hold?" not in seen


def test_a_lever_brings_its_panels_and_takes_them_back(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "shipbuilding", SELF_RELIANCE)
    before = titles(page)
    drawn_after(qtbot, window, lambda: window.session.set_value("mobility", 0.1))
    assert titles(page) == [*before, "Researchers"]
    assert page.cards[-1].charts[0].values_at(2020.0)
    drawn_after(qtbot, window, window.session.undo)
    assert titles(page) == before


def test_panels_come_and_go_only_once_the_hand_is_off(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "shipbuilding", SELF_RELIANCE)
    before = titles(page)
    room = window.room
    drawn_after(qtbot, window, lambda: room._change("mobility", 0.1, object()))
    assert titles(page) == before
    drawn_after(qtbot, window, room._release)
    assert titles(page) == [*before, "Researchers"]


def test_plant_that_needs_nobody_says_so(qtbot, window: MainWindow) -> None:
    page = opened(qtbot, window, "solar-panels", INDUSTRY)
    page.grid.enlarge(page.grid.enlarged)  # it opens with one card alone
    (card,) = [card for card in page.cards if card.title == "Workforce"]
    posts, staff = card.charts
    assert posts._words.words == "Plant needs nobody here"
    assert staff.isHidden()
    drawn_after(qtbot, window, lambda: window.session.set_value("staffing_strength", 1.0))
    assert posts._words.words == ""
    assert staff.isVisible()


def test_demand_that_is_all_served_is_said_not_drawn_in_trillionths(
    qtbot, window: MainWindow
) -> None:
    page = opened(qtbot, window, "shipbuilding", CONTROLS)
    (card,) = [card for card in page.cards if card.title == "Demand that nobody serves"]
    assert card.charts[0]._words.words == "All demand is served"


def test_each_lens_opens_on_the_bloc_it_is_about(qtbot, window: MainWindow) -> None:
    workspace = window.room.workspace
    for name, blocs in (
        ("h200-rule-half-accepted", {CONTROLS: "b", LEDGER: "b"}),
        ("soviet-exhaustion", {CONTROLS: "b", LEDGER: "b"}),
        ("taiwan-between-two-blocs", {CONTROLS: "b", LEDGER: "c", INDUSTRY: "c"}),
    ):
        drawn_after(qtbot, window, lambda name=name: window.open_preset(name))
        for lens, bloc in blocs.items():
            looked_through(qtbot, window, lens)
            workspace = window.room.workspace
            assert workspace.bloc == bloc, (name, lens)
            assert workspace._blocs.buttons[bloc].isChecked()
    workspace.show_bloc("a")
    looked_through(qtbot, window, CONTROLS)
    assert workspace.bloc == "a"  # a choice holds for all lenses, and for this scenario alone
    drawn_after(qtbot, window, lambda: window.open_preset("an-ally-joins-or-stays-out"))
    assert window.room.workspace.bloc == "b"


def test_the_bloc_under_controls_is_found_from_who_controls_whom() -> None:
    scenario = preset("us-china-ai-chips")
    assert controlled_bloc(scenario) == "b"
    turned = {**without_controls(scenario).values, "tier_lag[b]": 2.0}
    assert controlled_bloc(replace(scenario, values=turned)) == "a"
    both = {**scenario.values, "tier_lag[b]": 2.0}
    assert controlled_bloc(replace(scenario, values=both)) == "b"
    assert controlled_bloc(replace(scenario, values=both, focus="a")) == "a"
    assert has_controls(scenario)
    assert not has_controls(preset("shipbuilding"))
    cut = replace(preset("shipbuilding"), values={"snapback_year[a]": 2020.0})
    assert has_controls(cut)


def test_shares_of_foundries_are_rescaled_to_the_blocs_that_are_there() -> None:
    three = ("United States", "China", "Taiwan")
    found = {(one.place, one.year): one.share for one in shares_among(three, "advanced")}
    world = {(one.place, one.year): one.share for one in published_shares()
             if one.kind == "advanced"}  # fmt: skip
    for year in (2023.0, 2027.0):
        assert sum(found[place, year] for place in three) == pytest.approx(1.0)
        ratio = found["Taiwan", year] / found["China", year]
        assert ratio == pytest.approx(world["Taiwan", year] / world["China", year])
    assert found["Taiwan", 2023.0] == pytest.approx(0.68 / 0.88)
    assert shares_among(three, "mature") == []  # published for one of them alone
    assert shares_among(("United States", "China"), "advanced") == []  # a fifth of the world


def test_dots_of_foundries_are_what_was_published_of_these_blocs(qtbot, window) -> None:
    page = opened(qtbot, window, "taiwan-between-two-blocs", SELF_RELIANCE)
    advanced, mature = card_of(page, FoundryCard).marks
    heights = sorted(mark.y for mark in advanced if mark.x == 2023.0)
    assert heights == pytest.approx([100.0 * share / 0.88 for share in (0.08, 0.12, 0.68)])
    assert mature == ()


@pytest.mark.parametrize("size", [(320, 120), (320, 220), (600, 400)])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_bars_keep_room_beside_their_words(qtbot, size: tuple[int, int], count: int) -> None:
    bars = GroupedBars(Look(LIGHT))
    qtbot.addWidget(bars)
    bars.resize(*size)
    members = tuple(Member(1.0, "#0072B2", f"Bloc {k}", "100", 0.5) for k in range(count))
    bars.show_groups([Group(str(k), "Design software", members) for k in range(6)])
    picture = bars.grab().toImage()
    filled = max(
        sum(picture.pixelColor(x, y).name() == "#0072b2" for x in range(picture.width()))
        for y in range(picture.height())
    )
    names = bars._metrics.horizontalAdvance("Design software")
    assert filled >= 0.35 * (size[0] - names)


def test_the_weakest_step_is_bold_and_the_blocs_are_named_once(qtbot, window) -> None:
    page = opened(qtbot, window, "weakest-step", SELF_RELIANCE)
    card = card_of(page, ChainCard)
    assert "bold: weakest" in words(card)
    assert {m.name for group in card.bars.groups for m in group.members} == {"US", "China"}


@pytest.mark.parametrize("rows", [[200, 200, 200], [150, 300, 150, 90], [100], [400, 120, 120]])
@pytest.mark.parametrize("room", [430, 640, 900])
def test_rows_fill_whole_screens(rows: list[int], room: int) -> None:
    screens = into_screens(rows, room, GAP)
    heights = [height for screen in screens for height in screen]
    assert len(heights) == len(rows)
    assert all(height >= least for height, least in zip(heights, rows, strict=True))
    for screen in screens:
        assert sum(screen) + (len(screen) + 1) * GAP == room


def test_a_row_higher_than_the_screen_scrolls_as_it_is() -> None:
    assert into_screens([200, 500], 430, GAP) == []


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("key", ["", "presentation"])
@pytest.mark.parametrize("lens", RACE_LENSES)
def test_no_card_is_cut_by_the_edge_of_the_screen(
    qtbot, window: MainWindow, lens: str, key: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    if key:
        drawn_after(qtbot, window, window.commands[key].trigger)
    page = looked_through(qtbot, window, lens)
    qtbot.wait(1)
    area = page.grid.parentWidget().parentWidget()
    height = area.viewport().height()
    assert height > 300
    if page.grid.height() > height and not page.grid.is_in_screens:
        assert lens not in (RACE, CONTROLS, INDUSTRY, SELF_RELIANCE)
        return
    for card in page.cards:
        top, bottom = card.y(), card.y() + card.height()
        assert top // height == (bottom - 1) // height, card.title
    for chart in (chart for card in page.cards for chart in card.findChildren(Chart)):
        assert chart.isHidden() or chart.height() >= chart.minimumHeight()


def test_names_never_leave_the_frame() -> None:
    places = pushed_apart([10.0, 11.0, 12.0, 13.0], 20.0, 5.0, 45.0)
    assert min(places) >= 5.0 - 1e-9
    assert max(places) <= 45.0 + 1e-9
    assert places == sorted(places)
