"""E8, second half: capacity is permitted, built and paid for; a green lane trades care for time."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Permits and construction"
SOURCE = "Delays of several stages, Erlang 1917 and Sterman 2000."

SHORTEST_STAGE = Quantity(0.25, "yr")
PHASE_IN = Quantity(1.0, "yr")

permitting_time = parameter(
    unit="yr",
    default=1.2,
    slider=(0.3, 10.0),
    hard=(0.25, 30.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Mean time to get a permit outside the green lane.",
    source="From design to permit for a fab (Exyte): 14 to 20 months in the US, 6 to 13 in "
    "Taiwan; environmental impact statements in the US took 4.5 years on average (CEQ).",
    confidence=Confidence.MEDIUM,
    loops=("B10",),
)
second_review = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of projects that go through a second review as long as the first; the mean "
    "time stays. At one no permit comes early: an Erlang delay of two stages.",
    source="US impact statements: mean 4.5 and median 3.5 years (CEQ), between one stage (3.1) "
    "and two (3.8).",
    confidence=Confidence.MEDIUM,
    loops=("B10",),
)
green_lane_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.0), "few", "some", "most", "nearly all"),
    meaning="Share of new projects that go through a green lane.",
    source="Policy lever; zero is no green lane.",
    loops=("B10",),
)
green_lane_time = parameter(
    unit="yr",
    default=0.75,
    slider=(0.25, 3.0),
    hard=(0.25, 30.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Mean time to get a permit in the green lane.",
    source="Taiwan gives permits for a fab in 6 to 13 months (Exyte).",
    confidence=Confidence.MEDIUM,
    loops=("B10",),
)
green_lane_start = parameter(
    unit="year",
    default=2000.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which the green lane opens.",
    source="Policy lever; without a share it does nothing.",
)
harm_rate = parameter(
    unit="1/yr",
    default=0.02,
    slider=(0.0, 0.1),
    hard=(0.0, 1.0),
    meaning="Harm to others per year of review that is skipped, as a share of a project's cost.",
    source="No direct measurement; slider. Zero holds that review protects nobody.",
)
harm_compensation = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of that harm for which firms pay households.",
    source="Policy lever.",
)
construction_time = parameter(
    unit="yr",
    default=2.0,
    slider=(0.4, 6.0),
    hard=(0.25, 30.0),
    over=("bloc",),
    meaning="Time to build.",
    source="CSET: fabs took 736 days in the US (918 in the 2010s), 654 in Taiwan, 701 in China.",
    confidence=Confidence.HIGH,
)


@auxiliary(unit="share", over=("bloc",))
def green_share_now(green_lane_share, green_lane_start, time):
    """Share of new projects in the green lane by now."""
    return green_lane_share * ramp(time, green_lane_start, PHASE_IN)


@auxiliary(unit="yr", over=("bloc",))
def review_stage(permitting_time, second_review):
    """Mean length of one review, so that one or two of them take the mean time to a permit."""
    return max(permitting_time / (1.0 + second_review), SHORTEST_STAGE)


@auxiliary(unit="yr", over=("bloc",))
def ordinary_delay(review_stage, second_review):
    """Mean time to a permit outside the green lane."""
    return review_stage * (1.0 + second_review)


@auxiliary(unit="yr", over=("bloc",), headline=True)
def capacity_delay(green_share_now, ordinary_delay, green_lane_time, construction_time):
    """Mean time from an order to its first product."""
    ordinary = (1.0 - green_share_now) * ordinary_delay
    return ordinary + green_share_now * green_lane_time + construction_time


@flow(unit="bn USD/yr", over=("bloc",))
def ordinary_applications(capacity_orders, green_share_now):
    """Orders that ask for a permit in the usual way."""
    return capacity_orders * (1.0 - green_share_now)


@flow(unit="bn USD/yr", over=("bloc",))
def green_applications(capacity_orders, green_share_now):
    """Orders that go through the green lane."""
    return capacity_orders * green_share_now


@flow(unit="bn USD/yr", over=("bloc",))
def reviewed_once(in_permitting, review_stage):
    """Projects that leave the first review."""
    return in_permitting / review_stage


@flow(unit="bn USD/yr", over=("bloc",))
def sent_on(reviewed_once, second_review):
    """Projects that go on to a second review."""
    return reviewed_once * second_review


@flow(unit="bn USD/yr", over=("bloc",))
def reviewed_twice(in_second_review, review_stage):
    """Projects that leave the second review."""
    return in_second_review / review_stage


@flow(unit="bn USD/yr", over=("bloc",))
def green_permits(in_green_lane, green_lane_time):
    """Projects permitted in the green lane."""
    return in_green_lane / green_lane_time


@flow(unit="bn USD/yr", over=("bloc",))
def construction_starts(reviewed_once, sent_on, reviewed_twice, green_permits):
    """Capacity permitted; construction begins and is paid for, so its debt bears interest."""
    return reviewed_once - sent_on + reviewed_twice + green_permits


@flow(unit="bn USD/yr", over=("bloc",))
def completions(under_construction, construction_time):
    """Capacity completed."""
    return under_construction / construction_time


@stock(
    unit="bn USD", over=("bloc",), inflows=("ordinary_applications",), outflows=("reviewed_once",)
)
def in_permitting(steady_orders, green_share_now, review_stage):
    """Capacity waiting for permits, in the first review."""
    return steady_orders * (1.0 - green_share_now) * review_stage


@stock(unit="bn USD", over=("bloc",), inflows=("sent_on",), outflows=("reviewed_twice",))
def in_second_review(steady_orders, green_share_now, second_review, review_stage):
    """Capacity waiting for permits, in a second review."""
    return steady_orders * (1.0 - green_share_now) * second_review * review_stage


@stock(unit="bn USD", over=("bloc",), inflows=("green_applications",), outflows=("green_permits",))
def in_green_lane(steady_orders, green_share_now, green_lane_time):
    """Capacity waiting for permits in the green lane."""
    return steady_orders * green_share_now * green_lane_time


@stock(unit="bn USD", over=("bloc",), inflows=("construction_starts",), outflows=("completions",))
def under_construction(steady_orders, construction_time):
    """Capacity being built."""
    return steady_orders * construction_time


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def external_harm(green_permits, harm_rate, ordinary_delay, green_lane_time):
    """Harm to others from reviews that the green lane skips; nobody books it."""
    return green_permits * harm_rate * max(ordinary_delay - green_lane_time, 0.0)


@flow(unit="bn USD/yr", over=("bloc",))
def harm_payments(harm_compensation, external_harm):
    """What firms pay households for that harm."""
    return harm_compensation * external_harm
