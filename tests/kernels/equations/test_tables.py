"""Tables: defaults by element, and what each element sees of the one before."""

import pytest
from sample import rate, sector

from tenfold_kernels.equations.declare import auxiliary, before, flow, stock, total
from tenfold_kernels.equations.formula import formula_html
from tenfold_kernels.equations.functions import BN_USD
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.equations.simulate import Horizon, Simulator

SUBSCRIPTS = {"bloc": ("a", "b"), "market": ("a", "b", "third"), "age": ("young", "middle", "old")}
TABLE = rate(
    unit="1", over=("age",), default=3.0, slider=(0.0, 10.0),
    elements=(("young", 1.0), ("middle", 2.5)),
)  # fmt: skip


def model(**declared) -> Model:
    return Model("test", 1, collect([sector(**declared)]), SUBSCRIPTS)


@auxiliary(unit="1", over=("age",), headline=True)
def step(table, earlier):
    """What an element adds to the one before."""
    return table - earlier


STEPS = {
    "table": TABLE,
    "earlier": before("table", along="age", first=-1.0, meaning="The element before."),
    "step": step,
    "all_steps": total("step", along="age", meaning="All of them."),
}


@auxiliary(unit="1", headline=True)
def steps_added(all_steps):
    """All of them."""
    return all_steps


def test_a_table_has_defaults_by_element() -> None:
    defaults = model(**STEPS, steps_added=steps_added).parameters.defaults()
    assert defaults == {"table[young]": 1.0, "table[middle]": 2.5, "table[old]": 3.0}
    assert TABLE.default_of("middle") == 2.5
    assert rate().default_of("") == 0.5


def test_an_element_outside_the_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"11\.0 is not inside"):
        rate(over=("age",), elements=(("old", 11.0),))


def test_each_element_sees_the_one_before() -> None:
    simulator = Simulator(model(**STEPS, steps_added=steps_added), Backend.INTERPRETED)
    found = simulator.run({"table[old]": 7.0}, Horizon(0.0, 1.0))
    values = [found[f"step[{age}]"][0] for age in SUBSCRIPTS["age"]]
    assert values == [2.0, 1.5, 4.5]
    assert found["steps_added"][0] == 8.0
    assert "− 1" in formula_html(STEPS["earlier"], str)


@flow(unit="bn USD/yr", over=("bloc", "age"))
def ageing(held, pace):
    """What passes on."""
    return held * pace


@stock(unit="bn USD", over=("bloc", "age"), inflows=("aged",), outflows=("ageing",))
def held():
    """What each age holds."""
    return BN_USD


def test_a_chain_of_classes_hands_on() -> None:
    chain = model(
        pace=rate(over=("age",), elements=(("old", 0.0),)), ageing=ageing, held=held,
        aged=before("ageing", along="age", first=0.0, meaning="From the class before."),
    )  # fmt: skip
    found = Simulator(chain, Backend.INTERPRETED).run({}, Horizon(0.0, 40.0, every=8))
    together = sum(found[f"held[a,{age}]"] for age in SUBSCRIPTS["age"])
    assert together == pytest.approx(3.0)
    assert found["held[b,old]"][-1] == pytest.approx(3.0, abs=1e-6)
