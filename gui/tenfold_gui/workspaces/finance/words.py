"""Words and numbers that several cards of finance share."""

from tenfold_gui.engine.finance import Appraised
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import project_name
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.style.tokens import Theme
from tenfold_gui.workspaces.finance.shown import Shown, colour_of, letter
from tenfold_kernels.finance.stochastic import PROJECTS, Remark
from tenfold_kernels.finance.stochastic.remarks import WORDS

BILLION = 1e9
BASIS_POINTS = 1e4
SURE = 0.995  # a chance that would be written as certain, and is not
SAID_OTHERWISE = (Remark.NO_DEBT, Remark.NO_RETURN)  # by the sentence itself


def percent(share: float, decimals: int = 0) -> str:
    """Write a share in per cent."""
    return f"{plain_number(100.0 * share, decimals)} %"


def chance(share: float) -> str:
    """Write a chance in whole per cent; next to nothing is not nothing."""
    if 0.0 < share < 1.0 - SURE:
        return "< 1 %"
    return "> 99 %" if SURE < share < 1.0 else percent(share)


def money(billions: float) -> str:
    """Write an amount of money."""
    return short_number(billions * BILLION)


def sentences(shown: Shown, theme: Theme) -> str:
    """Say in a sentence for each project whether it finds money, and why."""
    return "<br>".join(
        f"<b style='color:{colour_of(project, theme)}'>{letter(project)}</b>&ensp;"
        f"{_sentence(shown.projects[project], project_name(project, shown.scenario))}"
        for project in PROJECTS
    )


def _sentence(found: Appraised, name: str) -> str:
    report = found.report
    figures, remarks = report.figures, report.remarks
    parts = [
        tr("{name}: <b>{chance}</b> chance of closing.").format(
            name=_escaped(name), chance=_escaped(chance(figures["close_chance"].mean))
        )
    ]
    hurdle = percent(figures["hurdle"].mean, 1)
    if Remark.NO_RETURN in remarks:
        words = tr("Owners ask for {hurdle} and never get back what they paid in;")
        parts.append(words.format(hurdle=hurdle))
    else:
        earned = percent(figures["return_on_expected_flows"].mean, 1)
        words = tr("Owners expect {earned} and ask for {hurdle};")
        parts.append(words.format(earned=earned, hurdle=hurdle))
    if Remark.NO_DEBT in remarks:
        parts.append(tr("nobody lends."))
    else:
        words = tr("lenders give {debt} of the plant's cost at {spread} basis points.")
        spread = plain_number(BASIS_POINTS * figures["spread"].mean, 0)
        parts.append(words.format(debt=percent(figures["debt_share"].mean), spread=spread))
    parts += [tr(WORDS[remark]) for remark in remarks if remark not in SAID_OTHERWISE]
    return " ".join(parts)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
