"""Put a report together: what is open, drawn on paper, and what its run was checked for."""

from tenfold_gui.app import make_application
from tenfold_gui.engine.compute import Answer
from tenfold_gui.engine.futures import prepare
from tenfold_gui.export.paper import Find, Paper, on_paper
from tenfold_gui.export.report import Proof, Report
from tenfold_gui.export.report_file import html_report, pdf_report
from tenfold_gui.fans import Fans
from tenfold_gui.i18n import set_language
from tenfold_gui.session.session import Session
from tenfold_gui.window.room import Manner
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.world.run import largest_residuals

WRITERS = {".html": html_report, ".pdf": pdf_report}


def write_report(
    session: Session, suffix: str, manner: Manner | None = None, lens: str = "",
    fans: Fans | None = None, known: Answer | None = None, find: Find = lambda _: None,
    proof: Proof | None = None,
) -> bytes:  # fmt: skip
    """Write a report in the language in use.

    Parameters
    ----------
    session : Session
        What is open.
    suffix : str
        ``.html`` or ``.pdf``.
    manner, lens, fans, known, find
        How it is drawn, as for `on_paper`.
    proof : Proof, optional
        What other engines made of it.
    """
    with on_paper(session, manner, lens, fans, known, find) as paper:
        return WRITERS[suffix](_report(session, paper, proof), paper.cards)


def write_report_headless(
    session: Session, suffix: str, language: str, lens: str, members: bool, proof: Proof | None
) -> bytes:
    """Write a report without a window, in a language; with bands over members if wanted."""
    application = make_application()
    set_language(language)
    if members:
        prepare(len(session.scenario.blocs))
    content = write_report(session, suffix, None, lens, Fans.BANDS if members else Fans.OFF,
                           proof=proof)  # fmt: skip
    application.processEvents()
    return content


def _report(session: Session, paper: Paper, proof: Proof | None) -> Report:
    result, futures = paper.answer.result, paper.answer.futures
    state = session.state
    return Report(
        state.scenario,
        state.baseline,
        paper.lens,
        largest_residuals(result) if isinstance(result, Run) else None,
        futures.size if futures is not None else 0,
        [(one.name, len(one.members)) for one in futures.failures or ()] if futures else (),
        proof,
    )
