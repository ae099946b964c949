"""Rows of a table to vary."""

from tenfold_kernels.cluster.validation.runs import Run
from tenfold_kernels.cluster.validation.validate import RunResult, validate

WHOLE = {
    "id": "mine", "chip": "H100-SXM", "n_chips": "64", "params_b": "70.6", "layers": "80",
    "hidden": "8192", "heads": "64", "kv_heads": "8", "ffn": "28672", "vocab": "128256",
    "seq_len": "8192", "global_batch_sequences": "128", "tp": "4", "pp": "4", "dp": "2",
    "cp": "2", "microbatch": "1", "interleave": "5", "precision": "bf16",
    "published_step_time_s": "14.61",
}  # fmt: skip

SPARSE = {
    "params_b": "235", "active_params_b": "22", "layers": "94", "hidden": "4096", "heads": "64",
    "kv_heads": "4", "ffn": "1536", "vocab": "151936", "seq_len": "4096", "n_chips": "256",
    "global_batch_sequences": "2048", "tp": "2", "pp": "8", "dp": "16", "cp": "1", "ep": "32",
    "microbatch": "1", "interleave": "4", "published_step_time_s": "20",
}  # fmt: skip

DEEPSEEK = {
    **SPARSE, "params_b": "671", "active_params_b": "37", "layers": "61", "hidden": "7168",
    "heads": "128", "kv_heads": "128", "ffn": "2048", "vocab": "129280", "chip": "H800-SXM",
    "n_chips": "2048", "global_batch_sequences": "15360", "tp": "1", "pp": "16", "dp": "128",
    "ep": "64", "interleave": "", "recompute": "selective", "precision": "fp8",
}  # fmt: skip


def one(**changes: str) -> RunResult:
    return validate([Run({**WHOLE, **changes})])[0]
