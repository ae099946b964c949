"""``tenfold --safe``: as if for the first time, and nothing of other times is touched."""

import os
from pathlib import Path

import pytest

from tenfold_gui import app, main
from tenfold_gui.app import safely
from tenfold_gui.window.document_desk import DocumentDesk
from tenfold_gui.window.guide_desk import GuideDesk
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.machine_code import cache_folder


def test_settings_and_kernels_of_other_times_are_left_alone(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("TENFOLD_CACHE_DIR", str(tmp_path / "usual"))
    with safely() as settings:
        assert cache_folder() != tmp_path / "usual"
        assert not any(cache_folder().iterdir())
        preferences = Preferences(settings)
        assert preferences.recent == []
        assert preferences.geometry is None
        preferences.theme = "dark"
        settings.sync()
        folder = cache_folder()
        assert Path(settings.fileName()).is_relative_to(folder)
    assert not folder.exists()
    assert os.environ["TENFOLD_CACHE_DIR"] == str(tmp_path / "usual")


def test_where_no_other_place_was_given_none_is_left_behind(monkeypatch) -> None:
    monkeypatch.delenv("TENFOLD_CACHE_DIR")
    with safely():
        assert "TENFOLD_CACHE_DIR" in os.environ
    assert "TENFOLD_CACHE_DIR" not in os.environ


@pytest.mark.parametrize(
    ("given", "path", "safe"),
    [
        ([], None, False),
        (["--safe"], None, True),
        (["--safe", "my.tenfold"], Path("my.tenfold"), True),
        (["my.tenfold"], Path("my.tenfold"), False),
    ],
)
def test_how_it_is_asked_for(given, path, safe, monkeypatch) -> None:
    opened: list[tuple[Path | None, bool]] = []

    def open_window(_drawing, path=None, safe=False) -> int:
        opened.append((path, safe))
        return 0

    monkeypatch.setattr(main, "open_window", open_window)
    assert main.main(given) == 0
    assert opened == [(path, safe)]


def test_help_says_what_it_does(capsys) -> None:
    with pytest.raises(SystemExit):
        main.main(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "--safe" in said
    assert "default settings and layout, nothing recovered, kernels compiled anew" in said


def test_nothing_is_recovered_and_the_window_says_so(qtbot, window, answers, monkeypatch) -> None:
    desk = window.desk(DocumentDesk)
    monkeypatch.setattr(desk, "offer_recovery", lambda: answers.asked.append("recovery"))
    monkeypatch.setattr(window.desk(GuideDesk), "welcome", lambda: answers.asked.append("tour"))
    app._begin(window, None, True)
    assert answers.asked == []
    assert window.status._note.text() == "Safe mode"
    app._begin(window, None, False)
    assert answers.asked == ["recovery", "tour"]
