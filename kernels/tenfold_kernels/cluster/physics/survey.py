"""Walk through all legal layouts in compiled code: the fastest of each split, and the top ones."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.cluster.physics.compiled import entry, jit
from tenfold_kernels.cluster.physics.holding import Holding, holding
from tenfold_kernels.cluster.physics.layer import LayerTime, head_time, layer_time
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    chips_used,
    deal,
    is_distinct,
    splits_batch,
    splits_layers,
    splits_tensors,
)
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import memory_use, total_memory
from tenfold_kernels.cluster.physics.step import least_time, step_time, total_time
from tenfold_kernels.cluster.physics.transformer import Transformer

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]

FIELDS = len(Layout._fields)


class Candidates(NamedTuple):
    """Values of each field of a layout that a survey combines; it skips illegal ones."""

    tensors: Integers
    pipelines: Integers
    datas: Integers
    microbatches: Integers
    interleaves: Integers
    policies: Integers


class Findings(NamedTuple):
    """What a survey fills in.

    A cell is one combination of tensor, pipeline and data parallelism, in that order.

    Parameters
    ----------
    times, layouts : ndarray, shape (cells,) and (cells, 7)
        The fastest layout of each cell that fits into memory, and its time in s.
    needs : ndarray, shape (cells,)
        Smallest memory need in B, whether it fits or not.
    counts : ndarray, shape (cells, 2)
        Legal layouts, and those of them that fit.
    top_times, top_layouts : ndarray, shape (top,) and (top, 7)
        The fastest layouts of all cells together, best first; at least one.
    """

    times: Floats
    layouts: Integers
    needs: Floats
    counts: Integers
    top_times: Floats
    top_layouts: Integers


@entry
def survey(
    machine: Machine, practice: Practice, model: Transformer, batch: int,
    candidates: Candidates, fewest: int, most: int, found: Findings,
) -> None:  # fmt: skip
    """Time every legal layout of ``fewest`` to ``most`` chips that fits into memory."""
    found.times[:] = np.inf
    found.needs[:] = np.inf
    found.counts[:] = 0
    found.top_times[:] = np.inf
    stages, replicas = len(candidates.pipelines), len(candidates.datas)
    for i in range(len(candidates.tensors)):
        tensor = int(candidates.tensors[i])
        if not splits_tensors(model, tensor):
            continue
        for microbatch in candidates.microbatches:
            layer = layer_time(machine, practice, model, tensor, microbatch)
            head = head_time(machine, model, tensor, microbatch)
            held = holding(model, tensor, microbatch)
            for j in range(stages):
                pipeline = int(candidates.pipelines[j])
                for interleave in candidates.interleaves:
                    if not splits_layers(model, pipeline, interleave):
                        continue
                    for k in range(replicas):
                        data = int(candidates.datas[k])
                        split = Layout(tensor, pipeline, data, microbatch, interleave, 0, 1)
                        if not fewest <= chips_used(split) <= most:
                            continue
                        if not splits_batch(batch, split):
                            continue
                        dealt = deal(model, batch, split)
                        cell = (i * stages + j) * replicas + k
                        for recompute, sharded in candidates.policies:
                            layout = Layout(
                                tensor, pipeline, data, microbatch, interleave, recompute, sharded
                            )
                            if not is_distinct(layout):
                                continue
                            slow = max(found.times[cell], found.top_times[-1])
                            need, time = _weigh(
                                machine, practice, held, layer, head, layout, dealt, slow
                            )
                            found.needs[cell] = min(found.needs[cell], need)
                            found.counts[cell, 0] += 1
                            found.counts[cell, 1] += need <= machine.memory
                            if time < found.times[cell]:
                                found.times[cell] = time
                                _store(found.layouts[cell], layout)
                            if time < found.top_times[-1]:
                                _insert(found.top_times, found.top_layouts, time, layout)


@jit
def _weigh(
    machine: Machine, practice: Practice, held: Holding, layer: LayerTime, head: float,
    layout: Layout, dealt: Deal, slow: float,
) -> tuple[float, float]:  # fmt: skip
    """Memory need of a layout and its time; infinite if it does not fit or beat a slow one."""
    need = total_memory(memory_use(practice, held, layout, dealt))
    if need > machine.memory or least_time(layer, layout, dealt) >= slow:
        return need, np.inf
    return need, total_time(step_time(machine, practice, held, layer, head, layout, dealt))


@jit
def _store(row: Integers, layout: Layout) -> None:
    """Write a layout into a row."""
    for field in range(FIELDS):
        row[field] = layout[field]


@jit
def _insert(times: Floats, layouts: Integers, time: float, layout: Layout) -> None:
    """Put a layout into its place among the fastest, dropping the last one."""
    place = len(times) - 1
    while place > 0 and times[place - 1] > time:
        times[place] = times[place - 1]
        layouts[place] = layouts[place - 1]
        place -= 1
    times[place] = time
    _store(layouts[place], layout)


@entry
def describe(
    machine: Machine, practice: Practice, model: Transformer, batch: int, layouts: Integers,
    steps: Floats, memories: Floats,
) -> None:  # fmt: skip
    """Spell out what layouts spend time and memory on.

    Parameters
    ----------
    machine, practice, model, batch
        The job.
    layouts : ndarray, shape (layouts, 7)
        Legal layouts.
    steps : ndarray, shape (layouts, 12)
        Filled with the parts of `StepTime`, s.
    memories : ndarray, shape (layouts, 6)
        Filled with the parts of `Memory`, B.
    """
    for n in range(len(layouts)):
        row = layouts[n]
        layout = Layout(row[0], row[1], row[2], row[3], row[4], row[5], row[6])
        dealt = deal(model, batch, layout)
        layer = layer_time(machine, practice, model, layout.tensor, layout.microbatch)
        head = head_time(machine, model, layout.tensor, layout.microbatch)
        held = holding(model, layout.tensor, layout.microbatch)
        step = step_time(machine, practice, held, layer, head, layout, dealt)
        for part in range(len(step)):
            steps[n, part] = step[part]
        memory = memory_use(practice, held, layout, dealt)
        for part in range(len(memory)):
            memories[n, part] = memory[part]
