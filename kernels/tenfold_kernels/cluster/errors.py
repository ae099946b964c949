"""The one exception this kernel raises for what it is given."""

from collections.abc import Iterable

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.values import shown, unknown_name


class ClusterError(InputError):
    """An input the kernel cannot work with.

    Parameters
    ----------
    key : str
        What was given: the name of an argument, a parameter or a file's entry.
    found : object
        The value found.
    allowed : str, Phrase or iterable of str
        What would have been accepted.
    kind : Wrong
        Kind of fault.
    """

    def __init__(
        self, key: str, found: object, allowed: str | Phrase | Iterable[str],
        kind: Wrong = Wrong.WRONG_TYPE,
    ) -> None:  # fmt: skip
        self.key = key
        self.found = found
        self.allowed = allowed if isinstance(allowed, (str, Phrase)) else ", ".join(allowed)
        words = found if isinstance(found, str) and kind is not Wrong.WRONG_TYPE else shown(found)
        super().__init__(key, [Fault(kind, "", str(words), self.allowed)])


def unknown(key: str, found: str, known: Iterable[str]) -> ClusterError:
    """Error for a name that is not in a list, with the nearest one that is."""
    fault = unknown_name("", str(found), known)
    return ClusterError(key, found, fault.allowed, fault.kind)
