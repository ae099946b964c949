"""A scenario: what a preset file says, and nothing else.

The file holds only values that differ from the defaults, so that it stays short, reads
well in a comparison of versions, and says by itself what is special about it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tenfold_kernels.distribution import Correlation, Distribution
from tenfold_kernels.opening import Opening
from tenfold_kernels.parameters import BLOCS, FEWEST_BLOCS, ParameterTable
from tenfold_kernels.registry import parameter_table

LANGUAGES = ("en", "zh_TW")


@dataclass(frozen=True)
class Text:
    """A text in both languages."""

    en: str = ""
    zh_TW: str = ""  # noqa: N815  (the language's own code)

    def in_language(self, language: str) -> str:
        """Text in a language, or in the other where it is empty."""
        return (self.zh_TW or self.en) if language == "zh_TW" else (self.en or self.zh_TW)


@dataclass(frozen=True)
class Scenario:
    """Settings of one kernel, with the words that go with them.

    Parameters
    ----------
    kernel : str
        ``world``, ``cluster`` or ``finance``.
    title, story : Text
        Name, and what to try and to watch.
    systems : tuple of int
        Numbers of the eight systems it shows.
    bloc_names : mapping
        What the blocs are called, by element; equations never see this. As many as are
        named take part, two at least.
    bloc_short_names : mapping
        The same where room is scarce, for blocs whose name does not shorten by itself.
    focus : str
        Bloc that is looked at first; empty for the second one, who is the challenger.
    project_names : mapping
        What the projects of the kernel ``finance`` are called, by element.
    start, stop : float
        Calendar years; zero for a kernel without time.
    values : mapping
        Parameter values by address, where they differ from the defaults.
    choices : mapping
        Catalogue entries by key, where they differ from the defaults.
    sources : mapping
        Where a value comes from, by parameter key.
    distributions : mapping
        How sure an assumption is, by address, where it differs from what its range and
        confidence say.
    correlations : tuple of Correlation
        Which assumptions are high or low together.
    opening : Opening or None
        What is looked at first; None for the lens at hand.
    """

    kernel: str
    title: Text = Text()
    story: Text = Text()
    systems: tuple[int, ...] = ()
    bloc_names: Mapping[str, Text] = field(default_factory=dict)
    bloc_short_names: Mapping[str, Text] = field(default_factory=dict)
    focus: str = ""
    project_names: Mapping[str, Text] = field(default_factory=dict)
    start: float = 0.0
    stop: float = 0.0
    values: Mapping[str, float] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Text] = field(default_factory=dict)
    distributions: Mapping[str, Distribution] = field(default_factory=dict)
    correlations: tuple[Correlation, ...] = ()
    opening: Opening | None = None

    def __post_init__(self) -> None:
        """Drop what equals a default, so that equal scenarios compare equal."""
        if self.bloc_names:  # a bloc without a name takes part all the same
            names = {bloc: self.bloc_names.get(bloc, Text()) for bloc in self.blocs}
            object.__setattr__(self, "bloc_names", names)
        for name, defaults in (
            ("choices", self.table.default_choices()),
            ("values", self.defaults()),
        ):
            given: Mapping[str, object] = getattr(self, name)
            kept = {key: given[key] for key in given if given[key] != defaults.get(key)}
            object.__setattr__(self, name, kept)

    @property
    def table(self) -> ParameterTable:
        """Parameters of its kernel."""
        return parameter_table(self.kernel, len(self.blocs) or FEWEST_BLOCS)

    @property
    def blocs(self) -> tuple[str, ...]:
        """Blocs that take part; none where the kernel has none."""
        return BLOCS[: max(FEWEST_BLOCS, len(self.bloc_names))] if self.kernel == "world" else ()

    @property
    def looked_at(self) -> str:
        """Bloc that is looked at first, where one is looked at; empty where there are none."""
        return self.focus or (self.blocs[1] if self.blocs else "")

    def defaults(self) -> dict[str, float]:
        """Value of every parameter where the scenario says nothing, given its choices."""
        return self.table.defaults(self.choices)

    def all_values(self) -> dict[str, float]:
        """Every parameter's value, defaults included."""
        return {**self.defaults(), **self.values}

    def all_choices(self) -> dict[str, str]:
        """Every choice, defaults included."""
        return {**self.table.default_choices(), **self.choices}
