"""What people install: the wheel holds all data, and works without the source beside it."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("gui/tenfold_gui", "kernels/tenfold_kernels", "presets/tenfold_presets")
PROCESS = """\
import sys
import tenfold_gui, tenfold_kernels, tenfold_presets
for package in (tenfold_gui, tenfold_kernels, tenfold_presets):
    assert package.__path__[0].startswith(sys.argv[1]), package.__path__
from PySide6.QtCore import QCoreApplication
from tenfold_gui.i18n import set_language, tr
from tenfold_gui.main import main
application = QCoreApplication([])
set_language("zh_TW")
assert tr("Race") != "Race"
sys.exit(main(sys.argv[2:]))
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)],
        check=True, timeout=300,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


def test_every_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    on_disk = {
        str(PurePosixPath(path.relative_to((ROOT / package).parent)))
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    in_wheel = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert in_wheel == on_disk


@pytest.mark.parametrize(
    ("ending", "least"),
    [
        ("tenfold_gui/i18n/tenfold_zh_TW.qm", 1),
        ("tenfold_gui/style/icons/*.svg", 10),
        ("tenfold_gui/desktop/tenfold.*", 3),
        ("tenfold_presets/world/*.toml", 5),
        ("tenfold_presets/cluster/*.toml", 3),
        ("tenfold_presets/catalogue/chips/*.toml", 20),
        ("tenfold_presets/catalogue/workloads/*.toml", 10),
        ("tenfold_presets/catalogue/sources.toml", 1),
        ("tenfold_presets/evidence/history/*.toml", 8),
        ("tenfold_presets/evidence/history/*.csv", 8),
        ("*/py.typed", 3),
        ("*.dist-info/licenses/LICENSE", 1),
        ("*.dist-info/entry_points.txt", 1),
    ],
)
def test_data_is_in_the_wheel(wheel: Path, ending: str, least: int) -> None:
    names = [PurePosixPath(name) for name in zipfile.ZipFile(wheel).namelist()]
    assert sum(name.match(ending) for name in names) >= least


def test_what_was_unpacked_from_the_wheel_works_alone(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "unpacked")
    ended = subprocess.run(
        [sys.executable, "-c", PROCESS, str(tmp_path), "presets", "--json"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "unpacked")},
        cwd=tmp_path, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(json.loads(ended.stdout)) > 10
