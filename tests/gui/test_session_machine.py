"""The session against a naive model of it, through thousands of random actions."""

import json
from collections.abc import Callable
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from session_model import TABLE, Model, all_values, fresh, held, opened, settled

from tenfold_gui.session.leftover import Leftover, leftover_text, parse_leftover
from tenfold_gui.session.session import Session
from tenfold_kernels.play.play import Team, begun
from tenfold_kernels.play.prediction import Prediction
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.workbook import reader
from tenfold_kernels.workbook.digest import settings_digest
from tenfold_kernels.workbook.file import (
    parse_workbook,
    read_workbook,
    workbook_text,
    write_workbook,
)
from tenfold_kernels.workbook.workbook import Step, Workbook

PRESETS = ("h20-against-h200", "llama-3-405b-on-16384-h100")
ADDRESSES = ("chips", "batch", "memory_efficiency", "domain_sharing", "data_overlap")
LEVER = "tier_lag[a]"
PLAYED, TEAMS = Scenario("world", start=2000.0, stop=2060.0), (Team("W", (LEVER,)),)
PLACES = st.integers(0, 9)
VALUES = st.floats(-10.0, 1e8) | st.floats(0.0, 1.0) | st.just(float("inf"))


def naive(scenario: Scenario) -> dict[str, Any]:
    return fresh(scenario.title.en, dict(scenario.values), dict(scenario.choices))


@contextmanager
def older_version():
    """Have the reader be of a later version, which calls two things by other names."""
    chain: dict[int, Callable[[dict], dict]] = {
        1: lambda d: {**{k: v for k, v in d.items() if k != "remarks"}, "text": d["remarks"]},
        2: lambda d: {**{k: v for k, v in d.items() if k != "text"}, "notes": d["text"]},
    }
    kept = reader.FORMAT_VERSION, reader.MIGRATIONS
    reader.FORMAT_VERSION, reader.MIGRATIONS = 3, chain
    try:
        yield
    finally:
        reader.FORMAT_VERSION, reader.MIGRATIONS = kept


