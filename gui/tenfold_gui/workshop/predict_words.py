"""How far off a prediction was, in words and numbers."""

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import year_number
from tenfold_gui.workspaces.race.outcomes import value_words
from tenfold_kernels.play.prediction import Distance
from tenfold_kernels.scenario import Scenario

LITTLE, SOME, MUCH = 0.05, 0.15, 0.35  # mean distances, as shares of the span of the values
SIDES = 0.5  # of the mean distance: less of a bias is on neither side


def words_for(found: Distance, output: str, scenario: Scenario) -> str:
    """Say how far off a prediction was.

    Parameters
    ----------
    found : Distance
        How far.
    output : str
        What was predicted.
    scenario : Scenario
        Whose run it was held against.
    """
    said = tr("{degree}: {mean} off on average").format(
        degree=_degree(found.share), mean=value_words(output, found.mean, scenario)
    )
    if abs(found.bias) > SIDES * found.mean:
        said += tr(", too high") if found.bias > 0.0 else tr(", too low")
    worst = tr("; most in {year}, by {largest}.").format(
        year=year_number(round(found.year)), largest=value_words(output, found.largest, scenario)
    )
    way = tr("The direction was right.") if found.same_way else tr("The direction was wrong.")
    return f"{said}{worst} {way}"


def _degree(share: float) -> str:
    if share < LITTLE:
        return tr("Very close")
    if share < SOME:
        return tr("Rather close")
    return tr("Some way off") if share < MUCH else tr("Far off")
