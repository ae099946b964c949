"""Change a scenario as ``--set`` says: parameters by address, choices by key."""

from collections.abc import Iterable
from dataclasses import replace

from tenfold_kernels.faults import input_error
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import assign, unknown_name


def with_assignments(scenario: Scenario, assignments: Iterable[str]) -> Scenario:
    """Give a scenario with parameters and choices changed.

    Parameters
    ----------
    scenario : Scenario
        What to begin with.
    assignments : iterable of str
        ``key=value``, ``key[a]=value``, or ``choice=entry``; later ones win.

    Raises
    ------
    InputError
        Naming the option, what was found and what is allowed.
    """
    values, choices = dict(scenario.values), scenario.all_choices()
    options = {choice.key: choice.options for choice in scenario.table.choices}
    for assignment in assignments:
        key, _, entry = (part.strip() for part in assignment.partition("="))
        if key not in options:
            values.update(assign(scenario.table, assignment))
        elif entry not in options[key]:
            raise input_error("--set", unknown_name(key, entry, options[key]))
        else:
            choices[key] = entry
    return replace(scenario, values=values, choices=choices)
