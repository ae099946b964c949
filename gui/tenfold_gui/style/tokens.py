"""The colours and measures everything is drawn with.

The data is the only loud thing on the screen. Series colours are Okabe and Ito's, which
people with any kind of colour vision can tell apart; line styles say the same again.
"""

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass

ROW = 28
PADDING = 12
GAP = 12
RADIUS = 6
SIDE_WIDTH, SIDE_LEAST = 300, 248
BAR_HEIGHT = 48
USUAL_SIZE = (1440, 900)  # of the window, where the screen has room

BODY_PX = 13
SMALL_PX = 11
HEADING_PX = 14
TITLE_PX = 17
PRESENTATION_SCALE = 1.6
SIZES = (100, 125, 150, 175, 200, 250)  # of everything, in per cent
SMALLEST_SIZE, LARGEST_SIZE = SIZES[0] / 100, SIZES[-1] / 100

BLOC_PLACES = (0, 1, 3, 4)  # of the blocs among the series colours
THIRD_PLACE = 2  # of the third market

# Turn of the hue in degrees, and lightness, for colours of one family: each as far as can be
# from those before it for the eye, with a contrast of three to the ground in both themes.
TONES = (
    (0.0, 1.0), (-26.0, 0.85), (38.0, 0.9), (2.0, 0.55), (18.0, 0.8), (-14.0, 0.7), (-2.0, 0.75),
    (10.0, 0.75),
)  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """Colours of one theme, as ``#RRGGBB``.

    Parameters
    ----------
    name : str
        ``light``, ``dark`` or ``high-contrast``.
    window, panel, hairline : str
        Ground, cards, thin lines.
    hover : str
        Ground under the pointer.
    text, secondary : str
        Words.
    accent, on_accent : str
        Focus and what is active, and words upon it.
    warning : str
        Something needs a look.
    series : tuple of str
        Blocs a and b, the third market, then blocs c and d or whatever else is drawn.
    baseline : str
        The scenario as it was loaded.
    """

    name: str
    window: str
    panel: str
    hairline: str
    hover: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    warning: str
    series: tuple[str, ...]
    baseline: str


LIGHT = Theme(
    name="light",
    window="#F6F7F9",
    panel="#FFFFFF",
    hairline="#E3E6EA",
    hover="#EEF1F5",
    text="#1B1F24",
    secondary="#5B6570",
    accent="#2867D3",
    on_accent="#FFFFFF",
    warning="#A85800",
    series=("#0072B2", "#D55E00", "#008F69", "#B5588F", "#B57F00", "#2E8BC0"),
    baseline="#828C97",
)
DARK = Theme(
    name="dark",
    window="#15181C",
    panel="#1D2126",
    hairline="#2E343B",
    hover="#282D34",
    text="#E8EAED",
    secondary="#9AA4AF",
    accent="#6EA0FF",
    on_accent="#10141A",
    warning="#F0A040",
    series=("#3A9BDC", "#F07B2E", "#2CBF94", "#DD92BC", "#F0B640", "#7CC7F2"),
    baseline="#6F7882",
)
# Words at seven to one on every ground, lines at three to one.
HIGH_CONTRAST = Theme(
    name="high-contrast",
    window="#000000",
    panel="#000000",
    hairline="#7E7E7E",
    hover="#2E2E2E",
    text="#FFFFFF",
    secondary="#E0E0E0",
    accent="#8CC8FF",
    on_accent="#000000",
    warning="#FFC24D",
    series=("#4FB3FF", "#FF9152", "#3FE0B0", "#FFA6DA", "#FFD34D", "#9ADAFF"),
    baseline="#BDBDBD",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def bloc_colour(theme: Theme, place: int) -> str:
    """Colour of a bloc by its place among the blocs."""
    return theme.series[BLOC_PLACES[place]]


def tone(colour: str, place: int) -> str:
    """Give a colour of the same family: what belongs together, one by one.

    Parameters
    ----------
    colour : str
        Head of the family, in place nought.
    place : int
        The first few differ most.
    """
    turn, lighter = TONES[place % len(TONES)]
    red, green, blue = (int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5))
    hue, light, strength = rgb_to_hls(red, green, blue)
    parts = hls_to_rgb((hue + turn / 360.0) % 1.0, min(light * lighter, 0.9), strength)
    return "#" + "".join(f"{round(255.0 * part):02X}" for part in parts)


def shade(colour: str, amount: float) -> str:
    """Mix a colour with grey: zero leaves it, one makes it grey."""
    parts = [int(colour[k : k + 2], 16) for k in (1, 3, 5)]
    mixed = [round(part + 0.8 * amount * (165 - part)) for part in parts]
    return "#" + "".join(f"{part:02X}" for part in mixed)
