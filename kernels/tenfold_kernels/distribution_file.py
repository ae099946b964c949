"""Read and write the part of a scenario file that says how sure its assumptions are."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from tenfold_kernels.distribution import (
    Correlation,
    Distribution,
    Kind,
    correlated,
    normal_scores,
)
from tenfold_kernels.faults import Fault, Phrase, Wrong, listed
from tenfold_kernels.migrations import present_address
from tenfold_kernels.parameters import ParameterTable, ParamSpec, Role
from tenfold_kernels.values import (
    addresses_of,
    check_number,
    check_parameter,
    shown,
    span,
    unknown_name,
)

MOST_CORRELATIONS = 500
STRONGEST = 0.99  # at one, two parameters would be the same
SMALLEST_EIGENVALUE = 1e-9  # below it, rounding decides whether a matrix has a root
ENDS = ("low", "high")
FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.FIXED: (),
    Kind.UNIFORM: ENDS,
    Kind.TRIANGULAR: (*ENDS, "mode"),
    Kind.NORMAL: ENDS,
    Kind.LOGNORMAL: ENDS,
}


def read_doubt(
    document: Mapping[str, Any], table: ParameterTable, faults: list[Fault]
) -> dict[str, Any]:
    """Read what a document says of its doubt, as fields of a scenario.

    Parameters
    ----------
    document : mapping
        The whole document; only those of the world model may say anything.
    table : ParameterTable
        Parameters of the kernel.
    faults : list of Fault
        Filled with everything that is wrong.
    """
    if table.kernel != "world":
        return {}
    part = document.get("distributions", {})
    if not isinstance(part, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, "distributions", shown(part), Phrase("a table")))
        part = {}
    distributions = read_distributions(part, table, faults)
    given = document.get("correlations", [])
    correlations = read_correlations(given, table, distributions, faults)
    return {"distributions": distributions, "correlations": correlations}


def read_distributions(
    part: Mapping[str, Any], table: ParameterTable, faults: list[Fault]
) -> dict[str, Distribution]:
    """Read distributions by address; a key without element stands for all of its elements.

    Parameters
    ----------
    part : mapping
        The table ``distributions`` of a document.
    table : ParameterTable
        Parameters of the kernel.
    faults : list of Fault
        Filled with everything that is wrong.
    """
    found: dict[str, Distribution] = {}
    # What is said of one element goes before what is said of all.
    for key, given in sorted(
        _with_present_addresses(part, table).items(), key=lambda p: "[" in p[0]
    ):
        here = f"distributions.{key}"
        addresses = _assumption(here, key, table, faults)
        if not addresses:
            continue
        one = _distribution(here, given, table.spec(key), faults)
        if one is not None:
            found.update(dict.fromkeys(addresses, one))
    order = {address: k for k, address in enumerate(table.defaults())}
    return dict(sorted(found.items(), key=lambda item: order[item[0]]))


def read_correlations(
    given: Any,
    table: ParameterTable,
    distributions: Mapping[str, Distribution],
    faults: list[Fault],
) -> tuple[Correlation, ...]:
    """Read correlations and prove that together they are possible.

    Parameters
    ----------
    given : object
        The list ``correlations`` of a document.
    table : ParameterTable
        Parameters of the kernel.
    distributions : mapping
        As read: what is fixed is correlated with nothing.
    faults : list of Fault
        Filled with everything that is wrong.
    """
    if not isinstance(given, list) or len(given) > MOST_CORRELATIONS:
        found = f"{len(given)}" if isinstance(given, list) else shown(given)
        allowed = Phrase("a list of at most {most} correlations", most=MOST_CORRELATIONS)
        faults.append(Fault(Wrong.WRONG_TYPE, "correlations", found, allowed))
        return ()
    before = len(faults)
    pairs: dict[frozenset[str], Correlation] = {}
    for k, entry in enumerate(given):
        here = f"correlations[{k}]"
        one = _correlation(here, entry, table, distributions, faults)
        if one is None:
            continue
        both = frozenset((one.first, one.second))
        if both in pairs:
            allowed = Phrase("each pair once")
            faults.append(Fault(Wrong.WRONG_TYPE, f"{here}.between", shown(one.first), allowed))
        pairs[both] = one
    found_pairs = tuple(pairs.values())
    if len(faults) > before or not found_pairs:
        return ()
    least = float(np.linalg.eigvalsh(normal_scores(found_pairs, correlated(found_pairs)))[0])
    if least < SMALLEST_EIGENVALUE:
        said = Phrase("correlations that contradict each other (eigenvalue {least})",
                      least=f"{least:.3g}")  # fmt: skip
        allowed = Phrase("a positive definite matrix")
        faults.append(Fault(Wrong.WRONG_TYPE, "correlations", said, allowed))
        return ()
    return found_pairs


def _with_present_addresses(part: Mapping[str, Any], table: ParameterTable) -> dict[str, Any]:
    """Replace parameter names of earlier model versions in addresses by present ones."""
    return {present_address(key, table): value for key, value in part.items()}


def _assumption(here: str, key: str, table: ParameterTable, faults: list[Fault]) -> tuple[str, ...]:
    """Addresses behind a key, if it is an assumption; else none, and the fault."""
    addresses = addresses_of(table, key)
    if isinstance(addresses, Fault):
        faults.append(Fault(addresses.kind, here, addresses.found, addresses.allowed))
        return ()
    if table.spec(key).role is not Role.ASSUMPTION:
        allowed = Phrase("an assumption; what a decision maker sets has no distribution")
        faults.append(Fault(Wrong.WRONG_TYPE, here, Phrase("a policy"), allowed))
        return ()
    return addresses


def _distribution(
    here: str, given: Any, spec: ParamSpec, faults: list[Fault]
) -> Distribution | None:
    if not isinstance(given, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, here, shown(given), Phrase("a table")))
        return None
    if given.get("kind") not in tuple(Kind):
        if "kind" in given:
            wrong = Fault(Wrong.NOT_AN_OPTION, f"{here}.kind", shown(given["kind"]), listed(Kind))
        else:
            wrong = Fault(Wrong.MISSING, f"{here}.kind", allowed=listed(Kind))
        faults.append(wrong)
        return None
    kind = Kind(given["kind"])
    before = len(faults)
    names = FIELDS[kind]
    faults += [unknown_name(here, key, ("kind", *names)) for key in given
               if key not in ("kind", *names)]  # fmt: skip
    ends: dict[str, float] = {}
    for name in names:
        if name not in given:
            if name in ENDS:
                allowed = span(*spec.hard, spec.unit)
                faults.append(Fault(Wrong.MISSING, f"{here}.{name}", allowed=allowed))
            continue
        value = check_parameter(spec, f"{here}.{name}", given[name])
        if isinstance(value, Fault):
            faults.append(value)
        else:
            ends[name] = value
    if len(faults) > before:
        return None
    return _in_order(here, kind, ends, spec, faults)


def _in_order(
    here: str, kind: Kind, ends: Mapping[str, float], spec: ParamSpec, faults: list[Fault]
) -> Distribution | None:
    one = Distribution(kind, **ends)
    if not one.varies:
        return one
    wrong: Fault | None = None
    if one.high <= one.low:
        allowed = Phrase("more than {low}", low=f"{one.low:g}")
        wrong = Fault(Wrong.OUT_OF_RANGE, f"{here}.high", f"{one.high:g}", allowed)
    elif one.mode is not None and not one.low <= one.mode <= one.high:
        allowed = span(one.low, one.high, spec.unit)
        wrong = Fault(Wrong.OUT_OF_RANGE, f"{here}.mode", f"{one.mode:g}", allowed)
    elif kind is Kind.LOGNORMAL and one.low <= 0.0:
        wrong = Fault(Wrong.OUT_OF_RANGE, f"{here}.low", f"{one.low:g}",
                      Phrase("more than {low}", low="0"))  # fmt: skip
    if wrong is not None:
        faults.append(wrong)
        return None
    return one


def _correlation(
    here: str,
    entry: Any,
    table: ParameterTable,
    distributions: Mapping[str, Distribution],
    faults: list[Fault],
) -> Correlation | None:
    if not isinstance(entry, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, here, shown(entry), Phrase("a table")))
        return None
    known = ("between", "rank")
    before = len(faults)
    faults += [unknown_name(here, key, known) for key in entry if key not in known]
    pair = entry.get("between")
    allowed = Phrase("a list of two different assumptions")
    absent = [key for key in known if key not in entry]
    faults += [Fault(Wrong.MISSING, f"{here}.{key}", allowed=what) for key, what
               in zip(known, (allowed, span(-STRONGEST, STRONGEST, "1")), strict=True)
               if key in absent]  # fmt: skip
    if absent:
        return None
    if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(k, str) for k in pair)):
        faults.append(Fault(Wrong.WRONG_TYPE, f"{here}.between", shown(pair), allowed))
        return None
    names = [present_address(key, table) for key in pair]
    if names[0] == names[1]:
        faults.append(Fault(Wrong.WRONG_TYPE, f"{here}.between", shown(names[0]), allowed))
    for name in names:
        addresses = _assumption(f"{here}.between", name, table, faults)
        one = distributions.get(name)
        if addresses and addresses != (name,):
            faults.append(
                Fault(Wrong.NOT_AN_OPTION, f"{here}.between", shown(name), listed(addresses))
            )
        elif one is not None and not one.varies:
            said = Phrase("an assumption that is not fixed")
            faults.append(Fault(Wrong.WRONG_TYPE, f"{here}.between", shown(name), said))
    rank = check_number(f"{here}.rank", entry["rank"], (-STRONGEST, STRONGEST), "1")
    if isinstance(rank, Fault):
        faults.append(rank)
        return None
    return Correlation(names[0], names[1], rank) if len(faults) == before else None


def distributions_document(distributions: Mapping[str, Distribution]) -> dict[str, Any]:
    """Give distributions as a table of a document."""
    return {
        address: {
            "kind": one.kind.value,
            **{name: getattr(one, name) for name in FIELDS[one.kind]
               if getattr(one, name) is not None},
        }
        for address, one in distributions.items()
    }  # fmt: skip


def correlations_document(correlations: tuple[Correlation, ...]) -> list[dict[str, Any]]:
    """Give correlations as a list of a document."""
    return [{"between": [one.first, one.second], "rank": one.rank} for one in correlations]
