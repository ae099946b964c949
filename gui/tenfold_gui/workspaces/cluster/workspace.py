"""The cluster's workspace: the answer in a sentence, and lenses to look at it through."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout

from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import AnyTopic
from tenfold_gui.i18n import tr
from tenfold_gui.lenses import CLUSTER_LENSES, LENS_KEYS, SCALING
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP, TITLE_PX
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.cluster.keeping import Keeping
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_gui.workspaces.cluster.shown import LayoutWords, Shown, scenario_names
from tenfold_gui.workspaces.cluster.words import sentence
from tenfold_gui.workspaces.grid import CardGrid

Findings = dict[AnyTopic, tuple[Hashable, Studied]]  # the newest of each, and what it depends on
FITS_BESIDE = 1450  # pixels below which the lenses stand under the sentence


@dataclass(frozen=True)
class View:
    """How the cluster is looked at.

    Parameters
    ----------
    lens : str
        Through which lens.
    keeping : Keeping
        Which layout is kept.
    findings : dict
        What was studied, so that it need not be again.
    """

    lens: str
    keeping: Keeping
    findings: Findings


class ClusterWorkspace(WorkspaceWidget):
    """The answer in a sentence, and one lens at a time; only what can be seen is drawn.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    """

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look = look
        self._shown: Shown | None = None
        self._keeping = Keeping()
        self._findings: Findings = {}
        self._pages: dict[str, Page] = {}
        self._headline = QLabel()
        self._headline.setTextFormat(Qt.TextFormat.RichText)
        self._headline.setWordWrap(True)
        self._headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._lenses = LensBar(look, self.lenses, tr("View"), LENS_KEYS)
        self._lenses.chosen.connect(self.show_lens)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(GAP + 4, GAP, GAP, 0)
        self._head.setSpacing(GAP - 4)
        self._head.addWidget(self._headline, 1)
        self._head.addWidget(
            self._lenses, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._stack, 1)
        self.show_lens(SCALING)

    @property
    def view(self) -> View:
        """How it is looked at."""
        return View(self.lens, self._keeping, self._findings)

    def take_view(self, view: View) -> None:
        """Look at it as another one was looked at."""
        self._keeping, self._findings = view.keeping, view.findings
        self.show_lens(view.lens)

    @property
    def lenses(self) -> Mapping[str, str]:
        """Words of the lenses by name."""
        return {key: tr(words) for key, words in CLUSTER_LENSES.items()}

    @property
    def headline(self) -> str:
        """The answer in words."""
        return self._headline.text()

    @property
    def lens(self) -> str:
        """Name of the lens at hand."""
        return self._lens

    @property
    def page(self) -> Page:
        """The cards of the lens at hand."""
        return self._pages[self.lens]

    @property
    def grid(self) -> CardGrid:
        """The grid of the lens at hand."""
        return self.page.grid

    def show_lens(self, name: str) -> None:
        """Look through a lens; its cards are made when it is first chosen."""
        self._lens = name
        if name not in self._pages:
            page = Page(self._look, name)
            for card in page.cards:
                card.hovered.connect(self._hover)
                card.picked.connect(self._keep)
                card.edited.connect(self.edited)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._lenses.show_chosen(name)
        self._stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.grid)
        if self._shown is not None:
            self._draw(replace(self._shown, settle=True))

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Say the answer, and draw it through the lens at hand."""
        scenario = answer.question.scenario
        same = scenario == answer.question.baseline
        kept = self._keeping.step(scenario, answer.result.result)
        shown = Shown(
            answer.result, None if same else answer.baseline, scenario, scenario_names(scenario),
            kept, settle,
        )  # fmt: skip
        size = self._look.px(TITLE_PX)
        said = sentence(shown.result, shown.names)
        # Lines of the sentence may come during a drag, but not go: the cards would jump about.
        self._headline.setMinimumHeight(0 if settle else self._headline.height())
        self._headline.setText(f"<span style='font-size:{size}px'>{said}</span>")
        self._draw(shown)

    def show_studied(self, studied: Studied) -> None:
        """Draw what was studied if it still belongs to the screen, and ask for what lacks."""
        self._findings[studied.study.topic] = (studied.study.matters(), studied)
        if self._shown is not None:
            self._draw_studied(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lenses under the sentence where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(FITS_BESIDE)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _draw(self, shown: Shown) -> None:
        self._shown = shown
        self.page.show_answer(shown)
        self._draw_studied(shown)

    def _draw_studied(self, shown: Shown) -> None:
        """Draw what is known; dim what is out of date and, once the hand is off, ask for it."""
        missing = []
        for topic in self.page.topics:
            study = Study(topic, shown.scenario)
            key, studied = self._findings.get(topic, (None, None))
            if studied is not None and key == study.matters():
                self.page.show_studied(studied)
            else:
                self.page.set_stale(topic)
                missing.append(study)
        if missing and shown.settle:
            self.wanted.emit(missing[0])

    def _hover(self, place: float | None) -> None:
        self.page.set_place(place)
        self.moved.emit()

    def _keep(self, layout: LayoutWords) -> None:
        if self._shown is not None:
            self._keeping.toggle(layout, self._shown.scenario)
            kept = self._keeping.step(self._shown.scenario, self._shown.result)
            self._draw(replace(self._shown, kept=kept, settle=True))
