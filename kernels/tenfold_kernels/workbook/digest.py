"""Digests of settings and of results, by which a pinned result is known again."""

import hashlib
import json
import struct

from tenfold_kernels.results import Results
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import scenario_document

WORDS = ("format", "format_version", "title", "story", "sources", "blocs", "projects", "systems",
         "focus")  # fmt: skip
LENGTH = 64  # characters of SHA-256


def settings_digest(scenario: Scenario) -> str:
    """Digest of all that a scenario's results depend on; words do not count.

    Parameters
    ----------
    scenario : Scenario

    Returns
    -------
    str
        SHA-256 as 64 hexadecimal digits.
    """
    document = {k: v for k, v in scenario_document(scenario).items() if k not in WORDS}
    document["blocs"] = list(scenario.blocs)
    text = json.dumps(document, sort_keys=True, allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def results_digest(results: Results) -> str:
    """Digest of results: their names, and every number to its last bit.

    Parameters
    ----------
    results : Results

    Returns
    -------
    str
        SHA-256 as 64 hexadecimal digits, over little-endian doubles; no answer counts as NaN.
    """
    digest = hashlib.sha256()
    _add(digest, results.axis_name, results.axis)
    for series in results.series:
        _add(digest, series.name, series.values)
    return digest.hexdigest()


def _add(digest: "hashlib._Hash", name: str, values: tuple[float | None, ...]) -> None:
    label = name.encode("utf-8")
    digest.update(struct.pack("<II", len(label), len(values)))
    digest.update(label)
    numbers = (float("nan") if value is None else value for value in values)
    digest.update(struct.pack(f"<{len(values)}d", *numbers))
