"""A plan is set up, played, branched, looked back at, undone and saved, in a window of its own."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tenfold_gui.i18n import CHINESE
from tenfold_gui.window.plan_desk import PlanDesk
from tenfold_gui.workshop.plan_page import PlanPage
from tenfold_gui.workshop.plan_setup import PlanSetup
from tenfold_kernels.play.play import Team, begun
from tenfold_kernels.play.run import run_branch
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.file import read_workbook

SCENARIO = preset("us-china-ai-chips")
TEAMS = (Team("W", ("tier_lag[a]",)), Team("B", ("subsidy_coverage[b]",)))


@pytest.fixture
def desk(window) -> PlanDesk:
    found = window.desk(PlanDesk)
    found.open()
    return found


@pytest.fixture
def playing(qtbot, window, desk) -> PlanPage:
    """A plan of turns of fifteen years, drawn."""
    with qtbot.waitSignal(desk.plan.runs.ran, timeout=60_000):
        desk._keep(begun(SCENARIO, TEAMS, "Branch 1", 15), "play")
    assert isinstance(desk.plan.page, PlanPage)
    return desk.plan.page


def go(qtbot, desk: PlanDesk) -> None:
    with qtbot.waitSignal(desk.plan.runs.ran, timeout=60_000):
        desk.plan.page.go.click()


def test_first_it_asks_who_holds_what(qtbot, window, desk) -> None:
    setup = desk.plan.page
    assert isinstance(setup, PlanSetup)
    first = setup.teams[0]
    assert first.name == "United States"
    assert "tier_lag[a]" in first.levers
    tree = setup.trees[1]
    for k in range(tree.topLevelItemCount()):
        tree.topLevelItem(k).setCheckState(0, Qt.CheckState.Unchecked)
    assert [team.name for team in setup.teams] == ["United States"]
    setup.years.setValue(10)
    with qtbot.waitSignal(desk.plan.runs.ran, timeout=60_000):
        setup.begin.click()
    play = window.session.workbook.play
    assert play is not None
    assert play.years == 10
    assert len(play.teams) == 1
    assert window.session.undo_label == "play"


def test_two_teams_of_one_name_cannot_begin(desk) -> None:
    setup = desk.plan.page
    setup._teams[0][0].setText("China")
    assert not setup.begin.isEnabled()
    setup._teams[0][0].setText("America")
    assert setup.begin.isEnabled()


def test_a_turn_sets_what_was_moved_as_one_change(qtbot, window, desk, playing) -> None:
    assert playing._turn.text() == "Turn 1 of 3: 2015 to 2030"
    playing._set("W", "tier_lag[a]", 0.5)
    playing._set("W", "tier_lag[a]", 0.25)
    playing._set("B", "subsidy_coverage[b]", 1.0)  # as it was
    go(qtbot, desk)
    play = window.session.workbook.play
    assert play.branch.turns == ({"W": {"tier_lag[a]": 0.25}},)
    assert window.session.undo_label == "turn"
    assert playing._turn.text() == "Turn 2 of 3: 2030 to 2045"
    run = run_branch(play, play.branch)
    drawn = playing.charts[0].chart.drawn["0"]
    assert drawn.x[-1] == 2030.0
    assert np.array_equal(drawn.y, run["generations_behind[b]"][::2])
    assert drawn.baseline[0][-1] == 2030.0, "what is to come stays unknown"
    assert window.commands["undo"] in desk.plan.actions(), "its keys work in this window too"
    window.commands["undo"].trigger()
    assert window.session.workbook.play.branch.turns == ()
    assert playing._turn.text() == "Turn 1 of 3: 2015 to 2030"


def test_a_past_turn_can_be_branched_and_branches_looked_at(qtbot, window, desk, playing) -> None:
    for _ in range(3):
        go(qtbot, desk)
    assert not playing.go.isEnabled()
    playing._branch(1)
    assert window.session.workbook.play.branch.name == "Branch 2 from 2030"
    playing._set("W", "tier_lag[a]", 0.0)
    go(qtbot, desk)
    play = window.session.workbook.play
    assert [len(one.turns) for one in play.branches] == [3, 2]
    chart = playing.charts[0]
    qtbot.waitUntil(lambda: set(chart.chart.drawn) == {"0", "1"}, timeout=60_000)
    changes = window.session.position
    playing.looked.emit(play.looking_at(0))
    assert window.session.workbook.play.at == 0
    assert window.session.position == changes
    assert playing._turn.text() == "The plan has ended in 2060"


def test_the_best_in_hindsight_becomes_a_branch(qtbot, window, desk, playing) -> None:
    for _ in range(3):
        go(qtbot, desk)
    debrief = playing.debrief
    debrief.team.setCurrentIndex(1)
    with qtbot.waitSignal(desk.plan.runs.found, timeout=120_000):
        debrief.look_back.click()
    play = window.session.workbook.play
    assert play.branches[-1].name == "Hindsight 2"
    assert "in hindsight" in debrief.words.text()
    assert "differential evolution" in debrief.words.text()
    assert window.session.undo_label == "hindsight"
    assert play.at == 0


def test_a_search_can_be_stopped(qtbot, window, desk, playing) -> None:
    go(qtbot, desk)
    with qtbot.waitSignal(desk.plan.runs.found, timeout=120_000) as waited:
        playing.debrief.look_back.click()
        playing.debrief.stop.click()
    assert not waited.args[0].is_whole
    assert "stopped" in playing.debrief.words.text()


def test_plans_are_saved_with_the_document(qtbot, window, desk, playing, answers, tmp_path: Path):
    playing._set("W", "tier_lag[a]", 0.25)
    go(qtbot, desk)
    answers.path = tmp_path / "plan.tenfold"
    window.commands["save_as"].trigger()
    assert read_workbook(answers.path).play == window.session.workbook.play


def test_the_window_follows_language_and_closes_with_the_other(
    qtbot, window, desk, playing
) -> None:
    window.set_language(CHINESE)
    assert desk.plan is not None
    assert isinstance(desk.plan.page, PlanPage)
    desk.plan.close()
    assert desk.plan is None
    desk.open()
