"""How much of many members a workspace shows; by itself, so that the command line can say it."""

from enum import StrEnum


class Fans(StrEnum):
    """What is drawn of the futures of a scenario."""

    OFF = "off"
    BANDS = "bands"
    PATHS = "paths"


FAN_WORDS = {
    Fans.OFF: "Off: one run",
    Fans.BANDS: "Bands",
    Fans.PATHS: "Bands and paths",
}
FAN_SHORT = {
    Fans.OFF: "Futures: off",
    Fans.BANDS: "Futures: bands",
    Fans.PATHS: "Futures: paths",
}
FAN_KEYS = "Alt+F"
