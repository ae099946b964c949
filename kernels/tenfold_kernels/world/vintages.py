"""E15, second half: compute by class of chip, aged and retired, and what it is worth together."""

from math import log

from tenfold_kernels.cluster.scaling_table import stored_table
from tenfold_kernels.equations.declare import (
    auxiliary,
    before,
    flow,
    parameter,
    stock,
    total,
)
from tenfold_kernels.equations.functions import clip
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence

TITLE = "Compute by vintage"
SOURCE = "Stocks by age, Sterman 2000; efficiency of many chips from the training-cluster kernel."

VINTAGES = ("current", "previous", "older", "domestic")
DECADES = ("thousand", "ten_thousand", "hundred_thousand", "million")
CHIPS = Quantity(0.001, "k chip")
FASTEST_AGEING = Quantity(2.0, "1/yr")  # no class is overtaken in less than half a year
LN_10 = 2.302585092994046
TABLE = stored_table()
LAGS = TABLE.behind

chip_life = parameter(
    unit="yr",
    default=5.0,
    slider=(2.0, 10.0),
    hard=(0.5, 50.0),
    meaning="Service life of an accelerator.",
    source="Operators write servers off over four to six years.",
    confidence=Confidence.MEDIUM,
)
initial_compute_years = parameter(
    unit="yr",
    default=2.0,
    slider=(0.2, 4.0),
    hard=(0.01, 20.0),
    meaning="Installed compute at the start, in years of the purchases at the start.",
    source="One over growth and retirement: two years at 30 % growth; 0.8 at the doubling and "
    "tripling of 2022 to 2026 (Epoch AI: 3.3 times a year).",
    confidence=Confidence.MEDIUM,
)
own_architecture = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of a bloc's own chips with an architecture and links of their own.",
    source="Slider; zero counts own chips like imported ones of the same lag. Ascend is such a "
    "line of chips.",
)
class_span = parameter(
    unit="nat",
    default=0.0,
    slider=(0.0, 3.0),
    hard=(0.0, 20.0),
    over=("vintage",),
    elements=(
        ("current", LAGS["previous"]),
        ("previous", round(LAGS["older"] - LAGS["previous"], 3)),
    ),
    meaning="Lag over which chips pass from a class to the next; zero where none follows.",
    source="Logarithms of the ratios of dense 16-bit peak: GB200 over H100, H100 over A100.",
    confidence=Confidence.HIGH,
)
own_design = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    over=("vintage",),
    elements=(("domestic", 1.0),),
    meaning="Share of chips with an architecture of their own that a class takes in.",
    source="By definition of the classes.",
    confidence=Confidence.HIGH,
)
cluster_efficiency = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.5),
    hard=(0.0, 3.0),
    over=("vintage", "decade"),
    elements=tuple(
        (f"{vintage},{decade}", TABLE.efficiency[vintage][k])
        for vintage in VINTAGES
        for k, decade in enumerate(DECADES)
    ),
    meaning="Worth of a chip per peak in a run on so many chips; a thousand H100 are one.",
    source="Computed by the training-cluster kernel for GB200, H100, A100 and Ascend 910C "
    "training a dense model of a trillion parameters at the best batch; failures left out.",
    confidence=Confidence.MEDIUM,
)
largest_run = parameter(
    unit="share",
    default=0.01,
    slider=(0.0, 0.3),
    hard=(0.0, 1.0),
    meaning="Share of a bloc's chips in one training run; zero loses nothing to size.",
    source="Clusters of 100,000 to 200,000 H100 in 2024 and 2025, about a hundredth of all "
    "accelerators installed; rounded.",
)
table_weight = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    meaning="How far the worth of chips in clusters counts; zero simply adds compute up.",
    source="Slider; one takes the training-cluster kernel at its word.",
    confidence=Confidence.MEDIUM,
)
scaling_loss = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 0.3),
    hard=(0.0, 1.0),
    meaning="Further loss with the number of chips; each tenfold costs 1 - 10^-loss.",
    source="Slider: today's links and today's largest models, on which the table of efficiency "
    "rests, say little about those of decades to come. Over 55 training runs on modern clusters "
    "the elasticity of utilisation to chip count was -0.029.",
)

span_before = before("class_span", along="vintage", first=0.0, meaning="Span of the class before.")
class_start = before(
    "class_end", along="vintage", first=0.0, meaning="Lag at which chips of a class are typical."
)
compute_aged = before(
    "compute_ageing", along="vintage", first=0.0, meaning="Compute handed on by newer classes."
)
compute_stock = total(
    "compute_by_vintage", along="vintage",
    meaning="Installed compute in H100 equivalents of peak, simply added up.",
)  # fmt: skip
fewer_chips = before("chip_decade", along="decade", first=2.0, meaning="The decade before.")
efficiency_before = before(
    "cluster_efficiency", along="decade", first=0.0, meaning="Efficiency a decade earlier."
)
efficiency = total("efficiency_part", along="decade", meaning="Efficiency read from the table.")
together = total(
    "effective_by_vintage", along="vintage", meaning="Compute that works together, all classes."
)


@auxiliary(unit="nat", over=("vintage",))
def class_end(class_start, class_span):
    """Lag at which chips of a class have wholly become chips of the next."""
    return class_start + class_span


