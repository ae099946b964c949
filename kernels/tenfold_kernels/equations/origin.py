"""Where an equation comes from, and how sure it is: read off its declaration.

An equation is published, or it follows from what others say, or it is this model's own. Only
the first kind has a source to cite; the others are told apart by what the formula consists
of, so that nobody has to write hundreds of times that a sum is a sum.
"""

import ast
from enum import StrEnum
from typing import NamedTuple

from tenfold_kernels.equations.declare import Derived, Equation, Stock
from tenfold_kernels.equations.expression import named_quantity, read_formula
from tenfold_kernels.equations.model import Model
from tenfold_kernels.parameters import Confidence, ParamSpec

# Numbers that say nothing by themselves, and guards against division by zero.
PLAIN_NUMBERS = frozenset((0.0, 1.0, 2.0, 1000.0))
GUARD = 1e-6
PLAIN_CALLS = frozenset(("min", "max", "abs"))
LEAST_FIRST = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


class Basis(StrEnum):
    """What an equation rests on; the words are what people read."""

    PUBLISHED = "published"
    OWN = "this model's own form"
    IDENTITY = "identity: zero in every run, or the accounts are wrong"
    PAYMENT = "bookkeeping: a line of the ledger, made from the variables that feed it"
    STOCK = "bookkeeping: what was there at the start, and what came and went since"
    SUMMARY = "definition: sums up or picks elements of another variable"
    ARITHMETIC = "definition: arithmetic of the variables that feed it, without a setting"


FORMS = {Basis.PUBLISHED: Confidence.MEDIUM, Basis.OWN: Confidence.LOW}  # others are sure


class Origin(NamedTuple):
    """Where an equation comes from.

    Parameters
    ----------
    basis : Basis
        What it rests on.
    source : str
        Who published it; for a form of the model's own, what its sector builds upon.
    confidence : Confidence
        How sure it is: no more than its form is, nor than the least sure setting in it.
    weakest : str
        That setting, where it is less sure than the form; else empty.
    """

    basis: Basis
    source: str
    confidence: Confidence
    weakest: str


def origin_of(model: Model, name: str) -> Origin:
    """Tell where the equation of a variable comes from.

    Parameters
    ----------
    model : Model
        The model it belongs to.
    name : str
        A variable; parameters carry source and confidence themselves.
    """
    declared = model.declarations[name]
    if isinstance(declared, ParamSpec):
        return Origin(Basis.PUBLISHED, declared.source, declared.confidence, "")
    settings = [
        found
        for source in model.sources_of(name)
        if isinstance(found := model.declarations.get(source), ParamSpec)
    ]
    basis = _basis(model, declared, bool(settings))
    form = FORMS.get(basis, Confidence.HIGH)
    least = min(settings, key=lambda spec: LEAST_FIRST.index(spec.confidence), default=None)
    source = declared.source or (declared.follows if basis is Basis.OWN else "")
    if least is not None and LEAST_FIRST.index(least.confidence) < LEAST_FIRST.index(form):
        return Origin(basis, source, least.confidence, least.key)
    return Origin(basis, source, form, "")


def _basis(model: Model, declared: Equation | Stock | Derived, has_settings: bool) -> Basis:
    if declared.source:
        return Basis.PUBLISHED
    if declared.name in model.checks:
        return Basis.IDENTITY
    match declared:
        case Stock():
            return Basis.STOCK
        case Derived():
            return Basis.SUMMARY
    if has_settings or not _is_arithmetic(declared):
        return Basis.OWN
    return Basis.PAYMENT if declared.name in model.payments else Basis.ARITHMETIC


def _is_arithmetic(declared: Equation) -> bool:
    """Whether a formula adds, subtracts, multiplies, divides and compares, and no more."""
    formula = read_formula(declared.function)
    return all(map(_is_plain, ast.walk(formula.body)))


def _is_plain(node: ast.AST) -> bool:
    if named := named_quantity(node):
        return _is_plain_number(float(named[1]))
    match node:
        case ast.Constant(value=float() | int() as value):
            return _is_plain_number(float(value))
        case ast.Call(func=ast.Name(id=called)):
            return called in PLAIN_CALLS
        case ast.Pow():
            return False
    return True


def _is_plain_number(value: float) -> bool:
    return abs(value) in PLAIN_NUMBERS or abs(value) <= GUARD
