"""An industry of such projects over decades: what is financed, made, learnt and forgotten."""

from collections.abc import Mapping
from functools import lru_cache
from math import ceil, log2, sqrt
from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, normal_chances
from tenfold_kernels.finance.stochastic.figures import QUANTILES
from tenfold_kernels.finance.stochastic.report import DEFAULT_SEED, appraise

HORIZON = 40  # years
MEMBERS = 200
PATHS = 1000  # of each appraisal, unless told otherwise
NODES_PER_TENFOLD = 12  # unit costs at which the project is appraised
CHEAPEST, DEAREST = 0.1, 10.0  # unit cost, over that of the first year
SERIES = {
    "capability": "1",
    "unit_cost": "1",
    "close_chance": "share",
    "plants": "1",
    "production": "1",
}
RETURN, HURDLE = FIGURES.index("return_on_expected_flows"), FIGURES.index("hurdle")


class Decades(NamedTuple):
    """Series over years, arrays of shape (HORIZON + 1,).

    Parameters
    ----------
    mean, standard_error : dict of ndarray
        By name, as in `SERIES`: know-how over that of the first year, cost likewise, chance
        that a plant offered this year is financed, plants that stand, and output in plants.
    quantiles : dict of ndarray, shape (3, HORIZON + 1)
        5th, 50th and 95th percentile over histories.
    """

    mean: dict[str, FloatArray]
    standard_error: dict[str, FloatArray]
    quantiles: dict[str, FloatArray]

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            name: {
                "unit": unit,
                "mean": self.mean[name].tolist(),
                "standard_error": self.standard_error[name].tolist(),
                **{
                    f"p{round(100 * q)}": values.tolist()
                    for q, values in zip(QUANTILES, self.quantiles[name], strict=True)
                },
            }
            for name, unit in SERIES.items()
        }


def wright_exponent(learning_rate: float) -> float:
    """Fall of the logarithm of cost with that of know-how, -log2(1 - learning rate)."""
    return -log2(1.0 - learning_rate)


def know_how(
    experience: FloatArray, output: FloatArray, in_use: FloatArray, forgetting: float, idle: float
) -> FloatArray:
    """Know-how a year on: what is left, and what was made.

    Parameters
    ----------
    experience, output : ndarray
        In years of one plant's full output.
    in_use : ndarray
        Output over the largest so far.
    forgetting, idle : float
        Share lost in a year at full output, and without any.

    Source: Benkard 2000, learning and forgetting, with a loss of its own for idle years; the
    least loss is that in use.
    """
    lost = forgetting + (1.0 - in_use) * max(idle - forgetting, 0.0)
    return (1.0 - lost) * experience + output


class _Finance:
    """How far the return lies above the hurdle, by unit cost; worked out where it is asked."""

    def __init__(self, values: Mapping[str, float], project: str, seed: int, paths: int) -> None:
        self._given = (values, project, paths, seed)
        self._width = values[f"investor_disagreement[{project}]"]
        self._known: dict[int, float] = {}
        self.output = appraise(*self._given).outcomes.made.mean(axis=1)[1:]

    def close_chance(self, unit_cost: FloatArray) -> FloatArray:
        """Chance that a project of this cost closes."""
        place = NODES_PER_TENFOLD * np.log10(np.clip(unit_cost, CHEAPEST, DEAREST))
        below = np.floor(place).astype(int)
        nodes = np.unique(np.concatenate((below, below[place > below] + 1))).tolist()
        for node in set(nodes) - set(self._known):
            figures = appraise(*self._given, unit_cost=10.0 ** (node / NODES_PER_TENFOLD)).figures
            self._known[node] = float(figures[0, RETURN] - figures[0, HURDLE])
        known = np.array([self._known[node] for node in nodes])
        # Nothing between nodes that are no neighbours is asked for.
        return normal_chances(np.interp(place, nodes, known) / self._width)


@lru_cache(maxsize=2)
def _chances(seed: int, offered: int) -> FloatArray:
    """Uniform draws for each plant that may be offered, shape (offered + 1, years, members)."""
    rng = np.random.default_rng(seed)
    drawn = np.stack([rng.random((HORIZON + 1, MEMBERS)) for _ in range(offered + 1)])
    drawn.flags.writeable = False
    return drawn


def over_decades(
    values: Mapping[str, float], project: str, seed: int = DEFAULT_SEED, paths: int = PATHS
) -> Decades:
    """Follow an industry year by year: cheaper plants are financed more readily, and teach.

    Parameters
    ----------
    values : mapping
        Every value of a scenario by address.
    project : str
        ``a`` or ``b``.
    seed : int
        Which histories.
    paths : int
        Of each appraisal.

    Returns
    -------
    Decades
    """
    own = {
        key.removesuffix(f"[{project}]"): v for key, v in values.items() if f"[{project}]" in key
    }
    finance = _Finance(values, project, seed, paths)
    exponent = wright_exponent(own["learning_rate"])
    offered = own["plants_offered"]
    draws = _chances(seed, int(np.ceil(offered)))
    delay = 1 + round(own["construction_time"])
    life = ceil(own["plant_life"])
    ages = np.zeros((life, MEMBERS))  # plants by years in operation
    old = np.repeat(own["first_plants"] / life, life)
    waiting = [np.zeros(MEMBERS) for _ in range(delay)]
    experience = np.full(MEMBERS, own["first_experience"])
    crews = np.full(MEMBERS, own["first_plants"])
    largest = np.full(MEMBERS, 1e-12)
    told = {name: np.empty((HORIZON + 1, MEMBERS)) for name in SERIES}
    for year in range(HORIZON + 1):
        plants = ages.sum(axis=0) + old.sum()
        cost = (experience / own["first_experience"]) ** -exponent
        chance = finance.close_chance(cost)
        staffed = np.minimum(crews / np.maximum(plants, 1e-12), 1.0)
        output = staffed * (finance.output[:life] @ ages + old.sum())
        largest = np.maximum(largest, output)
        for name, value in (
            ("capability", experience / own["first_experience"]), ("unit_cost", cost),
            ("close_chance", chance), ("plants", plants), ("production", output),
        ):  # fmt: skip
            told[name][year] = value
        crews = (1.0 - own["crew_exit"]) * crews + own["crews_trained"]
        to_come = plants + np.sum(waiting, axis=0)
        seeking = np.floor(offered + draws[0, year])
        closed = sum(
            (draws[1 + k, year] < chance) & (k < seeking) for k in range(len(draws) - 1)
        ) + np.zeros(MEMBERS)
        waiting.append(np.minimum(closed, np.maximum(crews - to_come, 0.0)))
        experience = know_how(
            experience, output, output / largest, own["forgetting"], own["idle_forgetting"]
        )
        experience = np.maximum(experience, 1e-9)
        ages = np.concatenate((waiting.pop(0)[None], ages[:-1]))
        old = np.append(old[1:], 0.0)
    return Decades(
        {name: series.mean(axis=1) for name, series in told.items()},
        {name: series.std(axis=1, ddof=1) / sqrt(MEMBERS) for name, series in told.items()},
        {name: np.quantile(series, QUANTILES, axis=1) for name, series in told.items()},
    )
