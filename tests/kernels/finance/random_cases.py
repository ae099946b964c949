"""Random projects in the format of NREL's System Advisor Model, over every input of the table."""

import random
from typing import Any

from tenfold_kernels.finance.depreciation import CLASSES
from tenfold_kernels.finance.input_table import EQUIPMENT, LEVELS, SOURCES

Case = dict[str, Any]


def random_case(seed: int) -> Case:
    """Inputs of one project: plausible in size, odd in everything else."""
    draw = random.Random(seed)
    kilowatts = draw.uniform(2e4, 2e5)
    years = draw.choice((5, 12, 20, 25, 30, 40, 50, draw.randint(2, 50)))
    cost = kilowatts * draw.uniform(1000.0, 4500.0)
    case: Case = {
        "gen_constant_kw": kilowatts * draw.uniform(0.2, 0.98),
        "system_capacity": kilowatts,
        "degradation": _one_or_many(draw, years, lambda: draw.choice((0.0, draw.uniform(0, 3)))),
        "analysis_period": years,
        "inflation_rate": draw.choice((0.0, 2.5, draw.uniform(-2.0, 10.0))),
        "real_discount_rate": draw.uniform(0.0, 12.0),
        "total_installed_cost": cost,
        "salvage_percentage": draw.choice((0.0, draw.uniform(0.0, 40.0))),
        "construction_financing_cost": draw.choice((0.0, draw.uniform(0.0, 0.08) * cost)),
        "term_tenor": draw.choice((0, 1, 2, 10, 15, 18, draw.randint(1, years), years + 3)),
        "term_int_rate": draw.choice((0.0, draw.uniform(1.0, 14.0))),
        "ppa_price_input": _one_or_many(draw, years, lambda: draw.uniform(0.02, 0.2)),
        "ppa_escalation": draw.choice((0.0, draw.uniform(-2.0, 4.0))),
        "ppa_soln_mode": 1,
        "en_electricity_rates": 1,
    }
    for part in (_debt, _reserves, _costs, _revenues, _taxes, _credits, _incentives):
        if draw.random() < 0.75:
            case.update(part(draw, years, cost))
    case.setdefault("dscr", 1.3)
    case.setdefault("debt_percent", 50.0)
    if case.get("debt_option") == 0:
        case["loan_moratorium"] = draw.randint(0, max(case["term_tenor"] - 1, 0))
    if draw.random() < 0.3:
        case.update(_price_solve(draw, years))
    return case


def _one_or_many(draw: random.Random, years: int, one: Any) -> list[float]:
    if draw.random() < 0.75:
        return [one()]
    return [one() for _ in range(draw.choice((years, max(years - 3, 2))))]


def _switch(draw: random.Random) -> int:
    return draw.randint(0, 1)


def _price_solve(draw: random.Random, years: int) -> Case:
    return {
        "ppa_soln_mode": 0,
        "flip_target_percent": draw.choice((0.0, 8.0, draw.uniform(2.0, 25.0))),
        "flip_target_year": draw.choice((years, draw.randint(1, years), years + 5)),
        **draw.choice(({}, {"ppa_soln_tolerance": 1e-7}, {"ppa_soln_max_iterations": 8})),
    }


def _debt(draw: random.Random, years: int, cost: float) -> Case:
    return {
        "debt_option": _switch(draw),
        "debt_percent": draw.uniform(0.0, 95.0),
        "dscr": draw.uniform(0.9, 2.5),
        "dscr_limit_debt_fraction": _switch(draw),
        "dscr_maximum_debt_fraction": draw.uniform(10.0, 100.0),
        "payment_option": _switch(draw),
        "loan_moratorium": draw.choice((0, 2)),
        "cost_debt_closing": draw.choice((0.0, draw.uniform(0.0, 2e6))),
        "cost_debt_fee": draw.choice((0.0, draw.uniform(0.0, 5.0))),
        "cost_other_financing": draw.choice((0.0, draw.uniform(0.0, 5e6))),
    }


def _reserves(draw: random.Random, years: int, cost: float) -> Case:
    case: Case = {
        "dscr_reserve_months": draw.choice((0.0, 6.0, draw.uniform(0.0, 14.0))),
        "months_working_reserve": draw.choice((0.0, draw.uniform(0.0, 12.0))),
        "months_receivables_reserve": draw.choice((0.0, draw.uniform(0.0, 6.0))),
        "reserves_interest": draw.uniform(0.0, 5.0),
    }
    for k in EQUIPMENT:
        case[f"equip{k}_reserve_cost"] = draw.choice((0.0, draw.uniform(0.0, 0.3)))
        case[f"equip{k}_reserve_freq"] = draw.choice((0, 1, 3, 7, 12, 15, 60))
    for level in LEVELS:
        case[f"equip_reserve_depr_{level}"] = draw.randint(0, 6)
    return case


