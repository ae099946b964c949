"""Walk through all legal layouts in compiled code: the fastest of each split, and the top ones."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.cluster.physics.blocks import BlockTime
from tenfold_kernels.cluster.physics.compiled import entry, jit
from tenfold_kernels.cluster.physics.holding import Holding, holding
from tenfold_kernels.cluster.physics.layer import head_time, layer_time
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    Recompute,
    deal,
    is_distinct,
    splits_batch,
    splits_experts,
    splits_layers,
    splits_sequence,
    splits_tensors,
)
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import memory_use, total_memory
from tenfold_kernels.cluster.physics.step import least_time, shortest_time, step_time, total_time
from tenfold_kernels.cluster.physics.transformer import Transformer

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]

NONE = int(Recompute.NONE)
FIELDS = len(Layout._fields)


class Candidates(NamedTuple):
    """Values of each field of a layout that a survey combines; it skips illegal ones.

    Kinds of recomputation come in the order of their time: the less, the faster. What is
    computed again delays a step by at least as much as it widens the window behind which
    communication hides, for a stage works through no fewer microbatches than the window has.
    """

    tensors: Integers
    pipelines: Integers
    datas: Integers
    contexts: Integers
    experts: Integers
    microbatches: Integers
    interleaves: Integers
    recomputes: Integers
    shardings: Integers


class Findings(NamedTuple):
    """What a survey fills in.

    Parameters
    ----------
    times, layouts : ndarray, shape (counts,) and (counts, fields)
        The fastest layout of each number of chips that fits into memory, and its time in s.
    needs : ndarray, shape (counts,)
        Smallest memory need in B, whether it fits or not.
    judged : ndarray, shape (2,)
        Legal layouts, and those of them that fit.
    top_times, top_layouts : ndarray, shape (top,) and (top, fields)
        The fastest layouts of all cells together, best first; at least one.
    """

    times: Floats
    layouts: Integers
    needs: Floats
    judged: Integers
    top_times: Floats
    top_layouts: Integers


class _Part(NamedTuple):
    """What the times of a layer and what a chip holds depend on, and these themselves."""

    tensor: int
    context: int
    expert: int
    microbatch: int
    layer: BlockTime
    head: float
    held: Holding


@entry
def survey(
    machine: Machine, practice: Practice, model: Transformer, batch: int,
    candidates: Candidates, slots: Integers, fewest: int, most: int, thorough: bool,
    found: Findings,
) -> None:  # fmt: skip
    """Time every legal layout of ``fewest`` to ``most`` chips that fits into memory.

    Parameters
    ----------
    machine, practice, model, batch
        The job.
    candidates : Candidates
        What is combined.
    slots : ndarray, shape (tensors, pipelines, datas, contexts)
        For each split, the place of its number of chips in what is found.
    fewest, most : int
        Numbers of chips.
    thorough : bool
        Whether layouts that cannot be among the fastest are judged and counted as well.
    found : Findings
        Filled in.
    """
    found.times[:] = np.inf
    found.needs[:] = np.inf
    found.judged[:] = 0
    found.top_times[:] = np.inf
    for i, tensor in enumerate(candidates.tensors):
        if not splits_tensors(model, tensor):
            continue
        for h, context in enumerate(candidates.contexts):
            if not splits_sequence(model, context):
                continue
            for expert in candidates.experts:
                for microbatch in candidates.microbatches:
                    part = _Part(
                        tensor, context, expert, microbatch,
                        layer_time(machine, practice, model, tensor, context, expert, microbatch),
                        head_time(machine, model, tensor, context, microbatch),
                        holding(practice, model, tensor, context, expert, microbatch),
                    )  # fmt: skip
                    _survey_part(
                        machine, practice, model, batch, candidates, slots[i, :, :, h], fewest,
                        most, thorough, found, part,
                    )  # fmt: skip


@jit
def _survey_part(
    machine: Machine, practice: Practice, model: Transformer, batch: int,
    candidates: Candidates, slots: Integers, fewest: int, most: int, thorough: bool,
    found: Findings, part: _Part,
) -> None:  # fmt: skip
    """Time all ways to cut up the stack and the batch."""
    finest = int(candidates.interleaves.max())
    for k, data in enumerate(candidates.datas):
        if batch % (data * part.microbatch) != 0:
            continue
        if not splits_experts(model, part.tensor, data, part.context, part.expert):
            continue
        for j, pipeline in enumerate(candidates.pipelines):
            if not fewest <= part.tensor * pipeline * data * part.context <= most:
                continue
            slot = slots[j, k]
            best = Layout(
                part.tensor, pipeline, data, part.context, part.expert, part.microbatch,
                finest, NONE, 1,
            )  # fmt: skip
            slow = max(found.times[slot], found.top_times[-1])
            if not thorough and shortest_time(practice, part.layer, model, batch, best) >= slow:
                continue
            for interleave in candidates.interleaves:
                if not splits_layers(model, pipeline, interleave):
                    continue
                if not splits_batch(batch, data, part.microbatch, pipeline, interleave):
                    continue
                for sharded in candidates.shardings:
                    for recompute in candidates.recomputes:
                        layout = Layout(
                            part.tensor, pipeline, data, part.context, part.expert,
                            part.microbatch, interleave, recompute, sharded,
                        )  # fmt: skip
                        if not is_distinct(layout):
                            continue
                        dealt = deal(model, batch, layout)
                        decided = _judge(
                            machine, practice, part, layout, dealt, slot, thorough, found
                        )
                        if decided and not thorough:
                            break


@jit
def _judge(
    machine: Machine, practice: Practice, part: _Part, layout: Layout, dealt: Deal, slot: int,
    thorough: bool, found: Findings,
) -> bool:  # fmt: skip
    """Time one layout, unless it cannot be among the fastest, and keep it if it is.

    Gives whether the same layout with more recomputation can be passed over: it is slower.
    """
    slow = max(found.times[slot], found.top_times[-1])
    hopeless = least_time(practice, part.layer, layout, dealt) >= slow
    if hopeless and not thorough:
        return True
    need = total_memory(memory_use(practice, part.held, layout, dealt))
    fits = need <= machine.memory
    found.needs[slot] = min(found.needs[slot], need)
    found.judged[0] += 1
    found.judged[1] += fits
    if hopeless or not fits:
        return bool(hopeless)
    step = step_time(machine, practice, part.held, part.layer, part.head, layout, dealt)
    time = total_time(step)
    if time < found.times[slot]:
        found.times[slot] = time
        _store(found.layouts[slot], layout)
    if time < found.top_times[-1]:
        _insert(found.top_times, found.top_layouts, time, layout)
    return True


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
    layouts : ndarray, shape (layouts, fields)
        Legal layouts.
    steps : ndarray, shape (layouts, parts)
        Filled with the parts of `StepTime`, s.
    memories : ndarray, shape (layouts, components)
        Filled with the parts of `Memory`, B.
    """
    for n in range(len(layouts)):
        row = layouts[n]
        layout = Layout(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8])
        tensor, context, expert = layout.tensor, layout.context, layout.expert
        dealt = deal(model, batch, layout)
        layer = layer_time(machine, practice, model, tensor, context, expert, layout.microbatch)
        head = head_time(machine, model, tensor, context, layout.microbatch)
        held = holding(practice, model, tensor, context, expert, layout.microbatch)
        step = step_time(machine, practice, held, layer, head, layout, dealt)
        for part in range(len(step)):
            steps[n, part] = step[part]
        memory = memory_use(practice, held, layout, dealt)
        for part in range(len(memory)):
            memories[n, part] = memory[part]
