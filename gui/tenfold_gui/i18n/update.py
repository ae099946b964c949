"""Bring the translations up to date: gather texts, merge them, compile.

Run with ``python -m tenfold_gui.i18n.update`` after changing any text. New texts appear in
``tenfold_zh_TW.ts`` as unfinished, to be filled in with Qt Linguist or any editor.
"""

import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path

from tenfold_gui.i18n.texts import all_texts
from tenfold_gui.i18n.translate import CONTEXT

FOLDER = Path(__file__).parent
SOURCE, COMPILED = FOLDER / "tenfold_zh_TW.ts", FOLDER / "tenfold_zh_TW.qm"


def merge(target: Path) -> None:
    """Merge all texts into a translation file, dropping those that are gone."""
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder) / "texts.py"
        lines = [f"QCoreApplication.translate({CONTEXT!r}, {text!r})" for text in all_texts()]
        stub.write_text("\n".join(lines) + "\n", "utf-8")
        subprocess.run(
            [_tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none",
             "-source-language", "en", "-target-language", "zh_TW", str(stub), "-ts", str(target)],
            check=True, capture_output=True,
        )  # fmt: skip


def compile_to(target: Path, source: Path = SOURCE) -> None:
    """Compile a translation file into what the program reads."""
    subprocess.run(
        [_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)],
        check=True, capture_output=True,
    )  # fmt: skip


def _tool(name: str) -> str:
    """Find a tool of Qt beside the interpreter, whether or not its folder is on the path."""
    return shutil.which(name, path=sysconfig.get_path("scripts")) or name


if __name__ == "__main__":
    merge(SOURCE)
    compile_to(COMPILED)
