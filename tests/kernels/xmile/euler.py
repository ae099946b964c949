"""A tiny engine of the tests' own: reads an XMILE file and steps through it with Euler.

It shares nothing with the writer: equations are read by a small recursive parser, which
knows the precedence that the standard gives, and turned into Python.
"""

import math
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable
from graphlib import TopologicalSorter
from typing import Any

import numpy as np

from tenfold_kernels.xmile.document import NAMESPACE
from tenfold_kernels.xmile.engines import Replay

TOKEN = re.compile(r"\s*(\d+\.?\d*(?:[eE][+-]?\d+)?|\w+|<=|>=|<>|.)")
FUNCTIONS = {"EXP": math.exp, "LN": math.log, "MIN": min, "MAX": max, "ABS": abs}
COMPARISONS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
XML = {"x": NAMESPACE}


class Parser:
    """Turns one equation into Python with every operation bracketed."""

    def __init__(self, text: str) -> None:
        self.tokens = [*TOKEN.findall(text), ""]
        self.names: set[str] = set()

    def parse(self) -> str:
        written = self.condition()
        assert self.tokens == [""], f"left over: {self.tokens}"
        return written

    def take(self, *expected: str) -> str | None:
        return self.tokens.pop(0) if self.tokens[0] in expected else None

    def condition(self) -> str:
        if not self.take("IF"):
            return self.comparison()
        test = self.condition()
        assert self.take("THEN")
        chosen = self.condition()
        assert self.take("ELSE")
        return f"({chosen} if {test} else {self.condition()})"

    def comparison(self) -> str:
        left = self.chain(self.product, "+", "-")
        sign = self.take(*COMPARISONS)
        if sign is None:
            return left
        return f"({left} {COMPARISONS[sign]} {self.chain(self.product, '+', '-')})"

    def product(self) -> str:
        return self.chain(self.signed, "*", "/")

    def chain(self, part: Callable[[], str], *signs: str) -> str:
        """Read operands from left to right."""
        found = part()
        while sign := self.take(*signs):
            found = f"({found} {sign} {part()})"
        return found

    def signed(self) -> str:
        return f"(-{self.signed()})" if self.take("-") else self.power()

    def power(self) -> str:
        base = self.atom()
        return f"({base} ** {self.signed()})" if self.take("^") else base

    def atom(self) -> str:
        if self.take("("):
            inside = self.condition()
            assert self.take(")")
            return inside
        token = self.tokens.pop(0)
        if token[0].isdigit():
            return repr(float(token))
        assert token.isidentifier(), token
        if token in FUNCTIONS:
            assert self.take("(")
            arguments = [self.condition()]
            while self.take(","):
                arguments.append(self.condition())
            assert self.take(")")
            return f"{token}({', '.join(arguments)})"
        self.names.add(token)
        return f"v[{token!r}]"


class EulerModel:
    """A file that was read."""

    def __init__(self, content: bytes) -> None:
        root = ElementTree.fromstring(content)
        specs = root.find("x:sim_specs", XML)
        assert specs is not None
        self.start, self.stop, self.step = (
            float(specs.findtext(f"x:{tag}", namespaces=XML) or "")
            for tag in ("start", "stop", "dt")
        )
        self.entries = {e.attrib["name"]: e for e in root.find("x:model/x:variables", XML) or ()}
        self.tags = {name: e.tag.rpartition("}")[2] for name, e in self.entries.items()}
        self.parsed = {}
        for name, entry in self.entries.items():
            parser = Parser(entry.findtext("x:eqn", namespaces=XML) or "")
            self.parsed[name] = (parser.parse(), parser.names)

    def texts(self, name: str, tag: str) -> list[str]:
        return [e.text or "" for e in self.entries[name].findall(f"x:{tag}", XML)]

    def replay(self, names: Iterable[str]) -> Replay:
        count = round((self.stop - self.start) / self.step) + 1
        years = self.start + self.step * np.arange(count)
        wanted = tuple(names)
        stocks = [name for name in self.entries if self.tags[name] == "stock"]
        begin = self._compiled(self.entries)
        evaluate = self._compiled(name for name in self.entries if name not in stocks)
        changes = {name: self._change(name) for name in stocks}
        v: dict[str, float] = {"TIME": self.start}
        begin(v)
        rows = []
        for k in range(len(years)):
            v["TIME"] = float(years[k])
            evaluate(v)
            rows.append([v[name] for name in wanted])
            slopes = {name: change(v) for name, change in changes.items()}
            for name, slope in slopes.items():
                v[name] += self.step * slope
        series = np.array(rows).T
        return Replay(years, dict(zip(wanted, series, strict=True)), 0.0)

    def _compiled(self, names: Iterable[str]) -> Callable[[dict[str, float]], Any]:
        """Make a function that computes variables in an order that works."""
        chosen = set(names)
        graph = {name: self.parsed[name][1] & chosen for name in self.entries if name in chosen}
        lines = [
            f"    v[{n!r}] = {self.parsed[n][0]}" for n in TopologicalSorter(graph).static_order()
        ]
        scope: dict[str, Any] = dict(FUNCTIONS)
        exec("def evaluate(v):\n" + "\n".join([*lines, "    return None"]), scope)
        return scope["evaluate"]  # type: ignore[no-any-return]

    def _change(self, stock: str) -> Callable[[dict[str, float]], float]:
        terms = [f"+ v[{n!r}]" for n in self.texts(stock, "inflow")]
        terms += [f"- v[{n!r}]" for n in self.texts(stock, "outflow")]
        change: Callable[[dict[str, float]], float] = eval(
            f"lambda v: {' '.join(terms) or '0.0'}", {}
        )
        return change
