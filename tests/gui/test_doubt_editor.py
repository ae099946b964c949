"""Saying how sure an assumption is: what is shown, what is taken, and what is refused."""

from dataclasses import replace

import pytest

from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.doubt_editor import KIND_WORDS, DoubtEditor
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.distribution import Distribution, Kind
from tenfold_kernels.ensemble.distributions import uncertain
from tenfold_kernels.presets import OPENING, preset

WORLD = preset(OPENING)
KEY, ADDRESS = "saving_rate", "saving_rate[a]"


@pytest.fixture
def editor(qtbot) -> DoubtEditor:
    made = DoubtEditor(Look(LIGHT))
    qtbot.addWidget(made)
    made.explain(WORLD, KEY)
    return made


def choose(editor: DoubtEditor, kind: Kind | None) -> None:
    place = list(KIND_WORDS).index(kind)
    editor._kind.setCurrentIndex(place)
    editor._kind.activated.emit(place)


def told(editor: DoubtEditor) -> list[tuple[str, Distribution | None]]:
    heard: list[tuple[str, Distribution | None]] = []
    editor.changed.connect(lambda address, one: heard.append((address, one)))
    return heard


def stating(one: Distribution) -> object:
    return replace(WORLD, distributions={ADDRESS: one})


def test_an_assumption_shows_its_interval_and_a_policy_has_none(editor: DoubtEditor) -> None:
    low, high = uncertain(WORLD).intervals()[ADDRESS]
    assert editor.address == ADDRESS
    assert editor.kind is None
    assert editor._said.text() == (
        f"Nine in ten futures have it from {100 * low:.3g} % to {100 * high:.3g} %."
    )
    assert not editor._ends.isVisibleTo(editor)
    editor.explain(WORLD, "subsidy_coverage")
    assert editor.isHidden()
    editor.explain(WORLD, "debt_ratio")
    assert editor.isHidden()
    editor.explain(preset("h20-against-h200"), "chips")
    assert editor.isHidden()


def test_a_shape_begins_with_the_range_there_is(editor: DoubtEditor) -> None:
    heard = told(editor)
    low, high = uncertain(WORLD).intervals()[ADDRESS]
    choose(editor, Kind.NORMAL)
    assert heard == [(ADDRESS, Distribution(Kind.NORMAL, low, high))]
    editor.explain(stating(heard[0][1]), KEY)
    assert editor._ends.isVisibleTo(editor)
    assert editor._low.parameter_value == pytest.approx(low, rel=1e-12)
    choose(editor, Kind.FIXED)
    choose(editor, None)
    assert heard[1:] == [(ADDRESS, Distribution(Kind.FIXED)), (ADDRESS, None)]


def test_what_is_known_exactly_says_so_and_can_be_doubted_again(editor: DoubtEditor) -> None:
    editor.explain(stating(Distribution(Kind.FIXED)), KEY)
    assert editor._said.text() == "All futures have its value."
    heard = told(editor)
    choose(editor, Kind.UNIFORM)
    (_, one), = heard  # fmt: skip
    value = WORLD.all_values()[ADDRESS]
    assert one.low < value < one.high


def test_the_other_bloc_has_its_own(editor: DoubtEditor) -> None:
    heard = told(editor)
    editor._place.setCurrentIndex(1)
    editor._place.activated.emit(1)
    choose(editor, Kind.FIXED)
    assert heard == [("saving_rate[b]", Distribution(Kind.FIXED))]


def test_ends_are_typed_in_the_unit_that_is_shown(editor: DoubtEditor) -> None:
    editor.explain(stating(Distribution(Kind.UNIFORM, 0.1, 0.3)), KEY)
    heard = told(editor)
    editor._high.setValue(40.0)
    assert heard == [(ADDRESS, Distribution(Kind.UNIFORM, 0.1, 0.4))]


@pytest.mark.parametrize(
    ("one", "low", "words"),
    [
        (Distribution(Kind.UNIFORM, 0.1, 0.3), 30.0, "The first number must be the smaller one."),
        (Distribution(Kind.LOGNORMAL, 0.1, 0.3), 0.0, "A lognormal distribution lies above zero."),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    editor: DoubtEditor, one: Distribution, low: float, words: str
) -> None:
    editor.explain(stating(one), KEY)
    heard = told(editor)
    editor._low.setValue(low)
    assert heard == []
    assert editor._said.text() == words
    assert editor._said.property("role") == "warning"


def test_what_is_being_typed_outlives_an_answer(editor: DoubtEditor) -> None:
    scenario = stating(Distribution(Kind.UNIFORM, 0.1, 0.3))
    editor.explain(scenario, KEY)
    editor._low.lineEdit().setText("12")
    editor.explain(scenario, KEY)
    assert editor._low.text() == "12"


def test_the_inspector_hands_it_to_the_session(qtbot, window: MainWindow) -> None:
    window.room.explain(KEY)
    editor = window.room.inspector._doubt
    assert not editor.isHidden()
    choose(editor, Kind.FIXED)
    assert window.session.scenario.distributions == {ADDRESS: Distribution(Kind.FIXED)}
    assert window.session.undo_label == ADDRESS
    assert editor._said.text() == "All futures have its value."
    window.session.undo()
    assert window.session.scenario.distributions == {}
    assert editor.kind is None
    set_language(CHINESE)
    window.set_language(CHINESE)
    assert not window.room.inspector._doubt.isHidden()
