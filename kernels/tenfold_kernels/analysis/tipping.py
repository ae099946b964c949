"""The tipping map: an outcome over two parameters, where it flips, and how far that is."""

import time
from dataclasses import dataclass
from typing import Any, Unpack

import numpy as np

from tenfold_kernels.analysis.axis import Axis
from tenfold_kernels.analysis.contour import zero_contour
from tenfold_kernels.analysis.flip import Flip, flips
from tenfold_kernels.analysis.question import Array, Manner, ask, never
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.scenario import Scenario


@dataclass(frozen=True)
class TippingMap:
    """An outcome over two parameters.

    Parameters
    ----------
    output, unit : str
        What is mapped.
    year : float
        When.
    x, y : Axis
        Parameters across and up, with the point at which the scenario stands.
    values : ndarray, shape (len(y.values), len(x.values))
        The outcome.
    current : float
        The outcome of the scenario as it is.
    level : float
        Where it flips: nought for a regime; else what was asked for, or the present value.
    flips : tuple of Flip
        Nearest flip along each parameter; empty where no level was asked for, since there is
        nothing to flip then.
    seconds : float
        Time taken.
    """

    output: str
    unit: str
    year: float
    x: Axis
    y: Axis
    values: Array
    current: float
    level: float
    flips: tuple[Flip, ...]
    seconds: float

    @property
    def contour(self) -> Array:
        """Line on which the outcome flips, shape (pieces, 2 ends, x and y)."""
        return zero_contour(self.x.values, self.y.values, self.values - self.level)

    def said(self) -> Phrase | None:
        """Say the nearest flip in a sentence, in shares of sliders; none where nothing flips."""
        near = [one for one in self.flips if one.move is not None]
        if not near:
            return self.flips[0].said() if self.flips else None
        return min(near, key=lambda one: abs(one.move.of_slider) if one.move else 0.0).said()

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        sentence = self.said()
        return {
            "output": self.output,
            "unit": self.unit,
            "year": self.year,
            "x": _side(self.x),
            "y": _side(self.y),
            "values": self.values.tolist(),
            "current": {"x": self.x.here, "y": self.y.here, "value": self.current},
            "level": self.level,
            "contour": self.contour.tolist(),
            "flips": [one.document() for one in self.flips],
            "sentence": None if sentence is None else str(sentence),
            "seconds": self.seconds,
        }


def _side(axis: Axis) -> dict[str, Any]:
    return {"key": axis.key, "unit": axis.spec.unit, "values": axis.values.tolist()}


def tipping_map(
    scenario: Scenario,
    x: Axis,
    y: Axis,
    output: str,
    year: float,
    *,
    level: float | None = None,
    simulator: Simulator | None = None,
    **manner: Unpack[Manner],
) -> TippingMap:
    """Map an outcome over two parameters, each point as a run of its own would give it.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``; gives all other parameters.
    x, y : Axis
        Parameters that vary, as `axis` lays them out; they must not share an address.
    output : str
        Scalar of the model, or regime.
    year : float
        Inside the scenario's years.
    level : float, optional
        Where the outcome flips; a regime flips at nought if left out.
    simulator : Simulator, optional
        As for `ask`.
    **manner
        As in `Question.answers`: threads, cancelled, progress.

    Raises
    ------
    InputError
        If the question cannot be asked or the parameters are the same.
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    began = time.perf_counter()
    question = ask(scenario, output, year, simulator)
    shared = {*x.addresses} & {*y.addresses}
    if shared:
        allowed = Phrase("a parameter that the other axis does not move")
        raise input_error("y", Fault(Wrong.OUT_OF_RANGE, "", y.key, allowed))
    across = np.tile(x.values, len(y.values))
    up = np.repeat(y.values, len(x.values))
    values = question.answers({**x.changes(across), **y.changes(up)}, len(across), **manner)
    wanted = question.level if level is None else level
    near: tuple[Flip, ...] = ()
    if wanted is not None:
        near = flips(
            question, (x, y), wanted, threads=manner.get("threads"),
            cancelled=manner.get("cancelled", never),
        )  # fmt: skip
    current = question.answer()
    return TippingMap(
        output, question.unit, question.year, x, y, values.reshape(len(y.values), -1), current,
        current if wanted is None else wanted, near, time.perf_counter() - began,
    )  # fmt: skip
