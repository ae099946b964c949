"""Each parameter is declared once, here as a record; everything else is derived from it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import product

BLOCS = ("a", "b", "c", "d")
FEWEST_BLOCS = 2


class Role(StrEnum):
    """Who may move a parameter: a decision maker, or only knowledge."""

    POLICY = "policy"
    ASSUMPTION = "assumption"


class Confidence(StrEnum):
    """How sure a default is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Scale(StrEnum):
    """How a slider is divided."""

    LINEAR = "linear"
    LOG = "log"


@dataclass(frozen=True)
class Band:
    """A named stretch of a slider, from the previous band's end up to ``upto``."""

    upto: float
    name: str


@dataclass(frozen=True)
class ParamSpec:
    """One parameter: what it is, where it may lie, and how sure its default is.

    Parameters
    ----------
    key : str
        Name in equations, files and on the command line.
    unit : str
        Unit in the notation of `tenfold_kernels.equations.units`.
    default : float
        Value where a scenario says nothing.
    hard : tuple of float
        Lowest and highest value a file or a command line may give.
    slider : tuple of float
        Range of the slider, inside the hard range.
    role : Role
        Policy lever or assumption.
    group : str
        Heading under which it is shown.
    meaning, source : str
        One sentence each; the source says where default and range come from.
    confidence : Confidence
        How sure the default is.
    over : tuple of str
        Subscripts, such as ``("bloc",)``; empty for a single value.
    scale : Scale
        Division of the slider.
    bands : tuple of Band
        Named stretches of the slider, lowest first.
    loops : tuple of str
        Feedback loops it acts on (R1 to R8, B1 to B10 of the world model).
    renamed_from : tuple of str
        Keys it had in earlier model versions.
    between_blocs : bool
        Over bloc and market: there are values for other blocs' markets only. Towards its own
        market and the third one a bloc has none, and equations see zero.
    elements : tuple of (str, float)
        Defaults of single elements by index, such as ``("current,million", 0.4)``, where a
        table is no single number.
    """

    key: str
    unit: str
    default: float
    hard: tuple[float, float]
    slider: tuple[float, float]
    role: Role
    meaning: str
    source: str
    confidence: Confidence
    group: str = ""
    over: tuple[str, ...] = ()
    scale: Scale = Scale.LINEAR
    bands: tuple[Band, ...] = ()
    loops: tuple[str, ...] = ()
    renamed_from: tuple[str, ...] = ()
    between_blocs: bool = False
    elements: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        low, high = self.hard
        if not (low <= self.slider[0] < self.slider[1] <= high):
            raise ValueError(f"{self.key}: slider range {self.slider} is not inside {self.hard}")
        for value in (self.default, *dict(self.elements).values()):
            if not (low <= value <= high):
                raise ValueError(f"{self.key}: default {value} is not inside {self.hard}")
        if self.scale is Scale.LOG and self.slider[0] <= 0.0:
            raise ValueError(f"{self.key}: a log slider needs a positive range")

    def default_of(self, index: str) -> float:
        """Default of one element, by its index; empty for a parameter without subscripts."""
        return dict(self.elements).get(index, self.default)

    @property
    def is_date(self) -> bool:
        """Whether the value is a calendar year."""
        return self.unit == "year"

    @property
    def step(self) -> float:
        """Smallest step worth showing: about a two-hundredth of the slider, rounded to 1, 2, 5."""
        if self.is_date:
            return 1.0
        low, high = self.slider
        span = low if self.scale is Scale.LOG else (high - low)
        raw = span / (20.0 if self.scale is Scale.LOG else 200.0)
        power = 10.0 ** math.floor(math.log10(raw) + 1e-12)
        return power * next(f for f in (1.0, 2.0, 5.0, 10.0) if f * power >= raw * (1 - 1e-12))

    @property
    def digits(self) -> int:
        """Decimals that show one step."""
        return max(0, -math.floor(math.log10(self.step) + 1e-12))

    def band_of(self, value: float) -> str:
        """Name of the band in which a value lies; empty where none is declared."""
        for band in self.bands:
            if value <= band.upto:
                return band.name
        return self.bands[-1].name if self.bands else ""


