"""Write a model's kernel in C: what a good compiler makes of the same equations.

The loops over lanes and their order are those of `emit`, made from the same graph, so that C
has every saving that the kernel has: constants set aside, one loop for all blocs, nothing
stored that no other loop reads. Mathematics is the C library's.
"""

import ast
from collections.abc import Iterator
from math import isfinite

from tenfold_kernels.equations.emit import BETWEEN, EVALUATE, KernelSource
from tenfold_kernels.equations.translate import Assignment, Loop, read_loops

# Not the bounds that the kernel puts on exp's argument: they would cost C something, and only
# far beyond any figure of a model do they tell.
_HEADER = """\
#include <math.h>

#ifdef VECTOR_LIBRARY  /* glibc's libmvec, without the licence to round anyhow */
__attribute__((simd("notinbranch"), const)) double exp(double);
__attribute__((simd("notinbranch"), const)) double log(double);
#endif

typedef double *restrict cells;

static inline double smaller(double x, double y) { return y < x ? y : x; }
static inline double larger(double x, double y) { return y > x ? y : x; }
static inline double power(double x, double y)
{
    return x > 0.0 ? exp(y * log(larger(x, 1e-300))) : 0.0;
}
"""

_DRIVER = """
void run(cells v, const long long *restrict records, long long recorded, double *restrict out,
         double start, double step, long long begin, long long steps, long long every,
         double share)
{{
    for (long j = 0; j < {width}; j++) v[{step} + j] = step;
    for (long long k = begin; k <= steps; k++) {{
        set_clock(v, start + k * step, start);
        if (k == 0) {{
            for (long i = 0; i < {stocks}; i++) v[{slope} + i] = 0.0;
            initialise(v);
        }}
        if (k == begin) {{
            evaluate_constants(v);
            set_aside(v);
        }}
        if (k % every != 0) {{
            {between}(v);
        }} else {{
            evaluate(v);
            observe(v);
            for (long long n = 0; n < recorded; n++)
                for (long j = 0; j < {members}; j++)
                    out[(k / every * recorded + n) * {members} + j] = v[records[n] + j];
        }}
        if (k == steps) break;
        for (long j = 0; j < {width}; j++) v[{carried} + j] = k > 0 ? share : 0.0;
        advance(v);
    }}
}}
"""

_NAMES = {"min": "smaller", "max": "larger", "abs": "fabs"}
_SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==",
}  # fmt: skip


def c_text(source: KernelSource) -> str:
    """Write the kernel in C, with the arguments of `KernelSource`'s own but for the method.

    Parameters
    ----------
    source : KernelSource
        What to write, and where its variables lie.

    Returns
    -------
    str
        A file that defines ``run(v, records, recorded, out, start, step, begin, steps, every,
        share)``;
        the share of a slope's change that is carried on is 0 for Euler, 1/2 for Adams.
    """
    functions = [node for node in ast.parse(source.text).body if isinstance(node, ast.FunctionDef)]
    parts = [_function(node) for node in functions if node.name != "run"]
    driver = _DRIVER.format(between=BETWEEN if source.members > 1 else EVALUATE, **source.places)
    return "".join((_HEADER, *parts, driver))


def _function(node: ast.FunctionDef) -> str:
    """Write a function and, since gcc gives up on long ones, one for each of its loops."""
    names = [argument.arg for argument in node.args.args]
    given = ", ".join(("cells v", *(f"double {name}" for name in names[1:])))
    loops = list(enumerate(read_loops(node)))
    parts = "".join(
        f"\nstatic __attribute__((noinline)) void {node.name}_{k}({given})\n{_loop(loop)}"
        for k, loop in loops
    )
    calls = "".join(f"    {node.name}_{k}({', '.join(names)});\n" for k, _ in loops)
    return f"{parts}\nstatic void {node.name}({given})\n{{\n{calls}}}\n"


def _loop(loop: Loop) -> str:
    """Write a loop, and that no lane reads what another has written."""
    body = "".join(f"        {line}\n" for each in loop.assignments for line in _lines(each))
    return (
        f"{{\n#pragma GCC ivdep\n    for (long j = 0; j < {loop.lanes}; j++) {{\n{body}    }}\n}}\n"
    )


def _lines(assignment: Assignment) -> Iterator[str]:
    value = _expression(assignment.value)
    for place in assignment.targets:
        if isinstance(place, str):
            yield f"const double {place} = {value};"
            value = place
    cells = [f"v[{place} + j] = " for place in assignment.targets if isinstance(place, int)]
    if cells:
        yield f"{''.join(cells)}{value};"


def _expression(node: ast.expr) -> str:
    match node:
        case ast.Subscript() | ast.Name():
            return ast.unparse(node)
        case ast.Constant(value=float() as number) if isfinite(number):
            return repr(number)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"(-{_expression(operand)})"
        case ast.BinOp(left=left, op=op, right=right):
            return f"({_expression(left)} {_SIGNS[type(op)]} {_expression(right)})"
        case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right])):
            test = f"{_expression(left)} {_SIGNS[type(op)]} {_expression(right)}"
            return f"({test} ? {_expression(node.body)} : {_expression(node.orelse)})"
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return f"{_NAMES.get(name, name)}({', '.join(map(_expression, arguments))})"
    raise ValueError(f"cannot write '{ast.unparse(node)}' in C")
