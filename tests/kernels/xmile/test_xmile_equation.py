"""Equations in XMILE: brackets keep the tree, names and numbers survive, powers are guarded."""

import ast
from math import exp, log

import pytest
from euler import Parser

from tenfold_kernels.equations.expression import EquationError, read_formula
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.xmile.equation import xmile_equation, xmile_number

PRICE = Quantity(3.0, "USD")
NAMES = {"x[a]": "x_a", "y": "y", "z": "z", "PRICE": "price"}


def written(source: str) -> str:
    body = ast.parse(source, mode="eval").body
    for node in ast.walk(body):
        if isinstance(node, ast.Name) and node.id == "x":
            node.id = "x[a]"
    return xmile_equation(body, NAMES)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x - (y - z)", "x_a - (y - z)"),
        ("x - y - z", "x_a - y - z"),
        ("x + (y + z)", "x_a + (y + z)"),
        ("x / (y * z)", "x_a / (y * z)"),
        ("x / y * z", "x_a / y * z"),
        ("-x * y", "(-x_a) * y"),
        ("-(x * y)", "-(x_a * y)"),
        ("y * -2.0", "y * (-2)"),
        ("x < y", "x_a < y"),
        ("max(x, min(y, -z))", "MAX(x_a, MIN(y, -z))"),
        ("exp(abs(x)) + log(y)", "EXP(ABS(x_a)) + LN(y)"),
        ("1.0 if x == y else 2.0 if y >= z else 3.0",
         "IF x_a = y THEN 1 ELSE (IF y >= z THEN 2 ELSE 3)"),
        ("y * (1.0 if x <= y else 2.0)", "y * (IF x_a <= y THEN 1 ELSE 2)"),
        ("(x - y) ** 2.0", "(x_a - y) ^ 2"),
        ("z * (x / y) ** -z", "z * (IF x_a / y > 0 THEN (x_a / y) ^ (-z) ELSE 0)"),
        ("(-x) ** 2.0 ** 2.0", "IF -x_a > 0 THEN (-x_a) ^ (2 ^ 2) ELSE 0"),
    ],
)  # fmt: skip
def test_brackets_stand_where_the_tree_needs_them(source: str, expected: str) -> None:
    assert written(source) == expected


def test_reading_an_equation_gives_its_value() -> None:
    source = "-x ** 2.0 * y - (y - z / (x / y)) + max(x, -y) * abs(-2.5e-7 - z) / y ** -1.5"
    values = {"x_a": -1.7, "y": 0.9, "z": 3.3}
    expected = eval(source, {"max": max, "abs": abs}, {"x": -1.7, "y": 0.9, "z": 3.3})
    found = eval(Parser(written(source)).parse(), {"MAX": max, "ABS": abs, "v": values})
    assert found == expected


def test_constants_with_a_unit_keep_their_name() -> None:
    def equation(y):
        return y * PRICE + exp(y) / log(PRICE)

    assert xmile_equation(read_formula(equation).body, NAMES) == "y * price + EXP(y) / LN(price)"


@pytest.mark.parametrize(
    "value", [0.1, 1.0 / 3.0, 1e-30, 6.02e23, 2.0, -0.0, 0.6931471805599453, -17.25]
)
def test_numbers_survive_to_the_last_bit(value: float) -> None:
    text = xmile_number(value)
    assert float(text).hex() == value.hex()
    assert not text.endswith(".0")


@pytest.mark.parametrize("source", ["sin(y)", "y and z", "y % z", "[y]"])
def test_what_has_no_form_is_refused(source: str) -> None:
    with pytest.raises((EquationError, KeyError)):
        written(source)
