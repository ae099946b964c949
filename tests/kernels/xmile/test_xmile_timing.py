"""Timing other engines: what happens where they are missing, and that turns are fair."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tenfold_gui.main import main
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.xmile import timing
from tenfold_kernels.xmile.engines import Engine

INSTALLED = "numpy"  # stands for an engine that is there


def unused(*_: object) -> object:
    raise AssertionError


def test_without_an_engine_the_command_says_what_to_install(capsys, monkeypatch) -> None:
    monkeypatch.setattr(timing, "ENGINES", (Engine("no-such-package", unused),))
    assert main(["bench", "--peers"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "pip install 'tenfold[prove,peers]'" in err


def test_engines_that_are_installed_are_timed_in_turns_with_the_kernel(monkeypatch) -> None:
    calls = []

    def read(path, names) -> Callable[[], object]:
        assert path.read_bytes().startswith(b"<?xml")
        assert "capability_a" in names
        return lambda: calls.append("theirs")

    monkeypatch.setitem(timing._READ, INSTALLED, read)
    scenario = replace(preset(OPENING), stop=preset(OPENING).start + 1.0)
    found = timing.time_engines(scenario, (Engine("absent", unused), Engine(INSTALLED, unused)))
    assert list(found) == [INSTALLED]
    assert found[INSTALLED].ratio == pytest.approx(found[INSTALLED].run / found[INSTALLED].ours)
    assert len(calls) == 1 + (timing.TURNS - 1) * timing.REPEATS
