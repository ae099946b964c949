"""Which Tenfold this is, what it is made of, and under which licences."""

import platform
import sys
from importlib import metadata
from typing import NamedTuple

from tenfold_kernels import __version__

LIBRARIES = (
    "PySide6_Essentials", "pyqtgraph", "numpy", "numba", "scipy", "SALib", "platformdirs",
    "filelock", "tomli_w",
)  # fmt: skip
SHORT = 60  # characters of a licence's name; some give the whole licence instead


class Library(NamedTuple):
    """A library that Tenfold is made of.

    Parameters
    ----------
    name, version, licence : str
        As it says itself.
    """

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """List what Tenfold is made of, as far as it is installed with its description."""
    found = []
    for name in LIBRARIES:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Library(about["Name"], about["Version"], _licence(about)))
    return found


def surroundings() -> str:
    """Say on which system this runs, a line for each fact."""
    packaged = " (packaged)" if getattr(sys, "frozen", False) else ""
    lines = [
        f"Tenfold {__version__}{packaged}",
        f"Python {platform.python_version()} {platform.python_implementation()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        *(f"{one.name} {one.version}" for one in libraries()),
    ]
    return "\n".join(lines)


def _licence(about: metadata.PackageMetadata) -> str:
    for key in ("License-Expression", "License"):
        said = str(next(iter(about.get_all(key) or ("",)))).strip()
        if said and len(said) <= SHORT and "\n" not in said:
            return said
    classes = [c for c in about.get_all("Classifier") or () if c.startswith("License ::")]
    return classes[0].rpartition(" :: ")[2] if classes else ""
