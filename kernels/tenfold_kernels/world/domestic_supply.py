"""E12: accelerators that a bloc can make: wafers, yield, and memory, whichever is least."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY, saturating
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Accelerators made"
SOURCE = "Yield, Murphy 1964; the lesser of wafers and memory, as SemiAnalysis counts in 2025."

PI = 3.141592653589793
WAFER_DIAMETER_SQUARED = Quantity(900.0, "cm2")  # wafers of 30 cm
DIE_PER_WAFER = Quantity(1.0, "die/wafer")

package_limits = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    over=("bloc",),
    meaning="How far wafers and memory limit the accelerators a bloc makes; zero removes it.",
    source="Slider.",
    loops=("B9",),
)
initial_wafers = parameter(
    unit="k wafer/yr",
    default=540.0,
    slider=(10.0, 5000.0),
    hard=(0.01, 1e6),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Advanced wafers at the start, in thousands a year.",
    source="SemiAnalysis: 45,000 a month at the largest Chinese foundry in 2025, 60,000 in 2026.",
    confidence=Confidence.MEDIUM,
)
wafer_growth = parameter(
    unit="1/yr",
    default=0.3,
    slider=(0.0, 0.5),
    hard=(-0.2, 1.0),
    over=("bloc",),
    meaning="Growth of advanced wafers while all equipment can be bought.",
    source="SemiAnalysis: 45, 60 and 80 thousand a month for 2025 to 2027, controls included.",
    confidence=Confidence.MEDIUM,
)
accelerator_wafers = parameter(
    unit="share",
    default=0.25,
    slider=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of advanced wafers that becomes accelerators; phones take most of the rest.",
    source="A guess.",
)
die_area = parameter(
    unit="cm2",
    default=6.66,
    slider=(1.0, 8.5),
    hard=(0.2, 50.0),
    meaning="Area of a compute die; 8.58 is the most that one exposure can print.",
    source="Ascend 910B, about 666 square millimetres, from press photographs.",
    confidence=Confidence.MEDIUM,
)
dies_per_package = parameter(
    unit="die/chip",
    default=2.0,
    slider=(1.0, 4.0),
    hard=(0.1, 100.0),
    meaning="Compute dies in an accelerator.",
    source="Ascend 910C and B200 have two.",
    confidence=Confidence.HIGH,
)
initial_defects = parameter(
    unit="1/cm2",
    default=0.22,
    slider=(0.03, 0.6),
    hard=(0.0, 5.0),
    over=("bloc",),
    meaning="Defects per area at the start.",
    source="Press reports put the yield of 910C dies at 20 % in 2024 and 30 % in 2025; 0.22 "
    "gives 28 %, 0.1 of mature lines 53 %.",
)
defect_floor = parameter(
    unit="1/cm2",
    default=0.08,
    slider=(0.01, 0.2),
    hard=(0.0, 1.0),
    meaning="Defects per area that practice alone cannot remove.",
    source="Mature leading-edge lines are said to reach 0.05 to 0.1.",
)
yield_learning = parameter(
    unit="1/yr",
    default=0.3,
    slider=(0.0, 1.0),
    hard=(0.0, 4.0),
    over=("bloc",),
    meaning="Speed at which defects are removed while all equipment can be bought.",
    source="Slider; yields of new nodes usually settle in two to four years.",
)
initial_memory = parameter(
    unit="k stack/yr",
    default=500.0,
    slider=(1.0, 100000.0),
    hard=(0.001, 1e7),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Stacks of high-bandwidth memory that a bloc makes itself at the start.",
    source="SemiAnalysis expects Chinese output of about two million in 2026; set by scenario.",
)
memory_growth = parameter(
    unit="1/yr",
    default=0.64,
    slider=(0.0, 1.0),
    hard=(0.0, 2.0),
    over=("bloc",),
    meaning="Growth of memory stacks made at home, while far below their ceiling.",
    source="A guess of ninety per cent a year for a new producer.",
)
memory_ceiling = parameter(
    unit="k stack/yr",
    default=60000.0,
    slider=(1000.0, 1e6),
    hard=(1.0, 1e9),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Memory stacks that a bloc would make in the end.",
    source="A guess, about twice what the whole world made in 2025.",
)
memory_from_abroad = parameter(
    unit="k stack/yr",
    default=5000.0,
    slider=(0.0, 100000.0),
    hard=(0.0, 1e7),
    over=("bloc",),
    meaning="Memory stacks that a bloc could buy abroad if nothing were withheld.",
    source="SemiAnalysis: 13 million stacks stockpiled before the controls of December 2024.",
)
stacks_per_package = parameter(
    unit="stack/chip",
    default=8.0,
    slider=(2.0, 16.0),
    hard=(0.5, 100.0),
    meaning="Memory stacks in an accelerator.",
    source="Ascend 910C and B200 have eight.",
    confidence=Confidence.HIGH,
)


@auxiliary(unit="die/wafer")
def gross_dies(die_area):
    """Dies on a wafer, those at the rim lost.

    Source: the usual approximation, pi d^2 / 4 A - pi d / sqrt(2 A).
    """
    ratio = WAFER_DIAMETER_SQUARED / die_area
    return max(PI * ratio / 4.0 - PI * (ratio / 2.0) ** 0.5, 0.0) * DIE_PER_WAFER


@flow(unit="1/(cm2 yr)", over=("bloc",))
def defects_removed(yield_learning, equipment_denied, defects, defect_floor):
    """Defects removed by practice, which takes equipment."""
    return yield_learning * (1.0 - equipment_denied) * max(defects - defect_floor, 0.0)


@stock(unit="1/cm2", over=("bloc",), outflows=("defects_removed",))
def defects(initial_defects):
    """Defects per area."""
    return initial_defects


@auxiliary(unit="share", over=("bloc",), headline=True)
def die_yield(defects, die_area):
    """Share of dies that work.

    Source: Murphy 1964, ((1 - exp(-A D)) / A D)^2.
    """
    return saturating(1.0, defects * die_area) ** 2.0


@flow(unit="1/yr", over=("bloc",))
def wafers_grow(wafer_growth, equipment_denied):
    """Growth of advanced wafers, which takes equipment."""
    return wafer_growth * (1.0 - equipment_denied)


@stock(unit="1", over=("bloc",), inflows=("wafers_grow",))
def wafer_gain():
    """Logarithm of advanced wafers relative to the start."""
    return 0.0


@auxiliary(unit="k wafer/yr", over=("bloc",))
def wafers(initial_wafers, wafer_gain):
    """Advanced wafers a year."""
    return initial_wafers * exp(wafer_gain)


@auxiliary(unit="k stack/yr", over=("bloc",))
def own_memory(initial_memory, memory_ceiling, memory_growth, time, start_time):
    """Memory stacks that a bloc makes itself, a year.

    Source: logistic growth, Verhulst 1838, in closed form.
    """
    ceiling = max(memory_ceiling, initial_memory)
    to_go = (ceiling / initial_memory - 1.0) * exp(-memory_growth * (time - start_time))
    return ceiling / (1.0 + to_go)


@auxiliary(unit="k chip/yr", over=("bloc",), headline=True)
def packages_by_wafers(wafers, accelerator_wafers, gross_dies, die_yield, dies_per_package):
    """Accelerators for which there are dies."""
    return wafers * accelerator_wafers * gross_dies * die_yield / dies_per_package


@auxiliary(unit="k chip/yr", over=("bloc",), headline=True)
def packages_by_memory(own_memory, memory_from_abroad, memory_denied, stacks_per_package):
    """Accelerators for which there is memory."""
    return (own_memory + memory_from_abroad * (1.0 - memory_denied)) / stacks_per_package


@auxiliary(unit="bn USD/yr", over=("bloc",))
def accelerators_makeable(packages_by_wafers, packages_by_memory, chips_per_spending):
    """Accelerators that can be made, at their price."""
    return min(packages_by_wafers, packages_by_memory) / chips_per_spending


@auxiliary(unit="share", over=("bloc",), headline=True)
def accelerator_fill(
    package_limits, accelerators_makeable, accelerator_share, total_product_demand, legal_fill
):
    """Share of the accelerators wanted from a bloc that wafers and memory allow."""
    wanted = accelerator_share * total_product_demand * legal_fill
    made = accelerators_makeable / max(accelerators_makeable, max(wanted, TINY * BN_USD_PER_YEAR))
    return 1.0 - package_limits * (1.0 - made)


@auxiliary(unit="share", over=("bloc",))
def goods_fill(accelerator_share, accelerator_fill):
    """Share of strategic goods that can be made, accelerators being a part of them."""
    return 1.0 - accelerator_share * (1.0 - accelerator_fill)
