"""Technicians and engineers: trained, hired, grown into the work, and gone; plant needs them."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import TINY, ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Workforce"
SOURCE = "Cohorts that are trained, grow and leave, Sterman 2000."

K_PERSON = Quantity(1.0, "k person")
PHASE = Quantity(1.0, "yr")

staffing_strength = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    meaning="How far plant stands idle for lack of staff; zero removes it.",
    source="Slider; one makes supply follow the posts that are filled.",
)
jobs_per_capacity = parameter(
    unit="k person/bn USD",
    default=0.3,
    slider=(0.05, 10.0),
    hard=(0.001, 100.0),
    meaning="Posts per capacity at the start, in thousands per bn USD.",
    source="A fab of 20 bn USD employs 3,000 to 6,000; shipyards and assembly ten times more.",
    confidence=Confidence.MEDIUM,
)
labour_saving = parameter(
    unit="1/yr",
    default=0.03,
    slider=(0.0, 0.1),
    hard=(-0.1, 0.5),
    meaning="Yearly fall in posts per capacity.",
    source="Productivity of labour in manufacturing grows 2 to 4 % a year.",
    confidence=Confidence.MEDIUM,
)
training_time = parameter(
    unit="yr",
    default=2.0,
    slider=(0.5, 6.0),
    hard=(0.25, 20.0),
    meaning="Time to train a technician.",
    source="Two years for technicians, who are 39 % of the gap in US chip making (SIA 2023).",
    confidence=Confidence.MEDIUM,
)
mastery_time = parameter(
    unit="yr",
    default=5.0,
    slider=(2.0, 10.0),
    hard=(0.25, 40.0),
    meaning="Time in which a technician grows into an engineer.",
    source="Four to six years for bachelor's and master's degrees with practice.",
    confidence=Confidence.MEDIUM,
)
staff_exit = parameter(
    unit="1/yr",
    default=0.06,
    slider=(0.02, 0.2),
    hard=(0.001, 1.0),
    meaning="Share of staff that leaves the sector each year.",
    source="Working lives of 30 years and some who change; slider.",
)
engineer_share = parameter(
    unit="share",
    default=0.4,
    slider=(0.0, 0.8),
    hard=(0.0, 1.0),
    meaning="Share of posts that only an engineer can fill.",
    source="61 % of the gap in US chip making needs a degree (SIA 2023); zero makes all alike.",
    confidence=Confidence.MEDIUM,
)
training_intake = parameter(
    unit="1/yr",
    default=0.09,
    slider=(0.0, 0.25),
    hard=(0.0, 2.0),
    over=("bloc",),
    meaning="Trainees who begin each year over staff, without a public programme.",
    source="What replaces those who leave, and half as much again; slider.",
)
training_programme = parameter(
    unit="1/yr",
    default=0.0,
    slider=(0.0, 0.25),
    hard=(0.0, 2.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Further trainees each year over staff, paid by the state.",
    source="Policy lever.",
)
training_start = parameter(
    unit="year",
    default=2000.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which the public programme begins.",
    source="Policy lever; without places it does nothing.",
)
training_cost = parameter(
    unit="bn USD/k person",
    default=0.06,
    slider=(0.01, 0.3),
    hard=(0.0, 5.0),
    meaning="Public cost of training one person, in millions of USD.",
    source="Two to four years at 15,000 to 20,000 USD a year of tertiary education (OECD).",
    confidence=Confidence.MEDIUM,
)
hiring_time = parameter(
    unit="yr",
    default=1.0,
    slider=(0.5, 5.0),
    hard=(0.25, 20.0),
    meaning="Time in which firms mean to fill vacancies, where there are graduates.",
    source="Slider.",
)


@auxiliary(unit="1")
def work_left(labour_saving, time, start_time):
    """Posts per capacity, relative to the start."""
    return exp(-labour_saving * (time - start_time))


@auxiliary(unit="k person", over=("bloc",), headline=True)
def posts(jobs_per_capacity, capacity, work_left):
    """Posts that capacity needs filled."""
    return jobs_per_capacity * capacity * work_left


@auxiliary(unit="k person", over=("bloc",), headline=True)
def staff(technicians, engineers):
    """Technicians and engineers at work."""
    return technicians + engineers


@auxiliary(unit="share", over=("bloc",), headline=True)
def posts_filled(staff, engineers, engineer_share, posts):
    """Share of posts that are filled: by anybody, and those of engineers by engineers."""
    needed = max(posts, TINY * K_PERSON)
    return min(min(staff / needed, engineers / max(engineer_share * needed, TINY * K_PERSON)), 1.0)


@auxiliary(unit="share", over=("bloc",))
def staffing_factor(staffing_strength, posts_filled):
    """Share of capacity that staff can keep busy."""
    return 1.0 - staffing_strength * (1.0 - posts_filled)


@auxiliary(unit="k person/yr", over=("bloc",))
def public_places(training_programme, training_start, time, staff):
    """Trainees who begin at public cost."""
    return training_programme * ramp(time, training_start, PHASE) * staff


@flow(unit="bn USD/yr", over=("bloc",))
def training_spending(training_cost, public_places):
    """What the state pays for training."""
    return training_cost * public_places


@flow(unit="k person/yr", over=("bloc",))
def enrolment(training_intake, staff, public_places):
    """Trainees who begin; schools need people from the trade to teach."""
    return training_intake * staff + public_places


@flow(unit="k person/yr", over=("bloc",))
def graduates(trainees, training_time):
    """Trainees who finish; those whom nobody hires go elsewhere."""
    return trainees / training_time


@flow(unit="k person/yr", over=("bloc",))
def hired(graduates, staff_exit, staff, posts, hiring_time):
    """Graduates whom firms take on: for those who leave and for vacancies, if there are any."""
    wanted = max(staff_exit * staff + (posts - staff) / hiring_time, 0.0)
    return min(graduates, wanted)


@flow(unit="k person/yr", over=("bloc",))
def mastered(technicians, mastery_time):
    """Technicians who become engineers."""
    return technicians / mastery_time


@flow(unit="k person/yr", over=("bloc",))
def technicians_left(staff_exit, technicians):
    """Technicians who leave the sector."""
    return staff_exit * technicians


@flow(unit="k person/yr", over=("bloc",))
def engineers_left(staff_exit, engineers):
    """Engineers who leave the sector."""
    return staff_exit * engineers


@stock(unit="k person", over=("bloc",), inflows=("enrolment",), outflows=("graduates",))
def trainees(training_intake, jobs_per_capacity, capacity, training_time):
    """People in training."""
    return training_intake * jobs_per_capacity * capacity * training_time


@stock(
    unit="k person",
    over=("bloc",),
    inflows=("hired",),
    outflows=("mastered", "technicians_left"),
)
def technicians(jobs_per_capacity, capacity, staff_exit, mastery_time):
    """Staff without the practice of an engineer; at the start as many as in a steady state."""
    return (
        jobs_per_capacity * capacity * staff_exit * mastery_time / (1.0 + staff_exit * mastery_time)
    )


@stock(unit="k person", over=("bloc",), inflows=("mastered",), outflows=("engineers_left",))
def engineers(jobs_per_capacity, capacity, staff_exit, mastery_time):
    """Staff with that practice."""
    return jobs_per_capacity * capacity / (1.0 + staff_exit * mastery_time)
