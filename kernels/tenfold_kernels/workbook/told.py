"""The story of a preset as steps that can be played, made from what is said of it elsewhere.

A preset's story has paragraphs: what it is about, what to try and to watch, and what it does
not show. What to try stands as numbers in ``stories.toml``, where tests hold it against what
the words promise. Each step gives a value to every slider that any of them moves, so that
steps may be played in any order.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import LANGUAGES, Scenario, Text
from tenfold_kernels.workbook.workbook import Step
from tenfold_kernels.world.levers import has_controls, without_controls

TRY = {"en": "Try: ", "zh_TW": "試試看："}
ABOUT = Text("What it is about", "說的是什麼")
WITHOUT = Text("Without controls", "沒有管制時")
UNCONTROLLED = Text(
    "The same with no bloc controlling or refusing anything: this is what controls are held "
    "against.",
    "其他相同，但沒有任何陣營管制或拒收：管制的效果就與此相比。",
)
ALIKE = Text("Were both alike", "如果兩者相同")
DIFFER = Text(
    "The first project with the settings of the second: all that is left of the difference is "
    "chance. The next step brings it back.",
    "第一個專案採用第二個的設定：剩下的差別只有運氣。下一步把差別放回來。",
)
AS_IT_IS = Text("As it is", "實際的樣子")
AGAIN = Text("Back to the scenario: watch what returns.", "回到這個情境：看什麼回來了。")
MOVES = Text("Try this", "試試看")
LIMITS = Text("What it does not show", "它沒有呈現什麼")


def story_of_preset(name: str) -> tuple[Step, ...]:
    """Steps of the story of a shipped preset; raises KeyError if there is no such preset."""
    return told(preset(name), _tries().get(name, ()))


def told(scenario: Scenario, tries: Iterable[Mapping[str, Any]] = ()) -> tuple[Step, ...]:
    """Make the story of a scenario.

    Parameters
    ----------
    scenario : Scenario
        Whose story.
    tries : iterable of mapping
        What it asks to try: ``set`` by address, and ``see`` with the year to look at.

    Returns
    -------
    tuple of Step
        At least one, even where nothing is said.
    """
    about, moves, limits = _paragraphs(scenario.story)
    now = scenario.all_values()
    steps: list[tuple[Text, Text, dict[str, float], float | None]] = [(ABOUT, about, {}, None)]
    for title, note, other in _contrasts(scenario):
        changed = {key: value for key, value in other.items() if value != now[key]}
        if changed:
            steps += [(title, note, changed, None), (AS_IT_IS, AGAIN, {}, None)]
    for one in tries:
        year = next((float(see["in"]) for see in one.get("see", ())), None)
        steps.append((MOVES, moves, _by_address(scenario, one["set"]), year))
    if any((limits.en, limits.zh_TW)):
        steps.append((LIMITS, limits, {}, None))
    moved = dict.fromkeys(key for _, _, values, _ in steps for key in values)
    return tuple(
        Step(title, note, values={key: now[key] for key in moved} | values, year=year)
        for title, note, values, year in steps
    )


def _contrasts(scenario: Scenario) -> Iterable[tuple[Text, Text, Mapping[str, float]]]:
    """What a scenario is held against, to show what is special about it."""
    if scenario.kernel == "world" and has_controls(scenario):
        yield WITHOUT, UNCONTROLLED, without_controls(scenario).all_values()
    if scenario.kernel == "finance":
        now = scenario.all_values()
        yield ALIKE, DIFFER, {key: now.get(key.replace("[a]", "[b]"), now[key]) for key in now}


def _paragraphs(story: Text) -> tuple[Text, Text, Text]:
    """What a story says before it asks to try something, then that, and what it says behind."""

    def of(choose: Callable[[list[str], int], list[str]]) -> Text:
        found = {}
        for language in LANGUAGES:
            parts = [one.strip() for one in getattr(story, language).split("\n\n")]
            parts = [one for one in parts if one]
            place = next(
                (k for k, one in enumerate(parts) if one.startswith(TRY[language])), len(parts)
            )
            found[language] = "\n\n".join(choose(parts, place))
        return Text(**found)

    return (
        of(lambda parts, place: parts[:place]),
        of(lambda parts, place: parts[place : place + 1]),
        of(lambda parts, place: parts[place + 1 :]),
    )


def _by_address(scenario: Scenario, given: Mapping[str, float]) -> dict[str, float]:
    """Spread a key without element over all of its elements."""
    table = scenario.table
    return {
        address: float(value)
        for key, value in given.items()
        for address in ([key] if "[" in key else table.addresses(table.spec(key)))
    }


@cache
def _tries() -> Mapping[str, tuple[Mapping[str, Any], ...]]:
    source = resources.files("tenfold_presets.evidence") / "stories.toml"
    found: dict[str, tuple[Mapping[str, Any], ...]] = {}
    for one in tomllib.loads(source.read_text("utf-8"))["try"]:
        found[one["preset"]] = (*found.get(one["preset"], ()), one)
    return found
