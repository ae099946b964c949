"""The software of a run's time: what was in use when, as settings of the kernel.

What decides is the date, the chip and the columns of the layout. Words are heard only where
they state a fact of the run: how weights are shared, which framework ran, that dispatch to
experts was overlapped, that a recipe was not tuned.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tenfold_kernels.cluster.catalogue import Chip
from tenfold_kernels.cluster.physics.layout import Sharding
from tenfold_kernels.cluster.validation.dates import months, years
from tenfold_kernels.cluster.validation.precision import precision_of
from tenfold_kernels.cluster.validation.runs import Run, UnpredictableError
from tenfold_kernels.cluster.validation.words import says

USUAL_AGE = 1.5  # years after a chip's release at which undated runs are taken to be made
RELEASED = 0.5  # part of its year after which a chip is taken to be released
UNKNOWN_YEAR = 2024.0
LATEST = 2026.0  # to which undated runs are dated at the latest: they were made before this
SEQUENCE_PARALLEL = 2022.3  # Korthikanti et al. 2022
FUSED_ATTENTION = 2023.0  # FlashAttention (2022) reached the training frameworks
LONGEST_UNFUSED = 4096  # tokens whose scores were ever written to memory: they grow as the square
FUSED_EXPERTS = 2026.3  # fused experts without a trip to the host, on chips from 2024 on
LATER_FUSED_ATTENTION = 2024.5  # FlashAttention 3, for chips from 2022 on; not in PyTorch itself
HALF_GRADIENTS = 2.0  # bytes: gradients stayed in 16 bits until bf16 came into use
UNSHARED_BYTES = 4.0  # per parameter, at least, where only the optimizer's state is shared

SHARDED = r"fsdp|zero[ -]*(?:stage[ -]*)?3|stage[ -]?3|fully[ -]shard|full shard|hsdp"
LESS_SHARDED = r"zero[ -]*(?:stage[ -]*)?[12]\b|distributed optimi[sz]er"
WHOLE_RUN = r"goodput|whole[ -]run|billed"
EAGER = r"pytorch|torchtitan|llm-?foundry"
COMPILED = r"(?:torch\.?)?compile"
WHOLE_PROGRAM = r"maxtext|\bjax\b|\bxla\b|paxml"
COMPILED_CHIPS = ("tpu", "trainium")  # programmed through a compiler of whole programs only
UNTUNED = r"untuned|not (?:yet )?tuned|unoptimi[sz]ed"
OVERLAPPED = (
    r"dualpipe|(?:dispatch|all-to-all|a2a|expert\w*|ep)\b[\w\s-]*\boverlap|"
    r"\boverlapp(?:ed|ing) (?:dispatch|all-to-all|a2a|expert)"
)
TRUTHS = {"true": 1.0, "yes": 1.0, "on": 1.0, "1": 1.0,
          "false": 0.0, "no": 0.0, "off": 0.0, "0": 0.0}  # fmt: skip


class Dispatch(StrEnum):
    """What happens to the dispatch of tokens to experts."""

    EXPOSED = "exposed"
    SPREAD = "hidden, as its layout suggests"
    HIDDEN = "hidden"


Tiers = tuple[tuple[Sharding, ...], ...]


@dataclass(frozen=True)
class Software:
    """What changed with the years in the software that trains models.

    Fitted with the kernel's assumptions; see `tenfold_kernels.cluster.validation.fit`.

    Parameters
    ----------
    score_bytes : float
        Bytes moved per attention score before attention was fused, B.
    young_attention : float
        Rate of fused attention over the best matrix product on chips newer than its kernels,
        as in PyTorch still.
    immaturity : float
        Share of its speed that arithmetic lacks when a chip is new.
    maturing_time : float
        Time in which that share falls to 1/e, yr.
    eager_traffic : float
        Bytes that elementwise operations move in eager frameworks over fused ones.
    young_gathering : float
        Share of the gathering of sharded weights that hid behind arithmetic at first.
    plain_dispatch : float
        Share of the dispatch to experts that hides where no schedule was made for it.
    spread_dispatch : float
        The same where only the layout suggests that one was: not all who spread experts over
        domains made one.
    sparse_untuned : float
        Time per layer with experts and pass that recipes wait for the host which their
        authors call not tuned, µs.
    sparse_wait, sparse_launch : float
        The same of tuned recipes, and the time in which the host hands out the kernels of
        such a layer and pass, µs.
    sparse_traffic : float
        Bytes moved around the products of experts over those of fused kernels.
    """

    score_bytes: float = 12.2
    young_attention: float = 0.32
    immaturity: float = 0.105
    maturing_time: float = 0.33
    eager_traffic: float = 3.7
    young_gathering: float = 0.59
    plain_dispatch: float = 0.27
    spread_dispatch: float = 0.65
    sparse_untuned: float = 9900.0
    sparse_wait: float = 900.0
    sparse_launch: float = 3600.0
    sparse_traffic: float = 2.4

    def maturity(self, age: float) -> float:
        """Speed of arithmetic at an age of its chip in years, over that after a long time."""
        return 1.0 - self.immaturity * math.exp(-max(age, 0.0) / self.maturing_time)


SOFTWARE = Software()


@dataclass(frozen=True)
class Practice:
    """What is taken to be known of how a run was made.

    Parameters
    ----------
    date : float
        Year, with its fraction.
    dated : bool
        Whether the row says so; else it follows from the chip.
    shardings : tuple of tuple of Sharding
        Ways of sharing what replicas hold, the likeliest first: the first of which anything
        fits into memory is taken, and of several together the fastest.
    told_sharded : bool
        Whether the row says that weights are sharded.
    whole_program : bool
        Whether a compiler sees the whole step: no host in between, all layers alike.
    eager : bool
        Whether every operation is a kernel of its own.
    untuned : bool
        Whether its authors call the run not tuned.
    dispatch : Dispatch
        Whether dispatch to experts hides behind arithmetic.
    """

    date: float
    dated: bool
    shardings: Tiers
    told_sharded: bool
    whole_program: bool
    eager: bool
    untuned: bool
    dispatch: Dispatch


def practice_of(run: Run, chip: Chip) -> Practice:
    """Infer from a row how its run was made."""
    date = _said_date(run)
    sharded = says(SHARDED, run.words)
    whole = bool(says(WHOLE_PROGRAM, run.words)) or chip.id.startswith(COMPILED_CHIPS)
    eager = bool(says(EAGER, run.words)) and not says(COMPILED, run.words) and not whole
    guess = max(date, first_year(chip)) if date is not None else _guess(run, chip, bool(sharded))
    return Practice(
        guess, date is not None, _shardings(run, guess, sharded), bool(sharded), whole, eager,
        bool(says(UNTUNED, run.words)), dispatch_of(run, chip),
    )  # fmt: skip


def _said_date(run: Run) -> float | None:
    """Date that a row tells: in its source or name, or to the month in its note."""
    about = f"{run.text('id')} {run.text('source')}"
    found = months(about) or years(about) or months(run.text("note"))
    return max(found) if found else None


def _guess(run: Run, chip: Chip, sharded: bool) -> float:
    """Date of an undated run.

    Models split by data alone came with PyTorch's FSDP, and with it bf16 and fused attention;
    the first ZeRO-3 still ran in fp16.
    """
    guess = max(min(release(chip) + USUAL_AGE, LATEST), first_year(chip))
    alone = run.count("tp") == 1 and run.count("pp") == 1
    later = (sharded or alone) and precision_of(run).name != "fp16"
    return max(guess, FUSED_ATTENTION) if later else guess


def _too_large(run: Run, chip: Chip) -> bool:
    """Whether weights and gradients of the whole model cannot be on one chip."""
    billions = run.number("params_b") or 0.0
    return UNSHARED_BYTES * billions > chip.value("memory_gb")


def first_year(chip: Chip) -> float:
    """Year in which a chip came out: nothing ran on it before."""
    year = chip.figures.get("release_year")
    return year.value if year else 0.0


def release(chip: Chip) -> float:
    """When a chip came out, as a year with its fraction."""
    return first_year(chip) + RELEASED if "release_year" in chip.figures else UNKNOWN_YEAR


def _shardings(run: Run, date: float, sharded: bool | None) -> Tiers:
    """Ways of sharing, the likeliest first.

    Where nothing is said, the optimizer's state has been shared as a rule since 2023, and
    weights too where that is faster; before, where nothing else fitted. With a pipeline,
    weights are gathered once a step, which is as if they were not shared.

    Source: Dubey et al. 2024, section 3.3.2, for sharding in pipelines.
    """
    pipelined = (run.count("pp") or 1) > 1
    if sharded and not pipelined:
        return ((Sharding.FULL,),)
    first: Tiers = ((Sharding.OPTIMIZER,),)
    if date < FUSED_ATTENTION and not sharded and not says(LESS_SHARDED, run.words):
        first = (Sharding.NONE,), (Sharding.OPTIMIZER,)
    if pipelined:
        return first
    if date >= FUSED_ATTENTION and not says(LESS_SHARDED, run.words):
        return ((Sharding.OPTIMIZER, Sharding.FULL),)
    return (*first, (Sharding.FULL,))


def dispatch_of(run: Run, chip: Chip) -> Dispatch:
    """Whether dispatch to experts hides: the row says so, or its layout would hardly pay else.

    Experts of a pipeline are spread beyond the domain of fast links with schedules that run
    the dispatch of one microbatch beside the arithmetic of another.

    Source: Liu et al. 2024 (DeepSeek-V3), section 3.2.1.
    """
    said = says(OVERLAPPED, run.words)
    if said is not None:
        return Dispatch.HIDDEN if said else Dispatch.EXPOSED
    beyond = (run.count("ep") or 1) > chip.value("scaleup_domain_chips")
    spread = beyond and (run.count("pp") or 1) > 1
    return Dispatch.SPREAD if spread else Dispatch.EXPOSED


def settings_of(
    run: Run, chip: Chip, practice: Practice, software: Software = SOFTWARE
) -> dict[str, float]:
    """Settings other than the defaults that describe a run's software."""
    date, since = practice.date, release(chip)
    settings = {"software_maturity": software.maturity(date - since)}
    fused = date >= FUSED_ATTENTION or (run.number("seq_len") or 0.0) > LONGEST_UNFUSED
    if not fused:
        settings["attention_score_bytes"] = software.score_bytes
    if date < FUSED_ATTENTION:
        settings |= {"tensor_overlap": 0.0, "pipeline_overlap": 0.0, "data_overlap": 0.5}
        if precision_of(run).name == "fp16":
            settings["gradient_bytes"] = HALF_GRADIENTS
        alone = run.count("tp") == 1 and run.count("pp") == 1
        first = practice.told_sharded or (alone and _too_large(run, chip))
        if first and not practice.whole_program:
            settings["domain_sharing"] = 0.0
            settings["weight_overlap"] = software.young_gathering
    elif since >= 2022.0 and (date < LATER_FUSED_ATTENTION or practice.eager):
        settings["attention_efficiency"] = software.young_attention
    if practice.eager:
        settings["elementwise_traffic"] = software.eager_traffic
    if precision_of(run).scaled_at_once:
        settings["delayed_scaling"] = 0.0
    settings |= _sparse(practice, since, software)
    if not _shares_sequences(run, date):
        settings["sequence_parallel"] = 0.0
    return settings


