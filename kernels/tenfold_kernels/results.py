"""Results of a scenario as series over an axis, whatever the kernel."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Series:
    """One series.

    Parameters
    ----------
    name, unit : str
        Such as ``share[a,third]`` and ``share``.
    values : tuple
        One for each point of the axis; None where there is no answer.
    """

    name: str
    unit: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Results:
    """Series over an axis, and the checks that a run must pass.

    Parameters
    ----------
    axis_name, axis_unit : str
        Such as ``year``.
    axis : tuple of float
        Points of the axis.
    series : tuple of Series
        What was asked for.
    checks : dict
        Largest absolute residual by name.
    more : dict
        What a kernel adds besides series.
    """

    axis_name: str
    axis_unit: str
    axis: tuple[float, ...]
    series: tuple[Series, ...]
    checks: dict[str, float]
    more: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> tuple[float | None, ...]:
        """Values of one series, by its name; raises KeyError if there is none."""
        for series in self.series:
            if series.name == name:
                return series.values
        raise KeyError(name)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        years = list(self.axis) if self.axis_name == "year" else []
        other = {} if self.axis_name == "year" else {
            "axis": {"name": self.axis_name, "unit": self.axis_unit, "values": list(self.axis)}
        }  # fmt: skip
        return {
            "years": years,
            **other,
            "series": {s.name: {"unit": s.unit, "values": list(s.values)} for s in self.series},
            "checks": self.checks,
            **self.more,
        }
