"""Walk through all legal layouts in compiled code: the fastest of each split, and the top ones."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.cluster.physics.blocks import BlockTime
from tenfold_kernels.cluster.physics.compiled import entry, jit
from tenfold_kernels.cluster.physics.holding import Holding, holding
from tenfold_kernels.cluster.physics.layer import backward_time, forward_time, head_time, layer_time
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    Recompute,
    deal,
    fullest,
    is_distinct,
    splits_batch,
    splits_experts,
    splits_layers,
    splits_sequence,
    splits_tensors,
)
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import (
    kept_bytes,
    least_state,
    memory_use,
    total_memory,
)
from tenfold_kernels.cluster.physics.step import (
    least_time,
    shortest_time,
    step_time,
    straggler_share,
    total_time,
)
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
        The fastest layout of each number of chips that fits into memory, and its time in s;
        unless the survey is thorough, only those that are faster than any of fewer chips.
    bounds : ndarray, shape (counts,)
        Times of the fastest layouts of each number of chips or fewer as a tree, s.
    waits : ndarray, shape (counts,)
        Time of a step with stragglers over that without.
    judged : ndarray, shape (2,)
        Legal layouts, and those of them that fit.
    top_times, top_layouts : ndarray, shape (top,) and (top, fields)
        The fastest layouts of all cells together, best first; at least one.
    least_need, leanest : ndarray, shape (1,) and (1, fields)
        The layout that needs least memory, whether it fits or not, and its need in B.
    """

    times: Floats
    layouts: Integers
    bounds: Floats
    waits: Floats
    judged: Integers
    top_times: Floats
    top_layouts: Integers
    least_need: Floats
    leanest: Integers


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
    candidates: Candidates, counts: Integers, slots: Integers, fewest: int, most: int,
    thorough: bool, found: Findings,
) -> None:  # fmt: skip
    """Time every legal layout of ``fewest`` to ``most`` chips that fits into memory.

    Parameters
    ----------
    machine, practice, model, batch
        The job.
    candidates : Candidates
        What is combined.
    counts : ndarray, shape (counts,)
        Numbers of chips, rising.
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
    found.bounds[:] = np.inf
    found.least_need[:] = np.inf
    found.judged[:] = 0
    found.top_times[:] = np.inf
    for n, count in enumerate(counts):
        found.waits[n] = 1.0 + straggler_share(practice.jitter, count)
    middles, edges = _deals(model, candidates)
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
                        machine, practice, model, batch, candidates, middles, edges,
                        slots[i, :, :, h], fewest, most, thorough, found, part,
                    )  # fmt: skip


@jit
def _deals(model: Transformer, candidates: Candidates) -> tuple[Floats, Floats]:
    """Layers on middle and on edge stages for each pipeline and interleaving; 0 if illegal."""
    shape = (len(candidates.pipelines), len(candidates.interleaves))
    middles, edges = np.zeros(shape), np.zeros(shape)
    for j, pipeline in enumerate(candidates.pipelines):
        for v, interleave in enumerate(candidates.interleaves):
            if splits_layers(model, pipeline, interleave):
                dealt = deal(model, 1, Layout(1, pipeline, 1, 1, 1, 1, interleave, NONE, 1))
                middles[j, v], edges[j, v] = dealt.middle, dealt.edge
    return middles, edges


@jit
def _survey_part(
    machine: Machine, practice: Practice, model: Transformer, batch: int,
    candidates: Candidates, middles: Floats, edges: Floats, slots: Integers, fewest: int,
    most: int, thorough: bool, found: Findings, part: _Part,
) -> None:  # fmt: skip
    """Time all ways to cut up the stack and the batch.

    Arrays are taken out of their tuples once: doing so costs as much as timing a layout.
    """
    datas, pipelines, interleaves = candidates.datas, candidates.pipelines, candidates.interleaves
    recomputes, shardings = candidates.recomputes, candidates.shardings
    times, layouts, bounds, waits = found.times, found.layouts, found.bounds, found.waits
    judged, least_need, leanest = found.judged, found.least_need, found.leanest
    top_times, top_layouts = found.top_times, found.top_layouts
    finest = int(interleaves.max())
    one_layer = forward_time(part.layer) + backward_time(part.layer, NONE)
    for k in range(len(datas)):
        data = datas[k]
        if not splits_batch(batch, data, part.microbatch, 1, 1):
            continue
        if not splits_experts(model, part.tensor, data, part.context, part.expert):
            continue
        rounds = fullest(batch, data) // part.microbatch
        for j in range(len(pipelines)):
            pipeline = pipelines[j]
            if not fewest <= part.tensor * pipeline * data * part.context <= most:
                continue
            slot = slots[j, k]
            slow = max(_bound(bounds, slot), top_times[-1])
            layers = model.layers / pipeline
            quick = shortest_time(practice, one_layer, part.head, layers, pipeline, finest, rounds)
            if not thorough and quick * waits[slot] + practice.overhead >= slow:
                continue
            flying = layers * min(max(pipeline - 1, 1), rounds)
            for s in range(len(shardings)):
                layout = Layout(
                    part.tensor, pipeline, data, part.context, part.expert, part.microbatch, 1,
                    NONE, shardings[s],
                )  # fmt: skip
                if not is_distinct(layout):
                    continue
                state = least_state(practice, part.held, layout, layers)
                if state + flying * part.held.inputs > machine.memory and not thorough:
                    continue
                for v in range(len(interleaves)):
                    interleave = interleaves[v]
                    if middles[j, v] == 0.0 or (interleave > 1 and rounds < pipeline):
                        continue
                    dealt = Deal(middles[j, v], edges[j, v], rounds)
                    for recompute in recomputes:
                        layout = Layout(
                            part.tensor, pipeline, data, part.context, part.expert,
                            part.microbatch, interleave, recompute, shardings[s],
                        )  # fmt: skip
                        busy = least_time(practice, part.layer, part.head, layout, dealt)
                        hopeless = busy * waits[slot] + practice.overhead >= slow
                        if hopeless and not thorough:
                            break
                        least = state + flying * kept_bytes(part.held, recompute)
                        if least > machine.memory and not thorough:
                            continue
                        need = total_memory(memory_use(practice, part.held, layout, dealt))
                        fits = need <= machine.memory
                        if need < least_need[0]:
                            least_need[0] = need
                            _store(leanest, 0, layout)
                        judged[0] += 1
                        judged[1] += fits
                        if hopeless or not fits:
                            continue
                        time = total_time(step_time(
                            machine, practice, part.held, part.layer, part.head, layout, dealt
                        ))  # fmt: skip
                        if time < times[slot]:
                            times[slot] = time
                            _store(layouts, slot, layout)
                            _lower(bounds, slot, time)
                        if time < top_times[-1]:
                            _insert(top_times, top_layouts, time, layout)
                        slow = max(_bound(bounds, slot), top_times[-1])
                        if not thorough:  # more recomputation is slower
                            break


@jit
def _bound(tree: Floats, slot: int) -> float:
    """Least time up to a slot: each place of the tree has that of the slots just before it.

    Source: Fenwick 1994, with the least instead of the sum.
    """
    place, least = slot + 1, np.inf
    while place > 0:
        least = min(least, tree[place - 1])
        place -= place & -place
    return least


@jit
def _lower(tree: Floats, slot: int, time: float) -> None:
    """Enter a time into the tree."""
    place = slot + 1
    while place <= len(tree):
        tree[place - 1] = min(tree[place - 1], time)
        place += place & -place


@jit
def _store(layouts: Integers, place: int, layout: Layout) -> None:
    """Write a layout into a row."""
    for field in range(FIELDS):
        layouts[place, field] = layout[field]


@jit
def _insert(times: Floats, layouts: Integers, time: float, layout: Layout) -> None:
    """Put a layout into its place among the fastest, dropping the last one."""
    place = len(times) - 1
    while place > 0 and times[place - 1] > time:
        times[place] = times[place - 1]
        layouts[place] = layouts[place - 1]
        place -= 1
    times[place] = time
    _store(layouts, place, layout)