@auxiliary(unit="1/nat", over=("vintage",))
def class_rise(span_before):
    """Share that a class gains per lag, before its typical lag."""
    return 1.0 / span_before if span_before > 0.0 else 0.0


@auxiliary(unit="1/nat", over=("vintage",))
def class_fall(class_span):
    """Share that a class loses per lag, after its typical lag."""
    return 1.0 / class_span if class_span > 0.0 else 0.0


@auxiliary(unit="nat", over=("vintage",))
def class_opening(class_start, span_before):
    """Lag at which chips begin to count to a class."""
    return class_start - span_before


@auxiliary(unit="share", over=("bloc", "vintage"))
def own_class(
    capability_gap, class_opening, class_rise, class_start, class_fall, span_before, own_design,
    own_architecture,
):  # fmt: skip
    """Share of a bloc's own new chips that falls into a class.

    It rises from the class before to its typical lag and falls to the class after.
    """
    opened = (capability_gap - class_opening) * class_rise
    risen = clip(opened, 0.0, 1.0) if span_before > 0.0 else 1.0
    fallen = clip((capability_gap - class_start) * class_fall, 0.0, 1.0)
    usual = (risen - fallen) * (1.0 - own_design)
    return usual * (1.0 - own_architecture) + own_architecture * own_design


@auxiliary(unit="share", over=("bloc", "vintage"))
def imported_class(
    imported_lag, class_opening, class_rise, class_start, class_fall, span_before, own_design
):
    """Share of imported new chips that falls into a class."""
    opened = (imported_lag - class_opening) * class_rise
    risen = clip(opened, 0.0, 1.0) if span_before > 0.0 else 1.0
    fallen = clip((imported_lag - class_start) * class_fall, 0.0, 1.0)
    return (risen - fallen) * (1.0 - own_design)


@flow(unit="k H100/yr", over=("bloc", "vintage"))
def compute_entering(own_compute, own_class, imported_compute, imported_class):
    """New compute by class."""
    return own_compute * own_class + imported_compute * imported_class


@flow(unit="k H100/yr", over=("bloc", "vintage"))
def compute_ageing(compute_by_vintage, usual_pace, class_fall):
    """Compute overtaken by newer chips, which becomes a class older."""
    return compute_by_vintage * min(max(usual_pace, 0.0) * class_fall, FASTEST_AGEING)


@flow(unit="k H100/yr", over=("bloc", "vintage"))
def compute_retired(compute_by_vintage, chip_life):
    """Compute switched off."""
    return compute_by_vintage / chip_life


@stock(
    unit="k H100",
    over=("bloc", "vintage"),
    inflows=("compute_entering", "compute_aged"),
    outflows=("compute_ageing", "compute_retired"),
)
def compute_by_vintage(compute_entering, initial_compute_years):
    """Installed compute of a class of chips, in H100 equivalents of peak."""
    return initial_compute_years * compute_entering


@flow(unit="k chip/yr", over=("bloc",))
def chip_additions(accelerators_bought, chips_per_spending):
    """Accelerators bought."""
    return accelerators_bought * chips_per_spending


@flow(unit="k chip/yr", over=("bloc",))
def chips_retired(chips, chip_life):
    """Accelerators switched off."""
    return chips / chip_life


@stock(unit="k chip", over=("bloc",), inflows=("chip_additions",), outflows=("chips_retired",))
def chips(chip_additions, initial_compute_years):
    """Installed accelerators; those of the years before were slower."""
    return 1.5 * initial_compute_years * chip_additions


@auxiliary(unit="1", over=("decade",))
def chip_decade(fewer_chips):
    """Logarithm to the base of ten of the chips of a column of the table."""
    return fewer_chips + 1.0


@auxiliary(unit="1", over=("bloc",))
def run_decade(chips, largest_run):
    """Logarithm to the base of ten of the chips in one run, a thousand at least."""
    return log(max(chips / CHIPS * largest_run, 1000.0)) / LN_10


@auxiliary(unit="share", over=("bloc", "decade"))
def decade_passed(run_decade, chip_decade):
    """How far the way from the decade before to this one has been gone."""
    return clip(run_decade - chip_decade + 1.0, 0.0, 1.0)


@auxiliary(unit="share", over=("vintage", "decade"))
def efficiency_step(cluster_efficiency, efficiency_before):
    """What efficiency changes by from the decade before."""
    return cluster_efficiency - efficiency_before


@auxiliary(unit="share", over=("bloc", "vintage", "decade"))
def efficiency_part(efficiency_step, decade_passed):
    """A decade's part of the efficiency: straight lines between the columns of the table."""
    return efficiency_step * decade_passed


@auxiliary(unit="k H100", over=("bloc", "vintage"), headline=True)
def effective_by_vintage(
    compute_by_vintage, efficiency, table_weight, own_design, stack_effectiveness
):
    """Compute of a class of chips that works together."""
    clustered = 1.0 + table_weight * (efficiency - 1.0)
    return compute_by_vintage * clustered * (1.0 - own_design * (1.0 - stack_effectiveness))


@auxiliary(unit="k H100", over=("bloc",), headline=True)
def effective_compute(together, chips, scaling_loss):
    """Compute that works together, as much as so many H100 out of a thousand would do.

    Source: training-cluster kernel; further loss as an elasticity to chip count.
    """
    return together * max(chips / (1000.0 * CHIPS), 1.0) ** (-scaling_loss)
