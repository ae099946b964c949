"""Old chips for one new chip, over the network between them and the size of their domains."""

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.cluster.exchange import needed_chips
from tenfold_kernels.cluster.frontier import explore
from tenfold_kernels.cluster.parameters import SPECS, checked
from tenfold_kernels.cluster.physics.survey import Floats
from tenfold_kernels.cluster.screen import chosen_entries, scenario_job, usual_batch

NETWORKS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
DOMAINS = (1.0, 2.0, 4.0, 8.0, 16.0, 64.0, 256.0)
THREADS = 2  # compiled code runs side by side


@dataclass(frozen=True)
class ExchangeMap:
    """Old chips that one new chip is worth, for other networks and domains of the old one.

    Parameters
    ----------
    networks : ndarray
        Bandwidth between domains of old chips, relative to the catalogue.
    domains : ndarray
        Chips in a domain of old chips.
    equivalents : ndarray, shape (domains, networks)
        Old chips per new chip, as in `Equivalence`; not a number where no number of old chips
        suffices.
    """

    networks: Floats
    domains: Floats
    equivalents: Floats


def exchange_map(
    values: Mapping[str, float] | None = None, choices: Mapping[str, str] | None = None,
    networks: Sequence[float] = NETWORKS, domains: Sequence[float] = DOMAINS,
) -> ExchangeMap:  # fmt: skip
    """Compute the map of a scenario.

    Parameters
    ----------
    values, choices : mapping
        As for `run_cluster`.
    networks : sequence of float
        Factors on the bandwidth between domains of old chips.
    domains : sequence of float
        Sizes of domains of old chips.
    """
    numbers, chosen = checked(values, SPECS), chosen_entries(choices or {})
    batch = usual_batch(numbers["batch"])
    new = explore(scenario_job("new", numbers, chosen, batch))
    best = new.within(round(numbers["chips"]))
    usual = scenario_job("old", {**numbers, "old_domain": 1.0}, chosen, batch).machine.domain

    def worth(place: tuple[float, float]) -> float:
        changed = {**numbers, "old_domain": place[0] / usual, "old_network": place[1]}
        old = explore(scenario_job("old", changed, chosen, batch))
        used, needed = needed_chips(new, old, best)
        return needed / used if used else math.nan

    places = [(domain, network) for domain in domains for network in networks]
    with ThreadPoolExecutor(THREADS) as threads:
        found = np.array(list(threads.map(worth, places)))
    shape = len(domains), len(networks)
    return ExchangeMap(np.array(networks), np.array(domains), found.reshape(shape))
