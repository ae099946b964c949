"""The feedback loops that parameters act on: R reinforces what moves it, B works against it."""

from collections.abc import Mapping

from tenfold_kernels.equations.route import (
    Route,
    WayPoint,
    Where,
    anyones,
    rivals,
    straight,
)

# By the code that parameters name; what a loop is called, and how it closes.
LOOPS: Mapping[str, str] = {
    "R1": "profit flywheel: profit pays for research, research wins sales, sales bring profit",
    "R2": "dependency on aid: aid softens firms, and soft firms need more of it",
    "R3": "purchasing power: profit and wages become demand, demand becomes profit",
    "R4": "lock-in of the installed base: buyers follow those who bought before",
    "R5": "learning: sales bring experience, experience lowers cost, low cost wins sales",
    "R6": "substitution under controls: what is withheld is made at home, and learned by it",
    "R7": "cluster: industry draws industry, and all of it becomes cheaper",
    "R8": "arms race: one bloc's defence answers another's",
    "B1": "fiscal limit: debt makes aid dear and in the end ends it",
    "B2": "imitation: the farther behind, the more there is to learn from others",
    "B3": "rising cost: each generation takes more research than the one before",
    "B4": "thin margins at parity: without a lead there is little profit to pay for one",
    "B5": "forgetting: experience that is not used is lost",
    "B6": "denial: what is withheld can be neither bought nor learned",
    "B7": "the exporter's lost revenue: sales that are forbidden pay for no research",
    "B8": "crowding out: what the state takes, households and other firms lack",
    "B9": "bottleneck: the weakest step of the chain holds up all others",
    "B10": "permits and construction: capacity comes late, and the market has moved on",
}

# The ways of these loops through the equations, for a bloc: variables each must pass, in order,
# with nothing between them but what has no memory. Several routes realise one loop together.
_FIRMS_INVEST = ("retained_research", "private_research", "research_spending", "own_innovation")
_QUALITY_SELLS = ("capability", anyones("quality_appeal"))
_COST_SELLS = ("total_sales", "experience", anyones("unit_cost"))
_SOLD = ("product_demand", straight("sales"), "total_sales")
_SHORT = ("product_demand", "total_product_demand", "sales", "total_sales")
_PAID = ("revenue", "operating_profit")
_SPENT = ("disposable_income", "expected_income", "planned_spending", "strategic_demand",
          "market_size")  # fmt: skip
_ORDERED = (straight("wanted_investment"), "capacity_orders")
_PERMITTED = (
    ("in_permitting", "reviewed_once", straight("construction_starts")),
    ("in_permitting", "reviewed_once", "sent_on", "in_second_review", "reviewed_twice",
     "construction_starts"),
    ("in_green_lane", "green_permits", "construction_starts"),
)  # fmt: skip
_BUILT = ("under_construction", "completions", "capacity")

ROUTES: Mapping[str, tuple[Route, ...]] = {
    "R1": (
        (*_FIRMS_INVEST, *_QUALITY_SELLS, "share", *_SOLD, *_PAID),
        (*_FIRMS_INVEST, "capability", "standing", "usual_margin", "operating_profit"),
    ),
    "R2": (
        ("dependency", "hardness", "research_productivity", straight("research_required"),
         "research_subsidy", "aid_share"),
        ("dependency", "hardness", "research_productivity", straight("own_innovation"),
         "capability", "capability_gap", "research_required", "research_subsidy", "aid_share"),
    ),
    "R3": (
        ("operating_profit", "earnings", "dividends", *_SPENT, *_SOLD, "revenue"),
        ("output", "forced_saving", "rationed_share", "effort_lost"),
    ),
    "R4": (("share", "installed_share", "attraction"), ("stack_share", "stack_target")),
    "R5": ((*_COST_SELLS, WayPoint("share", where=Where.ABROAD), *_SOLD[:-1]),),
    "R6": ((*_COST_SELLS, WayPoint("share", where=Where.HOME), *_SOLD[:-1]),),
    "R7": tuple(
        (anyones("unit_cost"), "share", "product_demand", "total_product_demand",
         "capacity_target", *_ORDERED, *permitted, *_BUILT)
        for permitted in _PERMITTED
    ),
    "R8": (
        ("defence_burden", "defence_spending", rivals("defence_target"),
         rivals("defence_burden"), rivals("defence_spending"), "defence_target"),
    ),
    "B1": (
        ("public_debt", "debt_ratio", "fiscal_space", "public_borrowing"),
        ("public_debt", "debt_ratio", "fiscal_effort", "income_tax", "public_borrowing"),
    ),
    "B2": (("capability", rivals("lead", Where.HOME), "catch_up"),),
    "B3": (("capability", "frontier_cost", straight("own_innovation")),),
    "B4": (
        (*_FIRMS_INVEST, "capability", rivals("catch_up"), rivals("capability"), "standing",
         "usual_margin", "operating_profit"),
        (*_FIRMS_INVEST, "capability", "standing", "closeness", "reinvestment_now"),
    ),
    "B5": (("experience", "forgotten"),),
    "B6": (("capability", anyones("tool_loss", Where.HOME), "tool_access",
            straight("own_innovation")),),
    "B7": (
        (*_FIRMS_INVEST, "progress", "usual_pace", "required_lag", "withheld_lag",
         "quality_appeal", "share", *_SOLD, *_PAID),
        (*_FIRMS_INVEST, *_QUALITY_SELLS, "share", *_SOLD[:-1], "levy_due", "operating_profit"),
    ),
    "B8": (
        ("research_spending", "room_for_households", "civil_investment", "civil_capital",
         "output", *_SPENT, *_SOLD, *_PAID, "retained_research", "private_research"),
        ("subsidies", "aid_burden", "output", "debt_ratio", "fiscal_space", "research_subsidy"),
    ),
    "B9": (
        (*_FIRMS_INVEST, *_QUALITY_SELLS, "share", *_SHORT, *_PAID),
        (*_COST_SELLS, "share", *_SHORT[:-1]),
    ),
    "B10": tuple((*_BUILT, *_ORDERED, *permitted) for permitted in _PERMITTED),
}  # fmt: skip
