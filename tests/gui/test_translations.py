"""The Chinese catalogue: complete, compiled, and written as Chinese is written."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from string import Formatter

import pytest

from tenfold_gui.i18n import CHINESE, ENGLISH, current_language, set_language, tr, update
from tenfold_gui.i18n.texts import all_texts
from tenfold_gui.i18n.translate import CONTEXT
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario

CHARACTER = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
# A bracket that a formula closes before a space is no mark of the sentence.
NARROW_MARK = re.compile(
    rf"{CHARACTER}(?:\s?[,:;(?!]|\)|\.(?:\s|$))|(?:[,:;?!]\s?|[()]){CHARACTER}"
)


def entries(path: Path = update.SOURCE) -> list[tuple[str, str, str]]:
    """Source, translation and state of every entry of the catalogue."""
    root = ElementTree.parse(path).getroot()
    assert [context.findtext("name") for context in root.iter("context")] == [CONTEXT]
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        source = message.findtext("source") or ""
        found.append((source, translation.text or "", translation.get("type", "finished")))
    return found


def places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def is_traditional(character: str) -> bool:
    """Whether a character stands in Big5, which holds those in use in Taiwan."""
    return bool(character.encode("cp950", "ignore"))


def chinese_texts(scenario: Scenario) -> list[str]:
    names = (*scenario.bloc_names.values(), *scenario.project_names.values())
    written = [scenario.title, scenario.story, *names]
    return [text.zh_TW for text in (*written, *scenario.sources.values())]


def test_every_entry_is_finished() -> None:
    assert [entry for entry in entries() if entry[2] != "finished" or not entry[1].strip()] == []


def test_the_catalogue_holds_exactly_the_texts_people_can_see() -> None:
    sources = [source for source, _, _ in entries()]
    assert set(sources) - set(all_texts()) == set(), "gone from the program"
    assert set(all_texts()) - set(sources) == set(), "run tenfold_gui.i18n.update"
    assert len(sources) == len(set(sources))


def test_what_the_program_reads_is_what_the_catalogue_compiles_to(tmp_path: Path) -> None:
    update.compile_to(tmp_path / "compiled.qm")
    assert (tmp_path / "compiled.qm").read_bytes() == update.COMPILED.read_bytes()


def test_bringing_the_catalogue_up_to_date_changes_nothing(tmp_path: Path) -> None:
    merged = tmp_path / "merged.ts"
    merged.write_bytes(update.SOURCE.read_bytes())
    update.merge(merged)
    assert entries(merged) == entries()


def test_translations_fill_the_same_places() -> None:
    assert [(s, t) for s, t, _ in entries() if places(s) != places(t)] == []
    assert any(places(source) for source, _, _ in entries())


def test_marks_beside_chinese_characters_are_full_width() -> None:
    found = [t for _, t, _ in entries() if NARROW_MARK.search(t)]
    assert found == []


def test_no_simplified_characters_stray_in() -> None:
    texts = [text for _, text, _ in entries()]
    texts += [text for name in preset_ids() for text in chinese_texts(preset(name))]
    found = {c for text in texts for c in re.findall(CHARACTER, text) if not is_traditional(c)}
    assert found == set()
    assert not is_traditional("国")


@pytest.mark.parametrize("name", preset_ids())
def test_every_preset_is_told_in_both_languages(name: str) -> None:
    scenario = preset(name)
    assert scenario.sources
    for text in (scenario.title, scenario.story, *scenario.sources.values()):
        assert text.en.strip()
        assert text.zh_TW.strip()
        assert re.search(CHARACTER, text.zh_TW), text.zh_TW
        assert not re.search(CHARACTER, text.en), text.en
    for named in (*scenario.bloc_names.values(), *scenario.project_names.values()):
        assert named.en.strip()
        assert named.zh_TW.strip()


@pytest.mark.parametrize(
    "text", ["字,", "字, a", "字:", "a: 字", "字(a", "(字", "字)", ")字", "字."]
)
def test_narrow_marks_are_seen(text: str) -> None:
    assert NARROW_MARK.search(text)


@pytest.mark.parametrize(
    "text", ["字，字", "（字）", "f(x) 字", "字 1.5 字", "字：a", "A.I. 字", "3:1"]
)
def test_what_belongs_to_numbers_and_formulae_is_left_alone(text: str) -> None:
    assert not NARROW_MARK.search(text)


@pytest.mark.parametrize("name", preset_ids())
def test_every_preset_is_written_with_full_width_marks(name: str) -> None:
    found = [t for t in chinese_texts(preset(name)) if NARROW_MARK.search(t)]
    assert found == []


def test_switching_the_language_gives_chinese_and_back(qapp) -> None:
    shown = {source: text for source, text, _ in entries()}
    set_language(CHINESE)
    assert current_language() == CHINESE
    assert [s for s, text in shown.items() if tr(s) != text] == []
    set_language(ENGLISH)
    assert current_language() == ENGLISH
    assert [source for source in shown if tr(source) != source] == []


def test_choosing_a_language_twice_still_leaves_it_whole(qapp) -> None:
    for _ in range(2):
        set_language(CHINESE)
    set_language(ENGLISH)
    assert tr("Race") == "Race"


def test_a_text_that_nobody_translated_stays_english(qapp) -> None:
    set_language(CHINESE)
    assert tr("A text that nobody translated") == "A text that nobody translated"
