"""How numbers and years of a backcast are written."""

from tenfold_kernels.analysis.backcast.table import Points

DIGITS = 4


def digits(value: float) -> str:
    """Write a number in four digits, without an exponent where it is not needed."""
    if value == 0.0:
        return "0"
    if 1e-4 <= abs(value) < 1e6:
        rounded = float(f"{value:.{DIGITS}g}")
        return f"{rounded:.0f}" if abs(rounded) >= 1000.0 else f"{rounded:g}"
    return f"{value:.{DIGITS - 1}e}"


def year_span(points: Points) -> str:
    """Write the first and last year of points."""
    return f"{points[0][0]:g}–{points[-1][0]:g}"
