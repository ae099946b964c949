"""``tenfold desktop-entry``: puts Tenfold into the menus of a Linux desktop, and takes it out."""

import shlex
import shutil
import subprocess
import sys
import sysconfig
from argparse import ArgumentParser, Namespace
from importlib import resources
from pathlib import Path

import platformdirs

from tenfold_kernels.cli.command import Command
from tenfold_kernels.faults import Fault, InputError, Wrong
from tenfold_kernels.files import save

PLACES = {
    "tenfold.desktop": "applications/tenfold.desktop",
    "tenfold.xml": "mime/packages/tenfold.xml",
    "tenfold.svg": "icons/hicolor/scalable/apps/tenfold.svg",
}
# Desktops that keep tables of what is there; each is told where its tool is installed.
TABLES = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
ESCAPED = str.maketrans({character: f"\\{character}" for character in '"`$\\'})


def install(folder: Path, program: Path) -> list[Path]:
    """Write entry, file type and icon.

    Parameters
    ----------
    folder : Path
        Of a desktop's data, such as ``~/.local/share``.
    program : Path
        What the entry starts.

    Raises
    ------
    InputError
        If a file cannot be written.
    """
    source = resources.files("tenfold_gui") / "desktop"
    written = []
    for name, place in PLACES.items():
        content = (source / name).read_text("utf-8")
        if name.endswith(".desktop"):
            content = content.replace("{command}", _quoted(program))
        path = folder / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise InputError(str(path), [Fault(Wrong.UNWRITABLE, "", reason)]) from None
        save(path, content.encode("utf-8"))
        written.append(path)
    _tell_desktop(folder)
    return written


def remove(folder: Path) -> list[Path]:
    """Remove what `install` wrote; gives what was there."""
    found = [path for path in (folder / place for place in PLACES.values()) if path.exists()]
    for path in found:
        path.unlink()
    _tell_desktop(folder)
    return found


def own_program() -> Path:
    """Give the file that starts Tenfold.

    Raises
    ------
    InputError
        If it was started without being installed.
    """
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    found = shutil.which("tenfold", path=sysconfig.get_path("scripts")) or shutil.which("tenfold")
    if found is None:
        raise InputError("tenfold", [Fault(Wrong.NOT_INSTALLED, "", "tenfold", "pipx install")])
    return Path(found).absolute()


def _quoted(program: Path) -> str:
    """Quote a path for an entry: for its arguments, then for its value."""
    text = str(program).replace("%", "%%")
    if shlex.quote(text) != text:
        text = f'"{text.translate(ESCAPED)}"'
    return text.replace("\\", "\\\\")


def _tell_desktop(folder: Path) -> None:
    for tool, table in TABLES:
        if (found := shutil.which(tool)) and (folder / table).is_dir():
            subprocess.run([found, str(folder / table)], check=False, capture_output=True)


def _run(given: Namespace) -> int:
    if not sys.platform.startswith(("linux", "freebsd")):
        raise InputError(
            "desktop-entry", [Fault(Wrong.NOT_AN_OPTION, "", sys.platform, "linux, freebsd")]
        )
    folder = platformdirs.user_data_path()
    paths = install(folder, own_program()) if given.install else remove(folder)
    for path in paths:
        sys.stdout.write(f"{path}\n")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--install", action="store_true", help="write them, for this user")
    choice.add_argument("--remove", action="store_true", help="remove them")


COMMAND = Command(
    "desktop-entry", "menu entry, icon and file type for a Linux desktop", _arguments, _run
)
