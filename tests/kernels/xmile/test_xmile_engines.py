"""Other people's engines replay what the kernel computes: every variable at every step.

Two engines, because either may have faults of its own. What differs by definition is told
in `tenfold_kernels.xmile.equation`; the tests below show where it would matter.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from small import SCENARIO, small_model

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import run_world, world_simulator
from tenfold_kernels.xmile.document import XmileFile, world_file
from tenfold_kernels.xmile.engines import ENGINES, Engine, Replay
from tenfold_kernels.xmile.proof import AGREEMENT, largest_difference, prove

pytestmark = pytest.mark.slow

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]
PYSD, SIMLIN = ENGINES
FEW = 16.0
EDGES = {
    "zero_to_zero": "zero ^ zero",
    "zero_to_minus_one": "zero ^ (-1)",
    "root_of_minus_eight": "(zero - 8) ^ 0.5",
    "exponential_of_800": "EXP(zero + 800)",
    "exponential_of_minus_800": "EXP(zero - 800)",
    "branch_not_taken": "IF zero > 0 THEN 1 / zero ELSE 5",
    "from_left_to_right": "9 - 3 - 2 + 8 / 4 / 2 * 3",
    "sign_after_power": "-(3 ^ 2)",
    "largest": "MAX(MIN(zero, 1), -2) + ABS(zero - 4)",
}


@pytest.fixture(params=ENGINES, ids=lambda engine: engine.package)
def engine(request: pytest.FixtureRequest) -> Engine:
    found: Engine = request.param
    return installed(found)


def installed(engine: Engine) -> Engine:
    if engine.version is None:
        pytest.skip(f"{engine.package} is not installed: pip install -e '.[prove]'")
    return engine


def difference(engine: Engine, file: XmileFile, ours: Run, folder: Path) -> float:
    path = folder / "model.xmile"
    path.write_bytes(file.content)
    names = {scalar: file.variables.names[scalar] for scalar in ours.names}
    replay = engine.replay(path, tuple(names.values()))
    assert replay.years.tolist() == ours.years.tolist()
    return largest_difference(file.model, ours, names, replay)[0]


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_every_preset_is_replayed(engine: Engine, name: str) -> None:
    certificate = prove(name, preset(name), [engine])
    verdict = certificate.engines[engine.package]
    assert verdict.fault == ""
    assert verdict.variables == len(world_simulator(blocs=len(preset(name).blocs)).recordable)
    assert verdict.largest_difference is not None
    assert verdict.largest_difference <= AGREEMENT, verdict.where
    assert certificate.proven


def test_a_small_model_with_every_form_of_equation_is_replayed(
    engine: Engine, tmp_path: Path
) -> None:
    simulator = Simulator(small_model(), Backend.INTERPRETED)
    horizon = Horizon(1990.0, 2002.0, 0.0625)
    file = XmileFile(simulator.model, SCENARIO, horizon)
    ours = simulator.run(SCENARIO.values, horizon)
    assert difference(engine, file, ours, tmp_path) < 1e-12


def test_sliders_anywhere_in_their_ranges_are_replayed(tmp_path: Path) -> None:
    """Simlin only, which takes tenths of a second where PySD takes many.

    Some draws lead to steep ground, where the last bit of a parameter already moves a result by
    more than the agreement asked for; there the engines may differ by a few times as much.
    """
    simlin = installed(SIMLIN)
    random = np.random.default_rng(20)
    for name in WORLD_PRESETS:
        scenario = preset(name)
        drawn = replace(scenario, values={**scenario.values, **half_of_all(scenario, random)})
        ours = run_world(drawn)
        assert np.isfinite(ours.values).all()
        file = world_file(drawn)
        allowed = max(AGREEMENT, FEW * moved_by_the_last_bit(drawn, file, ours))
        assert allowed < 1e-6
        assert difference(simlin, file, ours, tmp_path) <= allowed


def moved_by_the_last_bit(scenario: Scenario, file: XmileFile, ours: Run) -> float:
    """How far a run moves when every parameter that is no year moves to its next number."""
    table = scenario.table
    moved = {
        address: value if table.spec(address).is_date else float(np.nextafter(value, np.inf))
        for address, value in scenario.values.items()
    }
    other = run_world(replace(scenario, values=moved))
    itself = {name: name for name in ours.names}
    series = {name: other[name] for name in other.names}
    return largest_difference(file.model, ours, itself, Replay(other.years, series, 0.0))[0]


def half_of_all(scenario: Scenario, random: np.random.Generator) -> dict[str, float]:
    """Half of all sliders, each set anywhere in its range."""
    table = scenario.table
    return {
        address: float(random.uniform(*spec.slider))
        for spec in table.specs
        for address in table.addresses(spec)
        if random.random() < 0.5
    }


def test_simlin_finds_every_unit_consistent(tmp_path: Path) -> None:
    installed(SIMLIN)
    import simlin

    path = tmp_path / "model.xmile"
    path.write_bytes(world_file(preset(OPENING)).content)
    assert [issue.message for issue in simlin.load(path).check()] == []


def test_a_constant_that_is_off_by_a_millionth_is_seen(engine: Engine, tmp_path: Path) -> None:
    scenario = replace(preset(OPENING), stop=preset(OPENING).start + 5.0)
    off = scenario.all_values()["frontier_growth"] * (1.0 + 1e-6)
    wrong = replace(scenario, values={**scenario.values, "frontier_growth": off})
    assert difference(engine, world_file(wrong), run_world(scenario), tmp_path) > AGREEMENT


def at_the_edges(engine: Engine, folder: Path, names: Sequence[str]) -> dict[str, float]:
    """What an engine makes of expressions that lie at the edge of what is defined."""
    variables = "".join(
        f"<aux name='{name}'><eqn>{EDGES[name].replace('>', '&gt;')}</eqn></aux>" for name in names
    )
    path = folder / "edges.xmile"
    path.write_text(
        "<xmile version='1.0' xmlns='http://docs.oasis-open.org/xmile/ns/XMILE/v1.0'><header>"
        "<vendor>Tenfold</vendor><product version='1'>Tenfold</product></header><sim_specs>"
        "<start>0</start><stop>1</stop><dt>1</dt></sim_specs><model><variables>"
        f"<stock name='zero'><eqn>0</eqn></stock>{variables}</variables></model></xmile>"
    )
    replay = engine.replay(path, names)
    return {name: float(replay.series[name][0]) for name in names}


COMMON = (
    "zero_to_zero", "exponential_of_800", "exponential_of_minus_800", "branch_not_taken",
    "from_left_to_right", "sign_after_power", "largest",
)  # fmt: skip


def test_engines_share_these_definitions(engine: Engine, tmp_path: Path) -> None:
    assert at_the_edges(engine, tmp_path, COMMON) == {
        "zero_to_zero": 1.0,
        "exponential_of_800": np.inf,
        "exponential_of_minus_800": 0.0,
        "branch_not_taken": 5.0,
        "from_left_to_right": 7.0,
        "sign_after_power": -9.0,
        "largest": 4.0,
    }


def test_engines_differ_in_powers_that_are_not_defined(tmp_path: Path) -> None:
    """Why the file states the condition under which the kernel raises to a power."""
    simlin = at_the_edges(
        installed(SIMLIN), tmp_path, ("zero_to_minus_one", "root_of_minus_eight")
    )  # fmt: skip
    assert simlin["zero_to_minus_one"] == np.inf
    assert np.isnan(simlin["root_of_minus_eight"])
    with pytest.raises(ZeroDivisionError):
        at_the_edges(installed(PYSD), tmp_path, ("zero_to_minus_one",))
