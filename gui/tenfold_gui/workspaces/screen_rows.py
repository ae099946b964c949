"""Share rows of cards out among screens, so that each screen is filled by whole rows."""

from collections.abc import Sequence


def into_screens(least: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """Share rows out among screens, and give each the height it shall have.

    Parameters
    ----------
    least : sequence of int
        Least height of each row, in pixels.
    room : int
        Height of a screen.
    gap : int
        Pixels above, below and between rows.

    Returns
    -------
    list of list of int
        Heights of the rows of each screen, which fill it; one screen where all fit, none
        where a row alone is higher than a screen.
    """
    screens: list[list[int]] = []
    for height in least:
        fits = screens and sum(screens[-1]) + height + (len(screens[-1]) + 2) * gap <= room
        if fits:
            screens[-1].append(height)
        else:
            screens.append([height])
    if any(rows[0] + 2 * gap > room for rows in screens):
        return []
    return [_filled(rows, room - (len(rows) + 1) * gap) for rows in screens]


def _filled(rows: Sequence[int], room: int) -> list[int]:
    """Share what room is left out among rows, so that they become as equal as they can."""
    heights = list(rows)
    for level in sorted(heights, reverse=True):
        # Rows above the level keep their height; those below it share the rest.
        fixed = [height for height in heights if height > level]
        equal = (room - sum(fixed)) // (len(heights) - len(fixed))
        if equal >= level or level == min(heights):
            heights = [height if height > level else equal for height in heights]
            break
    heights[-1] += room - sum(heights)
    return heights
