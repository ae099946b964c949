"""``tenfold sectors`` and ``tenfold hysteresis``: industries, and whether a push lasts."""

import pytest
from command_line import CLUSTER, document, refusal, tenfold

from tenfold_kernels.world.sectors import sector_ids

PRESET = "rare-earth-magnets"


def test_industries_are_listed_and_shown_with_their_sources(capsys) -> None:
    found = document(capsys, "sectors")
    assert [one["id"] for one in found] == list(sector_ids())
    for one in found:
        assert one["name"]["en"]
        assert one["name"]["zh_TW"]
    ships = document(capsys, "sectors", "ships")
    assert ships["values"]["wright_exponent"]["source"]["zh_TW"]
    out = tenfold(capsys, "sectors").out
    assert [line.split()[0] for line in out.splitlines()[1:]] == list(sector_ids())
    assert "wright_exponent" in tenfold(capsys, "sectors", "ships").out


def test_an_unknown_industry_is_refused(capsys) -> None:
    assert "ships" in refusal(capsys, "sectors", "shipps")


def test_an_industry_can_be_set_like_any_choice(capsys) -> None:
    values = {
        name: document(
            capsys, "hysteresis", PRESET, "--set", f"sector={name}",
        )["index"]
        for name in ("solar-panels", "logic-chips")
    }  # fmt: skip
    assert values["solar-panels"] == pytest.approx(1.20, abs=0.01)
    assert values["logic-chips"] == pytest.approx(1.76, abs=0.01)


def test_hysteresis_gives_index_curve_folds_and_path(capsys) -> None:
    found = document(capsys, "hysteresis", PRESET)
    assert found["index"] == pytest.approx(1.385, abs=0.005)
    assert found["cost_cut_to_flip"] == pytest.approx(0.0945, abs=0.001)
    assert found["cost_to_flip"] == pytest.approx(1.0 - found["cost_cut_to_flip"])
    assert len(found["equilibria"]) == 3
    assert len(found["curve"]["share"]) == len(found["curve"]["advantage"])
    assert found["path"]["year"][0] == 2020.0
    assert found["current"]["share"] == found["path"]["share"][-1]
    assert (found["bloc"], found["rival"]) == ("b", "a")


def test_hysteresis_says_it_in_words(capsys) -> None:
    assert "a lead keeps itself" in tenfold(capsys, "hysteresis", PRESET).out
    words = tenfold(capsys, "hysteresis", PRESET, "--set", "experience_spillover=0.9").out
    assert "a lead fades" in words
    said = tenfold(capsys, "hysteresis", PRESET).out
    assert "a rival at 90.6" in said
    assert "own cost, % of the rival's" in said
    never = document(
        capsys, "hysteresis", PRESET, "--set", "agglomeration=0.12",
        "--set", "price_sensitivity=12",
    )  # fmt: skip
    assert never["cost_cut_to_flip"] is None


@pytest.mark.parametrize("arguments", [("--bloc", "c"), ("--set", "sector=shipps")])
def test_bad_options_are_refused(capsys, arguments: tuple[str, ...]) -> None:
    assert refusal(capsys, "hysteresis", PRESET, *arguments)


def test_a_cluster_has_no_market_to_flip(capsys) -> None:
    assert "world" in refusal(capsys, "hysteresis", CLUSTER)


def test_equations_say_what_they_rest_on(capsys) -> None:
    found = {one["name"]: one for one in document(capsys, "equations")}
    assert found["debt_ratio"]["basis"].startswith("definition")
    assert found["interest_rate"]["source"] == "premium after Laubach 2009."
    assert found["capacity_target"]["source"].startswith("Stock management")
    assert all(one["confidence"] in ("high", "medium", "low") for one in found.values())
    assert "fed by: public_debt, output" in tenfold(capsys, "equations", "debt_ratio").out
    assert "debt_ratio" in refusal(capsys, "equations", "debt_ration")
