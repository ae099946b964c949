"""``tenfold cluster predict``: the time of one training step."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from tenfold_kernels.cli.cluster_job import add_job, prediction_json
from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster import predict

    found = predict(
        given.chip, given.chips, given.workload, given.batch,
        tensor=given.tp, pipeline=given.pp, data=given.dp, context=given.cp, expert=given.ep,
        microbatch=given.microbatch, interleave=given.interleave, recompute=given.recompute,
        sharding=given.sharding, precision=given.precision,
    )  # fmt: skip
    if given.json:
        print_json(prediction_json(found))
        return 0
    sys.stdout.write(
        f"{given.workload} on {given.chips} {given.chip}: {compact(found.step_time_s)} s a step, "
        f"MFU {100 * found.mfu:.1f} %, {compact(found.tokens_per_s_per_chip)} tokens/s per chip\n\n"
    )
    print_table(("layout", ""), ((k, str(v)) for k, v in found.layout.items()))
    sys.stdout.write("\n")
    _print_parts("time", "s", found.breakdown)
    sys.stdout.write("\n")
    _print_parts("memory", "GB", found.memory_gb)
    return 0


def _print_parts(name: str, unit: str, parts: Mapping[str, float]) -> None:
    print_table((name, unit), ((part, compact(value)) for part, value in parts.items()))


def _arguments(parser: ArgumentParser) -> None:
    add_job(parser)
    for name, meaning in (
        ("--tp", "tensor-parallel size"),
        ("--pp", "pipeline stages"),
        ("--dp", "data-parallel size"),
        ("--cp", "context-parallel size"),
        ("--ep", "expert-parallel size"),
        ("--microbatch", "sequences per microbatch"),
        ("--interleave", "model chunks per pipeline stage"),
    ):
        parser.add_argument(name, type=int, metavar="K", help=f"{meaning}; searched if left out")
    parser.add_argument(
        "--recompute", choices=("none", "selective", "full"),
        help="activation recomputation; searched if left out",
    )  # fmt: skip
    parser.add_argument(
        "--sharding", choices=("none", "optimizer", "full"),
        help="what the data-parallel group shares; searched if left out",
    )  # fmt: skip
    parser.add_argument(
        "--precision", choices=("fp16", "bf16", "fp8", "mxfp8", "nvfp4"),
        help="the workload's own if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("predict", "predict the time of one training step", _arguments, _run)
