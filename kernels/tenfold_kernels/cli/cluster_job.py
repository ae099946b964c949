"""What questions about one job share: its arguments, and a prediction as JSON."""

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tenfold_kernels.cluster import Prediction


def add_job(parser: ArgumentParser) -> None:
    """Add chip, number of chips, workload and batch."""
    parser.add_argument("--chip", required=True, metavar="ID", help="chip of the catalogue")
    parser.add_argument("--chips", required=True, type=int, metavar="N", help="number of chips")
    parser.add_argument("--workload", required=True, metavar="ID", help="model of the catalogue")
    parser.add_argument(
        "--batch", required=True, type=int, metavar="SEQUENCES", help="global batch in sequences"
    )


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
