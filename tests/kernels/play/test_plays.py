"""Plays: turns and branches, their files, and the best in hindsight."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenfold_kernels.faults import InputError
from tenfold_kernels.parameters import Role
from tenfold_kernels.play.file import read_turns, turns_text
from tenfold_kernels.play.hindsight import Wanted, hindsight
from tenfold_kernels.play.play import Branch, Play, Team, begun, policies_of, usual_teams
from tenfold_kernels.play.reader import play_document, read_play
from tenfold_kernels.play.run import run_branch
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.file import parse_workbook, workbook_text
from tenfold_kernels.workbook.workbook import workbook_of
from tenfold_kernels.world.run import run_world, world_simulator

SCENARIO = preset("us-china-ai-chips")
NAMES = {"a": "Washington", "b": "Beijing"}


def a_play(**changes) -> Play:
    return replace(begun(SCENARIO, usual_teams(SCENARIO, NAMES), "First"), **changes)


def played(play: Play, *turns) -> Play:
    for turn in turns:
        play = play.with_turn(turn)
    return play


def test_a_play_without_moves_is_the_single_run_to_the_last_bit() -> None:
    play = a_play()
    while not play.is_over:
        play = play.with_turn({})
    run, whole = run_branch(play, play.branch), run_world(SCENARIO)
    assert len(play.branch.turns) == 9
    assert run is not None
    assert np.array_equal(run.values, whole.values, equal_nan=True)


def test_teams_hold_policies_of_their_bloc_that_the_scenario_is_about() -> None:
    first, second = usual_teams(SCENARIO, NAMES)
    assert "tier_lag[a]" in first.levers
    assert "subsidy_coverage[b]" in second.levers
    assert not set(first.levers) & set(second.levers)
    for lever in (*first.levers, *second.levers):
        assert SCENARIO.table.spec(lever).role is Role.POLICY
        assert not SCENARIO.table.spec(lever).is_date


def test_a_turn_acts_from_its_year_and_stays_until_it_is_changed() -> None:
    play = played(a_play(), {}, {"Washington": {"tier_lag[a]": 0.0}}, {})
    assert play.settings(play.branch, 0)["tier_lag[a]"] == 2.0
    assert play.settings(play.branch, 1)["tier_lag[a]"] == 0.0
    assert play.settings(play.branch, 2)["tier_lag[a]"] == 0.0
    run, whole = run_branch(play, play.branch), run_world(SCENARIO)
    assert run is not None
    assert run.years[-1] == 2030.0
    before = int(np.searchsorted(run.years, 2020.0))
    assert np.array_equal(run.values[:, :before], whole.values[:, :before])
    assert not np.array_equal(run.values[:, before + 1 :], whole.values[:, before + 1 : 121])


def test_branches_begin_like_the_one_they_leave() -> None:
    play = played(a_play(), {}, {"Washington": {"tier_lag[a]": 0.0}}, {})
    other = play.branched(1, "Second").with_turn({"Beijing": {"subsidy_coverage[b]": 0.0}})
    assert [len(one.turns) for one in other.branches] == [3, 2]
    assert other.branch.turns[0] == play.branch.turns[0]
    assert other.without(1).at == 0
    assert other.without(0).branch.name == "Second"
    assert other.looking_at(0).branch == play.branch
    with pytest.raises(ValueError, match="one branch at least"):
        play.without(0)


def test_the_last_turn_ends_with_the_scenario_and_no_turn_follows() -> None:
    play = begun(replace(SCENARIO, stop=2022.0), usual_teams(SCENARIO, NAMES), "x")
    play = played(play, {}, {})
    assert play.is_over
    assert play.year_of(2) == 2022.0
    with pytest.raises(ValueError, match="end"):
        play.with_turn({})


def test_files_and_documents_give_a_play_back(tmp_path: Path) -> None:
    play = played(a_play(), {}, {"Washington": {"tier_lag[a]": 0.5}}).branched(1, "Other")
    path = tmp_path / "turns.json"
    path.write_text(turns_text(play), "utf-8")
    assert read_turns(path, SCENARIO) == play
    workbook = replace(workbook_of(SCENARIO), play=play)
    assert not workbook.is_plain
    assert parse_workbook(workbook_text(workbook).encode(), "x.tenfold") == workbook


def test_a_file_by_hand_is_short(tmp_path: Path) -> None:
    path = tmp_path / "turns.toml"
    path.write_text(
        """
