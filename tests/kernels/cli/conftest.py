"""What tests of commands share."""

import pytest


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long a first compilation takes, nothing but errors is said."""
    monkeypatch.setattr("tenfold_kernels.cli.progress.PATIENCE", float("inf"))
