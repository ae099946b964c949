"""What a lens asks about before anyone has chosen: outcome, year and axes of a scenario."""

from tenfold_gui.engine.inquiry import About, Inquiry
from tenfold_gui.engine.studies import Study
from tenfold_gui.engine.topics import AnyTopic, Ask
from tenfold_gui.lenses import TIPPING
from tenfold_gui.workspaces.race.outcomes import GAP, Asked
from tenfold_kernels.parameters import Role, address, index_of
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.levers import NO_CONTROL, controlled_bloc, has_controls

ACROSS, UP = "subsidy_coverage", "discipline"


def about(asked: Asked, lens: str, bloc: str, scenario: Scenario, baseline: Scenario) -> About:
    """Complete what was asked by what the scenario proposes."""
    year = scenario.stop if asked.year is None else asked.year
    axes = [given or lever for given, lever in zip(asked.axes, _axes(scenario, bloc), strict=True)]
    own = address(GAP, (bloc,))
    if lens == TIPPING and has_controls(scenario):
        own = address("containment", (controlled_bloc(scenario),))
    return About(
        asked.output or own, min(max(year, scenario.start + 1.0), scenario.stop), baseline, bloc,
        (axes[0], axes[1]), asked.target, asked.measure, asked.threshold,
    )  # fmt: skip


def study_on(topic: AnyTopic, scenario: Scenario, about: About) -> Study | Inquiry | None:
    """What to study on a topic; None where nothing was asked."""
    if not isinstance(topic, Ask):
        return Study(topic, scenario)
    if topic is Ask.REACH and about.target is None:
        return None
    return Inquiry(topic, scenario, about)


def _axes(scenario: Scenario, bloc: str) -> tuple[str, str]:
    """An aid of the bloc, and a control that it meets; those that the scenario sets first."""
    table, values = scenario.table, scenario.all_values()
    levers = [
        key
        for key in scenario.values
        if table.spec(key).role is Role.POLICY and not table.spec(key).is_date
        and values[key] != table.spec(key).default
    ]  # fmt: skip
    own = [key for key in levers if index_of(key) == bloc]
    controls = [
        key for key in levers
        if (name := key.partition("[")[0]) in NO_CONTROL and values[key] != NO_CONTROL[name]
    ]  # fmt: skip
    across = next(iter((*own, address(ACROSS, (bloc,)))))
    others = (*controls, *own, address(UP, (bloc,)), address(ACROSS, (bloc,)))
    return across, next(key for key in others if key != across)
