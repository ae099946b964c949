"""What single layouts spend time and memory on, in compiled code."""

from tenfold_kernels.cluster.physics.compiled import entry
from tenfold_kernels.cluster.physics.holding import holding
from tenfold_kernels.cluster.physics.layer import head_time, layer_time
from tenfold_kernels.cluster.physics.layout import Layout, deal
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import memory_use
from tenfold_kernels.cluster.physics.step import step_time
from tenfold_kernels.cluster.physics.survey import Floats, Integers
from tenfold_kernels.cluster.physics.transformer import Transformer


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
