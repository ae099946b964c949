"""What questions about one job share: its arguments, and a prediction as JSON."""

import re
from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tenfold_kernels.cluster import Prediction


def add_job(parser: ArgumentParser) -> None:
    """Add chip, number of chips, workload and batch."""
    parser.add_argument(
        "--chip", required=True, type=chip_named, metavar="ID", help="chip of the catalogue"
    )
    parser.add_argument("--chips", required=True, type=int, metavar="N", help="number of chips")
    add_workload(parser)
    parser.add_argument(
        "--batch", required=True, type=int, metavar="SEQUENCES", help="global batch in sequences"
    )


def add_workload(parser: ArgumentParser) -> None:
    """Add the workload."""
    parser.add_argument(
        "--workload",
        required=True,
        type=workload_named,
        metavar="ID",
        help="model of the catalogue",
    )


def chip_named(name: str) -> str:
    """Give the catalogue's name of a chip, however it is spelt; an unknown name as it is."""
    from tenfold_kernels.cluster.catalogue import chip, chip_ids
    from tenfold_kernels.cluster.validation.chips import match_chip

    found = None if name in chip_ids() else match_chip(name)
    # A limited chip, such as one held to 500 W, is none of the catalogue's.
    return name if found is None or found is not chip(found.id) else found.id


def workload_named(name: str) -> str:
    """Give the catalogue's name of a model, whatever its case and punctuation."""
    from tenfold_kernels.cluster.catalogue import workload_ids

    plain = {re.sub(r"[^a-z0-9]", "", id): id for id in workload_ids()}
    return plain.get(re.sub(r"[^a-z0-9]", "", name.lower()), name)


def prediction_json(found: "Prediction") -> dict[str, Any]:
    """Give a prediction as a JSON document."""
    return {
        "step_time_s": found.step_time_s,
        "mfu": found.mfu,
        "tokens_per_s_per_chip": found.tokens_per_s_per_chip,
        "fits": found.fits,
        "breakdown": dict(found.breakdown),
        "layout": dict(found.layout),
        "memory_gb": dict(found.memory_gb),
    }
