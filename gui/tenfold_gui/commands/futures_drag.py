"""Drag a slider of the race for long, let it go, and see how soon many futures are there."""

import time

from PySide6.QtCore import Qt, QTimer

from tenfold_gui.commands.drag import Frame, Hand, ready_window, run_loop
from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.futures import AT_REST, MOST
from tenfold_gui.window.main_window import MainWindow

STEADY = 20.0  # seconds
PATIENCE = 30.0  # seconds after which ten thousand members are not waited for any more
TICK = 5  # milliseconds


def steady_drag(address: str, seconds: float = STEADY) -> dict[str, float]:
    """Drag one parameter's slider to and fro, then let it go.

    Parameters
    ----------
    address : str
        A parameter of the world model.
    seconds : float
        How long the hand moves.

    Returns
    -------
    dict
        ``members``, the fewest in a frame of the drag; ``1000_ms`` and ``10000_ms`` from
        letting go to the painted frame; ``steady_frames_per_s``; and ``longest_block_ms``,
        the longest time during which the window heard nothing.
    """
    with ready_window(address) as window:
        pulse, seen = _Pulse(window), _Seen(window)
        hand = Hand(window, address)
        run_loop(seconds)
        frames, during = len(hand.times), seen.sizes[:]
        let_go = time.perf_counter()
        hand.let_go()
        run_loop(PATIENCE, lambda: MOST in seen.first)
        hand.stop()
        longest = pulse.longest
    never = float("nan")
    return {
        "members": float(min(during, default=0)),
        "1000_ms": 1e3 * (seen.first.get(AT_REST, never) - let_go),
        "10000_ms": 1e3 * (seen.first.get(MOST, never) - let_go),
        "steady_frames_per_s": frames / seconds,
        "longest_block_ms": 1e3 * longest,
    }


class _Seen:
    """How many members were painted, and when a thousand and ten thousand were first."""

    def __init__(self, window: MainWindow) -> None:
        self.sizes: list[int] = []
        self.first: dict[int, float] = {}
        self._size = 0
        self._frame = Frame(window, self._painted)
        window.drawn.connect(self._drawn)

    def _drawn(self, answer: Answer) -> None:
        self._size = 0 if answer.futures is None else answer.futures.size
        self._frame.wait()

    def _painted(self) -> None:
        self.sizes.append(self._size)
        if self._size in (AT_REST, MOST):
            self.first.setdefault(self._size, time.perf_counter())


class _Pulse:
    """The longest time between two beats of the window, beyond the usual."""

    def __init__(self, window: MainWindow) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(window, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - 1e-3 * TICK)
        self._last = now
