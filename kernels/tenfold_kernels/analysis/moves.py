"""A slider moved from where it is to somewhere else, and how far that is."""

from dataclasses import dataclass
from typing import Any

from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.slider_places import place_of


@dataclass(frozen=True)
class Move:
    """A parameter moved.

    Parameters
    ----------
    key : str
        Address of the parameter; without an element it moves all of them alike.
    spec : ParamSpec
        The parameter.
    before, after : float
        Its values.
    """

    key: str
    spec: ParamSpec
    before: float
    after: float

    @property
    def relative(self) -> float | None:
        """Change as a share of the value before; none for dates, and where that is nought."""
        if self.spec.is_date or self.before == 0.0:
            return None
        return (self.after - self.before) / abs(self.before)

    @property
    def of_slider(self) -> float:
        """Change as a share of the slider's length."""
        return float(place_of(self.spec, self.after) - place_of(self.spec, self.before))

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "key": self.key,
            "role": self.spec.role.value,
            "unit": self.spec.unit,
            "before": self.before,
            "after": self.after,
            "relative": self.relative,
            "of_slider": self.of_slider,
        }
