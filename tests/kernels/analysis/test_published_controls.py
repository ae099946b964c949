"""Published figures on controls: the page is up to date, and no range is missed entirely."""

import pytest

from tenfold_kernels.analysis.published_controls import (
    PLACE,
    Comparison,
    comparisons,
    fill,
    report,
)


@pytest.fixture(scope="module")
def found() -> tuple[Comparison, ...]:
    return comparisons()


def test_the_page_is_up_to_date() -> None:
    assert PLACE.read_text("utf-8") == report()


def test_each_published_range_overlaps_with_what_the_readings_of_supply_give(
    found: tuple[Comparison, ...],
) -> None:
    assert len(found) >= 10
    for row in found:
        assert row.low < row.high
        assert row.source
        assert len(row.found) == 3
        assert row.agrees, row.words


def test_looser_access_means_a_smaller_lead(found: tuple[Comparison, ...]) -> None:
    ratios = {row.access: row.found for row in found if row.words.startswith("compute added")}
    for reading in next(iter(ratios.values())):
        order = [
            ratios[access][reading] for access in ("open", "accepted", "half accepted", "banned")
        ]
        assert order == sorted(order)


def test_the_readings_of_supply_differ(found: tuple[Comparison, ...]) -> None:
    low, _, high = next(row.found for row in found if row.words.startswith("Chinese")).values()
    assert high > 2.0 * low


def test_memory_binds_in_the_preset_and_dies_are_plentiful() -> None:
    assert fill({}) < 0.75
    assert fill({"initial_wafers[b]": 5000.0}) == fill({})
    assert fill({"initial_memory[b]": 20000.0}) == 1.0
