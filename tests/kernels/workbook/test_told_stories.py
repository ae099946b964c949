"""Every preset's story as steps: made from its words and from what it asks to try."""

from dataclasses import replace

import pytest

from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.workbook.file import parse_workbook, workbook_text
from tenfold_kernels.workbook.told import TRY, story_of_preset, told
from tenfold_kernels.workbook.workbook import Step, workbook_of


def after(scenario: Scenario, step: Step) -> Scenario:
    return replace(scenario, values={**scenario.values, **step.values})


@pytest.mark.parametrize("name", preset_ids())
def test_every_preset_has_a_story_that_moves_sliders_and_ends_where_it_began(name: str) -> None:
    scenario, steps = preset(name), story_of_preset(name)
    assert len(steps) >= 3
    assert after(scenario, steps[0]) == scenario
    assert after(scenario, steps[-1]) == scenario
    assert any(after(scenario, step) != scenario for step in steps)
    table = scenario.table
    for step in steps:
        assert all((step.title.en, step.title.zh_TW, step.note.en, step.note.zh_TW))
        for key, value in step.values.items():
            low, high = table.spec(key).hard
            assert low <= value <= high
        assert step.year is None or scenario.start <= step.year <= scenario.stop


@pytest.mark.parametrize("name", preset_ids())
def test_steps_say_every_slider_so_that_any_order_leads_to_the_same(name: str) -> None:
    scenario, steps = preset(name), story_of_preset(name)
    assert len({frozenset(step.values) for step in steps}) == 1
    through_all = scenario
    for step in reversed(steps):
        through_all = after(through_all, step)
        assert through_all == after(scenario, step)


@pytest.mark.parametrize("name", preset_ids())
def test_nothing_that_a_story_says_is_left_out(name: str) -> None:
    scenario, steps = preset(name), story_of_preset(name)
    for language in TRY:
        said = {
            part.strip() for step in steps for part in getattr(step.note, language).split("\n\n")
        }
        story = getattr(scenario.story, language)
        assert {part.strip() for part in story.split("\n\n") if part.strip()} <= said


def test_steps_go_through_a_file_unharmed() -> None:
    steps = story_of_preset("northvolt")
    workbook = replace(workbook_of(preset("northvolt")), story=steps)
    assert parse_workbook(workbook_text(workbook).encode(), "x.tenfold").story == steps


def test_a_scenario_without_words_still_has_a_step() -> None:
    (step,) = told(Scenario("cluster", Text("Mine")))
    assert step.values == {}