class WorkbookMachine(RuleBasedStateMachine):
    """Everything that can be done to a document, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        first = preset(PRESETS[0])
        self.session = Session(first, preset=PRESETS[0])
        self.model = Model(naive(first))
        self.files: dict[Path, dict[str, Any]] = {}

    def teardown(self) -> None:
        self.folder.cleanup()

    def key(self, place: int) -> str:
        keys = self.session.workbook.keys
        return keys[place % len(keys)]

    def case(self, key: str) -> dict[str, Any]:
        return self.model.book["cases"][key]

    def with_case(self, key: str, scenario: dict[str, Any]) -> dict[str, Any]:
        return {**self.model.book, "cases": {**self.model.book["cases"], key: scenario}}

    # The scenario at hand

    @rule(address=st.sampled_from(ADDRESSES), value=VALUES)
    def set(self, address: str, value: float) -> None:
        self.session.set_value(address, value)
        self.model.drag(address, [value])

    @rule(address=st.sampled_from(ADDRESSES), values=st.lists(VALUES, min_size=1, max_size=6))
    def drag(self, address: str, values: list[float]) -> None:
        gesture = object()
        for value in values:
            self.session.set_value(address, value, gesture)
        # A drag is as if its last value had been set, if any of its steps changed anything.
        self.model.drag(address, values)

    @rule(address=st.sampled_from(ADDRESSES), value=VALUES)
    def drag_and_come_back(self, address: str, value: float) -> None:
        gesture, before = object(), self.session.scenario.all_values()[address]
        for one in (value, before):
            self.session.set_value(address, one, gesture)

    @rule(address=st.sampled_from(ADDRESSES))
    def set_what_is_no_number(self, address: str) -> None:
        self.session.set_value(address, float("nan"))

    @rule(address=st.sampled_from(ADDRESSES))
    def restore(self, address: str) -> None:
        self.session.reset_value(address)
        model = self.model
        model.change(address, model.with_values({address: model.before_of(address)}))

    @rule(key=st.sampled_from([choice.key for choice in TABLE.choices]), data=st.data())
    def choose(self, key: str, data: st.DataObject) -> None:
        options = next(choice.options for choice in TABLE.choices if choice.key == key)
        entry = data.draw(st.sampled_from(options))
        self.session.choose(key, entry)
        at = self.model.at
        chosen = settled({**at, "choices": {**at["choices"], key: entry}})
        self.model.change(key, self.with_case(self.model.book["at"], chosen))

    @rule()
    def reset(self) -> None:
        self.session.reset_to_baseline()
        baseline = self.model.book["baseline"]
        again = {**baseline, "title": self.model.at["title"]}
        self.model.change("baseline", self.with_case(self.model.book["at"], again))

    @rule()
    def reset_to_loaded(self) -> None:
        self.session.reset_to_loaded()
        book = self.model.book
        saved = self.model.saved[book["file"]] or {"cases": {}}
        loaded = saved["cases"].get(book["at"], book["baseline"])
        again = {**loaded, "title": self.model.at["title"]}
        self.model.change("preset", self.with_case(book["at"], again))

    @rule()
    def reset_all(self) -> None:
        self.session.reset_to_defaults()
        at = {**self.model.at, "values": {}, "choices": {}}
        self.model.change("defaults", self.with_case(self.model.book["at"], at))

    # Back and forth

    @rule()
    def undo(self) -> None:
        self.session.undo()
        self.model.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()
        self.model.redo()

    @rule(position=st.integers(-2, 40))
    def jump(self, position: int) -> None:
        self.session.jump(position)
        self.model.jump(position)

    @rule(place=PLACES)
    def look_at_another(self, place: int) -> None:
        self.session.look_at(self.key(place))
        self.model.book["at"] = self.key(place)

    # The document as a whole

    @rule(name=st.sampled_from(PRESETS))
    def add(self, name: str) -> None:
        if len(self.session.workbook.cases) < 8:
            self.session.add_case(preset(name))
            self.model.add(naive(preset(name)), "add")

    @rule(place=PLACES)
    def duplicate(self, place: int) -> None:
        if len(self.session.workbook.cases) < 8:
            key = self.key(place)
            self.session.duplicate_case(key)
            title = self.session.scenario.title.en
            taken = [case["title"] for case in self.model.book["cases"].values()]
            assert title not in taken
            assert title.rpartition(" (")[0] == self.case(key)["title"].rpartition(" (")[0] or (
                title.startswith(self.case(key)["title"])
            )
            self.model.add({**self.case(key), "title": title}, "duplicate", behind=key)

    @rule(place=PLACES, title=st.sampled_from(["A", "B", "  ", "", "C (2)"]))
    def rename(self, place: int, title: str) -> None:
        key = self.key(place)
        self.session.rename_case(key, title, "en")
        if title.strip():
            self.model.change("rename", self.with_case(key, {**self.case(key), "title": title}))

    @precondition(lambda self: len(self.session.workbook.cases) > 1)
    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        key = self.key(place)
        self.session.remove_case(key)
        self.model.remove(key)

    @precondition(lambda self: len(self.session.workbook.cases) == 1)
    @rule()
    def keep_the_last_one(self) -> None:
        with pytest.raises(ValueError):
            self.session.remove_case(self.key(0))

    @rule(place=PLACES, to=PLACES)
    def move(self, place: int, to: int) -> None:
        key, to = self.key(place), to % len(self.session.workbook.cases)
        self.session.move_case(key, to)
        order = [one for one in self.model.book["order"] if one != key]
        order.insert(to, key)
        self.model.change("move", {**self.model.book, "order": order})

    @rule(place=PLACES)
    def promote(self, place: int) -> None:
        key = self.key(place)
        self.session.promote_case(key)
        self.model.change("promote", {**self.model.book, "baseline": self.case(key)})

    @rule()
    def swap(self) -> None:
        self.session.swap()
        at, baseline = self.model.at, self.model.book["baseline"]
        book = self.with_case(self.model.book["at"], baseline)
        self.model.change("swap", {**book, "baseline": at})

    @rule(words=st.lists(st.sampled_from(["why", "because", "", "補貼"]), min_size=1, max_size=3))
    def write_notes(self, words: list[str]) -> None:
        gesture = object()
        for k in range(len(words)):
            self.session.set_notes(" ".join(words[: k + 1]), gesture)
        self.model.change("notes", {**self.model.book, "notes": " ".join(words)})

    @rule(place=PLACES)
    def pin(self, place: int) -> None:
        key = self.key(place)
        self.session.pin_case(key)
        digest = settings_digest(self.session.workbook.case(key).scenario)
        pins = self.model.book["pins"]
        new = [(key, digest) if one[0] == key else one for one in pins]
        new += [] if any(one[0] == key for one in pins) else [(key, digest)]
        self.model.change("pin", {**self.model.book, "pins": new})

    @rule(place=PLACES)
    def unpin(self, place: int) -> None:
        key = self.key(place)
        self.session.unpin_case(key)
        pins = [one for one in self.model.book["pins"] if one[0] != key]
        self.model.change("unpin", {**self.model.book, "pins": pins})

    @rule(place=PLACES, address=st.sampled_from(ADDRESSES), value=st.floats(0.1, 0.9))
    def tell(self, place: int, address: str, value: float) -> None:
        story = self.session.workbook.story[-3:]
        step = Step(Text("step"), case=self.key(place), values={address: max(1.0, value)})
        self.session.set_story([*story, step])
        steps = [*self.model.book["story"][-3:], (step.case, dict(step.values))]
        self.model.change("story", {**self.model.book, "story": steps})

    @precondition(lambda self: self.session.workbook.story)
    @rule(place=PLACES)
    def play(self, place: int) -> None:
        place %= len(self.session.workbook.story)
        self.session.play_step(place)
        case, values = self.model.book["story"][place]
        self.model.book["at"] = case or self.model.book["at"]
        step = {address: held(address, value) for address, value in values.items()}
        self.model.change("step", self.model.with_values(step))

    # What people leave

    @rule()
    def begin(self) -> None:
        self.session.set_play(begun(PLAYED, TEAMS, "1", 15), "play")
        self.model.change("play", {**self.model.book, "play": [[]], "branch": 0})

    @precondition(lambda self: self.may_turn)
    @rule(value=st.floats(0.0, 4.0))
    def turn(self, value: float) -> None:
        play = self.session.workbook.play
        assert play is not None
        self.session.set_play(play.with_turn({"W": {LEVER: value}}), "turn")
        branches = deepcopy(self.model.book["play"])
        branches[self.model.book["branch"]].append(value)
        self.model.change("turn", {**self.model.book, "play": branches})

    @property
    def may_turn(self) -> bool:
        play = self.session.workbook.play
        return play is not None and not play.is_over

    @precondition(lambda self: self.session.workbook.play is not None)
    @rule(place=PLACES)
    def branch(self, place: int) -> None:
        play = self.session.workbook.play
        assert play is not None
        if len(play.branches) > 5:
            return
        turns = place % (len(play.branch.turns) + 1)
        self.session.set_play(play.branched(turns, "b"), "branch")
        branches = deepcopy(self.model.book["play"])
        branches.append(branches[self.model.book["branch"]][:turns])
        book = {**self.model.book, "play": branches, "branch": len(branches) - 1}
        self.model.change("branch", book)

    @precondition(lambda self: self.session.workbook.play is not None)
    @rule(place=PLACES)
    def look_at_branch(self, place: int) -> None:
        place %= len(self.model.book["play"])
        self.session.look_at_branch(place)
        self.model.book["branch"] = place

    @rule(values=st.lists(st.floats(-9.0, 9.0), min_size=1, max_size=4))
    def predict(self, values: list[float]) -> None:
        gesture = object()
        for k in range(len(values)):
            one = Prediction("A", "x", ((2020.0, values[k]),))
            self.session.set_predictions([one], gesture)
        self.model.change("prediction", {**self.model.book, "predictions": [values[-1]]})

    # Files

    def remembered(self) -> dict[str, Any]:
        return {**self.model.book}

    @rule(name=st.sampled_from("ab"))
    def save(self, name: str) -> None:
        path = Path(self.folder.name) / f"{name}.tenfold"
        write_workbook(path, self.session.workbook)
        self.session.mark_saved(path)
        self.files[path] = self.remembered()
        self.model.save()
        assert self.session.document.path == path

    @precondition(lambda self: self.files)
    @rule(place=PLACES)
    def load(self, place: int) -> None:
        path = sorted(self.files)[place % len(self.files)]
        self.session.load(read_workbook(path), path)
        self.model.open(self.files[path], "open")

    @rule(name=st.sampled_from(PRESETS))
    def load_preset(self, name: str) -> None:
        self.session.load(preset(name), preset=name)
        self.model.open(opened(naive(preset(name))), "open")

    @rule()
    def migrate(self) -> None:
        document = json.loads(workbook_text(self.session.workbook))
        document["remarks"] = document.pop("notes")
        with older_version():
            workbook = parse_workbook(json.dumps(document).encode(), "older")
        self.session.load(workbook)
        self.model.open(self.remembered(), "open")

    @rule()
    def crash_and_recover(self) -> None:
        left = Leftover(self.session.workbook, Path("mine.tenfold"), "", "0" * 64)
        again = parse_leftover(leftover_text(left).encode(), "recovery")
        assert again == left
        self.session.recover(again.workbook, again.path, again.preset, again.stamp)
        self.model.open(self.remembered(), "recover", is_saved=False)
        assert self.session.is_dirty

    # What must hold after every one of them

    @invariant()
    def same_as_the_model(self) -> None:
        workbook, book = self.session.workbook, self.model.book
        assert workbook.keys == tuple(book["order"])
        for key in workbook.keys:
            assert naive(workbook.case(key).scenario) == self.case(key)
        assert naive(workbook.baseline) == book["baseline"]
        assert workbook.at == book["at"]
        assert workbook.notes == book["notes"]
        assert [(pin.case, pin.settings) for pin in workbook.pins] == book["pins"]
        assert [(step.case, dict(step.values)) for step in workbook.story] == book["story"]
        assert self.session.scenario.all_values() == all_values(self.model.at)
        play, branches = workbook.play, book["play"]
        assert (play is None) == (branches is None)
        if play is not None:
            played = [[one["W"][LEVER] for one in branch.turns] for branch in play.branches]
            assert played == branches
            assert play.at == book["branch"]
        drawn = [one.points[0][1] for one in workbook.predictions]
        assert drawn == book["predictions"]

    @invariant()
    def same_history(self) -> None:
        past, future = self.model.past, self.model.future
        assert self.session.position == len(past)
        labels = [entry.label for entry in self.session.changes]
        assert labels == [label for _, _, label in (*past, *reversed(future))]
        assert self.session.undo_label == (past[-1][2] if past else None)
        assert self.session.redo_label == (future[-1][2] if future else None)
        assert self.session.is_dirty == self.model.is_dirty

    @invariant()
    def all_values_within_bounds(self) -> None:
        for address in ADDRESSES:
            low, high = TABLE.spec(address).hard
            assert low <= self.session.scenario.all_values()[address] <= high

    @invariant()
    def what_is_open_can_be_written_and_read(self) -> None:
        workbook: Workbook = self.session.workbook
        again = parse_workbook(workbook_text(workbook).encode(), "again")
        assert again == workbook
        assert again.at == workbook.at


def run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        WorkbookMachine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


def test_thousands_of_random_actions() -> None:
    run(60, 50)


@pytest.mark.slow
def test_fifty_thousand_random_actions() -> None:
    run(1000, 50)
