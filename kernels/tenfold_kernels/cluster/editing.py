"""Chips of the catalogue with figures changed, to ask what faster links would be worth."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache, partial

from tenfold_kernels.cluster.catalogue import MEASURED, Chip, Figure
from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

NEW_CHIP, OLD_CHIP = "New chip", "Old chip"
GROUPS = {"new": NEW_CHIP, "old": OLD_CHIP}
CHIPS_KEPT = 64
LARGEST_DOMAIN = 20000.0

# What a factor acts on, and what is said of it.
FACTORS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "arithmetic": (
        ("dense_16bit_tflops", "dense_8bit_tflops", "dense_4bit_tflops", MEASURED),
        "Rate of matrix products",
    ),
    "memory": (("memory_gb",), "Memory"),
    "memory_rate": (("memory_bandwidth_gb_per_s",), "Bandwidth of the memory"),
    "links": (("scaleup_gb_per_s",), "Bandwidth of the fast links"),
    "domain": (("scaleup_domain_chips",), "Chips joined by the fast links"),
    "network": (("scaleout_gbit_per_s",), "Bandwidth of the network between domains"),
}
BOUNDS = {"domain": (1.0 / LARGEST_DOMAIN, LARGEST_DOMAIN, 0.01, 100.0)}
USUAL = (0.001, 1000.0, 0.1, 10.0)

factor = partial(
    ParamSpec, unit="1", default=1.0, scale=Scale.LOG, role=Role.POLICY,
    source="Slider; one is the catalogue's figure.", confidence=Confidence.HIGH,
)  # fmt: skip

FACTOR_SPECS = tuple(
    factor(
        key=f"{age}_{name}",
        group=group,
        hard=BOUNDS.get(name, USUAL)[:2],
        slider=BOUNDS.get(name, USUAL)[2:],
        meaning=f"{said} of the {group.lower()}, relative to the catalogue.",
    )
    for age, group in GROUPS.items()
    for name, (_, said) in FACTORS.items()
)


def edited(chip: Chip, age: str, values: Mapping[str, float]) -> Chip:
    """Give a chip with its figures changed by the factors of the new or of the old chip."""
    changes = {name: values[f"{age}_{name}"] for name in FACTORS}
    return _edited(chip, tuple(changes.items())) if set(changes.values()) != {1.0} else chip


@lru_cache(maxsize=CHIPS_KEPT)
def _edited(chip: Chip, changes: tuple[tuple[str, float], ...]) -> Chip:
    figures = dict(chip.figures)
    for name, times in changes:
        for key in FACTORS[name][0]:
            if key in figures and times != 1.0:
                figures[key] = _changed(key, figures[key], times)
    return replace(chip, figures=figures)


def _changed(key: str, figure: Figure, times: float) -> Figure:
    value = figure.value * times
    if key == "scaleup_domain_chips":
        value = float(min(max(round(value), 1), LARGEST_DOMAIN))
    return Figure(value, f"{times:g} times what the catalogue says", Confidence.LOW, True)
