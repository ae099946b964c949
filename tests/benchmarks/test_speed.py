"""How fast Tenfold is, as ratios of times taken side by side, so that any machine will do.

The one exception is the search, for which a target is stated.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tenfold_gui.commands import bench
from tenfold_gui.main import main
from tenfold_kernels import benchmark, peers
from tenfold_kernels.cluster import run_cluster
from tenfold_kernels.equations.c_compiler import gcc_version
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world.run import world_simulator

pytestmark = pytest.mark.slow

TRIES = 3
COMPILATIONS = """\
import json
from tenfold_kernels.cluster import run_cluster
from tenfold_kernels.cluster.physics import description, survey
from tenfold_kernels.equations.simulate import MEMBERS
from tenfold_kernels.world.run import world_simulator
simulator = world_simulator()
run_cluster()
entries = [survey.survey, description.describe]
for members in (1, MEMBERS):
    simulator.warm_up(members)
    entries.append(simulator.kernel(members)[1])
print(json.dumps([sum(entry.stats.cache_misses.values()) for entry in entries]))
"""


def best_of(measure: Callable[[], float], good: Callable[[float], bool]) -> float:
    """Measure until it is good, a few times at most: what is asked is what a machine can do."""
    found = [measure()]
    while not good(min(found)) and len(found) < TRIES:
        found.append(measure())
    return min(found)


def in_a_process_of_its_own(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout


def test_compiling_pays_twentyfold() -> None:
    scenario = preset(OPENING)
    horizon = Horizon(scenario.start, scenario.stop, every=8)

    def ratio() -> float:
        seconds = {
            backend: benchmark.fastest(
                lambda backend=backend: world_simulator(backend).run(scenario.values, horizon), 3
            )
            for backend in Backend
        }
        return seconds[Backend.COMPILED] / seconds[Backend.INTERPRETED]

    world_simulator().warm_up()
    assert best_of(ratio, lambda found: found < 1 / 20) < 1 / 20


def test_a_member_of_a_thousand_costs_less_than_half_a_run_alone() -> None:
    def ratio() -> float:
        return benchmark.world_member_us() / benchmark.world_run_us()

    assert best_of(ratio, lambda found: found < 1 / 2) < 1 / 2


def test_simlin_takes_twenty_and_pysd_a_thousand_of_our_runs_and_members() -> None:
    """On the same exported file, every variable at every step, taken in turns."""
    pytest.importorskip("simlin")
    pytest.importorskip("pysd")

    def shortfall() -> float:
        found, _ = peers.measure()
        return max(
            goal / found[f"{package}_{kind}"]
            for package, goal in (("pysimlin", 20.0), ("pysd", 1000.0))
            for kind in ("ratio", "member_ratio")
        )

    assert best_of(shortfall, lambda found: found < 1.0) < 1.0


@pytest.mark.skipif(gcc_version() is None, reason="gcc is not installed")
def test_a_member_takes_at_most_twice_the_practical_limit(monkeypatch) -> None:
    """The fastest that gcc makes of the same model, however it may round."""
    monkeypatch.setattr("tenfold_kernels.xmile.timing.ENGINES", ())

    def ratio() -> float:
        found, _ = peers.measure()
        return max(found["gcc_ratio"], found["gcc_2_threads_ratio"])

    assert best_of(ratio, lambda found: found <= 2.0) <= 2.0


def test_a_warm_start_compiles_nothing() -> None:
    for members in (1, MEMBERS):
        world_simulator().warm_up(members)
    run_cluster()
    assert json.loads(in_a_process_of_its_own(COMPILATIONS)) == [0, 0, 0, 0]


def test_a_million_layouts_are_judged_in_a_second() -> None:
    def shortfall() -> float:
        return 1e6 / benchmark.cluster_layouts()["cluster_layouts_per_s"]

    assert best_of(shortfall, lambda found: found < 1.0) < 1.0


def test_a_frame_of_the_cluster_costs_no_more_than_four_of_the_race() -> None:
    """Each in a process of its own, as people have it, beside nothing but the window."""
    world_simulator().warm_up()

    def frame(address: str) -> float:
        code = (
            f"from tenfold_gui.commands.drag import drag; print(drag({address!r})['frame_ms_p50'])"
        )
        return float(in_a_process_of_its_own(code))

    def ratio() -> float:
        return frame("chips") / frame("tier_lag[a]")

    assert best_of(ratio, lambda found: found < 4.0) < 4.0


def test_the_comparison_measures_all_it_names(capsys) -> None:
    for peer in ("simlin", "pysd", "PySAM.Singleowner"):
        pytest.importorskip(peer)
    if gcc_version() is None:
        pytest.skip("gcc is not installed")
    assert main(["bench", "--peers", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == set(peers.MEANINGS)
    assert all(value > 0.0 for value in found.values() if not isinstance(value, str))


def test_the_benchmark_measures_all_it_names(qapp, capsys, monkeypatch) -> None:
    monkeypatch.setattr("tenfold_gui.commands.drag.SECONDS", 1.0)
    assert main(["bench", "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    beside = set() if find_spec("PySAM") else set(bench.BESIDE_PYSAM)
    assert set(found) == set(bench.MEANINGS) - beside
    assert all(value > 0.0 for value in found.values())
