"""Words of a row, read soberly: what is denied or only compared with was not done."""

import re

CLAUSE = re.compile(r"[.;,:()\[\]\n]| but | while | whereas ")
BEFORE = re.compile(
    r"\b(?:no|not|non|without|never|neither|nor|instead of|rather than|faster than|slower than|"
    r"against|versus|vs|compared (?:with|to)|compares (?:with|to)|unlike)\b[\w\s/+-]*$"
)
AFTER = re.compile(
    r"^[\w\s/+-]{0,40}?\b(?:off|disabled|unused|not|never|excluded)\b", re.IGNORECASE
)


def says(pattern: str, text: str) -> bool | None:
    """Whether a text states that something was so; None where it does not mention it.

    Parameters
    ----------
    pattern : str
        Regular expression, in small letters, for what is looked for.
    text : str
        Words from a stranger.

    Returns
    -------
    bool or None
        False where it is mentioned only to deny it, or to compare with it.
    """
    said = None
    for clause in CLAUSE.split(text.lower().replace("_", " ")):
        for found in re.finditer(pattern, clause):
            denied = BEFORE.search(clause[: found.start()]) or AFTER.search(clause[found.end() :])
            said = said or not denied
    return said
