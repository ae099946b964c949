"""Turn a parsed document into a workbook, collecting every fault on the way.

Names that nobody knows are kept where they stand beside what we know, so that a file goes
unharmed through an older program. Inside the settings of a scenario they are refused: a
parameter that is left out would change the results.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tenfold_kernels.faults import NOTHING, Fault, Phrase, Said, Wrong, listed
from tenfold_kernels.migrations import migrate, present_address
from tenfold_kernels.parameters import BLOCS
from tenfold_kernels.play.play import Play
from tenfold_kernels.play.prediction import read_predictions
from tenfold_kernels.play.reader import read_play
from tenfold_kernels.registry import parameter_table
from tenfold_kernels.scenario import LANGUAGES, Scenario, Text
from tenfold_kernels.scenario_file import FORMAT as SCENARIO_FORMAT
from tenfold_kernels.scenario_reader import (
    LONGEST_STORY,
    LONGEST_TITLE,
    YEARS,
    read_document,
    read_version,
)
from tenfold_kernels.values import addresses_of, check_number, check_parameter, shown
from tenfold_kernels.workbook.digest import LENGTH
from tenfold_kernels.workbook.versions import FORMAT, FORMAT_VERSION, MIGRATIONS
from tenfold_kernels.workbook.workbook import (
    LONGEST_NOTES,
    MOST_CASES,
    MOST_STEPS,
    Case,
    Pin,
    Step,
    Workbook,
)

KNOWN = ("format", "format_version", "at", "scenarios", "baseline", "notes", "story", "pins",
         "layout", "play", "predictions")  # fmt: skip
CASE_KEYS = ("key", "settings")
PIN_KEYS = ("case", "settings", "results")
STEP_KEYS = ("title", "note", "case", "values", "lens", "year")
LONGEST_KEY = 40
MOST_FAULTS = 200
A_LIST, A_TABLE = Phrase("a list"), Phrase("a table")


def read_workbook_document(document: Any, faults: list[Fault]) -> Workbook | None:
    """Read a document into a workbook.

    Parameters
    ----------
    document : object
        As parsed from JSON.
    faults : list of Fault
        Filled with everything that is wrong.

    Returns
    -------
    Workbook or None
        None where anything is wrong.
    """
    if not isinstance(document, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, "", shown(document), A_TABLE))
        return None
    if document.get("format") != FORMAT:
        found = shown(document["format"]) if "format" in document else NOTHING
        faults.append(Fault(Wrong.NOT_A_SCENARIO, "format", found, repr(FORMAT)))
        return None
    version = read_version(document, "format_version", FORMAT_VERSION, faults)
    if faults:
        return None
    workbook = _Reader(migrate(document, version, FORMAT_VERSION, MIGRATIONS), faults).workbook()
    del faults[MOST_FAULTS:]
    return None if faults else workbook


class _Reader:
    """Reads the parts of one document."""

    def __init__(self, document: dict[str, Any], faults: list[Fault]) -> None:
        self.document = document
        self.faults = faults

    def workbook(self) -> Workbook | None:
        cases = [self._case(k, given) for k, given in self._list("scenarios", 1, MOST_CASES)]
        baseline = self._scenario("baseline", self.document.get("baseline"))
        if self.faults or baseline is None:
            return None
        found = tuple(case for case in cases if case is not None)
        keys = tuple(case.key for case in found)
        for k, case in enumerate(found):
            if case.key in keys[:k]:
                self._fault(Wrong.WRONG_TYPE, f"scenarios[{k}].key", shown(case.key),
                            Phrase("each key once"))  # fmt: skip
            if case.scenario.kernel != baseline.kernel:
                self._fault(Wrong.NOT_AN_OPTION, f"scenarios[{k}].settings.kernel",
                            shown(case.scenario.kernel), baseline.kernel)  # fmt: skip
        at = self.document.get("at", keys[0])
        if at not in keys:
            self._fault(Wrong.NOT_AN_OPTION, "at", shown(at), listed(keys))
            return None
        story = [self._step(k, one, keys, baseline.kernel)
                 for k, one in self._list("story", 0, MOST_STEPS)]  # fmt: skip
        pins = [self._pin(k, one, keys) for k, one in self._list("pins", 0, MOST_CASES)]
        if len({pin.case for pin in pins}) < len(pins):
            self._fault(Wrong.WRONG_TYPE, "pins", A_LIST, Phrase("each scenario once"))
        return Workbook(
            found, baseline, at, self._string(self.document, "notes", LONGEST_NOTES),
            tuple(story), tuple(pins), self._play(),
            read_predictions(self.document.get("predictions", []), self.faults, "predictions"),
            self._table(self.document, "layout"),
            _more(self.document, KNOWN),
        )  # fmt: skip

    def _play(self) -> Play | None:
        if "play" not in self.document:
            return None
        given = self._entry("play", self.document["play"])
        scenario = self._scenario("play.scenario", given.get("scenario"))
        if scenario is None:
            return None
        rest = {key: part for key, part in given.items() if key != "scenario"}
        return read_play(rest, scenario, self.faults, "play.")

    def _fault(self, kind: Wrong, key: str, found: Said = "", allowed: Said = "") -> None:
        self.faults.append(Fault(kind, key, found, allowed))

    def _list(self, key: str, least: int, most: int) -> list[tuple[int, Any]]:
        given = self.document.get(key, [])
        if not isinstance(given, list):
            self._fault(Wrong.WRONG_TYPE, key, shown(given), A_LIST)
            return []
        if not least <= len(given) <= most:
            self._fault(Wrong.WRONG_TYPE, key, Phrase("a list of {count}", count=len(given)),
                        Phrase("a list of {least} to {most}", least=least, most=most))  # fmt: skip
            return []
        return list(enumerate(given))

    def _table(self, part: Mapping[str, Any], key: str, prefix: str = "") -> dict[str, Any]:
        given = part.get(key, {})
        if isinstance(given, dict):
            return given
        self._fault(Wrong.WRONG_TYPE, prefix + key, shown(given), A_TABLE)
        return {}

    def _string(self, part: Mapping[str, Any], key: str, longest: int, prefix: str = "") -> str:
        given = part.get(key, "")
        if not isinstance(given, str):
            self._fault(Wrong.WRONG_TYPE, prefix + key, shown(given), Phrase("text"))
            return ""
        if len(given) > longest:
            self._fault(Wrong.TOO_LONG, prefix + key, str(len(given)), str(longest))
            return ""
        return given

    def _entry(self, here: str, given: Any) -> dict[str, Any]:
        if isinstance(given, dict):
            return given
        self._fault(Wrong.WRONG_TYPE, here, shown(given), A_TABLE)
        return {}

    def _scenario(self, here: str, given: Any) -> Scenario | None:
        if not isinstance(given, dict):
            found = NOTHING if given is None else shown(given)
            self._fault(Wrong.WRONG_TYPE, here, found, A_TABLE)
            return None
        wrong: list[Fault] = []
        scenario = read_document(given, SCENARIO_FORMAT, wrong)
        self.faults += [replace(one, key=f"{here}.{one.key}".rstrip(".")) for one in wrong]
        return None if wrong else scenario

    def _case(self, place: int, given: Any) -> Case | None:
        here = f"scenarios[{place}]"
        part = self._entry(here, given)
        if not isinstance(given, dict):
            return None
        key = self._string(part, "key", LONGEST_KEY, f"{here}.")
        if not key:
            self._fault(Wrong.MISSING, f"{here}.key", allowed=Phrase("text"))
        scenario = self._scenario(f"{here}.settings", part.get("settings"))
        return None if scenario is None else Case(key, scenario, _more(part, CASE_KEYS))

    def _pin(self, place: int, given: Any, keys: tuple[str, ...]) -> Pin:
        here = f"pins[{place}]."
        part = self._entry(here[:-1], given)
        case = self._case_key(part, here, keys)
        settings, results = (self._digest(part, name, here) for name in PIN_KEYS[1:])
        return Pin(case, settings, results, _more(part, PIN_KEYS))

    def _digest(self, part: Mapping[str, Any], name: str, here: str) -> str:
        text = self._string(part, name, LENGTH, here)
        if set(text) - set("0123456789abcdef") or len(text) not in (0, LENGTH):
            allowed = Phrase("{count} hexadecimal digits", count=LENGTH)
            self._fault(Wrong.WRONG_TYPE, here + name, shown(text), allowed)
        return text

    def _case_key(self, part: Mapping[str, Any], here: str, keys: tuple[str, ...]) -> str:
        case = self._string(part, "case", LONGEST_KEY, here)
        if case not in keys:
            self._fault(Wrong.NOT_AN_OPTION, f"{here}case", shown(case), listed(keys))
        return case

    def _step(self, place: int, given: Any, keys: tuple[str, ...], kernel: str) -> Step:
        here = f"story[{place}]."
        part = self._entry(here[:-1], given)
        year = None
        if "year" in part:
            checked = check_number(f"{here}year", part["year"], YEARS, "year")
            if isinstance(checked, Fault):
                self.faults.append(checked)
            else:
                year = checked
        return Step(
            self._text(part, "title", LONGEST_TITLE, here),
            self._text(part, "note", LONGEST_STORY, here),
            self._case_key(part, here, ("", *keys)),
            self._values(self._table(part, "values", here), here, kernel),
            self._string(part, "lens", LONGEST_KEY, here),
            year,
            _more(part, STEP_KEYS),
        )

    def _values(self, part: Mapping[str, Any], here: str, kernel: str) -> dict[str, float]:
        """Check values by address, of as many blocs as there can be."""
        table = parameter_table(kernel, len(BLOCS))
        values: dict[str, float] = {}
        for name, given in part.items():
            place = f"{here}values.{name}"
            key = present_address(name, table)
            addresses = addresses_of(table, key)
            if isinstance(addresses, Fault):
                self.faults.append(replace(addresses, key=place))
                continue
            checked = check_parameter(table.spec(key), place, given)
            if isinstance(checked, Fault):
                self.faults.append(checked)
            else:
                values.update(dict.fromkeys(addresses, checked))
        return values

    def _text(self, part: Mapping[str, Any], key: str, longest: int, prefix: str) -> Text:
        given = self._table(part, key, prefix)
        here = f"{prefix}{key}."
        en, zh = (self._string(given, language, longest, here) for language in LANGUAGES)
        return Text(en, zh)


def _more(part: Mapping[str, Any], known: tuple[str, ...]) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key not in known}
