"""``tenfold bench``: how fast Tenfold is on this machine."""

import os
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace

from tenfold_gui.lenses import CLUSTER_LENSES, FINANCE_LENSES, RACE_LENSES
from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.finance.timing_words import BESIDE_PYSAM

MEANINGS = {
    "world_run_us": "world kernel, one run of 60 years, one thread, µs",
    "world_member_us": "world kernel, one member of 1,000 side by side, one thread, µs",
    "world_member_2_threads_us": "world kernel, one member of 1,000, two threads, µs",
    "cluster_layouts_enumerated": "cluster kernel, legal layouts in the search that is timed",
    "cluster_layouts_fitting": "cluster kernel, those of them that fit into memory",
    "cluster_layouts_per_s": "cluster kernel, legal layouts judged per second",
    "cold_start_s": "start to first plot, nothing compiled yet, s",
    "warm_start_s": "start to first plot, s",
    "race_frame_ms_p50": "race with futures, slider event to painted frame, median, ms",
    "race_frame_ms_p95": "race with futures, slider event to painted frame, 95th percentile, ms",
    "race_frames_per_s": "race with futures, frames shown per second during a drag",
    "race_members": "race, futures in a frame during a drag, fewest",
    "race_1000_ms": "race, letting the slider go to 1,000 futures on the screen, ms",
    "race_10000_ms": "race, letting the slider go to 10,000 futures on the screen, ms",
    "race_steady_frames_per_s": "race, frames shown per second during a drag of 20 s",
    "race_longest_block_ms": "race, longest time the window did nothing else meanwhile, ms",
    "cluster_frame_ms_p50": "cluster, slider event to painted frame, median, ms",
    "cluster_frame_ms_p95": "cluster, slider event to painted frame, 95th percentile, ms",
    "cluster_frames_per_s": "cluster, frames shown per second during a drag",
    "race_lens_ms_p95": "race, slowest of its lenses, event to frame, 95th percentile, ms",
    "cluster_lens_ms_p95": "cluster, slowest of its lenses, event to frame, 95th percentile, ms",
    "finance_paths_ms": "finance kernel, 20,000 paths of 25 years, two projects, two threads, ms",
    **BESIDE_PYSAM,  # where it is installed
    "finance_frame_ms_p50": "finance, slider event to painted frame, median, ms",
    "finance_frame_ms_p95": "finance, slider event to painted frame, 95th percentile, ms",
    "finance_frames_per_s": "finance, frames shown per second during a drag",
    "finance_lens_ms_p95": "finance, slowest of its lenses, event to frame, 95th percentile, ms",
}
BAD_INPUT = 2
DRAGGED = (
    ("race", "tier_lag[a]", RACE_LENSES), ("cluster", "chips", CLUSTER_LENSES),
    ("finance", "revenue_ratio[b]", FINANCE_LENSES),
)  # fmt: skip
FIRST_PLOT = (sys.executable, "-m", "tenfold_gui.commands.first_plot")


def measure() -> dict[str, float]:
    """Measure everything; takes about three minutes, more where nothing is compiled yet."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tenfold_gui.commands.drag import drag
    from tenfold_gui.commands.futures_drag import steady_drag
    from tenfold_kernels import benchmark
    from tenfold_kernels.finance.timing import beside_pysam

    found = {
        "world_run_us": benchmark.world_run_us(),
        "world_member_us": benchmark.world_member_us(),
        "world_member_2_threads_us": benchmark.world_member_us(threads=2),
        **benchmark.cluster_layouts(),
        "finance_paths_ms": benchmark.finance_paths_ms(),
        **beside_pysam(),
    }
    with tempfile.TemporaryDirectory() as empty:
        found["cold_start_s"] = start_to_first_plot({"TENFOLD_CACHE_DIR": empty})
    found["warm_start_s"] = min(start_to_first_plot({}) for _ in range(3))
    for name, address, lenses in DRAGGED:
        for key, value in drag(address).items():
            found[f"{name}_{key}"] = value
        times = [drag(address, lens)["frame_ms_p95"] for lens in lenses]
        found[f"{name}_lens_ms_p95"] = max(times)
    for key, value in steady_drag(DRAGGED[0][1]).items():
        found[f"race_{key}"] = value
    return {key: found[key] for key in MEANINGS if key in found}


def start_to_first_plot(environment: dict[str, str]) -> float:
    """Seconds from starting a process of its own to its first plot."""
    began = time.perf_counter()
    subprocess.run(FIRST_PLOT, env={**os.environ, **environment}, check=True)
    return time.perf_counter() - began


def _run(given: Namespace) -> int:
    if given.peers:
        return _beside_peers(given.json)
    found = measure()
    if given.json:
        print_json(found)
    else:
        print_table(("", ""), ((MEANINGS[key], compact(v)) for key, v in found.items()))
    return 0


def _beside_peers(as_json: bool) -> int:
    from tenfold_kernels import peers
    from tenfold_kernels.cli.peers import print_peers

    found, gcc_fault = peers.measure()
    if not found:
        sys.stderr.write(
            f"no peer is there: {gcc_fault}; none of PySD, Simlin and PySAM is installed; "
            "pip install 'tenfold[prove,peers]'\n"
        )
        return BAD_INPUT
    if as_json:
        print_json(found)
    else:
        print_peers(found, gcc_fault)
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--peers",
        action="store_true",
        help="compare with PySD and Simlin on the exported file, with gcc on C of the same model, "
        "and with PySAM on a project",
    )
    add_json(parser)


COMMAND = Command("bench", "measure how fast Tenfold is here", _arguments, _run)