def equal_bands(slider: tuple[float, float], *names: str) -> tuple[Band, ...]:
    """Divide a slider into bands of equal width, named from low to high."""
    low, high = slider
    return tuple(
        Band(low + (high - low) * (k + 1) / len(names), name) for k, name in enumerate(names)
    )


@dataclass(frozen=True)
class Choice:
    """A parameter whose value is a catalogue entry instead of a number.

    Parameters
    ----------
    key : str
        Name in files and on the command line.
    options : tuple of str
        Ids of the entries.
    default : str
        Entry where a scenario says nothing.
    meaning : str
        One sentence.
    group : str
        Heading under which it is shown.
    labels : tuple of str
        Names of the entries, in the order of the options; the ids where it is empty.
    sets : mapping
        What an entry sets: values of parameters by key, which stand in for their defaults.
    """

    key: str
    options: tuple[str, ...]
    default: str
    meaning: str
    group: str = ""
    labels: tuple[str, ...] = ()
    sets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def label_of(self, option: str) -> str:
        """Name of an entry."""
        return dict(zip(self.options, self.labels, strict=False)).get(option, option)


def address(name: str, index: tuple[str, ...]) -> str:
    """One element's name: ``address("share", ("a", "third"))`` is ``share[a,third]``."""
    return f"{name}[{','.join(index)}]" if index else name


def index_of(address: str) -> str:
    """Index of an element's name: that of ``share[a,third]`` is ``a,third``."""
    return address.partition("[")[2].removesuffix("]")


@dataclass(frozen=True)
class ParameterTable:
    """All parameters of one kernel, and their values spelled out element by element.

    Parameters
    ----------
    kernel : str
        Name of the kernel.
    specs : tuple of ParamSpec
        In the order in which they are shown.
    subscripts : mapping
        Elements of each subscript, such as ``{"bloc": ("a", "b")}``.
    choices : tuple of Choice
        Parameters chosen from a catalogue.
    """

    kernel: str
    specs: tuple[ParamSpec, ...]
    subscripts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()

    def spec(self, address: str) -> ParamSpec:
        """Parameter behind ``key`` or ``key[element]``; raises KeyError if there is none."""
        return self._by_key[address.partition("[")[0]]

    def addresses(self, spec: ParamSpec) -> tuple[str, ...]:
        """Every address of one parameter: ``key``, or ``key[a]``, ``key[b]``..."""
        return self._addresses[spec.key]

    def _exists(self, spec: ParamSpec, index: tuple[str, ...]) -> bool:
        if not spec.between_blocs:
            return True
        bloc, market = index
        return bloc != market and market in self.subscripts["bloc"]

    def defaults(self, chosen: Mapping[str, str] | None = None) -> dict[str, float]:
        """Every address with its default value, or with what chosen entries set in its place."""
        found = dict(self._defaults)
        for choice in self.choices:
            entry = (chosen or {}).get(choice.key, choice.default)
            for key, value in choice.sets.get(entry, {}).items():
                found.update(dict.fromkeys(self.addresses(self.spec(key)), value))
        return found

    def default_choices(self) -> dict[str, str]:
        """Every choice with its default entry."""
        return {choice.key: choice.default for choice in self.choices}

    @cached_property
    def _by_key(self) -> dict[str, ParamSpec]:
        return {spec.key: spec for spec in self.specs}

    @cached_property
    def _addresses(self) -> dict[str, tuple[str, ...]]:
        """Put together once: a window asks for them at each step of a drag."""
        found = {}
        for spec in self.specs:
            indices = product(*(self.subscripts[subscript] for subscript in spec.over))
            found[spec.key] = tuple(address(spec.key, i) for i in indices if self._exists(spec, i))
        return found

    @cached_property
    def _defaults(self) -> dict[str, float]:
        return {
            name: spec.default_of(index_of(name))
            for spec in self.specs
            for name in self.addresses(spec)
        }
