"""What was copied does not bring the program down when it ends."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("copying_child.py")
PATIENCE = 60  # seconds


def ended(what: str, platform: str, *before: str) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    return subprocess.run(
        [*before, sys.executable, str(CHILD), what], env=surroundings, timeout=PATIENCE,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("what", ["table", "picture"])
def test_it_ends_well_where_the_clipboard_is_its_own(what: str) -> None:
    done = ended(what, "offscreen")
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs an X server of its own")
def test_it_ends_well_on_x11() -> None:
    done = ended("table", "xcb", "xvfb-run", "-a")
    assert done.returncode == 0, done.stderr