format = "tenfold-play"
format_version = 1
years = 10
[[teams]]
name = "Washington"
bloc = "a"
[[teams]]
name = "Beijing"
levers = ["subsidy_coverage[b]", "subsidy_cap[b]"]
[[branches]]
name = "Open"
turns = [{ Washington = { "tier_lag[a]" = 0 } }, { Beijing = { "subsidy_cap[b]" = 0.01 } }]
""",
        "utf-8",
    )
    play = read_turns(path, SCENARIO)
    assert play.teams[0].levers == policies_of(SCENARIO, "a")
    assert play.branch.turns == ({"Washington": {"tier_lag[a]": 0.0}},
                                 {"Beijing": {"subsidy_cap[b]": 0.01}})  # fmt: skip


BAD = [
    ({"teams": []}, "teams: found a list of 0"),
    ({"teams": [{"name": "A", "levers": ["saving_rate[a]"]}]}, "a policy; this is an assumption"),
    ({"teams": [{"name": "A", "levers": ["tier_lagg[a]"]}]}, "did you mean 'tier_lag'"),
    ({"teams": [{"name": "A", "bloc": "z"}]}, "teams[0].bloc: found 'z'; allowed is one of a, b"),
    ({"teams": [{"levers": ["tier_lag[a]"]}]}, "teams[0].name: nothing is given"),
    (
        {"teams": [{"name": "A", "bloc": "a"}, {"name": "B", "levers": ["tier_lag[a]"]}]},
        "each lever once; 'A' holds it",
    ),
    ({"teams": [{"name": "A", "bloc": "a"}, {"name": "A", "bloc": "b"}]}, "each name once"),
    ({"years": 0}, "years: found 0; allowed is 1 to 50"),
    ({"years": 2.5}, "years: found 2.5; allowed is a whole number"),
    (
        {"branches": [{"name": "x", "turns": [{}] * 10}]},
        "a list of 10; allowed is a list of 0 to 9",
    ),
    ({"branches": [{"name": "x", "turns": [{"Nobody": {}}]}]}, "unknown name, 'Nobody'"),
    (
        {"branches": [{"name": "x", "turns": [{"Beijing": {"tier_lag[a]": 1}}]}]},
        "branches[0].turns[0].Beijing.tier_lag[a]: found tier_lag[a]; allowed is one of",
    ),
    (
        {"branches": [{"name": "x", "turns": [{"Washington": {"tier_lag[a]": 1e9}}]}]},
        "branches[0].turns[0].Washington.tier_lag[a]: found 1000000000.0",
    ),
    ({"branches": [{"name": "x", "turns": "all"}]}, "branches[0].turns: found 'all'"),
    ({"at": 3}, "at: found 3; allowed is 0 to 0"),
    ({"turns": []}, "unknown name, 'turns'"),
]


@pytest.mark.parametrize(("change", "words"), BAD, ids=range(len(BAD)))
def test_bad_plays_are_refused_by_place(change, words, tmp_path: Path) -> None:
    document = {"format": "tenfold-play", "format_version": 1, **play_document(a_play()), **change}
    path = tmp_path / "turns.json"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(InputError) as caught:
        read_turns(path, SCENARIO)
    assert words in str(caught.value)


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 99) | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "levers", "bloc", "turns", "Washington", "tier_lag[a]"]), inner
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(["years", "teams", "branches", "at", "x"]), anything))
def test_whatever_is_given_is_read_or_refused(given_) -> None:
    faults: list = []
    play = read_play({**play_document(a_play()), **given_}, SCENARIO, faults)
    assert (play is None) == bool(faults)
    assert all(str(fault) for fault in faults)


def small_play() -> Play:
    teams = (Team("W", ("tier_lag[a]",)), Team("B", ("subsidy_coverage[b]",)))
    return played(begun(SCENARIO, teams, "x", 15), {}, {"B": {"subsidy_coverage[b]": 0.2}}, {})


@pytest.mark.parametrize("per_turn", [False, True])
def test_hindsight_is_no_worse_than_what_was_played_and_is_what_its_branch_gives(per_turn) -> None:
    play = small_play()
    wanted = Wanted("generations_behind[b]", 2060.0, True, "W", per_turn)
    found = hindsight(play, wanted, "best", runs=256, simulator=world_simulator())
    assert found.is_whole
    assert found.value >= found.played
    run = run_branch(play.added(found.branch), found.branch, [wanted.output])
    assert run is not None
    assert run.values[0, -1] == found.value
    as_played = run_branch(play, play.branch, [wanted.output])
    assert as_played is not None
    assert as_played.values[0, -1] == found.played
    assert all("B" in turn for turn in found.branch.turns[1:2])
    assert sum("W" in turn for turn in found.branch.turns) == (3 if per_turn else 1)


def test_hindsight_finds_the_best_of_one_lever_that_a_grid_finds() -> None:
    play = small_play()
    wanted = Wanted("generations_behind[b]", 2045.0, False, "W")
    found = hindsight(play, wanted, "best", runs=320)
    values = []
    for value in np.linspace(*SCENARIO.table.spec("tier_lag[a]").slider, 25):
        first, *rest = play.branch.turns
        branch = Branch("grid", ({**first, "W": {"tier_lag[a]": float(value)}}, *rest))
        run = run_branch(play, branch, [wanted.output])
        assert run is not None
        values.append(float(np.interp(2045.0, run.years, run.values[0])))
    assert found.value <= min(values) + 1e-6


def test_hindsight_can_be_given_up_and_keeps_the_best_so_far() -> None:
    wanted = Wanted("generations_behind[b]", 2060.0, True, "W", True)
    asked: list[int] = []

    def enough() -> bool:
        asked.append(1)
        return len(asked) > 4

    found = hindsight(small_play(), wanted, "best", runs=4096, cancelled=enough)
    assert not found.is_whole
    assert 0 < found.runs < 4096
    late = hindsight(small_play(), wanted, "best", runs=4096, seconds=0.0)
    assert not late.is_whole


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted("no_such", 2040.0),
        Wanted("generations_behind[b]", 2061.0),
        Wanted("generations_behind[b]", 2040.0, team="Nobody"),
        Wanted("exhaustion[b]", 2040.0),
    ],
)
def test_questions_without_an_answer_are_refused(wanted) -> None:
    with pytest.raises(InputError):
        hindsight(small_play(), wanted, "x", runs=64)


def test_nothing_played_has_no_hindsight() -> None:
    with pytest.raises(InputError, match="a turn at least"):
        hindsight(a_play(), Wanted("generations_behind[b]", 2040.0), "x")
