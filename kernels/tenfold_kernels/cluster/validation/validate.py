"""Predict every run of a table from its own layout, and compare."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tenfold_kernels.cluster.catalogue import Workload
from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.job import GIGA, make_job
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics.layout import Sharding
from tenfold_kernels.cluster.prediction import layout_words
from tenfold_kernels.cluster.validation.chips import match_chip, why_unmatched
from tenfold_kernels.cluster.validation.layouts import batch_of, layout_of
from tenfold_kernels.cluster.validation.models import shape_of
from tenfold_kernels.cluster.validation.practice import (
    SOFTWARE,
    Practice,
    Software,
    is_whole_run,
    practice_of,
    settings_of,
)
from tenfold_kernels.cluster.validation.precision import precision_of
from tenfold_kernels.cluster.validation.runs import LONGEST_SHOWN, Run, UnpredictableError
from tenfold_kernels.parameters import Confidence

TOKENS_PER_CHIP = 16384  # of a step, where a table does not give the batch


class Group(StrEnum):
    """Kinds of runs that a report keeps apart."""

    DENSE = "dense, split by layers and tensors"
    SHARDED = "dense, weights sharded"
    EXPERTS = "mixture of experts"


@dataclass(frozen=True)
class RunResult:
    """One run, measured and predicted.

    Parameters
    ----------
    id, source : str
        The run, and where it was published.
    chip : str
        Identifier of the chip in the catalogue; empty if it has none.
    chips : int
        Chips used.
    group : Group or None
        What kind of run it is.
    measured_step_s, measured_tokens_per_s_per_chip : float or None
        What was measured: one of them, or neither if the row is skipped.
    predicted : float or None
        The same quantity from the kernel.
    skipped : str
        Why there is no prediction; empty if there is one.
    layout : mapping
        The layout that was predicted.
    practice : Practice or None
        How the run is taken to have been made.
    need_gb, capacity_gb : float
        Memory that the layout needs on its fullest chip, and that one has. Needs are predicted
        too: a layout that ran may seem not to fit.
    """

    id: str
    source: str
    chip: str = ""
    chips: int = 0
    group: Group | None = None
    measured_step_s: float | None = None
    measured_tokens_per_s_per_chip: float | None = None
    predicted: float | None = None
    skipped: str = ""
    layout: Mapping[str, int | str] = field(default_factory=dict)
    practice: Practice | None = None
    need_gb: float = 0.0
    capacity_gb: float = 0.0

    @property
    def fits(self) -> bool:
        """Whether the layout seems to fit into memory."""
        return self.need_gb <= self.capacity_gb

    @property
    def measured(self) -> float | None:
        """What was measured, whichever it is."""
        return self.measured_step_s or self.measured_tokens_per_s_per_chip

    @property
    def error_pct(self) -> float | None:
        """Predicted over measured, less one, in per cent of what was measured."""
        if self.predicted is None or self.measured is None:
            return None
        return 100.0 * (self.predicted / self.measured - 1.0)

    @property
    def step_error_pct(self) -> float | None:
        """The same of the time of a step: negative is optimistic, whatever was measured."""
        if self.predicted is None or self.measured is None:
            return None
        timed = self.measured_step_s is not None
        ratio = self.predicted / self.measured if timed else self.measured / self.predicted
        return 100.0 * (ratio - 1.0)


def validate(
    runs: Iterable[Run], settings: Mapping[str, float] | None = None,
    software: Software = SOFTWARE,
) -> list[RunResult]:  # fmt: skip
    """Predict every run that the kernel can do.

    Parameters
    ----------
    runs : iterable of Run
        Rows of a table.
    settings : mapping, optional
        Parameters other than the defaults; what is known of a run's software comes on top.
    software : Software, optional
        What changed in software with the years.

    Returns
    -------
    list of RunResult
        One for each row, in order; those it cannot do say why.
    """
    return [_result(run, settings or {}, software) for run in runs]


def _result(run: Run, settings: Mapping[str, float], software: Software) -> RunResult:
    result = RunResult(run.text("id"), run.text("source"))
    try:
        return _predicted(run, settings, software, result)
    except UnpredictableError as reason:
        return replace(result, skipped=str(reason))
    except ClusterError as error:
        return replace(result, skipped=str(error))
    except (ValueError, ArithmeticError) as error:  # a row from a stranger must stop nothing
        return replace(result, skipped=f"the row makes no sense: {error}")


def _predicted(
    run: Run, settings: Mapping[str, float], software: Software, result: RunResult
) -> RunResult:
    step = run.number("published_step_time_s") or run.number("derived_step_time_s")
    tokens = run.number("tokens_per_s_per_chip")
    if step is None and tokens is None:
        raise UnpredictableError("neither a step time nor a throughput was measured")
    if is_whole_run(run):
        raise UnpredictableError("a whole run over billed hours, not a step")
    chip = match_chip(run.text("chip"))
    if chip is None:
        raise UnpredictableError(why_unmatched(run.text("chip")[:LONGEST_SHOWN]))
    chips, shape = run.count("n_chips"), shape_of(run)
    if chips is None:
        raise UnpredictableError("the number of chips is not given")
    batch = run.count("global_batch_sequences")
    if batch is None:
        if tokens is None:
            raise UnpredictableError("the batch is not given")
        step, batch = None, chips * max(TOKENS_PER_CHIP // shape.sequence, 1)
    elif step is None and tokens is not None:
        step = batch * shape.sequence / (tokens * chips)
    precision, practice = precision_of(run), practice_of(run, chip)
    trained = Workload(
        result.id, result.id, "", shape, precision.name, result.source, Confidence.HIGH
    )
    values = checked({**settings, **settings_of(run, chip, practice, software)})
    dealt = batch_of(run, batch, chips)
    job = make_job(chip, trained, dealt, precision.name, values)
    laid = layout_of(run, job, chips, practice)
    time = laid.time * batch / dealt
    if not 0.0 < time < math.inf:
        raise UnpredictableError("no finite time comes out")
    told = practice.told_sharded and run.count("tp") is not None
    full = laid.layout.sharded == Sharding.FULL or told
    dense = Group.SHARDED if full else Group.DENSE
    return replace(
        result, chip=chip.id, chips=chips, layout=layout_words(laid.layout),
        group=Group.EXPERTS if shape.experts else dense,
        measured_step_s=step, measured_tokens_per_s_per_chip=None if step else tokens,
        predicted=time if step else batch * shape.sequence / time / chips,
        practice=practice, need_gb=laid.need / GIGA, capacity_gb=job.machine.memory / GIGA,
    )  # fmt: skip
