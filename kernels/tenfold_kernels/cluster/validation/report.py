"""Write how far the kernel is off, and what was fitted, into ``kernels/docs``.

Run with ``python -m tenfold_kernels.cluster.validation.report`` after changing the kernel,
the catalogue or the table of runs; a test compares the file with what this writes.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

from tenfold_kernels.cluster.parameters import SPECS
from tenfold_kernels.cluster.validation.evidence import published_runs, was_fitted
from tenfold_kernels.cluster.validation.explanations import (
    INTRODUCTION,
    LIMITS,
    REASONS,
    RULES,
    SOFTWARE_WORDS,
)
from tenfold_kernels.cluster.validation.fit import FREE, SOFTWARE_RANGES, WEAK_SCALING, ranges
from tenfold_kernels.cluster.validation.omission import left_out
from tenfold_kernels.cluster.validation.runs import COLUMNS, Run
from tenfold_kernels.cluster.validation.summary import FAR_OFF, Summary, grouped, summary
from tenfold_kernels.cluster.validation.validate import Group, RunResult, validate

PLACE = Path(__file__).parents[3] / "docs" / "cluster-accuracy.md"
WORST = 12
PAIRS = (
    ("V100 to A100, GPT 8.7B on 8 chips", "megatron20_8B_V100", "megatron20_8B_A100"),
    ("V100 to A100, GPT 1.2B on one chip", "megatron20_1B_V100", "megatron20_1B_A100"),
    ("H100 to GB200, Nemotron 340B, BF16", "dgxc_v25.05_nem340B_H100_bf16_256",
     "dgxc_v25.05_nem340B_GB200_bf16_256"),
    ("H100 to GB200, Nemotron 340B, FP8", "dgxc_v25.05_nem340B_H100_fp8_256",
     "dgxc_v25.05_nem340B_GB200_fp8_256"),
    ("H100 to GB200, Llama 3 8B, FP8", "mbridge_25.11_l3_8B_H100-SXM_FP8_8_gbs128",
     "mbridge_25.11_l3_8B_GB200_FP8_8_gbs128"),
)  # fmt: skip


def report() -> str:
    """Write the report as Markdown."""
    runs = published_runs()
    results = validate(runs)
    fitted = [result for run, result in zip(runs, results, strict=True) if was_fitted(run)]
    held_out = [result for run, result in zip(runs, results, strict=True) if not was_fitted(run)]
    parts = [
        INTRODUCTION,
        "## By kind of run\n",
        _table(("rows", "kind", *SUMMED), [*_kinds("fitted", fitted),
                                           *_kinds("held out", held_out)]),
        "## By source\n",
        _table(("rows", "source", *SUMMED), [*_sources("fitted", fitted),
                                             *_sources("held out", held_out)]),
        _without_words(runs, results),
        RULES,
        _left_out(),
        _peer(results),
        _ratios(results),
        _worst(results),
        _constants(),
        LIMITS,
        _columns(),
    ]  # fmt: skip
    return "\n".join(parts)


# Most published runs are of these; what is known of them cannot be taken as known of others.
BEST_KNOWN = ("a100-sxm-40gb", "a100-sxm-80gb", "h100-sxm")
BEYOND = "sharded, with experts, or on other chips than A100 and H100"
SUMMED = ("runs", "mean error without sign, %", "with sign, %", "largest, %", "over 30 %")


def _summed(found: Summary) -> list[str]:
    if found.mean_abs_pct is None:
        return ["0", "–", "–", "–", "0"]
    return [
        str(found.n), f"{found.mean_abs_pct:.1f}", f"{found.bias_pct:+.1f}",
        f"{found.max_abs_pct:.0f}", str(found.far_off),
    ]  # fmt: skip


def _kinds(rows: str, results: Sequence[RunResult]) -> Iterable[list[str]]:
    groups = grouped(results, lambda result: str(result.group))
    beyond = [r for r in results if r.group is not Group.DENSE or r.chip not in BEST_KNOWN]
    for name, members in (*groups.items(), (BEYOND, beyond), ("all", results)):
        yield [rows, name, *_summed(summary(members))]


def _sources(rows: str, results: Sequence[RunResult]) -> Iterable[list[str]]:
    for name, members in grouped(results, lambda result: result.source).items():
        yield [rows, name, *_summed(summary(members))]


def _without_words(runs: Sequence[Run], results: Sequence[RunResult]) -> str:
    """Errors of what was held out with less and less said in words."""
    lessened = (
        ("as they are", results),
        ("notes blanked", validate(without(runs, "note"))),
        ("notes and sources blanked: no word, no date", validate(without(runs, "note", "source"))),
    )
    rows = []
    for words, found in lessened:
        held_out = [r for run, r in zip(runs, found, strict=True) if not was_fitted(run)]
        # A row stays in the kind it has with its words, lest kinds be compared that differ.
        kinds = {result.id: result.group for result in results}
        for kind in Group:
            of_kind = [result for result in held_out if kinds[result.id] is kind]
            rows.append([words, kind, *_summed(summary(of_kind))])
        rows.append([words, "all", *_summed(summary(held_out))])
    return (
        "## With words taken away\n\nA table from elsewhere says other things about its runs, or "
        "nothing. Below are the runs held out, without their notes, and without sources too, from "
        f"which dates are read.\n\n{_table(('words', 'kind', *SUMMED), rows)}"
    )


def without(runs: Sequence[Run], *columns: str) -> list[Run]:
    """Blank columns of a table."""
    return [Run({**run.cells, **dict.fromkeys(columns, "")}) for run in runs]


def _left_out() -> str:
    header = ("source", "kind", *SUMMED[:-1])
    return (
        "## On sources left out of the fit\n\n"
        "Written by `python -m tenfold_kernels.cluster.validation.omission`: the constants are "
        "fitted without a source, and its runs are predicted. What a series nobody has seen will "
        "be off by is best judged from this, although constants that only the omitted source "
        f"speaks about stay where they were.\n\n{_table(header, left_out())}"
    )


def _peer(results: Sequence[RunResult]) -> str:
    found = {result.id: result for result in results}
    ours, theirs = [], []
    for id, time in calculon_predictions().items():
        result = found.get(id)
        if result is not None and result.measured and result.predicted:
            ours.append(abs(result.step_error_pct or 0.0))
            theirs.append(abs(100.0 * (time / result.measured - 1.0)))
    return (
        "## Beside the best analytical peer\n\n"
        f"On the {len(ours)} runs that Calculon can do, its mean error without sign is "
        f"{sum(theirs) / len(theirs):.1f} %, and ours is {sum(ours) / len(ours):.1f} %. "
        "Most of these runs are among the fitted ones.\n"
    )


def calculon_predictions() -> dict[str, float]:
    """Step times in s that a peer predicts, by run. Source: Calculon as shipped, run by us."""
    file = files("tenfold_presets.evidence") / "calculon_predictions.csv"
    rows = csv.DictReader(io.StringIO(file.read_text("utf-8")))
    return {row["id"]: float(row["predicted_step_s"]) for row in rows}


def _ratios(results: Sequence[RunResult]) -> str:
    found = {result.id: result for result in results}
    scaling = [(f"Weak scaling, {few} to {many}", few, many) for few, many in WEAK_SCALING]
    rows = []
    for name, first, second in (*PAIRS, *scaling):
        before, after = found[first], found[second]
        assert before.measured
        assert before.predicted
        assert after.measured
        assert after.predicted
        measured, predicted = before.measured / after.measured, before.predicted / after.predicted
        rows.append([name, f"{measured:.3f}", f"{predicted:.3f}",
                     f"{100.0 * (predicted / measured - 1.0):+.1f}"])  # fmt: skip
    table = _table(("step time before over after", "measured", "predicted", "off, %"), rows)
    return f"## Old against new, few against many\n\n{table}"


def _worst(results: Sequence[RunResult]) -> str:
    known = [result for result in results if result.step_error_pct is not None]
    known.sort(key=lambda result: -abs(result.step_error_pct or 0.0))
    rows = [
        [r.id, f"{r.step_error_pct:+.0f}", _said(r.measured, r), _said(r.predicted, r),
         REASONS.get(r.id, "")]
        for r in known[:WORST]
    ]  # fmt: skip
    far = sum(abs(result.step_error_pct or 0.0) > FAR_OFF for result in known)
    table = _table(("run", "error of the step, %", "measured", "predicted", "why"), rows)
    return (
        f"## The worst rows\n\n{far} of {len(known)} rows are off by more than {FAR_OFF:.0f} %.\n"
        f"\n{table}"
    )


def _said(value: float | None, result: RunResult) -> str:
    unit = "s" if result.measured_step_s is not None else "tokens/s/chip"
    return f"{value:.4g} {unit}"


def _constants() -> str:
    rows = []
    for key, (low, high, now) in ranges().items():
        meaning = SPECS[key].meaning if key in SPECS else SOFTWARE_WORDS[key]
        unit = SPECS[key].unit if key in SPECS else ""
        value = f"{now:g} {unit}".removesuffix(" 1").strip()
        rows.append([f"`{key}`", value, f"{low:g} to {high:g}", meaning])
    table = _table(("constant", "value", "range", "meaning"), rows)
    return f"## The {len(FREE) + len(SOFTWARE_RANGES)} free constants\n\n{table}"


def _columns() -> str:
    rows = [[f"`{column.name}`", column.meaning] for column in COLUMNS]
    table = _table(("column", "meaning"), rows)
    return (
        "## Columns of a table of runs\n\n`tenfold cluster validate RUNS.csv` reads these; all but "
        "`id` and `chip` may be missing or empty, and others are ignored. Cells are separated by "
        "commas, semicolons or tabs. What a row leaves open is chosen by search among what it "
        "allows; a row that contradicts itself is skipped, with the reason. A layout that does not "
        "seem to fit into memory is predicted all the same, and `fits` is false.\n\n"
        "In JSON, `error_pct` of a row is that of what was measured, `step_error_pct` that of the "
        "time of a step, and the summary's figures are means of the latter: a negative bias is "
        "optimistic. `practice` tells what was inferred of how the run was made.\n\n"
        f"{table}"
    )


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


if __name__ == "__main__":
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(report(), "utf-8")
    print(PLACE.name)
