"""Space between the words of a sentence that is put together from parts."""

import re

WIDE = "[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"  # with full-width punctuation
BETWEEN_WIDE = re.compile(rf"(?<={WIDE}) +(?={WIDE})")
BEHIND_DIGIT = re.compile(r"(?<=\d)(?=[\u3400-\u9fff\uf900-\ufaff])")
PER_CENT = re.compile(r"(?<=\d) (?=%)")
NO_BREAK = "\N{NO-BREAK SPACE}"


def well_spaced(text: str) -> str:
    """Space a sentence as it is printed, and keep a number with its per cent sign.

    Digits stand apart from Chinese characters, but these not from each other, so that the space
    around a place of a template depends on what is inserted there.
    """
    return PER_CENT.sub(NO_BREAK, BEHIND_DIGIT.sub(" ", BETWEEN_WIDE.sub("", text)))
