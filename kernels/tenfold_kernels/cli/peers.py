"""Print how the kernel compares with its peers: one row each, missing ones included."""

from collections.abc import Iterator

from tenfold_kernels.cli.output import compact, print_table
from tenfold_kernels.peers import BUILDS, ENGINE_NAMES, Measured
from tenfold_kernels.xmile.engines import ENGINES

HEADER = ("", "µs, 1 thread", "µs, 2 threads", "members of ours", "runs of ours", "")
NONE = ""


def print_peers(found: Measured, gcc_fault: str) -> None:
    """Print one table: time per run, and how many of the kernel's own take as long.

    Parameters
    ----------
    found : mapping
        What `tenfold_kernels.peers.measure` gave.
    gcc_fault : str
        Why figures of gcc are missing.
    """
    print_table(HEADER, (*_world(found, gcc_fault), *_finance(found)))


def _world(found: Measured, gcc_fault: str) -> Iterator[tuple[str, ...]]:
    if "world_member_us" in found:
        yield _row(
            found, "Tenfold, one of 1,000 side by side", "world_member_us",
            "world_member_2_threads_us", remark="ten series, once a year",
        )  # fmt: skip
        yield _row(found, "Tenfold, one run", "world_run_ms", remark="every variable, every step")
    for key in BUILDS:
        if f"{key}_flags" in found:
            yield _row(
                found, "C, one of 1,000 side by side", f"{key}_member_us",
                f"{key}_member_2_threads_us",
                remark=f"{found['gcc_version']} {found[f'{key}_flags']}; differs by "
                f"{compact(_number(found, f'{key}_difference'))}",
            )  # fmt: skip
        else:
            yield _missing("C, one of 1,000 side by side", f"{BUILDS[key]}: {gcc_fault}")
    for engine in reversed(ENGINES):
        name = f"{ENGINE_NAMES[engine.package]}, one run"
        if f"{engine.package}_run_ms" in found:
            read = _amount(_number(found, f"{engine.package}_read_ms"))
            yield _row(
                found, name, f"{engine.package}_run_ms",
                remark=f"version {engine.version}; read the file in {read} ms",
            )  # fmt: skip
        else:
            yield _missing(name, f"not installed: {engine.how_to_install}")


def _finance(found: Measured) -> Iterator[tuple[str, ...]]:
    if "pysam_ratio" in found:
        yield ("Tenfold, one project", _amount(_number(found, "project_us")), *[NONE] * 4)
        ratio = compact(_number(found, "pysam_ratio"))
        theirs = _amount(_number(found, "pysam_project_us"))
        yield ("PySAM, the same project", theirs, NONE, NONE, NONE, f"{ratio} projects of ours")
    else:
        yield _missing("PySAM, one project", "not installed: pip install nrel-pysam")


def _row(
    found: Measured, name: str, one: str, two: str | None = None, *, remark: str
) -> tuple[str, ...]:
    """Say a time in microseconds, whatever its key is in, and in those of the kernel."""
    took = _microseconds(found, one)
    return (
        name,
        _amount(took),
        _amount(_microseconds(found, two)) if two else NONE,
        _amount(took / _microseconds(found, "world_member_us")),
        _amount(took / _microseconds(found, "world_run_ms")),
        remark,
    )


def _amount(value: float) -> str:
    """Write a number that may be large without an exponent."""
    return f"{value:.0f}" if value >= 1000.0 else f"{value:.3g}"


def _missing(name: str, why: str) -> tuple[str, ...]:
    return (name, *[NONE] * 4, why)


def _microseconds(found: Measured, key: str) -> float:
    return _number(found, key) * (1e3 if key.endswith("_ms") else 1.0)


def _number(found: Measured, key: str) -> float:
    return float(found[key])
