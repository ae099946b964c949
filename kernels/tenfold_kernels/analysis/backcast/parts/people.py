"""E14: those who studied abroad come back as pay at home draws them.

The first bloc is abroad, the second home. Who leaves home is given; who returns is for the
model to say.
"""

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import auxiliary, flow
from tenfold_kernels.world import world_model

THOUSANDS = 1000.0


@auxiliary(unit="bn USD/yr", over=("bloc",))
def output_of_the_day(output_abroad, output_at_home, is_abroad):
    """Output as it was."""
    return is_abroad * output_abroad + (1.0 - is_abroad) * output_at_home


@auxiliary(unit="bn person", over=("bloc",))
def population_of_the_day(people_abroad, people_at_home, is_abroad):
    """Population as it was."""
    return is_abroad * people_abroad + (1.0 - is_abroad) * people_at_home


@flow(unit="k person/yr", over=("bloc",))
def departures_of_the_day(departures, is_abroad):
    """Those who went abroad in place of those trained there."""
    return is_abroad * departures


def by_departures(case: Case) -> Part:
    """Take departures, output and population as given."""
    table = case.table
    model = world_model().replacing(
        "arrivals",
        trained=departures_of_the_day,
        departures=course("k person/yr", table["departures"]),
        output=output_of_the_day,
        output_abroad=course("bn USD/yr", table["output_a"]),
        output_at_home=course("bn USD/yr", table["output_b"]),
        population_now=population_of_the_day,
        people_abroad=course("bn person", _billions(table["population_a"])),
        people_at_home=course("bn person", _billions(table["population_b"])),
        capability=constant("nat", "Capability; the same everywhere."),
        is_abroad=constant("1", "One for abroad, zero for home."),
    )
    return Part(model, {"is_abroad[a]": 1.0, "is_abroad[b]": 0.0})


def _billions(people: Points) -> Points:
    return tuple((year, value / THOUSANDS) for year, value in people)
