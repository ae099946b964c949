"""Node classes: shares of capacity, and the forecast they are compared with."""

import csv
import io
from importlib.resources import files

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import world_simulator

PLACES = {"a": "United States", "b": "China", "c": "Taiwan"}


@pytest.fixture(scope="module")
def taiwan() -> Run:
    scenario = preset("taiwan-between-two-blocs")
    names = ("capacity_share", "advanced_capacity_share", "mature_capacity_share",
             "generations_behind", "capacity", "advanced_capacity")  # fmt: skip
    return world_simulator(Backend.INTERPRETED, 3).run(
        scenario.values, Horizon(scenario.start, 2028.0),
        record=[f"{name}[{bloc}]" for name in names for bloc in "abc"],
    )  # fmt: skip


def published(node_class: str, year: int) -> dict[str, float]:
    text = (files("tenfold_presets.evidence") / "foundry_capacity.csv").read_text("utf-8")
    rows = csv.DictReader(io.StringIO(text))
    return {
        row["place"]: float(row["share"])
        for row in rows
        if row["class"] == node_class and int(row["year"]) == year
    }


def at(run: Run, name: str, year: float) -> float:
    return float(np.interp(year, run.years, run[name]))


@pytest.mark.parametrize("name", ["capacity_share", "advanced_capacity_share",
                                  "mature_capacity_share"])  # fmt: skip
def test_shares_add_up_to_one(taiwan: Run, name: str) -> None:
    np.testing.assert_allclose(sum(taiwan[f"{name}[{b}]"] for b in "abc"), 1.0, rtol=1e-12)


def test_the_advanced_part_fades_with_the_lag(taiwan: Run) -> None:
    for bloc in "abc":
        part = taiwan[f"advanced_capacity[{bloc}]"] / taiwan[f"capacity[{bloc}]"]
        expected = 0.45 * np.exp(-taiwan[f"generations_behind[{bloc}]"] / 2.2)
        np.testing.assert_allclose(part, expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("node_class", "name"), [("all", "capacity_share"), ("advanced", "advanced_capacity_share")]
)
def test_the_preset_is_near_what_was_published_for_2023(
    taiwan: Run, node_class: str, name: str
) -> None:
    """Six points: capacity is counted at cost here and in wafers there."""
    shares = published(node_class, 2023)
    together = sum(shares[place] for place in PLACES.values())
    for bloc, place in PLACES.items():
        assert at(taiwan, f"{name}[{bloc}]", 2023.0) == pytest.approx(
            shares[place] / together, abs=0.06
        )


def test_taiwan_loses_and_china_s_mature_share_grows_as_forecast_to_2027(taiwan: Run) -> None:
    lost = published("all", 2027)["Taiwan"] - published("all", 2023)["Taiwan"]
    change = at(taiwan, "capacity_share[c]", 2027.0) - at(taiwan, "capacity_share[c]", 2023.0)
    assert change == pytest.approx(lost, abs=0.02)
    grown = published("mature", 2027)["China"] - published("mature", 2023)["China"]
    change = at(taiwan, "mature_capacity_share[b]", 2027.0) - at(
        taiwan, "mature_capacity_share[b]", 2023.0
    )
    assert grown / 2.0 < change < 1.5 * grown
