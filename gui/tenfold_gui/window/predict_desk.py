"""Predictions: a window to draw them in, over what the document keeps of them."""

from collections.abc import Callable, Hashable, Sequence

from tenfold_gui.session.session import Session
from tenfold_gui.window.desk import Desk
from tenfold_gui.workshop.predict_window import PredictWindow
from tenfold_kernels.play.prediction import Prediction

WORLD = "world"
FROM_THE_WINDOW = ("undo", "redo", "save")  # commands that work here too


class PredictDesk(Desk):
    """Opens the window of predictions, and keeps it and the session of one mind."""

    _open: PredictWindow | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its command does."""
        return {"predict": self.open}

    @property
    def predicting(self) -> PredictWindow | None:
        """The window of predictions, if it is open."""
        return self._open

    def furnish_window(self) -> None:
        """Make the window of predictions anew, if it is open."""
        if self._open is not None:
            self._open.close()
            self.open()

    def open(self) -> None:
        """Open the predictions of the document; they are of the race."""
        if self._window.kernel != WORLD:
            self._window.show_kernel(WORLD)
        if self._open is None:
            self._open = PredictWindow(self._window, self._window.look)
            self._open.drawn.connect(self._keep)
            self._open.closed.connect(self._forget)
            for key in FROM_THE_WINDOW:
                self._open.addAction(self._window.commands[key])
        self.show_session()
        self._open.show()

    def show_session(self) -> None:
        """Show what the document keeps."""
        if self._open is not None:
            self._open.show_state(self._session.scenario, self._session.workbook.predictions)

    def close(self) -> None:
        """Close the window of predictions."""
        if self._open is not None:
            self._open.close()

    @property
    def _session(self) -> Session:
        return self._window.sessions[WORLD]

    def _keep(self, predictions: Sequence[Prediction], gesture: Hashable) -> None:
        self._session.set_predictions(predictions, gesture)
        self.show_session()

    def _forget(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
