"""What may stand in an equation, and what is read out of it."""

import ast
import math
from math import exp, log

import pytest

from tenfold_kernels.equations.expression import EquationError, read_formula
from tenfold_kernels.equations.functions import clip, logistic, saturating
from tenfold_kernels.equations.quantity import Quantity

HALF = 0.5
PRICE = Quantity(3.0, "USD")


def text(function) -> str:
    return ast.unparse(ast.fix_missing_locations(read_formula(function).body))


def test_local_names_are_substituted() -> None:
    def equation(x, y):
        """Say what it is."""
        ratio = x / y
        return ratio * ratio

    assert read_formula(equation).arguments == ("x", "y")
    assert text(equation) == "x / y * (x / y)"


def test_helpers_and_constants_are_inlined_but_kept_as_written_for_print() -> None:
    def equation(x):
        return clip(HALF * x, 0.0, PRICE)

    assert text(equation) == "min(max(0.5 * x, 0.0), 3.0)"
    assert ast.unparse(ast.fix_missing_locations(read_formula(equation).written)).startswith(
        "clip("
    )


def test_primitives_are_known_by_what_they_are() -> None:
    def equation(x):
        return exp(log(abs(x)))

    assert text(equation) == "exp(log(abs(x)))"


def loops(x):
    for _ in range(3):
        x = x + 1
    return x


def calls_a_method(x):
    return x.real


def uses_a_list(x):
    return [x][0]


def calls_a_stranger(x):
    return math.sqrt(x)


def knows_nothing_of(x):
    return x + unheard_of  # noqa: F821


def returns_nothing(x):
    """Say nothing."""


def compares_twice(x):
    return 1.0 if 0.0 < x < 1.0 else 0.0


@pytest.mark.parametrize(
    "equation",
    [loops, calls_a_method, uses_a_list, calls_a_stranger, knows_nothing_of, returns_nothing,
     compares_twice],
)  # fmt: skip
def test_anything_but_arithmetic_is_refused_with_the_name_of_the_equation(equation) -> None:
    with pytest.raises(EquationError, match=equation.__name__):
        read_formula(equation)


def test_helpers_are_plain_functions() -> None:
    assert logistic(0.0) == 0.5
    assert logistic(-1e9) >= 0.0
    assert clip(5.0, 0.0, 1.0) == 1.0
    assert saturating(2.0, 0.0) == 2.0
    assert saturating(2.0, 1.0) == pytest.approx(1.0 - math.exp(-2.0))
    assert saturating(1e-3, 1e-3) == pytest.approx(1e-3, rel=1e-5)
