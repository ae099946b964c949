"""Results of scenarios that are held in view, computed once each, behind the window."""

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from tenfold_gui.engine.compute import FINANCE, result_of, thinned
from tenfold_gui.engine.mailbox import Mailbox
from tenfold_gui.engine.worker import Worker
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.pins import Standing, standing
from tenfold_kernels.workbook.workbook import Pin

log = logging.getLogger(__name__)

SPARE = 32  # results kept beyond those that are wanted: what was in view a moment ago
Place = tuple[int, str]


@dataclass(frozen=True)
class Wanted:
    """What shall be known.

    Parameters
    ----------
    scenarios : tuple of Scenario
        Whose results.
    lens : str
        Through which they are looked at.
    pins : tuple of (Pin, Scenario)
        Pins of which is wanted whether their results still stand.
    """

    scenarios: tuple[Scenario, ...]
    lens: str
    pins: tuple[tuple[Pin, Scenario], ...] = ()


class Comparer(QObject):
    """Computes what is wanted and not known yet; a newer wish takes the place of an older one.

    Signals ``found`` whenever something more is known, and ``failed`` with a reason. Its thread
    begins with the first wish.
    """

    found = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: OrderedDict[Place, tuple[Scenario, Any]] = OrderedDict()
        self._standings: dict[tuple[str, str, str], tuple[Scenario, Standing]] = {}
        self._keeping = threading.Lock()
        self._news = Mailbox(self)
        self._news.arrived.connect(self._tell)
        self._worker: Worker[Wanted, None] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is computed, or waits to be told."""
        return (self._worker is None or self._worker.is_idle) and self._news.is_empty

    def ask(self, wanted: Wanted) -> None:
        """Have something computed, as far as it is not known."""
        if self._lacks(wanted):
            if self._worker is None:
                self._worker = Worker(self._compute, lambda _: None, self._fail, "tenfold-comparer")
            self._worker.request(wanted)

    def result(self, scenario: Scenario, lens: str) -> Any | None:
        """Result of a scenario; None as long as it is not known."""
        with self._keeping:
            kept = self._results.get(_place(scenario, lens))
            return kept[1] if kept is not None and kept[0] is scenario else None

    def standing(self, pin: Pin, scenario: Scenario) -> Standing | None:
        """Whether what was pinned still stands; None as long as it is not known."""
        with self._keeping:
            kept = self._standings.get((pin.case, pin.settings, pin.results))
            return kept[1] if kept is not None and kept[0] is scenario else None

    def stop(self) -> None:
        """End the thread after what it computes now."""
        if self._worker is not None:
            self._worker.stop()

    def _lacks(self, wanted: Wanted) -> bool:
        lacking = any(self.result(one, wanted.lens) is None for one in wanted.scenarios)
        return lacking or any(self.standing(*pair) is None for pair in wanted.pins)

    def _compute(self, wanted: Wanted) -> None:
        for scenario in wanted.scenarios:
            if self.result(scenario, wanted.lens) is None:
                result = compact(result_of(scenario, wanted.lens))
                self._keep(scenario, wanted, result)
            if self._is_overtaken:
                return
        for pin, scenario in wanted.pins:
            if self.standing(pin, scenario) is None:
                found = standing(pin, scenario)
                with self._keeping:
                    self._standings[pin.case, pin.settings, pin.results] = scenario, found
                self._news.put(pin)
            if self._is_overtaken:
                return

    @property
    def _is_overtaken(self) -> bool:
        return self._worker is not None and self._worker.is_overtaken

    def _keep(self, scenario: Scenario, wanted: Wanted, result: Any) -> None:
        with self._keeping:
            self._results[_place(scenario, wanted.lens)] = scenario, result
            for one in wanted.scenarios:
                if (place := _place(one, wanted.lens)) in self._results:
                    self._results.move_to_end(place)
            while len(self._results) > len(wanted.scenarios) + SPARE:
                self._results.popitem(last=False)
        self._news.put(scenario)

    def _fail(self, error: Exception) -> None:
        log.error("scenarios could not be compared", exc_info=error)
        self._news.put(error)

    def _tell(self, news: object) -> None:
        if isinstance(news, Exception):
            self.failed.emit(str(news) or type(news).__name__)
        self.found.emit()


def compact(result: Any) -> Any:
    """Keep of a run only the moments that a curve needs; anything else stays whole."""
    if not isinstance(result, Run):
        return result
    thin = thinned(result)
    return Run(np.array(thin.years), thin.names, np.array(thin.values), thin.seconds)


def _place(scenario: Scenario, lens: str) -> Place:
    """Only finance computes more for one lens than for another."""
    return id(scenario), lens if scenario.kernel == FINANCE else ""
