"""The words that belong to one backcast: what it shows, its parameters, its sources."""

from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from tenfold_gui.engine.studies import History
from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import in_row, name_of
from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.history_card import HistoryCard
from tenfold_kernels.analysis.backcast.outcome import Outcome
from tenfold_kernels.world import world_model


class NotesCard(HistoryCard):
    """What one case shows and what not, its fitted parameters, and where its data come from.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What it shows, and what not"), tr("Computing…"))
        self._page = QTextBrowser()
        self._page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._page.setOpenLinks(False)
        self._page.setFont(look.body)
        self._page.setStyleSheet("background: transparent;")
        self._page.setMinimumSize(look.px(120), look.px(40))
        self._page.anchorClicked.connect(self._follow)
        self.add(self._page, inset=True)

    def show_history(self, history: History, chosen: Outcome) -> None:
        """Write the remark, the parameters and the sources."""
        case, theme = chosen.case, self._look.theme
        self.set_title(self.title, tr("parameters as they were fitted, and sources below"))
        quiet = f"color: {theme.secondary}; font-size: {self._look.px(11)}px"
        links = in_row(
            f"{self._link(key.partition('[')[0])} {short_number(value)}"
            for key, value in case.fit.values.items()
        )
        fitted = tr("Fitted: {values}").format(values=links)
        origins = dict.fromkeys(
            (tr(one.source), tr(one.licence))
            for one in (*(series.evidence for series in case.series), *case.given.values())
        )
        origin = tr("{source} ({licence})")
        sources = "<br>".join(
            escape(origin.format(source=source, licence=rights)) for source, rights in origins
        )
        self._page.setHtml(
            f"<p style='margin: 0 0 6px 0'>{escape(case.remark.in_language(current_language()))}"
            f"</p><p style='margin: 0 0 6px 0'>{fitted}</p>"
            f"<p style='margin: 0; {quiet}'>{sources}</p>"
        )

    def _link(self, key: str) -> str:
        """Name of a parameter, to be clicked where the whole model has it too."""
        name = escape(name_of(key))
        if key not in world_model().declarations:
            return name
        style = f"color: {self._look.theme.accent}; text-decoration: none"
        return f"<a style='{style}' href='{key}'>{name}</a>"

    def _follow(self, url: QUrl) -> None:
        self.picked.emit(url.toString())
