"""The certificate: what is compared, how a difference is measured, and what may go wrong."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from euler import EulerModel

from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import run_world
from tenfold_kernels.xmile.document import world_file
from tenfold_kernels.xmile.engines import Engine, Replay
from tenfold_kernels.xmile.proof import SMALLEST, Place, largest_difference, prove

INSTALLED = "numpy"  # stands for an engine that is there
YEARS = np.array([2000.0, 2001.0])


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    """A few years, quick to replay."""
    return replace(preset(OPENING), stop=preset(OPENING).start + 2.0)


def own(path: Path, names: Sequence[str]) -> Replay:
    return EulerModel(path.read_bytes()).replay(names)


def off(path: Path, names: Sequence[str]) -> Replay:
    """Differ in one variable at one moment."""
    replay = own(path, names)
    replay.series["capability_b"][5] *= 1.0 + 1e-7
    return replay


def undefined(path: Path, names: Sequence[str]) -> Replay:
    replay = own(path, names)
    replay.series["output_a"][3] = np.nan
    return replay


def elsewhen(path: Path, names: Sequence[str]) -> Replay:
    replay = own(path, names)
    return replace(replay, years=replay.years + 1.0)


def failing(path: Path, names: Sequence[str]) -> Replay:
    raise RecursionError("too deep\nand more")


def test_an_engine_that_follows_the_file_agrees(scenario: Scenario) -> None:
    certificate = prove("mine", scenario, [Engine(INSTALLED, own)])
    verdict = certificate.engines[INSTALLED]
    assert verdict.variables == len(run_world(scenario).names)
    assert verdict.agrees
    assert verdict.largest_difference is not None
    assert 0.0 < verdict.largest_difference < 1e-9
    assert certificate.proven


def test_one_differing_number_is_found_and_named(scenario: Scenario) -> None:
    certificate = prove("mine", scenario, [Engine(INSTALLED, off)])
    verdict = certificate.engines[INSTALLED]
    assert verdict.where == Place("capability[b]", scenario.start + 5 * 0.125)
    assert verdict.largest_difference == pytest.approx(1e-7, rel=1e-4)
    assert verdict.agrees is False
    assert not certificate.proven


def test_an_undefined_number_never_agrees(scenario: Scenario) -> None:
    verdict = prove("mine", scenario, [Engine(INSTALLED, undefined)]).engines[INSTALLED]
    assert verdict.where == Place("output[a]", scenario.start + 3 * 0.125)
    assert (verdict.largest_difference, verdict.agrees) == (None, False)
    assert verdict.fault == "a difference is not a finite number"


@pytest.mark.parametrize(
    ("run", "fault"),
    [(failing, "RecursionError: too deep"), (elsewhen, "it saved at other moments")],
)
def test_an_engine_that_fails_says_why_and_the_next_is_still_asked(
    scenario: Scenario, run, fault: str
) -> None:
    certificate = prove("mine", scenario, [Engine(INSTALLED, run), Engine("numba", own)])
    assert certificate.engines[INSTALLED].fault == fault
    assert certificate.engines[INSTALLED].agrees is False
    assert certificate.engines["numba"].agrees
    assert not certificate.proven


def test_an_engine_that_is_not_installed_does_not_stand_in_the_way(scenario: Scenario) -> None:
    absent = Engine("no-such-package", own)
    certificate = prove("mine", scenario, [absent, Engine(INSTALLED, own)])
    assert certificate.engines["no-such-package"].agrees is None
    assert "pip install no-such-package" in certificate.engines["no-such-package"].fault
    assert certificate.proven
    assert not prove("mine", scenario, [absent]).proven


def test_the_document_names_what_was_compared(scenario: Scenario) -> None:
    document = prove("mine", scenario, [Engine(INSTALLED, own)]).document()
    assert document["preset"] == "mine"
    assert document["model_version"] == world_model().version
    assert document["file_sha256"] == world_file(scenario).sha256
    record = document["engines"][INSTALLED]
    assert list(record) == [
        "version", "variables", "largest_difference", "where", "seconds", "agrees",
    ]  # fmt: skip
    assert record["version"] == np.__version__
    assert set(record["where"]) == {"variable", "year"}


def test_other_kernels_are_refused() -> None:
    with pytest.raises(InputError):
        prove("mine", Scenario("cluster"), [])


def difference(ours: dict[str, list[float]], theirs: dict[str, list[float]]) -> tuple[float, Place]:
    run = Run(YEARS, tuple(ours), np.array([*ours.values()]), 0.0)
    replay = Replay(YEARS, {name: np.array(values) for name, values in theirs.items()}, 0.0)
    return largest_difference(world_model(), run, {name: name for name in ours}, replay)


def test_a_difference_is_relative_to_the_value_at_its_own_moment() -> None:
    ours = {"output[a]": [1.0, 1000.0]}
    assert difference(ours, {"output[a]": [1.1, 1000.0]})[0] == pytest.approx(0.1)
    assert difference(ours, {"output[a]": [1.0, 1000.1]}) == (
        pytest.approx(1e-4), Place("output[a]", 2001.0),
    )  # fmt: skip


def test_what_is_left_of_larger_numbers_counts_as_a_millionth_of_them() -> None:
    ours = {"output[a]": [1000.0, 2000.0], "abroad_balance[a]": [0.0, 1e-13]}
    theirs = {**ours, "abroad_balance[a]": [3e-13, 1e-13]}
    expected = 3e-13 / (SMALLEST * 2000.0)
    assert difference(ours, theirs) == (
        pytest.approx(expected), Place("abroad_balance[a]", 2000.0),
    )  # fmt: skip


def test_variables_of_other_units_do_not_excuse_a_difference() -> None:
    ours = {"output[a]": [1e9, 1e9], "dependency[a]": [0.0, 0.0]}
    assert difference(ours, {**ours, "dependency[a]": [0.0, 1e-300]})[0] == np.inf


def test_equal_zeros_do_not_differ() -> None:
    ours = {"dependency[a]": [0.0, 0.0]}
    assert difference(ours, ours)[0] == 0.0
