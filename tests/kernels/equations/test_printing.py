"""Brackets in printed formulae: as few as their meaning allows, and never fewer."""

import re

import pytest

from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.equations.formula import formula_html

LOSS = -0.5


def difference_of_a_difference(x, y, z):
    return x - (y - z)


def sum_of_a_difference(x, y, z):
    return x + (y - z)


def quotient_of_a_quotient(x, y, z):
    return x / (y / z)


def product_of_sums(x, y, z):
    return (x + y) * (y + z)


def power_of_a_power(x, y, z):
    return (x**y) ** z


def power_tower(x, y, z):
    return x ** (y**z)


def power_of_a_negative(x, y, z):
    return (-x) ** y


def negative_of_a_power(x, y, z):
    return -(x**y)


def negative_of_a_sum(x, y, z):
    return -(x + y)


def power_of_a_negative_constant(x, y, z):
    return LOSS**x


def power_of_a_number(x, y, z):
    return 2.0**x


def choice_between_three(x, y, z):
    return x if y < z else y if z <= x else z


def comparison(x, y, z):
    return 1.0 if x + y >= z else 0.0


@pytest.mark.parametrize(
    ("function", "formula"),
    [
        (difference_of_a_difference, "x − (y − z)"),
        (sum_of_a_difference, "x + y − z"),
        (quotient_of_a_quotient, "x / (y / z)"),
        (product_of_sums, "(x + y) · (y + z)"),
        (power_of_a_power, "(x<sup>y</sup>)<sup>z</sup>"),
        (power_tower, "x<sup>y<sup>z</sup></sup>"),
        (power_of_a_negative, "(−x)<sup>y</sup>"),
        (negative_of_a_power, "−x<sup>y</sup>"),
        (negative_of_a_sum, "−(x + y)"),
        (power_of_a_negative_constant, "(−0.5)<sup>x</sup>"),
        (power_of_a_number, "2<sup>x</sup>"),
        (choice_between_three, "{ x ∣ y &lt; z;&ensp;{ y ∣ z ≤ x;&ensp;z } }"),
        (comparison, "{ 1 ∣ x + y ≥ z;&ensp;0 }"),
    ],
)
def test_brackets_stand_where_they_change_the_meaning_and_nowhere_else(function, formula) -> None:
    equation = auxiliary(unit="1")(function)
    assert re.sub("</?i>", "", formula_html(equation, str)) == formula
