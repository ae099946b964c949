"""``tenfold gallery``: pictures of all workspaces in all looks, by one window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tenfold_gui.export import gallery
from tenfold_gui.main import main
from tenfold_gui.shapes import Shape, shape_of
from tenfold_gui.style.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES
from tenfold_kernels.faults import InputError

FEW = ("--workspace", "cluster", "--workspace", "finance", "--lens", "scaling", "--lens", "cash")


@pytest.fixture(autouse=True)
def quick(monkeypatch) -> None:
    monkeypatch.setattr(gallery, "RESTING", 45)


def test_every_view_is_drawn_in_every_look_and_shown_on_one_page(
    qapp, capsys, tmp_path: Path
) -> None:
    sizes = ("--size", "1000x640", "--size", "1280x800@150")
    languages = ("--lang", "en", "--lang", "zh_TW")
    assert main(["gallery", "--out", str(tmp_path / "new"), *FEW, *sizes, *languages]) == 0
    count = 2 * 2 * len(THEMES) * 2
    assert capsys.readouterr().out.startswith(f"{count} pictures; ")
    pictures = sorted((tmp_path / "new").glob("*.png"))
    assert len(pictures) == count
    page = (tmp_path / "new" / "index.html").read_text("utf-8")
    assert [one.name for one in pictures if f'src="{one.name}"' not in page] == []
    shown = {one.name: QImage(str(one)) for one in pictures}
    assert len({one.read_bytes() for one in pictures}) == count
    assert shown["finance-cash.zh_TW.dark.1000x640.png"].width() == 1000
    assert shown["cluster-scaling.en.light.1280x800@150.png"].height() == 800
    for theme in (LIGHT, DARK, HIGH_CONTRAST):
        image = shown[f"cluster-scaling.en.{theme.name}.1000x640.png"]
        assert image.pixelColor(3, 3).name().upper() == theme.panel


def test_a_run_that_fails_is_told_with_its_picture(qapp, capsys, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(gallery, "PATIENCE", -1.0)
    assert main(["gallery", "--out", str(tmp_path), *FEW]) == 2
    assert "cluster-scaling.en.light.1280x800.png" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_refused(qapp, capsys, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["gallery", "--out", str(tmp_path / "file"), *FEW]) == 2
    err = capsys.readouterr().err
    assert "cannot be written" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("text", ["1280x800", "3840x2160@200", "960x600@250"])
def test_shapes_are_written_as_they_are_read(text: str) -> None:
    assert str(shape_of(text)) == text


def test_a_shape_without_a_size_of_type_has_the_usual_one() -> None:
    assert shape_of("1280x800@100") == Shape(1280, 800) == shape_of("1280x800")
    assert shape_of("3840x2160@200").scale == 2.0


@pytest.mark.parametrize("text", ["1280", "1280x800@", "1280x800@110", "100x100", "1280x800@9999"])
def test_what_is_no_shape_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="--size"):
        shape_of(text)
