"""What is open: undo, redo, gestures, loading, saving, resetting. No window in here."""

from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tenfold_gui.session.history import History
from tenfold_gui.session.session import Session
from tenfold_kernels.presets import preset

ADDRESSES = ("tier_lag[a]", "tax_share[b]", "frontier_growth", "subsidy_coverage[b]")


@pytest.fixture
def session() -> Session:
    return Session(preset("us-china-ai-chips"), preset="us-china-ai-chips")


@pytest.mark.parametrize("name", ["shipbuilding", "us-china-ai-chips", "taiwan-between-two-blocs"])
def test_what_an_industry_brings_is_no_change(name: str) -> None:
    session = Session(preset(name), preset=name)
    assert session.changed_addresses() == []
    assert session.state.values_before() == session.scenario.all_values()


def test_a_drag_is_one_entry(session: Session) -> None:
    gesture = object()
    for value in (0.5, 1.0, 1.5):
        session.set_value("tier_lag[a]", value, gesture)
    session.undo()
    assert session.scenario.values["tier_lag[a]"] == 2.0
    assert session.undo_label is None
    session.redo()
    assert session.scenario.values["tier_lag[a]"] == 1.5


def test_two_drags_of_the_same_slider_are_two_entries(session: Session) -> None:
    session.set_value("tier_lag[a]", 1.0, object())
    session.set_value("tier_lag[a]", 0.0, object())
    session.undo()
    assert session.scenario.values["tier_lag[a]"] == 1.0


def test_a_drag_that_ends_where_it_began_leaves_no_entry(session: Session) -> None:
    gesture = object()
    session.set_value("tier_lag[a]", 1.0, gesture)
    session.set_value("tier_lag[a]", 2.0, gesture)
    assert session.undo_label is None
    assert not session.is_dirty


def test_a_new_change_forgets_what_was_undone(session: Session) -> None:
    session.set_value("tier_lag[a]", 1.0)
    session.undo()
    session.set_value("tier_lag[a]", 0.0)
    assert session.redo_label is None


def test_loading_can_be_undone_and_brings_the_old_baseline_back(session: Session) -> None:
    session.set_value("tier_lag[a]", 0.0)
    session.load(preset("subsidy-trap"), preset="subsidy-trap")
    assert session.document.preset == "subsidy-trap"
    session.undo()
    assert session.document.preset == "us-china-ai-chips"
    assert session.scenario.all_values()["tier_lag[a]"] == 0.0
    assert session.state.baseline.values["tier_lag[a]"] == 2.0


def test_values_are_held_to_their_hard_range(session: Session) -> None:
    session.set_value("tax_share[b]", 55.0)
    assert session.scenario.values["tax_share[b]"] == 0.8


def test_resets(session: Session) -> None:
    session.set_value("tier_lag[a]", 0.0)
    session.set_value("tax_share[b]", 0.3)
    assert session.changed_addresses() == ["tier_lag[a]", "tax_share[b]"]
    session.reset_value("tax_share[b]")
    assert session.changed_addresses() == ["tier_lag[a]"]
    session.reset_to_baseline()
    assert session.changed_addresses() == []
    session.reset_to_defaults()
    assert session.scenario.all_values() == session.scenario.table.defaults()
    assert session.scenario.title == preset("us-china-ai-chips").title


def test_dirty_until_saved_and_again_after_undo(session: Session) -> None:
    session.set_value("tier_lag[a]", 0.0)
    assert session.is_dirty
    session.mark_saved(Path("saved.toml"))
    assert not session.is_dirty
    session.undo()
    assert session.is_dirty
    assert session.document.path == Path("saved.toml")
    session.redo()
    assert not session.is_dirty


def test_a_value_typed_back_to_its_default_is_no_change(session: Session) -> None:
    session.reset_to_defaults()
    session.set_value("tier_lag[a]", session.scenario.table.defaults()["tier_lag[a]"])
    session.undo()
    assert session.undo_label is None


def test_a_change_that_changes_nothing_keeps_what_can_be_redone(session: Session) -> None:
    session.set_value("tier_lag[a]", 0.0)
    session.undo()
    session.set_value("tier_lag[a]", 2.0)
    assert session.redo_label == "tier_lag[a]"


def test_a_drag_that_ends_where_it_began_keeps_what_can_be_redone(session: Session) -> None:
    before = session.scenario
    session.set_value("tier_lag[a]", 0.0)
    session.undo()
    for value in (1.0, 0.5, before.all_values()["tier_lag[a]"]):
        session.set_value("tier_lag[a]", value, gesture="drag")
    assert session.scenario == before
    assert session.redo_label == "tier_lag[a]"


def test_listeners_hear_of_changes_and_can_leave(session: Session) -> None:
    heard: list[float] = []
    leave = session.subscribe(lambda old, new: heard.append(new.scenario.values["tier_lag[a]"]))
    session.set_value("tier_lag[a]", 1.0)
    session.set_value("tier_lag[a]", 1.0)
    leave()
    session.set_value("tier_lag[a]", 0.0)
    assert heard == [1.0]


def test_history_of_plain_values() -> None:
    history = History(0)
    assert not history.undo()
    assert not history.redo()
    history.record(1, "one")
    history.record(2, "two")
    assert (history.undo_label, history.redo_label) == ("two", None)
    assert history.undo()
    assert history.undo()
    assert (history.present, history.undo_label, history.redo_label) == (0, None, "one")


class SessionMachine(RuleBasedStateMachine):
    """The session against a naive list of whole states."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(preset("us-china-ai-chips"), preset="us-china-ai-chips")
        self.states = [self.session.scenario.all_values()]
        self.position = 0

    def remember(self) -> None:
        values = self.session.scenario.all_values()
        if values != self.states[self.position]:
            self.states = [*self.states[: self.position + 1], values]
            self.position += 1

    @rule(address=st.sampled_from(ADDRESSES), value=st.floats(-1.0, 3.0))
    def set(self, address: str, value: float) -> None:
        self.session.set_value(address, value)
        self.remember()

    @rule(address=st.sampled_from(ADDRESSES), values=st.lists(st.floats(0.0, 1.0), min_size=1))
    def drag(self, address: str, values: list[float]) -> None:
        gesture = object()
        for value in values:
            self.session.set_value(address, value, gesture)
        self.remember()

    @rule(address=st.sampled_from(ADDRESSES))
    def restore(self, address: str) -> None:
        self.session.reset_value(address)
        self.remember()

    @rule()
    def reset(self) -> None:
        self.session.reset_to_baseline()
        self.remember()

    @rule()
    def reset_all(self) -> None:
        self.session.reset_to_defaults()
        self.remember()

    @precondition(lambda self: self.position > 0)
    @rule()
    def undo(self) -> None:
        self.session.undo()
        self.position -= 1

    @precondition(lambda self: self.position + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.session.redo()
        self.position += 1

    @invariant()
    def same_as_the_list(self) -> None:
        assert self.session.scenario.all_values() == self.states[self.position]
        assert (self.session.undo_label is not None) == (self.position > 0)
        assert (self.session.redo_label is not None) == (self.position + 1 < len(self.states))

    @invariant()
    def all_values_within_bounds(self) -> None:
        table = self.session.scenario.table
        for address in ADDRESSES:
            low, high = table.spec(address).hard
            assert low <= self.session.scenario.all_values()[address] <= high


TestSessionMachine = SessionMachine.TestCase
TestSessionMachine.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
