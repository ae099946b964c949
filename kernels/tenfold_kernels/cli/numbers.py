"""Read options that count members and name outputs."""

from collections.abc import Sequence

from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown, unknown_name

LARGEST_SEED = 2**32 - 1
MOST_MEMBERS = 10_000_000


def whole(option: str, text: str, least: int, most: int) -> int:
    """Read a whole number within bounds.

    Raises
    ------
    InputError
        Naming the option, what was found and what is allowed.
    """
    allowed = Phrase("a whole number from {first} to {last}", first=str(least), last=str(most))
    try:
        number = int(text)
    except ValueError:
        raise input_error(option, Fault(Wrong.WRONG_TYPE, "", shown(text), allowed)) from None
    if not least <= number <= most:
        raise input_error(option, Fault(Wrong.OUT_OF_RANGE, "", shown(text), allowed))
    return number


def of_the_world(preset: str, scenario: Scenario) -> None:
    """Refuse a scenario of any other kernel.

    Raises
    ------
    InputError
        Naming the preset.
    """
    if scenario.kernel != "world":
        allowed = Phrase("a scenario of the world model")
        raise input_error("PRESET", Fault(Wrong.OUT_OF_RANGE, "", shown(preset), allowed))


def outputs(option: str, wanted: Sequence[str], scenario: Scenario) -> tuple[str, ...]:
    """Scalars that names of variables or scalars stand for, each once.

    Raises
    ------
    InputError
        If one is not a variable of the world model.
    """
    from tenfold_kernels.world.run import world_simulator

    known = world_simulator(blocs=len(scenario.blocs)).recordable
    variables: dict[str, list[str]] = {}
    for name in known:
        variables.setdefault(name.partition("[")[0], []).append(name)
    found: list[str] = []
    for name in wanted:
        if name in known:
            found.append(name)
        elif name in variables:
            found += variables[name]
        else:
            raise input_error(option, unknown_name("", name, (*variables, *known)))
    return tuple(dict.fromkeys(found))
