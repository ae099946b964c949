"""Scenarios side by side: in what they differ, and what comes of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tenfold_kernels.compute import results_of
from tenfold_kernels.distribution import Correlation, Distribution
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.results import Results
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown, unknown_name

Setting = float | str | Distribution | None
FEWEST = 2


class Kind(StrEnum):
    """What scenarios can differ in."""

    CHOICE = "choice"
    PARAMETER = "parameter"
    YEAR = "year"
    DISTRIBUTION = "distribution"
    CORRELATION = "correlation"


@dataclass(frozen=True)
class Difference:
    """Something that is not the same in all scenarios.

    Parameters
    ----------
    kind : Kind
    key : str
        Address of a parameter or distribution, key of a choice, ``start`` or ``stop``, or two
        addresses joined by ``" ~ "``.
    unit : str
        Of numbers; empty for anything else.
    values : tuple
        One for each scenario. None where it has no such parameter, or says nothing of a
        distribution or correlation.
    """

    kind: Kind
    key: str
    unit: str
    values: tuple[Setting, ...]


@dataclass(frozen=True)
class Outcome:
    """An output of all scenarios.

    Parameters
    ----------
    name, unit : str
        Such as ``gap[b]`` and ``generation``.
    values : tuple of float or None
        One for each scenario; None where there is no answer.
    """

    name: str
    unit: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Comparison:
    """Scenarios side by side.

    Parameters
    ----------
    scenarios : tuple of Scenario
    at : float
        Where along the axis outputs are read.
    axis_name : str
        Such as ``year``.
    outcomes : tuple of Outcome
    differences : tuple of Difference
    """

    scenarios: tuple[Scenario, ...]
    at: float
    axis_name: str
    outcomes: tuple[Outcome, ...]
    differences: tuple[Difference, ...]

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "kernel": self.scenarios[0].kernel,
            "scenarios": [one.title.en or one.title.zh_TW for one in self.scenarios],
            "at": {"name": self.axis_name, "value": self.at},
            "outputs": {one.name: {"unit": one.unit, "values": one.values}
                        for one in self.outcomes},
            "differs": [
                {"kind": one.kind, "key": one.key, "unit": one.unit,
                 "values": [_plain(value) for value in one.values]}
                for one in self.differences
            ],
        }  # fmt: skip


def compare(
    scenarios: Sequence[Scenario], outputs: Sequence[str] = (), at: float | None = None
) -> Comparison:
    """Run scenarios and put them side by side.

    Parameters
    ----------
    scenarios : sequence of Scenario
        Two or more of one kernel.
    outputs : sequence of str
        Names of series or single figures; a name without elements stands for all of them.
        The headline ones if left out.
    at : float, optional
        Where series are read: a year, years from the close, or a number of chips. If left out,
        the last year that all reach, or the number of chips of the first scenario.

    Raises
    ------
    InputError
        If there are too few scenarios, or of several kernels; or a name or place is unknown.
    """
    kernels = list(dict.fromkeys(one.kernel for one in scenarios))
    if len(kernels) > 1:
        allowed = Phrase("scenarios of one kernel")
        raise input_error("PRESET", Fault(Wrong.WRONG_TYPE, "", ", ".join(kernels), allowed))
    if len(scenarios) < FEWEST:
        found = Phrase("a single scenario") if scenarios else Phrase("no scenario")
        raise input_error("PRESET", Fault(Wrong.WRONG_TYPE, "", found, Phrase("two or more")))
    results = [results_of(one, every_variable=bool(outputs)) for one in scenarios]
    place = _place(results, at)
    tables = [_read(one, place) for one in results]
    known = {name: unit for table in tables for name, (unit, _) in table.items()}
    found_outcomes = tuple(
        Outcome(name, known[name], tuple(table.get(name, ("", None))[1] for table in tables))
        for name in _wanted(outputs, known)
    )
    differing = differences(scenarios)
    return Comparison(tuple(scenarios), place, results[0].axis_name, found_outcomes, differing)


def differences(scenarios: Sequence[Scenario]) -> tuple[Difference, ...]:
    """List what is not the same in all scenarios of a kernel; nothing is run.

    Parameters
    ----------
    scenarios : sequence of Scenario

    Returns
    -------
    tuple of Difference
        Choices first, then years, parameters in the order of the table, and what is said of
        doubt.
    """
    units = {
        address: spec.unit
        for one in scenarios
        for spec in one.table.specs
        for address in one.table.addresses(spec)
    }
    years = [{"start": one.start, "stop": one.stop} for one in scenarios]
    said = [one.distributions for one in scenarios]
    pairs = [{_pair(c): c.rank for c in one.correlations} for one in scenarios]
    return (
        *_differing(Kind.CHOICE, [one.all_choices() for one in scenarios]),
        *_differing(Kind.YEAR, years, lambda _: "year"),
        *_differing(Kind.PARAMETER, [one.all_values() for one in scenarios], units.__getitem__),
        *_differing(Kind.DISTRIBUTION, said, units.__getitem__),
        *_differing(Kind.CORRELATION, pairs),
    )


def words_of(distribution: Distribution) -> str:
    """Write a distribution in a few words, such as ``uniform 0.1 to 0.3``."""
    if not distribution.varies:
        return str(distribution.kind)
    top = "" if distribution.mode is None else f", top {distribution.mode:g}"
    return f"{distribution.kind} {distribution.low:g} to {distribution.high:g}{top}"


def _plain(value: Setting) -> float | str | None:
    return words_of(value) if isinstance(value, Distribution) else value


def _pair(correlation: Correlation) -> str:
    return " ~ ".join(sorted((correlation.first, correlation.second)))


def _differing(
    kind: Kind, tables: Sequence[Mapping[str, Setting]],
    unit: Callable[[str], str] = lambda _: "",
) -> Iterable[Difference]:  # fmt: skip
    for key in dict.fromkeys(key for table in tables for key in table):
        values = tuple(table.get(key) for table in tables)
        if any(value != values[0] for value in values):
            yield Difference(kind, key, unit(key), values)


def _place(results: Sequence[Results], at: float | None) -> float:
    """Place on the axis that all runs have."""
    if results[0].axis_name == "chips":  # from the fewest to the most of any of them
        low, high = (pick(one.axis[k] for one in results) for pick, k in ((min, 0), (max, -1)))
        usual = float(results[0].more["chips"])
    else:
        low, high = (pick(one.axis[k] for one in results) for pick, k in ((max, 0), (min, -1)))
        usual = high
    place = usual if at is None else at
    if not low <= place <= high:
        allowed = Phrase("{low} to {high}", low=f"{low:g}", high=f"{high:g}")
        raise input_error("--at", Fault(Wrong.OUT_OF_RANGE, "", shown(place), allowed))
    return place


def _read(results: Results, place: float) -> dict[str, tuple[str, float | None]]:
    """Every output with its unit, where the axis is nearest to a place."""
    nearest = min(range(len(results.axis)), key=lambda k: abs(results.axis[k] - place))
    return {
        **{name: (unit, value) for name, unit, value in _figures(results)},
        **{one.name: (one.unit, one.values[nearest]) for one in results.series},
    }


def _figures(results: Results) -> Iterable[tuple[str, str, float | None]]:
    """Single figures that a kernel gives besides its series."""
    for name in ("peak_equivalent", "training_equivalent"):
        if name in results.more:
            yield f"{name}_of_all", "chip", results.more[name]
    for project, found in results.more.get("projects", {}).items():
        for name, figure in found["figures"].items():
            yield f"{name}[{project}]", figure["unit"], figure["mean"]
        for line, figure in found["public_cost"].items():
            yield f"public_cost_{line}[{project}]", figure["unit"], figure["mean"]


def _wanted(outputs: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """Names that were asked for, each once; all of them where nothing was."""
    if not outputs:
        return list(known)
    elements: dict[str, list[str]] = {}
    for name in known:
        elements.setdefault(name.partition("[")[0], []).append(name)
    found: list[str] = []
    for name in outputs:
        if name in known:
            found.append(name)
        elif name in elements:
            found += elements[name]
        else:
            fault = unknown_name("", name, (*elements, *known))
            raise input_error("--output", fault)
    return list(dict.fromkeys(found))
