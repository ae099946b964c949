"""Run a model: one member at a time, or many side by side."""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.emit import KernelSource, Method
from tenfold_kernels.equations.kernel import Backend, Integrator, is_compiled, load
from tenfold_kernels.equations.model import Model

Array = NDArray[np.float64]

DEFAULT_STEP = 1.0 / 8.0
MEMBERS = int(__import__('os').environ.get('MEM','64'))


@dataclass(frozen=True)
class Horizon:
    """Time axis of a run.

    Parameters
    ----------
    start, stop : float
        Calendar years.
    step : float
        Years; a power of two, so that every moment is exact.
    every : int
        Record each so many steps.
    """

    start: float
    stop: float
    step: float = DEFAULT_STEP
    every: int = 1

    @property
    def steps(self) -> int:
        """Number of steps."""
        return round((self.stop - self.start) / self.step)

    @property
    def years(self) -> Array:
        """Recorded moments."""
        count = self.steps // self.every + 1
        return np.asarray(self.start + self.step * self.every * np.arange(count), np.float64)


@dataclass(frozen=True)
class Run:
    """Result of one run.

    Parameters
    ----------
    years : ndarray, shape (times,)
        Calendar years.
    names : tuple of str
        Scalars that were recorded.
    values : ndarray, shape (scalars, times)
        Their values.
    seconds : float
        Time the kernel took.
    """

    years: Array
    names: tuple[str, ...]
    values: Array
    seconds: float

    @cached_property
    def _position(self) -> dict[str, int]:
        return {name: k for k, name in enumerate(self.names)}

    def __getitem__(self, name: str) -> Array:
        """Series of one scalar, such as ``run["share[a,third]"]``."""
        series: Array = self.values[self._position[name]]
        return series

    def __contains__(self, name: str) -> bool:
        return name in self._position


class Simulator:
    """Runs a model with given parameter values.

    Parameters
    ----------
    model : Model
        What to run.
    backend : Backend
        Compiled, or interpreted for small models and while the compiler is busy.

    Notes
    -----
    Safe to call from several threads: each call works on its own scratch arrays, and the
    compiled kernel releases the interpreter lock.
    """

    def __init__(self, model: Model, backend: Backend = Backend.COMPILED) -> None:
        self.model = model
        self.backend = backend
        self._sources: dict[int, KernelSource] = {}
        self._kernels: dict[int, tuple[KernelSource, Integrator]] = {}
        self._loading = threading.Lock()
        self._warm: set[int] = set()

    def run(
        self,
        values: Mapping[str, float],
        horizon: Horizon,
        method: Method = Method.ADAMS,
        record: Sequence[str] | None = None,
    ) -> Run:
        """Run one member.

        Parameters
        ----------
        values : mapping
            Parameter values by address; missing ones take their defaults.
        horizon : Horizon
            Time axis.
        method : Method
            Integration method.
        record : sequence of str, optional
            Scalars to record; all of them if left out.

        Returns
        -------
        Run
        """
        source, integrate = self.kernel(1)
        names = tuple(record) if record is not None else self.recordable
        scratch = np.zeros(source.size)
        self._fill(source, scratch, self._member(values)[:, None])
        out = np.empty((len(names), len(horizon.years), 1))
        began = time.perf_counter()
        self._integrate(integrate, scratch, _cells(source, names), out, horizon, method)
        return Run(horizon.years, names, out[:, :, 0], time.perf_counter() - began)

    def run_many(
        self,
        members: Array,
        horizon: Horizon,
        record: Sequence[str],
        method: Method = Method.ADAMS,
    ) -> Array:
        """Run many members, 64 at a time.

        Parameters
        ----------
        members : ndarray, shape (parameters, members)
            Values in the order of `parameter_names`.
        horizon : Horizon
            Time axis.
        record : sequence of str
            Scalars to record.
        method : Method
            Integration method.

        Returns
        -------
        ndarray, shape (scalars, times, members)
        """
        source, integrate = self.kernel(MEMBERS)
        cells = _cells(source, record)
        count = members.shape[1]
        result = np.empty((len(record), len(horizon.years), count))
        scratch = np.zeros(source.size)
        out = np.empty((len(record), len(horizon.years), MEMBERS))
        for first in range(0, count, MEMBERS):
            block = members[:, first : first + MEMBERS]
            width = block.shape[1]
            padded = np.repeat(block[:, -1:], MEMBERS, axis=1)
            padded[:, :width] = block
            self._fill(source, scratch, padded)
            self._integrate(integrate, scratch, cells, out, horizon, method)
            result[:, :, first : first + width] = out[:, :, :width]
        return result

    @cached_property
    def parameter_names(self) -> tuple[str, ...]:
        """Addresses of all parameters, in the order of a member's values."""
        return tuple(self.model.parameters.defaults())

    @cached_property
    def recordable(self) -> tuple[str, ...]:
        """Every scalar but the parameters."""
        banks = (*self.model.stocks, *self.model.order)
        return tuple(scalar.name for bank in banks for scalar in bank.scalars)

    def kernel(self, members: int) -> tuple[KernelSource, Integrator]:
        """Source and integrator for so many members side by side, loaded on first use."""
        with self._loading:
            if members not in self._kernels:
                source = self._source(members)
                self._kernels[members] = (source, load(source, self.backend))
            return self._kernels[members]

    def is_compiled(self, members: int = 1) -> bool:
        """Whether running so many members side by side needs no compiler any more."""
        return members in self._warm or is_compiled(self._source(members))

    def warm_up(self, members: int = 1) -> None:
        """Compile, or read from the cache, by running one step."""
        horizon = Horizon(2000.0, 2000.0 + DEFAULT_STEP)
        if members == 1:
            self.run({}, horizon, record=())
        else:
            member = self._member({})[:, None]
            self.run_many(member, horizon, record=())
        self._warm.add(members)

    def _source(self, members: int) -> KernelSource:
        return self._sources.setdefault(members, KernelSource(self.model, members))

    def _member(self, values: Mapping[str, float]) -> Array:
        merged = {**self.model.parameters.defaults(), **values}
        return np.array([merged[name] for name in self.parameter_names])

    def _fill(self, source: KernelSource, scratch: Array, members: Array) -> None:
        """Lay parameters out in the scratch array, repeating those without a bloc."""
        width = source.members
        for name, values in zip(self.parameter_names, members, strict=True):
            bank = self.model.banks[self.model.scalars[name].bank]
            alone = len(bank.scalars) == 1
            for slot in range(source.slots if alone else 1):
                first = source.cells[name] + slot * width
                scratch[first : first + width] = values

    def _integrate(
        self,
        integrate: Integrator,
        scratch: Array,
        records: NDArray[np.int64],
        out: Array,
        horizon: Horizon,
        method: Method,
    ) -> None:
        cells = scratch.tolist() if self.backend is Backend.INTERPRETED else scratch
        integrate(
            cells, records, out, float(horizon.start), float(horizon.step), horizon.steps,
            horizon.every, int(method),
        )  # fmt: skip


def _cells(source: KernelSource, names: Sequence[str]) -> NDArray[np.int64]:
    return np.array([source.cells[name] for name in names], dtype=np.int64)
