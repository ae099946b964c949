"""Every card of every lens as a table: the numbers that are drawn, and words for those without."""

import numpy as np
import pytest

from tenfold_gui.export.card_data import columns_of, side_by_side, tables_of
from tenfold_gui.export.paper import on_paper
from tenfold_gui.lenses import LENSES
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.session.session import Session
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_kernels.export.table import Column, Table
from tenfold_kernels.presets import preset

OPENINGS = {"world": "us-china-ai-chips", "cluster": "h20-against-h200", "finance": "northvolt"}
QUICK = {"world": ("race", "industry", "purse"), "cluster": tuple(LENSES["cluster"])[:2],
         "finance": ("decision",)}  # fmt: skip
CASES = [(kernel, lens) for kernel, lenses in QUICK.items() for lens in lenses]


@pytest.mark.parametrize(("kernel", "lens"), CASES)
def test_cards_give_what_they_show(qapp, kernel: str, lens: str) -> None:
    session = Session(preset(OPENINGS[kernel]))
    with on_paper(session, lens=lens) as paper:
        assert len(paper.cards) > 1
        for card in paper.cards:
            tables = tables_of(card)
            if not tables:  # what this scenario switches off has no curves
                assert not any(chart.drawn for chart in card.findChildren(Chart)), card.title
                continue
            joined = side_by_side(tables)
            assert joined.rows, card.title
            assert all(column.name or k == 0 for k, column in enumerate(joined.columns))


def test_the_table_of_a_run_holds_the_run(qapp) -> None:
    session = Session(preset(OPENINGS["world"]))
    with on_paper(session) as paper:
        (table,) = tables_of(paper.cards[0])
        run = paper.answer.result
    assert table.columns[0].unit == "year"
    years, first = np.array(table.columns[0].values), np.array(table.columns[1].values)
    assert np.isin(years, run.years).all()
    assert first.tolist() == run["generations[a]"][np.isin(run.years, years)].tolist()


def test_curves_over_logarithms_come_back_as_they_were(qapp) -> None:
    chart = Chart(Look(LIGHT), [Line("a", "A", "#000000"), Line("b", "", "#000000")],
                  AxisKind.LOG, AxisKind.LOG)  # fmt: skip
    x = np.array([1.0, 10.0, 100.0])
    chart.draw({"a": Drawn(x, 3.0 * x), "b": Drawn(x[1:], x[1:], (x, 7.0 * x))})
    axis, a, b, was = columns_of(chart, "s")
    assert axis.values == pytest.approx(x.tolist(), rel=1e-14)
    assert a.values == pytest.approx([3.0, 30.0, 300.0], rel=1e-14)
    assert (b.name, b.values[0]) == ("b", None)  # there it has no point
    assert b.values[1:] == pytest.approx([10.0, 100.0], rel=1e-14)
    assert was.name == "b, as opened"
    assert was.values == pytest.approx([7.0, 70.0, 700.0], rel=1e-14)
    chart.deleteLater()


def test_tables_over_the_same_years_share_their_column() -> None:
    year = Column("Year", "year", (2000.0, 2001.0))
    one = Table("t", (year, Column("a", "1", (1.0, 2.0))))
    two = Table("t", (year, Column("b", "1", (3.0, 4.0))))
    other = Table("t", (Column("Year", "year", (1990.0,)), Column("c", "1", (5.0,))))
    joined = side_by_side([one, two, other])
    assert [column.name for column in joined.columns] == ["Year", "a", "b", "Year", "c"]
    assert joined.rows == [(2000.0, 1.0, 3.0, 1990.0, 5.0), (2001.0, 2.0, 4.0, None, None)]
