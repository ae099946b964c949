"""The map of the sign of containment: it flips, and the line is where it is zero."""

import numpy as np
import pytest

from tenfold_kernels.analysis.containment import Containment, containment
from tenfold_kernels.analysis.contour import zero_contour
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

LINKED = {"tools_closed[a]": 2.0}  # tools are closed twice as fast as learning


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    return world_simulator(Backend.INTERPRETED)


def mapped(simulator: Simulator, name: str, x: tuple[float, ...]) -> Containment:
    scenario = preset(name)
    here = (scenario.all_values()["ecosystem"],)
    return containment(scenario, x=x, y=here, linked=LINKED, simulator=simulator)


def test_the_sign_flips_where_little_and_where_much_imitation_can_be_closed(
    simulator: Simulator,
) -> None:
    """Strong lock-in needs far more of the channel closed than a sector that imitates."""
    flips = {}
    for name in ("control-backfires", "control-holds"):
        x = (0.05, 0.25, 0.45, 0.7)
        low, high = world_model().parameters.spec("imitation_closed").slider
        assert low <= x[0] < x[-1] <= high
        effect = mapped(simulator, name, x).effect[0]
        assert effect[0] < 0.0 < effect[-1]
        assert np.all(np.diff(effect) > 0.0)
        flips[name] = float(np.interp(0.0, effect, x))
    assert flips["control-holds"] + 0.15 < flips["control-backfires"]


def test_without_controls_the_closed_share_does_not_matter(simulator: Simulator) -> None:
    found = mapped(simulator, "control-holds", (0.0, 0.9))
    assert found.without[0, 0] == found.without[0, 1]
    assert found.with_controls[0, 0] < found.with_controls[0, 1]


def test_a_scenario_without_controls_shows_no_effect(simulator: Simulator) -> None:
    scenario = preset("flywheel-without-subsidy")
    found = containment(
        scenario, "imitation_rate[b]", "ecosystem", x=(0.1, 0.3), y=(1.0,), simulator=simulator
    )
    assert np.all(found.effect == 0.0)


def test_the_contour_of_a_known_surface() -> None:
    x, y = np.linspace(0.0, 2.0, 9), np.linspace(-1.0, 1.0, 7)
    height = (x[None, :] - 1.0) ** 2 + y[:, None] ** 2 - 0.5
    pieces = zero_contour(x, y, height)
    assert len(pieces) > 8
    found = np.hypot(pieces[..., 0] - 1.0, pieces[..., 1])
    # Straight lines across cells of 1/4 by 1/3 miss a circle by about a cell squared over eight.
    np.testing.assert_allclose(found, np.sqrt(0.5), atol=0.04)
    tilted = zero_contour(x, y, x[None, :] - 0.6 + 0.0 * y[:, None])
    np.testing.assert_allclose(tilted[..., 0], 0.6)
    assert zero_contour(x, y, np.ones((7, 9))).shape == (0, 2, 2)


@pytest.mark.parametrize(
    ("keywords", "word"),
    [
        ({"x_key": "imitation_close[a]"}, "imitation_closed[a]"),
        ({"bloc": "z"}, "a, b"),
        ({"year": 1850.0}, "1990 to 2060"),
        ({"linked": {"nothing": 1.0}}, "nothing"),
    ],
)
def test_what_cannot_be_mapped_is_refused_with_what_can(
    simulator: Simulator, keywords: dict, word: str
) -> None:
    with pytest.raises(InputError) as refused:
        containment(preset("control-holds"), simulator=simulator, **keywords)
    assert word in str(refused.value)


def test_a_cluster_scenario_has_no_containment(simulator: Simulator) -> None:
    with pytest.raises(InputError):
        containment(preset("h20-against-h200"), simulator=simulator)
