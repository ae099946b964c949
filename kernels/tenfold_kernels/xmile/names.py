"""Names as XMILE allows them: letters, digits and single underscores, never a keyword."""

import re
from collections.abc import Iterable

from tenfold_kernels.equations.expression import EquationError

# Keywords, operators and built-in functions of XMILE 1.0, sections 3.2 to 3.7.
RESERVED = frozenset(
    {"abs", "and", "arccos", "arcsin", "arctan", "cos", "delay", "delay1", "delay3", "delayn"}
    | {"dt", "else", "exp", "exprnd", "forcst", "if", "inf", "init", "int", "ln", "log10"}
    | {"lognormal", "max", "mean", "min", "mod", "normal", "not", "or", "pi", "poisson"}
    | {"previous", "pulse", "ramp", "random", "rank", "self", "sin", "size", "smth1", "smth3"}
    | {"smthn", "sqrt", "starttime", "std", "stddev", "step", "stoptime", "sum", "tan", "then"}
    | {"time", "trend"}
)


def names_of(addresses: Iterable[str]) -> dict[str, str]:
    """Give every scalar a name of its own.

    Parameters
    ----------
    addresses : iterable of str
        Such as ``share[a,third]``.

    Returns
    -------
    dict
        Name by address, such as ``share_a_third``.

    Raises
    ------
    EquationError
        If two would get the same name; case makes no difference in XMILE.
    """
    found: dict[str, str] = {}
    owners: dict[str, str] = {}
    for address in addresses:
        name = legal_name(address)
        owner = owners.setdefault(name, address)
        if owner != address:
            raise EquationError(f"{owner} and {address} would both be called {name} in XMILE")
        found[address] = name
    return found


def legal_name(address: str) -> str:
    """Write an address as one word, which begins with a letter."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", address).strip("_").lower()
    # PySD reads ``nothing`` as ``not hing``, so no name may begin like that.
    odd = name in RESERVED or name.startswith("not") or not name[0].isalpha()
    return f"the_{name}" if odd else name
