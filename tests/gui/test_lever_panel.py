"""The side panel: a row for every parameter, levers apart from assumptions, search, names."""

import pytest
from lever_rows import block_of, shown_panel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.i18n.names import name_of
from tenfold_gui.session.session import Session
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_gui.widgets.lever_panel import LeverPanel
from tenfold_gui.widgets.value_field import ValueField
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import preset
from tenfold_kernels.registry import parameter_table

PRESETS = {
    "world": "us-china-ai-chips", "cluster": "h20-against-h200", "finance": "northvolt",
}  # fmt: skip


@pytest.fixture
def session() -> Session:
    return Session(preset(PRESETS["world"]), preset=PRESETS["world"])


@pytest.fixture
def panel(qtbot, session: Session) -> LeverPanel:
    return shown_panel(qtbot, session)


def search(panel: LeverPanel, words: str) -> set[str]:
    """Type into the search field; gives the keys of the rows that are left."""
    fields = panel.findChildren(QLineEdit)
    next(f for f in fields if not isinstance(f.parent(), ValueField)).setText(words)
    return {b.spec.key for b in panel.findChildren(LeverBlock) if b.isVisibleTo(panel)}


@pytest.mark.parametrize("kernel", WORKSPACES)
def test_there_is_a_slider_and_a_field_for_every_parameter(qtbot, kernel: str) -> None:
    scenario = preset(PRESETS[kernel])
    panel = shown_panel(qtbot, Session(scenario))
    values = scenario.all_values()
    assert set(values) == set(scenario.table.defaults())
    for address, value in values.items():
        assert panel.slider(address).value == value
    blocks = panel.findChildren(LeverBlock)
    assert sorted(b.spec.key for b in blocks) == sorted(s.key for s in scenario.table.specs)
    for block in blocks:
        shown = [f.parameter_value for f in block.findChildren(ValueField)]
        addresses = scenario.table.addresses(block.spec)
        assert shown == pytest.approx([values[a] for a in addresses], abs=1e-12)


@pytest.mark.parametrize("language", ["en", CHINESE])
def test_a_row_says_its_name_and_its_blocs_in_the_language_in_use(
    qtbot, session: Session, language: str
) -> None:
    set_language(language)
    block = block_of(shown_panel(qtbot, session), "tier_lag[a]")
    words = " ".join(label.text() for label in block.findChildren(QLabel))
    expected = {"en": ("Tier lag", "United States", "China"), CHINESE: ("美國", "中國")}
    for word in (*expected[language], name_of("tier_lag")):
        assert word in words


def test_levers_and_assumptions_are_apart_until_something_is_searched(panel: LeverPanel) -> None:
    specs = parameter_table("world").specs
    levers, assumptions = (
        {s.key for s in specs if s.role is role} for role in (Role.POLICY, Role.ASSUMPTION)
    )
    for address in parameter_table("world").defaults():
        panel.reveal(address)
    tabs = {b.text(): b for b in panel.findChildren(QToolButton) if b.isCheckable()}
    tabs["Levers"].click()
    assert search(panel, "") == levers
    tabs["Assumptions"].click()
    assert search(panel, "") == assumptions


def test_a_search_looks_among_levers_and_assumptions_alike(panel: LeverPanel) -> None:
    roles = {parameter_table("world").spec(key).role for key in search(panel, "subsidy")}
    assert roles == set(Role)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("tier_lag", "tier_lag"),
        ("Tier lag", "tier_lag"),
        ("  TIER LAG ", "tier_lag"),
        ("frontier_gr", "frontier_growth"),
        ("discip", "discipline"),
    ],
)
def test_search_finds_by_key_and_by_name_in_any_case(
    panel: LeverPanel, words: str, key: str
) -> None:
    found = search(panel, words)
    assert key in found
    assert len(found) < 10


def test_every_parameter_is_found_by_its_key_and_its_name(panel: LeverPanel) -> None:
    for spec in parameter_table("world").specs:
        assert spec.key in search(panel, spec.key)
        assert spec.key in search(panel, name_of(spec.key))


def test_in_chinese_a_parameter_is_found_by_its_name_in_both_languages(
    qtbot, session: Session
) -> None:
    set_language(CHINESE)
    panel = shown_panel(qtbot, session)
    for spec in parameter_table("world").specs:
        chinese = name_of(spec.key)
        assert not chinese.isascii()
        assert spec.key in search(panel, chinese)
    assert "tax_share" in search(panel, "Tax share")
    assert "tier_lag" in search(panel, "tier lag")


def test_the_name_of_a_group_finds_all_of_it(panel: LeverPanel) -> None:
    wanted = {s.key for s in parameter_table("world").specs if s.group == "Export controls"}
    assert wanted <= search(panel, "export controls")


def test_a_search_without_hits_says_so_and_clearing_it_brings_everything_back(
    panel: LeverPanel,
) -> None:
    panel.reveal("tier_lag[a]")
    before = search(panel, "")
    nothing = next(x for x in panel.findChildren(QLabel) if x.text() == "Nothing found")
    assert not nothing.isVisibleTo(panel)
    assert search(panel, "zebra") == set()
    assert nothing.isVisibleTo(panel)
    assert search(panel, "") == before
    assert not nothing.isVisibleTo(panel)


def test_a_click_on_the_name_asks_what_it_is(qtbot, panel: LeverPanel) -> None:
    label = next(
        x for x in block_of(panel, "tier_lag[a]").findChildren(QLabel) if "Tier lag" in x.text()
    )
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert asked.args == ["tier_lag"]
