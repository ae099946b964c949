"""Give a workbook as plain data, with all that was found in its file and not understood."""

from typing import Any

from tenfold_kernels.play.play import Play
from tenfold_kernels.play.prediction import predictions_document
from tenfold_kernels.play.reader import play_document
from tenfold_kernels.scenario import Text
from tenfold_kernels.scenario_file import scenario_document
from tenfold_kernels.workbook.versions import FORMAT, FORMAT_VERSION
from tenfold_kernels.workbook.workbook import Case, Pin, Step, Workbook


def workbook_document(workbook: Workbook) -> dict[str, Any]:
    """Everything that a workbook file says.

    Parameters
    ----------
    workbook : Workbook

    Returns
    -------
    dict
        As `read_workbook_document` reads it back.
    """
    return {
        **workbook.more,
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "at": workbook.at,
        "scenarios": [_case(case) for case in workbook.cases],
        "baseline": scenario_document(workbook.baseline),
        "notes": workbook.notes,
        "story": [_step(step) for step in workbook.story],
        "pins": [_pin(pin) for pin in workbook.pins],
        "layout": dict(workbook.layout),
        **({} if workbook.play is None else {"play": _play(workbook.play)}),
        **(
            {"predictions": predictions_document(workbook.predictions)}
            if workbook.predictions
            else {}
        ),
    }


def _play(play: Play) -> dict[str, Any]:
    return {"scenario": scenario_document(play.scenario), **play_document(play)}


def _case(case: Case) -> dict[str, Any]:
    return {**case.more, "key": case.key, "settings": scenario_document(case.scenario)}


def _pin(pin: Pin) -> dict[str, Any]:
    return {**pin.more, "case": pin.case, "settings": pin.settings, "results": pin.results}


def _step(step: Step) -> dict[str, Any]:
    return {
        **step.more,
        "title": _text(step.title),
        "note": _text(step.note),
        "case": step.case,
        "values": dict(step.values),
        "lens": step.lens,
        **({} if step.year is None else {"year": step.year}),
    }


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "zh_TW": text.zh_TW}
