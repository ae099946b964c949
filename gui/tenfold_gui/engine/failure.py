"""A computation that went wrong: the window is told why, and goes on."""

import logging
import sys
from dataclasses import dataclass

log = logging.getLogger(__name__)

# No setting may bring these about: what failed is the program.
OUR_FAULTS = (AssertionError, AttributeError, LookupError, NameError, TypeError)


@dataclass(frozen=True)
class Failure:
    """A computation that went wrong.

    Parameters
    ----------
    reason : str
        What the exception said.
    """

    reason: str


def failure_of(error: Exception) -> Failure:
    """Note an exception in the log, and say what it said; a fault of ours is told at once."""
    log.error("a computation failed", exc_info=error)
    if isinstance(error, OUR_FAULTS):
        sys.excepthook(type(error), error, error.__traceback__)
    return Failure(str(error) or type(error).__name__)
