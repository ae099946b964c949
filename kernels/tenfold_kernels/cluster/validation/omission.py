"""How far the kernel is off on sources that its constants were not fitted on.

Run with ``python -m tenfold_kernels.cluster.validation.omission`` after fitting; it takes some
minutes. The constants are fitted once for each source of the fitted runs, with that source
left out, and the runs of that source are predicted. What only that source speaks about stays where
it was, which flatters sources of a kind of their own.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from tenfold_kernels.cluster.validation.evidence import published_runs, was_fitted
from tenfold_kernels.cluster.validation.fit import fit
from tenfold_kernels.cluster.validation.summary import grouped, summary
from tenfold_kernels.cluster.validation.validate import RunResult, validate

NAME = "omitted_sources.csv"
HEADINGS = ("source", "kind", "runs", "mean_abs_pct", "bias_pct", "max_abs_pct")
ALL = "all sources"
EVALUATIONS = 10  # of a fit that begins close to its end
PULL = 0.1  # towards constants that know the source which is left out: weak


def omitted() -> Iterator[tuple[str, list[RunResult]]]:
    """Give every source of the fitted runs, and its runs predicted without it."""
    runs = [run for run in published_runs() if was_fitted(run)]
    for source in dict.fromkeys(run.text("source") for run in runs):
        others = [run for run in runs if run.text("source") != source]
        left_out = [run for run in runs if run.text("source") == source]
        found = fit(others, EVALUATIONS, PULL)
        yield source, validate(left_out, found.settings, found.software)


def table() -> Iterator[tuple[str, ...]]:
    """Sum up what was left out, by source and kind and in all."""
    everything: list[RunResult] = []
    for source, results in omitted():
        everything += results
        yield from _rows(source, results)
    yield from _rows(ALL, everything)


def _rows(source: str, results: Sequence[RunResult]) -> Iterator[tuple[str, ...]]:
    for kind, members in grouped(results, lambda result: str(result.group)).items():
        found = summary(members)
        yield (
            source, kind, str(found.n), f"{found.mean_abs_pct:.1f}", f"{found.bias_pct:+.1f}",
            f"{found.max_abs_pct:.0f}",
        )  # fmt: skip


def left_out() -> list[tuple[str, ...]]:
    """Read the table as it was written last."""
    file = files("tenfold_presets.evidence") / NAME
    rows = csv.DictReader(io.StringIO(file.read_text("utf-8")))
    return [tuple(row[heading] for heading in HEADINGS) for row in rows]


if __name__ == "__main__":
    found = list(table())
    place = Path(str(files("tenfold_presets.evidence") / NAME))
    with place.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(HEADINGS)
        writer.writerows(found)
    print(place.name)
