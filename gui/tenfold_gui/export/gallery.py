"""Pictures of every workspace through every lens, all drawn by one window, and a contact sheet."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tenfold_gui.app import make_application
from tenfold_gui.engine.compute import compile_kernels
from tenfold_gui.engine.futures import AT_REST, prepare
from tenfold_gui.export.picture import INSPECTOR_FITS, as_seen
from tenfold_gui.i18n import set_language
from tenfold_gui.shapes import Shape
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PRESENTATION_SCALE, THEMES
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import write_atomically

RESTING = 120  # milliseconds without anything going on after which a picture is taken
BEAT = 15  # milliseconds
PATIENCE = 180.0  # seconds for one picture
PAGE = """<!DOCTYPE html>
<meta charset="utf-8"><title>Tenfold: gallery</title>
<style>body {{ font: 13px sans-serif; margin: 24px; background: #ddd }} h2 {{ margin: 24px 0 6px }}
figure {{ display: inline-block; margin: 0 12px 12px 0 }} img {{ width: 460px; display: block }}
figcaption {{ color: #444 }}</style>
<h1>Tenfold: gallery</h1>
{body}
"""


@dataclass(frozen=True)
class View:
    """What is looked at.

    Parameters
    ----------
    workspace, kernel, lens : str
        Names of the workspace, of its kernel, and of the lens.
    """

    workspace: str
    kernel: str
    lens: str


@dataclass(frozen=True)
class Gallery:
    """Which pictures are wanted: each view in each language, theme and shape.

    Parameters
    ----------
    views : sequence of View
        What is looked at.
    languages, themes : sequence of str
        How it looks.
    shapes : sequence of Shape
        Of the window.
    presentation : bool
        Large type and no side panels.
    """

    views: Sequence[View]
    languages: Sequence[str]
    themes: Sequence[str]
    shapes: Sequence[Shape]
    presentation: bool = False


@dataclass(frozen=True)
class Exhibit:
    """One picture of a gallery."""

    view: View
    language: str
    theme: str
    shape: Shape

    @property
    def file(self) -> str:
        """Name of its file."""
        return (
            f"{self.view.workspace}-{self.view.lens}.{self.language}.{self.theme}.{self.shape}.png"
        )


def draw_gallery(gallery: Gallery, folder: Path) -> int:
    """Draw all pictures of a gallery, and a page that shows them; give their number.

    Raises
    ------
    InputError
        If the folder cannot be written, or a run does not finish or fails.
    """
    drawn = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for exhibit, content in exhibits(gallery):
            write_atomically(folder / exhibit.file, content)
            drawn.append(exhibit)
        write_atomically(folder / "index.html", contact_sheet(drawn).encode("utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(str(folder), [Fault(Wrong.UNWRITABLE, "", reason)]) from None
    return len(drawn)


def exhibits(gallery: Gallery) -> Iterator[tuple[Exhibit, bytes]]:
    """Draw the pictures of a gallery one after the other; no user's settings are touched."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Preferences(settings), compiling=False)
        try:
            yield from _drawn_by(window, gallery)
        finally:
            window.engine.stop()
            window.hide()
            window.deleteLater()
            application.processEvents()


def contact_sheet(drawn: Sequence[Exhibit]) -> str:
    """Write a page that shows pictures by what they are of."""
    parts = []
    for view, group in groupby(
        sorted(drawn, key=lambda one: (one.view.workspace, one.view.lens)), lambda one: one.view
    ):
        parts.append(f"<h2>{escape(f'{view.workspace}: {view.lens}')}</h2>")
        for one in group:
            said = escape(f"{one.language} · {one.theme} · {one.shape}")
            parts.append(
                f'<figure><a href="{one.file}"><img loading="lazy" src="{one.file}" alt="{said}">'
                f"</a><figcaption>{said}</figcaption></figure>"
            )
    return PAGE.format(body="\n".join(parts))


def _drawn_by(window: MainWindow, gallery: Gallery) -> Iterator[tuple[Exhibit, bytes]]:
    window.engine.most_members = AT_REST
    if any(view.kernel == "world" for view in gallery.views):
        blocs = len(window.sessions["world"].scenario.blocs)
        prepare(blocs)
        compile_kernels(blocs)
    window.show()
    for language in gallery.languages:
        set_language(language)
        for theme in gallery.themes:
            for shape in gallery.shapes:
                scale = shape.scale * (PRESENTATION_SCALE if gallery.presentation else 1.0)
                window.resize(shape.width, shape.height)
                window.set_look(Look(THEMES[theme], scale))
                beside = shape.width >= INSPECTOR_FITS * shape.scale
                window.set_sides(not gallery.presentation, beside and not gallery.presentation)
                for view in gallery.views:
                    window.show_kernel(view.kernel)
                    window.room.workspace.show_lens(view.lens)
                    exhibit = Exhibit(view, language, theme, shape)
                    _rest(window, exhibit.file)
                    yield exhibit, as_seen(window)


def _rest(window: MainWindow, what: str) -> None:
    """Let the window draw until nothing more is to come."""
    loop, engine = QEventLoop(), window.engine
    failed: list[str] = []
    still, waited = 0, 0

    def look() -> None:
        nonlocal still, waited
        busy = not engine.is_idle or engine.is_studying or engine.is_refining
        still, waited = 0 if busy else still + BEAT, waited + BEAT
        if waited > 1000 * PATIENCE:
            failed.append("")
        if failed or still >= RESTING:
            loop.quit()

    beat = QTimer(window, interval=BEAT)
    beat.timeout.connect(look)
    engine.failed.connect(failed.append)
    beat.start()
    loop.exec()
    beat.stop()
    beat.deleteLater()
    engine.failed.disconnect(failed.append)
    if failed:
        words = Phrase("the run did not finish")
        raise InputError(what, [Fault(Wrong.UNREADABLE, "", failed[0] or words)])
    QApplication.processEvents()
