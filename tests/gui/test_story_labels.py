"""Stories name sliders, in either language, by the words under which the window finds them."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from tenfold_gui.i18n import update
from tenfold_gui.i18n.names import plain_name
from tenfold_kernels.presets import preset, preset_ids

NAMES = [name for name in preset_ids() if preset(name).kernel == "world"]
TRY = {"en": "Try: ", "zh_TW": "試試看："}
CHINESE = {
    message.findtext("source"): message.findtext("translation")
    for message in ElementTree.parse(update.SOURCE).getroot().iter("message")
}


def asked(name: str, language: str) -> str:
    text = getattr(preset(name).story, language)
    (found,) = [line for line in text.splitlines() if line.startswith(TRY[language])]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_sliders_a_story_names_are_named_as_in_the_window(name: str) -> None:
    labels = {plain_name(spec.key) for spec in preset(name).table.specs}
    named = set(re.findall(r'"([^"]+)"', asked(name, "en")))
    assert named <= labels
    chinese = set(re.findall("「([^」]+)」", asked(name, "zh_TW")))
    titles = {preset(each).title.zh_TW for each in NAMES}
    assert {CHINESE[label] for label in named} == chinese - titles
