"""Reports, read back: HTML by a parser of HTML, PDF by poppler."""

import base64
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tenfold_gui.export.report import Proof, Report, report_html
from tenfold_gui.main import main
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.export.provenance import command
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.share_code import share_code

OPENING = "us-china-ai-chips"
CHANGED = ("--set", "subsidy_coverage[b]=0.5")
VOID = ("meta", "img", "br")


class Reader(HTMLParser):
    """Collects words, pictures and headings, and holds every element to be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.headings: list[str] = []
        self.language: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert not any(key.startswith("on") for key in given)
        if tag == "html":
            self.language = given["lang"]
        if tag == "img":
            self.pictures.append(given)
        assert tag != "script"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("h1", "h2"):
            self.headings.append(data)
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return "\n".join(self.words)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_a_report_holds_all_that_it_takes_in_one_file(tmp_path: Path, language: str) -> None:
    path = tmp_path / "report.html"
    assert main(["report", OPENING, *CHANGED, "--lang", language, "--out", str(path)]) == 0
    content = path.read_text("utf-8")
    found = read(content)
    scenario = with_assignments(preset(OPENING), [CHANGED[1]])
    assert found.language == language.replace("_", "-")
    assert found.headings[0] == scenario.title.in_language(language)
    assert len(found.headings) == 9
    assert scenario.story.in_language(language).split("\n\n")[0] in found.text
    assert command(scenario) in found.text
    assert share_code(scenario) in found.text
    assert "World Bank" in found.text or "世界銀行" in found.text
    assert len(found.pictures) == 6
    for picture in found.pictures:
        head, _, data = (picture["src"] or "").partition(",")
        assert head == "data:image/svg+xml;base64"
        assert ElementTree.fromstring(base64.b64decode(data)).tag.endswith("svg")
        assert picture["alt"]
    assert "http://" not in content.replace("http://www.w3.org", "")


def test_a_report_on_pages_can_be_searched_and_carries_the_scenario(tmp_path: Path) -> None:
    for tool in ("pdftotext", "pdffonts", "pdfimages", "pdfdetach"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} of poppler-utils is not installed")
    path = tmp_path / "report.pdf"
    assert main(["report", OPENING, *CHANGED, "--lang", "zh_TW", "--out", str(path)]) == 0

    def said(*call: str) -> str:
        run = subprocess.run(call, capture_output=True, check=True)
        return unicodedata.normalize("NFKC", run.stdout.decode("utf-8"))

    words = said("pdftotext", str(path), "-")
    for wanted in ("美中 AI 晶片", "技術能力與差距", "2040", "tenfold run us-china-ai-chips"):
        assert wanted in words
    assert "1/6" in words.replace(" / ", "/")
    fonts = said("pdffonts", str(path)).splitlines()[2:]
    assert all(line.split()[-5] == "yes" for line in fonts)
    assert said("pdfimages", "-list", str(path)).splitlines()[2:] == []  # curves are curves
    assert "scenario.toml" in said("pdfdetach", "-list", str(path))


def test_what_a_stranger_wrote_is_never_markup() -> None:
    evil = "<script>alert(1)</script>"
    scenario = Scenario("world", Text(evil, evil), Text(evil, evil), start=2000.0, stop=2010.0,
                        bloc_names={"a": Text(evil, evil), "b": Text(evil, evil)},
                        values={"saving_rate[a]": 0.4},
                        sources={"saving_rate": Text(evil, evil)})  # fmt: skip
    found = read(report_html(Report(scenario, scenario), ()))
    assert evil in found.text


def test_a_proof_is_told_with_its_hash() -> None:
    engines = {"pysd": {"version": "3.14", "variables": 700, "largest_difference": 2e-13,
                        "agrees": True},
               "simlin": {"version": None, "variables": 0, "largest_difference": None,
                          "agrees": None}}  # fmt: skip
    proof = Proof({"file_sha256": "ab" * 32, "engines": engines})
    scenario = preset(OPENING)
    told = read(report_html(Report(scenario, scenario, proof=proof), ())).text
    assert "ab" * 32 in told
    assert "2.0e-13" in told
    assert "simlin" not in told
    assert "tenfold prove" in read(report_html(Report(scenario, scenario), ())).text


def test_bands_are_told_with_their_members_and_what_these_break() -> None:
    scenario = preset(OPENING)
    report = Report(scenario, scenario, members=1000, failures=[("debt_explodes", 3)])
    told = read(report_html(report, ["<i></i>"])).text
    assert "1,000 futures" in told
    assert "debt_explodes" in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--out", "r.txt"), ".html, .pdf"),
        (("--out", "r.html", "--lens", "step"), "step"),
        (("--out", "r.html", "--set", "nothing=1"), "nothing"),
    ],
)
def test_bad_input_is_refused(capsys, arguments: tuple[str, ...], message: str) -> None:
    assert main(["report", OPENING, *arguments]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.out == ""
