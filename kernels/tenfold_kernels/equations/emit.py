"""Write the source of a model's kernel: loops over lanes, each over many equations.

All variables of all members live in one flat scratch array. A bank (a variable's elements
that differ only in the bloc) is one row: first every member's value for the first bloc,
then for the second. Since an equation is the same for every bloc, one loop with constant
bounds serves all blocs and all members at once. Values without a bloc are repeated for
each, so that rows always match.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from tenfold_kernels.equations.driver import DRIVER
from tenfold_kernels.equations.expand import CLOCK, Scalar
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.order import Bank, in_runs
from tenfold_kernels.equations.passing import LoopText, without_idle_stores
from tenfold_kernels.equations.writing import Writer

# Values stay in registers from one equation of a loop to the next, but a compiler takes
# disproportionately longer over longer loops.
EQUATIONS_PER_LOOP = 24

# Rows beside those of variables: the length of a step, and the share of a slope's change over
# the last step that is carried into the next.
STEP, CARRIED = "length of a step", "share carried"
EVALUATE, BETWEEN = "evaluate", "evaluate_between_records"


class Method(IntEnum):
    """How stocks are carried over a step.

    ADAMS is Euler with the slope carried half a step forward (Adams and Bashforth, second
    order): as cheap as EULER and some twenty times closer to the exact course. It is Euler
    over an extended state in which each stock remembers its last slope, so an engine that
    knows nothing but Euler can replay it. RK4 measures the step error of both.
    """

    EULER = 0
    ADAMS = 1
    RK4 = 2


class Task(NamedTuple):
    """Assignments that give a bank its values: what they need, over how many cells they run."""

    name: str
    needs: frozenset[str]
    cells: int
    texts: tuple[str, ...]


@dataclass(frozen=True)
class KernelSource:
    """Source text of one kernel and where its variables lie.

    Parameters
    ----------
    model : Model
        The model.
    members : int
        Members computed side by side.
    """

    model: Model
    members: int

    @property
    def slots(self) -> int:
        """Blocs that share a row."""
        return len(self.model.subscripts["bloc"])

    @property
    def width(self) -> int:
        """Cells of a row."""
        return self.slots * self.members

    @cached_property
    def rows(self) -> dict[str, int]:
        """Row of each bank, of the clock and of slopes; stocks and their slopes lie together."""
        names = [*CLOCK, STEP, CARRIED, *(bank.name for bank in self.model.parameter_banks)]
        names += [bank.name for bank in self.model.stocks]
        names += [_slope(bank.name) for bank in self.model.stocks]
        names += [bank.name for bank in self.model.order]
        return {name: row for row, name in enumerate(names)}

    @property
    def first_parameter(self) -> int:
        """First cell of the parameters; their rows follow each other."""
        return (len(CLOCK) + len((STEP, CARRIED))) * self.width

    @cached_property
    def cells(self) -> dict[str, int]:
        """Where the first member's value of each scalar lies in the scratch array."""
        found = {name: self.rows[name] * self.width for name in CLOCK}
        for bank in self.model.banks.values():
            for slot, scalar in enumerate(bank.scalars):
                found[scalar.name] = self.rows[bank.name] * self.width + slot * self.members
        return found

    @property
    def places(self) -> dict[str, int]:
        """What the loop over time must know: lengths, and the first cell of what it fills."""
        stocks = [bank.name for bank in self.model.stocks]
        return {
            "members": self.members,
            "width": self.width,
            "stocks": len(stocks) * self.width,
            "step": self._base(STEP),
            "carried": self._base(CARRIED),
            "stock": min(map(self._base, stocks), default=0),
            "slope": min((self._base(_slope(name)) for name in stocks), default=0),
        }

    @property
    def size(self) -> int:
        """Cells of the scratch array."""
        return self._written[1]

    @property
    def text(self) -> str:
        """The source, complete but for the import of its mathematics."""
        return self._written[0]

    @cached_property
    def _written(self) -> tuple[str, int]:
        """Source, and how many cells of the scratch array it uses."""
        model = self.model
        constants = {s.name for s in model.scalars.values() if s.bank in model.constants}
        writer = Writer(frozenset(constants | {"start_time"}), len(self.rows) * self.width)
        fixed = [bank for bank in model.order if bank.name in model.constants]
        moving = [bank for bank in model.order if bank.name not in model.constants]
        steering = [bank for bank in moving if bank.name in model.steering]
        watched = [bank for bank in moving if bank.name not in model.steering]
        at_every_step = tuple(self._loops(self._tasks(writer, steering)))
        at_records = self._loops(self._tasks(writer, watched))
        rates, advances = tuple(_gathered(self._rates())), tuple(_gathered(self._advances()))
        plain = Writer(frozenset(), 0)
        clock = [
            f"v[{self.rows[name] * self.width} + j] = {value}"
            for name, value in (("time", "time"), ("start_time", "start"))
        ]
        parts = [
            f'"""Kernel of the model {model.name} for {self.members} member(s)."""\n',
            _function("initialise", self._loops(self._tasks(plain, model.initial_order))),
            _function("evaluate_constants", self._loops(self._tasks(plain, fixed))),
            _function("set_aside", _gathered(writer.set_aside)),
            _function(EVALUATE, at_every_step),
            *self._between(at_every_step, (*rates, *advances)),
            _function("observe", at_records),
            _function("rates", rates),
            _function("advance", advances),
            f"@jit\ndef set_clock(v, time, start):\n{LoopText(self.width, tuple(clock))}",
            DRIVER.format(
                between=BETWEEN if self.members > 1 else EVALUATE,
                adams=int(Method.ADAMS),
                rk4=int(Method.RK4),
                **self.places,
            ),
        ]
        return "\n\n".join(parts), writer.end

    def _between(self, loops: Iterable[LoopText], readers: Iterable[LoopText]) -> Iterator[str]:
        """Write what a batch computes where nothing is recorded; a single run records often."""
        if self.members > 1:
            yield _function(BETWEEN, without_idle_stores(loops, readers, self.members))

    def _loops(self, tasks: Iterable[Task]) -> Iterator[LoopText]:
        """Put tasks into an order with few changes of length, and gather them into loops."""
        named = {task.name: task for task in tasks}
        needs = {name: task.needs & named.keys() for name, task in named.items()}
        ordered = in_runs(needs, {name: task.cells for name, task in named.items()})
        return _gathered(
            (named[name].cells, text) for name in ordered for text in named[name].texts
        )

    def _tasks(self, writer: Writer, banks: Iterable[Bank]) -> Iterator[Task]:
        for bank in banks:
            needs = self.model.dependencies[bank.name]
            yield Task(bank.name, needs, *self._assignments(writer, bank))

    def _assignments(self, writer: Writer, bank: Bank) -> tuple[int, tuple[str, ...]]:
        """Give a bank's assignments, and over how many cells each of them runs."""
        base = self.rows[bank.name] * self.width
        refer = self._referring(None)
        if len(bank.scalars) < self.slots:
            copies = "".join(f"v[{base + s * self.members} + j] = " for s in range(self.slots))
            value = writer.write(_value(bank.scalars[0]), refer, self.members)
            return self.members, (copies + value,)
        if self._is_shared(bank):
            value = writer.write(_value(bank.scalars[0]), self._referring(0), self.width)
            return self.width, (f"v[{base} + j] = {value}",)
        values = [writer.write(_value(scalar), refer, self.members) for scalar in bank.scalars]
        return self.members, tuple(
            f"v[{base + slot * self.members} + j] = {value}" for slot, value in enumerate(values)
        )

    def _is_shared(self, bank: Bank) -> bool:
        """Whether one text serves all blocs, each seen from its own cells."""
        plain = Writer(frozenset(), 0)
        texts = {
            plain.write(_value(scalar), self._referring(slot), 0)
            for slot, scalar in enumerate(bank.scalars)
        }
        return len(texts) == 1

    def _rates(self) -> Iterator[tuple[int, str]]:
        for bank in self.model.stocks:
            yield self.width, f"v[{self._base(_slope(bank.name))} + j] = {self._change(bank)}"

    def _advances(self) -> Iterator[tuple[int, str]]:
        """Carry each stock over a step; its slope stays, as the last, for the next step."""
        step, carried = (f"v[{self._base(name)} + j]" for name in (STEP, CARRIED))
        for bank in self.model.stocks:
            stock, last = (f"v[{self._base(n)} + j]" for n in (bank.name, _slope(bank.name)))
            now = self._change(bank)
            yield self.width, f"{stock} = {stock} + {step} * ({now} + {carried} * ({now} - {last}))"
            yield self.width, f"{last} = {now}"

    def _change(self, bank: Bank) -> str:
        texts = set()
        for slot, stock in enumerate(bank.scalars):
            refer = self._referring(slot)
            flows = [f"+ {refer(flow)}" for flow in stock.inflows]
            flows += [f"- {refer(flow)}" for flow in stock.outflows]
            texts.add(f"({' '.join(flows).removeprefix('+ ') or '0.0'})")
        if len(texts) > 1:
            raise EquationError(f"{bank.name}: a flow of one bloc fills the stock of another")
        return texts.pop()

    def _base(self, row: str) -> int:
        return self.rows[row] * self.width

    def _referring(self, slot: int | None) -> Callable[[str], str]:
        """Refer to scalars; seen from a bloc's slot, by their distance from that bloc's cells."""

        def refer(name: str) -> str:
            cell = self.cells[name]
            scalar = self.model.scalars.get(name)
            shared_by_all = scalar is None or len(self.model.banks[scalar.bank].scalars) == 1
            if slot is not None and not shared_by_all:
                cell -= slot * self.members
            return f"v[{cell} + j]"

        return refer


def _slope(stock: str) -> str:
    return f"slope of {stock}"


def _value(scalar: Scalar) -> ast.expr:
    assert scalar.expression is not None
    return scalar.expression


def _function(name: str, loops: Iterable[LoopText]) -> str:
    body = "".join(map(str, loops)) or "    pass\n"
    return f"@loops\ndef {name}(v):\n{body}"


def _gathered(assignments: Iterable[tuple[int, str]]) -> Iterator[LoopText]:
    """Gather neighbours that run over equally many cells into loops, not too long."""
    for cells, group in groupby(assignments, key=lambda assignment: assignment[0]):
        texts = tuple(text for _, text in group)
        for first in range(0, len(texts), EQUATIONS_PER_LOOP):
            yield LoopText(cells, texts[first : first + EQUATIONS_PER_LOOP])
