"""Read a play from plain data that may come from strangers, and give it back as such."""

from collections.abc import Mapping
from typing import Any

from tenfold_kernels.faults import Fault, Phrase, Said, Wrong, listed
from tenfold_kernels.parameters import Role
from tenfold_kernels.play.play import (
    MOST_BRANCHES,
    MOST_TEAMS,
    USUAL_YEARS,
    Branch,
    Play,
    Team,
    Turn,
    most_turns,
    policies_of,
)
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import addresses_of, check_parameter, shown, unknown_name

KEYS = ("years", "teams", "branches", "at")
TEAM_KEYS = ("name", "bloc", "levers")
BRANCH_KEYS = ("name", "turns")
LONGEST_NAME = 60
LONGEST_TURN = 50
A_LIST, A_TABLE = Phrase("a list"), Phrase("a table")


def read_play(given: Any, scenario: Scenario, faults: list[Fault], here: str = "") -> Play | None:
    """Read a play of a scenario.

    Parameters
    ----------
    given : object
        As parsed: ``years``, ``teams``, ``branches`` and ``at``; the last may be left out.
    scenario : Scenario
        What it begins with.
    faults : list of Fault
        Filled with everything that is wrong.
    here : str
        What stands before the names of places in messages.

    Returns
    -------
    Play or None
        None where anything is wrong.
    """
    before = len(faults)
    play = _Reader(scenario, faults, here).play(given)
    return play if len(faults) == before else None


def play_document(play: Play) -> dict[str, Any]:
    """A play as plain data that `read_play` reads back; the scenario stands elsewhere."""
    return {
        "years": play.years,
        "teams": [{"name": team.name, "levers": list(team.levers)} for team in play.teams],
        "branches": [
            {
                "name": branch.name,
                "turns": [{team: dict(set_) for team, set_ in turn.items()}
                          for turn in branch.turns],
            }
            for branch in play.branches
        ],
        "at": play.at,
    }  # fmt: skip


