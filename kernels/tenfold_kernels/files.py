"""Read files of bounded size, and write them so that a crash leaves the old one or the new one."""

import os
import tempfile
from pathlib import Path

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong, input_error

PART = ".tenfold-", ".part"  # how the name of a file begins and ends that is being written
PARTS = "*".join(PART)


def read_bounded(path: Path, most: int) -> bytes:
    """Read a file that may come from a stranger.

    Parameters
    ----------
    path : Path
        The file.
    most : int
        Bytes that it may have.

    Raises
    ------
    InputError
        If it cannot be read, is no file, or is larger.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputError(str(path), [Fault(Wrong.UNREADABLE, "", Phrase("it is not a file"))])
        with path.open("rb") as file:
            content = file.read(most + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(str(path), [Fault(Wrong.UNREADABLE, "", reason)]) from None
    if len(content) > most:
        raise InputError(str(path), [Fault(Wrong.TOO_LARGE, "", str(size), str(most))])
    return content


def save(path: Path, content: bytes) -> None:
    """Replace a file that a person named, in one step.

    Raises
    ------
    InputError
        If it cannot be written; the old file is then untouched.
    """
    try:
        write_atomically(path, content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise input_error(str(path), Fault(Wrong.UNWRITABLE, "", reason)) from None


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file by new content in one step.

    Parameters
    ----------
    path : Path
        Where to write; the folder must exist.
    content : bytes
        The whole new content.

    Raises
    ------
    OSError
        If the folder is missing or cannot be written; the old file is then untouched.
    """
    path = path.resolve()  # a link stays a link to the new content
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=PART[0], suffix=PART[1])
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep_permissions(path, part)
        os.replace(part, path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def _keep_permissions(path: Path, part: str) -> None:
    """Give the new file the mode of the old one, or what a plain new file would get."""
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        umask = os.umask(0)
        os.umask(umask)
        mode = 0o666 & ~umask
    os.chmod(part, mode)
