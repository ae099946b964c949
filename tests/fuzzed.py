"""Random inputs for readers of files: valid ones with random damage, and plain noise."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import tomli_w
from hypothesis import strategies as st

Node = Any
Writer = Callable[[Any], bytes]
NASTY: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 10**18, 10**400, -0.0, 1e308, 0.5, "", " ", "a", "1", "en",
    "world", "cluster", "finance", "nan", "\x00", "\u202e", "甲" * 70, "x" * 300, [], {}, [[]],
    [{}], {"": {}}, {"en": 3}, {"a": {"b": []}}, [None], ["a", "a"], float("nan"), float("inf"),
)  # fmt: skip
TOKENS = (
    b"", b"\x00", b"\xff", b"\xed\xa0\x80", b'"', b"'", b"\\", b"\\ud800", b"{", b"}", b"[", b"]",
    b"]]", b"[[", b",", b":", b"=", b".", b"#", b"\n", b"\r", b"\t", b"-", b"1e999", b"NaN", b"inf",
    b"nan", b"-inf", b"0x", b"1979-05-27", b"true", b"null", b"9" * 5000, b"a." * 80, b"[" * 3000,
    b'{"a":' * 50, b'"""', b"\xef\xbb\xbf", b"..", b"1_0", b"0b2", b"+1", b"1.", b"e",
)  # fmt: skip
ATOMS = st.sampled_from(NASTY) | st.integers() | st.floats() | st.text(max_size=12)
TREES = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


def as_json(document: Any) -> bytes:
    return json.dumps(document).encode("utf-8", "surrogatepass")


def as_toml(document: Any) -> bytes:
    """TOML of a damaged document; what TOML cannot say is left out."""
    return tomli_w.dumps(_without_nothing(document)).encode("utf-8", "surrogatepass")


def _without_nothing(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(k): _without_nothing(v) for k, v in node.items() if v is not None}
    if isinstance(node, list):
        return [_without_nothing(v) for v in node if v is not None]
    return node


@dataclass(repr=False)  # a failing test would print them all
class Whole:
    """Valid documents, and how they are written."""

    documents: Sequence[Any]
    write: Writer

    def __post_init__(self) -> None:
        self.texts = [self.write(document) for document in self.documents]


@st.composite
def damaged(draw: st.DrawFn, whole: Whole) -> bytes:
    """A valid document with a few nodes replaced, moved, doubled or removed."""
    document = whole.documents[draw(st.integers(0, len(whole.documents) - 1))]
    for _ in range(draw(st.integers(1, 3))):
        document = _damaged(draw, document)
    try:
        return whole.write(document)
    except (AttributeError, TypeError, ValueError):  # the writer is not what is tested
        return b""


def _damaged(draw: st.DrawFn, node: Any) -> Any:
    """A copy of a tree with one change, made somewhere on a random way down."""
    inner = bool(node) and isinstance(node, (dict, list)) and draw(st.integers(0, 7)) > 0
    if not inner:
        return draw(TREES)
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    key = keys[draw(st.integers(0, len(keys) - 1))]
    action = draw(st.integers(0, 9))
    copy = node.copy()
    if action == 0:
        del copy[key]
    elif action == 1 and isinstance(copy, dict):
        copy[draw(st.text(max_size=8))] = copy.pop(key)
    elif action == 1:
        copy.append(copy[key])
    elif action == 2:
        copy[key] = copy[keys[draw(st.integers(0, len(keys) - 1))]]
    else:
        copy[key] = _damaged(draw, copy[key])
    return copy


@st.composite
def torn(draw: st.DrawFn, whole: Whole) -> bytes:
    """The bytes of a valid file with a few spans removed, doubled or overwritten."""
    content = whole.texts[draw(st.integers(0, len(whole.texts) - 1))]
    for _ in range(draw(st.integers(1, 3))):
        begin = draw(st.integers(0, len(content)))
        end = begin + draw(st.integers(0, 40))
        piece = draw(st.sampled_from(TOKENS) | st.binary(max_size=6))
        match draw(st.integers(0, 3)):
            case 0:
                content = content[:begin] + piece + content[end:]
            case 1:
                content = content[:begin] + piece + content[begin:]
            case 2:
                content = content[:end] + content[begin:]
            case _:
                content = content[:begin]
    return content


def inputs(whole: Whole) -> st.SearchStrategy[bytes]:
    """Inputs for a reader, most of them nearly right."""
    return st.one_of(damaged(whole), torn(whole), st.binary(max_size=64))
