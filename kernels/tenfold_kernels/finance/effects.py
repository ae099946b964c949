"""Which of the inputs given change nothing, and why: nothing is overlooked in silence."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tenfold_kernels.finance.depreciation import CLASSES
from tenfold_kernels.finance.input_table import EQUIPMENT, LEVELS, SOURCES, TABLE
from tenfold_kernels.finance.inputs import Inputs, Kind

BY_COVER_ONLY = ("dscr", "dscr_limit_debt_fraction", "dscr_maximum_debt_fraction")
BY_SHARE_ONLY = ("debt_percent", "payment_option", "loan_moratorium")
SOLVING_ONLY = (
    "flip_target_percent", "ppa_soln_min", "ppa_soln_max", "ppa_soln_tolerance",
    "ppa_soln_max_iterations",
)  # fmt: skip
RECAPITALISING = (
    "system_recapitalization_cost", "system_recapitalization_escalation",
    "system_lifetime_recapitalize",
)  # fmt: skip
GROWTHS = {
    **{f"{name}_escal": name for name in (
        "om_fixed", "om_production", "om_capacity", "om_fuel_cost", "om_opt_fuel_1_cost",
        "om_opt_fuel_2_cost", "om_land_lease",
    )},
    **{f"{kind}_{source}_{of}": f"{kind}_{source}_amount"
       for kind, sources in (("ptc", LEVELS), ("pbi", SOURCES))
       for source in sources for of in ("term", "escal")},
    "grid_curtailment_price_esc": "grid_curtailment_price",
    "cp_capacity_payment_esc": "cp_capacity_payment_amount",
}  # fmt: skip


def without_effect(inputs: Inputs, given: Mapping[str, Any]) -> dict[str, str]:
    """Inputs that were given, are not zero, and change no result.

    Parameters
    ----------
    inputs : Inputs
    given : mapping
        Values by name, before they were checked.

    Returns
    -------
    dict of str to str
        Reasons by name.
    """
    return {
        name: reason
        for name, reason in _idle(inputs)
        if name in given and given[name] not in (0, [0], [0.0], [])
    }


def _idle(inputs: Inputs) -> Iterator[tuple[str, str]]:
    yield "cp_system_nameplate", "system_capacity is credited instead"
    if inputs.whole("debt_option") == 1:
        yield from _each(BY_SHARE_ONLY, "debt is sized by its cover")
    else:
        yield from _each(BY_COVER_ONLY, "debt is sized by its share of cost")
    if not inputs.on("dscr_limit_debt_fraction"):
        yield "dscr_maximum_debt_fraction", "dscr_limit_debt_fraction is off"
    if inputs.whole("ppa_soln_mode") == 1:
        yield from _each(SOLVING_ONLY, "the price is given")
    else:
        yield "ppa_price_input", "the price is solved for"
    if len(inputs.schedule("ppa_price_input")) > 1 and inputs.whole("ppa_soln_mode") == 1:
        yield "ppa_escalation", "the price is a schedule"
    held = [name for name in CLASSES if inputs[f"depr_alloc_{name}_percent"] > 0.0]
    for level in LEVELS:
        if not any(inputs.on(f"depr_itc_{level}_{name}") for name in held):
            reason = f"no asset earns it: depr_itc_{level}_... is on for no class in use"
            yield from _each((f"itc_{level}_percent", f"itc_{level}_percent_maxvalue"), reason)
    wanted, operated = inputs.whole("flip_target_year"), inputs.whole("analysis_period")
    if wanted > operated:
        yield "flip_target_year", f"in part: it lies beyond {operated} years and counts as the last"
    if not inputs.on("system_use_recapitalization"):
        yield from _each(RECAPITALISING, "system_use_recapitalization is off")
    if inputs.whole("cp_capacity_payment_type") == 1:
        yield "cp_capacity_credit_percent", "the capacity payment is a sum"
    if inputs["annual_fuel_usage"] * inputs["system_heat_rate"] == 0.0:
        yield "om_fuel_cost", "annual_fuel_usage or system_heat_rate is zero"
    if inputs["land_area"] == 0.0:
        yield "om_land_lease", "land_area is zero"
    for k in EQUIPMENT:
        if not 0 < inputs.whole(f"equip{k}_reserve_freq") <= inputs.whole("analysis_period"):
            yield f"equip{k}_reserve_cost", "no replacement falls within the years of operation"
    for growth, of in GROWTHS.items():
        if len(inputs.schedule(of)) > 1:
            yield growth, f"{of} is a schedule"
    years = inputs.whole("analysis_period")
    for each in TABLE:
        if each.kind is Kind.SCHEDULE and len(inputs.schedule(each.name)) > years:
            yield each.name, f"in part: years after {years} are not operated"


def _each(names: Iterable[str], reason: str) -> Iterator[tuple[str, str]]:
    return ((name, reason) for name in names)