class _Reader:
    """Reads the parts of one play."""

    def __init__(self, scenario: Scenario, faults: list[Fault], here: str) -> None:
        self.scenario, self.faults, self.here = scenario, faults, here
        self.policies = frozenset(policies_of(scenario))

    def play(self, given: Any) -> Play | None:
        part = self._table("", given, KEYS)
        if self.scenario.kernel != "world":
            self._fault(Wrong.NOT_AN_OPTION, "", self.scenario.kernel, "world")
            return None
        years = self._whole("years", part.get("years", USUAL_YEARS), 1, LONGEST_TURN)
        teams = self._teams(part.get("teams"))
        most = most_turns(self.scenario, years)
        held = {team.name: frozenset(team.levers) for team in teams}
        branches = tuple(
            Branch(
                self._name(f"branches[{k}]", one), self._turns(f"branches[{k}]", one, held, most)
            )
            for k, one in enumerate(self._list("branches", part.get("branches"), MOST_BRANCHES))
            if self._table(f"branches[{k}]", one, BRANCH_KEYS)
        )
        at = self._whole("at", part.get("at", 0), 0, max(len(branches) - 1, 0))
        return Play(self.scenario, teams, branches, years, at)

    def _teams(self, given: Any) -> tuple[Team, ...]:
        teams: list[Team] = []
        holders: dict[str, str] = {}
        for k, one in enumerate(self._list("teams", given, MOST_TEAMS)):
            place = f"teams[{k}]"
            part = self._table(place, one, TEAM_KEYS)
            name = self._name(place, part)
            if name in (team.name for team in teams):
                self._fault(
                    Wrong.WRONG_TYPE, f"{place}.name", shown(name), Phrase("each name once")
                )
            levers = self._levers(place, part)
            for lever in levers:
                if lever in holders:
                    allowed = Phrase("each lever once; '{team}' holds it", team=holders[lever])
                    self._fault(Wrong.WRONG_TYPE, f"{place}.levers", lever, allowed)
                holders[lever] = name
            teams.append(Team(name, levers))
        return tuple(teams)

    def _levers(self, place: str, part: Mapping[str, Any]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        if "bloc" in part:
            bloc = part["bloc"]
            if bloc not in self.scenario.blocs:
                allowed = listed(self.scenario.blocs)
                self._fault(Wrong.NOT_AN_OPTION, f"{place}.bloc", shown(bloc), allowed)
            else:
                found |= dict.fromkeys(policies_of(self.scenario, bloc))
        given = part.get("levers", [])
        if not isinstance(given, list):
            self._fault(Wrong.WRONG_TYPE, f"{place}.levers", shown(given), A_LIST)
            return ()
        for n, key in enumerate(given):
            here = f"{place}.levers[{n}]"
            if not isinstance(key, str):
                self._fault(Wrong.WRONG_TYPE, here, shown(key), Phrase("text"))
                continue
            found |= dict.fromkeys(self._addresses(here, key))
        if not found and not self.faults:
            self._fault(Wrong.MISSING, f"{place}.levers", allowed=Phrase("policies, by name"))
        return tuple(found)

    def _addresses(self, here: str, key: str) -> tuple[str, ...]:
        table = self.scenario.table
        addresses = addresses_of(table, key)
        if isinstance(addresses, Fault):
            self._fault(addresses.kind, here, addresses.found, addresses.allowed)
            return ()
        if table.spec(key).role is not Role.POLICY:
            allowed = Phrase("a policy; this is an assumption")
            self._fault(Wrong.WRONG_TYPE, here, key, allowed)
            return ()
        return addresses

    def _turns(
        self, place: str, given: Any, held: Mapping[str, frozenset[str]], most: int
    ) -> tuple[Turn, ...]:
        part = given if isinstance(given, dict) else {}
        turns = part.get("turns", [])
        if not isinstance(turns, list):
            self._fault(Wrong.WRONG_TYPE, f"{place}.turns", shown(turns), A_LIST)
            return ()
        if len(turns) > most:
            found = Phrase("a list of {count}", count=len(turns))
            allowed = Phrase("a list of {least} to {most}", least=0, most=most)
            self._fault(Wrong.WRONG_TYPE, f"{place}.turns", found, allowed)
            return ()
        return tuple(self._turn(f"{place}.turns[{n}]", turn, held) for n, turn in enumerate(turns))

    def _turn(self, place: str, given: Any, held: Mapping[str, frozenset[str]]) -> Turn:
        found: dict[str, dict[str, float]] = {}
        for team, settings in self._table(place, given, tuple(held)).items():
            here = f"{place}.{team}"
            for key, value in self._table(here, settings, None).items():
                addresses = self._addresses(f"{here}.{key}", key)
                checked = (
                    check_parameter(
                        self.scenario.table.spec(key), f"{self.here}{here}.{key}", value
                    )
                    if addresses
                    else 0.0
                )
                if isinstance(checked, Fault):
                    self.faults.append(checked)
                    continue
                foreign = [one for one in addresses if one not in held.get(team, ())]
                if foreign:
                    allowed = listed(sorted(held.get(team, ())))
                    self._fault(Wrong.NOT_AN_OPTION, f"{here}.{key}", foreign[0], allowed)
                found.setdefault(team, {}).update(dict.fromkeys(addresses, checked))
        return found

    def _name(self, place: str, given: Any) -> str:
        name = given.get("name") if isinstance(given, dict) else None
        if not isinstance(name, str) or not name.strip():
            found = "" if name is None else shown(name)
            kind = Wrong.MISSING if name is None else Wrong.WRONG_TYPE
            self._fault(kind, f"{place}.name", found, Phrase("text"))
            return ""
        if len(name) > LONGEST_NAME:
            self._fault(Wrong.TOO_LONG, f"{place}.name", str(len(name)), str(LONGEST_NAME))
        return name

    def _whole(self, place: str, given: Any, least: int, most: int) -> int:
        if isinstance(given, bool) or not isinstance(given, int):
            self._fault(Wrong.WRONG_TYPE, place, shown(given), Phrase("a whole number"))
        elif not least <= given <= most:
            allowed = Phrase("{low} to {high}", low=least, high=most)
            self._fault(Wrong.OUT_OF_RANGE, place, shown(given), allowed)
        else:
            return given
        return least or 1

    def _list(self, place: str, given: Any, most: int) -> list[Any]:
        if not isinstance(given, list):
            found: Said = "" if given is None else shown(given)
            self._fault(Wrong.MISSING if given is None else Wrong.WRONG_TYPE, place, found, A_LIST)
            return []
        if not 1 <= len(given) <= most:
            found = Phrase("a list of {count}", count=len(given))
            allowed = Phrase("a list of {least} to {most}", least=1, most=most)
            self._fault(Wrong.WRONG_TYPE, place, found, allowed)
            return []
        return given

    def _table(self, place: str, given: Any, known: tuple[str, ...] | None) -> dict[str, Any]:
        if not isinstance(given, dict):
            self._fault(Wrong.WRONG_TYPE, place, shown(given), A_TABLE)
            return {}
        for key in given:
            if known is not None and key not in known:
                fault = unknown_name(place, str(key), known)
                self._fault(fault.kind, place, fault.found, fault.allowed)
        return {key: value for key, value in given.items() if known is None or key in known}

    def _fault(self, kind: Wrong, key: str, found: Said = "", allowed: Said = "") -> None:
        self.faults.append(Fault(kind, f"{self.here}{key}".rstrip("."), found, allowed))
