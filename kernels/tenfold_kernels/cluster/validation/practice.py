"""The software of a run's time: what was in use when, as settings of the kernel."""

import math
import re
from dataclasses import dataclass

from tenfold_kernels.cluster.catalogue import Chip
from tenfold_kernels.cluster.validation.dates import months, years
from tenfold_kernels.cluster.validation.runs import Run

USUAL_AGE = 1.5  # years after a chip's release at which undated runs are taken to be made
RELEASED = 0.5  # part of its year after which a chip is taken to be released
UNKNOWN_YEAR = 2024.0
SEQUENCE_PARALLEL = 2022.3  # Korthikanti et al. 2022
FUSED_ATTENTION = 2023.0  # FlashAttention (2022) reached the training frameworks
LATER_FUSED_ATTENTION = 2024.5  # FlashAttention 3: kernels for chips from 2022 on
HALF_GRADIENTS = 2.0  # bytes: gradients stayed in 16 bits until bf16 came into use

SHARDED = re.compile(r"fsdp|zero[ -]?3|fully[ -]sharded", re.IGNORECASE)
FIRST_SHARDED = re.compile(r"zero[ -]?3", re.IGNORECASE)
WHOLE_RUN = re.compile(r"goodput|whole[ _-]run|billed", re.IGNORECASE)
EAGER = re.compile(r"pytorch|torchtitan|llm-?foundry", re.IGNORECASE)
COMPILED = re.compile(r"compile", re.IGNORECASE)


@dataclass(frozen=True)
class Software:
    """What changed with the years in the software that trains models.

    Fitted with the kernel's assumptions; see `tenfold_kernels.cluster.validation.fit`.

    Parameters
    ----------
    score_bytes : float
        Bytes moved per attention score before attention was fused, B.
    young_attention : float
        Rate of fused attention over the best matrix product on chips newer than its kernels.
    immaturity : float
        Share of its speed that arithmetic lacks when a chip is new.
    maturing_time : float
        Time in which that share falls to 1/e, yr.
    eager_traffic : float
        Bytes that elementwise operations move in eager frameworks over fused ones.
    sparse_year, sparse_young, sparse_time, sparse_mature : float
        Host time per layer with experts and pass in public recipes: at a year, in µs, what
        falls away from then on, the time in which it falls to 1/e, yr, and what stays, µs.
    """

    score_bytes: float = 12.2
    young_attention: float = 0.32
    immaturity: float = 0.12
    maturing_time: float = 0.3
    eager_traffic: float = 3.7
    sparse_year: float = 2025.4
    sparse_young: float = 10900.0
    sparse_time: float = 0.35
    sparse_mature: float = 300.0

    def maturity(self, age: float) -> float:
        """Speed of arithmetic at an age of its chip in years, over that after a long time."""
        return 1.0 - self.immaturity * math.exp(-max(age, 0.0) / self.maturing_time)

    def sparse_overhead(self, date: float) -> float:
        """Host time per layer with experts and pass at a date, µs."""
        since = max(date - self.sparse_year, 0.0)
        return self.sparse_mature + self.sparse_young * math.exp(-since / self.sparse_time)


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
    elif date < LATER_FUSED_ATTENTION and since >= 2022.0:
        settings["attention_efficiency"] = software.young_attention
    if EAGER.search(run.words) and not COMPILED.search(run.words):
        settings["elementwise_traffic"] = software.eager_traffic
    if months(run.words):
        settings["sparse_overhead"] = software.sparse_overhead(date)
    said = run.text("sequence_parallel").lower()
    if said == "false" or (said != "true" and date < SEQUENCE_PARALLEL):
        settings["sequence_parallel"] = 0.0
    return settings


def sharding_of(run: Run, chip: Chip) -> str:
    """What the data-parallel group shares.

    A source that is about several ways of sharding says it only of rows without model
    parallelism.
    """
    about_row = f"{run.text('id')} {run.text('note')}"
    whole_model = run.count("tp") == 1 and run.count("pp") == 1
    if SHARDED.search(about_row) or (whole_model and SHARDED.search(run.words)):
        return "full"
    return "optimizer" if date_of(run, chip) >= FUSED_ATTENTION else "none"


def is_whole_run(run: Run) -> bool:
    """Whether a row is about billed hours, failures included, instead of a step."""
    return bool(WHOLE_RUN.search(run.words))
