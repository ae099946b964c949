"""What a single-owner project is made of: the inputs of NREL's System Advisor Model.

Names, units and defaults are those of NREL-PySAM 7.1.1, configuration Custom Generation Profile
with Single Owner; bounds are SAM's where it has any. A generation profile is one constant power.
Batteries, fuel cells, time-of-delivery factors, hourly lifetime output and electricity rates are
no part of this kernel: their switches are here only so that a value other than "off" is refused
by name instead of being overlooked.

Source: NREL, SAM Simulation Core 306, variable tables of module singleowner (BSD-3-Clause).
"""

from tenfold_kernels.finance.depreciation import CLASSES
from tenfold_kernels.finance.inputs import Input, Kind

PERCENT = (0.0, 100.0)
GROWTH = (-99.0, 1000.0)
MONEY = (0.0, 1e15)
MONTHS = (0.0, 1200.0)
LARGEST = 1e99  # SAM's "no ceiling"
NO_CEILING = (0.0, LARGEST)
SOURCES = ("fed", "sta", "uti", "oth")
LEVELS = ("fed", "sta")
EQUIPMENT = (1, 2, 3)
OWNER = {"fed": "federal", "sta": "state", "uti": "utility's", "oth": "other"}
NAMED = {
    "macrs_5": "5-year MACRS", "macrs_15": "15-year MACRS", "sl_5": "5-year straight line",
    "sl_15": "15-year straight line", "sl_20": "20-year straight line",
    "sl_39": "39-year straight line", "custom": "custom",
}  # fmt: skip


def _switch(name: str, meaning: str, default: float = 0.0) -> Input:
    return Input(name, "0/1", meaning, default, (0.0, 1.0), Kind.SWITCH)


def _off(name: str, meaning: str) -> Input:
    return Input(name, "0/1", f"{meaning}; not part of this kernel", 0.0, (0.0, 0.0), Kind.WHOLE)


def _schedule(
    name: str, unit: str, meaning: str, default: float | None = 0.0,
    allowed: tuple[float, float] = (-1e15, 1e15),
) -> Input:  # fmt: skip
    return Input(name, unit, meaning, default, allowed, Kind.SCHEDULE)


def _whole(
    name: str, unit: str, meaning: str, default: float | None, allowed: tuple[float, float]
) -> Input:
    return Input(name, unit, meaning, default, allowed, Kind.WHOLE)


