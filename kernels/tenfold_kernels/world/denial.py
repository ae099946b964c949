"""E12: what denial does beyond goods: who joins it, and whether it spurs or starves research."""

from tenfold_kernels.equations.declare import at, auxiliary, largest, parameter
from tenfold_kernels.parameters import Role, equal_bands

TITLE = "Reach of denial"
SOURCE = "Innovation behind a blockade, Juhász 2018."

allies_joining = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.0), "alone", "a few", "most", "all"),
    meaning="Share of the foreign supply of tools and parts that follows a bloc's controls.",
    source="Slider; what does not join can still be bought. Dutch and Japanese makers of "
    "equipment followed the US rules of 2022 in 2023. Suppliers that are blocs have their own.",
    loops=("B6",),
)
equipment_withheld = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of rivals' access to chip-making equipment that is closed.",
    source="Policy lever; slows wafers and yield where packages limit supply.",
    loops=("B6", "R6"),
)
memory_withheld = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of rivals' imports of high-bandwidth memory that is closed.",
    source="Policy lever; the US rule of December 2024 covers it.",
    loops=("B6", "R6"),
)
innovation_response = parameter(
    unit="1",
    default=0.0,
    slider=(-0.14, 0.1),
    hard=(-0.9, 2.0),
    over=("bloc",),
    meaning="Change of research productivity when fully cut off by a rival.",
    source="The sign is contested: a World Bank panel finds 9.9 % fewer patents and 14 % less "
    "quality, others find more patents. The default is no effect.",
    loops=("R6",),
)

equipment_denial = largest(
    "equipment_closed_towards", along="bloc", meaning="Most equipment that anyone closes."
)
equipment_denied = at(
    "equipment_denial", market="home", meaning="Share of foreign equipment closed to a bloc."
)
memory_denial = largest(
    "memory_closed_towards", along="bloc", meaning="Most memory that anyone closes."
)
memory_denied = at(
    "memory_denial", market="home", meaning="Share of foreign memory closed to a bloc."
)


@auxiliary(unit="share", over=("bloc",))
def joint_intensity(control_intensity, allies_joining):
    """How far controls on tools and parts reach, with those who join."""
    return control_intensity * allies_joining


@auxiliary(unit="share", over=("bloc", "market"))
def equipment_closed_towards(equipment_withheld, joint_intensity, controlled_market):
    """Equipment closed by now to the bloc of a market."""
    return equipment_withheld * joint_intensity * controlled_market


@auxiliary(unit="share", over=("bloc", "market"))
def memory_closed_towards(memory_withheld, joint_intensity, controlled_market):
    """Memory closed by now to the bloc of a market."""
    return memory_withheld * joint_intensity * controlled_market


@auxiliary(unit="1", over=("bloc",))
def response_to_denial(innovation_response, denial_suffered):
    """Factor of research productivity while cut off."""
    return 1.0 + innovation_response * denial_suffered
