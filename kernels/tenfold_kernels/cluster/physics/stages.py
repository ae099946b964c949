"""Single stages of a pipeline, for what is put together outside the survey."""

from tenfold_kernels.cluster.physics.compiled import entry
from tenfold_kernels.cluster.physics.holding import holding
from tenfold_kernels.cluster.physics.layer import (
    backward_time,
    forward_time,
    head_time,
    layer_time,
)
from tenfold_kernels.cluster.physics.layout import Deal, Layout
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import stage_memory, total_memory
from tenfold_kernels.cluster.physics.step import step_time, total_time
from tenfold_kernels.cluster.physics.transformer import Transformer


@entry
def layer_and_head(
    machine: Machine, practice: Practice, model: Transformer, layout: Layout
) -> tuple[float, float]:
    """Time of one layer, there and back, and of the output head for one microbatch, s."""
    tensor, context, microbatch = layout.tensor, layout.context, layout.microbatch
    layer = layer_time(machine, practice, model, tensor, context, layout.expert, microbatch)
    both = forward_time(layer) + backward_time(layer, layout.recompute)
    return both, head_time(machine, model, tensor, context, microbatch)


@entry
def stage_need(
    practice: Practice, model: Transformer, layout: Layout, dealt: Deal, stage: int
) -> float:
    """Memory that a chip of one stage needs, B."""
    held = holding(practice, model, layout.tensor, layout.context, layout.expert, layout.microbatch)
    return total_memory(stage_memory(practice, held, layout, dealt, stage))


@entry
def stage_time(
    machine: Machine, practice: Practice, model: Transformer, layout: Layout, dealt: Deal,
    head: float,
) -> float:  # fmt: skip
    """Time of a step that stages of one kind set the pace of, communication included, s."""
    tensor, context, microbatch = layout.tensor, layout.context, layout.microbatch
    layer = layer_time(machine, practice, model, tensor, context, layout.expert, microbatch)
    held = holding(practice, model, tensor, context, layout.expert, microbatch)
    return total_time(step_time(machine, practice, held, layer, head, layout, dealt))
