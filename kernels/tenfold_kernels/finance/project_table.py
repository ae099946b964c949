"""What lenders and owners make of a project, as a small table: what the world model reads.

The project is the kernel's own, a factory with one customer, but for what the world sets:

==================  ============================================================================
of this kernel      from the world
==================  ============================================================================
contract length     contract length
loss hazard         one less the chance of renewal
guarantee share     guarantee share
revenue ratio       such that in full use the plant brings a given cash flow over its cost, what
                    wears out being replaced out of it: the world's operating profit over
                    capacity, per cost that investors bear, less depreciation
plant life          the longest, since what wears out is replaced
construction time   none: the world adds the wait to the cost
risk-free rate      real: firms' interest of the world is that of a certain borrower
returns asked for   real
guarantee fee       none: the world's state asks for none
==================  ============================================================================

For each contract, chance of renewal and guarantee the table gives the cash flow at which half of
all projects close, how the return rises beyond it, and what lenders see, ask for, lend and lose
there. Owners' demands enter the kernel's decision as differences only, so that the world may
have its own. The table is kept as data; this module writes it anew.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from typing import Any

import numpy as np

from tenfold_kernels.finance.series import FloatArray

PACKAGE, FILE = "tenfold_presets.catalogue", "finance_table.toml"
PROJECT = "a"
CERTAIN_RATE = 0.05  # real interest of a borrower whose revenue is certain
OWNERS = {"equity_return": 0.08, "equity_premium": 0.1, "investor_disagreement": 0.03}
AS_USUAL = ("base_spread", "largest_gearing", "guaranteed_gearing")  # the world must know them
CONTRACTS = (0.0, 2.0, 4.0, 7.0, 10.0, 15.0, 20.0)  # yr
RENEWALS = (0.5, 0.8, 0.95, 1.0)  # chance each year
GUARANTEES = (0.0, 0.5, 1.0)  # share of debt
PATHS = 10_000
DIGITS = {
    "break_even": 4,
    "running_break_even": 4,
    "return_slope": 3,
    "visibility": 3,
    "spread": 4,
    "debt_share": 3,
    "loss": 4,
}
ENTRIES = tuple(DIGITS)
RUNNING = {"ramp_success": 1.0, "first_year_output": 1.0}  # a plant that works already
LEAST_CASH, MOST_CASH = -0.05, 4.0
CLOSE_ENOUGH = 1e-5  # of cash over cost

Entries = tuple[tuple[tuple[float, ...], ...], ...]


@dataclass(frozen=True)
class ProjectTable:
    """What lenders and owners make of a project.

    Parameters
    ----------
    project : mapping of str to float
        Parameters of this kernel that differ from its defaults, or that the world must know.
    contracts, renewals, guarantees : tuple of float
        Nodes: years of contract, chance of renewal each year, share of debt guaranteed.
    entries : mapping of str to nested tuple
        By name, contract, renewal and guarantee, all where half of the projects close:
        ``break_even`` cash flow over cost after replacement, 1/yr; ``running_break_even``,
        that of a plant which works already; ``return_slope``, rise of
        what all capital earns beyond what is asked with that cash flow, at the break-even's
        share of debt; ``visibility`` of revenue;
        ``spread``, interest less that of a certain borrower, 1/yr; ``debt_share`` of cost;
        ``loss`` of lenders a year before any guarantee, over the debt, 1/yr.
    """

    project: Mapping[str, float]
    contracts: tuple[float, ...]
    renewals: tuple[float, ...]
    guarantees: tuple[float, ...]
    entries: Mapping[str, Entries]


def project_values(
    contract_length: float, renewal_chance: float, guarantee_share: float, cash: float,
    running: bool = False,
) -> dict[str, float]:  # fmt: skip
    """Give the kernel's parameters of the world's project.

    Parameters
    ----------
    contract_length : float
        Years.
    renewal_chance, guarantee_share : float
        Shares.
    cash : float
        Cash flow in full use over the cost, after replacement, 1/yr.
    running : bool
        Whether the plant works already, without the risk and the time of its start.
    """
    from tenfold_kernels.finance.stochastic import finance_parameters

    values = finance_parameters().defaults()
    earned = cash + values[f"fixed_cost_ratio[{PROJECT}]"]
    own = {
        **stated(),
        **(RUNNING if running else {}),
        "contract_length": contract_length,
        "loss_hazard": 1.0 - renewal_chance,
        "guarantee_share": guarantee_share,
        "revenue_ratio": earned / (1.0 - values[f"variable_cost_share[{PROJECT}]"]),
    }
    return {**values, **{f"{key}[{PROJECT}]": value for key, value in own.items()}}


@cache
def stated() -> Mapping[str, float]:
    """Parameters that the world sets once for all projects."""
    from tenfold_kernels.finance.stochastic import YEARS, finance_parameters

    usual = finance_parameters().defaults()
    kept = {key: usual[f"{key}[{PROJECT}]"] for key in AS_USUAL}
    return {
        "risk_free_rate": round(CERTAIN_RATE - kept["base_spread"], 6),
        **kept,
        **OWNERS,
        "guarantee_fee": 0.0,
        "construction_time": 0.0,
        "plant_life": float(YEARS),
    }


def node(
    contract_length: float, renewal_chance: float, guarantee_share: float, paths: int = PATHS
) -> dict[str, float]:
    """Compute the entries of one node, by name; see `ProjectTable`."""
    from tenfold_kernels.finance.stochastic import appraise
    from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal

    offer = (contract_length, renewal_chance, guarantee_share)

    def at(cash: float, running: bool = False) -> tuple[dict[str, float], Appraisal]:
        found = appraise(project_values(*offer, cash, running), PROJECT, paths)
        return dict(zip(FIGURES, found.figures[0].tolist(), strict=True)), found

    def beyond(cash: float, running: bool = False) -> float:
        figures, _ = at(cash, running)
        return figures["return_on_expected_flows"] - figures["hurdle"]

    band = OWNERS["investor_disagreement"]
    middle = _crossing(beyond, 0.0)
    # Between the chances of 16 and 84 %, where it is decided.
    width = _crossing(beyond, band) - _crossing(beyond, -band)
    figures, found = at(middle)
    return {
        "break_even": middle,
        "running_break_even": _crossing(partial(beyond, running=True), 0.0),
        "return_slope": (1.0 - figures["debt_share"]) * 2.0 * band / width,
        "visibility": figures["visibility"],
        "spread": figures["interest_rate"] - CERTAIN_RATE,
        "debt_share": figures["debt_share"],
        "loss": lenders_loss(
            found.loan.balance, found.outcomes.defaulted, found.outcomes.lost
        ),
    }  # fmt: skip


def lenders_loss(balance: FloatArray, defaulted: Any, lost: FloatArray) -> float:
    """Loss of lenders a year, over the debt of projects that have not defaulted.

    Parameters
    ----------
    balance : ndarray
        What is owed at the end of each year from the close on.
    defaulted : ndarray of int
        Year of default by path; 0 if there is none.
    lost : ndarray
        Loss by path.
    """
    owed = np.concatenate(([0.0], np.cumsum(balance[:-1])))
    until = np.where(defaulted > 0, defaulted, len(balance) - 1)
    lent = float(owed[until].sum())
    return float(lost.sum()) / lent if lent > 0.0 else 0.0


def _crossing(function: Callable[[float], float], level: float) -> float:
    """Where a rising function passes a level, by halving until it is close enough."""
    low, high = LEAST_CASH, MOST_CASH
    while high - low > CLOSE_ENOUGH:
        middle = 0.5 * (low + high)
        if function(middle) < level:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def compute_table() -> ProjectTable:
    """Compute the table; it takes a minute."""
    nodes = {
        (contract, renewal, guarantee): node(contract, renewal, guarantee)
        for contract in CONTRACTS
        for renewal in RENEWALS
        for guarantee in GUARANTEES
    }
    entries = {
        name: tuple(
            tuple(
                tuple(round(nodes[c, r, g][name], DIGITS[name]) for g in GUARANTEES)
                for r in RENEWALS
            )
            for c in CONTRACTS
        )
        for name in ENTRIES
    }
    return ProjectTable(stated(), CONTRACTS, RENEWALS, GUARANTEES, entries)


@cache
def stored_table() -> ProjectTable:
    """Read the table that ships with the program."""
    text = files(PACKAGE).joinpath(FILE).read_text(encoding="utf-8")
    found = tomllib.loads(text)
    return ProjectTable(
        found["project"], tuple(found["contract_length"]), tuple(found["renewal_chance"]),
        tuple(found["guarantee_share"]), {name: _nested(found[name]) for name in ENTRIES},
    )  # fmt: skip


def _nested(rows: Any) -> Any:
    return tuple(map(_nested, rows)) if isinstance(rows, list) else float(rows)


def written(table: ProjectTable) -> str:
    """Write the table as the file that ships with the program."""
    lines = [
        "# What lenders and owners make of a project; written by",
        "#     tenfold finance table --toml",
        "# A line for each length of contract, in it a row for each chance of renewal, and in",
        "# the row a number for each share of debt that is guaranteed; all where half of the",
        "# projects close. `break_even` and `return_slope` are over cash flow per cost, after",
        "# what wears out is replaced; `spread` is interest above that of a certain borrower.",
        f"contract_length = {list(table.contracts)}",
        f"renewal_chance = {list(table.renewals)}",
        f"guarantee_share = {list(table.guarantees)}",
    ]
    for name, entries in table.entries.items():
        rows = (str([list(row) for row in rows]) for rows in entries)
        lines += [f"{name} = [", *(f"    {row}," for row in rows), "]"]
    lines += ["", "[project]", *(f"{key} = {value}" for key, value in table.project.items())]
    return "\n".join(lines) + "\n"
