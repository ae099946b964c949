"""What was studied and still belongs to the screen, and what must be studied anew."""

from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.studies import Study
from tenfold_gui.workspaces.race.pages import Page
from tenfold_gui.workspaces.race.proposals import study_on
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_gui.workspaces.race.view import Findings


def draw_findings(page: Page, shown: Shown, findings: Findings) -> list[Study | Inquiry]:
    """Draw what is known on a page, dim what is out of date, and give what must be studied."""
    missing: list[Study | Inquiry] = []
    for topic in page.topics:
        study = study_on(topic, shown.scenario, shown.about)
        key, studied = findings.get(topic, (None, None))
        if study is not None and studied is not None and key == study.matters():
            page.show_studied(studied)
            continue
        page.set_stale(topic)
        if study is not None:
            missing.append(study)
    return missing
