"""The chance of closing along a lever: by length of contract, and by volume under an offtake."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
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
RETURN, HURDLE = FIGURES.index("return_on_expected_flows"), FIGURES.index("hurdle")
SLIDERS = {spec.key: spec.slider for spec in OF_ONE_PROJECT}


@dataclass(frozen=True)
class Sweep:
    """The chance of closing along one parameter, all else as it is.

    Parameters
    ----------
    key : str
        The parameter.
    places, distances : ndarray
        Its values, and return on equity less the hurdle at each.
    present, margin : float
        Where the project stands, and the same there.
    disagreement : float
        Width of the band of returns in which investors disagree.
    supposed_years : float
        Years of an offtake that the project does not have and that the sweep supposes; zero
        where it supposes none.
    """

    key: str
    places: FloatArray
    distances: FloatArray
    present: float
    margin: float
    disagreement: float
    supposed_years: float = 0.0

    @property
    def chances(self) -> FloatArray:
        """The chance of closing at each value."""
        return normal_chances(self.distances / self.disagreement)

    @property
    def chance(self) -> float:
        """The chance of closing where the project stands."""
        return float(normal_chances(np.array([self.margin / self.disagreement]))[0])

    @property
    def thresholds(self) -> tuple[float, ...]:
        """Values at which the chance passes one half; where the project stands counts as well."""
        known = dict(zip(self.places.tolist(), self.chances.tolist(), strict=True))
        places, chances = np.array(sorted({**known, self.present: self.chance}.items())).T
        above = chances - 0.5
        turns = np.flatnonzero((above[:-1] > 0.0) != (above[1:] > 0.0))
        part = above[turns] / (above[turns] - above[turns + 1])
        return tuple((places[turns] + part * (places[turns + 1] - places[turns])).tolist())

    def standing(self, present: float, margin: float) -> "Sweep":
        """Let the project move along the curve, which is shifted to lead through it again.

        Parameters
        ----------
        present, margin : float
            Where it stands, and its return on equity less the hurdle there.
        """
        distances = self.distances + margin - np.interp(present, self.places, self.distances)
        return replace(self, distances=distances, present=present, margin=margin)

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
    width = values[address("investor_disagreement", (project,))]
    return Sweep(key, places, np.array(found) + told - here, present, told, width, supposed)


def sweeps(
    values: Mapping[str, float], project: str, keys: Sequence[str] = SWEPT, **more: Any
) -> dict[str, Sweep]:
    """Sweep several parameters; the rest as for `sweep`."""
    return {key: sweep(values, project, key, **more) for key in keys}
