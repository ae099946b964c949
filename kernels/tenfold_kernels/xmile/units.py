"""Units as XMILE writes them: ``bn USD/(yr yr)`` becomes ``bn*USD/(yr*yr)``.

XMILE knows no prefixes and no numbers in units. A prefix becomes a unit of its own, so
that an engine's unit check sees it cancel: ``bn USD`` per ``bn person`` is ``USD`` per
``person``. Words that only say of what a plain number is a share fall away.
"""

import re

from tenfold_kernels.equations.units import PREFIXES, PURE, SYNONYMS

TIME_UNIT = "yr"
_EMPTY = re.compile(r"/(?:\(\))?(?=$|[/)])")  # what a word that fell away leaves below the line
_TOKEN = re.compile(rf"(?:(?:{'|'.join(PREFIXES)})\s+(?=[A-Za-z]))?[A-Za-z0-9]+|[/()]")


def xmile_unit(text: str) -> str:
    """Translate a unit.

    Parameters
    ----------
    text : str
        In the notation of `tenfold_kernels.equations.units`, without powers.

    Returns
    -------
    str
        ``1`` for a plain number.
    """
    tokens = [SYNONYMS.get(token, token) for token in _TOKEN.findall(text) if token not in PURE]
    written = "1" if not tokens or tokens[0] == "/" else ""
    for token in tokens:
        factor = "*".join(token.split())
        if written.endswith("/") and "*" in factor:
            factor = f"({factor})"  # a prefix stays with its word below the line
        sign = "*" if written and written[-1] not in "/(" and token not in "/)" else ""
        written += sign + factor
    return _EMPTY.sub("", written)
