"""What lenders and owners make of a project, read off the financing kernel's table.

`tenfold_kernels.finance.project_table` says which project of that kernel stands for one of the
world, and writes the table. Whatever is read here depends on parameters alone.
"""

from tenfold_kernels.equations.declare import parameter
from tenfold_kernels.equations.lookup import placed, read_off
from tenfold_kernels.finance.project_table import stored_table
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Project finance"

TABLE = stored_table()
SUBSCRIPTS = {
    "term": tuple(f"years_{years:g}" for years in TABLE.contracts),
    "renewal": tuple(f"chance_{100.0 * chance:g}" for chance in TABLE.renewals),
    "guarantee": tuple(f"share_{100.0 * share:g}" for share in TABLE.guarantees),
}
AXES = tuple(SUBSCRIPTS)
PLACES = ("contract_place", "renewal_place", "guarantee_place")
KERNEL = "Financing kernel: the project of `tenfold finance table`, 10,000 paths at each node."

contract_length = parameter(
    unit="yr",
    default=10.0,
    slider=(0.0, 20.0),
    hard=(0.0, 60.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Years for which a new project's customers are bound; thereafter they renew or not.",
    source="Data-centre leases of 15 years (Abilene), steps of 4 (Hyperion), price floor of 10 "
    "(MP Materials), budgets of one. The default stands for firms with customers of long standing.",
    confidence=Confidence.MEDIUM,
)
renewal_chance = parameter(
    unit="share",
    default=0.95,
    slider=(0.5, 1.0),
    hard=(0.01, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.5, 1.0), "annual budgets", "uncertain", "likely", "long contracts"),
    meaning="Chance each year that customers or budgets are renewed after the contract.",
    source="Slider: a budget is voted each year, an offtake contract runs for decades.",
)
guarantee_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of firms' bank debt that the state guarantees.",
    source="80 % in the loan programme of the US energy department; policy lever.",
)

contract_place = placed(
    "contract_length", nodes=TABLE.contracts, along="term",
    meaning="How far each length of contract in the table counts.",
)  # fmt: skip
renewal_place = placed(
    "renewal_chance", nodes=TABLE.renewals, along="renewal",
    meaning="How far each chance of renewal in the table counts.",
)  # fmt: skip
guarantee_place = placed(
    "guarantee_share", nodes=TABLE.guarantees, along="guarantee",
    meaning="How far each guaranteed share in the table counts.",
)  # fmt: skip
break_even = read_off(
    *PLACES, entries=TABLE.entries["break_even"], along=AXES, unit="1/yr", source=KERNEL,
    meaning="Cash flow per cost, after what wears out is replaced, at which half of all projects "
    "find money.",
)  # fmt: skip
running_break_even = read_off(
    *PLACES, entries=TABLE.entries["running_break_even"], along=AXES, unit="1/yr", source=KERNEL,
    meaning="Cash flow per cost, after what wears out is replaced, at which private owners pay "
    "for running plant what it cost.",
)  # fmt: skip
return_slope = read_off(
    *PLACES, entries=TABLE.entries["return_slope"], along=AXES, unit="1", source=KERNEL,
    meaning="Rise of the return on all capital with cash flow per cost, near the break-even.",
)  # fmt: skip
revenue_visibility = read_off(
    *PLACES, entries=TABLE.entries["visibility"], along=AXES, unit="share", source=KERNEL,
    headline=True, meaning="Share of fifteen years' revenue, discounted, that is under contract.",
)  # fmt: skip
risk_spread = read_off(
    *PLACES, entries=TABLE.entries["spread"], along=AXES, unit="1/yr", source=KERNEL,
    headline=True,
    meaning="Interest that lenders add for revenue they cannot see; a guarantee saves some.",
)  # fmt: skip
debt_at_break_even = read_off(
    *PLACES, entries=TABLE.entries["debt_share"], along=AXES, unit="share", source=KERNEL,
    meaning="Debt over cost that lenders allow a project at the break-even.",
)  # fmt: skip
default_loss = read_off(
    *PLACES, entries=TABLE.entries["loss"], along=AXES, unit="1/yr", source=KERNEL,
    meaning="Share of debt that lenders lose each year on projects that default, before any "
    "guarantee.",
)  # fmt: skip
