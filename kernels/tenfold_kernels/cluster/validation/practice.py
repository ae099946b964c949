"""The software of a run's time: what was in use when, as settings of the kernel."""

import math
import re
from dataclasses import dataclass

from tenfold_kernels.cluster.catalogue import Chip
from tenfold_kernels.cluster.validation.dates import years
from tenfold_kernels.cluster.validation.runs import Run

USUAL_AGE = 1.5  # years after a chip's release at which undated runs are taken to be made
RELEASED = 0.5  # part of its year after which a chip is taken to be released
UNKNOWN_YEAR = 2024.0
SEQUENCE_PARALLEL = 2022.3  # Korthikanti et al. 2022
FUSED_ATTENTION = 2023.0  # FlashAttention (2022) reached the training frameworks
FUSED_EXPERTS = 2026.3  # fused experts without a trip to the host, on chips from 2024 on
LATER_FUSED_ATTENTION = 2024.5  # FlashAttention 3, for chips from 2022 on; not in PyTorch itself
HALF_GRADIENTS = 2.0  # bytes: gradients stayed in 16 bits until bf16 came into use

SHARDED = re.compile(r"fsdp|zero[ -]?3|fully[ -]sharded", re.IGNORECASE)
FIRST_SHARDED = re.compile(r"zero[ -]?3", re.IGNORECASE)
WHOLE_RUN = re.compile(r"goodput|whole[ _-]run|billed", re.IGNORECASE)
EAGER = re.compile(r"pytorch|torchtitan|llm-?foundry", re.IGNORECASE)
COMPILED = re.compile(r"compile", re.IGNORECASE)
WHOLE_PROGRAM = re.compile(r"maxtext|jax|\bxla\b|mindspore", re.IGNORECASE)
UNTUNED = re.compile(r"untuned|not tuned|before optimi[sz]", re.IGNORECASE)
CAPTURED = re.compile(r"captured|cuda graph", re.IGNORECASE)
NEIGHBOURING = re.compile(r"automodel|neighbouring experts|fake.?balanced", re.IGNORECASE)
OVERLAPPED = re.compile(r"(?<!no )(?<!not )(?<!without )overlap|dualpipe", re.IGNORECASE)


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
    sparse_untuned: float = 9900.0
    sparse_wait: float = 900.0
    sparse_launch: float = 3600.0
    sparse_traffic: float = 2.4

    def maturity(self, age: float) -> float:
        """Speed of arithmetic at an age of its chip in years, over that after a long time."""
        return 1.0 - self.immaturity * math.exp(-max(age, 0.0) / self.maturing_time)


SOFTWARE = Software()


def date_of(run: Run, chip: Chip) -> float:
    """Year, with its fraction, in which a run was made; a guess where nothing says so."""
    found = years(run.words)
    if found:
        return max(found)
    guess = release(chip) + USUAL_AGE
    return max(guess, FUSED_ATTENTION) if "fsdp" in run.words.lower() else guess


def release(chip: Chip) -> float:
    """When a chip came out, as a year with its fraction."""
    year = chip.figures.get("release_year")
    return year.value + RELEASED if year else UNKNOWN_YEAR


def practice_of(run: Run, chip: Chip, software: Software = SOFTWARE) -> dict[str, float]:
    """Settings other than the defaults that describe a run's software."""
    date, since = date_of(run, chip), release(chip)
    settings = {"software_maturity": software.maturity(date - since)}
    if date < FUSED_ATTENTION:
        settings["attention_score_bytes"] = software.score_bytes
        settings |= {"tensor_overlap": 0.0, "pipeline_overlap": 0.0, "data_overlap": 0.5}
        if run.text("precision").lower() == "fp16":
            settings["gradient_bytes"] = HALF_GRADIENTS
        if FIRST_SHARDED.search(run.words):
            settings["domain_sharing"] = 0.0
            settings["weight_overlap"] = software.young_gathering
    elif since >= 2022.0 and (date < LATER_FUSED_ATTENTION or EAGER.search(run.words)):
        settings["attention_efficiency"] = software.young_attention
    if EAGER.search(run.words) and not COMPILED.search(run.words):
        settings["elementwise_traffic"] = software.eager_traffic
    settings |= _sparse(run, date, since, software)
    said = run.text("sequence_parallel").lower()
    if said == "false" or (said != "true" and date < SEQUENCE_PARALLEL):
        settings["sequence_parallel"] = 0.0
    return settings


def _sparse(run: Run, date: float, since: float, software: Software) -> dict[str, float]:
    """Settings that matter for layers with experts only."""
    found = {"sparse_overhead": 0.0, "sparse_launch": 0.0, "sparse_traffic": 1.0}
    if NEIGHBOURING.search(run.words):
        found["neighbouring_experts"] = 1.0
    if not OVERLAPPED.search(run.words):
        found["expert_overlap"] = software.plain_dispatch
    if is_whole_program(run):
        return found
    if date < FUSED_EXPERTS or since < 2024.0:
        found["sparse_overhead"] = software.sparse_wait
        captured = CAPTURED.search(run.words)
        found["sparse_launch"] = 0.0 if captured else software.sparse_launch
        found["sparse_traffic"] = software.sparse_traffic
    if is_untuned(run):
        found["sparse_overhead"] = software.sparse_untuned
    return found


def sharding_of(run: Run, chip: Chip) -> str:
    """What the data-parallel group shares.

    Frameworks that compile the whole program leave it to their partitioner: ``any``.
    A source that is about several ways of sharding says it only of rows without model
    parallelism.
    """
    about_row = f"{run.text('id')} {run.text('note')}"
    whole_model = run.count("tp") == 1 and run.count("pp") == 1
    if SHARDED.search(about_row) or (whole_model and SHARDED.search(run.words)):
        return "full"
    if not run.count("tp") and is_whole_program(run):
        return "any"
    return "optimizer" if date_of(run, chip) >= FUSED_ATTENTION else "none"


def is_whole_program(run: Run) -> bool:
    """Whether a compiler sees the whole step: no host in between, all layers alike."""
    return bool(WHOLE_PROGRAM.search(run.words))


def is_untuned(run: Run) -> bool:
    """Whether its authors call a run not tuned, or say that they optimised it later."""
    return bool(UNTUNED.search(run.words))


def is_whole_run(run: Run) -> bool:
    """Whether a row is about billed hours, failures included, instead of a step."""
    return bool(WHOLE_RUN.search(run.words))
