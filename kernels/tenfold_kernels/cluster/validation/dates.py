"""Dates that words mention."""

import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

WRITTEN = re.compile(rf"({'|'.join(MONTHS)})[a-z]*\.? (20[12]\d)")
VERSIONS = (r"\bv(2\d)\.(\d\d)\b", r"container (2\d)\.(\d\d)", r"arxiv[: ]*(2\d)(\d\d)\.")
DIGITS = re.compile(r"(?<!\d)(20[12]\d)([01]\d)(?!\d)")
YEAR = re.compile(r"(?<![\d.])(20[12]\d)(?!\d)")
CONFERENCE = re.compile(r"\bsc(2\d)\b")
PAPER = 0.3  # part of its year at which a conference paper's runs were made


def years(words: str) -> list[float]:
    """Give dates to the month, or else plain years and those of one conference (``SC21``)."""
    text = words.lower()
    found = months(words) or [float(year) + 0.5 for year in YEAR.findall(text)]
    return found or [2000.0 + float(year) + PAPER for year in CONFERENCE.findall(text)]


def months(words: str) -> list[float]:
    """Give dates to the month, as years with their fractions.

    Read are ``Sept 2020``, versions and containers named by year and month (``v25.02``),
    numbers of preprints, and ``202412``.
    """
    text = words.lower()
    found = [_date(float(year), MONTHS.index(month) + 1) for month, year in WRITTEN.findall(text)]
    for pattern in VERSIONS:
        found += [
            _date(2000.0 + float(year), int(month)) for year, month in re.findall(pattern, text)
        ]
    return found + [_date(float(year), int(month)) for year, month in DIGITS.findall(text)]


def _date(year: float, month: int) -> float:
    return year + (month - 0.5) / 12.0
