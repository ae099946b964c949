"""A model that is not well formed is refused when it is put together, by name."""

import pytest
from sample import TANKS, model, rate, sector

from tenfold_kernels.equations.declare import at, auxiliary, flow, on_market, stock, total
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.functions import BN_USD
from tenfold_kernels.equations.model import collect


def test_the_sample_is_well_formed() -> None:
    built = model(**TANKS)
    assert set(built.scalars) >= {"tank[a]", "tank[b]", "all_tanks", "drain_rate[b]"}
    assert built.unit_text("all_tanks") == "bn USD"
    assert built.sources_of("tank_share") == ["tank", "all_tanks"]
    assert built.users_of("tank") == ["drained", "tank_share", "all_tanks"]


def test_unknown_names() -> None:
    @auxiliary(unit="1", headline=True)
    def lost(nowhere):
        """Refer to nothing."""
        return nowhere

    with pytest.raises(EquationError, match="lost refers to 'nowhere'"):
        model(**TANKS, lost=lost)


def test_unit_mismatch_names_both_units() -> None:
    @auxiliary(unit="bn USD", headline=True)
    def wrong(all_tanks, drain):
        """Mix money and rates."""
        return all_tanks * drain

    with pytest.raises(EquationError, match=r"wrong is declared in 1e\+09 USD.*yr"):
        model(**TANKS, wrong=wrong, drain=rate())


def test_adding_different_units() -> None:
    @auxiliary(unit="bn USD", headline=True)
    def wrong(all_tanks, drain):
        """Add money and rates."""
        return all_tanks + drain

    with pytest.raises(EquationError, match=r"'all_tanks' is in .* but 'drain' is in"):
        model(**TANKS, wrong=wrong, drain=rate())


def test_exponents_and_functions_need_plain_numbers() -> None:
    @auxiliary(unit="1", headline=True)
    def wrong(all_tanks, power):
        """Raise money to a variable power."""
        return all_tanks**power / BN_USD

    with pytest.raises(EquationError, match="cannot take a variable exponent"):
        model(**TANKS, wrong=wrong, power=rate(unit="1"))


def test_flows_must_be_in_units_of_the_stock_per_year() -> None:
    @stock(unit="USD", over=("bloc",), inflows=("drained",))
    def pool():
        """Fill with the wrong unit."""
        return 0.0

    with pytest.raises(EquationError, match="pool is in USD, but its flow drained is in"):
        model(**TANKS, pool=pool)


def test_algebraic_loops_are_named() -> None:
    @auxiliary(unit="1")
    def chicken(egg):
        """Come from an egg."""
        return egg

    @auxiliary(unit="1", headline=True)
    def egg(chicken):
        """Come from a chicken."""
        return chicken

    with pytest.raises(EquationError, match=r"algebraic loop: .*chicken.*egg|.*egg.*chicken"):
        model(**TANKS, chicken=chicken, egg=egg)


def test_a_loop_through_the_other_bloc_is_a_loop() -> None:
    @auxiliary(unit="1", over=("bloc",), headline=True)
    def answer(answers_of_others):
        """Answer at once to the others' answer."""
        return answers_of_others

    others = total("answer", along="bloc", others=True, meaning="What the others answer.")
    with pytest.raises(EquationError, match="algebraic loop"):
        model(**TANKS, answer=answer, answers_of_others=others)


def test_unused_declarations() -> None:
    with pytest.raises(EquationError, match="idle is declared but never used"):
        model(**TANKS, idle=rate())


def test_a_subscript_that_an_equation_lacks() -> None:
    @auxiliary(unit="bn USD", headline=True)
    def wrong(tank):
        """Forget which tank."""
        return tank

    with pytest.raises(EquationError, match="'tank' has subscript 'bloc', which wrong lacks"):
        model(**TANKS, wrong=wrong)


def test_two_sectors_may_not_declare_the_same_name() -> None:
    with pytest.raises(ValueError, match="'drain_rate' is declared twice"):
        collect([sector(**TANKS), sector(**TANKS)])


def test_selections_along_markets() -> None:
    @auxiliary(unit="bn USD", over=("bloc", "market"), headline=True)
    def sold(tank, is_home, is_third):
        """Sell everything at home, half in the third market, nothing elsewhere."""
        return tank if is_home else 0.5 * tank if is_third else 0.0

    built = model(
        **TANKS,
        sold=sold,
        sold_at_home=at("sold", market="home", meaning="Home.", headline=True),
        sold_in_third=at("sold", market="third", meaning="Third.", headline=True),
        host_tank=on_market("tank", third="all_tanks", meaning="Host."),
        others_sold=total("sold", along="bloc", others=True, meaning="Others."),
        all_sold=at("all_by_market", market="third", meaning="All.", headline=True),
        all_by_market=total("sold", along="bloc", meaning="All."),
        use=_use,
    )
    scalars = built.scalars
    assert scalars["sold[a,b]"].depends_on() == []
    assert scalars["sold_at_home[b]"].depends_on() == ["sold[b,b]"]
    assert scalars["sold_in_third[a]"].depends_on() == ["sold[a,third]"]
    assert scalars["host_tank[b]"].depends_on() == ["tank[b]"]
    assert scalars["host_tank[third]"].depends_on() == ["all_tanks"]
    assert scalars["others_sold[a,third]"].depends_on() == ["sold[b,third]"]
    assert scalars["all_by_market[a]"].depends_on() == ["sold[a,a]", "sold[b,a]"]


@flow(unit="bn USD", over=("bloc", "market"), headline=True)
def _use(host_tank, others_sold):
    """Use what else is declared."""
    return host_tank + others_sold
