"""Chips and workloads, read from the catalogue of data files; each figure has a source."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tenfold_kernels.cluster.errors import ClusterError, unknown
from tenfold_kernels.cluster.physics.transformer import Transformer
from tenfold_kernels.faults import Phrase
from tenfold_kernels.parameters import Confidence

PACKAGE = "tenfold_presets.catalogue"
MEASURED = "measured_matmul_tflops"
EXPONENTIALS = "exponentials_tera_per_s"


@dataclass(frozen=True)
class Figure:
    """One number, where it comes from, and how sure it is.

    Parameters
    ----------
    value : float
        In the unit that `FIGURES` gives.
    source : str
        Document or judgement it was taken from.
    confidence : Confidence
        How sure it is.
    estimated : bool
        Whether this kernel computed it for want of a published figure.
    """

    value: float
    source: str
    confidence: Confidence
    estimated: bool = False


@dataclass(frozen=True)
class FigureKind:
    """What a figure of a chip means.

    Parameters
    ----------
    unit, meaning : str
        Unit, and one sentence.
    plausible : tuple of float
        Range outside which a figure is a typing error.
    needed : bool
        Whether a chip without it cannot be used.
    """

    unit: str
    meaning: str
    plausible: tuple[float, float]
    needed: bool = False


FIGURES: Mapping[str, FigureKind] = MappingProxyType(
    {
        "release_year": FigureKind("year", "Year of first delivery.", (2005, 2035)),
        "process_nm": FigureKind("nm", "Name of the process.", (1, 65)),
        "dense_16bit_tflops": FigureKind(
            "TFLOP/s", "Peak rate of dense 16-bit matrix products.", (1, 20000), needed=True
        ),
        "dense_8bit_tflops": FigureKind(
            "TFLOP/s", "Peak rate of dense 8-bit floating-point matrix products.", (1, 50000)
        ),
        "dense_4bit_tflops": FigureKind(
            "TFLOP/s", "Peak rate of dense 4-bit floating-point matrix products.", (1, 100000)
        ),
        MEASURED: FigureKind(
            "TFLOP/s", "Best 16-bit matrix product that was measured.", (1, 20000)
        ),
        EXPONENTIALS: FigureKind(
            "T/s",
            "Exponentials per second, of which attention needs one for each score.",
            (0.1, 100),
        ),
        "memory_gb": FigureKind("GB", "Capacity of the memory.", (1, 1000), needed=True),
        "memory_bandwidth_gb_per_s": FigureKind(
            "GB/s", "Bandwidth of the memory.", (50, 50000), needed=True
        ),
        "scaleup_domain_chips": FigureKind(
            "chip", "Chips joined by the fast links.", (1, 20000), needed=True
        ),
        "scaleup_gb_per_s": FigureKind(
            "GB/s", "Bandwidth of the fast links per chip and direction.", (1, 5000), needed=True
        ),
        "scaleout_gbit_per_s": FigureKind(
            "Gbit/s", "Bandwidth of the network between domains per chip.", (1, 5000), needed=True
        ),
        "power_w": FigureKind("W", "Design power of one chip.", (50, 5000)),
        "price_usd": FigureKind("USD", "Price of one chip.", (100, 200000)),
    }
)

CEILING_EXPONENT = -0.08
HIGHEST_CEILING = 0.95


@dataclass(frozen=True, eq=False)
class Chip:
    """One accelerator of the catalogue.

    Parameters
    ----------
    id, name, vendor, note : str
        Identifier, names, and what a reader should know; the note may be empty.
    figures : mapping
        Its figures by the keys of `FIGURES`; those nobody published are absent.
    """

    id: str
    name: str
    vendor: str
    note: str
    figures: Mapping[str, Figure]

    @property
    def missing(self) -> tuple[str, ...]:
        """Needed figures that are absent."""
        return tuple(k for k, kind in FIGURES.items() if kind.needed and k not in self.figures)

    @property
    def usable(self) -> bool:
        """Whether the kernel can compute with it."""
        return not self.missing

    def value(self, key: str) -> float:
        """One figure's value; raises ClusterError where the catalogue has none."""
        if key not in self.figures:
            raise ClusterError(
                "chip", self.id, Phrase("a chip with a figure for {names}", names=key)
            )
        return self.figures[key].value

    def matmul_ceiling(self, unmeasured_ceiling: float) -> Figure:
        """Best 16-bit matrix product in TFLOP/s: measured, or estimated from the peak.

        Measured ceilings fall as chips get faster: 0.87 of peak at 312 TFLOP/s, 0.80 at 989,
        0.73 to 0.79 above 2000. A power law through eleven of them is 0.73 of peak at
        1000 TFLOP/s with an exponent of -0.07; ``unmeasured_ceiling`` is that share.
        """
        measured = self.figures.get(MEASURED)
        if measured is not None:
            return measured
        peak = self.value("dense_16bit_tflops")
        share = min(unmeasured_ceiling * (peak / 1000.0) ** CEILING_EXPONENT, HIGHEST_CEILING)
        source = f"Estimated as {share:.0%} of peak from chips that were measured"
        return Figure(share * peak, source, Confidence.LOW, estimated=True)


