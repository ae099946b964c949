"""The rules of the house: which way imports run, how long a file may be, what it may say."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = {
    "tenfold_presets": ROOT / "presets",
    "tenfold_kernels": ROOT / "kernels",
    "tenfold_gui": ROOT / "gui",
}
MAY_IMPORT = {
    "tenfold_presets": set(),
    "tenfold_kernels": {"tenfold_presets"},
    "tenfold_gui": {"tenfold_kernels", "tenfold_presets"},
}
LONGEST = 300
SOURCES = sorted(p for folder in PACKAGES.values() for p in folder.rglob("*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("package", PACKAGES)
def test_imports_run_one_way(package: str) -> None:
    allowed = MAY_IMPORT[package] | {package}
    for path in PACKAGES[package].rglob("*.py"):
        ours = imported(path) & set(PACKAGES)
        assert ours <= allowed, path
        if package != "tenfold_gui":
            assert not imported(path) & {"PySide6", "pyqtgraph", "shiboken6"}, path


def test_the_session_knows_no_qt() -> None:
    for folder in ("session",):
        for path in (ROOT / "gui" / "tenfold_gui" / folder).rglob("*.py"):
            assert "PySide6" not in imported(path), path


def test_loading_every_kernel_module_loads_no_qt() -> None:
    code = (
        "import importlib, pkgutil, sys, tenfold_kernels as k\n"
        "for m in pkgutil.walk_packages(k.__path__, 'tenfold_kernels.'):\n"
        "    importlib.import_module(m.name)\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'tenfold_gui')]\n"
        "sys.exit(str(bad) if bad else 0)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_files_are_short_enough_to_have_one_reason(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


def test_no_two_files_of_tests_share_a_name() -> None:
    """Tests import their helpers by name alone, so of two with one name the first would win."""
    paths = [p for p in (ROOT / "tests").rglob("*.py") if p.name != "conftest.py"]
    shared = [name for name, count in Counter(p.name for p in paths).items() if count > 1]
    assert not shared


def test_no_unfinished_marks_and_no_machine_paths() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b")
    places = re.compile(r"""(?<![\w.])/(?:home|root|Users|work|tmp)/\w""")
    for path in SOURCES:
        text = path.read_text("utf-8")
        assert not marks.search(text), path
        assert not places.search(text), path


def test_the_readme_s_test_command_is_what_ci_runs() -> None:
    """`.ci/run` reads the command out of the README, so there is only one."""
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"```sh\n(.*?)\n```", readme, re.DOTALL)
    assert sum("pytest" in command for command in commands) == 1
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "README.md" in ci
    assert "-m pytest" not in ci.replace("-m pytest -m slow", "")
