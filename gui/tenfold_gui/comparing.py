"""How several scenarios are looked at; by itself, so that the command line can name it."""

from enum import StrEnum


class Comparing(StrEnum):
    """Ways of looking at pinned scenarios beside the one at hand."""

    OFF = "off"
    OVERLAY = "overlay"
    BESIDE = "side-by-side"
    DIFFERENCE = "difference"
    TABLE = "table"


COMPARING_WORDS = {
    Comparing.OVERLAY: "Overlay",
    Comparing.BESIDE: "Side by side",
    Comparing.DIFFERENCE: "Difference",
    Comparing.TABLE: "What differs",
}
