"""Grants on a project's investment and capacity, and what taxes make of them."""

from dataclasses import dataclass

from tenfold_kernels.finance.input_table import LEVELS, SOURCES
from tenfold_kernels.finance.inputs import Inputs


@dataclass(frozen=True)
class Grants:
    """Grants of all sources, US$.

    Parameters
    ----------
    total : float
        Paid at the close.
    taxed : dict of str to float
        Counted as income of year 1, by level of government.
    off_basis : dict of str to float
        Taken from what may be depreciated, by level of government.
    """

    total: float
    taxed: dict[str, float]
    off_basis: dict[str, float]


def grants(inputs: Inputs) -> Grants:
    """Work out the grants of a project from its inputs."""
    cost, watts = inputs["total_installed_cost"], 1000.0 * inputs["system_capacity"]
    paid: dict[str, float] = {}
    for source in SOURCES:
        share = inputs.share(f"ibi_{source}_percent")
        most = inputs[f"ibi_{source}_percent_maxvalue"]
        paid[f"ibi_{source}_amount"] = inputs[f"ibi_{source}_amount"]
        paid[f"ibi_{source}_percent"] = min(share * cost, most)
        paid[f"cbi_{source}"] = min(
            watts * inputs[f"cbi_{source}_amount"], inputs[f"cbi_{source}_maxvalue"]
        )

    def where(switch: str) -> dict[str, float]:
        return {
            level: sum(sum_ for name, sum_ in paid.items() if inputs.on(f"{name}_{switch}_{level}"))
            for level in LEVELS
        }

    return Grants(total=sum(paid.values()), taxed=where("tax"), off_basis=where("deprbas"))
