"""The cluster's workspace: the answer in a sentence, and lenses to look at it through."""

from dataclasses import dataclass, field, replace

from PySide6.QtGui import QResizeEvent

from tenfold_gui.engine.compute import Answer
from tenfold_gui.lenses import CLUSTER_LENSES, SCALING
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import TITLE_PX
from tenfold_gui.workspaces.cluster.keeping import Keeping
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_gui.workspaces.cluster.shown import ClusterCard, LayoutWords, Shown, scenario_names
from tenfold_gui.workspaces.cluster.words import sentence
from tenfold_gui.workspaces.headline import Headline
from tenfold_gui.workspaces.lens_view import LensView
from tenfold_gui.workspaces.lens_workspace import LensWorkspace

FITS_BESIDE = 1450  # pixels below which the lenses stand under the sentence


@dataclass(frozen=True, kw_only=True)
class View(LensView):
    """How the cluster is looked at.

    Parameters
    ----------
    keeping : Keeping
        Which layout is kept.
    lens, held, findings
        As for `LensView`.
    """

    keeping: Keeping = field(default_factory=Keeping)


class ClusterWorkspace(LensWorkspace[View, Shown, Page]):
    """The answer in a sentence, and one lens at a time.

    Parameters
    ----------
    look, state
        As for `LensWorkspace`.
    """

    words = CLUSTER_LENSES
    passed_on = ("edited",)

    def __init__(self, look: Look, state: State) -> None:
        super().__init__(look, state, View(lens=SCALING))
        self._headline = Headline(self._lenses)
        self._column.insertLayout(0, self._headline)
        self.show_lens(SCALING)

    @property
    def headline(self) -> str:
        """The answer in words."""
        return self._headline.label.text()

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Say the answer, and draw it through the lens at hand."""
        scenario = answer.question.scenario
        same = scenario == answer.question.baseline
        kept = self._view.keeping.step(scenario, answer.result.result)
        shown = Shown(
            answer.result, None if same else answer.baseline, scenario_names(scenario), kept,
            scenario=scenario, settle=settle, cursor=self._cursor,
        )  # fmt: skip
        said = sentence(shown.result, shown.names)
        self._headline.say(said, self._look.px(TITLE_PX), settle)
        self._take_answer(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lenses under the sentence where there is no room beside it."""
        super().resizeEvent(event)
        self._headline.arrange(beside=self.width() >= self._look.px(FITS_BESIDE))

    def _make_page(self, name: str) -> Page:
        return Page(self._look, name)

    def _follow_card(self, card: ClusterCard) -> None:
        super()._follow_card(card)
        card.picked.connect(self._keep)

    def _keep(self, layout: LayoutWords) -> None:
        if self._shown is not None:
            keeping = self._view.keeping
            keeping.toggle(layout, self._shown.scenario)
            kept = keeping.step(self._shown.scenario, self._shown.result)
            self._draw(replace(self._shown, kept=kept, settle=True))
