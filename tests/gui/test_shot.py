"""``tenfold shot``: the window as a picture, and what is said to input it cannot use."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from tenfold_gui.commands import shot
from tenfold_gui.export import picture
from tenfold_gui.lenses import CLUSTER_LENSES, FINANCE_LENSES, RACE_LENSES
from tenfold_gui.main import main
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.workbook.file import write_workbook
from tenfold_kernels.workbook.pins import pin_of
from tenfold_kernels.workbook.workbook import workbook_of

OPENING, CLUSTER, FINANCE = "us-china-ai-chips", "h20-against-h200", "northvolt"
SMALL = "1000x640"
ALIKE, UNLIKE = 0.01, 0.02
PNG = b"\x89PNG\r\n\x1a\n"


def taken(path: Path, *arguments: str) -> QImage:
    """Take a picture and read it back."""
    assert main(["shot", *arguments, "--out", str(path)]) == 0
    assert path.read_bytes().startswith(PNG)
    found = QImage(str(path))
    assert not found.isNull()
    return found.convertToFormat(QImage.Format.Format_RGB32)


def colours(shown: QImage) -> Counter[int]:
    """How often each colour occurs, on every fourth pixel of every fourth row."""
    across, down = range(0, shown.width(), 4), range(0, shown.height(), 4)
    return Counter(shown.pixel(x, y) & 0xFFFFFF for y in down for x in across)


def difference(first: QImage, second: QImage) -> float:
    """Share of the pixels that differ; the time a run took is shown and may."""
    assert first.size() == second.size()
    places = [(x, y) for y in range(0, first.height(), 4) for x in range(0, first.width(), 4)]
    return sum(first.pixel(*place) != second.pixel(*place) for place in places) / len(places)


def lightness(shown: QImage) -> float:
    """Mean of all channels between 0 and 1."""
    found = colours(shown)
    total = sum(n * ((c >> 16) + (c >> 8 & 255) + (c & 255)) for c, n in found.items())
    return total / (3 * 255 * found.total())


@pytest.fixture(autouse=True)
def quick(monkeypatch) -> None:
    monkeypatch.setattr(picture, "SETTLING", 50)


@pytest.fixture(scope="module")
def usual(qapp, tmp_path_factory) -> QImage:
    """The opening preset, small, in English and light, in its own workspace."""
    return taken(tmp_path_factory.mktemp("usual") / "shot.png", OPENING, "--size", SMALL)


@pytest.mark.parametrize(
    ("name", "workspace", "size"),
    [
        (OPENING, "race", (1600, 900)),
        (CLUSTER, "cluster", (1280, 720)),
        (CLUSTER, "race", (960, 600)),
    ],
)
def test_a_picture_has_the_size_asked_for_and_shows_something(
    qapp, tmp_path: Path, name: str, workspace: str, size: tuple[int, int]
) -> None:
    arguments = (name, "--workspace", workspace, "--size", "{}x{}".format(*size))
    found = taken(tmp_path / "shot.png", *arguments)
    assert (found.width(), found.height()) == size
    counted = colours(found)
    assert len(counted) > 50
    assert counted.most_common(1)[0][1] < 0.95 * counted.total()


def test_a_preset_opens_its_own_workspace(usual: QImage, tmp_path: Path) -> None:
    shown = {
        workspace: taken(tmp_path / "shot.png", OPENING, "--size", SMALL, "--workspace", workspace)
        for workspace in ("race", "cluster")
    }
    assert difference(shown["race"], usual) < ALIKE
    assert difference(shown["cluster"], usual) > UNLIKE


def test_a_dark_theme_is_dark_and_a_light_one_light(usual: QImage, tmp_path: Path) -> None:
    dark = taken(tmp_path / "dark.png", OPENING, "--size", SMALL, "--theme", "dark")
    assert lightness(usual) > 0.8
    assert lightness(dark) < 0.3


def test_another_language_looks_different(usual: QImage, tmp_path: Path) -> None:
    other = taken(tmp_path / "other.png", OPENING, "--size", SMALL, "--lang", "zh_TW")
    assert difference(other, usual) > UNLIKE


@pytest.mark.parametrize(
    ("name", "lenses"),
    [(CLUSTER, CLUSTER_LENSES), (OPENING, RACE_LENSES), (FINANCE, FINANCE_LENSES)],
)
def test_each_lens_gives_a_picture_of_its_own_with_all_that_belongs_to_it(
    qapp, tmp_path: Path, monkeypatch, name: str, lenses: dict[str, str]
) -> None:
    studying: list[bool] = []
    png = picture.as_seen

    def watched(window: MainWindow) -> bytes:
        studying.append(window.engine.is_studying)
        return png(window)

    monkeypatch.setattr(picture, "as_seen", watched)
    first = taken(tmp_path / "shot.png", name, "--size", SMALL)
    shown = {
        lens: taken(tmp_path / "shot.png", name, "--size", SMALL, "--lens", lens) for lens in lenses
    }
    assert studying == [False] * (1 + len(lenses))
    assert difference(shown.pop(next(iter(lenses))), first) < ALIKE
    pictures = [first, *shown.values()]
    for one, other in combinations(pictures, 2):
        assert difference(one, other) > UNLIKE


def test_a_presentation_has_large_type_and_no_side_panels(
    qapp, tmp_path: Path, monkeypatch
) -> None:
    seen: list[tuple[float, bool, bool]] = []
    png = picture.as_seen

    def watched(window: MainWindow) -> bytes:
        room = window.room
        seen.append((window.look.scale, room.left.isVisible(), room.right.isVisible()))
        return png(window)

    monkeypatch.setattr(picture, "as_seen", watched)
    taken(tmp_path / "usual.png", OPENING, "--size", "1440x640")
    taken(tmp_path / "large.png", OPENING, "--size", "1440x640", "--presentation")
    assert seen[0] == (1.0, True, True)
    assert seen[1][0] > 1.0
    assert seen[1][1:] == (False, False)


def test_a_scenario_file_is_drawn_in_the_place_of_an_older_picture(
    usual: QImage, tmp_path: Path
) -> None:
    source, target = tmp_path / "own.toml", tmp_path / "shot.png"
    write_scenario(source, preset("soviet-exhaustion"))
    target.write_bytes(b"old")
    assert difference(taken(target, str(source), "--size", SMALL), usual) > UNLIKE
    assert {entry.name for entry in tmp_path.iterdir()} == {"own.toml", "shot.png"}


@pytest.mark.parametrize("name", [CLUSTER, FINANCE])
def test_a_file_of_another_kernel_is_drawn_as_its_preset_is(
    qapp, tmp_path: Path, name: str, monkeypatch
) -> None:
    shown: list[str] = []
    png = picture.as_seen

    def watched(window: MainWindow) -> bytes:
        shown.append(window.status._run.text())
        return png(window)

    monkeypatch.setattr(picture, "as_seen", watched)
    source = tmp_path / "own.toml"
    write_scenario(source, preset(name))
    found = taken(tmp_path / "file.png", str(source), "--size", SMALL)
    wanted = taken(tmp_path / "preset.png", name, "--size", SMALL)
    assert difference(found, wanted) < ALIKE
    assert not any("money" in words for words in shown)  # of the world, whose preset opens first


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["us-china-ai-chip"], ["PRESET", "did you mean 'us-china-ai-chips'"]),
        (["zzz"], ["PRESET", "'zzz'", OPENING]),
        (["no/such/file.toml"], ["no/such/file.toml", "No such file"]),
        ([OPENING, "--size", "0x0"], ["--size", "0x0", "960x600 to 7680x4320"]),
        ([OPENING, "--size", "1e9x1e9"], ["--size", "1e9x1e9", "960x600 to 7680x4320"]),
        ([OPENING, "--size", "99999x99999"], ["--size", "99999x99999"]),
        ([OPENING, "--size", "7681x4320"], ["--size", "7681x4320"]),
        ([OPENING, "--size", "1600"], ["--size", "1600"]),
        ([OPENING, "--size", "-1600x-900"], ["--size"]),
        ([OPENING, "--size", "1600x900\n"], ["--size", r"1600x900\n"]),
        ([OPENING, "--size", ""], ["--size"]),
        ([OPENING, "--size", "9" * 9999], ["--size", "..."]),
        ([OPENING, "--lens", "run"], ["--lens", "'run'", "public-purse"]),
        ([CLUSTER, "--lens", "ledger"], ["--lens", "'ledger'", "scaling"]),
        (["northvolt", "--lens", "ledger"], ["--lens", "'ledger'", "decision"]),
    ],
    ids=lambda value: " ".join(value)[:40],
)
def test_what_cannot_be_drawn_is_refused_in_one_line(
    capsys, tmp_path: Path, arguments: list[str], named: list[str]
) -> None:
    """Options are given as one word, so that a value may begin with a sign."""
    joined = [*arguments[:1], *(["=".join(arguments[1:])] if arguments[1:] else [])]
    assert main(["shot", *joined, "--out", str(tmp_path / "shot.png")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    for word in named:
        assert word in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        [OPENING, "--workspace", "finances"],
        [OPENING, "--lang", "fr"],
        [OPENING, "--theme", "pink"],
        [CLUSTER, "--lens", "microscope"],
        [],
    ],
    ids=" ".join,
)
def test_a_wrong_option_is_answered_with_the_usage(
    capsys, tmp_path: Path, arguments: list[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["shot", *arguments, "--out", str(tmp_path / "shot.png")])
    err = capsys.readouterr().err
    assert err.startswith("usage: tenfold shot")
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_refused_and_stays_empty(
    qapp, capsys, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    out = str(tmp_path / "file" / "shot.png")
    assert main(["shot", OPENING, "--size", SMALL, "--out", out]) == 2
    err = capsys.readouterr().err
    assert "cannot be written" in err
    assert len(err.splitlines()) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_a_run_that_does_not_end_in_time_is_told(qapp, capsys, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(shot, "PATIENCE", 0.0)
    assert main(["shot", OPENING, "--size", SMALL, "--out", str(tmp_path / "shot.png")]) == 2
    assert "the run did not finish" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_draws_twice_is_taken_once(qtbot, tmp_path: Path, monkeypatch) -> None:
    """A late second picture would be one of a window that is gone."""
    pictures: list[bytes] = []
    png = picture.as_seen

    class Restless(MainWindow):
        def show(self) -> None:
            again = QTimer(self, singleShot=True, interval=picture.SETTLING // 2)
            again.timeout.connect(lambda: self.drawn.emit(None))
            self.drawn.connect(lambda answer: answer and again.start())
            super().show()

    def counted(window: MainWindow) -> bytes:
        pictures.append(png(window))
        return pictures[-1]

    monkeypatch.setattr(picture, "MainWindow", Restless)
    monkeypatch.setattr(picture, "as_seen", counted)
    taken(tmp_path / "shot.png", OPENING, "--size", SMALL)
    qtbot.wait(3 * picture.SETTLING)
    assert len(pictures) == 1


def test_futures_are_drawn_unless_they_are_off_and_always_alike(qapp, tmp_path: Path) -> None:
    """A thousand members, always the same; only the times of the status line differ."""
    found = {
        futures: taken(tmp_path / f"{futures}.png", OPENING, "--size", SMALL, "--futures", futures)
        for futures in ("off", "bands", "paths")
    }
    for one, other in combinations(found.values(), 2):
        assert difference(one, other) > UNLIKE
    again = taken(tmp_path / "again.png", OPENING, "--size", SMALL)
    assert difference(found["bands"], again) < ALIKE


def test_pinned_scenarios_of_a_document_stand_beside_the_one_at_hand(qapp, tmp_path: Path) -> None:
    book = workbook_of(preset(OPENING)).with_case(preset("small-yard"))
    book = book.pinned(pin_of(book.at, preset("small-yard"), compute=False)).looking_at("1")
    document = tmp_path / "two.tenfold"
    write_workbook(document, book)
    given = (str(document), "--size", SMALL, "--futures", "off")
    alone = taken(tmp_path / "alone.png", *given)
    together = taken(tmp_path / "together.png", *given, "--compare", "overlay")
    assert difference(alone, together) > UNLIKE
    blue = int(LIGHT.series[0].removeprefix("#"), 16)
    assert colours(together)[blue] > 0
