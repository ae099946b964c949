"""Files of earlier versions: every version has its migration, every old name its parameter."""

from collections import Counter
from dataclasses import replace

import pytest

from tenfold_kernels import scenario_reader
from tenfold_kernels.faults import InputError
from tenfold_kernels.migrations import FORMAT_VERSION, MIGRATIONS, migrate, with_present_names
from tenfold_kernels.parameters import ParameterTable
from tenfold_kernels.registry import KERNELS, parameter_table
from tenfold_kernels.scenario_file import parse_scenario

TEXT = """\
format = "tenfold-scenario"
format_version = 1
kernel = "world"
model_version = 1
[horizon]
start = 1990
stop = 2060
"""


@pytest.fixture
def renamed(monkeypatch) -> ParameterTable:
    """The world's table as if ``tax_share`` had had two other names before."""
    table = parameter_table("world")
    specs = tuple(
        replace(spec, renamed_from=("tax_rate", "levy")) if spec.key == "tax_share" else spec
        for spec in table.specs
    )
    changed = ParameterTable(table.kernel, specs, table.subscripts)
    monkeypatch.setattr(scenario_reader, "parameter_table", lambda *_: changed)
    return changed


def test_there_is_a_migration_from_every_earlier_version() -> None:
    assert set(MIGRATIONS) == set(range(1, FORMAT_VERSION))


def test_a_file_of_the_present_version_is_left_alone() -> None:
    document = {"format_version": FORMAT_VERSION, "parameters": {"tax_share": 0.3}}
    assert migrate(document, FORMAT_VERSION) == document


def test_migrating_works_on_a_copy_and_takes_only_the_steps_that_are_missing() -> None:
    taken: list[int] = []

    def step(version: int):
        def move(document):
            taken.append(version)
            return {**document, f"from_{version}": True}

        return move

    chain = {version: step(version) for version in (1, 2, 3)}
    original = {"format_version": 2}
    found = migrate(original, 2, 4, chain)
    assert taken == [2, 3]
    assert found == {"format_version": 4, "from_2": True, "from_3": True}
    assert original == {"format_version": 2}


def test_a_missing_migration_is_never_skipped() -> None:
    with pytest.raises(KeyError):
        migrate({"format_version": 1}, 1, 3, {1: dict})


def test_names_that_were_never_changed_stay(renamed: ParameterTable) -> None:
    given = {"frontier_growth": 0.3, "unheard_of": 1.0}
    assert with_present_names(given, renamed) == given


@pytest.mark.parametrize("old", ["tax_rate", "levy", "tax_share"])
def test_a_file_may_use_any_name_a_parameter_ever_had(renamed: ParameterTable, old: str) -> None:
    text = f"{TEXT}[parameters]\n{old} = {{ a = 0.3, b = 0.4 }}\n"
    values = parse_scenario(text.encode(), "old.toml").values
    assert values == {"tax_share[a]": 0.3, "tax_share[b]": 0.4}


@pytest.mark.parametrize("old", ["tax_rate", "tax_share"])
def test_the_source_of_a_value_is_found_by_its_old_name_too(
    renamed: ParameterTable, old: str
) -> None:
    text = f'{TEXT}[sources.{old}]\nen = "A report."\n'
    assert parse_scenario(text.encode(), "old.toml").sources["tax_share"].en == "A report."


def test_faults_of_a_renamed_parameter_name_it_as_it_is_called_now(
    renamed: ParameterTable,
) -> None:
    with pytest.raises(InputError, match=r"parameters\.tax_share: found 7"):
        parse_scenario(f"{TEXT}[parameters]\nlevy = 7\n".encode(), "old.toml")


@pytest.mark.parametrize("kernel", KERNELS)
def test_no_name_stands_for_two_parameters(kernel: str) -> None:
    specs = parameter_table(kernel).specs
    names = Counter(name for spec in specs for name in (spec.key, *spec.renamed_from))
    assert [name for name, count in names.items() if count > 1] == []
