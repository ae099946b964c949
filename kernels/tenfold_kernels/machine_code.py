"""Compiled code on disk: drop what a crash left half written.

The compiler trusts its cache and fails on a file that ends too early; without the file it
simply compiles again.
"""

import pickletools
from pathlib import Path


def forget_damaged(folder: Path, stem: str) -> None:
    """Drop a function's compiled files if one of them is not whole.

    Parameters
    ----------
    folder : Path
        The compiler's cache; it need not exist.
    stem : str
        What the names of the files begin with.
    """
    files = [path for path in folder.glob(f"{stem}*") if path.suffix in (".nbi", ".nbc")]
    if not all(_is_whole(path) for path in files):
        for path in files:
            path.unlink(missing_ok=True)


def _is_whole(path: Path) -> bool:
    """Whether a file can be read to its end; nothing in it is executed."""
    parts = 0
    try:
        with path.open("rb") as file:
            while file.peek(1):
                parts += any(part.name == "STOP" for part, _, _ in pickletools.genops(file))
    except (OSError, ValueError, MemoryError):
        return False
    return parts > 0
