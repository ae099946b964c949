"""One parameter along one side of a map."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.slider_places import place_of, value_at
from tenfold_kernels.values import addresses_of, check_parameter, shown

Array = NDArray[np.float64]

POINTS = 60
MOST_POINTS = 1000


@dataclass(frozen=True)
class Axis:
    """Values of a parameter.

    Parameters
    ----------
    key : str
        Address, or a key without element, which stands for all of its elements alike.
    addresses : tuple of str
        What it stands for.
    spec : ParamSpec
        The parameter.
    values : ndarray
        In its unit, rising.
    here : float, optional
        Value in the scenario; none where its elements differ.
    """

    key: str
    addresses: tuple[str, ...]
    spec: ParamSpec
    values: Array
    here: float | None

    def changes(self, values: Array) -> dict[str, Array]:
        """Say for each address what members take, if they take these values."""
        return dict.fromkeys(self.addresses, values)


def axis(
    scenario: Scenario,
    key: str,
    low: float | None = None,
    high: float | None = None,
    points: int = POINTS,
    name: str = "axis",
) -> Axis:
    """Lay a parameter out between two values, evenly on the scale of its slider.

    Parameters
    ----------
    scenario : Scenario
        Whose parameter.
    key : str
        Its address, or its key alone for all of its elements.
    low, high : float, optional
        Ends, inside the hard range; those of the slider if left out.
    points : int
        How many values, both ends among them.
    name : str
        What the axis is called in messages.

    Raises
    ------
    InputError
        If there is no such parameter, or values or their number cannot be taken.
    """
    addresses = addresses_of(scenario.table, key)
    if isinstance(addresses, Fault):
        raise input_error(name, addresses)
    spec = scenario.table.spec(key)
    ends = [
        check_parameter(spec, key, given if given is not None else end)
        for given, end in zip((low, high), spec.slider, strict=True)
    ]
    for end in ends:
        if isinstance(end, Fault):
            raise input_error(name, end)
    first, last = (float(end) for end in ends if not isinstance(end, Fault))
    if not first < last:
        allowed = Phrase("a number above {least}", least=f"{first:g}")
        raise input_error(name, Fault(Wrong.OUT_OF_RANGE, key, f"{last:g}", allowed))
    if not 2 <= points <= MOST_POINTS:
        allowed = Phrase("a whole number from {first} to {last}", first="2", last=str(MOST_POINTS))
        raise input_error(name, Fault(Wrong.OUT_OF_RANGE, key, shown(points), allowed))
    places = np.linspace(place_of(spec, first), place_of(spec, last), points)
    values = value_at(spec, places)
    values[0], values[-1] = first, last
    given_values = scenario.all_values()
    return Axis(key, addresses, spec, values, _common([given_values[one] for one in addresses]))


def _common(values: Sequence[float]) -> float | None:
    return values[0] if all(one == values[0] for one in values) else None
