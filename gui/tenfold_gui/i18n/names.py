"""Words for variables and parameters: derived from their names, so that nothing is named twice."""

from collections.abc import Iterable
from functools import reduce

from tenfold_gui.i18n.translate import current_language, tr
from tenfold_gui.session import cases
from tenfold_gui.session.session import (
    BASELINE,
    DEFAULTS,
    MEMBER,
    OPENED,
    PRESET,
    RECOVERED,
    SEVERAL,
)
from tenfold_kernels.parameters import index_of
from tenfold_kernels.scenario import Scenario

ACRONYMS = {"gdp": "GDP", "mfu": "MFU", "hbm": "HBM", "fp8": "FP8", "fp4": "FP4"}
INITIALS = ("US", "EU", "UK", "UAE")  # by which their bearers are known
ARTICLES = ("a", "an", "the")
SHORT = 10  # characters of a name that needs no shortening
THIRD = "third"
CHANGES = {
    OPENED: "opening",
    DEFAULTS: "reset to defaults",
    PRESET: "reset",
    BASELINE: "reset to the baseline",
    SEVERAL: "several sliders",
    RECOVERED: "recovery",
    cases.ADDED: "new scenario",
    cases.DUPLICATED: "copy of a scenario",
    cases.RENAMED: "renaming",
    cases.REMOVED: "removal of a scenario",
    cases.MOVED: "order of the scenarios",
    cases.PROMOTED: "new baseline",
    cases.SWAPPED: "exchange with the baseline",
    cases.NOTED: "notes",
    cases.TOLD: "story",
    cases.PLAYED: "step of the story",
    cases.PINNED: "pin",
    cases.UNPINNED: "pin taken away",
    cases.BEGUN: "five-year plan",
    cases.TURNED: "turn of the plan",
    cases.BRANCHED: "branch of the plan",
    cases.HINDSIGHT: "hindsight",
    cases.DRAWN: "prediction",
    cases.LEFT: "branch taken away",
}


def title_of(scenario: Scenario) -> str:
    """Title in the language in use."""
    return scenario.title.in_language(current_language()) or tr("Untitled")


def plain_name(key: str) -> str:
    """English words of a key: ``reinvestment_share`` becomes ``Reinvestment share``."""
    words = [ACRONYMS.get(word, word) for word in key.split("_")]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def name_of(key: str) -> str:
    """Name of a parameter or variable in the language in use."""
    return tr(plain_name(key))


def bloc_name(element: str, scenario: Scenario) -> str:
    """What a scenario calls a bloc or a market."""
    if element == THIRD:
        return tr("Third market")
    given = scenario.bloc_names.get(element)
    text = given.in_language(current_language()) if given else ""
    return text or tr("Bloc {letter}").format(letter=element.upper())


def project_name(project: str, scenario: Scenario) -> str:
    """What a scenario calls a project."""
    given = scenario.project_names.get(project)
    text = given.in_language(current_language()) if given else ""
    return text or tr("Project {letter}").format(letter=project.upper())


def short_bloc_name(element: str, scenario: Scenario) -> str:
    """Name of a bloc where room is scarce: what the scenario gives, or what can be made of it."""
    given = scenario.bloc_short_names.get(element)
    if given:
        return given.in_language(current_language())
    name = bloc_name(element, scenario)
    short = shortened(name)
    others = (bloc for bloc in scenario.blocs if bloc != element)
    is_taken = any(shortened(bloc_name(other, scenario)) == short for other in others)
    return name if is_taken else short


def shortened(name: str) -> str:
    """Shorten a name: it may be short, or be known by its initials; else its first word stands.

    Articles do not count as words.
    """
    words = [word for word in name.split() if word.lower() not in ARTICLES]
    initials = "".join(word[0] for word in words)
    if initials in INITIALS:
        return initials
    return name if len(name) <= SHORT or len(words) < 2 else words[0][:1].upper() + words[0][1:]


def address_name(address: str, scenario: Scenario) -> str:
    """Name of one element, such as ``Market share · China, Third market``."""
    key, _, index = address.partition("[")
    if not index:
        return name_of(key)
    return f"{name_of(key)} · {place_name(address, scenario)}"


def place_name(address: str, scenario: Scenario) -> str:
    """Name of an element without its variable, such as ``China, Third market``."""
    index = index_of(address)
    return in_row(element_name(e, scenario) for e in index.split(",")) if index else ""


def in_row(words: Iterable[str]) -> str:
    """Words in a row, with the mark between them that the language uses."""
    pair = tr("{first}, {second}")
    first, *others = [*words] or [""]
    return reduce(lambda row, word: pair.format(first=row, second=word), others, first)


def element_name(element: str, scenario: Scenario) -> str:
    """Name of a bloc, a market, a project, or whatever else a variable is told apart by."""
    if scenario.kernel == "finance":
        return project_name(element, scenario)
    is_place = element == THIRD or element in scenario.blocs
    return bloc_name(element, scenario) if is_place else name_of(element)


def change_name(label: str, scenario: Scenario) -> str:
    """Words for an entry of the history: a parameter, a choice, or what was done to all."""
    kind, _, rest = label.partition(" ")
    if kind == MEMBER:
        number, seed = rest.split()
        return tr("member {number} of seed {seed}").format(number=number, seed=seed)
    return tr(CHANGES[label]) if label in CHANGES else address_name(label, scenario)
