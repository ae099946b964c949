"""Which parameters a search may move, and how far."""

from collections.abc import Sequence
from dataclasses import dataclass

from tenfold_kernels.faults import Fault, Wrong, input_error
from tenfold_kernels.parameters import ParamSpec, Role, index_of
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.slider_places import place_of
from tenfold_kernels.values import addresses_of


@dataclass(frozen=True)
class Lever:
    """A parameter that may be moved.

    Parameters
    ----------
    key : str
        Its address.
    spec : ParamSpec
        The parameter.
    here : float
        Its present value.
    ends : tuple of float
        How far it may go, as places of its slider.
    """

    key: str
    spec: ParamSpec
    here: float
    ends: tuple[float, float]

    @property
    def place(self) -> float:
        """Its present place on the slider."""
        return float(place_of(self.spec, self.here))


def levers_of(
    scenario: Scenario,
    year: float,
    keys: Sequence[str] | None = None,
    roles: Sequence[Role] = (Role.POLICY,),
    bloc: str | None = None,
) -> tuple[Lever, ...]:
    """Choose which parameters may be moved, and how far.

    Parameters
    ----------
    scenario : Scenario
        Whose parameters.
    year : float
        In which the outcome is wanted.
    keys : sequence of str, optional
        Addresses, or keys that stand for all of their elements; all of the roles if left out.
    roles : sequence of Role
        Who may move them; policies if left out.
    bloc : str, optional
        Take only what this bloc decides.

    Returns
    -------
    tuple of Lever
        Over their sliders; dates only from the start of the scenario up to the year.

    Raises
    ------
    InputError
        If there is no such parameter or bloc.
    """
    table = scenario.table
    if bloc is not None and bloc not in scenario.blocs:
        fault = Fault(Wrong.NOT_AN_OPTION, "", bloc, ", ".join(scenario.blocs))
        raise input_error("bloc", fault)
    wanted: list[str] = []
    for key in keys or ():
        found = addresses_of(table, key)
        if isinstance(found, Fault):
            raise input_error("lever", found)
        wanted += found
    if keys is None:
        wanted = [key for key in table.defaults() if table.spec(key).role in roles]
    levers = []
    for key, here in scenario.all_values().items():
        if key not in wanted or (bloc is not None and index_of(key).split(",")[0] != bloc):
            continue
        spec = table.spec(key)
        low, high = spec.slider
        if spec.is_date:
            low, high = max(low, scenario.start), min(high, year)
        if low < high:
            first, last = (float(end) for end in place_of(spec, (low, high)))
            levers.append(Lever(key, spec, here, (first, last)))
    return tuple(levers)
