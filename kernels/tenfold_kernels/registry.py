"""The kernels by name, each with its parameters and the version of its results."""

from tenfold_kernels.parameters import FEWEST_BLOCS, ParameterTable

KERNELS = ("world", "cluster", "finance")


def parameter_table(kernel: str, blocs: int = FEWEST_BLOCS) -> ParameterTable:
    """Parameters of a kernel; those of the world model depend on the number of blocs."""
    if kernel == "cluster":
        from tenfold_kernels.cluster import cluster_parameters

        return cluster_parameters()
    if kernel == "finance":
        from tenfold_kernels.finance.stochastic import finance_parameters

        return finance_parameters()
    from tenfold_kernels.world.sectors import world_parameters

    return world_parameters(blocs)


def model_version(kernel: str) -> int:
    """Version of a kernel: raised when results of stored scenarios change."""
    if kernel == "cluster":
        from tenfold_kernels import cluster

        return cluster.VERSION
    if kernel == "finance":
        from tenfold_kernels.finance import stochastic

        return stochastic.VERSION
    from tenfold_kernels import world

    return world.VERSION
