"""``tenfold loops``: which feedback loop drives."""

import pytest
from command_line import CLUSTER, OPENING, document, refusal, tenfold

from tenfold_kernels.analysis.loops.report import loop_course
from tenfold_kernels.ensemble.member import member_scenario
from tenfold_kernels.presets import preset
from tenfold_kernels.world.loops import LOOPS

pytestmark = pytest.mark.usefixtures("quiet")

YEARS = ("--years", "2015:2020")


def test_it_gives_loops_contributions_and_a_diagram(capsys) -> None:
    found = document(capsys, "loops", OPENING, *YEARS)
    assert found["preset"] == OPENING
    assert (found["bloc"], found["measure"]) == ("b", "score")
    assert found["years"] == [2016.0, 2017.0, 2018.0, 2019.0, 2020.0]
    assert [loop["code"] for loop in found["loops"]] == list(LOOPS)
    for at in range(5):
        sizes = {loop["code"]: abs(loop["contribution"][at]) for loop in found["loops"]}
        assert sum(sizes.values()) == pytest.approx(100.0)
        assert found["dominant"][at] == max(sizes, key=sizes.__getitem__)
    assert all(len(arrow["score"]) == 5 for arrow in found["diagram"]["arrows"])


def test_it_looks_at_the_bloc_and_by_the_measure_it_is_told(capsys) -> None:
    plain = document(capsys, "loops", OPENING, *YEARS)
    other = document(capsys, "loops", OPENING, *YEARS, "--bloc", "a", "--measure", "rate")
    assert (other["bloc"], other["measure"]) == ("a", "rate")
    assert other["loops"][0]["score"] != plain["loops"][0]["score"]
    moved = document(capsys, "loops", OPENING, *YEARS, "--set", "cost_escalation=0")
    (flat,) = (loop for loop in moved["loops"] if loop["code"] == "B3")
    assert set(flat["contribution"]) == {0.0}
    assert flat["polarity"] == "at rest"


def test_it_says_in_what_share_of_members_each_loop_dominates(capsys) -> None:
    asked = ("loops", OPENING, *YEARS, "--members", "3", "--seed", "2")
    many = document(capsys, *asked)["dominance"]
    assert (many["members"], many["seed"]) == (3, 2)
    assert list(many["dominates"]) == list(LOOPS)
    counted = dict.fromkeys(LOOPS, 0)
    for k in range(3):
        alone = loop_course(member_scenario(preset(OPENING), 2, k), "b", [2020.0])
        counted[alone.found.codes[int(alone.scores.dominant()[0])]] += 1
    assert {code: shares[-1] for code, shares in many["dominates"].items()} == pytest.approx(
        {code: 100.0 * count / 3 for code, count in counted.items()}
    )
    assert "dominates, % of 3 members" in tenfold(capsys, *asked).out


def test_it_says_it_in_a_table(capsys) -> None:
    out = tenfold(capsys, "loops", OPENING, *YEARS).out
    for heading in ("share of change, %", "dominant", "passes"):
        assert heading in out
    assert "capability → frontier_cost → own_innovation" in out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((OPENING, "--bloc", "c"), "--bloc: found 'c'; allowed is one of a, b"),
        ((OPENING, "--measure", "size"), "--measure: found 'size'; allowed is one of score, rate"),
        ((OPENING, "--years", "2000:2010"), "--years"),
        ((OPENING, "--set", "cost_escalation=9"), "cost_escalation"),
        ((OPENING, "--members", "0"), "--members: found '0'"),
        ((OPENING, "--members", "2", "--seed", "-1"), "--seed: found '-1'"),
        ((CLUSTER,), "a scenario of the world model"),
        (("no-such-preset",), "no-such-preset"),
    ],
)  # fmt: skip
def test_bad_input_is_named(capsys, arguments, named) -> None:
    assert named in refusal(capsys, "loops", *arguments)
