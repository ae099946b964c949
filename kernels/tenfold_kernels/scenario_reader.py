"""Turn a parsed document into a scenario, collecting every fault on the way."""

from collections.abc import Mapping
from typing import Any

from tenfold_kernels.distribution_file import read_doubt
from tenfold_kernels.faults import NOTHING, Fault, Phrase, Said, Wrong, listed
from tenfold_kernels.migrations import FORMAT_VERSION, migrate, with_present_names
from tenfold_kernels.opening_file import read_opening
from tenfold_kernels.parameters import BLOCS, FEWEST_BLOCS, ParamSpec, index_of
from tenfold_kernels.registry import KERNELS, model_version, parameter_table
from tenfold_kernels.scenario import LANGUAGES, Scenario, Text
from tenfold_kernels.values import check_number, check_parameter, shown, span, unknown_name

LONGEST_TITLE = 200
LONGEST_NAME = 60
LONGEST_SHORT_NAME = 12
LONGEST_STORY = 20_000
LONGEST_SOURCE = 2_000
YEARS = (1800.0, 2500.0)
LONGEST_HORIZON = 200.0
COMMON_KEYS = (
    "format", "format_version", "kernel", "model_version", "systems", "title", "story",
    "choices", "parameters", "sources",
)  # fmt: skip
OWN_KEYS: dict[str, tuple[str, ...]] = {
    "world": ("focus", "blocs", "horizon", "distributions", "correlations", "opening"),
    "cluster": (),
    "finance": ("projects",),
}

Document = dict[str, Any]


def read_document(document: Document, wanted_format: str, faults: list[Fault]) -> Scenario | None:
    """Read a document into a scenario.

    Parameters
    ----------
    document : dict
        As parsed from TOML.
    wanted_format : str
        What its key ``format`` must say.
    faults : list of Fault
        Filled with everything that is wrong.

    Returns
    -------
    Scenario or None
        None where the document is not a scenario of a known kernel and version; where
        only parts are wrong, they keep their defaults and stand in ``faults``.
    """
    if document.get("format") != wanted_format:
        found = shown(document["format"]) if "format" in document else NOTHING
        faults.append(Fault(Wrong.NOT_A_SCENARIO, "format", found, repr(wanted_format)))
        return None
    version = read_version(document, "format_version", FORMAT_VERSION, faults)
    kernel = document.get("kernel")
    if kernel not in KERNELS:
        found = shown(kernel) if "kernel" in document else NOTHING
        faults.append(Fault(Wrong.NOT_AN_OPTION, "kernel", found, listed(KERNELS)))
    if faults:
        return None
    assert isinstance(kernel, str)
    read_version(document, "model_version", model_version(kernel), faults)
    if faults:
        return None
    return _Reader(migrate(document, version), kernel, faults).scenario()


def read_version(document: Document, key: str, newest: int, faults: list[Fault]) -> int:
    """Read a version number, refusing those that are newer than what is known."""
    value = document.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        found = shown(value) if key in document else NOTHING
        allowed = Phrase("a whole number from 1 to {most}", most=newest)
        faults.append(Fault(Wrong.WRONG_TYPE, key, found, allowed))
        return newest
    if value > newest:
        faults.append(Fault(Wrong.TOO_NEW, key, str(value), str(newest)))
    return value


