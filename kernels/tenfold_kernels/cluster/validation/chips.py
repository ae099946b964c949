"""Find the chip of the catalogue that a published table means."""

import re
import unicodedata
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache

from tenfold_kernels.cluster.catalogue import Chip, Figure, chip, chip_ids
from tenfold_kernels.parameters import Confidence

# What the parts of a name mean that say nothing about the kind of chip.
NOISE = {
    "nvidia", "amd", "google", "huawei", "intel", "aws", "amazon", "sxm", "sxm2", "sxm3", "sxm4",
    "sxm5", "hgx", "dgx", "oam", "gpu", "npu", "tensor", "core", "instinct", "accelerator",
    "the", "atlas", "cloud", "vera", "grace", "volta", "ampere", "hopper",
}  # fmt: skip
ALIASES = {
    "trn1": "trainium1", "trainium": "trainium1", "trn2": "trainium2", "ironwood": "tpu7x",
    "tpu7": "tpu7x", "trillium": "tpu6e", "mi250": "mi250x", "mi300": "mi300x",
    "mi325": "mi325x", "mi355": "mi355x", "910": "910a", "vr200": "rubin", "gh200": "h100",
}  # fmt: skip
SPELLINGS = (  # what makers and clouds write, as patterns and what is meant
    (r"\(.*?\)|nvl[ _-]?\d+(?!\d|\s?gi?b)", " "),
    (r"v?5[ _-]?lite(?:pod)?\b", "v5e"),
    (r"\b910[ _-]?([abc])\d?\b", r"910\1"),
    (r"\bgrace[ _-]hopper\b(?!.*gh200)", "gh200"),
    (r"(?<=b300)(.*)\bblackwell[ _-]ultra\b", r"\1"),
    (r"\bblackwell[ _-]ultra\b(?!.*b300)", "b300"),
    (r"\b(?:blackwell|ultra)\b", " "),
    (r"\b(h|a|v|b|gb|gh|mi|tpu|tpuv|ascend|gaudi|trainium)[ _-](v?\d)", r"\1\2"),
)
SIZE = re.compile(r"(\d{2,3})(?:\s?gi?b|(?<=16|24|32|40|48|64|80|94|96|41|92|88)\s?g)\b")
CARDS = {"pcie", "nvl"}  # plugged into a server: slower, and the catalogue has none
SUPERCHIP_MEMORY = "96"  # GB beside a Hopper of a GH200 that says no more
SAME_MEMORY = 0.1  # capacities are rounded in many ways
LEAST_LIKENESS = 0.75
POWER_EXPONENT = 0.6  # rate over power: between the cube root, at full voltage, and linear


def match_chip(name: str) -> Chip | None:
    """Give the chip that a name means, or None.

    Case, punctuation, makers and what stands in parentheses do not matter; letters with
    digits, such as H100 or 910B, must agree. A memory size chooses between variants, or
    stands in for that of the catalogue, and a power limit (``500W``) slows the chip down.
    """
    wanted, sizes, power = _read(name)
    id = _nearest(wanted, sizes)
    if id is None or CARDS & set(wanted) or not chip(id).usable:
        return None
    found = _with_memory(chip(id), sizes)
    return _limited(found, power) if power is not None else found


def why_unmatched(name: str) -> str:
    """Say why a name means no chip that can be computed with."""
    wanted, sizes, _ = _read(name)
    if CARDS & set(wanted):
        return f"'{name}' is a plug-in card; the catalogue holds modules only"
    id = _nearest(wanted, sizes)
    if id is not None and not chip(id).usable:
        return f"of {chip(id).name}, nobody has published {', '.join(chip(id).missing)}"
    return f"no chip of the catalogue resembles '{name}'" if name else "no chip is named"


def _nearest(wanted: tuple[str, ...], sizes: tuple[str, ...]) -> str | None:
    if not wanted:
        return None
    best, id = max((_likeness(wanted, sizes, id), id) for id in chip_ids())
    return id if best >= LEAST_LIKENESS else None


@cache
def _known(id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = chip(id)
    words, sizes, _ = _read(f"{found.id} {found.name}")
    return words, sizes


def _read(name: str) -> tuple[tuple[str, ...], tuple[str, ...], float | None]:
    """Split a name into what names the chip, memory sizes, and a power limit."""
    text = unicodedata.normalize("NFKC", name).lower()
    for pattern, meant in SPELLINGS:
        text = re.sub(pattern, meant, text)
    limit = re.search(r"(\d{2,4})\s?w\b", text)
    text = re.sub(r"\d{2,4}\s?w\b", " ", text)
    sizes = SIZE.findall(text)
    text = SIZE.sub(" ", text)
    words = [word for word in re.split(r"[^a-z0-9]+", text) if word and word not in NOISE]
    joined = [word.replace("tpuv", "tpu").replace("ascend", "") for word in words]
    if "gh200" in joined and not sizes:
        sizes = [SUPERCHIP_MEMORY]
    joined = [ALIASES.get(word, word) for word in joined]
    watts = float(limit.group(1)) if limit else None
    return tuple(dict.fromkeys(word for word in joined if word)), tuple(sizes), watts


def _likeness(wanted: tuple[str, ...], sizes: tuple[str, ...], id: str) -> float:
    """How well a name fits a chip, from 0 to a little over 1."""
    known, known_sizes = _known(id)
    numbered = {word for word in wanted if re.search(r"\d", word)}
    if numbered and not numbered & set(known):
        return 0.0
    alike = SequenceMatcher(None, " ".join(sorted(wanted)), " ".join(sorted(known))).ratio()
    if numbered & set(known):
        alike = max(alike, 0.8) + 0.1 * alike
    if sizes:
        alike += 0.05 if set(sizes) & set(known_sizes) else -0.05 * bool(known_sizes)
    return alike


def _with_memory(found: Chip, sizes: tuple[str, ...]) -> Chip:
    """Give a chip the memory that its name tells, where no variant of the catalogue has it."""
    listed = found.figures["memory_gb"]
    if not sizes or any(abs(float(s) / listed.value - 1.0) < SAME_MEMORY for s in sizes):
        return found
    told = replace(listed, value=float(sizes[0]), source="The name of the chip")
    return replace(found, figures={**found.figures, "memory_gb": told})


def _limited(found: Chip, power: float) -> Chip:
    """Slow a chip down to a power limit below its design power."""
    design = found.figures.get("power_w")
    if design is None or power >= design.value:
        return found
    share = (power / design.value) ** POWER_EXPONENT
    source = f"Estimated for a limit of {power:g} W"
    figures = {
        key: Figure(figure.value * share, source, Confidence.LOW, estimated=True)
        if key in ("measured_matmul_tflops",) else figure
        for key, figure in found.figures.items()
    }  # fmt: skip
    return replace(found, figures=figures)
