"""The inspector: every variable and parameter can be opened, and walked to and fro."""

import pytest
from conftest import drawn_after
from PySide6.QtCore import QUrl

from tenfold_gui.session.session import Session
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.inspector import Inspector
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.equations.declare import Stock
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world import world_model


@pytest.fixture
def inspector(qtbot) -> Inspector:
    state = Session(preset(OPENING)).state
    made = Inspector(Look(LIGHT), state, lambda name: 0.5, lambda: "2031")
    qtbot.addWidget(made)
    return made


def text(inspector: Inspector) -> str:
    return inspector._page.toPlainText()


def links(inspector: Inspector) -> list[str]:
    return [part.partition('"')[0] for part in inspector._page.toHtml().split('href="')[1:]]


def test_every_variable_and_parameter_can_be_opened(inspector: Inspector) -> None:
    for name, declared in world_model().declarations.items():
        inspector.explain(name)
        assert declared.meaning in text(inspector), name
        assert "Source" in text(inspector), name
        assert "●" in text(inspector).partition("Confidence")[2], name
        if not isinstance(declared, ParamSpec):
            assert "Equation" in text(inspector), name
            assert declared.group in text(inspector), name
        for link in links(inspector):
            assert link == "" or link in world_model().declarations, (name, link)


def test_a_variable_says_when_its_value_is_read_and_with_which_settings(
    inspector: Inspector,
) -> None:
    inspector.explain("income_tax")
    shown = text(inspector)
    assert "Value 2031 (USD / yr)" in shown
    assert "United States: 500 M" in shown
    assert "a flow: it changes stocks" in shown
    assert "With the settings" in shown
    values = preset(OPENING).all_values()
    shares = [100.0 * values[f"tax_share[{bloc}]"] for bloc in "ab"]
    assert f"Tax share {shares[0]:g} % of GDP / {shares[1]:g} % of GDP ●" in shown
    assert "fiscal_effort" in links(inspector)


def test_an_equation_says_what_it_rests_on(inspector: Inspector) -> None:
    inspector.explain("debt_ratio")
    assert "Definition: arithmetic of the variables that feed it" in text(inspector)
    assert "●●● true by definition" in text(inspector)
    inspector.explain("interest_rate")
    assert "premium after Laubach 2009." in text(inspector)
    assert "as its setting" in text(inspector)
    inspector.explain("capacity_target")
    assert "Its sector builds upon: Stock management with a supply line" in text(inspector)
    assert "●○○ assumed" in text(inspector)


def test_dates_are_shown_as_the_slider_shows_them(qtbot) -> None:
    inspector = Inspector(
        Look(LIGHT), Session(preset("h200-rule-accepted")).state, lambda name: 0.5
    )
    qtbot.addWidget(inspector)
    inspector.explain("control_start")
    assert "United States: 2025.5" in text(inspector)


def test_loops_are_explained(inspector: Inspector) -> None:
    inspector.explain("imitation_closed")
    assert "B6 denial: what is withheld can be neither bought nor learned" in text(inspector)


def test_a_stock_is_fed_by_its_flows(inspector: Inspector) -> None:
    declared = world_model().declarations["public_debt"]
    assert isinstance(declared, Stock)
    inspector.explain("public_debt")
    assert {*declared.inflows, *declared.outflows} <= set(links(inspector))


def test_the_way_back_leads_to_what_was_explained_before(inspector: Inspector) -> None:
    inspector.walked.connect(lambda key: inspector.explain(key or None))
    inspector.explain("public_debt")
    assert "‹ Public debt" not in text(inspector)
    inspector._follow(QUrl("public_borrowing"))
    inspector._follow(QUrl("income_tax"))
    assert "‹ Public borrowing" in text(inspector)
    inspector._follow(QUrl("public_borrowing"))
    assert inspector.key == "public_borrowing"
    assert "‹ Public debt" in text(inspector)
    inspector._follow(QUrl("public_debt"))
    assert "‹ Public" not in text(inspector)
    inspector._follow(QUrl(""))
    assert inspector.key is None


def test_values_follow_the_cursor(qtbot, window: MainWindow) -> None:
    window.room.explain("debt_ratio")
    window.room.workspace.hold_year(2030.0)
    shown = text(window.room.inspector)
    assert "Value 2030" in shown
    window.room.workspace.hold_year(2050.0)
    assert "Value 2050" in text(window.room.inspector)
    assert text(window.room.inspector) != shown
    drawn_after(qtbot, window, lambda: window.session.set_value("tax_share[a]", 0.3))
    assert "Value 2050" in text(window.room.inspector)
