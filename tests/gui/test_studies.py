"""Studies: what is slow never holds up an answer, and is given up when nobody waits for it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tenfold_gui.engine import engine, studies
from tenfold_gui.engine.compute import Answer, Question
from tenfold_gui.engine.engine import Engine
from tenfold_gui.engine.inquiry import Tell
from tenfold_gui.engine.studies import Overtaken, Studied, Study, Topic, conduct
from tenfold_kernels.analysis.backcast.policy import declared
from tenfold_kernels.analysis.backcast.reader import case_ids
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario

SCENARIO = preset("h20-against-h200")
OTHER = replace(SCENARIO, values={**SCENARIO.values, "chips": 64.0})
RACE = preset("us-china-ai-chips")
PROJECT = preset("data-centre-against-factory")
QUESTION = Question(SCENARIO, SCENARIO)
LONG = 30.0


def about(topic: Topic) -> Scenario:
    """A scenario that a topic is about."""
    if topic is Topic.FLIPS:
        return PROJECT
    return RACE if topic in (Topic.HISTORY, Topic.HYSTERESIS, Topic.CONTAINMENT) else SCENARIO


class Student:
    """Stands in for slow studies: works through pieces as it is let, until it is overtaken."""

    def __init__(self) -> None:
        self.begun: list[Study] = []
        self.entered = threading.Semaphore(0)
        self.allowed = threading.Semaphore(0)
        self.given_up: list[Study] = []
        self.broken = False

    def __call__(self, study: Study, overtaken: Overtaken, tell: Tell) -> Studied | None:
        self.begun.append(study)
        self.entered.release()
        assert self.allowed.acquire(timeout=LONG)
        if self.broken:
            raise ZeroDivisionError("division by zero")
        if overtaken():
            self.given_up.append(study)
            return None
        return Studied(study, "found")

    def wait_until_begun(self) -> None:
        assert self.entered.acquire(timeout=LONG)


@pytest.fixture
def student(monkeypatch) -> Student:
    made = Student()
    monkeypatch.setattr(engine, "conduct", made)
    monkeypatch.setattr(
        engine, "answer", lambda question, _: Answer(question, None, None, 0.0, 0.0)
    )
    return made


@pytest.fixture
def asked(qapp, student: Student) -> Iterator[Engine]:
    made = Engine()
    yield made
    student.allowed.release(1000)
    made.stop()


def heard_by(asked: Engine) -> list[Study]:
    heard: list[Study] = []
    asked.studied.connect(lambda studied: heard.append(studied.study))
    return heard


def until_studied(qtbot, asked: Engine) -> None:
    qtbot.waitUntil(lambda: not asked.is_studying)


def test_a_study_is_told_when_it_is_finished(qtbot, asked: Engine, student: Student) -> None:
    student.allowed.release()
    study = Study(Topic.MAP, SCENARIO)
    with qtbot.waitSignal(asked.studied, timeout=30_000) as studied:
        asked.study(study)
    assert studied.args[0].study is study
    assert studied.args[0].result == "found"
    until_studied(qtbot, asked)


def test_an_answer_comes_while_a_study_is_at_work(qtbot, asked: Engine, student: Student) -> None:
    asked.study(Study(Topic.MAP, SCENARIO))
    student.wait_until_begun()
    with qtbot.waitSignal(asked.answered, timeout=30_000):
        asked.ask(QUESTION)
    qtbot.waitUntil(lambda: asked.is_idle)
    assert asked.is_studying


def test_a_question_makes_a_study_give_up(qtbot, asked: Engine, student: Student) -> None:
    heard = heard_by(asked)
    asked.study(Study(Topic.MAP, SCENARIO))
    student.wait_until_begun()
    asked.ask(QUESTION)
    student.allowed.release()
    until_studied(qtbot, asked)
    assert len(student.given_up) == 1
    assert heard == []


def test_a_study_asked_for_after_the_question_is_conducted(
    qtbot, asked: Engine, student: Student
) -> None:
    heard = heard_by(asked)
    asked.ask(QUESTION)
    asked.study(Study(Topic.MAP, SCENARIO))
    student.allowed.release()
    qtbot.waitUntil(lambda: len(heard) == 1)


def test_a_newer_study_overtakes_what_is_at_work(qtbot, asked: Engine, student: Student) -> None:
    heard = heard_by(asked)
    first, second, third = (Study(topic, SCENARIO) for topic in list(Topic)[:3])
    asked.study(first)
    student.wait_until_begun()
    asked.study(second)
    asked.study(third)
    student.allowed.release(2)
    until_studied(qtbot, asked)
    assert student.begun == [first, third]
    assert student.given_up == [first]
    assert heard == [third]


def test_a_study_that_fails_is_told_and_the_next_one_works(
    qtbot, asked: Engine, student: Student, caplog
) -> None:
    student.allowed.release(2)
    student.broken = True
    with qtbot.waitSignal(asked.failed, timeout=30_000) as failed:
        asked.study(Study(Topic.MAP, SCENARIO))
    assert failed.args == ["division by zero"]
    student.broken = False
    with qtbot.waitSignal(asked.studied, timeout=30_000):
        asked.study(Study(Topic.MAP, SCENARIO))
    assert "a computation failed" in caplog.text


def test_stopping_makes_a_study_give_up(asked: Engine, student: Student) -> None:
    asked.study(Study(Topic.MAP, SCENARIO))
    student.wait_until_begun()
    stopping = threading.Thread(target=asked.stop)
    stopping.start()
    while not asked._student.is_overtaken:
        pass
    student.allowed.release()
    stopping.join(LONG)
    assert not stopping.is_alive()
    assert len(student.given_up) == 1


@pytest.mark.parametrize("topic", Topic)
def test_every_study_looks_up_between_its_pieces(topic: Topic, monkeypatch) -> None:
    looks: list[int] = []

    def after_one() -> bool:
        looks.append(1)
        return len(looks) > 1

    assert conduct(Study(topic, about(topic)), after_one) is None
    assert len(looks) == 2


@pytest.mark.parametrize("topic", [Topic.MAP, Topic.FLEET, Topic.EVIDENCE])
def test_a_study_finds_something_for_every_preset_and_kind_of_model(topic: Topic) -> None:
    for model in ("gpt-3-175b", "mixtral-8x7b"):
        scenario = replace(SCENARIO, choices={**SCENARIO.choices, "workload": model})
        found: Any = conduct(Study(topic, scenario), lambda: False)
        assert found is not None
        assert found.study.scenario is scenario


def test_what_a_map_depends_on_is_all_of_the_scenario() -> None:
    for topic in (Topic.MAP, Topic.FLEET):
        assert Study(topic, SCENARIO).matters() == Study(topic, replace(SCENARIO)).matters()
        assert Study(topic, SCENARIO).matters() != Study(topic, OTHER).matters()


def test_evidence_depends_on_assumptions_alone() -> None:
    evidence = Study(Topic.EVIDENCE, SCENARIO).matters()
    assert evidence == Study(Topic.EVIDENCE, OTHER).matters()
    changed = replace(SCENARIO, values={**SCENARIO.values, "matmul_efficiency": 0.5})
    assert evidence != Study(Topic.EVIDENCE, changed).matters()


def test_fleets_beyond_what_the_kernel_takes_are_left_out() -> None:
    largest = replace(SCENARIO, values={**SCENARIO.values, "chips": 1e7})
    found = conduct(Study(Topic.FLEET, largest), lambda: False)
    assert found is not None
    assert max(found.result.old_chips) < studies.MOST_CHIPS


def test_history_is_the_same_for_every_scenario() -> None:
    other = replace(RACE, values={**RACE.values, "frontier_growth": 0.5})
    assert Study(Topic.HISTORY, RACE).matters() == Study(Topic.HISTORY, other).matters()
    found = conduct(Study(Topic.HISTORY, other), lambda: False)
    assert found is not None
    assert [one.case.id for one in found.result.outcomes] == list(case_ids())
    assert len(found.result.checks) == len(declared())


def test_hysteresis_is_found_for_every_bloc_of_a_scenario() -> None:
    found = conduct(Study(Topic.HYSTERESIS, RACE), lambda: False)
    assert found is not None
    assert {bloc: one.bloc for bloc, one in found.result.items()} == {b: b for b in RACE.blocs}
    other = replace(RACE, values={**RACE.values, "wright_exponent": 0.5})
    assert Study(Topic.HYSTERESIS, RACE).matters() != Study(Topic.HYSTERESIS, other).matters()
