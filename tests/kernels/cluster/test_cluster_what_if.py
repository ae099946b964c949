"""Chips with figures changed, the map over network and domain, mixed fleets, the roofline."""

import math
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.cluster import chip, predict, run_cluster
from tenfold_kernels.cluster.editing import FACTORS, edited
from tenfold_kernels.cluster.exchange_map import exchange_map
from tenfold_kernels.cluster.fleet import mixed_fleet
from tenfold_kernels.cluster.overview import overview
from tenfold_kernels.cluster.parameters import checked

CHOICES = {"new_chip": "h200-sxm", "old_chip": "h20", "workload": "llama-3-70b"}


def test_a_factor_changes_its_figures_and_says_so() -> None:
    plain, fast = chip("h20"), edited(chip("h20"), "old", checked({"old_links": 2.0}))
    key = "scaleup_gb_per_s"
    assert fast.value(key) == 2.0 * plain.value(key)
    assert fast.figures[key].estimated
    untouched = {key: figure for key, figure in fast.figures.items() if not figure.estimated}
    assert untouched.items() <= plain.figures.items()


def test_factors_of_one_leave_the_chip_of_the_catalogue() -> None:
    assert edited(chip("h20"), "old", checked({})) is chip("h20")


@pytest.mark.parametrize("name", FACTORS)
def test_better_figures_never_make_a_step_longer(name: str) -> None:
    usual = predict("h20", 256, "llama-3-70b", 512)
    better = predict("h20", 256, "llama-3-70b", 512, settings={f"new_{name}": 4.0})
    assert better.step_time_s <= usual.step_time_s * (1.0 + 1e-12)


def test_the_map_agrees_with_the_screen_at_the_catalogue_s_figures() -> None:
    found = run_cluster({"chips": 512.0}, CHOICES)
    domain = chip("h20").value("scaleup_domain_chips")
    place = exchange_map({"chips": 512.0}, CHOICES, networks=(1.0,), domains=(domain,))
    assert place.equivalents[0, 0] == found.equivalence.training_equivalent


def test_better_networks_and_larger_domains_need_fewer_old_chips() -> None:
    found = exchange_map({"chips": 256.0}, CHOICES, networks=(0.1, 1.0, 10.0), domains=(1, 8, 64))
    equivalents = found.equivalents
    assert np.all(np.diff(equivalents, axis=1)[np.isfinite(np.diff(equivalents, axis=1))] < 0.35)
    assert equivalents[0, 0] > equivalents[-1, -1]


def test_old_chips_beside_new_ones_never_hurt() -> None:
    alone = mixed_fleet(0, {"chips": 256.0}, CHOICES)
    beside = mixed_fleet(1024, {"chips": 256.0}, CHOICES)
    assert alone.gain == 1.0
    assert alone.old_chips == 0
    assert beside.gain >= 1.0
    assert beside.old_chips <= 1024


def test_stages_are_balanced_by_speed() -> None:
    found = mixed_fleet(2048, {"chips": 256.0}, {**CHOICES, "old_chip": "a100-sxm-80gb"})
    assert found.old_stages > 0
    layers = found.new_stages * found.new_layers + found.old_stages * found.old_layers
    assert 80.0 <= layers < 81.0  # the last stage's output head takes the place of some
    assert found.new_layers > found.old_layers
    assert found.gain > 1.5


def test_a_slower_network_between_stages_costs_a_mixed_fleet_time() -> None:
    wide, narrow = (
        mixed_fleet(1024, {"chips": 256.0, "old_network": factor, "new_network": factor}, CHOICES)
        for factor in (1.0, 0.05)
    )
    assert narrow.step_time_s > wide.step_time_s


def test_equal_chips_share_layers_equally() -> None:
    found = mixed_fleet(256, {"chips": 256.0}, {**CHOICES, "old_chip": "h200-sxm"})
    assert found.old_layers in (0.0, pytest.approx(found.new_layers))


def test_a_fleet_that_cannot_hold_the_job_is_infinitely_slow() -> None:
    found = mixed_fleet(0, {"chips": 1.0}, {**CHOICES, "workload": "megatron-1t"})
    assert math.isinf(found.step_time_s)


def test_operations_stand_under_both_roofs() -> None:
    for workload in ("llama-3-70b", "deepseek-v3-671b"):
        roofs = overview({"chips": 2048.0}, {**CHOICES, "workload": workload}).roofline
        assert roofs is not None
        assert roofs.attainable < roofs.peak
        assert len(roofs.operations) >= 4
        for operation in roofs.operations:
            roof = min(roofs.attainable, operation.intensity * roofs.memory_rate)
            assert 0.0 < operation.rate < roof * (1.0 + 1e-9)


def test_an_overview_of_what_fits_nowhere_has_no_roofline() -> None:
    found = overview({"chips": 8.0}, {**CHOICES, "workload": "megatron-1t"})
    assert found.roofline is None
    assert found.runs.new is None


def test_the_wall_is_the_part_that_chips_waste_most_on() -> None:
    curve = overview({"batch": 1024.0}, {**CHOICES, "workload": "llama-3-70b"}).result.new
    assert curve.half_lost is not None
    place, part = curve.half_lost
    kept = curve.effective_chips / curve.chips
    assert kept[place] < 0.5 <= kept[place - 1]
    spent = {name: seconds * curve.chips for name, seconds in curve.breakdown.items()}
    best = int(np.argmax(kept))
    wasted = {name: s[place] - s[best] for name, s in spent.items()}
    assert wasted[part] == max(wasted.values()) > 0.0


def test_a_curve_that_never_wastes_half_has_no_such_wall() -> None:
    curve = overview({"batch": 1024.0}, CHOICES).result.new
    short = replace(
        curve, chips=curve.chips[:1], effective_chips=curve.effective_chips[:1],
        breakdown={name: seconds[:1] for name, seconds in curve.breakdown.items()},
    )  # fmt: skip
    assert short.half_lost is None
