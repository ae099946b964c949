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

from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.expand import CLOCK, Scalar
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.order import Bank, in_runs
from tenfold_kernels.equations.writing import Writer

# Values stay in registers from one equation of a loop to the next, but a compiler takes
# disproportionately longer over longer loops.
EQUATIONS_PER_LOOP = 24

DRIVER = '''
@entry
def run(v, records, out, start, step, steps, every, method):
    """Integrate from the start; write the recorded cells every so many steps."""
    last = zeros({width})
    before = zeros({width})
    for k in range(steps + 1):
        set_clock(v, start + k * step, start)
        if k == 0:
            initialise(v)
            evaluate_constants(v)
            set_aside(v)
        evaluate(v)
        if k % every == 0:
            observe(v)
            for n in range(len(records)):
                for j in range({members}):
                    out[n, k // every, j] = v[records[n] + j]
        if k == steps:
            break
        if method == {adams}:
            for i in range({width}):
                carried = v[{slope} + i] + (0.5 * (v[{slope} + i] - last[i]) if k > 0 else 0.0)
                v[{first} + i] += step * carried
                last[i] = v[{slope} + i]
        elif method == {euler}:
            for i in range({width}):
                v[{first} + i] += step * v[{slope} + i]
        else:
            for i in range({width}):
                before[i] = v[{first} + i]
                last[i] = v[{slope} + i]
            for stage in range(3):
                reach = step if stage == 2 else 0.5 * step
                for i in range({width}):
                    v[{first} + i] = before[i] + reach * v[{slope} + i]
                set_clock(v, start + k * step + reach, start)
                evaluate(v)
                for i in range({width}):
                    last[i] += (1.0 if stage == 2 else 2.0) * v[{slope} + i]
            for i in range({width}):
                v[{first} + i] = before[i] + step / 6.0 * last[i]
'''


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
        """Row of each bank: clock, parameters, stocks, their slopes, the others in order."""
        names = [*CLOCK, *(bank.name for bank in self.parameters)]
        names += [bank.name for bank in self.model.stocks]
        names += [_slope(bank.name) for bank in self.model.stocks]
        names += [bank.name for bank in self.model.order]
        return {name: row for row, name in enumerate(names)}

    @cached_property
    def parameters(self) -> tuple[Bank, ...]:
        """Banks of parameters; their rows follow each other."""
        banks = self.model.banks.values()
        return tuple(bank for bank in banks if bank.scalars[0].kind is Kind.PARAMETER)

    @cached_property
    def cells(self) -> dict[str, int]:
        """Where the first member's value of each scalar lies in the scratch array."""
        found = {name: self.rows[name] * self.width for name in CLOCK}
        for bank in self.model.banks.values():
            for slot, scalar in enumerate(bank.scalars):
                found[scalar.name] = self.rows[bank.name] * self.width + slot * self.members
        return found

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
        constants = {s.name for name in model.constants for s in self._scalars(name)}
        writer = Writer(constants | {"start_time"}, len(self.rows) * self.width)
        fixed = [bank for bank in model.order if bank.name in model.constants]
        moving = [bank for bank in model.order if bank.name not in model.constants]
        steering = [bank for bank in moving if bank.name in model.steering]
        watched = [bank for bank in moving if bank.name not in model.steering]
        at_every_step = self._loops([*self._tasks(writer, steering), *self._slopes()])
        at_records = self._loops(self._tasks(writer, watched))
        plain = Writer((), 0)
        clock = [
            f"v[{self.rows[name] * self.width} + j] = {value}"
            for name, value in (("time", "time"), ("start_time", "start"))
        ]
        parts = [
            f'"""Kernel of the model {model.name} for {self.members} member(s)."""\n',
            _function("initialise", self._loops(self._tasks(plain, model.initial_order))),
            _function("evaluate_constants", self._loops(self._tasks(plain, fixed))),
            _function("set_aside", _gathered(writer.set_aside)),
            _function("evaluate", at_every_step),
            _function("observe", at_records),
            f"@jit\ndef set_clock(v, time, start):\n{_loop(self.width, clock)}",
            DRIVER.format(
                members=self.members,
                width=len(model.stocks) * self.width,
                first=self.rows[model.stocks[0].name] * self.width if model.stocks else 0,
                slope=self.rows[_slope(model.stocks[0].name)] * self.width if model.stocks else 0,
                adams=int(Method.ADAMS),
                euler=int(Method.EULER),
            ),
        ]
        return "\n\n".join(parts), writer.end

    def _scalars(self, bank: str) -> tuple[Scalar, ...]:
        return self.model.banks[bank].scalars if bank in self.model.banks else ()

    def _loops(self, tasks: Iterable[Task]) -> Iterator[str]:
        """Put tasks into an order with few changes of length, and gather them into loops."""
        named = {task.name: task for task in tasks}
        needs = {name: task.needs & named.keys() for name, task in named.items()}
        ordered = in_runs(needs, {name: task.cells for name, task in named.items()})
        return _gathered((named[name].cells, text) for name in ordered for text in named[name].texts)

    def _tasks(self, writer: Writer, banks: Iterable[Bank]) -> Iterator[Task]:
        for bank in banks:
            needs = frozenset(self.model.dependencies(bank))
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
        plain = Writer((), 0)
        return 1 == len({
            plain.write(_value(scalar), self._referring(slot), 0)
            for slot, scalar in enumerate(bank.scalars)
        })  # fmt: skip

    def _slopes(self) -> Iterator[Task]:
        for bank in self.model.stocks:
            needs = frozenset(self.model.bank_of(f) for f in _flows(bank))
            texts = {self._change(s, self._referring(k)) for k, s in enumerate(bank.scalars)}
            if len(texts) > 1:
                raise EquationError(f"{bank.name}: a flow of one bloc fills the stock of another")
            name = _slope(bank.name)
            target = f"v[{self.rows[name] * self.width} + j]"
            yield Task(name, needs, self.width, (f"{target} = {texts.pop()}",))

    @staticmethod
    def _change(stock: Scalar, refer: Callable[[str], str]) -> str:
        flows = [f"+ {refer(flow)}" for flow in stock.inflows]
        flows += [f"- {refer(flow)}" for flow in stock.outflows]
        return " ".join(flows).removeprefix("+ ") or "0.0"

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


def _flows(bank: Bank) -> list[str]:
    return [flow for scalar in bank.scalars for flow in (*scalar.inflows, *scalar.outflows)]


def _function(name: str, loops: Iterable[str]) -> str:
    body = "".join(loops) or "    pass\n"
    return f"@loops\ndef {name}(v):\n{body}"


def _gathered(assignments: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Gather neighbours that run over equally many cells into loops, not too long."""
    for cells, group in groupby(assignments, key=lambda assignment: assignment[0]):
        texts = [text for _, text in group]
        for first in range(0, len(texts), EQUATIONS_PER_LOOP):
            yield _loop(cells, texts[first : first + EQUATIONS_PER_LOOP])


def _loop(cells: int, texts: Iterable[str]) -> str:
    return f"    for j in range({cells}):\n" + "".join(f"        {text}\n" for text in texts)