def _shares_sequences(run: Run, date: float) -> bool:
    said = run.text("sequence_parallel").lower()
    if said and said not in TRUTHS:
        raise UnpredictableError(f"sequence_parallel is '{said}', not True or False")
    return TRUTHS[said] > 0.0 if said else date >= SEQUENCE_PARALLEL


def _sparse(practice: Practice, since: float, software: Software) -> Mapping[str, float]:
    """Settings that matter for layers with experts only."""
    found = {"sparse_overhead": 0.0, "sparse_launch": 0.0, "sparse_traffic": 1.0}
    if practice.dispatch is not Dispatch.HIDDEN:
        spread = practice.dispatch is Dispatch.SPREAD
        overlap = software.spread_dispatch if spread else software.plain_dispatch
        found["expert_overlap"] = overlap
    if practice.whole_program:
        return found
    if practice.date < FUSED_EXPERTS or since < 2024.0:
        found["sparse_overhead"] = software.sparse_wait
        found["sparse_launch"] = software.sparse_launch
        found["sparse_traffic"] = software.sparse_traffic
    if practice.untuned:
        found["sparse_overhead"] = software.sparse_untuned
    return found


def is_whole_run(run: Run) -> bool:
    """Whether a row is about billed hours, failures included, instead of a step."""
    return bool(says(WHOLE_RUN, run.words))
