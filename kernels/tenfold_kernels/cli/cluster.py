"""``tenfold cluster``: questions to the training-cluster kernel."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from tenfold_kernels.cli.cluster_run import add_run
from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table


def _predict(given: Namespace) -> int:
    from tenfold_kernels.cluster import predict

    found = predict(
        given.chip, given.chips, given.workload, given.batch,
        tensor=given.tp, pipeline=given.pp, data=given.dp, microbatch=given.microbatch,
        interleave=given.interleave, recompute=given.recompute, precision=given.precision,
    )  # fmt: skip
    if given.json:
        print_json(
            {
                "step_time_s": found.step_time_s,
                "mfu": found.mfu,
                "tokens_per_s_per_chip": found.tokens_per_s_per_chip,
                "breakdown": dict(found.breakdown),
                "layout": dict(found.layout),
                "memory_gb": dict(found.memory_gb),
            }
        )
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


def _predict_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--chip", required=True, metavar="ID", help="chip of the catalogue")
    parser.add_argument("--chips", required=True, type=int, metavar="N", help="number of chips")
    parser.add_argument("--workload", required=True, metavar="ID", help="model of the catalogue")
    parser.add_argument(
        "--batch", required=True, type=int, metavar="SEQUENCES", help="global batch in sequences"
    )
    for name, meaning in (
        ("--tp", "tensor-parallel size"),
        ("--pp", "pipeline stages"),
        ("--dp", "data-parallel size"),
        ("--microbatch", "sequences per microbatch"),
        ("--interleave", "model chunks per pipeline stage"),
    ):
        parser.add_argument(name, type=int, metavar="K", help=f"{meaning}; searched if left out")
    parser.add_argument(
        "--recompute", choices=("none", "selective", "full"),
        help="activation recomputation; searched if left out",
    )  # fmt: skip
    parser.add_argument(
        "--precision", choices=("fp16", "bf16", "fp8"), help="the workload's own if left out"
    )
    add_json(parser)


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    predict = actions.add_parser("predict", help="predict the time of one training step")
    _predict_arguments(predict)
    predict.set_defaults(act=_predict)
    add_run(actions)


def _run(given: Namespace) -> int:
    return int(given.act(given))


COMMAND = Command("cluster", "ask the training-cluster kernel", _arguments, _run)