@dataclass(frozen=True)
class Workload:
    """One transformer of the catalogue, and how it is trained.

    Parameters
    ----------
    id, name, note : str
        Identifier, name, and what a reader should know; the note may be empty.
    shape : Transformer
        Layers, widths, vocabulary and sequence length.
    precision : str
        Precision in which it is trained unless another one is asked for.
    source : str
        Document its shape was taken from.
    confidence : Confidence
        How sure the shape is.
    """

    id: str
    name: str
    note: str
    shape: Transformer
    precision: str
    source: str
    confidence: Confidence


def chip_ids() -> tuple[str, ...]:
    """Identifiers of all chips, usable or not."""
    return _ids("chips")


def workload_ids() -> tuple[str, ...]:
    """Identifiers of all workloads."""
    return _ids("workloads")


@cache
def chip(id: str) -> Chip:
    """Read one chip; raises ClusterError if there is none of this name."""
    entry = _entry("chips", id, "chip")
    figures = {key: _figure(id, key, found) for key, found in entry["figures"].items()}
    return Chip(
        id, entry["name"], entry["vendor"], entry.get("note", ""), MappingProxyType(figures)
    )


@cache
def workload(id: str) -> Workload:
    """Read one workload; raises ClusterError if there is none of this name."""
    entry = _entry("workloads", id, "workload")
    defaults = {**Transformer._field_defaults, "head_width": entry["hidden"] // entry["heads"]}
    shape = Transformer(*(int({**defaults, **entry}[field]) for field in Transformer._fields))
    return Workload(
        id, entry["name"], entry.get("note", ""), shape, entry["precision"], entry["source"],
        Confidence(entry["confidence"]),
    )  # fmt: skip


def _figure(chip_id: str, key: str, found: Mapping[str, Any]) -> Figure:
    if key not in FIGURES:
        raise unknown(f"figure of {chip_id}", key, FIGURES)
    sources = _read("sources.toml")
    if found["source"] not in sources:
        raise unknown(f"source of {key} of {chip_id}", found["source"], sources)
    return Figure(float(found["value"]), sources[found["source"]], Confidence(found["confidence"]))


def _entry(folder: str, id: str, key: str) -> Mapping[str, Any]:
    if id not in _ids(folder):
        raise unknown(key, id, _ids(folder))
    return _read(f"{folder}/{id}.toml")


@cache
def _ids(folder: str) -> tuple[str, ...]:
    names = (path.name for path in (files(PACKAGE) / folder).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def _read(path: str) -> Mapping[str, Any]:
    return tomllib.loads(files(PACKAGE).joinpath(path).read_text(encoding="utf-8"))
