"""Run a scenario of any kernel."""

from tenfold_kernels.results import Results
from tenfold_kernels.scenario import Scenario


def results_of(
    scenario: Scenario, first: float | None = None, last: float | None = None,
    every_variable: bool = False,
) -> Results:  # fmt: skip
    """Run a scenario and give its series.

    Parameters
    ----------
    scenario : Scenario
        What to run.
    first, last : float, optional
        Years to report, for a kernel with years; the scenario's own if left out.
    every_variable : bool
        Give every variable instead of the headline ones.
    """
    # One kernel is loaded, not all: each takes a while to import.
    if scenario.kernel == "cluster":
        from tenfold_kernels.cluster.results import cluster_results

        return cluster_results(scenario, every_variable)
    if scenario.kernel == "finance":
        from tenfold_kernels.finance.stochastic.results import finance_results

        return finance_results(scenario, every_variable)
    from tenfold_kernels.world.results import world_results

    begin = scenario.start if first is None else first
    return world_results(scenario, begin, scenario.stop if last is None else last, every_variable)
