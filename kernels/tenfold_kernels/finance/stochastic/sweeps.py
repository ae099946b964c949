"""The chance of closing along a lever: by length of contract, and by volume under an offtake."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np

from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, normal_chances
from tenfold_kernels.finance.stochastic.declared import OF_ONE_PROJECT
from tenfold_kernels.finance.stochastic.report import DEFAULT_PATHS, DEFAULT_SEED, appraise
from tenfold_kernels.parameters import address

LENGTH, VOLUME = "contract_length", "offtake_share"
SWEPT = (LENGTH, VOLUME)
POINTS = 21
SUPPOSED_YEARS = 10.0  # of an offtake where a project has none
THREADS = 2
RETURN, HURDLE = FIGURES.index("return_on_equity"), FIGURES.index("hurdle")
SLIDERS = {spec.key: spec.slider for spec in OF_ONE_PROJECT}


@dataclass(frozen=True)
class Sweep:
    """The chance of closing along one parameter, all else as it is.

    Parameters
    ----------
    key : str
        The parameter.
    places, chances : ndarray
        Its values, and the chance of closing at each.
    present, chance : float
        Where the project stands.
    supposed_years : float
        Years of an offtake that the project does not have and that the sweep supposes; zero
        where it supposes none.
    """

    key: str
    places: FloatArray
    chances: FloatArray
    present: float
    chance: float
    supposed_years: float = 0.0

    @property
    def thresholds(self) -> tuple[float, ...]:
        """Values at which the chance passes one half."""
        above = self.chances - 0.5
        turns = np.flatnonzero((above[:-1] > 0.0) != (above[1:] > 0.0))
        part = above[turns] / (above[turns] - above[turns + 1])
        return tuple(
            (self.places[turns] + part * (self.places[turns + 1] - self.places[turns])).tolist()
        )

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "values": self.places.tolist(),
            "close_chance": self.chances.tolist(),
            "present": self.present,
            "present_close_chance": self.chance,
            "thresholds": list(self.thresholds),
            "supposed_offtake_years": self.supposed_years,
        }


def sweep(
    values: Mapping[str, float], project: str, key: str, margin: float | None = None,
    paths: int = DEFAULT_PATHS, seed: int = DEFAULT_SEED, points: int = POINTS,
) -> Sweep:  # fmt: skip
    """Follow the chance of closing along a parameter's slider.

    Where the project has no offtake, the sweep over its volume supposes one of ten years; the
    project itself then stands at no volume.

    Parameters
    ----------
    values : mapping
        Every value of a scenario by address.
    project, key : str
        ``a`` or ``b``, and the parameter.
    margin : float, optional
        Return on equity less the hurdle of the project as it is, from more paths: the sweep is
        shifted to agree, since few paths err alike at all of its points.
    paths, seed : int
        See `report.appraise`.
    points : int
        Places along the slider.
    """
    place = address(key, (project,))
    years = address("offtake_years", (project,))
    supposed = SUPPOSED_YEARS if key == VOLUME and values[years] == 0.0 else 0.0
    given = {**values, years: supposed} if supposed else dict(values)

    def distance(of: Mapping[str, float]) -> float:
        found = appraise(of, project, paths, seed).figures[0]
        return float(found[RETURN] - found[HURDLE])

    present = 0.0 if supposed else values[place]
    here = distance(values)
    told = here if margin is None else margin
    low, high = SLIDERS[key]
    places = np.linspace(min(low, present), max(high, present), points)  # typed in beyond it
    with ThreadPoolExecutor(THREADS) as threads:
        found = list(threads.map(lambda value: distance({**given, place: value}), places.tolist()))
    distances = np.array([told, *(one + told - here for one in found)])
    chances = normal_chances(distances / values[address("investor_disagreement", (project,))])
    return Sweep(key, places, chances[1:], present, float(chances[0]), supposed)


def sweeps(
    values: Mapping[str, float], project: str, keys: Sequence[str] = SWEPT, **more: Any
) -> dict[str, Sweep]:
    """Sweep several parameters; the rest as for `sweep`."""
    return {key: sweep(values, project, key, **more) for key in keys}
