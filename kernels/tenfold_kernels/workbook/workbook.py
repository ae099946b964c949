"""What a workbook holds, and how it changes: every change gives a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tenfold_kernels.play.play import Play
from tenfold_kernels.play.prediction import Prediction
from tenfold_kernels.scenario import Scenario, Text

FIRST_KEY = "1"
MOST_CASES = 200
MOST_STEPS = 200
LONGEST_NOTES = 100_000
NO_TEXT = Text()
Unknown = Mapping[str, Any]  # what a newer program wrote beside what we know


@dataclass(frozen=True)
class Case:
    """One of the scenarios of a workbook; its name is the scenario's title.

    Parameters
    ----------
    key : str
        By which the rest of the workbook refers to it.
    scenario : Scenario
        As it stands.
    more : mapping
        Kept for programs that know what it means.
    """

    key: str
    scenario: Scenario
    more: Unknown = field(default_factory=dict)


@dataclass(frozen=True)
class Pin:
    """A scenario whose results are held in view, with proof of what they were.

    Parameters
    ----------
    case : str
        Key of the scenario.
    settings, results : str
        Digests of its settings and of its results when it was pinned; the second is empty
        where nothing had been computed.
    more : mapping
        Kept for programs that know what it means.
    """

    case: str
    settings: str
    results: str = ""
    more: Unknown = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One step of a story: sliders that move, and a note to read.

    Parameters
    ----------
    title, note : Text
        What it is called, and what to see.
    case : str
        Key of the scenario to go to; empty to stay.
    values : mapping
        Parameters to set, by address.
    lens : str
        Through which lens to look; empty to stay.
    year : float or None
        Year to hold on the timeline.
    more : mapping
        Kept for programs that know what it means.
    """

    title: Text = NO_TEXT
    note: Text = NO_TEXT
    case: str = ""
    values: Mapping[str, float] = field(default_factory=dict)
    lens: str = ""
    year: float | None = None
    more: Unknown = field(default_factory=dict)


@dataclass(frozen=True)
class Workbook:
    """Scenarios of one kernel that are compared with one baseline.

    Parameters
    ----------
    cases : tuple of Case
        At least one; keys are unique.
    baseline : Scenario
        What all are compared with; it stays as it was when one of them is changed.
    at : str
        Key of the scenario at hand. To look at another one is no change.
    notes : str
        What people wrote about it.
    story : tuple of Step
        How to tell it.
    pins : tuple of Pin
        In the order in which they were pinned.
    play : Play or None
        What teams played turn by turn.
    predictions : tuple of Prediction
        Curves that people drew before they saw the model's.
    layout : mapping
        How the window was left, as plain data. It is no change either.
    more : mapping
        Kept for programs that know what it means.
    """

    cases: tuple[Case, ...]
    baseline: Scenario
    at: str = field(default=FIRST_KEY, compare=False)
    notes: str = ""
    story: tuple[Step, ...] = ()
    pins: tuple[Pin, ...] = ()
    play: Play | None = None
    predictions: tuple[Prediction, ...] = ()
    layout: Unknown = field(default_factory=dict, compare=False)
    more: Unknown = field(default_factory=dict)

    @property
    def kernel(self) -> str:
        """Kernel of all its scenarios."""
        return self.baseline.kernel

    @property
    def scenario(self) -> Scenario:
        """The scenario at hand."""
        return self.case(self.at).scenario

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of its scenarios, in order."""
        return tuple(case.key for case in self.cases)

    def case(self, key: str) -> Case:
        """One of its scenarios, by key; raises KeyError if there is none."""
        for case in self.cases:
            if case.key == key:
                return case
        raise KeyError(key)

    def looking_at(self, key: str) -> "Workbook":
        """Have another scenario at hand; raises KeyError if there is none."""
        return replace(self, at=self.case(key).key)

    def with_scenario(self, scenario: Scenario) -> "Workbook":
        """Put a scenario in the place of the one at hand."""
        cases = tuple(
            replace(case, scenario=scenario) if case.key == self.at else case for case in self.cases
        )
        return replace(self, cases=cases)

    def with_case(self, scenario: Scenario) -> "Workbook":
        """Add a scenario behind the one at hand, and have it at hand.

        Raises
        ------
        ValueError
            If it belongs to another kernel, or there are too many.
        """
        if scenario.kernel != self.kernel:
            raise ValueError(f"a scenario of {scenario.kernel!r} beside those of {self.kernel!r}")
        if len(self.cases) >= MOST_CASES:
            raise ValueError(f"more than {MOST_CASES} scenarios")
        key = self._new_key()
        place = self.keys.index(self.at) + 1
        cases = (*self.cases[:place], Case(key, scenario), *self.cases[place:])
        return replace(self, cases=cases, at=key)

    def without_case(self, key: str) -> "Workbook":
        """Take a scenario out, and its pin; raises ValueError if it is the only one."""
        place = self.keys.index(self.case(key).key)
        if len(self.cases) == 1:
            raise ValueError("a workbook holds one scenario at least")
        cases = (*self.cases[:place], *self.cases[place + 1 :])
        at = self.at if self.at != key else cases[min(place, len(cases) - 1)].key
        story = tuple(replace(s, case="") if s.case == key else s for s in self.story)
        pins = tuple(pin for pin in self.pins if pin.case != key)
        return replace(self, cases=cases, at=at, story=story, pins=pins)

    def moved(self, key: str, place: int) -> "Workbook":
        """Put a scenario at another place among the others."""
        case = self.case(key)
        others = [one for one in self.cases if one.key != key]
        return replace(self, cases=(*others[:place], case, *others[place:]))

    def swapped(self) -> "Workbook":
        """Exchange the scenario at hand and the baseline."""
        return replace(self.with_scenario(self.baseline), baseline=self.scenario)

    def pinned(self, pin: Pin) -> "Workbook":
        """Pin a scenario, in place of an earlier pin of it; raises KeyError if there is none."""
        self.case(pin.case)
        if any(one.case == pin.case for one in self.pins):
            pins = tuple(pin if one.case == pin.case else one for one in self.pins)
        else:
            pins = (*self.pins, pin)
        return replace(self, pins=pins)

    def unpinned(self, key: str) -> "Workbook":
        """Take away the pin of a scenario."""
        return replace(self, pins=tuple(pin for pin in self.pins if pin.case != key))

    @property
    def is_plain(self) -> bool:
        """Whether a scenario file could hold it: a single scenario and nothing beside it."""
        beside = (self.notes, self.story, self.pins, self.play, self.predictions)
        kept = (*beside, self.more, self.cases[0].more)
        return len(self.cases) == 1 and not any(kept)

    def _new_key(self) -> str:
        taken = set(self.keys)
        return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)


def workbook_of(scenario: Scenario) -> Workbook:
    """Make a workbook of one scenario, which is its own baseline."""
    return Workbook((Case(FIRST_KEY, scenario),), scenario)
