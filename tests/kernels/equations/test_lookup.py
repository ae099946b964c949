"""Tables read between their nodes: weights, straight lines, units, and what is refused."""

import numpy as np
import pytest
from sample import rate, sector

from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.formula import formula_html
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.lookup import placed, read_off
from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.equations.simulate import Horizon, Simulator

NODES, SHARES = (0.0, 2.0, 5.0), (0.25, 1.0)
ENTRIES = ((1.0, 3.0), (-2.0, 0.5), (4.0, 8.0))
SUBSCRIPTS = {
    "bloc": ("a", "b"), "market": ("a", "b", "third"), "age": ("young", "middle", "old"),
    "size": ("small", "large"),
}  # fmt: skip
DECLARED = {
    "years": rate(unit="yr", over=("bloc",), slider=(0.0, 6.0), hard=(-10.0, 10.0)),
    "part": rate(unit="share", hard=(-10.0, 10.0)),
    "age_place": placed("years", nodes=NODES, along="age", meaning="How far an age counts."),
    "size_place": placed("part", nodes=SHARES, along="size", meaning="How far a size counts."),
    "price": read_off(
        "age_place", "size_place", entries=ENTRIES, along=("age", "size"), unit="bn USD",
        meaning="A price.", headline=True,
    ),
}  # fmt: skip


def model(**changed) -> Model:
    return Model("test", 1, collect([sector(**(DECLARED | changed))]), SUBSCRIPTS)


@pytest.fixture(scope="module", params=[Backend.INTERPRETED, Backend.COMPILED])
def simulator(request) -> Simulator:
    return Simulator(model(), request.param)


@pytest.mark.parametrize("seed", range(10))
def test_between_nodes_a_table_is_read_on_straight_lines(simulator, seed: int) -> None:
    rng = np.random.default_rng((5, seed))
    years, part = rng.uniform(-1.0, 7.0, 2), rng.uniform(0.0, 1.5)
    run = simulator.run(
        {"years[a]": years[0], "years[b]": years[1], "part": part}, Horizon(0.0, 1.0)
    )
    for bloc, year in zip("ab", years, strict=True):
        rows = [np.interp(part, SHARES, row) for row in ENTRIES]
        assert run[f"price[{bloc}]"][0] == pytest.approx(np.interp(year, NODES, rows), abs=1e-12)


def test_at_a_node_only_its_entry_counts(simulator) -> None:
    for i, node in enumerate(NODES):
        run = simulator.run({"years[a]": node, "part": 1.0}, Horizon(0.0, 1.0))
        assert run["price[a]"][0] == ENTRIES[i][1]


def test_a_table_has_a_unit_of_its_own_and_no_parameters() -> None:
    found = model()
    assert found.unit_text("price") == "bn USD"
    assert found.unit_text("age_place") == "share"
    assert set(found.parameters.defaults()) == {"years[a]", "years[b]", "part"}
    assert {"price", "size_place[large]"} <= found.constants


def test_formulae_say_what_is_read() -> None:
    declared = model().declarations
    assert formula_html(declared["age_place"], str) == "<i>years</i> ∈ {0, 2, 5}"
    assert formula_html(declared["price"], str) == "table(<i>age_place</i>, <i>size_place</i>)"


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"age_place": placed("years", nodes=(0.0, 5.0, 2.0), along="age", meaning="")}, "ascend"),
        ({"size_place": placed("part", nodes=(1.0,), along="size", meaning="")}, "ascend"),
        ({"price": read_off("age_place", "size_place", entries=ENTRIES[:2], along=("age", "size"),
                            unit="bn USD", meaning="", headline=True)}, "2 entries"),
        ({"price": read_off("age_place", "size_place", "years", entries=ENTRIES,
                            along=("age", "size", "bloc"), unit="1", meaning="", headline=True)},
         "years is in yr"),
    ],
)  # fmt: skip
def test_tables_that_are_not_well_formed_are_refused(changed, message: str) -> None:
    with pytest.raises(EquationError, match=message):
        _ = model(**changed).scalars