def _costs(draw: random.Random, years: int, cost: float) -> Case:
    def maybe(high: float) -> list[float]:
        return _one_or_many(draw, years, lambda: draw.choice((0.0, draw.uniform(0.0, high))))

    case: Case = {
        "om_fixed": maybe(0.01 * cost),
        "om_production": maybe(10.0),
        "om_capacity": maybe(40.0),
        "om_fuel_cost": maybe(6.0),
        "annual_fuel_usage": draw.uniform(0.0, 1e8),
        "system_heat_rate": draw.choice((0.0, draw.uniform(0.0, 10.0))),
        "om_opt_fuel_1_usage": draw.uniform(0.0, 1e4),
        "om_opt_fuel_1_cost": maybe(20.0),
        "om_opt_fuel_2_usage": draw.uniform(0.0, 1e4),
        "om_opt_fuel_2_cost": maybe(20.0),
        "land_area": draw.uniform(0.0, 500.0),
        "om_land_lease": maybe(200.0),
        "insurance_rate": draw.uniform(0.0, 1.5),
        "property_tax_rate": draw.uniform(0.0, 2.0),
        "prop_tax_cost_assessed_percent": draw.uniform(0.0, 100.0),
        "prop_tax_assessed_decline": draw.choice((0.0, draw.uniform(0.0, 15.0))),
        "system_use_recapitalization": _switch(draw),
        "system_recapitalization_cost": draw.uniform(0.0, 0.02 * cost),
        "system_recapitalization_escalation": draw.uniform(0.0, 3.0),
        "system_lifetime_recapitalize": [_switch(draw) for _ in range(years)],
    }
    for name in ("om_fixed", "om_production", "om_capacity", "om_fuel_cost", "om_opt_fuel_1_cost",
                 "om_opt_fuel_2_cost", "om_land_lease"):  # fmt: skip
        case[f"{name}_escal"] = draw.choice((0.0, draw.uniform(-2.0, 4.0)))
    return case


def _revenues(draw: random.Random, years: int, cost: float) -> Case:
    return {
        "annual_energy_pre_curtailment_ac": draw.choice((0.0, draw.uniform(0.0, 2e9))),
        "grid_curtailment_price": _one_or_many(draw, years, lambda: draw.uniform(0.0, 0.02)),
        "grid_curtailment_price_esc": draw.uniform(-1.0, 3.0),
        "cp_capacity_payment_type": _switch(draw),
        "cp_capacity_payment_amount": _one_or_many(draw, years, lambda: draw.uniform(0.0, 2e4)),
        "cp_capacity_payment_esc": draw.uniform(0.0, 3.0),
        "cp_capacity_credit_percent": _one_or_many(draw, years, lambda: draw.uniform(0.0, 90.0)),
        "cp_system_nameplate": draw.uniform(1.0, 200.0),
    }


def _taxes(draw: random.Random, years: int, cost: float) -> Case:
    left, shares = 100.0, {}
    for name in draw.sample(CLASSES, len(CLASSES)):
        shares[name] = draw.choice((0.0, draw.uniform(0.0, left), left))
        left -= shares[name]
    case: Case = {
        "federal_tax_rate": _one_or_many(draw, years, lambda: draw.uniform(0.0, 40.0)),
        "state_tax_rate": _one_or_many(draw, years, lambda: draw.uniform(0.0, 12.0)),
        "depr_custom_schedule": draw.choice(([100.0], [40.0, 30.0, 20.0, 10.0])),
        **{f"depr_alloc_{name}_percent": shares[name] for name in CLASSES},
    }
    for level in LEVELS:
        case[f"depr_bonus_{level}"] = draw.choice((0.0, 40.0, 100.0))
        case[f"depr_{level}bas_method"] = _switch(draw)
        for name in CLASSES:
            case[f"depr_bonus_{level}_{name}"] = _switch(draw)
            case[f"depr_itc_{level}_{name}"] = _switch(draw)
    return case


def _credits(draw: random.Random, years: int, cost: float) -> Case:
    case: Case = {}
    for level in LEVELS:
        case[f"itc_{level}_amount"] = draw.choice(
            ([0.0], [0.05 * cost], [0.02 * cost, 0.01 * cost])
        )
        case[f"itc_{level}_percent"] = draw.choice(([0.0], [30.0], [20.0, 10.0]))
        case[f"itc_{level}_percent_maxvalue"] = draw.choice(([1e38], [0.1 * cost], [1e38, 1e6]))
        case[f"ptc_{level}_amount"] = _one_or_many(draw, years, lambda: draw.uniform(0.0, 0.03))
        case[f"ptc_{level}_term"] = draw.choice((0, 5, 10, 60))
        case[f"ptc_{level}_escal"] = draw.choice((0.0, 2.0))
        for way in ("amount", "percent"):
            for other in LEVELS:
                case[f"itc_{level}_{way}_deprbas_{other}"] = _switch(draw)
    return case


def _incentives(draw: random.Random, years: int, cost: float) -> Case:
    case: Case = {}
    for source in SOURCES:
        case[f"ibi_{source}_amount"] = draw.choice((0.0, draw.uniform(0.0, 0.03) * cost))
        case[f"ibi_{source}_percent"] = draw.choice((0.0, draw.uniform(0.0, 5.0)))
        case[f"ibi_{source}_percent_maxvalue"] = draw.choice((1e38, 0.01 * cost))
        case[f"cbi_{source}_amount"] = draw.choice((0.0, draw.uniform(0.0, 0.05)))
        case[f"cbi_{source}_maxvalue"] = draw.choice((1e38, 1e6))
        case[f"pbi_{source}_amount"] = _one_or_many(
            draw, years, lambda: draw.choice((0.0, draw.uniform(0.0, 0.005)))
        )
        case[f"pbi_{source}_term"] = draw.choice((0, 5, 60))
        case[f"pbi_{source}_escal"] = draw.choice((0.0, 1.5))
        case[f"pbi_{source}_for_ds"] = _switch(draw)
        grants = (f"ibi_{source}_amount", f"ibi_{source}_percent", f"cbi_{source}")
        for level in LEVELS:
            for grant in (*grants, f"pbi_{source}"):
                case[f"{grant}_tax_{level}"] = _switch(draw)
            for grant in grants:
                case[f"{grant}_deprbas_{level}"] = _switch(draw)
    return case
