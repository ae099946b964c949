"""Which feedback loop drives: ribbons of all named loops, and the diagram of one."""

import numpy as np

from tenfold_gui.engine.topics import Ask
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import element_name, in_row, name_of
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.plots.causal_diagram import Bubble, CausalDiagram, Link
from tenfold_gui.plots.course_ribbons import CourseRibbons, Ribbon
from tenfold_gui.plots.items import Array
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.explained import ExplainingCard
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_kernels.analysis.loops.contribution import NONE, Dominance, Measure
from tenfold_kernels.analysis.loops.report import LoopCourse
from tenfold_kernels.equations.route import WayPoint, Where, Whose
from tenfold_kernels.parameters import index_of
from tenfold_kernels.world.loops import LOOPS

LEAST_SHOWN = 0.005  # share of futures below which a loop gets no ribbon
MOST_SHOWN = 8


class LoopCard(ExplainingCard):
    """A card about the loops of the bloc that is looked at, in the year of the cursor."""

    topics = (Ask.LOOPS,)
    of_one_bloc = True
    of_one_year = True

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, title, tr("Computing…"))
        self._course: LoopCourse | None = None

    def show_answer(self, shown: Shown) -> None:
        """Remember what is on the screen."""
        super().show_answer(shown)
        self._draw_again()

    def show_cursor(self, shown: Shown) -> None:
        """Follow the cursor."""
        self._shown = shown
        self._draw_again()

    def show_found(self, found: LoopCourse, shown: Shown) -> None:
        """Draw the loops."""
        self._course = found
        self.draw(found, shown)

    def set_stale(self) -> None:
        """Draw nothing anew until the loops of the present scenario are there."""
        super().set_stale()
        self._course = None

    def draw(self, course: LoopCourse, shown: Shown) -> None:
        """Draw loops over a run."""

    def _draw_again(self) -> None:
        if self._course is not None and self._shown is not None:
            self.draw(self._course, self._shown)


class RibbonsCard(LoopCard):
    """How much each named loop contributes, over the years.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Which loop drives"))
        self.ribbons = CourseRibbons(look)
        self.ribbons.hovered.connect(self.hovered)
        self.ribbons.picked.connect(lambda code: self.inquired.emit("loop", code))
        self.add(self.ribbons)

    def draw(self, course: LoopCourse, shown: Shown) -> None:
        """Draw the ribbons, and say which one is the widest."""
        measure = Measure(shown.about.measure)
        shares, dominant = course.scores.shares(measure), course.scores.dominant(measure)
        codes = course.found.codes
        place = _place(course, shown)
        at, first = shares[:, place], int(dominant[place])
        words = tr("{year}: all rest")
        if first != NONE:
            words = tr("{year}: {loop} makes {percent} % of all that the named loops do")
        loop = "" if first == NONE else loop_words(codes[first])
        percent = plain_number(100.0 * abs(float(at[first])), 0)
        year = plain_number(float(course.years[place]), 0)
        self.set_title(self.title, words.format(year=year, loop=loop, percent=percent))
        self.ribbons.show_ribbons(
            course.years,
            [
                Ribbon(code, loop_words(code), f"{code} {tr(LOOPS[code])}", share)
                for code, share in zip(codes, shares, strict=True)
            ],
            ["" if k == NONE else codes[k] for k in dominant.tolist()],
            (shown.scenario.start, shown.scenario.stop),
        )
        self.ribbons.mark(looked_at(course, shown))
        self.ribbons.set_cursor(shown.cursor)


class DiagramCard(LoopCard):
    """What causes what along one loop, in the year of the cursor.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.DIAGRAM

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Along the loop"))
        self.diagram = CausalDiagram(look)
        self.diagram.picked.connect(self.picked)
        self.add(self.diagram)

    def draw(self, course: LoopCourse, shown: Shown) -> None:
        """Draw the loop that was chosen, else the one that dominates."""
        code = looked_at(course, shown)
        place = _place(course, shown)
        drawn = course.diagram([code])
        stocks = course.found.graph.stocks
        number = {node: k for k, node in enumerate(drawn.nodes)}
        bubbles = [
            Bubble(point.variable, _bubble_words(node, point, shown),
                   not stocks.isdisjoint(node))
            for node, point in drawn.nodes.items()
        ]  # fmt: skip
        links = [
            Link(number[arrow.source], number[arrow.target], _at(arrow.score, place),
                 " → ".join(name_of(variable) for variable in arrow.through))
            for arrow in drawn.arrows
        ]  # fmt: skip
        name, told = _name_and_deed(code)
        year = plain_number(float(course.years[place]), 0)
        self.set_title(f"{code} {name}", f"{year} · {told}")
        self.diagram.show_links(bubbles, links)


