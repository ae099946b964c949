"""Projects that come with the program, with SAM's figures for them."""

from importlib.resources import files

from tenfold_kernels.finance.case_file import Case, parse_cases


def published_cases() -> list[Case]:
    """All projects of the table, in order."""
    file = files("tenfold_presets.evidence") / "project_finance.json"
    return parse_cases(file.read_bytes(), file.name)
