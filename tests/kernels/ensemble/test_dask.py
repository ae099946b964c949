"""A sweep on a real Dask scheduler with two worker processes, one of them killed on the way."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tenfold_kernels.ensemble.sweep import sweep
from tenfold_kernels.ensemble.sweep_folder import SLICE
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import write_scenario

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow

NAMES = ("capability[b]", "share[b,b]")
SHORT: Scenario = replace(preset(OPENING), stop=2030.0, title=Text("short"))
SIZE = 40 * SLICE
COMMAND = "import sys; from tenfold_kernels.cli import main; sys.exit(main(sys.argv[1:]))"


class Cluster:
    """A scheduler and its workers as processes of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        scheduler = folder / "scheduler.json"
        common = ("--no-dashboard", "--scheduler-file", str(scheduler))
        self._start("scheduler", "--port", "0", *common)
        wait_for(scheduler.exists)
        for _ in range(2):
            # Without a nanny: a worker that is killed stays away, and the other takes over.
            self._start("worker", "--no-nanny", "--nthreads", "1",
                        "--local-directory", str(folder), *common)  # fmt: skip
        self.address: str = json.loads(scheduler.read_text())["address"]

    def _start(self, role: str, *arguments: str) -> None:
        code = f"from distributed.cli.dask_{role} import main; main()"
        self.processes.append(
            subprocess.Popen(
                [sys.executable, "-W", "ignore", "-c", code, *arguments],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip

    def kill_a_worker(self) -> None:
        os.kill(self.processes[-1].pid, signal.SIGKILL)

    def close(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()


def wait_for(something, seconds: float = 120.0) -> None:
    end = time.monotonic() + seconds
    while not something():
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path)
    yield made
    made.close()


def tables(folder: Path) -> dict[str, bytes]:
    files = sorted(folder.rglob("*"))
    return {str(f.relative_to(folder)): f.read_bytes() for f in files if f.is_file()}


def test_a_lost_worker_loses_and_doubles_nothing(cluster: Cluster, tmp_path: Path) -> None:
    scenario, folder = tmp_path / "short.toml", tmp_path / "swept"
    write_scenario(scenario, SHORT)
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", COMMAND, "sweep", str(scenario),
         "--design", str(SIZE), "--seed", "3", "--outputs", *NAMES, "--out", str(folder),
         "--dask", cluster.address],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    results = folder / "results"
    wait_for(lambda: process.poll() is not None or len(list(results.glob("part-*"))) >= 4)
    assert process.poll() is None
    cluster.kill_a_worker()
    assert len(list(results.glob("part-*"))) < SIZE // SLICE
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors.decode()
    here = tmp_path / "here"
    sweep(SHORT, SIZE, here, names=NAMES, seed=3)
    assert tables(folder) == tables(here)


def test_where_nobody_answers_the_address_is_named(tmp_path: Path, monkeypatch) -> None:
    from tenfold_kernels.ensemble import sweep as module

    monkeypatch.setattr(module, "PATIENCE", 1)
    for address in ("tcp://127.0.0.1:1", "nonsense://", "127.0.0.1:1"):
        with pytest.raises(InputError, match="--dask: nobody answers at"), \
                module.dask_executor(address):  # fmt: skip
            pass
