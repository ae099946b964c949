"""``tenfold finance run`` and ``flips``: two projects over many paths, and what turns them."""

import pytest
from command_line import OPENING, document, refusal, tenfold
from jsonschema import validate

from tenfold_kernels.finance.project_table import stored_table, written
from tenfold_kernels.finance.stochastic import LEVERS, LINES, SWEPT, Remark, run_finance
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario_file import scenario_text

PRESET = "floor-price-for-ten-years"
FEW = ("--paths", "200")
FINANCE = [name for name in preset_ids() if preset(name).kernel == "finance"]
QUANTILE = {"type": ["number", "null"]}
FIGURE = {
    "type": "object",
    "required": ["unit", "mean", "standard_error", "p5", "p50", "p95"],
    "additionalProperties": False,
    "properties": {
        "unit": {"type": "string"}, "mean": {"type": "number"},
        "standard_error": {"type": "number", "minimum": 0},
        "p5": QUANTILE, "p50": QUANTILE, "p95": QUANTILE,
    },
}  # fmt: skip
FIGURES = {"type": "object", "additionalProperties": FIGURE}
SERIES = {"type": "array", "items": {"type": "number"}}
PROJECT = {
    "type": "object",
    "required": [
        "figures", "public_cost", "yearly", "statement", "returns", "remarks", "notes",
        "sweeps", "decades",
    ],
    "additionalProperties": False,
    "properties": {
        "figures": FIGURES | {"required": [
            "debt_share", "spread", "return_on_expected_flows", "hurdle", "close_chance",
            "default_chance", "public_cost_per_output", "consumer_cost",
        ]},
        "public_cost": FIGURES | {"required": [*LINES, "total"]},
        "yearly": {"type": "object", "additionalProperties": {
            "properties": {"unit": {"type": "string"}, "values": SERIES},
        }},
        "statement": {
            "type": "object",
            "required": ["uses", "sources", "flows", "alive", "cash", "cover"],
            "properties": {
                "flows": {"additionalProperties": {"properties": {"values": SERIES}}},
                "alive": {"properties": {"values": SERIES}},
                "cash": {"required": ["unit", "p5", "p50", "p95"]},
                "cover": {"properties": {
                    "p50": {"type": "array", "items": {"type": ["number", "null"]}},
                }},
            },
        },
        "returns": {"required": ["edges", "shares", "below", "above", "nothing_back"]},
        "remarks": {"items": {"enum": [str(remark) for remark in Remark]}},
        "notes": {"type": "array", "items": {"type": "string"}},
        "sweeps": {
            "required": list(SWEPT),
            "additionalProperties": {
                "required": ["values", "close_chance", "present", "thresholds"],
                "properties": {"values": SERIES, "close_chance": SERIES},
            },
        },
        "decades": {
            "type": "object",
            "required": ["capability", "unit_cost", "close_chance"],
            "additionalProperties": {
                "required": ["unit", "mean", "standard_error", "p5", "p50", "p95"],
                "properties": {
                    "mean": SERIES, "standard_error": SERIES, "p5": SERIES, "p95": SERIES,
                },
            },
        },
    },
}  # fmt: skip
RUN = {
    "type": "object",
    "required": ["preset", "kernel", "paths", "seed", "projects", "seconds"],
    "additionalProperties": False,
    "properties": {
        "preset": {"type": "string"},
        "kernel": {"const": "finance"},
        "paths": {"type": "integer"},
        "seed": {"type": "integer"},
        "seconds": {"type": "number", "minimum": 0},
        "projects": {"required": ["a", "b"], "additionalProperties": PROJECT},
    },
}


def test_a_run_has_the_agreed_shape_and_says_what_the_kernel_says(capsys) -> None:
    found = document(capsys, "finance", "run", PRESET, *FEW, "--seed", "7")
    validate(found, RUN)
    assert (found["paths"], found["seed"]) == (200, 7)
    kernel = run_finance(preset(PRESET), 200, 7)
    for project, report in kernel.items():
        told = found["projects"][project]
        more = ("decades", "sweeps")
        assert {key: told[key] for key in told if key not in more} == report.document()
        lines = [figure["mean"] for name, figure in told["public_cost"].items() if name != "total"]
        assert sum(lines) == pytest.approx(told["public_cost"]["total"]["mean"], abs=1e-12)
        low, middle, high = (told["public_cost"]["total"][q] for q in ("p5", "p50", "p95"))
        assert low <= middle <= high


def test_the_same_question_gets_the_same_answer(capsys) -> None:
    one, two = (document(capsys, "finance", "run", PRESET, *FEW) for _ in range(2))
    assert one["projects"] == two["projects"]
    other = document(capsys, "finance", "run", PRESET, *FEW, "--seed", "2")
    assert other["projects"] != one["projects"]


def test_people_get_a_table_for_each_project(capsys) -> None:
    code, out, err = tenfold(capsys, "finance", "run", PRESET, *FEW)
    assert (code, err) == (0, "")
    for words in ("a: No floor", "b: Floor for 80 % of output", "close_chance", "std. error",
                  "public cost if it closes: offtake", "capability",
                  "along contract_length the decision"):  # fmt: skip
        assert words in out


