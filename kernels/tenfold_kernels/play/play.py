"""A play: whose turn it is to set which levers, and every course that was played."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tenfold_kernels.parameters import Role, index_of
from tenfold_kernels.scenario import Scenario

USUAL_YEARS = 5
MOST_TEAMS, MOST_BRANCHES = 12, 60
Turn = Mapping[str, Mapping[str, float]]  # what each team set, by its name, then by address


@dataclass(frozen=True)
class Team:
    """Who holds levers together.

    Parameters
    ----------
    name : str
        What they are called.
    levers : tuple of str
        Addresses of the policies that they hold; no other team holds any of them.
    """

    name: str
    levers: tuple[str, ...]


@dataclass(frozen=True)
class Branch:
    """One course of a play.

    Parameters
    ----------
    name : str
        What it is called.
    turns : tuple of mapping
        What was set at each turn, by team and address. What is not set stays as it was.
    """

    name: str
    turns: tuple[Turn, ...] = ()

    def values_at(self, turn: int) -> dict[str, float]:
        """All that was set up to a turn, and in it, by address."""
        return {
            address: value
            for one in self.turns[: turn + 1]
            for given in one.values()
            for address, value in given.items()
        }


@dataclass(frozen=True)
class Play:
    """Teams, and the courses that they have played.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``: what every course begins with.
    teams : tuple of Team
        Who plays.
    branches : tuple of Branch
        At least one.
    years : int
        Length of a turn.
    at : int
        Place of the branch at hand. To look at another one is no change.
    """

    scenario: Scenario
    teams: tuple[Team, ...]
    branches: tuple[Branch, ...]
    years: int = USUAL_YEARS
    at: int = field(default=0, compare=False)

    @property
    def branch(self) -> Branch:
        """The branch at hand."""
        return self.branches[self.at]

    @property
    def most_turns(self) -> int:
        """Turns until the scenario ends; the last may be shorter."""
        return most_turns(self.scenario, self.years)

    @property
    def is_over(self) -> bool:
        """Whether the branch at hand has come to the end."""
        return len(self.branch.turns) >= self.most_turns

    def year_of(self, turn: int) -> float:
        """Year in which a turn begins; after the last one, the end."""
        return min(self.scenario.start + turn * self.years, self.scenario.stop)

    def settings(self, branch: Branch, turn: int) -> dict[str, float]:
        """Value of every lever that a team holds, as it stands in a turn of a branch."""
        now = {**self.scenario.all_values(), **branch.values_at(turn)}
        return {lever: now[lever] for team in self.teams for lever in team.levers}

    def with_turn(self, turn: Turn) -> "Play":
        """Play another turn of the branch at hand; raises ValueError if it is over."""
        if self.is_over:
            raise ValueError("the branch has come to its end")
        branch = replace(self.branch, turns=(*self.branch.turns, turn))
        return self._with_branch(branch)

    def branched(self, turns: int, name: str) -> "Play":
        """Begin another branch with the first turns of the one at hand, and have it at hand.

        Raises
        ------
        ValueError
            If there are too many branches.
        """
        if len(self.branches) >= MOST_BRANCHES:
            raise ValueError(f"more than {MOST_BRANCHES} branches")
        new = Branch(name, self.branch.turns[:turns])
        return replace(self, branches=(*self.branches, new), at=len(self.branches))

    def added(self, branch: Branch) -> "Play":
        """Put a whole branch behind the others, and have it at hand."""
        if len(self.branches) >= MOST_BRANCHES:
            raise ValueError(f"more than {MOST_BRANCHES} branches")
        return replace(self, branches=(*self.branches, branch), at=len(self.branches))

    def without(self, place: int) -> "Play":
        """Take a branch out; raises ValueError if it is the only one."""
        if len(self.branches) == 1:
            raise ValueError("a play holds one branch at least")
        kept = tuple(one for k, one in enumerate(self.branches) if k != place)
        at = self.at - (self.at > place or self.at == len(kept))
        return replace(self, branches=kept, at=at)

    def looking_at(self, place: int) -> "Play":
        """Have another branch at hand; raises IndexError if there is none."""
        return replace(self, at=range(len(self.branches))[place])

    def _with_branch(self, branch: Branch) -> "Play":
        branches = tuple(branch if k == self.at else one for k, one in enumerate(self.branches))
        return replace(self, branches=branches)


def most_turns(scenario: Scenario, years: int) -> int:
    """Turns of a length until a scenario ends."""
    return math.ceil((scenario.stop - scenario.start) / years)


def policies_of(scenario: Scenario, bloc: str = "") -> tuple[str, ...]:
    """Addresses of the policies of a scenario: those that a bloc decides, or all."""
    table = scenario.table
    return tuple(
        address
        for address in table.defaults()
        if table.spec(address).role is Role.POLICY
        and (not bloc or index_of(address).split(",")[0] == bloc)
    )


def usual_teams(scenario: Scenario, names: Mapping[str, str]) -> tuple[Team, ...]:
    """A team for each bloc, with the policies that the scenario is about.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    names : mapping
        What the teams are called, by bloc.

    Returns
    -------
    tuple of Team
        Each holds the policies of its bloc that any bloc of the scenario sets otherwise than by
        default; all of its policies where there is none. Dates are left out: a turn is one.
    """
    table = scenario.table
    about = {table.spec(address).key for address in scenario.values}
    teams = []
    for bloc in scenario.blocs:
        every = [key for key in policies_of(scenario, bloc) if not table.spec(key).is_date]
        chosen = [key for key in every if table.spec(key).key in about]
        teams.append(Team(names[bloc], tuple(chosen or every)))
    return tuple(teams)


def begun(scenario: Scenario, teams: tuple[Team, ...], name: str, years: int = USUAL_YEARS) -> Play:
    """Begin a play: one branch, and no turn yet.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    teams : tuple of Team
        Who plays.
    name : str
        Of the first branch.
    years : int
        Length of a turn.
    """
    return Play(scenario, teams, (Branch(name),), years)
