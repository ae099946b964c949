"""Where data come from: the scenario, the versions, the sources, and how to make them again."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tenfold_kernels import __version__
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.registry import model_version
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import scenario_text
from tenfold_kernels.share_code import share_code

MOST_ASSIGNMENTS = 12  # more than that read no better than a share code


class Setting(NamedTuple):
    """A parameter's value, and where it comes from."""

    address: str
    value: float
    default: float
    unit: str
    role: str
    source: str


@dataclass(frozen=True)
class Provenance:
    """Where data come from.

    Parameters
    ----------
    scenario : Scenario
        What was run.
    arguments : sequence of str
        What the command line was given besides the scenario, such as ``--years 2015:2040``.
    seed : int, optional
        Of the members, where there are any.
    """

    scenario: Scenario
    arguments: Sequence[str] = ()
    seed: int | None = None

    @property
    def facts(self) -> dict[str, str]:
        """What goes with the data, in a few lines."""
        scenario = self.scenario
        return {
            "title": scenario.title.en or scenario.title.zh_TW,
            "kernel": scenario.kernel,
            "model_version": str(model_version(scenario.kernel)),
            "tenfold_version": __version__,
            **({} if self.seed is None else {"seed": str(self.seed)}),
            "command": " ".join((command(scenario), *map(shlex.quote, self.arguments))),
            "share_code": code_of(scenario),
        }

    @property
    def scenario_text(self) -> str:
        """The scenario's file."""
        return scenario_text(self.scenario)


def settings(scenario: Scenario) -> list[Setting]:
    """Every parameter of a scenario with its source, in the order of the table."""
    table, values, defaults = scenario.table, scenario.all_values(), scenario.defaults()
    found = []
    for address, value in values.items():
        spec = table.spec(address)
        own = scenario.sources.get(spec.key) if address in scenario.values else None
        source = own.in_language("en") if own else spec.source
        role = spec.role.value
        found.append(Setting(address, value, defaults[address], spec.unit, role, source))
    return found


def command(scenario: Scenario, verb: str = "run") -> str:
    """Give the command line that runs a scenario again: from a preset, or from a share code."""
    for name in _presets_nearest(scenario):
        changes = assignments(preset(name), scenario)
        try:
            same = with_assignments(preset(name), changes) == scenario
        except InputError:  # of the preset's parameters one is unknown here
            same = False
        if same and len(changes) <= MOST_ASSIGNMENTS:
            given = (part for change in changes for part in ("--set", change))
            return shlex.join(("tenfold", verb, name, *given))
    return shlex.join(("tenfold", verb, code_of(scenario) or "scenario.toml"))


def assignments(begin: Scenario, end: Scenario) -> list[str]:
    """What must be assigned to one scenario to get the values and choices of another."""
    chosen, entries = begin.all_choices(), end.all_choices()
    changed = [f"{key}={entry}" for key, entry in entries.items() if chosen.get(key) != entry]
    values, wanted = begin.all_values(), end.all_values()
    return changed + [
        f"{address}={value!r}" for address, value in wanted.items() if values.get(address) != value
    ]


def code_of(scenario: Scenario) -> str:
    """Share code of a scenario; empty for one too large to have one."""
    try:
        return share_code(scenario)
    except InputError:
        return ""


def _presets_nearest(scenario: Scenario) -> list[str]:
    """Presets that say the same of themselves, of which one may be where a scenario began."""
    alike = (preset(name) for name in preset_ids())
    return [
        name
        for name, one in zip(preset_ids(), alike, strict=True)
        if (one.kernel, one.title, one.blocs) == (scenario.kernel, scenario.title, scenario.blocs)
    ]
