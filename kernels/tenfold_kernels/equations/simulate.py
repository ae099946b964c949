"""Run a model: one member at a time, or many side by side."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.emit import KernelSource, Method
from tenfold_kernels.equations.kernel import Backend, Integrator, is_compiled, load
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.parts import share_out
from tenfold_kernels.equations.scratch import aligned

Array = NDArray[np.float64]

DEFAULT_STEP = 1.0 / 8.0
MEMBERS = 32  # so that what a step touches stays in a core's own cache


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
        return _positions(self.names)

    def __getitem__(self, name: str) -> Array:
        """Series of one scalar, such as ``run["share[a,third]"]``."""
        series: Array = self.values[self._position[name]]
        return series

    def __contains__(self, name: str) -> bool:
        return name in self._position


@lru_cache(8)
def _positions(names: tuple[str, ...]) -> dict[str, int]:
    """Share what all runs of a model, and thinner views of them, look up."""
    return {name: k for k, name in enumerate(names)}


class Simulator:
    """Runs a model with given parameter values.

    Parameters
    ----------
    model : Model
        What to run.
    backend : Backend
        Compiled, or interpreted for small models and while the compiler is busy.
    width : int
        Members of a batch that are computed side by side.

    Notes
    -----
    Safe to call from several threads: each call works on its own scratch arrays, and the
    compiled kernel releases the interpreter lock.
    """

    def __init__(
        self, model: Model, backend: Backend = Backend.COMPILED, width: int = MEMBERS
    ) -> None:
        self.model = model
        self.backend = backend
        self.width = width
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
        kernel = self.kernel(1)
        names = tuple(record) if record is not None else self.recordable
        scratch = aligned(kernel[0].size)
        self.fill(kernel[0], scratch, self.member(values)[:, None])
        out = np.empty((len(horizon.years), len(names), 1))
        began = time.perf_counter()
        self.integrate(kernel, scratch, names, out, horizon, method)
        return Run(horizon.years, names, out[:, :, 0].T, time.perf_counter() - began)

    def run_many(
        self,
        members: Array,
        horizon: Horizon,
        record: Sequence[str],
        method: Method = Method.ADAMS,
        *,
        threads: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        dtype: type[np.floating[Any]] = np.float64,
    ) -> NDArray[Any]:
        """Run many members, some side by side, on several threads.

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
        threads : int, optional
            How many; one for each core that this process may use if left out. Results do not
            depend on it.
        cancelled : function
            Asked, by any of the threads, before each few members; if true, the run ends.
        dtype : type
            Of the results; numpy.float32 halves the memory of a large ensemble.

        Returns
        -------
        ndarray, shape (scalars, times, members)

        Raises
        ------
        concurrent.futures.CancelledError
            If `cancelled` said so.
        """
        count, width = members.shape[1], self.width
        kernel = self.kernel(width)
        result = np.empty((len(record), len(horizon.years), count), dtype)

        def work(parts: Iterator[int]) -> None:
            scratch = aligned(kernel[0].size)
            out = np.empty((len(horizon.years), len(record), width))
            for first in parts:
                block = members[:, first : first + width]
                missing = width - block.shape[1]
                self.fill(kernel[0], scratch, np.pad(block, ((0, 0), (0, missing)), "edge"))
                self.integrate(kernel, scratch, record, out, horizon, method)
                done = out[:, :, : width - missing].swapaxes(0, 1)
                result[:, :, first : first + width] = done

        share_out(range(0, count, width), work, threads, cancelled)
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
                self._kernels[members] = (source, self._load(source))
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
            member = self.member({})[:, None]
            self.run_many(member, horizon, record=())
        self._warm.add(members)

    def _load(self, source: KernelSource) -> Integrator:
        return load(source, self.backend)

    def _source(self, members: int) -> KernelSource:
        return self._sources.setdefault(members, KernelSource(self.model, members))

    def member(self, values: Mapping[str, float]) -> Array:
        """Values of all parameters in their order; missing ones take their defaults."""
        merged = {**self.model.parameters.defaults(), **values}
        return np.array([merged[name] for name in self.parameter_names])

    @cached_property
    def _places(self) -> NDArray[np.intp]:
        """Which of a member's values stands for each bloc in each row of parameters.

        One past the last stands for zero: what a bloc has towards others only, towards itself.
        """
        position = {name: k for k, name in enumerate(self.parameter_names)}
        slots = range(len(self.model.subscripts["bloc"]))
        return np.array(
            [
                [
                    position.get(bank.scalars[slot % len(bank.scalars)].name, len(position))
                    for slot in slots
                ]
                for bank in self.model.parameter_banks
            ],
            dtype=np.intp,
        ).reshape(-1, len(slots))

    def fill(self, source: KernelSource, scratch: Array, members: Array) -> None:
        """Lay parameters out in the scratch array, repeating those without a bloc."""
        with_zero = np.vstack((members, np.zeros(members.shape[1])))
        first, values = source.first_parameter, with_zero[self._places]
        scratch[first : first + values.size] = values.ravel()

    def integrate(
        self, kernel: tuple[KernelSource, Integrator], scratch: Array, record: Sequence[str],
        out: Array, horizon: Horizon, method: Method, stretch: tuple[int, int] | None = None,
    ) -> None:  # fmt: skip
        """Integrate over some steps, all if left out; what is there is gone on with."""
        source, integrate = kernel
        begin, end = stretch or (0, horizon.steps)
        records = np.array([source.cells[name] for name in record], dtype=np.int64)
        cells = scratch.tolist() if self.backend is Backend.INTERPRETED else scratch
        integrate(
            cells, records, out, float(horizon.start), float(horizon.step), begin, end,
            horizon.every, int(method),
        )  # fmt: skip
        if cells is not scratch:
            scratch[:] = cells
