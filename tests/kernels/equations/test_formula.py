"""Formulae on the screen: what is shown is what runs."""

import html
import math
import random
import re

import pytest
from sample import TANKS, model

from tenfold_kernels.equations import functions
from tenfold_kernels.equations.declare import Derived, Equation, Stock
from tenfold_kernels.equations.formula import formula_html
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.world import world_model

DECLARED = world_model().declarations
EQUATIONS = [name for name, d in DECLARED.items() if isinstance(d, Equation)]
OTHERS = [name for name, d in DECLARED.items() if isinstance(d, (Stock, Derived))]
UNIT = re.compile(
    r"(?<=\d) (?!/ )(?:/\(yr yr\)|(?:/|bn |k )?[A-Za-z][A-Za-z0-9]*(?:/[A-Za-z]+)?)(?= |\)|,|$)"
)
FUNCTIONS = {"exp": math.exp, "log": math.log, **vars(functions)}


def printed(name: str) -> str:
    return formula_html(DECLARED[name], lambda key: key)


def read_back(formula: str) -> str:
    """Turn a printed formula back into Python, knowing nothing of how it was printed."""
    text = re.sub(r"</?i>", "", formula)
    text = text.replace("<sup>", "**(").replace("</sup>", ")")
    text = html.unescape(text).replace("\u2002", " ")
    text = UNIT.sub("", text)
    while match := re.search(r"\{ ([^{}∣]+) ∣ ([^{};]+); ([^{}]+) \}", text):
        chosen, test, other = match.groups()
        text = (
            f"{text[: match.start()]}(({chosen}) if ({test}) else ({other})){text[match.end() :]}"
        )
    text = text.replace("−", "-").replace("·", "*").replace(" = ", " == ")
    return text.replace("≥", ">=").replace("≤", "<=")


@pytest.mark.parametrize("name", EQUATIONS)
def test_a_printed_equation_read_back_computes_what_the_model_computes(name: str) -> None:
    equation = DECLARED[name]
    arguments = world_model().sources_of(name)
    expression = compile(read_back(printed(name)), name, "eval")
    draw = random.Random(name)
    for _ in range(20):
        values = {
            key: float(draw.random() < 0.5) if key.startswith("is_") else draw.uniform(0.2, 0.9)
            for key in arguments
        }
        found = eval(expression, dict(FUNCTIONS), values)
        assert found == pytest.approx(equation(**values), rel=1e-4, abs=1e-5), printed(name)


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("retained_research", "<i>reinvestment_now</i> · max(<i>operating_profit</i>, 0)"),
        ("hardness", "<i>budget_hardness</i> · (1 − <i>dependency</i>)"),
        (
            "talent_effect",
            "(<i>researchers</i> / <i>initial_researchers</i>)<sup><i>talent_elasticity</i></sup>",
        ),
        (
            "log_labour_ratio",
            "<i>population_growth</i> · (<i>time</i> − <i>start_time</i>) − <i>effort_lost</i>",
        ),
        ("generations", "<i>capability</i> / 0.693147 /generation"),
        (
            "capability",
            "∫ (<i>own_innovation</i> + <i>catch_up</i>) d<i>t</i>,&ensp;"
            "<i>initial_capability</i> (<i>t</i>₀)",
        ),
        (
            "experience",
            "∫ (<i>total_sales</i> − <i>forgotten</i>) d<i>t</i>,&ensp;"
            "<i>initial_experience</i> · <i>total_sales</i> (<i>t</i>₀)",
        ),
        ("frontier_capability", "max<sub>bloc</sub> <i>capability</i>"),
        ("others_experience", "Σ<sub>others</sub> <i>experience</i>"),
        ("mean_capacity", "mean<sub>bloc</sub> <i>capacity</i>"),
        ("home_share", "<i>share</i> [home]"),
        ("third_market_share", "<i>share</i> [third]"),
        ("host_reach", "<i>initial_reach</i> [home], 0 [third]"),
        ("market_size", "<i>strategic_demand</i> [home], <i>third_market_demand</i> [third]"),
        ("foreign_lending", "<i>strategic_balance</i> + <i>civil_net_exports</i>"),
    ],
)
def test_some_formulae_to_the_letter(name: str, formula: str) -> None:
    assert printed(name) == formula


@pytest.mark.parametrize("name", EQUATIONS + OTHERS)
def test_no_formula_shows_the_language_it_was_written_in(name: str) -> None:
    formula = printed(name)
    assert formula
    bare = re.sub(r"<i>[^<]*</i>|</?su[pb]>|&(?:lt|gt|amp|ensp);", "", formula)
    assert not re.search(r"\*|==|<|>|\bif\b|\belse\b|\bself\b|_|\blambda\b", bare), formula


def test_a_parameter_has_no_formula() -> None:
    name = next(name for name, d in DECLARED.items() if isinstance(d, ParamSpec))
    assert printed(name) == ""


def test_words_for_names_are_escaped() -> None:
    tanks = model(**TANKS).declarations
    assert formula_html(tanks["drained"], lambda _: "a<b>&c") == (
        "<i>a&lt;b&gt;&amp;c</i> · <i>a&lt;b&gt;&amp;c</i>"
    )
    assert formula_html(tanks["all_tanks"], lambda _: "<b>") == (
        "Σ<sub>&lt;b&gt;</sub> <i>&lt;b&gt;</i>"
    )
