"""A model as C that gcc compiles, against the kernel."""

import ast
import math
import shutil
from math import exp, log

import numpy as np
import pytest
from numpy.typing import NDArray
from sample import TANKS, model, rate

from tenfold_kernels.equations import c_compiler
from tenfold_kernels.equations.c_compiler import (
    FAST,
    PLAIN,
    VECTORS,
    Build,
    CompilerError,
    CSimulator,
    gcc_version,
)
from tenfold_kernels.equations.c_source import _expression, _lines
from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.equations.translate import Assignment
from tenfold_kernels.peers import difference_from
from tenfold_kernels.world import world_model
from tenfold_kernels.xmile.proof import AGREEMENT

needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")

HORIZON = Horizon(2000.0, 2010.0, every=4)
EXACT = Build(("-O3", "-march=native", "-ffp-contract=off"), vector_library=False)


@auxiliary(unit="share", over=("bloc",), headline=True)
def held(tank_share, heat):
    """A condition, a smallest, a largest and a size."""
    return min(max(tank_share, 0.1), 0.9) if tank_share < heat else abs(heat - tank_share)


@auxiliary(unit="share", over=("bloc",), headline=True)
def grown(tank_share, heat):
    """What the C library and the kernel each work out in their own way."""
    return exp(-heat * tank_share) + log(1.0 + tank_share) + tank_share**heat


PLAIN_ARITHMETIC = {**TANKS, "heat": rate(unit="share", over=("bloc",)), "held": held}
WITH_FUNCTIONS = {**PLAIN_ARITHMETIC, "grown": grown}


def both(
    declared: dict, build: Build, method: Method = Method.ADAMS
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Run thirteen members, which fill no whole number of vectors, as C and one by one."""
    c = CSimulator(model(**declared), build)
    own = Simulator(c.model, Backend.INTERPRETED)
    members = np.random.default_rng(4).uniform(0.1, 1.0, (len(own.parameter_names), 13))
    found = c.run_many(members, HORIZON, c.recordable, method, threads=2)
    alone = [
        own.run(dict(zip(own.parameter_names, member, strict=True)), HORIZON, method).values
        for member in members.T.tolist()
    ]
    return found, np.stack(alone, axis=-1)


@needs_gcc
@pytest.mark.parametrize("method", [Method.EULER, Method.ADAMS])
def test_arithmetic_is_the_kernel_s_to_the_last_bit(method: Method) -> None:
    """Unless gcc joins a product and a sum, which rounds once instead of twice."""
    found, expected = both(PLAIN_ARITHMETIC, EXACT, method)
    assert (found == expected).all()


@needs_gcc
@pytest.mark.parametrize("build", [PLAIN, VECTORS, FAST])
def test_functions_differ_by_the_rounding_of_two_libraries(build: Build) -> None:
    # libmvec promises four units in the last place of numbers up to 2.5, some 2e-15; roundings
    # of the eighty steps, 1e-16 of a tank each, add up to no more.
    found, expected = both(WITH_FUNCTIONS, build)
    assert np.abs(found - expected).max() < 1e-14
    assert np.abs(expected).max() > 0.5


@needs_gcc
def test_licence_to_round_anyhow_stays_inside_the_library() -> None:
    """Linked as gcc would by itself, it would flush the smallest numbers of the process to zero."""
    both(PLAIN_ARITHMETIC, FAST)
    assert (np.full(8, 5e-324) * np.full(8, 1.0) > 0.0).all()


@needs_gcc
def test_without_vector_mathematics_it_goes_without(monkeypatch) -> None:
    asked = c_compiler._gcc

    def gcc(*arguments: str) -> str:
        if "-lmvec" in arguments:
            raise CompilerError("cannot find -lmvec")
        return asked(*arguments)

    monkeypatch.setattr(c_compiler, "_gcc", gcc)
    c = CSimulator(model(**TANKS), VECTORS)
    c.warm_up(c.width)
    assert str(VECTORS).endswith(" -lmvec")
    assert str(c.build) == str(VECTORS).removesuffix(" -lmvec")


@needs_gcc
def test_what_gcc_refuses_is_said_in_a_line() -> None:
    wrong = Build(("-fno-such-flag",), vector_library=False)
    with pytest.raises(CompilerError, match=r"^gcc: error: .*no-such-flag.*$"):
        CSimulator(model(**TANKS), wrong).warm_up(c_compiler.MEMBERS_IN_C)


def test_without_gcc_there_is_no_version_and_nothing_to_compile_with(monkeypatch) -> None:
    monkeypatch.setattr(c_compiler, "GCC", "no-such-compiler")
    assert gcc_version() is None
    with pytest.raises(CompilerError, match="no-such-compiler: No such file"):
        CSimulator(model(**TANKS), PLAIN).warm_up(c_compiler.MEMBERS_IN_C)


@needs_gcc
def test_another_method_is_refused() -> None:
    with pytest.raises(ValueError, match="Runge"):
        both(TANKS, PLAIN, Method.RK4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(1.0 if (v[0 + j] == 2.0) else (-v[64 + j]))", "(v[0 + j] == 2.0 ? 1.0 : (-v[64 + j]))"),
        ("min(v[0 + j], abs(x64))", "smaller(v[0 + j], fabs(x64))"),
        ("power((v[0 + j] * 1e-30), 0.1)", "power((v[0 + j] * 1e-30), 0.1)"),
    ],
)
def test_expressions_are_written_in_c(text: str, expected: str) -> None:
    assert _expression(ast.parse(text, mode="eval").body) == expected


@pytest.mark.parametrize("node", [ast.parse("[1.0]", mode="eval").body, ast.Constant(math.inf)])
def test_what_c_cannot_say_is_refused(node: ast.expr) -> None:
    with pytest.raises(ValueError, match="in C"):
        _expression(node)


def test_what_is_not_stored_has_a_name() -> None:
    value = ast.parse("exp(v[0 + j])", mode="eval").body
    assert list(_lines(Assignment(("x8", 16, 24), value))) == [
        "const double x8 = exp(v[0 + j]);",
        "v[16 + j] = v[24 + j] = x8;",
    ]


@pytest.mark.slow
@needs_gcc
@pytest.mark.parametrize("build", [PLAIN, VECTORS, FAST])
def test_the_world_as_c_agrees_with_the_kernel(build: Build) -> None:
    """Every variable at every step of sixty years, as closely as other engines must."""
    assert difference_from(CSimulator(world_model(), build)) < AGREEMENT
