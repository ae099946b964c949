"""What can be wrong with something a person or a file gave, said in one way everywhere."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Phrase:
    """Words inside a message, kept apart from what fills them, so that they can be translated.

    Parameters
    ----------
    template : str
        English words with places in braces.
    **values
        What fills the places.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __eq__(self, other: object) -> bool:
        return str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


Said = str | Phrase
NOTHING = Phrase("nothing")


class Wrong(StrEnum):
    """Kinds of faults; the value is the message, with places for what was found and allowed."""

    UNREADABLE = "the file cannot be read: {found}"
    TOO_LARGE = "the file has {found} bytes; allowed are at most {allowed}"
    NOT_TEXT = "the file is not UTF-8 text: {found}"
    NOT_TOML = "the file is not valid TOML: {found}"
    NOT_JSON = "the file is not valid JSON: {found}"
    NOT_A_SCENARIO = "found {found}; allowed is {allowed}"
    TOO_NEW = "the file was made for version {found}; this Tenfold reads up to {allowed}"
    MISSING = "nothing is given; allowed is {allowed}"
    UNKNOWN_KEY = "found an unknown name, '{found}'; allowed are {allowed}"
    MISSPELT = "found an unknown name, '{found}'; did you mean '{allowed}'?"
    WRONG_TYPE = "found {found}; allowed is {allowed}"
    NOT_FINITE = "found {found}; allowed is a finite number"
    OUT_OF_RANGE = "found {found}; allowed is {allowed}"
    NOT_AN_OPTION = "found {found}; allowed is one of {allowed}"
    UNWRITABLE = "the file cannot be written: {found}"
    NOT_INSTALLED = "{found} is not installed; this installs it: {allowed}"
    UNREACHABLE = "nobody answers at {found}: {allowed}"
    TOO_LONG = "found {found} characters; allowed are at most {allowed}"
    UNUSABLE_CODE = "the code cannot be used: {found}"
    TOO_NEW_CODE = "the code is of version {found}; this Tenfold reads version {allowed}"


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong.

    Parameters
    ----------
    kind : Wrong
        What sort of fault.
    key : str
        Where it is, such as ``parameters.saving_rate[a]``; empty for a whole file.
    found : str or Phrase
        What stands there.
    allowed : str or Phrase
        What may stand there.
    """

    kind: Wrong
    key: str
    found: Said = ""
    allowed: Said = ""

    def __str__(self) -> str:
        said = self.kind.value.format(found=self.found, allowed=self.allowed)
        return f"{self.key}: {said}" if self.key else said


@dataclass
class InputError(Exception):
    """Input that cannot be used: a file, an option or an argument, and its faults.

    Parameters
    ----------
    source : str
        File name or option.
    faults : list of Fault
        Everything that is wrong with it.
    """

    source: str
    faults: list[Fault] = field(default_factory=list)

    def __str__(self) -> str:
        return "\n".join(f"{self.source}: {fault}" for fault in self.faults)


def input_error(source: str, *faults: Fault) -> InputError:
    """Build the exception for one or more faults."""
    return InputError(source, list(faults))


def listed(names: Iterable[str], most: int = 12) -> Said:
    """Join names for a message, cutting a long list short."""
    all_names = list(names)
    shown = ", ".join(all_names[:most])
    if len(all_names) <= most:
        return shown
    return Phrase("{names} and {count} more", names=shown, count=len(all_names) - most)
