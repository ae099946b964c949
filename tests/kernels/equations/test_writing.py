"""What kernel source says: constants set aside, what only watches, long loops."""

import ast

import pytest
from sample import TANKS, model, rate

from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.equations.emit import KernelSource
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.order import in_runs
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.equations.writing import Writer


def written(text: str, *constants: str) -> tuple[str, list[tuple[int, str]]]:
    writer = Writer(frozenset(constants), first=100)
    node = ast.parse(text, mode="eval").body
    return writer.write(node, str.upper, 2), writer.set_aside


@pytest.mark.parametrize(
    ("text", "expected", "aside"),
    [
        ("x * y + 1.0", "((X * Y) + 1.0)", []),
        ("x * (1.0 - p)", "(X * v[100 + j])", ["(1.0 - P)"]),
        ("x / p", "(X * v[100 + j])", ["(1.0 / P)"]),
        ("x / (p + q)", "(X * v[100 + j])", ["(1.0 / (P + Q))"]),
        ("x / 2.0", "(X / 2.0)", []),
        ("p / x", "(P / X)", []),
        ("exp(p) * x ** (1.0 / q)", "(v[100 + j] * power(X, v[102 + j]))", ["exp(P)", "(1.0 / Q)"]),
        ("x * (p - q) + y * (p - q)", "((X * v[100 + j]) + (Y * v[100 + j]))", ["(P - Q)"]),
        ("x ** 2.0", "(X * X)", []),
        ("-p if x < 1.0 - q else x", "((-P) if (X < v[100 + j]) else X)", ["(1.0 - Q)"]),
    ],
)
def test_what_depends_on_parameters_only_is_computed_once(
    text: str, expected: str, aside: list[str]
) -> None:
    found, set_aside = written(text, "p", "q")
    assert found == expected
    assert set_aside == [(2, f"v[{100 + 2 * k} + j] = {t}") for k, t in enumerate(aside)]


def test_what_is_not_chosen_is_not_computed_even_once() -> None:
    """Each of these divides by a parameter that its test finds to be zero."""
    for text in ("x if p < x else x * q / p", "p if x < 1.0 else log(1.0 / p) * x"):
        assert written(text, "p", "q")[1] == []


def test_stocks_steer_with_what_their_flows_need_and_nothing_else() -> None:
    tanks = model(**TANKS)
    assert tanks.steering == {"drained"}
    text = KernelSource(tanks, 1).text
    count = {
        name: text.partition(f"def {name}(v)")[2].partition("@")[0].count("        v[")
        for name in ("evaluate", "observe")
    }
    assert count == {"evaluate": 1, "observe": 2}


def test_an_order_changes_kind_as_seldom_as_it_can_and_keeps_to_what_is_needed() -> None:
    needs = {"a": set(), "b": set(), "c": {"a"}, "d": {"b"}, "e": {"c", "d"}}
    kind = {"a": 1, "b": 2, "c": 1, "d": 2, "e": 1}
    assert in_runs(needs, kind) == ["a", "c", "b", "d", "e"]
    assert in_runs(needs, dict.fromkeys(needs, 0)) == ["a", "b", "c", "d", "e"]


def test_a_parameter_of_all_blocs_is_repeated_for_each() -> None:
    @auxiliary(unit="1/yr", over=("bloc",), headline=True)
    def both(drain_rate, common_rate):
        """Sum of an own and a common rate."""
        return drain_rate + common_rate

    tanks = model(**TANKS, common_rate=rate(), both=both)
    values = {"drain_rate[a]": 0.25, "drain_rate[b]": 0.5, "common_rate": 1.0}
    run = Simulator(tanks, Backend.INTERPRETED).run(values, Horizon(2000.0, 2001.0))
    assert (run["both[a]"][0], run["both[b]"][0]) == (1.25, 1.5)
