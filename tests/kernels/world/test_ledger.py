"""The accounts of a run: complete, balanced at every step, and driven by their tables."""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.world import ledger as ledger_module
from tenfold_kernels.world import reconciliation as reconciliation_module
from tenfold_kernels.world import world_model
from tenfold_kernels.world.accounts import ABROAD, CLAIMS, FIRMS, HOUSEHOLDS, LEDGER, STATE, Payment
from tenfold_kernels.world.ledger import Ledger
from tenfold_kernels.world.reconciliation import SECTORS, reconciliation
from tenfold_kernels.world.run import run_world, world_simulator

LOANS = ("policy_lending", "policy_repayment", "fund_investment")
CASES = ("us-china-ai-chips", "subsidised-catch-up", "soviet-exhaustion", "hefei-fund")


def opened(name: str, **changes: float) -> Ledger:
    scenario = preset(name)
    changed = replace(scenario, values={**scenario.values, **changes})
    return Ledger(run_world(changed, world_simulator(Backend.INTERPRETED)))


@pytest.fixture(scope="module", params=CASES)
def ledger(request: pytest.FixtureRequest) -> Ledger:
    return opened(request.param)


def years(ledger: Ledger) -> tuple[float, ...]:
    return (ledger.first, ledger.first + 17.0, ledger.last)


def test_everything_adds_up_at_every_step(ledger: Ledger) -> None:
    found = reconciliation(ledger)
    assert set(found) == {
        "opening + flows = closing", "payments = net lending", "third market", "exports = imports",
    }  # fmt: skip
    assert max(found.values()) < 1e-12, found


def test_it_adds_up_where_states_default_and_trade_is_unbalanced() -> None:
    ledger = opened(
        "soviet-exhaustion", balanced_trade=0.3, **{
            "emergency_effort[b]": 0.0, "fiscal_reaction[a]": 0.0, "write_down_threshold[b]": 0.5,
            "market_closure[b]": 0.0, "investment_floor[b]": 0.3, "foreign_credit_limit[b]": 0.0,
        },
    )  # fmt: skip
    assert ledger.run["write_down[b]"].max() > 1.0
    assert abs(ledger.third_market(ledger.last).closing) > 1.0
    assert max(reconciliation(ledger).values()) < 1e-12


@pytest.mark.parametrize("bloc", ["a", "b"])
def test_a_year_s_payments_explain_the_year_s_change_of_net_worth(
    ledger: Ledger, bloc: str
) -> None:
    """Claims less debts of each sector grow by what it received less what it paid.

    What it paid for a claim it keeps as the claim, and what is written off it loses.
    """
    for year in years(ledger):
        output = ledger.output(bloc, year)
        for sector in SECTORS:
            payments = ledger.payments(bloc, year)
            entries = [e for e in payments if e.flow not in LOANS]
            entries += ledger.write_offs(bloc, year)
            saved = sum(e.amount for e in entries if e.receiver == sector)
            saved -= sum(e.amount for e in entries if e.payer == sector)
            grown = sum(
                h.sign * (h.closing - h.opening)
                for h in ledger.balance_sheet(bloc, year)
                if h.sector == sector and h.side != "property"
            )
            assert saved == pytest.approx(grown, abs=1e-9 * output)


def test_openings_and_changes_give_closings_and_the_next_year_s_openings(ledger: Ledger) -> None:
    year = ledger.first + 5.0
    for before, after in zip(
        ledger.balance_sheet("b", year), ledger.balance_sheet("b", year + 1.0), strict=True
    ):
        assert before.opening + before.change == pytest.approx(before.closing, rel=1e-10, abs=1e-9)
        assert after.opening == before.closing
        assert after.item == before.item


def test_every_debt_is_somebody_s_claim(ledger: Ledger) -> None:
    worth = 0.0
    for holding in ledger.balance_sheet("a", ledger.last):
        if holding.side != "property":
            worth += holding.sign * holding.closing
    assert worth == pytest.approx(0.0, abs=1e-9 * ledger.output("a", ledger.last))
    owed = sum(ledger.run[f"net_foreign_assets[{bloc}]"][-1] for bloc in ledger.blocs)
    assert ledger.third_market(ledger.last).closing == pytest.approx(-owed, abs=1e-9)


