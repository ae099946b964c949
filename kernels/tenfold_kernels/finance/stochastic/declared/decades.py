"""Decades: an industry of such projects, and what it learns and forgets."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

over_decades = partial(
    ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Industry over decades"
)

DECADES = (
    over_decades(
        key="plants_offered", unit="1/yr", default=1.0, hard=(0.0, 50.0), slider=(0.0, 5.0),
        meaning="Plants of this kind that look for money each year.",
        source="Slider.", confidence=Confidence.LOW,
    ),
    over_decades(
        key="first_plants", unit="1", default=4.0, hard=(0.0, 500.0), slider=(0.0, 30.0),
        meaning="Plants that run in the first year, and close one by one.",
        source="Slider.", confidence=Confidence.LOW,
    ),
    over_decades(
        key="first_experience", unit="yr", default=40.0, hard=(0.01, 1e5), slider=(1.0, 200.0),
        meaning="Know-how in the first year, in years of one plant's full output.",
        source="Slider.", confidence=Confidence.LOW,
    ),
    over_decades(
        key="learning_rate", unit="share", default=0.18, hard=(0.0, 0.6), slider=(0.0, 0.4),
        meaning="Fall of cost with each doubling of know-how.",
        source="Batteries 14 % (7 to 22), solar modules 20 to 24 %; zero removes learning.",
        confidence=Confidence.HIGH,
    ),
    over_decades(
        key="forgetting", unit="1/yr", default=0.05, hard=(0.0, 0.9), slider=(0.0, 0.15),
        meaning="Know-how lost each year while all plants run.",
        source="Contested: Thompson (2007) finds little, Argote and others 3 % a year and more.",
        confidence=Confidence.LOW,
    ),
    over_decades(
        key="idle_forgetting", unit="1/yr", default=0.15, hard=(0.0, 0.9), slider=(0.0, 0.4),
        meaning="Know-how lost each year while none runs.",
        source="Contested; people leave idle plants. As low as the loss in use, it changes "
        "nothing.",
        confidence=Confidence.LOW,
    ),
    over_decades(
        key="crews_trained", unit="1/yr", default=10.0, hard=(0.0, 500.0), slider=(0.0, 10.0),
        role=Role.POLICY,
        meaning="Crews trained each year, each enough to run one plant.",
        source="Two years for technicians, four to six for engineers; ten a year are plenty.",
        confidence=Confidence.LOW,
    ),
    over_decades(
        key="crew_exit", unit="1/yr", default=0.1, hard=(0.0, 1.0), slider=(0.0, 0.4),
        meaning="Share of crews that retire or leave each year.",
        source="Turnover in manufacturing of 10 % and more.", confidence=Confidence.MEDIUM,
    ),
)  # fmt: skip
