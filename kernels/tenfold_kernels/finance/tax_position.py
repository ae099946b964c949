"""What a project may deduct and is credited, before its income is known."""

from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.depreciation import (
    CLASSES,
    allocated,
    deducted,
    rates,
    replacements,
)
from tenfold_kernels.finance.grants import Grants
from tenfold_kernels.finance.incentives import production_credit
from tenfold_kernels.finance.input_table import LEVELS, SOURCES
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.operations import Operations
from tenfold_kernels.finance.series import FloatArray, annual, listed
from tenfold_kernels.finance.tax_credits import Credit, Offer, granted
from tenfold_kernels.finance.taxes import Level


@dataclass(frozen=True)
class TaxPosition:
    """Both levels of government, and their credits; each array has shape (years + 1,), US$.

    Parameters
    ----------
    levels : dict of str to Level
    investment_credit, production_credit : dict of str to ndarray
        By level of government.
    """

    levels: dict[str, Level]
    investment_credit: dict[str, FloatArray]
    production_credit: dict[str, FloatArray]

    @property
    def credits(self) -> FloatArray:
        """All credits of both levels."""
        every = (*self.investment_credit.values(), *self.production_credit.values())
        return np.asarray(np.sum(every, axis=0), dtype=np.float64)

    def of(self, level: str) -> FloatArray:
        """All credits of one level."""
        return self.investment_credit[level] + self.production_credit[level]


def tax_position(
    inputs: Inputs, run: Operations, support: Grants, replaced: list[FloatArray]
) -> TaxPosition:
    """Work out deductions and credits.

    Parameters
    ----------
    inputs : Inputs
    run : Operations
    support : Grants
    replaced : list of ndarray, shape (years + 1,)
        US$ spent on replacements of each kind of equipment.

    Notes
    -----
    The basis is the cost with the financing of construction and other financing, but without
    the debt's fee and closing cost and without reserves; see issue 1803 of NREL/SAM.
    """
    years = inputs.whole("analysis_period")
    basis = (
        inputs["total_installed_cost"]
        + inputs["construction_financing_cost"]
        + inputs["cost_other_financing"]
    )
    percent = inputs.several([f"depr_alloc_{name}_percent" for name in CLASSES])
    spread = allocated(percent, basis)
    net = {
        level: spread.amount - _reduced(inputs, level, spread.share) * support.off_basis[level]
        for level in LEVELS
    }
    credits = {
        level: granted(
            _offer(inputs, level, years), _switches(inputs, f"depr_itc_{level}") * net[level]
        )
        for level in LEVELS
    }
    by_year = rates(years, inputs.schedule("depr_custom_schedule"))
    levels = {}
    for level in LEVELS:
        left = net[level] - _lost(inputs, level, credits)
        bonus = _switches(inputs, f"depr_bonus_{level}") * inputs.share(f"depr_bonus_{level}")
        kind = by_year[inputs.whole(f"equip_reserve_depr_{level}")]
        depreciation = deducted(left, bonus, by_year)
        for spent in replaced:
            depreciation = depreciation + replacements(spent, kind)
        levels[level] = Level(
            rate=annual(inputs.schedule(_RATES[level]), years) * 0.01,
            depreciation=depreciation,
            incentives=_taxed(inputs, level, run, support),
        )
    return TaxPosition(
        levels=levels,
        investment_credit={level: credits[level].paid for level in LEVELS},
        production_credit={
            level: production_credit(
                inputs.schedule(f"ptc_{level}_amount"), inputs.whole(f"ptc_{level}_term"),
                inputs.share(f"ptc_{level}_escal"), run.energy,
            )
            for level in LEVELS
        },
    )  # fmt: skip


_RATES = {"fed": "federal_tax_rate", "sta": "state_tax_rate"}


def _switches(inputs: Inputs, prefix: str) -> FloatArray:
    """Which classes a switch is on for, as zeros and ones."""
    return inputs.several([f"{prefix}_{name}" for name in CLASSES])


def _reduced(inputs: Inputs, level: str, share: FloatArray) -> FloatArray:
    """Share of grants that each class loses from its basis."""
    if inputs.whole(f"depr_{level}bas_method") == 1:
        return share
    return np.array([1.0 if name == "macrs_5" else 0.0 for name in CLASSES])


def _offer(inputs: Inputs, level: str, years: int) -> Offer:
    return Offer(
        amount=listed(inputs.schedule(f"itc_{level}_amount"), years),
        share=listed(inputs.schedule(f"itc_{level}_percent"), years) * 0.01,
        most=annual(inputs.schedule(f"itc_{level}_percent_maxvalue"), years),
    )


def _lost(inputs: Inputs, level: str, credits: dict[str, Credit]) -> FloatArray:
    """Basis of one level that the credits of both take."""
    lost = np.zeros(len(CLASSES))
    for giver, credit in credits.items():
        lost += inputs[f"itc_{giver}_percent_deprbas_{level}"] * credit.lost_to_share
        lost += inputs[f"itc_{giver}_amount_deprbas_{level}"] * credit.lost_to_amount
    return lost


def _taxed(inputs: Inputs, level: str, run: Operations, support: Grants) -> FloatArray:
    """Support counted as income besides revenue."""
    income = np.zeros_like(run.energy)
    for source in SOURCES:
        if inputs.on(f"pbi_{source}_tax_{level}") and not inputs.on(f"pbi_{source}_for_ds"):
            income += run.output_support[source]
    income[1] += support.taxed[level]
    return income
