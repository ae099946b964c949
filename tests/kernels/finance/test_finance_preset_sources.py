"""Each number that a finance preset sets says where it comes from, and how sure it is."""

import pytest

from tenfold_kernels.parameters import index_of
from tenfold_kernels.presets import preset, preset_ids

NAMES = [name for name in preset_ids() if preset(name).kernel == "finance"]
SURE = {"High": "高", "Medium": "中等", "Low": "低"}


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_a_source_with_a_confidence_in_both_languages(name: str) -> None:
    scenario = preset(name)
    overridden = {key.removesuffix(f"[{index_of(key)}]") for key in scenario.values}
    assert overridden <= set(scenario.sources), "numbers without a source"
    for key, told in scenario.sources.items():
        said, _, word = told.en.removesuffix(" confidence.").rpartition(" ")
        assert told.en == f"{said} {word} confidence.", key
        assert said.endswith("."), key
        assert told.zh_TW.endswith(f"\u4fe1\u5fc3{SURE[word]}\u3002"), key
        if "assumed" in told.en.lower():
            assert "\u5047\u5b9a" in told.zh_TW, key


def test_there_are_numbers_to_ask() -> None:
    assert len(NAMES) >= 15
    assert all(preset(name).values for name in NAMES)
