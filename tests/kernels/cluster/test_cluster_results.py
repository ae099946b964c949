"""A cluster scenario as series over the number of chips."""

import json

from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.results import cluster_results
from tenfold_kernels.scenario import Scenario


def test_series_lie_on_one_axis() -> None:
    found = cluster_results(Scenario("cluster"), every_variable=False)
    assert list(found.axis) == sorted(found.axis)
    for series in found.series:
        assert len(series.values) == len(found.axis)
        assert any(value is not None for value in series.values)
    names = {series.name for series in found.series}
    assert {"step_time[new]", "effective_chips[old]", "training_equivalent"} <= names
    assert found.checks["step_time"] < 1e-9


def test_every_variable_adds_the_parts_of_the_step() -> None:
    found = cluster_results(Scenario("cluster"), every_variable=True)
    names = {series.name for series in found.series}
    assert {f"{part}[new]" for part in StepTime._fields} <= names


def test_a_job_that_fits_nowhere_is_told_in_plain_data() -> None:
    scenario = Scenario(
        "cluster", values={"workspace": 90.0},
        choices={"new_chip": "gtx-580", "old_chip": "gtx-580"},
    )  # fmt: skip
    document = cluster_results(scenario, every_variable=True).document()
    assert document["training_equivalent"] is None
    assert document["wall"] == {"new": "memory", "old": "memory", "equivalence": "memory"}
    assert "NaN" not in json.dumps(document)
