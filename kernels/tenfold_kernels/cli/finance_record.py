"""``tenfold finance record``: the financing kernel beside what is published."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json, print_table


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.financing.report import document

    if given.json:
        print_json(document())
    else:
        _print()
    return 0


def _print() -> None:
    from tenfold_kernels.analysis.financing import report
    from tenfold_kernels.analysis.financing.published import (
        comparisons,
        financed,
        notes,
        price_paths,
    )
    from tenfold_kernels.analysis.financing.sketch import disagreements, orderings

    told = report.summary()
    sys.stdout.write(
        f"{told['figures']} figures, {told['far_off']} far off; "
        f"{told['not_fitted']} not fitted, {told['not_fitted_far_off']} of them far off\n"
    )
    for about, (title, note) in notes().items():
        sys.stdout.write(f"\n{title}\n\n")
        print_table(
            ("figure", "published", "kernel", "error", "fitted", "source"),
            (
                (
                    each.what, report.published(each), report.figure(each), report.error(each),
                    each.fitted.partition(":")[0].partition(",")[0], each.source,
                )
                for each in comparisons()
                if each.about == about
            ),
        )  # fmt: skip
        sys.stdout.write(f"\n{note}\n")
    sys.stdout.write("\n")
    print_table(
        ("price of NdPr", "US$/kg quoted", "without tax", "the state pays", "m US$ a year"),
        (
            (p.when, f"{p.quoted:g}", f"{p.price:.3g}", f"{p.per_kg:.3g}", f"{p.yearly:.3g}")
            for p in price_paths()
        ),
    )
    sys.stdout.write("\n")
    print_table(
        ("found money", "project", "paid by", "kernel's chance"),
        ((f.preset, f.project, f.by, f"{f.chance:.2f}") for f in financed()),
    )
    sys.stdout.write("\n")
    print_table(
        ("order of a sketch", "figure", "pairs", "same"),
        ((o.group, o.figure, str(o.pairs), str(o.same)) for o in orderings()),
    )
    for reason in dict.fromkeys(each.reason for each in disagreements()):
        sys.stdout.write(f"\n{reason}\n")


def _arguments(parser: ArgumentParser) -> None:
    add_json(parser)


COMMAND = Command("record", "hold the financing kernel against what is published", _arguments, _run)
