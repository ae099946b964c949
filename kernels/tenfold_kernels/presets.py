"""The scenarios that ship with Tenfold, found by id."""

from functools import cache
from importlib import resources
from pathlib import Path

from tenfold_kernels.faults import input_error
from tenfold_kernels.registry import KERNELS
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_file import parse_scenario
from tenfold_kernels.values import unknown_name
from tenfold_kernels.workbook.file import read_workbook

OPENING = "us-china-ai-chips"
SUFFIX = ".toml"


@cache
def preset_ids() -> tuple[str, ...]:
    """Ids of all shipped presets: the opening one first, then by kernel and name."""
    found = [
        entry.name.removesuffix(SUFFIX)
        for kernel in KERNELS
        for entry in sorted(_folder(kernel).iterdir(), key=lambda e: e.name)
        if entry.name.endswith(SUFFIX)
    ]
    return tuple(sorted(found, key=lambda name: name != OPENING))


@cache
def preset(name: str) -> Scenario:
    """Read a shipped preset.

    Raises
    ------
    KeyError
        If there is no such preset.
    """
    for kernel in KERNELS:
        entry = _folder(kernel) / f"{name}{SUFFIX}"
        if entry.is_file():
            return parse_scenario(entry.read_bytes(), f"{name}{SUFFIX}")
    raise KeyError(name)


def open_scenario(name_or_path: str) -> Scenario:
    """Read a shipped preset by id, a share code, or a file by path; of a workbook, the one at hand.

    Raises
    ------
    InputError
        If it is none of them, or the file or the code has faults.
    """
    if name_or_path in preset_ids():
        return preset(name_or_path)
    from tenfold_kernels.share_code import is_share_code, scenario_of  # it borrows from presets

    if is_share_code(name_or_path):
        return scenario_of(name_or_path)
    path = Path(name_or_path)
    if path.suffix or path.exists() or len(path.parts) > 1:
        return read_workbook(path).scenario
    raise input_error("PRESET", unknown_name("", name_or_path, preset_ids()))


def _folder(kernel: str) -> resources.abc.Traversable:
    return resources.files("tenfold_presets") / kernel
