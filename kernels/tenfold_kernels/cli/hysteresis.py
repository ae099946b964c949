"""``tenfold hysteresis``: will a push to a market last, and how large must it be."""

import math
import sys
from argparse import ArgumentParser, Namespace

import numpy as np

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.faults import Fault, Wrong, input_error, listed
from tenfold_kernels.presets import open_scenario

CURVE_SHARES = 99


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.hysteresis import hysteresis

    scenario = with_assignments(open_scenario(given.preset), given.set)
    blocs = scenario.table.subscripts.get("bloc", ())
    if not blocs:
        fault = Fault(Wrong.NOT_AN_OPTION, "kernel", scenario.kernel, "world")
        raise input_error(given.preset, fault)
    if given.bloc and given.bloc not in blocs:
        raise input_error("--bloc", Fault(Wrong.NOT_AN_OPTION, "", given.bloc, listed(blocs)))
    found = hysteresis(scenario, given.bloc)
    market = found.market
    shares = np.arange(1, CURVE_SHARES + 1) / (CURVE_SHARES + 1)
    flips = math.isfinite(market.flip)
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "index": market.index,
                "equilibria": market.equilibria(0.0),
                "incumbent_share": market.incumbent_share,
                "share_at_fold": market.fold,
                "advantage_to_flip": market.flip if flips else None,
                "cost_to_flip": market.cost_to_flip if flips else None,
                "cost_cut_to_flip": market.cost_cut_to_flip if flips else None,
                "curve": {
                    "share": shares.tolist(),
                    "advantage": market.advantage(shares).tolist(),
                },
                "bloc": found.bloc,
                "rival": found.rival,
                "path": {
                    "year": found.years[::8].tolist(),
                    "share": found.shares[::8].tolist(),
                    "advantage": found.advantages[::8].tolist(),
                },
                "current": {
                    "year": float(found.years[-1]),
                    "share": float(found.shares[-1]),
                    "advantage": float(found.advantages[-1]),
                },
            }
        )
        return 0
    lasting = "a lead keeps itself" if market.index > 1.0 else "a lead fades"
    sys.stdout.write(f"hysteresis index {compact(market.index)}: {lasting}\n")
    if market.index > 1.0:
        kept = f"an incumbent keeps {compact(100.0 * market.incumbent_share)} %"
        cost = compact(100.0 * market.cost_to_flip)
        taken = f"a rival at {cost} % of its cost takes over" if flips else "no cost takes it over"
        sys.stdout.write(f"{kept}; {taken}\n")
    sys.stdout.write(f"\nbloc {found.bloc} against {found.rival}, third market\n")
    every = max(len(found.years) // 8 // 8 * 8, 8)
    print_table(
        ("year", "share %", "own cost, % of the rival's"),
        (
            (f"{year:g}", compact(100.0 * share), compact(100.0 * cost))
            for year, share, cost in zip(
                found.years[::every], found.shares[::every], found.costs[::every], strict=True
            )
        ),
    )
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument(
        "--bloc", default="", help="supplier to look at; the scenario's own if left out"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="change a value"
    )
    add_json(parser)


COMMAND = Command(
    "hysteresis", "say whether a push to a market lasts, and how large it must be", _arguments, _run
)