PROJECT = (
    Input("gen_constant_kw", "kW", "power generated in every hour", None, (0.0, 1e12)),
    Input("system_capacity", "kW", "nameplate capacity", None, (1e-3, 1e12)),
    _schedule("degradation", "%", "output lost each year, or output lost by year", 0.0, PERCENT),
    _whole("analysis_period", "years", "years of operation", None, (1.0, 50.0)),
    Input("inflation_rate", "%", "inflation", 2.5, GROWTH),
    Input("real_discount_rate", "%", "real discount rate", 6.4, GROWTH),
    Input("total_installed_cost", "$", "cost before financing", None, MONEY),
    Input("salvage_percentage", "%", "cost recovered at the end", 0.0, PERCENT),
)
PRICE = (
    _whole("ppa_soln_mode", "0/1", "1: the price is given; 0: it is solved for", 1.0, (0.0, 1.0)),
    _schedule("ppa_price_input", "$/kWh", "price, if given", 0.24, (-1e6, 1e6)),
    Input("ppa_escalation", "%", "growth of the price", 1.0, GROWTH),
    Input("flip_target_percent", "%", "return on equity that the price shall earn", 11.0, PERCENT),
    _whole("flip_target_year", "year", "year by which it shall", 20.0, (1.0, 1000.0)),
    Input("ppa_soln_min", "cents/kWh", "lowest price tried", 0.0, (-1e6, 1e6)),
    Input("ppa_soln_max", "cents/kWh", "highest price tried", 100.0, (-1e6, 1e6)),
    Input("ppa_soln_tolerance", "1", "tolerance of the price", 1e-5, (1e-12, 1.0)),
    _whole("ppa_soln_max_iterations", "1", "prices tried at most", 100.0, (1.0, 10000.0)),
    _switch("en_electricity_rates", "buy electricity at rates instead of the price: no effect here,"
            " because a constant profile buys none"),
)  # fmt: skip
DEBT = (
    _switch("debt_option", "1: debt is sized by cover; 0: by its share of cost", 1.0),
    Input("debt_percent", "%", "share of cost, if sized by share", 50.0, PERCENT),
    Input("dscr", "1", "debt service cover ratio, if sized by cover", 1.3, (0.01, 1e4)),
    _switch("dscr_limit_debt_fraction", "limit the share of debt sized by cover"),
    Input("dscr_maximum_debt_fraction", "%", "that limit", 100.0, (1e-3, 1e4)),
    _whole("term_tenor", "years", "years in which debt is paid back", None, (0.0, 100.0)),
    Input("term_int_rate", "%", "interest on debt", None, PERCENT),
    _whole("payment_option", "0/1", "0: level payments; 1: equal principal", 0.0, (0.0, 1.0)),
    _whole("loan_moratorium", "years", "first years without principal, if sized by share", 0.0,
           (0.0, 100.0)),
    Input("cost_debt_closing", "$", "closing cost of debt", 0.0, MONEY),
    Input("cost_debt_fee", "%", "up-front fee on debt", 2.75, PERCENT),
    Input("cost_other_financing", "$", "other cost of financing", 0.0, MONEY),
    Input("construction_financing_cost", "$", "cost of financing construction", 2_866_500.0, MONEY),
)  # fmt: skip
RESERVES = (
    Input("dscr_reserve_months", "months", "debt service held in reserve", 6.0, MONTHS),
    Input("months_working_reserve", "months", "operating cost held in reserve", 6.0, MONTHS),
    Input("months_receivables_reserve", "months", "revenue held in reserve", 0.0, MONTHS),
    Input("reserves_interest", "%", "interest on reserves", 1.75, PERCENT),
    *(
        spec
        for k, every in zip(EQUIPMENT, (12.0, 15.0, 3.0), strict=True)
        for spec in (
            Input(f"equip{k}_reserve_cost", "$/W", f"cost of replacing equipment {k}", 0.0,
                  (0.0, 1e9)),
            _whole(f"equip{k}_reserve_freq", "years", f"years between replacements {k}", every,
                   (0.0, 1000.0)),
        )
    ),
    *(
        _whole(f"equip_reserve_depr_{level}", "0-6",
               f"{OWNER[level]} depreciation of equipment: {', '.join(NAMED.values())}", 0.0,
               (0.0, 6.0))
        for level in LEVELS
    ),
)  # fmt: skip
COSTS = (
    _schedule("om_fixed", "$/year", "fixed operating cost"),
    Input("om_fixed_escal", "%", "its growth above inflation", 0.0, GROWTH),
    _schedule("om_production", "$/MWh", "operating cost by output"),
    Input("om_production_escal", "%", "its growth above inflation", 0.0, GROWTH),
    _schedule("om_capacity", "$/kW/year", "operating cost by capacity", 25.0),
    Input("om_capacity_escal", "%", "its growth above inflation", 0.0, GROWTH),
    _schedule("om_fuel_cost", "$/MMBtu", "price of fuel", 10.0),
    Input("om_fuel_cost_escal", "%", "its growth above inflation", 0.0, GROWTH),
    Input("annual_fuel_usage", "kWh thermal", "fuel used in a year", 0.0, MONEY),
    Input("system_heat_rate", "MMBtu/MWh", "heat rate", 0.0, (0.0, 1e6)),
    *(
        spec
        for k in (1, 2)
        for spec in (
            Input(f"om_opt_fuel_{k}_usage", "unit", f"feedstock {k} used in a year"),
            _schedule(f"om_opt_fuel_{k}_cost", "$/unit", f"price of feedstock {k}"),
            Input(f"om_opt_fuel_{k}_cost_escal", "%", "its growth above inflation", 0.0, GROWTH),
        )
    ),
    Input("land_area", "acres", "land", 0.0, (0.0, 1e12)),
    _schedule("om_land_lease", "$/acre", "lease of land"),
    Input("om_land_lease_escal", "%", "its growth above inflation", 0.0, GROWTH),
    Input("insurance_rate", "%", "yearly insurance by cost", 0.5, PERCENT),
    Input("property_tax_rate", "%", "property tax", 0.0, PERCENT),
    Input("prop_tax_cost_assessed_percent", "%", "cost assessed for property tax", 100.0, PERCENT),
    Input("prop_tax_assessed_decline", "%", "yearly decline of the assessment", 0.0, PERCENT),
    _switch("system_use_recapitalization", "pay for recapitalisation"),
    Input("system_recapitalization_cost", "$", "cost of recapitalisation"),
    Input("system_recapitalization_escalation", "%", "its growth above inflation", 0.0, PERCENT),
    Input("system_lifetime_recapitalize", "0/1", "years in which it is paid, in a list", 0.0,
          (0.0, 1.0), Kind.SCHEDULE),
)  # fmt: skip
REVENUES = (
    Input("annual_energy_pre_curtailment_ac", "kWh", "output before curtailment", 0.0, MONEY),
    _schedule("grid_curtailment_price", "$/kWh", "paid for curtailed output"),
    Input("grid_curtailment_price_esc", "%", "its growth", 0.0, GROWTH),
    _whole("cp_capacity_payment_type", "0/1", "capacity payment: 0 per MW, 1 a sum", 0.0,
           (0.0, 1.0)),
    _schedule("cp_capacity_payment_amount", "$ or $/MW", "capacity payment"),
    Input("cp_capacity_payment_esc", "%", "its growth", 0.0, GROWTH),
    _schedule("cp_capacity_credit_percent", "%", "capacity that is credited"),
    Input("cp_system_nameplate", "MW", "no effect: system_capacity is credited", 100.0, (0.0, 1e9)),
)  # fmt: skip
TAXES = (
    _schedule("federal_tax_rate", "%", "federal income tax", 21.0, (-100.0, 100.0)),
    _schedule("state_tax_rate", "%", "state income tax", 7.0, (-100.0, 100.0)),
    *(
        Input(f"depr_alloc_{name}_percent", "%", f"cost depreciated by {NAMED[name]}",
              100.0 if name == "sl_20" else 0.0, PERCENT)
        for name in CLASSES
    ),
    _schedule("depr_custom_schedule", "%", "custom depreciation by year", 0.0, (-1000.0, 1000.0)),
    *(
        spec
        for level in LEVELS
        for spec in (
            Input(f"depr_bonus_{level}", "%", f"{OWNER[level]} bonus depreciation", 0.0, PERCENT),
            *(_switch(f"depr_bonus_{level}_{name}", f"for {NAMED[name]}") for name in CLASSES),
            *(_switch(f"depr_itc_{level}_{name}", f"{NAMED[name]} earns the {OWNER[level]}"
                      " investment credit") for name in CLASSES),
            _whole(f"depr_{level}bas_method", "0/1", f"{OWNER[level]} basis is reduced in 5-year"
                   " MACRS (0) or in every class (1)", 1.0, (0.0, 1.0)),
        )
    ),
)  # fmt: skip
CREDITS = tuple(
    spec
    for level in LEVELS
    for spec in (
        _schedule(f"itc_{level}_amount", "$", f"{OWNER[level]} investment credit by year"),
        _schedule(f"itc_{level}_percent", "%", "the same as a share of qualifying cost", 0.0,
                  PERCENT),
        _schedule(f"itc_{level}_percent_maxvalue", "$", "its ceiling", 1e38, NO_CEILING),
        *(
            _switch(f"itc_{level}_{way}_deprbas_{other}",
                    f"it reduces the {OWNER[other]} basis", float(level == "fed"))
            for way in ("amount", "percent")
            for other in LEVELS
        ),
        _schedule(f"ptc_{level}_amount", "$/kWh", f"{OWNER[level]} production credit", 0.0,
                  (-1e6, 1e6)),
        _whole(f"ptc_{level}_term", "years", "its term", 10.0, (0.0, 100.0)),
        Input(f"ptc_{level}_escal", "%", "its growth", 0.0, GROWTH),
    )
)  # fmt: skip
INCENTIVES = tuple(
    spec
    for source in SOURCES
    for spec in (
        Input(f"ibi_{source}_amount", "$", f"{OWNER[source]} grant on investment", 0.0, MONEY),
        Input(f"ibi_{source}_percent", "%", "the same as a share of cost", 0.0, PERCENT),
        Input(f"ibi_{source}_percent_maxvalue", "$", "its ceiling", 1e38, NO_CEILING),
        Input(f"cbi_{source}_amount", "$/W", f"{OWNER[source]} grant on capacity", 0.0, MONEY),
        Input(f"cbi_{source}_maxvalue", "$", "its ceiling", 1e38, NO_CEILING),
        _schedule(f"pbi_{source}_amount", "$/kWh", f"{OWNER[source]} payment on output", 0.0,
                  (-1e6, 1e6)),
        _whole(f"pbi_{source}_term", "years", "its term", 0.0, (0.0, 100.0)),
        Input(f"pbi_{source}_escal", "%", "its growth", 0.0, GROWTH),
        _switch(f"pbi_{source}_for_ds", "it counts as revenue that can service debt"),
        *(
            _switch(f"{grant}_tax_{level}", f"{OWNER[level]} income tax is due on it", 1.0)
            for grant in (f"ibi_{source}_amount", f"ibi_{source}_percent", f"cbi_{source}",
                          f"pbi_{source}")
            for level in LEVELS
        ),
        *(
            _switch(f"{grant}_deprbas_{level}", f"it reduces the {OWNER[level]} basis")
            for grant in (f"ibi_{source}_amount", f"ibi_{source}_percent", f"cbi_{source}")
            for level in LEVELS
        ),
    )
)  # fmt: skip
ABSENT = (
    _off("en_batt", "battery"),
    _off("en_standalone_batt", "stand-alone battery"),
    _off("en_wave_batt", "battery of a wave plant"),
    _off("en_fuelcell", "fuel cell"),
    _off("is_hybrid", "hybrid plant"),
    _off("add_om_num_types", "operating cost of batteries and fuel cells"),
    _off("system_use_lifetime_output", "hourly output over all years"),
    _off("ppa_multiplier_model", "price by hour"),
    _schedule("dispatch_tod_factors", "1", "price by time of delivery; not part of this kernel",
              1.0, (1.0, 1.0)),
)  # fmt: skip
TABLE: tuple[Input, ...] = (
    *PROJECT, *PRICE, *DEBT, *RESERVES, *COSTS, *REVENUES, *TAXES, *CREDITS, *INCENTIVES, *ABSENT,
)  # fmt: skip
