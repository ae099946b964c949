"""What compiled code is given: the parameters of one project, and what follows from them."""

from collections import namedtuple
from collections.abc import Mapping
from math import ceil
from typing import Any, NamedTuple

from tenfold_kernels.finance.compiled import jit
from tenfold_kernels.finance.stochastic.declared import OF_ONE_PROJECT
from tenfold_kernels.parameters import address

YEARS = 25  # of operation at most
LEAST_EFFORT = 0.1
LEAST_EQUITY = 0.02  # owners pay so much of the cost, whatever support there is
FULL_RESCUE = 0.3  # grant share from which a rescue is as likely as it gets

# A field for each parameter, so that none is named twice; without types, hence not a class.
_make: Any = namedtuple
Terms = _make("Terms", [spec.key for spec in OF_ONE_PROJECT])


class Plan(NamedTuple):
    """A project as built; money in units of the planned capital cost without learning.

    Parameters
    ----------
    cost : float
        Actual capital cost.
    unit_cost : float
        Cost of building and running over what it was without learning.
    ramp_success, rewin_chance, spot_utilisation, redeployability : float
        As the parameters say, for a plant as flexible as it is and owners that try so hard.
    grant, credit : float
        Paid at the close.
    rescue_chance : float
        Chance that the plant is kept alive if it fails.
    life : int
        Years of operation, of which the last may be a part.
    """

    cost: float
    unit_cost: float
    ramp_success: float
    rewin_chance: float
    spot_utilisation: float
    redeployability: float
    grant: float
    credit: float
    rescue_chance: float
    life: int


def terms_of(values: Mapping[str, float], project: str) -> Any:
    """Take the parameters of one project out of a scenario's values.

    Parameters
    ----------
    values : mapping
        Every value by address.
    project : str
        ``a`` or ``b``.

    Returns
    -------
    Terms
    """
    return Terms(*(float(values[address(spec.key, (project,))]) for spec in OF_ONE_PROJECT))


@jit
def planned(terms: Any, unit_cost: float) -> Plan:
    """Work out cost, chances and support; a grant lowers effort, and effort decides on both."""
    saved = terms.moral_hazard * terms.grant_share
    saved += terms.guarantee_moral_hazard * terms.guarantee_share
    effort = max(1.0 - saved, LEAST_EFFORT)
    flexible = terms.flexibility
    planned_cost = unit_cost * (1.0 + terms.flexible_extra_cost * flexible)
    cost = planned_cost * (1.0 + terms.overrun * (1.0 - effort))
    grant = min(terms.grant_share * planned_cost, (1.0 - LEAST_EQUITY) * cost)
    credit = min(terms.investment_credit * cost, (1.0 - LEAST_EQUITY) * cost - grant)
    better = max(terms.flexible_rewin_chance - terms.rewin_chance, 0.0)
    fuller = max(terms.flexible_spot_utilisation - terms.spot_utilisation, 0.0)
    dearer = max(terms.flexible_redeployability - terms.redeployability, 0.0)
    return Plan(
        cost,
        unit_cost,
        terms.ramp_success * effort**0.5,
        terms.rewin_chance + flexible * better,
        terms.spot_utilisation + flexible * fuller,
        terms.redeployability + flexible * dearer,
        grant,
        credit,
        terms.rescue_chance * min(terms.grant_share / FULL_RESCUE, 1.0),
        ceil(terms.plant_life),
    )