def test_every_dollar_of_the_state_has_a_place(ledger: Ledger) -> None:
    for bloc in ledger.blocs:
        for year in years(ledger):
            uses, sources = ledger.state_uses(bloc, year), ledger.state_sources(bloc, year)
            assert sum(e.share for e in uses) == pytest.approx(1.0)
            assert sum(e.share for e in sources) == pytest.approx(1.0)
            assert all(e.amount > 0.0 for e in (*uses, *sources))
            spent, drawn = sum(e.amount for e in uses), sum(e.amount for e in sources)
            assert spent == pytest.approx(drawn, rel=1e-12)


def test_what_one_bloc_exports_another_or_the_third_market_imports(ledger: Ledger) -> None:
    year = ledger.last
    trade = ledger.trade(year)
    for bloc in ledger.blocs:
        bought = sum(v for (seller, market), v in trade.items() if market == bloc != seller)
        paid = next(e for e in ledger.payments(bloc, year) if e.flow == "goods_imports")
        assert paid.amount == pytest.approx(bought, rel=1e-12)
        assert (paid.payer, paid.receiver) == (HOUSEHOLDS, ABROAD)


def test_four_blocs_have_accounts_too() -> None:
    names = dict.fromkeys("abcd", Text("Bloc", "陣營"))
    scenario = Scenario(
        "world", bloc_names=names, start=1990.0, stop=2020.0,
        values={"initial_capability[c]": -2.0, "initial_output[d]": 2000.0, "balanced_trade": 0.0},
    )  # fmt: skip
    ledger = Ledger(run_world(scenario, world_simulator(Backend.INTERPRETED, 4)))
    assert ledger.blocs == ("a", "b", "c", "d")
    assert len(ledger.trade(2000.0)) == 20
    assert max(reconciliation(ledger).values()) < 1e-12


def test_money_is_shown_as_it_really_went() -> None:
    ledger = opened("soviet-exhaustion")
    dividends = next(e for e in ledger.payments("b", 1985.0) if e.flow == "dividends")
    assert ledger.run["dividends[b]"][-1] < 0.0
    assert (dividends.payer, dividends.receiver) == (HOUSEHOLDS, FIRMS)
    assert dividends.amount > 0.0


def test_amounts_are_the_year_s_mean_rate_up_to_the_step(ledger: Ledger) -> None:
    """Weights of the integration are second order: a mean over the year to (step)^2."""
    rate = ledger.run["income_tax[a]"]
    mean = float(np.mean([rate[:8].mean(), rate[1:9].mean()]))
    taxed = next(e for e in ledger.payments("a", ledger.first) if e.flow == "income_tax")
    assert taxed.amount == pytest.approx(mean, rel=1e-3)


def test_a_line_added_to_the_ledger_appears_by_itself(monkeypatch) -> None:
    added = Payment("civil_consumption", HOUSEHOLDS, STATE)
    for module in (ledger_module, reconciliation_module):
        monkeypatch.setattr(module, "LEDGER", (*LEDGER, added))
    ledger = opened("us-china-ai-chips")
    assert ledger.payments("a", 2020.0)[-1].flow == "civil_consumption"
    # It is no payment of the model, and the accounts say so.
    assert reconciliation(ledger)["payments = net lending"] > 1e-3


def test_what_is_written_off_passes_without_money(monkeypatch) -> None:
    """Book the write-down of public debt as a loss instead of a payment: it still adds up."""
    down = next(p for p in LEDGER if p.flow == "write_down")
    for module in (ledger_module, reconciliation_module):
        monkeypatch.setattr(module, "LEDGER", tuple(p for p in LEDGER if p is not down))
        monkeypatch.setattr(module, "WRITE_OFFS", (down,))
    ledger = opened(
        "soviet-exhaustion", **{"emergency_effort[b]": 0.0, "write_down_threshold[b]": 0.5}
    )
    assert max(reconciliation(ledger).values()) < 1e-12
    lost = ledger.write_offs("b", ledger.last)[0]
    assert (lost.payer, lost.receiver) == (HOUSEHOLDS, STATE)
    assert lost.amount > 0.0


def test_every_claim_and_property_is_a_stock_in_bn_usd() -> None:
    model = world_model()
    stocks = {bank.scalars[0].variable for bank in model.stocks}
    for claim in CLAIMS:
        assert claim.stock in stocks
        assert model.unit_text(claim.stock) == "bn USD"
        assert claim.creditor != claim.debtor
        assert {claim.creditor, claim.debtor} <= set(SECTORS)
