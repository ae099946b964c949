"""Numbers and units as people in each language write them; never 1e+09."""

import math

from tenfold_gui.i18n.translate import CHINESE, current_language, tr

# Powers of ten with a name of their own, largest first.
NAMED_EN = ((1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k"))
NAMED_ZH = ((1e12, "兆"), (1e8, "億"), (1e4, "萬"))
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
HUGE = 1e16

UNIT_WORDS = {
    "1": "",
    "nat": "nat",
    "share": "%",
    "share GDP": "% of GDP",
    "yr GDP": "% of GDP",
    "share/yr": "% / yr",
    "generation": "generations",
    "1/generation": "per generation",
    "nat/yr": "nat / yr",
    "yr": "yr",
    "year": "",
    "1/yr": "% / yr",
    "1/(yr yr)": "% / yr per GDP",
    "share GDP/yr": "% of GDP / yr",
    "bn USD": "bn USD",
    "bn USD/yr": "bn USD / yr",
    "bn USD/(yr yr)": "bn USD / yr²",
    "bn person": "bn people",
    "k person": "thousand people",
    "k person/yr": "thousand people / yr",
    "USD/(person yr)": "USD per head, yr",
    "k H100": "thousand H100",
    "k H100/yr": "thousand H100 / yr",
    "k H100/bn USD": "thousand H100 per bn USD",
    "chip": "",
    "sequence": "",
    "k chip": "thousand chips",
    "k chip/yr": "thousand chips / yr",
    "k chip/bn USD": "thousand chips per bn USD",
}
PERCENT_UNITS = (
    "share", "share GDP", "yr GDP", "share/yr", "share GDP/yr", "1/yr", "1/(yr yr)",
)  # fmt: skip

# In a chart, quantities are written out whole, so that 500 bn USD reads 5000 億 in Chinese.
WHOLE_UNITS = {
    "bn USD": (1e9, "USD"),
    "bn USD/yr": (1e9, "USD / yr"),
    "bn person": (1e9, "people"),
    "k person": (1e3, "people"),
    "k person/yr": (1e3, "people / yr"),
    "k H100": (1e3, "H100 equivalents"),
    "k H100/yr": (1e3, "H100 equivalents / yr"),
    "k chip": (1e3, "chips"),
    "k chip/yr": (1e3, "chips / yr"),
}


def unit_words(unit: str) -> str:
    """Words for a unit in the language in use."""
    words = UNIT_WORDS.get(unit, unit)
    return tr(words) if words else ""


def display_factor(unit: str) -> float:
    """What a value is multiplied by for display: shares and rates are shown in per cent."""
    return 100.0 if unit in PERCENT_UNITS else 1.0


def chart_unit(unit: str) -> tuple[float, str]:
    """Give what a value is multiplied by in a chart, and the words for the unit there."""
    if unit in WHOLE_UNITS:
        factor, words = WHOLE_UNITS[unit]
        return factor, tr(words)
    return display_factor(unit), unit_words(unit)


def short_number(value: float, digits: int = 3) -> str:
    """Write a number with so many significant digits: 1.23 k, 45 bn, or 1.23 萬, 45 億."""
    if not math.isfinite(value):
        return "–"
    if abs(value) >= HUGE:
        exponent = math.floor(math.log10(abs(value)))
        return f"{_trimmed(value / 10.0**exponent, digits)} × 10{_superscript(exponent)}"
    for power, name in NAMED_ZH if current_language() == CHINESE else NAMED_EN:
        if abs(value) >= power * (1.0 - 0.5 * 10.0**-digits):
            return f"{_trimmed(value / power, digits)} {name}"
    return _trimmed(value, digits)


def steady_number(value: float, digits: int = 3) -> str:
    """Write a number of a column, with its closing zeros, so that the digits stand in line."""
    decimals = digits - 1 - math.floor(math.log10(max(abs(value), 1e-9)))
    return plain_number(value, min(max(decimals, 0), 6))


def whole_number(value: float) -> str:
    """Write a count in full, with commas."""
    return f"{round(value):,}".replace("-", "−")


def plain_number(value: float, decimals: int) -> str:
    """Write a number with fixed decimals."""
    text = f"{value:.{decimals}f}"
    return text.replace("-", "−") if float(text) != 0.0 else text.lstrip("-")


def year_number(year: float) -> str:
    """Write a moment as a year, with a fraction where it falls within one: 2026, 2025.5."""
    text = f"{year:.2f}"
    return text.rstrip("0").rstrip(".")


def duration(seconds: float) -> str:
    """Write how long something took, in the unit that suits it."""
    milliseconds = 1e3 * seconds
    if milliseconds < 999.5:
        return tr("{time} ms").format(time=_trimmed(milliseconds, 2))
    return tr("{time} s").format(time=_trimmed(seconds, 2))


def magnitude(value: float) -> str:
    """Write what is above zero by its first digit and a power of ten: 4 × 10⁻¹⁶."""
    digit, exponent = f"{value:.0e}".split("e")
    return f"{digit} × 10{_superscript(int(exponent))}"


def power_of_ten(exponent: float) -> str:
    """Write ten to some power for a logarithmic axis."""
    nearest = round(exponent)
    if -3 <= exponent <= 15 or abs(exponent - nearest) > 1e-6:
        return short_number(10.0**exponent)
    return f"10{_superscript(nearest)}"


def _trimmed(value: float, digits: int) -> str:
    if value == 0.0:
        return "0"
    decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{value:.{min(decimals, 6)}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return (text or "0").replace("-", "−")


def _superscript(exponent: int) -> str:
    return str(exponent).translate(SUPERSCRIPTS)
