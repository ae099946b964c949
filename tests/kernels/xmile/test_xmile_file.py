"""The XMILE file: what stands in it, and that it stands there once and always alike."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from euler import EulerModel
from small import SCENARIO, small_model

from tenfold_kernels import __version__
from tenfold_kernels.equations.declare import Kind, auxiliary
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.equations.units import parse_unit
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Text
from tenfold_kernels.world import world_model
from tenfold_kernels.xmile.document import NAMESPACE, XmileFile, world_file
from tenfold_kernels.xmile.names import RESERVED

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]
LEGAL = re.compile(r"[A-Za-z](?:_?[A-Za-z0-9])*")
HELPER = re.compile(r"_(?:slope|last_slope|slope_change|carried)(?:_a|_b|_third)*")


@pytest.fixture(scope="module")
def opening() -> XmileFile:
    return world_file(preset(OPENING))


@pytest.fixture(scope="module")
def read(opening: XmileFile) -> EulerModel:
    return EulerModel(opening.content)


def root_of(file: XmileFile) -> ElementTree.Element:
    return ElementTree.fromstring(file.content)


def test_the_header_says_what_it_is_and_who_made_it(opening: XmileFile) -> None:
    root = root_of(opening)
    assert root.tag == f"{{{NAMESPACE}}}xmile"
    assert root.get("version") == "1.0"
    assert [child.tag.rpartition("}")[2] for child in root] == ["header", "sim_specs", "model"]
    header = {child.tag.rpartition("}")[2]: child for child in root[0]}
    assert header["vendor"].text == "Tenfold"
    assert header["product"].get("version") == __version__
    assert header["name"].text == preset(OPENING).title.en
    assert header["version"].text == f"world {world_model().version}"


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_it_runs_by_euler_over_the_scenario_s_years_at_a_power_of_two(name: str) -> None:
    file = world_file(preset(name))
    specs = root_of(file)[1]
    assert specs.attrib == {"method": "euler", "time_units": "yr"}
    given = EulerModel(file.content)
    assert (given.start, given.stop) == (preset(name).start, preset(name).stop)
    assert given.step == 0.125
    assert given.entries["integration_step"].findtext(f"{{{NAMESPACE}}}eqn") == "0.125"


def test_every_scalar_is_there_once_under_a_legal_name(
    opening: XmileFile, read: EulerModel
) -> None:
    written = [e.attrib["name"] for e in root_of(opening)[2][0]]
    assert len({name.casefold() for name in written}) == len(written)
    assert [name for name in written if not LEGAL.fullmatch(name)] == []
    assert {name.casefold() for name in written} & RESERVED == set()
    names = opening.variables.names
    model = world_model()
    scalars = {names[scalar] for scalar in model.scalars}
    assert len(scalars) == len(model.scalars)
    others = set(written) - scalars - {"start_time", "integration_step"}
    constants = {name for name in others if not HELPER.search(name)}
    assert scalars <= set(written)
    assert len(others - constants) == 4 * sum(len(b.scalars) for b in model.stocks)
    assert "installed_life" in constants
    assert all(read.tags[name] == "aux" and not read.parsed[name][1] for name in constants)


def test_equations_refer_to_nothing_that_is_not_there(read: EulerModel) -> None:
    known = {*read.entries, "TIME"}
    for name, (_, references) in read.parsed.items():
        assert references <= known, name


def test_stocks_have_the_flows_of_the_graph_and_what_is_carried(
    opening: XmileFile, read: EulerModel
) -> None:
    names = opening.variables.names
    for scalar in world_model().scalars.values():
        name = names[scalar.name]
        inflows, outflows = read.texts(name, "inflow"), read.texts(name, "outflow")
        if scalar.kind is not Kind.STOCK:
            assert (inflows, outflows) == ([], [])
            continue
        assert read.tags[name] == "stock"
        assert inflows[:-1] == [names[flow] for flow in scalar.inflows]
        assert "_carried" in inflows[-1]
        assert outflows == [names[flow] for flow in scalar.outflows]
        assert {read.tags[flow] for flow in (*inflows, *outflows)} == {"flow"}


def test_a_flow_fills_one_stock_and_drains_one_at_most(read: EulerModel) -> None:
    for end in ("inflow", "outflow"):
        ends = [flow for name in read.entries for flow in read.texts(name, end)]
        assert len(set(ends)) == len(ends)


def test_units_are_those_of_the_model(opening: XmileFile, read: EulerModel) -> None:
    model = world_model()
    for scalar in model.scalars.values():
        (text,) = read.texts(opening.variables.names[scalar.name], "units")
        assert parse_unit(text.replace("*", " ")).agrees(model.units[scalar.variable]), text
    for stock in (s for bank in model.stocks for s in bank.scalars):
        helper = opening.variables.names[
            stock.name.replace(stock.variable, f"{stock.variable}_slope")
        ]
        expected = model.units[stock.variable] / parse_unit("yr")
        assert parse_unit(read.texts(helper, "units")[0].replace("*", " ")).agrees(expected)


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_parameters_have_the_scenario_s_values_to_the_last_bit(name: str) -> None:
    file = world_file(preset(name))
    given = EulerModel(file.content)
    for address, value in preset(name).all_values().items():
        assert float(given.texts(file.variables.names[address], "eqn")[0]) == value, address


def test_variables_are_documented_with_meaning_source_and_bloc(read: EulerModel) -> None:
    (doc,) = read.texts("capability_b", "doc")
    assert doc.startswith("China: Log capability of the strategic sector. Source: idea production")
    (doc,) = read.texts("initial_output_a", "doc")
    spec = world_model().parameters.spec("initial_output")
    assert doc.startswith(f"United States: {spec.meaning} Source: {spec.source}")
    assert f"In this scenario: {preset(OPENING).sources['initial_output'].en}" in doc
    assert all(read.texts(name, "doc") != [""] for name in read.entries)


def test_sliders_give_the_range_of_a_parameter(read: EulerModel) -> None:
    spec = world_model().parameters.spec("catch_up_horizon")
    limits = read.entries["catch_up_horizon"].find(f"{{{NAMESPACE}}}range")
    assert limits is not None
    assert (float(limits.attrib["min"]), float(limits.attrib["max"])) == spec.slider


def test_another_process_writes_the_same_bytes(opening: XmileFile) -> None:
    code = (
        "from tenfold_kernels.presets import OPENING, preset\n"
        "from tenfold_kernels.xmile.document import world_file\n"
        "print(world_file(preset(OPENING)).sha256)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert ended.stdout.strip() == opening.sha256


def test_a_changed_value_changes_the_file(opening: XmileFile) -> None:
    scenario = preset(OPENING)
    other = replace(scenario, values={**scenario.values, "catch_up_horizon": 7.0})
    assert world_file(other).sha256 != opening.sha256


def test_titles_may_hold_marks_and_control_characters() -> None:
    title = Text(en='<&"\x00\x1b 象 \ud800>')
    root = root_of(XmileFile(small_model(), replace(SCENARIO, title=title), Horizon(0.0, 1.0)))
    assert root[0].findtext(f"{{{NAMESPACE}}}name") == '<&" 象 >'


def test_backslashes_and_line_ends_are_written_as_the_standard_asks() -> None:
    sources = {"steepness": Text(en="One\nC:\\two")}
    file = XmileFile(small_model(), replace(SCENARIO, sources=sources), Horizon(0.0, 1.0))
    (doc,) = EulerModel(file.content).texts("steepness_a", "doc")
    assert doc == "a: How steep it is. Source: Test. In this scenario: One C:\\\\two"


def test_other_kernels_are_refused() -> None:
    cluster = next(name for name in preset_ids() if preset(name).kernel == "cluster")
    with pytest.raises(InputError, match="kernel: found cluster; allowed is world"):
        world_file(preset(cluster))


def test_two_constants_of_one_name_are_refused() -> None:
    calm = auxiliary(unit="1", headline=True)(_other_calm)
    file = XmileFile(small_model(other_calm=calm), SCENARIO, Horizon(0.0, 1.0))
    with pytest.raises(EquationError, match="CALM"):
        _ = file.content


CALM = Quantity(5.0, "yr")


def _other_calm(time):
    """A constant that another sector has too, with another value."""
    return time / CALM
