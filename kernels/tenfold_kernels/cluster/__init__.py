"""The training-cluster kernel: what a chip is worth in a training run, not on paper.

A dense transformer is laid out over chips by tensor, pipeline and data parallelism; the
time of one training step follows from arithmetic, memory traffic, communication over two
levels of network, pipeline bubbles and stragglers. All legal layouts are searched.

`predict` gives one step, `search` the fastest layouts, `scaling` the curve over chips,
`equivalence` the number of old chips that a new one is worth, `run_cluster` all of it for
a screen. `cluster_parameters` declares the parameters, `chip` and `workload` read the
catalogue. Whatever is wrong with an input raises `ClusterError`.
"""

from tenfold_kernels.cluster.catalogue import (
    Chip,
    Figure,
    Workload,
    chip,
    chip_ids,
    workload,
    workload_ids,
)
from tenfold_kernels.cluster.curve import ScalingCurve, Wall, scaling
from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.exchange import Equivalence, equivalence
from tenfold_kernels.cluster.parameters import cluster_parameters
from tenfold_kernels.cluster.prediction import Prediction, SearchResult, predict, search
from tenfold_kernels.cluster.screen import ClusterResult, run_cluster

VERSION = 1

__all__ = [
    "VERSION",
    "Chip",
    "ClusterError",
    "ClusterResult",
    "Equivalence",
    "Figure",
    "Prediction",
    "ScalingCurve",
    "SearchResult",
    "Wall",
    "Workload",
    "chip",
    "chip_ids",
    "cluster_parameters",
    "equivalence",
    "predict",
    "run_cluster",
    "scaling",
    "search",
    "workload",
    "workload_ids",
]