def test_values_can_be_set_and_files_read(capsys, tmp_path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(scenario_text(preset(PRESET)), "utf-8")
    changed = document(capsys, "finance", "run", str(path), *FEW, "--set", "offtake_years[b]=0")[
        "projects"
    ]
    assert changed["a"] == changed["b"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((OPENING,), ("PRESET", "project finance")),
        (("nowhere",), ("PRESET", "nowhere")),
        ((PRESET, "--paths", "1e4"), ("--paths", "1e4", "100 to 200000")),
        ((PRESET, "--paths", "10"), ("--paths", "10", "100 to 200000")),
        ((PRESET, "--paths", "-500"), ("--paths",)),
        ((PRESET, "--seed", "x"), ("--seed", "'x'")),
        ((PRESET, "--set", "offtake_years[c]=1"), ("--set", "offtake_years[c]")),
        ((PRESET, "--set", "contracted_cover[a]=0.9"), ("contracted_cover[a]", "1 to 10")),
        ((PRESET, "--set", "plant_life[a]=30"), ("plant_life[a]", "1 to 25")),
        ((PRESET, "--set", "floor_price=nan"), ("--set", "floor_price", "finite")),
        ((PRESET, "--set", "flor_price=1"), ("--set", "did you mean 'floor_price'")),
    ],
)
def test_what_cannot_be_run_is_refused(capsys, arguments, words) -> None:
    for question in ("run", "flips"):
        message = refusal(capsys, "finance", question, *arguments)
        for word in words:
            assert word in message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (("fixed_cost_ratio[a]=2",), ("does not earn its running cost", "Nobody lends",
                                      "Owners never get back", "Nothing is made")),
        (("revenue_ratio[a]=0.01",), ("does not earn its running cost",)),
        (("plant_life[a]=5", "contract_length[a]=20"), ("The contract outlasts the plant",)),
        (("redeployability[a]=1", "asset_advance[a]=1", "revenue_ratio[a]=0.22"),
         ("more than is expected to be there",)),
        (("grant_share[a]=0.98",), ("Nobody lends",)),
        (("contract_length[a]=8", "loss_hazard[a]=1", "rewin_chance[a]=0", "spot_utilisation[a]=0",
          "largest_gearing[a]=0", "fixed_cost_ratio[a]=0.15", "plant_life[a]=20"),
         ("more than one return may fit", "not earn its running cost in some years")),
    ],
)  # fmt: skip
def test_impossible_projects_are_answered_in_words(capsys, changes, words) -> None:
    given = [part for change in changes for part in ("--set", change)]
    told = document(capsys, "finance", "run", PRESET, *FEW, *given)["projects"]
    notes = " ".join(told["a"]["notes"])
    code, out, err = tenfold(capsys, "finance", "run", PRESET, *FEW, *given)
    assert (code, err) == (0, "")
    for word in words:
        assert word in notes
        assert word in out
    assert " nan" not in out
    assert " inf" not in out
    assert told["b"]["notes"] == []


def test_flips_are_listed_for_both_projects(capsys) -> None:
    found = document(capsys, "finance", "flips", PRESET, *FEW)
    for flips in found["projects"].values():
        assert {flip["key"] for flip in flips} == set(LEVERS)
        moves = [flip["move"] for flip in flips if flip["move"] is not None]
        assert moves == sorted(moves)
        assert moves
    code, out, err = tenfold(capsys, "finance", "flips", PRESET, *FEW)
    assert (code, err) == (0, "")
    assert "contract_length" in out
    assert "chance of closing" in out


@pytest.mark.parametrize("name", FINANCE)
def test_every_preset_runs_and_its_projects_differ(capsys, name: str) -> None:
    projects = document(capsys, "finance", "run", name, *FEW)["projects"]
    assert projects["a"]["figures"] != projects["b"]["figures"]
    assert set(preset(name).project_names) == {"a", "b"}


def test_series_are_given_over_years_from_the_close(capsys) -> None:
    found = document(capsys, "run", PRESET)
    assert found["axis"]["name"] == "years_from_close"
    assert found["axis"]["values"][-1] == 40.0
    series = found["series"]
    assert len(series["capability[a]"]["values"]) == 41
    assert series["debt[b]"]["values"][0] > series["debt[a]"]["values"][0]
    assert found["checks"]["debt_left"] < 1e-9


def test_the_table_that_the_world_reads(capsys: pytest.CaptureFixture[str]) -> None:
    table = stored_table()
    assert tenfold(capsys, "finance", "table", "--stored", "--toml").out == written(table)
    found = document(capsys, "finance", "table", "--stored")
    assert found["contracts"] == list(table.contracts)
    assert found["entries"]["break_even"][0][0][0] == table.entries["break_even"][0][0][0]
    shown = tenfold(capsys, "finance", "table", "--stored").out.splitlines()
    nodes = len(table.contracts) * len(table.renewals) * len(table.guarantees)
    assert sum(line.lstrip().startswith(("0", "1", "2", "4", "7")) for line in shown) == nodes
