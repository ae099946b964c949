"""What every test gets: a cache of compiled kernels of its own, kept between runs."""

import os

import pytest


def pytest_configure(config: pytest.Config) -> None:
    os.environ["TENFOLD_CACHE_DIR"] = str(config.cache.mkdir("kernels"))
