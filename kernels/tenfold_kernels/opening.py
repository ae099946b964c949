"""What a scenario is looked at first: a lens of the window, and what is asked there."""

from collections.abc import Mapping
from dataclasses import dataclass

# Lenses of the race, and the cards of each that can fill it alone. The window says in words
# what they are called.
LENSES: Mapping[str, tuple[str, ...]] = {
    "race": (),
    "controls": ("containment",),
    "industry": ("hysteresis",),
    "self-reliance": (),
    "public-purse": (),
    "evidence": (),
    "ledger": (),
    "why": (),
    "tipping": (),
    "loops": (),
}


@dataclass(frozen=True)
class Opening:
    """What is looked at first; what is left out the window proposes.

    Parameters
    ----------
    lens : str
        Which lens.
    card : str
        Which of its cards, alone; empty for all of them.
    output : str
        Scalar of the model, or regime, that is asked about.
    year : float or None
        When; None for the last year.
    across, up : str
        Addresses of the parameters on the axes of a map.
    """

    lens: str
    card: str = ""
    output: str = ""
    year: float | None = None
    across: str = ""
    up: str = ""
