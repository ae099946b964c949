"""The inspector: what a parameter or variable is, where it comes from, what it feeds."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from tenfold_gui.engine.compute import model_of
from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import address_name, name_of, place_name
from tenfold_gui.i18n.numbers import (
    chart_unit,
    display_factor,
    short_number,
    unit_words,
    year_number,
)
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.doubt_editor import DoubtEditor
from tenfold_kernels.equations.declare import Equation, Kind, Stock
from tenfold_kernels.equations.formula import formula_html
from tenfold_kernels.equations.origin import Basis, Origin, origin_of
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.world.loops import LOOPS

CONFIDENCE_WORDS = {
    "high": "well established",
    "medium": "one good source, or estimated",
    "low": "assumed",
}
TRUE_BY_DEFINITION = "true by definition"  # an equation, and no setting in it is less sure
CONFIDENCE_MARKS = {"high": "●●●", "medium": "●●○", "low": "●○○"}
KIND_WORDS = {
    Kind.STOCK: "a stock: it remembers", Kind.FLOW: "a flow: it changes stocks",
    Kind.AUXILIARY: "follows at once",
}  # fmt: skip
MOST_VALUES = 4  # of a parameter, written behind its name
ROLE_WORDS = {"policy": "policy lever", "assumption": "assumption"}
Values = Callable[[str], float | None]


class Inspector(QWidget):
    """Explains the scenario, or one parameter or variable of it.

    Signals ``walked`` with the key that a click leads to, and ``doubted`` with the address of
    an assumption and its new distribution.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    values : function
        Present value of a variable's element, or None.
    moment : function, optional
        When that is, in words.
    """

    walked = Signal(str)
    doubted = Signal(str, object)

    def __init__(
        self, look: Look, state: State, values: Values, moment: Callable[[], str] = str
    ) -> None:
        super().__init__()
        self._look = look
        self._state = state
        self._values = values
        self._moment = moment
        self._key: str | None = None
        self._trail: list[str] = []  # what was explained on the way here, this included
        self._page = QTextBrowser()
        self._page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._page.setOpenLinks(False)
        self._page.setAccessibleName(tr("Inspector"))
        self._page.setFont(look.body)
        self._page.setObjectName("explanation")
        self._page.document().setDocumentMargin(12)
        self._page.anchorClicked.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page, 1)
        self._doubt = DoubtEditor(look)
        self._doubt.changed.connect(self.doubted)
        layout.addWidget(self._doubt)
        self.explain(None)

    @property
    def key(self) -> str | None:
        """What is explained; None for the scenario itself."""
        return self._key

    def explain(self, key: str | None) -> None:
        """Explain a parameter or variable, or the scenario."""
        if key is None:
            self._trail.clear()
        elif self._trail[-2:-1] == [key]:
            self._trail.pop()
        elif self._trail[-1:] != [key]:
            self._trail.append(key)
        self._key = key
        self._page.setHtml(self._style() + self._text())
        self._doubt.explain(self._state.scenario, key)

    def show_state(self, state: State) -> None:
        """Follow a new state."""
        another = state.baseline is not self._state.baseline
        self._state = state
        if another and self._key is None:
            self.explain(None)
        else:
            self.refresh_values()

    def refresh_values(self) -> None:
        """Show present values anew, where what is explained has any and can be seen."""
        if self._key is not None and self.isVisible():
            place = self._page.verticalScrollBar().value()
            self.explain(self._key)
            self._page.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        self.walked.emit(url.toString())

    def _style(self) -> str:
        theme, look = self._look.theme, self._look
        return (
            f"<style>h3 {{ font-size: {look.px(15)}px; margin: 0 0 4px 0; }}"
            f"h4 {{ font-size: {look.px(11)}px; color: {theme.secondary}; margin: 14px 0 2px 0; }}"
            f"p {{ margin: 0 0 6px 0; }} a {{ color: {theme.accent}; text-decoration: none; }}"
            f".quiet {{ color: {theme.secondary}; font-size: {look.px(11)}px; }}</style>"
        )

    def _text(self) -> str:
        if self._key is None:
            return self._scenario_text()
        spec = next((s for s in self._state.scenario.table.specs if s.key == self._key), None)
        if spec is not None:
            return self._parameter_text(spec)
        choice = next((c for c in self._state.scenario.table.choices if c.key == self._key), None)
        if choice is not None:
            return f"<h3>{name_of(choice.key)}</h3><p>{tr(choice.meaning)}</p>"
        return self._variable_text(self._key)

    def _scenario_text(self) -> str:
        scenario, language = self._state.scenario, current_language()
        story = scenario.story.in_language(language).strip()
        paragraphs = "".join(f"<p>{_escaped(part)}</p>" for part in story.split("\n\n"))
        parts = [f"<h3>{_escaped(scenario.title.in_language(language))}</h3>", paragraphs]
        if scenario.sources:
            parts.append(f"<h4>{tr('Where its figures come from')}</h4>")
            parts += [
                f'<p><a href="{key}">{name_of(key)}</a><br>'
                f'<span class="quiet">{_escaped(source.in_language(language))}</span></p>'
                for key, source in scenario.sources.items()
            ]
        return "".join(parts)

    def _parameter_text(self, spec: ParamSpec) -> str:
        scenario = self._state.scenario
        values, baseline = scenario.all_values(), self._state.values_before()
        rows = []
        for one in scenario.table.addresses(spec):
            who = place_name(one, scenario) or tr("now")
            now, before = self._shown(spec, values[one]), self._shown(spec, baseline[one])
            was = "" if now == before else f' <span class="quiet">({before})</span>'
            rows.append(f"{_escaped(who)}: <b>{now}</b>{was}")
        low, high = (self._shown(spec, bound) for bound in spec.slider)
        parts = [
            self._back(), f"<h3>{name_of(spec.key)}</h3>", f"<p>{tr(spec.meaning)}</p>",
            f"<p>{'<br>'.join(rows)}</p>",
            f'<p class="quiet">{tr(ROLE_WORDS[spec.role.value])} · {tr("default")} '
            f"{self._shown(spec, spec.default)} · {tr('range')} {low} – {high}</p>",
        ]  # fmt: skip
        if spec.bands:
            parts.append(f'<p class="quiet">{" · ".join(tr(b.name) for b in spec.bands)}</p>')
        parts += [f"<h4>{tr('Source')}</h4>", f"<p>{tr(spec.source)}</p>"]
        own = scenario.sources.get(spec.key)
        if own:
            text = _escaped(own.in_language(current_language()))
            parts.append(f"<p>{tr('In this scenario')}: {text}</p>")
        parts.append(
            f'<p class="quiet">{tr("Confidence of the default")}: '
            f"{CONFIDENCE_MARKS[spec.confidence]} {tr(CONFIDENCE_WORDS[spec.confidence])}</p>"
        )
        if spec.loops:
            told = (f"<b>{code}</b> {tr(LOOPS[code])}" for code in spec.loops)
            parts.append(f"<h4>{tr('Loops')}</h4><p>{'<br>'.join(told)}</p>")
        if scenario.kernel == "world":
            parts.append(self._links(tr("Feeds"), model_of(scenario).users_of(spec.key)))
        return "".join(parts)

    def _variable_text(self, key: str) -> str:
        scenario = self._state.scenario
        model = model_of(scenario)
        declared = model.declarations[key]
        assert not isinstance(declared, ParamSpec)
        factor, words = chart_unit(model.unit_text(key))
        rows = []
        for scalar in (s for s in model.scalars.values() if s.variable == key):
            value = self._values(scalar.name)
            if value is not None:
                label = address_name(scalar.name, scenario).partition(" · ")[2] or tr("now")
                rows.append(f"{_escaped(label)}: <b>{short_number(value * factor)}</b>")
        kind = declared.kind if isinstance(declared, (Equation, Stock)) else Kind.AUXILIARY
        heading = " ".join(part for part in (tr("Value"), self._moment()) if part)
        parts = [
            self._back(), f"<h3>{name_of(key)}</h3>", f"<p>{tr(declared.meaning)}</p>",
            f'<p class="quiet">{tr(KIND_WORDS[kind])} · {tr(declared.group)}</p>',
            f"<h4>{tr('Equation')}</h4><p>{formula_html(declared, name_of)}</p>",
            f"<h4>{heading} {f'({words})' if words else ''}</h4><p>{'<br>'.join(rows)}</p>",
        ]  # fmt: skip
        parts.append(self._origin(origin_of(model, key)))
        sources = [source for source in model.sources_of(key) if source in model.declarations]
        settings = [one for one in sources if isinstance(model.declarations[one], ParamSpec)]
        parts.append(self._links(tr("Fed by"), [one for one in sources if one not in settings]))
        parts.append(self._settings(settings))
        parts.append(self._links(tr("Feeds"), model.users_of(key)))
        return "".join(parts)

    def _origin(self, origin: Origin) -> str:
        """Say what an equation rests on, and how sure it is."""
        basis = tr(origin.basis.value)
        if origin.basis is Basis.PUBLISHED:
            said = tr(origin.source)
        elif origin.basis is Basis.OWN:
            words = tr("{basis}. Its sector builds upon: {source}")
            said = _capital(words.format(basis=basis, source=tr(origin.source)))
        else:
            said = _capital(basis)
        words = CONFIDENCE_WORDS[origin.confidence]
        if origin.confidence == "high":
            words = TRUE_BY_DEFINITION
        sure = f"{CONFIDENCE_MARKS[origin.confidence]} {tr(words)}"
        if origin.weakest:
            link = f'<a href="{origin.weakest}">{name_of(origin.weakest)}</a>'
            sure = tr("{sure}, as its setting {setting} is").format(sure=sure, setting=link)
        confidence = f'<p class="quiet">{tr("Confidence")}: {sure}</p>'
        return f"<h4>{tr('Source')}</h4><p>{said}</p>{confidence}"

    def _settings(self, keys: list[str]) -> str:
        """Link to parameters, each with its present values."""
        if not keys:
            return ""
        table, values = self._state.scenario.table, self._state.scenario.all_values()
        rows = []
        for key in keys:
            spec = table.spec(key)
            numbers = [self._shown(spec, values[one]) for one in table.addresses(spec)]
            said = " / ".join(numbers if len(numbers) <= MOST_VALUES else ())
            rows.append(
                f'<a href="{key}">{name_of(key)}</a> <span class="quiet">{said} '
                f"{CONFIDENCE_MARKS[spec.confidence]}</span>"
            )
        return f"<h4>{tr('With the settings')}</h4><p>{'<br>'.join(rows)}</p>"

    def _back(self) -> str:
        """Link to what was explained before, and to the scenario."""
        links = [f'<a href="">‹ {tr("About this scenario")}</a>']
        if len(self._trail) > 1:
            before = self._trail[-2]
            links.append(f'<a href="{before}">‹ {name_of(before)}</a>')
        return f'<p class="quiet">{" &ensp; ".join(links)}</p>'

    def _links(self, heading: str, keys: list[str]) -> str:
        if not keys:
            return ""
        links = " · ".join(f'<a href="{key}">{name_of(key)}</a>' for key in keys)
        return f"<h4>{heading}</h4><p>{links}</p>"

    def _shown(self, spec: ParamSpec, value: float) -> str:
        factor = display_factor(spec.unit)
        if spec.is_date:
            return year_number(value)
        return f"{short_number(value * factor)} {unit_words(spec.unit)}".strip()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
