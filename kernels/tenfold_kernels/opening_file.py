"""Read and write the part of a scenario file that says what is looked at first."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tenfold_kernels.faults import Fault, Phrase, Wrong, listed
from tenfold_kernels.opening import LENSES, Opening
from tenfold_kernels.parameters import ParameterTable
from tenfold_kernels.values import addresses_of, check_number, shown, unknown_name

KEYS = tuple(one.name for one in fields(Opening))
AXES = ("across", "up")


def read_opening(
    document: Mapping[str, Any],
    table: ParameterTable,
    blocs: tuple[str, ...],
    years: tuple[float, float],
    faults: list[Fault],
) -> Opening | None:
    """Read what a document opens with; None where it does not say, or says it wrongly.

    Parameters
    ----------
    document : mapping
        The whole document; only those of the world model may say anything.
    table : ParameterTable
        Its parameters.
    blocs : tuple of str
        Its blocs.
    years : tuple of float
        First and last year.
    faults : list of Fault
        Filled with everything that is wrong.
    """
    if "opening" not in document or not blocs:
        return None
    part = document["opening"]
    if not isinstance(part, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, "opening", shown(part), Phrase("a table")))
        return None
    before = len(faults)
    faults += [unknown_name("opening", key, KEYS) for key in part if key not in KEYS]
    given = {key: part[key] for key in KEYS if key in part and key != "year"}
    for key, value in given.items():
        if not isinstance(value, str):
            faults.append(Fault(Wrong.WRONG_TYPE, f"opening.{key}", shown(value), Phrase("text")))
    if "lens" not in part:
        faults.append(Fault(Wrong.MISSING, "opening.lens", allowed=listed(LENSES)))
    if len(faults) > before:
        return None
    faults += _unknown(given, table, len(blocs))
    year = None
    if "year" in part:
        checked = check_number("opening.year", part["year"], (years[0] + 1.0, years[1]), "year")
        if isinstance(checked, Fault):
            faults.append(checked)
        elif not checked.is_integer():
            allowed = Phrase("a whole year")
            faults.append(Fault(Wrong.WRONG_TYPE, "opening.year", shown(checked), allowed))
        else:
            year = checked
    return Opening(**given, year=year) if len(faults) == before else None


def _unknown(given: Mapping[str, str], table: ParameterTable, blocs: int) -> list[Fault]:
    """What is named that does not exist."""
    lens, found = given["lens"], []
    if lens not in LENSES:
        return [unknown_name("opening.lens", lens, LENSES)]
    if "card" in given and given["card"] not in LENSES[lens]:
        found.append(unknown_name("opening.card", given["card"], LENSES[lens]))
    if "output" in given:
        from tenfold_kernels.analysis.regimes import REGIMES  # it borrows from scenarios
        from tenfold_kernels.parameters import BLOCS, address
        from tenfold_kernels.world import world_model

        name = given["output"].partition("[")[0]
        scalars = world_model(blocs).scalars
        known = [one for one in scalars if one.partition("[")[0] == name]
        if name in REGIMES:
            own = REGIMES[name].of_a_bloc
            known = [address(name, (bloc,)) for bloc in BLOCS[:blocs]] if own else [name]
        if not known:
            names = dict.fromkeys(one.partition("[")[0] for one in scalars)
            found.append(unknown_name("opening.output", name, [*REGIMES, *names]))
        elif given["output"] not in known:
            allowed = listed(known)
            found.append(
                Fault(Wrong.NOT_AN_OPTION, "opening.output", shown(given["output"]), allowed)
            )
    for key in AXES:
        if key in given:
            addresses = addresses_of(table, given[key])
            if isinstance(addresses, Fault):
                found.append(
                    Fault(addresses.kind, f"opening.{key}", addresses.found or given[key],
                          addresses.allowed)
                )  # fmt: skip
            elif len(addresses) > 1:
                found.append(Fault(Wrong.NOT_AN_OPTION, f"opening.{key}", shown(given[key]),
                                   listed(addresses)))  # fmt: skip
    if given.get("across") and given.get("across") == given.get("up"):
        allowed = Phrase("a parameter that the other axis does not move")
        found.append(Fault(Wrong.OUT_OF_RANGE, "opening.up", shown(given["up"]), allowed))
    return found


def opening_document(opening: Opening | None) -> dict[str, Any]:
    """What a file says of it; nothing where there is none."""
    if opening is None:
        return {}
    said = {key: getattr(opening, key) for key in KEYS if getattr(opening, key) not in ("", None)}
    if opening.year is not None:
        said["year"] = int(opening.year)
    return {"opening": said}
