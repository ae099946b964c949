"""Write the financing kernel's record into ``kernels/docs``.

Run with ``python -m tenfold_kernels.analysis.financing.report`` after changing the kernel, its
presets or what is published; a test compares the file with what this writes.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tenfold_kernels.analysis.financing.measures import FLOOR
from tenfold_kernels.analysis.financing.published import (
    FAR_OFF,
    Comparison,
    comparisons,
    evidence,
    financed,
    notes,
    price_paths,
)
from tenfold_kernels.analysis.financing.sketch import disagreements, orderings, sketched

PLACE = Path(__file__).parents[3] / "docs" / "financing-record.md"
EVEN = 0.5
INTRODUCTION = """\
# The financing kernel beside what is published

Written by `python -m tenfold_kernels.analysis.financing.report`; `tenfold finance record [--json]`
prints the same. Every number of the kernel is worked out from a preset, with the changes that are
stated, on 20,000 paths. Errors are the kernel's figure over the nearer end of what is published,
less one: positive is too high. Figures under *fitted* were known when a parameter was set, and
what was fitted proves nothing."""
FINANCED = """\
## Projects that found money

There are no presets of projects that did not, so this list cannot show whether the kernel tells
the two apart; it shows whom it would have refused. Where the owners themselves or the state paid,
the kernel's question, whether investors in one plant earn what they ask for, was not the one that
was asked."""
SKETCHED = """\
## In the order of a sketch

A sketch of the same equations in NumPy, written before the kernel and apart from it, put
projects in order: levers one by one, contracts by length and chance of leaving, shares of volume,
sale values, prices, grants and chances of a start. Counted are pairs that differ in the sketch by
more than a step that matters. Largest difference is that in size, in percent, basis points or
years of full output."""
FACTORS = {"spread": 1.0, "public": 1.0, "output": 1.0}


def summary() -> dict[str, int]:
    """Count figures, those far off, and both among those that were not fitted."""
    unfitted = [each for each in comparisons() if each.fitted.startswith("no")]
    return {
        "figures": len(comparisons()),
        "far_off": sum(each.far_off for each in comparisons()),
        "not_fitted": len(unfitted),
        "not_fitted_far_off": sum(each.far_off for each in unfitted),
        "pairs": sum(each.pairs for each in orderings()),
        "pairs_same": sum(each.same for each in orderings()),
    }


def document() -> dict[str, Any]:
    """The whole record as plain data for JSON."""
    return {
        "summary": summary(),
        "subjects": {
            about: {"title": title, "note": note} for about, (title, note) in notes().items()
        },
        "figures": [each.document() for each in comparisons()],
        "prices": [vars(each) for each in price_paths()],
        "financed": [vars(each) for each in financed()],
        "orderings": [vars(each) for each in orderings()],
        "disagreements": [{**vars(each), "reason": each.reason} for each in disagreements()],
    }


def report() -> str:
    """Write the record as a page."""
    return "\n\n".join([INTRODUCTION, _counted(), *_subjects(), _financed(), _sketched()]) + "\n"


def _counted() -> str:
    told = summary()
    return (
        f"Of {told['figures']} figures {told['far_off']} are off by more than {FAR_OFF:.0f} %; of "
        f"the {told['not_fitted']} that were not fitted, {told['not_fitted_far_off']}. The kernel "
        "cannot be trusted with the level of a spread, the rate of default of a portfolio or the "
        "cost of a programme. In order it does better: weaker customers pay more, plants with "
        "power contracts are not among those that fail, a floor decides and a guarantee does not. "
        "That it agrees with a sketch of the same equations (at the end) shows that they are "
        "worked out as meant, not that they are true."
    )


def _subjects() -> Iterator[str]:
    for about, (title, note) in notes().items():
        rows = [each for each in comparisons() if each.about == about]
        yield f"## {title}"
        yield note
        yield table(
            ("what", "run", "published", "kernel", "error", "fitted", "why", "source"),
            (
                (
                    each.what, run(each), published(each), figure(each), error(each),
                    each.fitted, each.why, f"{each.source} ({each.confidence})",
                )
                for each in rows
            ),
        )  # fmt: skip
        if about == "floor":
            yield _prices()


def run(each: Comparison) -> str:
    """Preset and changes."""
    changed = ", ".join(f"`{key}` = {value:g}" for key, value in each.changes.items())
    return f"`{each.preset}`" + (f", {changed}" if changed else "")


def published(each: Comparison) -> str:
    """Published figure or range with its unit."""
    spoken = "" if each.unit == "projects" else f" {each.unit}"
    ends = f"{each.low:g}" if each.low == each.high else f"{each.low:g} to {each.high:g}"
    return f"{ends}{spoken}"


def figure(each: Comparison) -> str:
    """The kernel's figure."""
    return f"{each.found:.3g}"


def error(each: Comparison) -> str:
    """Error with its sign, or that there is none."""
    if each.error == 0.0:
        return "within"
    return f"{each.error:+.2g}" if each.error_pct is None else f"{each.error_pct:+.0f} %"


def _prices() -> str:
    output = evidence()["output"]
    rows = (
        (
            each.when,
            f"{each.quoted:g}",
            f"{each.price:.3g}",
            f"{each.per_kg:+.3g}",
            f"{each.yearly:+.3g}",
            each.source,
        )
        for each in price_paths()
    )
    words = (
        f"What the state pays under the preset's contract, a floor of {FLOOR:g} US$/kg and 30 % of "
        f"what lies above, at published prices of NdPr oxide; a year's output is "
        f"{output['tonnes']:,} t ({output['source']}). Prices quoted with value-added tax are "
        f"divided by {1.0 + evidence()['tax']['value_added']:g}, since a seller does not keep it."
    )
    header = (
        "when",
        "quoted, US$/kg",
        "without tax",
        "the state pays, US$/kg",
        "m US$ a year",
        "source",
    )
    return f"{words}\n\n{table(header, rows)}"


def _financed() -> str:
    rows = financed()
    refused = sum(each.chance < EVEN for each in rows)
    listed = table(
        ("project", "paid by", "kernel's chance", "source"),
        (
            (f"`{each.preset}`, {each.project}", each.by, f"{each.chance:.2f}", each.source)
            for each in rows
        ),
    )
    words = f"Of these {len(rows)} the kernel would have refused {refused}."
    return f"{FINANCED} {words}\n\n{listed}"


def _sketched() -> str:
    counted = table(
        ("set", "figure", "pairs", "same order", "largest difference"),
        (
            (
                each.group, each.figure.replace("_", " "), str(each.pairs), str(each.same),
                f"{FACTORS.get(each.figure, 100.0) * each.largest:.2g}",
            )
            for each in orderings()
        ),
    )  # fmt: skip
    told = summary()
    words = (
        f"Of {told['pairs']:,} pairs among {len(sketched())} projects {told['pairs_same']:,} are "
        "in the same order."
    )
    listed = table(
        ("set", "figure", "projects", "sketch", "kernel", "why"),
        (
            (
                each.group, each.figure.replace("_", " "), "; ".join(each.names),
                _numbers(each.theirs), _numbers(each.ours), each.reason,
            )
            for each in disagreements()
        ),
    )  # fmt: skip
    return f"{SKETCHED} {words}\n\n{counted}\n\nIn another order, or of another size:\n\n{listed}"


def _numbers(values: Sequence[float]) -> str:
    return "; ".join(f"{value:.3g}" for value in values)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in Markdown."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    PLACE.write_text(report(), "utf-8")
    print(PLACE.name)
