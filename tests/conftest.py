"""What every test gets: a cache of compiled kernels, kept between runs, and a state folder."""

import os
import tempfile

import pytest


def pytest_configure(config: pytest.Config) -> None:
    os.environ["TENFOLD_CACHE_DIR"] = str(config.cache.mkdir("kernels"))
    # No test may see, or leave, what a window of the user's has not saved.
    os.environ["TENFOLD_STATE_DIR"] = tempfile.mkdtemp(prefix="tenfold-state-")


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long a first compilation takes, nothing but errors is said."""
    monkeypatch.setattr("tenfold_kernels.cli.progress.PATIENCE", float("inf"))
