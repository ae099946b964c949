"""Loops translated into vectors against the same loops in plain Python."""

import ast
import math

import numpy as np
import pytest
from llvmlite import ir

from tenfold_kernels.equations import interpreted, lanes
from tenfold_kernels.equations.translate import read_loops, translate

EDGES = (0.0, -0.0, 1.0, -1.5, 1e-300, -1e300, math.inf, -math.inf, math.nan, 2.5)
CASES = {
    "sums": "((v[{a} + j] + v[{b} + j]) - (v[{a} + j] * 2.0))",
    "quotient": "((-v[{a} + j]) / (1.0 + (v[{b} + j] * v[{b} + j])))",
    "smallest": "min(v[{a} + j], v[{b} + j])",
    "largest": "max(v[{a} + j], v[{b} + j])",
    "size": "abs(v[{a} + j])",
    "choice": "(v[{a} + j] if (v[{a} + j] < v[{b} + j]) else (v[{b} + j] + 1.0))",
    "equality": "(1.0 if (v[{a} + j] == v[{b} + j]) else 0.0)",
}


@pytest.fixture(scope="module", params=[1, 2, 3, 6, 16, 24, 64, 128])
def count(request) -> int:
    """Lanes of a loop: whole vectors of any width, and odd ones."""
    return request.param


def source(count: int) -> str:
    a, b, first = 0, count, 2 * count
    texts = [
        f"        v[{first + k * count} + j] = {text.format(a=a, b=b)}\n"
        for k, text in enumerate(CASES.values())
    ]
    return f"@loops\ndef cases(v):\n    for j in range({count}):\n{''.join(texts)}"


def test_every_operation_gives_what_python_gives_to_the_last_bit(
    count: int, tmp_path, monkeypatch
) -> None:
    (tmp_path / f"cases_{count}.py").write_text(
        f"from tenfold_kernels.equations.lanes import *\n{source(count)}"
    )
    monkeypatch.syspath_prepend(tmp_path)
    compiled = __import__(f"cases_{count}").cases
    names = dict(vars(interpreted))
    exec(source(count), names)
    given = np.resize(np.array([(x, y) for x in EDGES for y in EDGES]).T.copy(), (2, count))
    scratch = np.zeros((2 + len(CASES)) * count)
    scratch[: 2 * count] = given.ravel()
    expected = scratch.tolist()
    compiled(scratch)
    names["cases"](expected)
    bits, wanted = scratch.view(np.int64), np.array(expected).view(np.int64)
    same = (bits == wanted) | (np.isnan(scratch) & np.isnan(expected))
    assert same.all(), np.array(list(CASES))[~same[2 * count :].reshape(-1, count).all(axis=1)]


DEAR = [
    *(f"exp((v[0 + j] * {k}.5))" for k in range(5)),
    "power(v[{1} + j], v[0 + j])",
    "(log(v[{1} + j]) + exp(v[{2} + j]))",
    "power(v[0 + j], exp(v[{8} + j]))",
    "power(v[0 + j], exp(v[{8} + j]))",
]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 16])
@pytest.mark.parametrize("reads_first", [False, True])
def test_dear_functions_give_the_same_wherever_they_are_computed(
    count: int, reads_first: bool, tmp_path, monkeypatch
) -> None:
    """Also where a cell is read before it is written, which forbids another order."""
    place = {str(k): k * count for k in range(len(DEAR) + 2)}
    texts = []
    for k, text in enumerate(DEAR):
        for name, offset in place.items():
            text = text.replace(f"{{{name}}}", str(offset))
        texts.append(f"        v[{(k + 2) * count} + j] = {text}\n")
    if reads_first:
        texts.append("        v[0 + j] = exp((-v[0 + j]))\n")
    body = f"@loops\ndef dear(v):\n    for j in range({count}):\n{''.join(texts)}"
    name = f"dear_{count}_{reads_first}"
    (tmp_path / f"{name}.py").write_text(f"from tenfold_kernels.equations.lanes import *\n{body}")
    monkeypatch.syspath_prepend(tmp_path)
    scratch = np.zeros((2 + len(DEAR)) * count)
    scratch[: 2 * count] = np.random.default_rng(2).uniform(0.1, 1.0, 2 * count)
    expected = scratch.tolist()
    __import__(name).dear(scratch)
    names = dict(vars(interpreted))
    exec(body, names)
    names["dear"](expected)
    assert scratch.tolist() == expected


@pytest.mark.parametrize(
    "body",
    [
        "for j in range(n):\n        v[0 + j] = 1.0",
        "for j in range(2):\n        v[j] = 1.0",
        "for j in range(2):\n        pass",
    ],
)
def test_what_is_no_loop_over_lanes_is_refused(body: str) -> None:
    (definition,) = ast.parse(f"def f(v):\n    {body}").body
    with pytest.raises(ValueError, match="cannot translate"):
        read_loops(definition)


def test_an_unknown_expression_is_refused() -> None:
    (definition,) = ast.parse("def f(v):\n    for j in range(2):\n        v[0 + j] = [1.0]").body
    (loop,) = read_loops(definition)
    with pytest.raises(ValueError, match="cannot translate"):
        translate(ir.Module(), "f", loop)


def test_what_two_equations_have_in_common_is_computed_once() -> None:
    text = "exp((v[0 + j] / v[2 + j]))"
    body = "".join(f"        v[{4 + 2 * k} + j] = ({text} + {k}.0)\n" for k in range(3))
    (definition,) = ast.parse(f"def f(v):\n    for j in range(2):\n{body}").body
    function = translate(ir.Module(), "f", *read_loops(definition))
    assert str(function).count("fdiv") == 1


def test_a_long_function_is_compiled_once_however_often_it_is_called() -> None:
    body = "".join(f"        v[{64 * k + 64} + j] = exp((v[0 + j] + {k}.0))\n" for k in range(5))
    (definition,) = ast.parse(f"def f(v):\n    for j in range(64):\n{body}").body
    module = ir.Module()
    function = translate(module, "f", *read_loops(definition))
    assert str(function).count("call") == 5
    assert len(module.functions) == 2


def test_a_loop_reads_what_it_has_just_written() -> None:
    @lanes.loops
    def chain(v):
        for j in range(4):
            v[4 + j] = v[0 + j] * 2.0
            v[8 + j] = v[12 + j] = v[4 + j] + 1.0

    scratch = np.arange(16.0)
    chain(scratch)
    assert scratch.tolist() == [0, 1, 2, 3, 0, 2, 4, 6, 1, 3, 5, 7, 1, 3, 5, 7]
