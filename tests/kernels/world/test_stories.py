"""What stories ask to try changes what they ask to watch, and sliders are named as the window does.

About a hundred compiled runs of whole presets; the moves stand beside the presets as data.
"""

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import pytest

from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import Role
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world.run import run_world, world_simulator

ALL: list[dict[str, Any]] = tomllib.loads(
    (files("tenfold_presets.evidence") / "stories.toml").read_text("utf-8")
)["try"]
STORIES = [part for part in ALL if preset(part["preset"]).kernel == "world"]
NAMES = [name for name in preset_ids() if preset(name).kernel == "world"]
TRY = {"en": "Try: ", "zh_TW": "試試看："}


def paragraph(name: str, language: str) -> str:
    """What a story asks to try."""
    text = getattr(preset(name).story, language)
    (found,) = [line for line in text.splitlines() if line.startswith(TRY[language])]
    return found


def told(name: str) -> set[str]:
    """Keys of the parameters that a story names, as the window writes them."""
    labels = re.findall(r'"([^"]+)"', paragraph(name, "en"))
    return {label.lower().replace(" ", "_") for label in labels}


@cache
def _run(name: str, changes: tuple[tuple[str, float], ...]) -> Run:
    scenario = preset(name)
    scalars = {see["of"] for part in STORIES if part["preset"] == name for see in part["see"]}
    changed = replace(scenario, values={**scenario.values, **dict(changes)})
    return run_world(changed, world_simulator(blocs=len(scenario.blocs)), record=sorted(scalars))


def value(name: str, changes: dict[str, float], see: dict[str, Any]) -> float:
    run = _run(name, tuple(sorted(changes.items())))
    assert run.years[0] <= see["in"] <= run.years[-1]
    return float(np.interp(see["in"], run.years, run[see["of"]]))


@pytest.mark.parametrize("part", STORIES, ids=lambda part: f"{part['preset']}-{[*part['set']]}")
def test_what_a_story_asks_to_try_shows_what_it_says(part: dict[str, Any]) -> None:
    known = preset(part["preset"]).table
    for key, moved in part["set"].items():
        low, high = known.spec(key).slider
        assert low <= moved <= high, key
    for see in part["see"]:
        before = value(part["preset"], part.get("from", {}), see)
        after = value(part["preset"], part["set"], see)
        words = f"{see['of']} in {see['in']}: {before:.4g}, then {after:.4g}"
        kinds = {"falls", "rises", "stays", "is"} & set(see)
        assert kinds
        if "falls" in see:
            assert before - after > see["falls"], words
        if "rises" in see:
            assert after - before >= see["rises"], words
        if "stays" in see:
            assert abs(after - before) <= see["stays"] * abs(before), words
        if "is" in see:
            assert abs(after - see["is"]) <= see["within"], words


@pytest.mark.parametrize("name", NAMES)
def test_a_story_names_sliders_as_the_window_does_and_all_that_it_names_is_tried(
    name: str,
) -> None:
    keys = {spec.key for spec in preset(name).table.specs}
    tried = {
        key.partition("[")[0] for part in STORIES if part["preset"] == name for key in part["set"]
    }
    assert told(name) <= keys
    # The three presets of one rule share their words, and one of them is run for all.
    shared = {key for key in told(name) if name.startswith("h200-rule")}
    assert told(name) - shared <= tried
    assert tried
    assert paragraph(name, "en").count('"') % 2 == 0


def test_in_the_h200_presets_memory_and_not_wafers_limits_what_is_made() -> None:
    for name in ("accepted", "half-accepted", "refused"):
        run = run_world(preset(f"h200-rule-{name}"), world_simulator())
        year = (run.years >= 2026.0) & (run.years < 2027.0)
        assert run["accelerator_fill[b]"][year].max() < 0.75
        assert np.all(run["packages_by_memory[b]"][year] < 0.3 * run["packages_by_wafers[b]"][year])


def test_stories_move_policies_and_assumptions_both() -> None:
    roles = {preset(part["preset"]).table.spec(key).role for part in STORIES for key in part["set"]}
    assert Role.POLICY in roles
    assert len(roles) > 1
