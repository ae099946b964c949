"""How a room is left, as plain data that a document keeps."""

from collections.abc import Mapping
from typing import Any

from tenfold_gui.comparing import Comparing
from tenfold_gui.widgets.lever_panel import Arrangement
from tenfold_gui.window.room import Manner, Room
from tenfold_kernels.parameters import ParameterTable, Role

MOST_GROUPS = 200


def layout_of(room: Room) -> dict[str, Any]:
    """Say how a room is left."""
    levers = room.manner.levers
    return {
        "lens": room.workspace.lens,
        "explained": room.manner.explained,
        "role": levers.role.value,
        "open_groups": [[role.value, title] for role, title in levers.groups],
        "search": levers.search,
        "left": room.left.isVisibleTo(room),
        "right": room.right.isVisibleTo(room),
        "compared": room.compared,
    }


def manner_from(layout: Mapping[str, Any], table: ParameterTable) -> Manner | None:
    """Read how a room was left; None where a document does not say, or says what nobody knows."""
    roles = {role.value: role for role in Role}
    groups, role = layout.get("open_groups"), layout.get("role")
    if not isinstance(groups, list) or not isinstance(role, str) or role not in roles:
        return None
    pairs = [
        (roles[one[0]], one[1])
        for one in groups[:MOST_GROUPS]
        if isinstance(one, list) and len(one) == 2 and all(isinstance(w, str) for w in one)
        and one[0] in roles
    ]  # fmt: skip
    search, explained = layout.get("search"), layout.get("explained")
    arrangement = Arrangement(tuple(pairs), roles[role], search if isinstance(search, str) else "")
    known = explained in {spec.key for spec in table.specs} if isinstance(explained, str) else False
    compared = layout.get("compared")
    ways = {one.value for one in Comparing if one is not Comparing.OFF}
    way = compared if isinstance(compared, str) and compared in ways else ""
    return Manner(arrangement, explained if known else None, compared=way)


def show_lens_of(room: Room, layout: Mapping[str, Any]) -> None:
    """Look through the lens that a document was left with, where there is such a one."""
    lens = layout.get("lens")
    if isinstance(lens, str) and lens in room.workspace.lenses:
        room.workspace.show_lens(lens)