class _Reader:
    """Reads the parts of one document."""

    def __init__(self, document: Document, kernel: str, faults: list[Fault]) -> None:
        self.document = document
        self.kernel = kernel
        self.faults = faults
        self.blocs = self._blocs()
        self.table = parameter_table(kernel, len(self.blocs) or FEWEST_BLOCS)

    def scenario(self) -> Scenario:
        self._refuse_unknown("", self.document, (*COMMON_KEYS, *OWN_KEYS[self.kernel]))
        start, stop = self._horizon()
        return Scenario(
            kernel=self.kernel,
            title=self._text(self.document, "title", LONGEST_TITLE),
            story=self._text(self.document, "story", LONGEST_STORY),
            systems=self._systems(),
            bloc_names=self._bloc_names(),
            bloc_short_names=self._bloc_short_names(),
            focus=self._focus(),
            project_names=self._project_names(),
            start=start,
            stop=stop,
            values=self._values(),
            choices=self._choices(),
            sources=self._sources(),
            **read_doubt(self.document, self.table, self.faults),
            opening=read_opening(self.document, self.table, self.blocs, (start, stop), self.faults),
        )

    def _fault(self, kind: Wrong, key: str, found: Said = "", allowed: Said = "") -> None:
        self.faults.append(Fault(kind, key, found, allowed))

    def _part(self, container: Mapping[str, Any], key: str, prefix: str = "") -> dict[str, Any]:
        """Table under a key; empty where it is missing or not a table."""
        value = container.get(key, {})
        if isinstance(value, dict):
            return value
        self._fault(Wrong.WRONG_TYPE, prefix + key, shown(value), Phrase("a table"))
        return {}

    def _refuse_unknown(self, prefix: str, part: Mapping[str, Any], known: tuple[str, ...]) -> None:
        here = prefix.rstrip(".")
        self.faults += [unknown_name(here, key, known) for key in part if key not in known]

    def _string(self, key: str, value: Any, longest: int) -> str:
        if not isinstance(value, str):
            self._fault(Wrong.WRONG_TYPE, key, shown(value), Phrase("text"))
            return ""
        if len(value) > longest:
            self._fault(Wrong.TOO_LONG, key, str(len(value)), str(longest))
            return ""
        return value

    def _text(
        self, container: Mapping[str, Any], key: str, longest: int, prefix: str = "",
        beside: tuple[str, ...] = (),
    ) -> Text:  # fmt: skip
        part = self._part(container, key, prefix)
        here = f"{prefix}{key}."
        self._refuse_unknown(here, part, (*LANGUAGES, *beside))
        words = {
            language: self._string(here + language, part[language], longest)
            for language in LANGUAGES
            if language in part
        }
        return Text(en=words.get("en", ""), zh_TW=words.get("zh_TW", ""))

    def _systems(self) -> tuple[int, ...]:
        value = self.document.get("systems", [])
        if isinstance(value, list) and all(type(v) is int and 1 <= v <= 8 for v in value):
            return tuple(value)
        allowed = Phrase("a list of whole numbers from 1 to 8")
        self._fault(Wrong.WRONG_TYPE, "systems", shown(value), allowed)
        return ()

    def _blocs(self) -> tuple[str, ...]:
        """Blocs that the file names, in order and without a gap; two where it names none."""
        if self.kernel != "world":
            return ()
        part = self._part(self.document, "blocs")
        self._refuse_unknown("blocs.", part, BLOCS)
        named = [bloc for bloc in BLOCS if bloc in part]
        count = BLOCS.index(named[-1]) + 1 if named else FEWEST_BLOCS
        if part and len(named) != max(count, FEWEST_BLOCS) and set(part) <= set(BLOCS):
            allowed = [" ".join(BLOCS[:n]) for n in range(FEWEST_BLOCS, len(BLOCS) + 1)]
            self._fault(Wrong.NOT_AN_OPTION, "blocs", " ".join(named), listed(allowed))
        return BLOCS[: max(count, FEWEST_BLOCS)]

    def _bloc_names(self) -> dict[str, Text]:
        named = self._named_blocs()
        return {
            bloc: self._text(named, bloc, LONGEST_NAME, "blocs.", beside=("short",))
            for bloc in BLOCS
            if bloc in named
        }

    def _bloc_short_names(self) -> dict[str, Text]:
        named = self._named_blocs()
        return {
            bloc: self._text(named[bloc], "short", LONGEST_SHORT_NAME, f"blocs.{bloc}.")
            for bloc in BLOCS
            if isinstance(named.get(bloc), dict) and "short" in named[bloc]
        }

    def _named_blocs(self) -> dict[str, Any]:
        part = self.document.get("blocs", {})
        return part if self.kernel == "world" and isinstance(part, dict) else {}

    def _focus(self) -> str:
        """Bloc that is looked at first; empty where the file leaves it open."""
        given = self.document.get("focus", "")
        if self.kernel == "world" and "focus" in self.document and given not in self.blocs:
            self._fault(Wrong.NOT_AN_OPTION, "focus", shown(given), listed(self.blocs))
        return given if given in self.blocs else ""

    def _project_names(self) -> dict[str, Text]:
        if self.kernel != "finance":
            return {}
        part = self._part(self.document, "projects")
        projects = self.table.subscripts["project"]
        self._refuse_unknown("projects.", part, projects)
        return {p: self._text(part, p, LONGEST_NAME, "projects.") for p in projects if p in part}

    def _horizon(self) -> tuple[float, float]:
        if self.kernel != "world":
            return 0.0, 0.0
        part = self._part(self.document, "horizon")
        self._refuse_unknown("horizon.", part, ("start", "stop"))
        years, whole = [], Phrase("a whole year")
        for key in ("start", "stop"):
            if key not in part:
                self._fault(Wrong.MISSING, f"horizon.{key}", allowed=whole)
                continue
            year = check_number(f"horizon.{key}", part[key], YEARS, "year")
            if isinstance(year, Fault):
                self.faults.append(year)
            elif not year.is_integer():
                self._fault(Wrong.WRONG_TYPE, f"horizon.{key}", shown(part[key]), whole)
            else:
                years.append(year)
        if len(years) < 2:
            return 2000.0, 2001.0
        start, stop = years
        if not 1.0 <= stop - start <= LONGEST_HORIZON:
            allowed = span(start + 1, start + LONGEST_HORIZON, "year")
            self._fault(Wrong.OUT_OF_RANGE, "horizon.stop", f"{stop:g}", allowed)
            return 2000.0, 2001.0
        return start, stop

    def _values(self) -> dict[str, float]:
        part = with_present_names(self._part(self.document, "parameters"), self.table)
        self._refuse_unknown("parameters.", part, tuple(s.key for s in self.table.specs))
        values: dict[str, float] = {}
        for spec in self.table.specs:
            if spec.key in part:
                values.update(self._parameter(spec, part[spec.key]))
        return values

    def _parameter(self, spec: ParamSpec, given: Any) -> dict[str, float]:
        """Values of one parameter: a number for all its elements, or a table by element."""
        if not spec.over or not isinstance(given, dict):
            value = self._checked(spec, f"parameters.{spec.key}", given)
            return {} if value is None else dict.fromkeys(self.table.addresses(spec), value)
        elements = {index_of(name): name for name in self.table.addresses(spec)}
        known = {key: value for key, value in given.items() if self._has_blocs_of(spec, key)}
        self._refuse_unknown(f"parameters.{spec.key}.", known, tuple(elements))
        found: dict[str, float] = {}
        for element, name in elements.items():
            if element in given:
                value = self._checked(spec, f"parameters.{name}", given[element])
                if value is not None:
                    found[name] = value
        return found

    def _has_blocs_of(self, spec: ParamSpec, element: str) -> bool:
        """Whether a file has the blocs of an element; if not, say so."""
        if self.kernel != "world":
            return True
        absent = [bloc for bloc in BLOCS if bloc in element.split(",") and bloc not in self.blocs]
        for bloc in absent:
            key = f"parameters.{spec.key}[{element}]"
            self._fault(Wrong.NOT_AN_OPTION, key, shown(bloc), listed(self.blocs))
        return not absent

    def _checked(self, spec: ParamSpec, key: str, given: Any) -> float | None:
        checked = check_parameter(spec, key, given)
        if isinstance(checked, Fault):
            self.faults.append(checked)
            return None
        return checked

    def _choices(self) -> dict[str, str]:
        part = self._part(self.document, "choices")
        options = {choice.key: choice.options for choice in self.table.choices}
        self._refuse_unknown("choices.", part, tuple(options))
        chosen: dict[str, str] = {}
        for key, value in part.items():
            if key not in options:
                continue
            if not isinstance(value, str):
                self._fault(Wrong.WRONG_TYPE, f"choices.{key}", shown(value), Phrase("text"))
            elif value not in options[key]:
                self.faults.append(unknown_name(f"choices.{key}", value, options[key]))
            else:
                chosen[key] = value
        return chosen

    def _sources(self) -> dict[str, Text]:
        part = with_present_names(self._part(self.document, "sources"), self.table)
        known = tuple(s.key for s in self.table.specs) + tuple(c.key for c in self.table.choices)
        self._refuse_unknown("sources.", part, known)
        return {
            key: self._text(part, key, LONGEST_SOURCE, "sources.") for key in part if key in known
        }
