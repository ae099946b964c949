"""Engines of other people that replay an XMILE file: PySD and Simlin.

Both are optional. PySD translates the file into Python and steps through it; Simlin is
written in Rust. Neither shares code with Tenfold or with the other.
"""

import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Replay:
    """What an engine computed.

    Parameters
    ----------
    years : ndarray, shape (times,)
        Moments at which it saved.
    series : mapping of str to ndarray
        Values at these moments by XMILE name.
    seconds : float
        Time it took to read and run the file.
    """

    years: Array
    series: Mapping[str, Array]
    seconds: float


@dataclass(frozen=True)
class Engine:
    """An engine that may be installed.

    Parameters
    ----------
    package : str
        As it is installed.
    run : function
        Runs a file and gives the variables asked for.
    """

    package: str
    run: Callable[[Path, Sequence[str]], Replay]

    @property
    def version(self) -> str | None:
        """Version that is installed; None where none is."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return None

    @property
    def how_to_install(self) -> str:
        """Command that installs it."""
        return f"pip install {self.package}"

    def replay(self, path: Path, names: Sequence[str]) -> Replay:
        """Run a file, without the warnings that engines give about their own libraries."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self.run(path, names)


def _in_pysd(path: Path, names: Sequence[str]) -> Replay:
    import pysd

    began = time.perf_counter()
    # It writes a module beside the file; making that pretty would take most of the time.
    with patch("black.format_file_contents", lambda text, **_: text):
        model = pysd.read_xmile(str(path))
    return _from_table(model.run(return_columns=list(names)), names, began)


def _in_simlin(path: Path, names: Sequence[str]) -> Replay:
    import simlin

    began = time.perf_counter()
    return _from_table(simlin.load(path).run(analyze_loops=False).results, names, began)


def _from_table(table: Any, names: Sequence[str], began: float) -> Replay:
    """Read a pandas table, whose index is time; engines give nothing else."""
    seconds = time.perf_counter() - began
    series = {name: table[name].to_numpy(np.float64) for name in names}
    return Replay(table.index.to_numpy(np.float64), series, seconds)


ENGINES = (Engine("pysd", _in_pysd), Engine("pysimlin", _in_simlin))
