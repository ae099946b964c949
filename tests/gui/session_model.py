"""A naive model of a session: plain lists and dictionaries, copied whole at every change."""

from copy import deepcopy
from typing import Any

from tenfold_kernels.registry import parameter_table

KERNEL = "cluster"
TABLE = parameter_table(KERNEL)
Book = dict[str, Any]
LOOKED_AT = ("at", "branch", "file")  # what may differ without a change


def fresh(title: str, values: dict[str, float], choices: dict[str, str]) -> dict[str, Any]:
    return settled({"title": title, "values": values, "choices": choices})


def settled(scenario: dict[str, Any]) -> dict[str, Any]:
    """Leave out what equals a default, which is what scenarios promise to do."""
    usual = TABLE.default_choices()
    choices = {k: v for k, v in scenario["choices"].items() if v != usual[k]}
    defaults = TABLE.defaults(choices)
    values = {k: v for k, v in scenario["values"].items() if v != defaults[k]}
    return {**scenario, "values": values, "choices": choices}


def all_values(scenario: dict[str, Any]) -> dict[str, float]:
    return {**TABLE.defaults(scenario["choices"]), **scenario["values"]}


def held(address: str, value: float) -> float:
    low, high = TABLE.spec(address).hard
    return sorted((low, value, high))[1]


class Model:
    """What a session should be after the same actions."""

    def __init__(self, scenario: dict[str, Any]) -> None:
        self.book: Book = opened(scenario)
        self.saved = [deepcopy(self.book)]  # by number of the file a book came from
        self.book["file"] = 0
        self.past: list[tuple[Book, Book, str]] = []
        self.future: list[tuple[Book, Book, str]] = []

    # Looking and undoing

    @property
    def at(self) -> dict[str, Any]:
        return self.book["cases"][self.book["at"]]

    def change(self, label: str, after: Book, before: Book | None = None) -> None:
        before = deepcopy(self.book) if before is None else before
        if same(before, after) and before["file"] == after["file"]:
            self.book = {**self.book, "at": after["at"]}
            return
        self.past.append((before, deepcopy(after), label))
        self.future = []
        self.book = after

    def undo(self) -> None:
        if self.past:
            before, _, _ = entry = self.past.pop()
            self.future.append(entry)
            self.book = deepcopy(before)

    def redo(self) -> None:
        if self.future:
            _, after, _ = entry = self.future.pop()
            self.past.append(entry)
            self.book = deepcopy(after)

    def jump(self, position: int) -> None:
        while 0 <= position < len(self.past):
            self.undo()
        while len(self.past) < position <= len(self.past) + len(self.future):
            self.redo()

    @property
    def is_dirty(self) -> bool:
        saved = self.saved[self.book["file"]]
        return saved is None or not same(saved, self.book)

    def save(self) -> None:
        self.saved[self.book["file"]] = deepcopy(self.book)

    def open(self, book: Book, label: str, is_saved: bool = True) -> None:
        after = deepcopy(book)
        after["file"] = len(self.saved)
        self.saved.append(deepcopy(after) if is_saved else None)
        self.change(label, after)

    # The scenario at hand

    def with_values(self, values: dict[str, float]) -> Book:
        scenario = {**self.at, "values": {**self.at["values"], **values}}
        return {**self.book, "cases": {**self.book["cases"], self.book["at"]: settled(scenario)}}

    def drag(self, address: str, values: list[float]) -> None:
        before = deepcopy(self.book)
        self.change(address, self.with_values({address: held(address, values[-1])}), before)

    def before_of(self, address: str) -> float:
        choices = self.book["baseline"]["choices"]
        return {**TABLE.defaults(choices), **self.book["baseline"]["values"]}[address]

    # The book

    def add(self, scenario: dict[str, Any], label: str, behind: str | None = None) -> None:
        book = deepcopy(self.book)
        order = book["order"]
        key = next(str(n) for n in range(1, len(order) + 2) if str(n) not in order)
        order.insert(order.index(behind or book["at"]) + 1, key)
        book["cases"][key] = deepcopy(scenario)
        book["at"] = key
        self.change(label, book)

    def remove(self, key: str) -> None:
        book = deepcopy(self.book)
        place = book["order"].index(key)
        book["order"].remove(key)
        del book["cases"][key]
        if book["at"] == key:
            book["at"] = book["order"][min(place, len(book["order"]) - 1)]
        book["pins"] = [one for one in book["pins"] if one[0] != key]
        book["story"] = [("", v) if case == key else (case, v) for case, v in book["story"]]
        self.change("remove", book)


def opened(scenario: dict[str, Any]) -> Book:
    """A book of one scenario, as a scenario file is opened."""
    return {
        "order": ["1"], "cases": {"1": deepcopy(scenario)}, "baseline": deepcopy(scenario),
        "at": "1", "notes": "", "pins": [], "story": [], "file": 0,
        "play": None, "branch": 0, "predictions": [],
    }  # fmt: skip


def same(one: Book, other: Book) -> bool:
    """Whether two books say the same, wherever one looks."""
    left, right = ({k: v for k, v in b.items() if k not in LOOKED_AT} for b in (one, other))
    return left == right
