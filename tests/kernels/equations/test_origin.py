"""Every equation says what it rests on, and how sure it is."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.model import Model, with_name
from tenfold_kernels.equations.origin import Basis, origin_of
from tenfold_kernels.parameters import Confidence, ParamSpec
from tenfold_kernels.world import SECTORS, world_model
from tenfold_kernels.world.accounts import CHECKS, LEDGER
from tenfold_kernels.world.loops import LOOPS


def setting(confidence: Confidence) -> ParamSpec:
    return parameter(
        unit="1/yr", default=0.1, slider=(0.0, 1.0), meaning="Rate.", source="Known.",
        confidence=confidence,
    )  # fmt: skip


@flow(unit="1/yr")
def born(birth_rate, people):
    """Newcomers.

    Source: Malthus 1798.
    """
    return birth_rate * people


@flow(unit="1/yr")
def gone(death_rate, people):
    """Leavers."""
    return death_rate * people


@stock(unit="1", inflows=("born",), outflows=("gone",))
def people():
    """People."""
    return 1.0


@flow(unit="1/yr")
def growth(born, gone):
    """Growth."""
    return max(born - gone, 0.0)


@auxiliary(unit="1/yr", headline=True)
def stretched(growth):
    """Growth, with a number that somebody chose."""
    return 3.7 * growth


@auxiliary(unit="1/yr", headline=True)
def bent(growth):
    """Growth, and a shape that somebody chose."""
    return growth**1.0


@auxiliary(unit="1/yr", headline=True)
def halved(growth):
    """Growth by arithmetic alone."""
    return growth / 2.0


@auxiliary(unit="1/yr")
def residual(growth, halved):
    """What must be zero."""
    return growth - 2.0 * halved


def made(birth: Confidence, death: Confidence) -> Model:
    found = {
        "birth_rate": setting(birth), "death_rate": setting(death), "born": born, "gone": gone,
        "people": people, "growth": growth, "stretched": stretched, "bent": bent,
        "halved": halved, "residual": residual,
    }  # fmt: skip
    named = {name: with_name(name, one, "Town", "Quetelet 1835.") for name, one in found.items()}
    return Model("town", 1, named, {}, checks=("residual",), payments=frozenset(["growth"]))


def test_the_kinds_are_told_apart_by_what_an_equation_consists_of() -> None:
    model = made(birth=Confidence.HIGH, death=Confidence.HIGH)
    assert origin_of(model, "born")[:3] == (Basis.PUBLISHED, "Malthus 1798.", Confidence.MEDIUM)
    for name in ("gone", "stretched", "bent"):
        assert origin_of(model, name)[:3] == (Basis.OWN, "Quetelet 1835.", Confidence.LOW), name
    for name, basis in (
        ("people", Basis.STOCK), ("growth", Basis.PAYMENT), ("halved", Basis.ARITHMETIC),
        ("residual", Basis.IDENTITY),
    ):  # fmt: skip
        assert origin_of(model, name) == (basis, "", Confidence.HIGH, ""), name


def test_nothing_is_surer_than_the_least_sure_setting_in_it() -> None:
    model = made(birth=Confidence.LOW, death=Confidence.HIGH)
    assert origin_of(model, "born")[2:] == (Confidence.LOW, "birth_rate")
    assert origin_of(model, "gone")[2:] == (Confidence.LOW, "")


def test_every_variable_of_the_world_has_a_basis_and_a_confidence() -> None:
    model = world_model()
    for name, declared in model.declarations.items():
        origin = origin_of(model, name)
        if origin.basis in (Basis.PUBLISHED, Basis.OWN):
            assert origin.source, name
        if not isinstance(declared, ParamSpec) and declared.source:
            assert origin.source == declared.source
    assert all(sector.SOURCE.endswith(".") for sector in SECTORS)
    assert {origin_of(model, name).basis for name in CHECKS} == {Basis.IDENTITY}
    plain = {line.flow for line in LEDGER if origin_of(model, line.flow).basis is Basis.PAYMENT}
    assert {"goods_imports", "dividends", "input_sales"} <= plain
    assert origin_of(model, "income_tax").basis is Basis.OWN  # a rule with settings of its own


def test_every_loop_that_a_parameter_names_is_explained() -> None:
    named = {code for spec in world_model().parameters.specs for code in spec.loops}
    assert named == set(LOOPS)
