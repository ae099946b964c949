"""The glossary: words of the field, in both languages, found by typing."""

from html import escape

from PySide6.QtWidgets import QDialog, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from tenfold_gui.i18n import CHINESE, ENGLISH, current_language, tr
from tenfold_gui.style.look import Look
from tenfold_kernels.glossary import Term, terms

SIZE = (620, 640)


class GlossaryWindow(QDialog):
    """Shows terms, all or those that contain what is typed.

    Parameters
    ----------
    parent : QWidget
        The window.
    look : Look
        Type and colours.
    typed : str
        What to look for at first.
    """

    def __init__(self, parent: QWidget, look: Look, typed: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self.setWindowTitle(tr("Glossary"))
        self.setFont(look.body)
        self._look = look
        self.line = QLineEdit(typed)
        self.line.setPlaceholderText(tr("Search"))
        self.line.setAccessibleName(tr("Search"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._fill)
        self.page = QTextBrowser()
        self.page.setFont(look.body)
        self.page.setAccessibleName(tr("Glossary"))
        self.page.document().setDocumentMargin(12)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.page)
        self.resize(look.px(SIZE[0]), min(look.px(SIZE[1]), max(parent.height() - 80, 320)))
        self._fill()

    def _fill(self) -> None:
        language = current_language()
        words = self.line.text().casefold().split()
        shown = [term for term in terms() if all(word in _said(term) for word in words)]
        if language == CHINESE:
            shown.sort(key=lambda term: term.name.zh_TW)
        # What is looked for by its name comes before what only mentions it.
        shown.sort(key=lambda term: not all(word in _names(term) for word in words))
        written = "".join(self._written(term, language) for term in shown)
        self.page.setHtml(written or f"<p>{escape(tr('Nothing by that name'))}</p>")

    def _written(self, term: Term, language: str) -> str:
        other = ENGLISH if language == CHINESE else CHINESE
        aside = " · ".join((term.name.in_language(other), *term.also))
        return (
            f'<p style="line-height: 130%"><b>{escape(term.name.in_language(language))}</b>'
            f'&nbsp; <span style="color: {self._look.theme.secondary}">{escape(aside)}</span><br>'
            f"{escape(term.meaning.in_language(language))}</p>"
        )


def _names(term: Term) -> str:
    return " ".join((term.name.en, term.name.zh_TW, *term.also)).casefold()


def _said(term: Term) -> str:
    return f"{_names(term)} {term.meaning.en} {term.meaning.zh_TW}".casefold()
