"""What can be studied, by name. No Qt."""

from enum import StrEnum


class Topic(StrEnum):
    """What can be studied."""

    MAP = "map"
    FLEET = "fleet"
    EVIDENCE = "evidence"
    HISTORY = "history"
    HYSTERESIS = "hysteresis"
    CONTAINMENT = "containment"
    FLIPS = "flips"


class Ask(StrEnum):
    """What can be asked about an outcome of the race."""

    SHARES = "shares"
    REACH = "reach"
    TIPPING = "tipping"
    TIPPING_FINE = "tipping-fine"
    FLIPS = "outcome-flips"
    WHEN = "when"
    MATTERS = "matters"
    LOOPS = "loops"
    DOMINANCE = "dominance"


AnyTopic = Topic | Ask
