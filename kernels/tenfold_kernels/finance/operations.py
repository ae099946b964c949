"""What a project produces, earns besides its price, and spends, before any financing."""

from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.incentives import on_output
from tenfold_kernels.finance.input_table import SOURCES
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.series import FloatArray, annual, growing, listed

HOURS = 8760


@dataclass(frozen=True)
class Operations:
    """Operation of a project; each array has shape (years + 1,), US$ unless said otherwise.

    Parameters
    ----------
    energy : ndarray
        kWh sold.
    expenses : ndarray
        Operating expenses.
    receivable : ndarray
        Revenue besides sales that customers pay: for curtailed output and for capacity.
    salvage : ndarray
        What the plant fetches at its end.
    output_support : dict of str to ndarray
        Payments on output by source.
    """

    energy: FloatArray
    expenses: FloatArray
    receivable: FloatArray
    salvage: FloatArray
    output_support: dict[str, FloatArray]


def operations(inputs: Inputs) -> Operations:
    """Work out the operation of a project from its inputs."""
    years = inputs.whole("analysis_period")
    kept = _kept(inputs, years)
    # Hour by hour, as SAM adds them up: rounding reaches 1e-13 of the year's sum.
    energy = np.cumsum(np.full(HOURS, inputs["gen_constant_kw"]))[-1] * kept
    salvage = np.zeros(years + 1)
    salvage[-1] = inputs.share("salvage_percentage") * inputs["total_installed_cost"]
    return Operations(
        energy=energy,
        expenses=_expenses(inputs, energy, years),
        receivable=_curtailed(inputs, energy, kept, years) + _for_capacity(inputs, years),
        salvage=salvage,
        output_support={
            source: on_output(
                inputs.schedule(f"pbi_{source}_amount"), inputs.whole(f"pbi_{source}_term"),
                inputs.share(f"pbi_{source}_escal"), energy,
            )
            for source in SOURCES
        },
    )  # fmt: skip


def _kept(inputs: Inputs, years: int) -> FloatArray:
    """Share of the first year's output that is left; a schedule does not add up."""
    lost = inputs.schedule("degradation")
    if len(lost) == 1:
        return growing(1.0, -0.01 * lost[0], years)
    return listed([1.0 - 0.01 * each for each in lost], years)


def _expenses(inputs: Inputs, energy: FloatArray, years: int) -> FloatArray:
    inflation = inputs.share("inflation_rate")

    def grown(name: str, unit: float) -> FloatArray:
        growth = inflation + inputs.share(f"{name}_escal")
        return annual(inputs.schedule(name), years, growth) * unit

    investment = inputs["total_installed_cost"]
    fuel = inputs["annual_fuel_usage"] * inputs["system_heat_rate"] * 0.001
    return (
        grown("om_fixed", 1.0)
        + grown("om_production", 0.001) * energy
        + grown("om_capacity", inputs["system_capacity"])
        + grown("om_fuel_cost", fuel)
        + grown("om_opt_fuel_1_cost", inputs["om_opt_fuel_1_usage"])
        + grown("om_opt_fuel_2_cost", inputs["om_opt_fuel_2_usage"])
        + grown("om_land_lease", inputs["land_area"])
        + _property_tax(inputs, years)
        + growing(investment * inputs.share("insurance_rate"), inflation, years)
        + _recapitalisation(inputs, years)
    )


def _property_tax(inputs: Inputs, years: int) -> FloatArray:
    """Tax on a value that is assessed lower by the same points of percent each year."""
    assessed = inputs["total_installed_cost"] * inputs.share("prop_tax_cost_assessed_percent")
    left = 100.0 - np.arange(years) * inputs["prop_tax_assessed_decline"]
    return listed(
        assessed * np.maximum(left, 0.0) * 0.01 * inputs.share("property_tax_rate"), years
    )


def _recapitalisation(inputs: Inputs, years: int) -> FloatArray:
    if not inputs.on("system_use_recapitalization"):
        return np.zeros(years + 1)
    growth = inputs.share("inflation_rate") + inputs.share("system_recapitalization_escalation")
    due = listed(inputs.schedule("system_lifetime_recapitalize"), years)
    return due * growing(inputs["system_recapitalization_cost"], growth, years)


def _curtailed(inputs: Inputs, energy: FloatArray, kept: FloatArray, years: int) -> FloatArray:
    """Payment for output that could not be delivered."""
    lost = np.maximum(inputs["annual_energy_pre_curtailment_ac"] * kept - energy, 0.0)
    growth = inputs.share("grid_curtailment_price_esc")
    return lost * annual(inputs.schedule("grid_curtailment_price"), years, growth)


def _for_capacity(inputs: Inputs, years: int) -> FloatArray:
    growth = inputs.share("cp_capacity_payment_esc")
    paid = annual(inputs.schedule("cp_capacity_payment_amount"), years, growth)
    if inputs.whole("cp_capacity_payment_type") == 1:
        return paid
    credited = annual(inputs.schedule("cp_capacity_credit_percent"), years) * 0.01
    # SAM takes the nameplate of the plant here, whatever cp_system_nameplate says.
    return paid * credited * inputs["system_capacity"] / 1000.0
