"""What every test gets: a cache of compiled kernels, kept between runs, and a state folder."""

import os
import tempfile

import pytest


def pytest_configure(config: pytest.Config) -> None:
    os.environ["TENFOLD_CACHE_DIR"] = str(config.cache.mkdir("kernels"))
    # No test may see, or leave, what a window of the user's has not saved.
    os.environ["TENFOLD_STATE_DIR"] = tempfile.mkdtemp(prefix="tenfold-state-")
