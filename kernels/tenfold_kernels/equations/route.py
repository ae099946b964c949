"""The way of a feedback loop through the equations, said by the variables it must pass.

A route names few variables; what lies between two of them is found in the equations. It says
for one bloc what holds for each: a way-point is that bloc's own, a rival's, or anyone's.
"""

from dataclasses import dataclass
from enum import StrEnum


class Whose(StrEnum):
    """Whose element of a variable a route passes; variables without a bloc are everyone's."""

    OWN = "own"
    RIVALS = "rivals'"
    ANYONES = "anyone's"


class Where(StrEnum):
    """In which markets, for a variable that has markets."""

    ANYWHERE = "anywhere"
    HOME = "at home"
    ABROAD = "abroad"


@dataclass(frozen=True)
class WayPoint:
    """A variable that a loop must pass.

    Parameters
    ----------
    variable : str
        Its declared name.
    whose : Whose
        Which blocs' elements.
    where : Where
        Which markets' elements; home is that of the bloc whose loop it is.
    straight : bool
        Whether only the link from the way-point before counts, and no other way there.
    """

    variable: str
    whose: Whose = Whose.OWN
    where: Where = Where.ANYWHERE
    straight: bool = False


Route = tuple[str | WayPoint, ...]


def rivals(variable: str, where: Where = Where.ANYWHERE) -> WayPoint:
    """Pass a variable of the rivals."""
    return WayPoint(variable, Whose.RIVALS, where)


def anyones(variable: str, where: Where = Where.ANYWHERE) -> WayPoint:
    """Pass a variable of any bloc, for instance where only differences between blocs count."""
    return WayPoint(variable, Whose.ANYONES, where)


def straight(variable: str) -> WayPoint:
    """Pass a variable over the one link from the way-point before."""
    return WayPoint(variable, straight=True)


def way_points(route: Route) -> tuple[WayPoint, ...]:
    """Spell a route out; a bare name is the bloc's own."""
    return tuple(point if isinstance(point, WayPoint) else WayPoint(point) for point in route)