class DominanceCard(ExplainingCard):
    """In how many futures each loop dominates, over the years.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    reading = readings.DOMINANCE
    topics = (Ask.DOMINANCE,)
    of_one_bloc = True
    of_one_year = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Which loop drives, in many futures"), tr("Computing…"))
        self.ribbons = CourseRibbons(look)
        self.ribbons.hovered.connect(self.hovered)
        self.ribbons.picked.connect(lambda code: self.inquired.emit("loop", code))
        self.add(self.ribbons)
        self._found: Dominance | None = None

    def show_answer(self, shown: Shown) -> None:
        """Follow the cursor and the loop that is looked at."""
        super().show_answer(shown)
        self.ribbons.mark(shown.loop)
        self.ribbons.set_cursor(shown.cursor)
        if self._found is not None:
            self._say(self._found, shown)

    def show_found(self, found: Dominance, shown: Shown) -> None:
        """Draw the loops that dominate most, in their order."""
        self._found = found
        shares = found.shares
        codes = found.found.codes
        most = shares.max(axis=1)
        foremost = np.argsort(-most, kind="stable")[:MOST_SHOWN]  # more would find no room
        ever = [k for k in sorted(foremost.tolist()) if most[k] >= LEAST_SHOWN]
        strip = [codes[k] if shares[k, j] > 0.0 else ""
                 for j, k in enumerate(shares.argmax(axis=0).tolist())]  # fmt: skip
        self.ribbons.show_ribbons(
            found.years,
            [
                Ribbon(codes[k], loop_words(codes[k]), f"{codes[k]} {tr(LOOPS[codes[k]])}",
                       shares[k], self._look.theme.series[2])
                for k in ever
            ],
            strip, (shown.scenario.start, shown.scenario.stop),
        )  # fmt: skip
        self._say(found, shown)

    def show_reason(self, words: str) -> None:
        """Draw nothing."""
        super().show_reason(words)
        self._found = None
        self.ribbons.show_ribbons(np.empty(0), (), (), (0.0, 1.0))

    def set_stale(self) -> None:
        """Say that other members are on their way."""
        super().set_stale()
        self._found = None

    def _say(self, found: Dominance, shown: Shown) -> None:
        place = int(np.argmin(np.abs(found.years - shown.year)))
        at = found.shares[:, place]
        code = found.found.codes[int(at.argmax())]
        words = tr("{year}: {loop} dominates in {percent} % of {count} futures")
        self.set_title(
            self.title,
            words.format(year=plain_number(float(found.years[place]), 0), loop=loop_words(code),
                         percent=plain_number(100.0 * float(at.max()), 0),
                         count=found.dominant.shape[1]),
        )  # fmt: skip


def looked_at(course: LoopCourse, shown: Shown) -> str:
    """Code of the loop that was chosen, else of the one that dominates at the cursor."""
    codes = course.found.codes
    if shown.loop in codes:
        return shown.loop
    dominant = course.scores.dominant(Measure(shown.about.measure))
    return codes[max(int(dominant[_place(course, shown)]), 0)]


def loop_words(code: str) -> str:
    """Code and name of a loop, without what it does."""
    return f"{code} {_name_and_deed(code)[0]}"


def _name_and_deed(code: str) -> tuple[str, str]:
    """What a loop is called, and how it closes."""
    name, _, deed = tr(LOOPS[code]).replace("：", ":").partition(":")
    return name.strip(), deed.strip()


def _place(course: LoopCourse, shown: Shown) -> int:
    """Number of the moment nearest to the year that is read."""
    return int(np.argmin(np.abs(course.years - shown.year)))


def _at(score: Array, place: int) -> float:
    values = np.atleast_1d(score)
    value = float(values[place] if values.size > 1 else values[0])
    return value if np.isfinite(value) else 0.0


def _bubble_words(node: tuple[str, ...], point: WayPoint, shown: Shown) -> str:
    """Name of a node, and on a second line whose it is, if not of the bloc looked at."""
    name = name_of(point.variable)
    if len(node) == 1:
        index = index_of(node[0])
        elements = [one for one in index.split(",") if one not in ("", shown.bloc)]
        whose = in_row(element_name(one, shown.scenario) for one in elements)
    else:
        whose = in_row(
            word for word in (WHOSE[point.whose] and tr(WHOSE[point.whose]),
                              WHERE[point.where] and tr(WHERE[point.where])) if word
        )  # fmt: skip
    return f"{name}\n{whose}" if whose else name


WHOSE = {Whose.OWN: "", Whose.RIVALS: "rivals'", Whose.ANYONES: "of all"}
WHERE = {Where.ANYWHERE: "", Where.HOME: "at home", Where.ABROAD: "abroad"}
