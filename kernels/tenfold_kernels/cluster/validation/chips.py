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
    "the", "atlas", "cloud",
}  # fmt: skip
ALIASES = {"trn1": "trainium1", "trn2": "trainium2", "ironwood": "tpu7x", "trillium": "tpu6e"}
CARDS = {"pcie", "nvl"}  # plugged into a server: slower, and the catalogue has none
LEAST_LIKENESS = 0.75
POWER_EXPONENT = 0.6  # rate over power: between the cube root, at full voltage, and linear


def match_chip(name: str) -> Chip | None:
    """Give the chip that a name means, or None.

    Case, punctuation, makers and what stands in parentheses do not matter; letters with
    digits, such as H100 or 910B, must agree. A memory size chooses between variants, and a
    power limit (``500W``) slows the chip down.
    """
    wanted, sizes, power = _read(name)
    if not wanted or CARDS & set(wanted):
        return None
    ranked = sorted((_likeness(wanted, sizes, id), id) for id in chip_ids() if chip(id).usable)
    best, id = ranked[-1]
    found = chip(id) if best >= LEAST_LIKENESS else None
    return _limited(found, power) if found is not None and power is not None else found


@cache
def _known(id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = chip(id)
    words, sizes, _ = _read(f"{found.id} {found.name}")
    return words, sizes


def _read(name: str) -> tuple[tuple[str, ...], tuple[str, ...], float | None]:
    """Split a name into what names the chip, memory sizes, and a power limit."""
    text = unicodedata.normalize("NFKC", name).lower()
    text = re.sub(r"\(.*?\)|nvl[ _-]?\d+(?!\d|\s?gi?b)", " ", text)
    limit = re.search(r"(\d{2,4})\s?w\b", text)
    text = re.sub(r"\d{2,4}\s?w\b", " ", text)
    sizes = re.findall(r"(\d{2,3})\s?gi?b\b", text)
    text = re.sub(r"\d{2,3}\s?gi?b\b", " ", text)
    text = re.sub(r"\b(h|a|v|b|gb|mi|tpu|tpuv|ascend|gaudi|trainium)[ _-](v?\d)", r"\1\2", text)
    words = [word for word in re.split(r"[^a-z0-9]+", text) if word and word not in NOISE]
    joined = [word.replace("tpuv", "tpu").replace("ascend", "") for word in words]
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
