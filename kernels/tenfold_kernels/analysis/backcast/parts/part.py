"""What a part of the world model is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tenfold_kernels.equations.model import Model
from tenfold_kernels.world import world_model


@dataclass(frozen=True)
class Part:
    """Equations of the world model with what history gives put in.

    Parameters
    ----------
    model : Model
        The world model's own equations, some variables replaced by given courses.
    values : mapping
        Parameter values that follow from the observations at the start.
    """

    model: Model
    values: Mapping[str, float] = field(default_factory=dict)

    def exercised(self) -> dict[str, list[str]]:
        """Equations that are the world model's own, by sector."""
        whole = world_model().declarations
        found: dict[str, list[str]] = {}
        for bank in (*self.model.stocks, *self.model.order):
            name = bank.scalars[0].variable
            if self.model.declarations[name] is whole.get(name):
                names = found.setdefault(self.model.declarations[name].group, [])
                if name not in names:
                    names.append(name)
        return found
