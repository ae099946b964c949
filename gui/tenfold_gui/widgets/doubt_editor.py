"""How sure an assumption is, and fields to say otherwise."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import place_name
from tenfold_gui.i18n.numbers import display_factor, short_number, unit_words, year_number
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING
from tenfold_gui.widgets.value_field import ValueField
from tenfold_kernels.distribution import Distribution, Kind
from tenfold_kernels.ensemble.distributions import uncertain
from tenfold_kernels.parameters import ParamSpec, Role
from tenfold_kernels.scenario import Scenario

KIND_WORDS: Mapping[Kind | None, str] = {
    None: "as its range and confidence say",
    Kind.FIXED: "known exactly",
    Kind.UNIFORM: "uniform, from … to …",
    Kind.TRIANGULAR: "triangular, from … to …",
    Kind.NORMAL: "normal, 90 % from … to …",
    Kind.LOGNORMAL: "lognormal, 90 % from … to …",
}
KINDS = tuple(KIND_WORDS)
GUESS = 0.1  # of the slider, to either side of a value of which nothing else is known


class DoubtEditor(QFrame):
    """Shows the distribution of one assumption, and lets people change it.

    Signals ``changed`` with the address and a `Distribution`, or None for the usual one.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    changed = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("doubt")
        self._scenario: Scenario | None = None
        self._spec: ParamSpec | None = None
        self._low: ValueField | None = None
        self._high: ValueField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, 8, PADDING, PADDING)
        self._column.setSpacing(4)
        heading = QLabel(tr("How sure it is"))
        heading.setProperty("role", "group")
        self._place, self._kind = QComboBox(), QComboBox()
        self._place.setAccessibleName(tr("Of whom"))
        self._kind.setAccessibleName(heading.text())
        self._kind.addItems([tr(words) for words in KIND_WORDS.values()])
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._ends = QWidget()
        self._said = QLabel()
        self._said.setWordWrap(True)
        for widget in (heading, self._place, self._kind):
            self._column.addWidget(widget)
        self._column.addWidget(self._ends)
        self._column.addWidget(self._said)
        self._place.activated.connect(lambda _: self._show())
        self._kind.activated.connect(lambda _: self._choose(self.kind))
        self.hide()

    @property
    def address(self) -> str:
        """Which assumption's distribution is shown."""
        return str(self._place.currentData() or "")

    @property
    def kind(self) -> Kind | None:
        """Which shape is chosen; None for the usual one."""
        return KINDS[self._kind.currentIndex()]

    def explain(self, scenario: Scenario, key: str | None) -> None:
        """Show the distribution of a parameter; hide where it has none."""
        self._scenario = scenario
        specs = scenario.table.specs if scenario.kernel == "world" else ()
        spec = next((one for one in specs if one.key == key), None)
        if spec is None or spec.role is not Role.ASSUMPTION:
            self._spec = None
            self.hide()
            return
        if spec is not self._spec:
            self._take_up(spec, scenario)
        self._show()
        self.show()

    def _take_up(self, spec: ParamSpec, scenario: Scenario) -> None:
        self._spec = spec
        self._place.clear()
        for one in scenario.table.addresses(spec):
            self._place.addItem(place_name(one, scenario), one)
        self._place.setVisible(self._place.count() > 1)
        old, self._ends = self._ends, QWidget()
        self._column.replaceWidget(old, self._ends)
        old.deleteLater()
        row = QHBoxLayout(self._ends)
        row.setContentsMargins(0, 0, 0, 0)
        self._low, self._high = ValueField(self._look, spec), ValueField(self._look, spec)
        between = QLabel("–")
        unit = QLabel("" if spec.is_date else unit_words(spec.unit))
        unit.setProperty("role", "secondary")
        for field, name in ((self._low, tr("From")), (self._high, tr("To"))):
            field.setAccessibleName(name)
            field.refused.connect(self._warn)
            field.valueChanged.connect(lambda _: self._set_ends())
        for widget in (self._low, between, self._high, unit):
            row.addWidget(widget)

    def _show(self) -> None:
        """Show what is said of the assumption at hand."""
        scenario, low, high = self._scenario, self._low, self._high
        if scenario is None or low is None or high is None:
            return
        stated = scenario.distributions.get(self.address)
        self._kind.setCurrentIndex(KINDS.index(stated.kind if stated else None))
        has_ends = stated is not None and stated.varies
        self._ends.setVisible(has_ends)
        if stated is not None and has_ends:
            for field, end in ((low, stated.low), (high, stated.high)):
                if field.parameter_value != end:  # what is being typed stays
                    field.show_value(end)
        self._say(self._interval_words(scenario))

    def _interval_words(self, scenario: Scenario) -> str:
        interval = _interval(scenario, self.address)
        if interval is None:
            return tr("All futures have its value.")
        low, high = (self._written(end) for end in interval)
        return tr("Nine in ten futures have it from {low} to {high}.").format(low=low, high=high)

    def _choose(self, kind: Kind | None) -> None:
        """Take over another shape, with the range that it has now."""
        scenario, spec = self._scenario, self._spec
        if scenario is None or spec is None:
            return
        if kind is None or kind is Kind.FIXED:
            self.changed.emit(self.address, None if kind is None else Distribution(kind))
            return
        low, high = _interval(scenario, self.address) or _guess(scenario, spec, self.address)
        self._offer(Distribution(kind, low, high))

    def _set_ends(self) -> None:
        kind = self.kind
        if self._low is not None and self._high is not None and kind not in (None, Kind.FIXED):
            low, high = self._low.parameter_value, self._high.parameter_value
            self._offer(Distribution(kind, low, high))

    def _offer(self, one: Distribution) -> None:
        """Tell of a distribution, unless it makes no sense."""
        if one.high <= one.low:
            self._warn(tr("The first number must be the smaller one."))
        elif one.kind is Kind.LOGNORMAL and one.low <= 0.0:
            self._warn(tr("A lognormal distribution lies above zero."))
            if self._scenario is not None and self.address not in self._scenario.distributions:
                self._kind.setCurrentIndex(0)
        else:
            self.changed.emit(self.address, one)

    def _warn(self, words: str) -> None:
        self._say(words, "warning")

    def _say(self, words: str, role: str = "secondary") -> None:
        self._said.setProperty("role", role)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(words)

    def _written(self, value: float) -> str:
        assert self._spec is not None
        if self._spec.is_date:
            return year_number(value)
        shown = short_number(value * display_factor(self._spec.unit))
        return f"{shown} {unit_words(self._spec.unit)}".strip()


def _interval(scenario: Scenario, address: str) -> tuple[float, float] | None:
    """Bounds of nine in ten values; None where there is only one."""
    return uncertain(scenario).intervals().get(address)


def _guess(scenario: Scenario, spec: ParamSpec, address: str) -> tuple[float, float]:
    value, span = scenario.all_values()[address], spec.slider[1] - spec.slider[0]
    low, high = (value - GUESS * span, value + GUESS * span)
    return max(low, spec.hard[0]), min(high, spec.hard[1])
