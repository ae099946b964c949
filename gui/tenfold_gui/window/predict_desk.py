"""Predictions: a window to draw them in, over what the document keeps of them."""

from collections.abc import Callable, Hashable, Sequence

from tenfold_gui.window.race_window_desk import RaceWindowDesk
from tenfold_gui.workshop.predict_window import PredictWindow
from tenfold_kernels.play.prediction import Prediction


class PredictDesk(RaceWindowDesk[PredictWindow]):
    """Opens the window of predictions, and keeps it and the session of one mind."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its command does."""
        return {"predict": self.open}

    @property
    def predicting(self) -> PredictWindow | None:
        """The window of predictions, if it is open."""
        return self._open

    def make(self) -> PredictWindow:
        """Make the window of predictions."""
        made = PredictWindow(self._window, self._window.look)
        made.drawn.connect(self._keep)
        return made

    def show_kept(self, window: PredictWindow) -> None:
        """Show what the document keeps."""
        window.show_state(self.session.scenario, self.session.workbook.predictions)

    def _keep(self, predictions: Sequence[Prediction], gesture: Hashable) -> None:
        self.session.set_predictions(predictions, gesture)
        self.show_session()
