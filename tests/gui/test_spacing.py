"""Sentences that are put together from parts: space between them, and marks in a row."""

import pytest

from tenfold_gui.i18n import CHINESE, set_language
from tenfold_gui.i18n.names import in_row
from tenfold_gui.i18n.spacing import NO_BREAK, well_spaced


@pytest.mark.parametrize(
    ("loose", "printed"),
    [
        ("追趕期程 高於 11.4 年", "追趕期程高於 11.4 年"),
        ("且 「模仿速率 · 中國」 低於", "且「模仿速率 · 中國」低於"),
        ("低於 0.3的時候", "低於 0.3 的時候"),
        ("在 2060 年", "在 2060 年"),
        ("有 63 % 屬於", f"有 63{NO_BREAK}% 屬於"),
        ("63 % of the cases", f"63{NO_BREAK}% of the cases"),
        ("in 2060 the gap", "in 2060 the gap"),
    ],
)
def test_chinese_stands_close_and_a_number_keeps_its_sign(loose: str, printed: str) -> None:
    assert well_spaced(loose) == printed


def test_words_in_a_row_have_the_mark_of_the_language(qapp) -> None:
    assert in_row(["US", "EU"]) == "US, EU"
    set_language(CHINESE)
    try:
        assert in_row(["美國", "中國"]) == "美國、中國"
    finally:
        set_language("en")
