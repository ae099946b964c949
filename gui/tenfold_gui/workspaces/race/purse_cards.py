"""The public purse of one bloc: what comes in and goes out, and how near the limit is."""

from collections.abc import Mapping, Sequence

import numpy as np

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.layers import LayerChart
from tenfold_gui.plots.lines import Line
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.chart_card import PanelCard, YearsCard
from tenfold_gui.workspaces.race.money import line_colours, paid, sector_colour, sector_name
from tenfold_gui.workspaces.race.purse_lens import DEBT
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.accounts import FIRMS, HOUSEHOLDS, LEDGER, STATE

BALANCE = "state_balance"
LEAST_STACK = 170  # pixels: so many that the names of all layers find room


class PurseCard(YearsCard):
    """Revenue above zero and spending below it, by line of the ledger.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    of_one_bloc = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Revenue and spending"))
        colours = line_colours(look.theme)
        inwards = [_line(p.flow, colours) for p in LEDGER if p.receiver == STATE]
        outwards = [_line(p.flow, colours) for p in LEDGER if p.payer == STATE]
        balance = Line(BALANCE, tr("balance"), look.theme.text)
        self.chart = LayerChart(look, inwards, outwards, balance)
        self.chart.setMinimumHeight(look.px(LEAST_STACK))
        self.follow(self.chart)
        self.add(self.chart)

    @property
    def charts(self) -> Sequence[Chart]:
        """Its chart."""
        return (self.chart,)

    def show_answer(self, shown: Shown) -> None:
        """Draw the ledger of the bloc that is looked at."""
        self.set_title(self.title, self._unit_words(shown.short_name(shown.bloc)))
        share = 100.0 / shown.run[address("output", (shown.bloc,))]
        amounts = {
            one.payment.flow: one.amounts * share
            for one in paid(shown.run, shown.bloc)
            if STATE in (one.payment.payer, one.payment.receiver)
        }
        amounts[BALANCE] = shown.run[address(BALANCE, (shown.bloc,))] * share
        self.chart.set_span(shown.scenario.start, shown.scenario.stop)
        self.chart.draw_layers(shown.run.years, amounts, shown.settle)
        self.read_out(shown.cursor)

    def _unit_words(self, bloc: str) -> str:
        """Say whose purse it is, in what unit, and what the colours mean."""
        sectors = tr("{one}, {other}").format(
            **{
                place: f"<span style='color:{sector_colour(sector, self._look.theme)}'>"
                f"{sector_name(sector)}</span>"
                for place, sector in (("one", HOUSEHOLDS), ("other", FIRMS))
            }
        )
        return tr("{bloc}, % of GDP: {sectors}").format(bloc=bloc, sectors=sectors)


class DebtCard(PanelCard):
    """Debt of all blocs, the limits, and how long it takes to get there.

    Parameters
    ----------
    look : Look
        Colours and type.
    scenario : Scenario
        Whose blocs.
    """

    def __init__(self, look: Look, scenario: Scenario) -> None:
        super().__init__(look, DEBT, scenario)
        self._when = self.add_caption("", look)

    def show_answer(self, shown: Shown) -> None:
        """Draw debt and limits, and say when one meets the other."""
        values = shown.scenario.all_values()
        limits = {bloc: values[address("debt_limit", (bloc,))] for bloc in shown.blocs}
        (chart,) = self.charts
        for bloc, limit in limits.items():
            colour = shown.colour(bloc, self._look.theme)
            chart.set_threshold(100.0 * limit, colour, bloc)
        super().show_answer(shown)
        self._say_when(shown)

    def show_cursor(self, shown: Shown) -> None:
        """Move the crosshair, and count from there."""
        super().show_cursor(shown)
        self._say_when(shown)

    def _say_when(self, shown: Shown) -> None:
        values = shown.scenario.all_values()
        told = _meeting if shown.many is None else _share_that_meets
        met = {bloc: told(shown, bloc, values[address("debt_limit", (bloc,))])
               for bloc in shown.blocs}  # fmt: skip
        said = [words for words in met.values() if words]
        if len(said) < len(met):
            said.append(tr("the others stay below it") if said else tr("all stay below it"))
        self._when.say(" · ".join(said))


def _line(flow: str, colours: Mapping[str, str]) -> Line:
    return Line(flow, name_of(flow), colours[flow])


def _share_that_meets(shown: Shown, bloc: str, limit: float) -> str:
    """Say in how many futures debt reaches the limit; empty where it does in none."""
    key = address("debt_ratio", (bloc,))
    if shown.many is None or key not in shown.many:
        return _meeting(shown, bloc, limit)
    share = 100.0 * float((shown.many.members(key) >= limit).any(axis=0).mean())
    if share == 0.0:
        return ""
    words = tr("{bloc} reaches it in {share} % of futures")
    return words.format(bloc=shown.short_name(bloc), share=short_number(share, digits=2))


def _meeting(shown: Shown, bloc: str, limit: float) -> str:
    """Say when debt reaches the limit, counted from the year that is read where there is one.

    Empty where it never does.
    """
    years, debt = shown.run.years, shown.run[address("debt_ratio", (bloc,))]
    begin = years[0] if shown.cursor is None else shown.cursor
    later = years >= begin
    beyond = np.flatnonzero(later & (debt >= limit))
    name = shown.short_name(bloc)
    if not len(beyond):
        return ""
    year = float(years[beyond[0]])
    if shown.cursor is None:
        return tr("{bloc} reaches it in {year}").format(bloc=name, year=plain_number(year, 0))
    left = plain_number(max(year - begin, 0.0), 0)
    return tr("{bloc} reaches it in {count} years").format(bloc=name, count=left)
