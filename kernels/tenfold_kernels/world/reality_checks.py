"""What must hold in every run of the world model, whatever its assumptions.

Identities are the model's own `checks`. Bounds hold at every moment. Responses say which way a
result goes when one parameter is raised and all else stays (Barlas 1996, System Dynamics
Review 12; Peterson & Eberlein 1994 for checks that a machine evaluates); they are stated for
the first years only, before everything has answered everything, and never for what is contested.
"""

import math
from typing import NamedTuple

LARGEST_RESIDUAL = 1e-9  # of an identity, as a share of GDP
TOLERANCE = 1e-9  # of a bound; of a response, relative to the result


class Bound(NamedTuple):
    """Values that a variable never leaves.

    Parameters
    ----------
    variable : str
        All of its elements are meant.
    low, high : float
        Lowest and highest value.
    why : str
        One sentence.
    """

    variable: str
    low: float
    high: float
    why: str


class Response(NamedTuple):
    """Which way a variable goes when a parameter of the same bloc is raised.

    Parameters
    ----------
    parameter, variable : str
        Both over blocs, or the parameter single and every bloc meant.
    sign : int
        1 where the variable does not fall, -1 where it does not rise.
    years : float
        From the start, as long as the response is claimed.
    why : str
        One sentence.
    """

    parameter: str
    variable: str
    sign: int
    years: float
    why: str


def _never_negative(why: str, *variables: str) -> tuple[Bound, ...]:
    return tuple(Bound(variable, 0.0, math.inf, why) for variable in variables)


def _part_of_a_whole(why: str, *variables: str) -> tuple[Bound, ...]:
    return tuple(Bound(variable, 0.0, 1.0, why) for variable in variables)


BOUNDS: tuple[Bound, ...] = (
    *_never_negative(
        "there cannot be less than no people",
        "researchers", "staff", "trainees", "population_now",
    ),
    *_never_negative(
        "there cannot be less than nothing of a thing that is counted or weighed",
        "capacity", "under_construction", "in_permitting", "civil_capital", "experience",
        "chips", "effective_compute", "usable_compute", "supply", "wafers", "own_memory",
    ),
    *_never_negative(
        "what is made, bought or spent on goods cannot be less than nothing",
        "output", "revenue", "unit_cost", "research_spending", "civil_consumption",
        "civil_investment", "defence_spending", "market_purchases", "construction_starts",
    ),
    *_never_negative(
        "a debt that turns negative is a deposit, and stands elsewhere",
        "firm_debt", "policy_loans", "unspent_savings",
    ),
    *_never_negative("no bloc is ahead of the best one", "generations_behind"),
    *_part_of_a_whole(
        "a part lies between nothing and the whole",
        "share", "installed_share", "stack_share", "world_share", "capacity_share",
        "unmet_demand", "rationed_share", "denial_suffered", "reliance_on_one_partner",
        "defence_burden", "subsidy_share",
    ),
    *_part_of_a_whole(
        "no more can be used than there is",
        "utilisation", "posts_filled", "accelerator_fill", "die_yield", "step_access",
    ),
    *_part_of_a_whole(
        "a degree lies between not at all and fully",
        "dependency", "fiscal_space", "investment_acceptance",
    ),
    Bound("firms", 1.0, math.inf, "where something is made, at least one firm makes it"),
    Bound("productivity_change", -0.1, 0.2,
          "no economy's productivity has grown by a fifth a year, or shrunk by a tenth, for long"),
    Bound("interest_rate", -0.1, 1.0,
          "no state borrows for long at more than its whole debt a year"),
)  # fmt: skip

RESPONSES: tuple[Response, ...] = (
    Response("productivity_growth", "output", 1, 10.0,
             "a bloc whose productivity grows faster makes more"),
    Response("saving_rate", "civil_capital", 1, 10.0,
             "what households do not consume is invested"),
    Response("civil_depreciation", "civil_capital", -1, 10.0,
             "capital that wears out faster leaves less of it"),
    Response("purchases_share", "public_debt", 1, 5.0,
             "what the state spends beyond its taxes it borrows"),
    Response("tax_share", "public_debt", -1, 5.0, "what the state takes in tax it need not borrow"),
    Response("initial_debt", "public_debt", 1, 5.0, "a debt does not vanish by being larger"),
    Response("defence_baseline", "defence_burden", 1, 10.0,
             "a bloc that means to spend more on defence does"),
    Response("forgetting", "experience", -1, 5.0, "who forgets faster knows less"),
    Response("training_rate", "researchers", 1, 10.0, "who trains more people has more of them"),
    Response("imitation_rate", "capability", 1, 5.0, "who copies faster is not behind for it"),
    Response("initial_capability", "capability", 1, 5.0,
             "who starts further ahead is further ahead for some years"),
)  # fmt: skip
