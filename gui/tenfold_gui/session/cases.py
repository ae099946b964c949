"""Changes to a workbook as a whole: its scenarios, its baseline, notes, story and pins."""

import math
import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from tenfold_gui.session.record import Record
from tenfold_kernels.parameters import ParameterTable
from tenfold_kernels.play.play import Play
from tenfold_kernels.play.prediction import Prediction
from tenfold_kernels.scenario import LANGUAGES, Scenario, Text
from tenfold_kernels.scenario_reader import LONGEST_TITLE
from tenfold_kernels.workbook.pins import pin_of
from tenfold_kernels.workbook.workbook import LONGEST_NOTES, MOST_CASES, MOST_STEPS, Pin, Step

ADDED, DUPLICATED, RENAMED, REMOVED, MOVED = "add", "duplicate", "rename", "remove", "move"
PROMOTED, SWAPPED, NOTED, TOLD, PLAYED = "promote", "swap", "notes", "story", "step"
PINNED, UNPINNED = "pin", "unpin"
DRAWN = "prediction"
BEGUN, TURNED, BRANCHED, HINDSIGHT, LEFT = "play", "turn", "branch", "hindsight", "leave"
NUMBER = re.compile(r" \((\d{1,6})\)$")


class CaseRecord(Record):
    """The states of a workbook, and the changes that concern more than one scenario."""

    @property
    def may_add(self) -> bool:
        """Whether there is room for another scenario."""
        return len(self.workbook.cases) < MOST_CASES

    def add_case(self, scenario: Scenario) -> None:
        """Put another scenario behind the one at hand, and have it at hand.

        Raises
        ------
        ValueError
            If it belongs to another kernel, or there are too many.
        """
        self._record_workbook(self.workbook.with_case(scenario), ADDED)

    def compare_with(self, scenario: Scenario, compute: bool = False) -> None:
        """Add a scenario under a title of its own and pin it, as one change; others stay at hand.

        Raises
        ------
        ValueError
            If it belongs to another kernel, or there are too many.
        """
        before = self.workbook.at
        titles = [case.scenario.title for case in self.workbook.cases]
        if scenario.title in titles:
            scenario = replace(scenario, title=_numbered(scenario.title, titles))
        added = self.workbook.with_case(scenario)
        pinned = added.pinned(pin_of(added.at, scenario, compute))
        self._record_workbook(pinned.looking_at(before), ADDED)

    def duplicate_case(self, key: str) -> None:
        """Put a copy with another title behind a scenario, and have it at hand."""
        workbook = self.workbook.looking_at(key)
        titles = [case.scenario.title for case in workbook.cases]
        copy = replace(workbook.scenario, title=_numbered(workbook.scenario.title, titles))
        self._record_workbook(workbook.with_case(copy), DUPLICATED)

    def rename_case(self, key: str, title: str, language: str) -> None:
        """Give a scenario a title, in one language; one in another would be out of date."""
        words = title.strip()[:LONGEST_TITLE]
        case = self.workbook.case(key)
        if not words or words == case.scenario.title.in_language(language):
            return
        renamed = replace(case.scenario, title=Text(**{language: words}))
        cases = tuple(
            replace(one, scenario=renamed) if one.key == key else one for one in self.workbook.cases
        )
        self._record_workbook(replace(self.workbook, cases=cases), RENAMED)

    def remove_case(self, key: str) -> None:
        """Take a scenario out; raises ValueError if it is the only one."""
        self._record_workbook(self.workbook.without_case(key), REMOVED)

    def move_case(self, key: str, place: int) -> None:
        """Put a scenario at another place among the others."""
        self._record_workbook(self.workbook.moved(key, place), MOVED)

    def promote_case(self, key: str) -> None:
        """Make a scenario, as it stands, the baseline."""
        scenario = self.workbook.case(key).scenario
        self._record_workbook(replace(self.workbook, baseline=scenario), PROMOTED)

    def swap(self) -> None:
        """Exchange the scenario at hand and the baseline."""
        self._record_workbook(self.workbook.swapped(), SWAPPED)

    def set_notes(self, notes: str, gesture: Hashable | None = None) -> None:
        """Write the notes; what is typed in one go is one change."""
        self._record_workbook(replace(self.workbook, notes=notes[:LONGEST_NOTES]), NOTED, gesture)

    def set_story(self, steps: Sequence[Step], gesture: Hashable | None = None) -> None:
        """Tell the story anew; raises ValueError if it has too many steps."""
        if len(steps) > MOST_STEPS:
            raise ValueError(f"more than {MOST_STEPS} steps")
        self._record_workbook(replace(self.workbook, story=tuple(steps)), TOLD, gesture)

    def play_step(self, place: int) -> None:
        """Do what a step of the story says, as one change."""
        self.play(self.workbook.story[place])

    def play(self, step: Step) -> None:
        """Do what a step says, as one change; what it sets already, it leaves."""
        key = step.case if step.case in self.workbook.keys else self.workbook.at
        workbook = self.workbook.looking_at(key)
        self.look_at(key)
        self._record_workbook(workbook.with_scenario(played(workbook.scenario, step)), PLAYED)

    def set_play(self, play: Play | None, label: str) -> None:
        """Play on: teams, a turn, a branch; None where nothing is played any more."""
        self._record_workbook(replace(self.workbook, play=play), label)

    def look_at_branch(self, place: int) -> None:
        """Have another branch of the play at hand, which is no change."""
        play = self.workbook.play
        if play is not None and place != play.at:
            old = self.state
            workbook = replace(self.workbook, play=play.looking_at(place))
            self._history.look(replace(old, workbook=workbook))
            self._tell(old)

    def set_predictions(
        self, predictions: Sequence[Prediction], gesture: Hashable | None = None
    ) -> None:
        """Keep what people expect; a curve that is drawn in one go is one change."""
        workbook = replace(self.workbook, predictions=tuple(predictions))
        self._record_workbook(workbook, DRAWN, gesture)

    def pin_case(self, key: str, compute: bool = False) -> None:
        """Hold a scenario in view, and compute the digest of its results if there is time."""
        pin = pin_of(key, self.workbook.case(key).scenario, compute)
        self._record_workbook(self.workbook.pinned(pin), PINNED)

    def complete_pin(self, pin: Pin, results: str) -> None:
        """Add the digest of its results to a pin that had to wait for it, which is no change."""
        if pin in self.workbook.pins:
            completed = self.workbook.pinned(replace(pin, results=results))
            self._look(replace(self.state, workbook=completed))

    def unpin_case(self, key: str) -> None:
        """Hold a scenario in view no longer."""
        self._record_workbook(self.workbook.unpinned(key), UNPINNED)


def played(scenario: Scenario, step: Step) -> Scenario:
    """Give a scenario as a step of a story leaves it; addresses that it lacks are passed over."""
    known = scenario.table.defaults()
    given = {address: value for address, value in step.values.items() if address in known}
    return replace(scenario, values={**scenario.values, **held(scenario.table, given)})


def held(table: ParameterTable, values: Mapping[str, float]) -> dict[str, float]:
    """Hold values to their hard ranges, and leave out what is no number."""
    return {
        address: min(max(value, table.spec(address).hard[0]), table.spec(address).hard[1])
        for address, value in values.items()
        if not math.isnan(value)
    }


def _numbered(title: Text, taken: Sequence[Text]) -> Text:
    """Give a title the lowest number that makes it unlike all others."""
    names = {language: NUMBER.sub("", getattr(title, language)) for language in LANGUAGES}
    for number in range(2, MOST_CASES + 3):
        mark = f" ({number})"
        room = LONGEST_TITLE - len(mark)
        words = {k: f"{name[:room]}{mark}" if name else "" for k, name in names.items()}
        if Text(**words) not in taken or not any(words.values()):
            return Text(**words)
    return title
