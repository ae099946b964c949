"""What is inferred of how a run was made: from date, chip and layout, and from words."""

import pytest
from run_rows import DEEPSEEK, SPARSE, one

from tenfold_kernels.cluster.validation.chips import match_chip
from tenfold_kernels.cluster.validation.practice import (
    Dispatch,
    is_whole_run,
    practice_of,
    settings_of,
)
from tenfold_kernels.cluster.validation.runs import Run


def test_words_tell_how_weights_are_shared() -> None:
    h100 = match_chip("H100")
    assert h100 is not None
    for note in ("FSDP2 (ZeRO-3 style)", "DeepSpeed ZeRO stage 3", "PyTorch FSDP full shard"):
        assert practice_of(Run({"note": note}), h100).told_sharded
    for note in ("ZeRO-3 off; no FSDP", "PTD-P against ZeRO-3", "faster than FSDP", "ZeRO-1",
                 "FSDP was not used", ""):  # fmt: skip
        assert not practice_of(Run({"note": note}), h100).told_sharded
    assert is_whole_run(Run({"note": "GOODPUT row"}))


def test_weights_are_shared_where_they_do_not_fit_otherwise() -> None:
    alone = one(tp="1", pp="1", dp="64", cp="1", interleave="", chip="A100-80GB")
    assert alone.layout["sharded"] == "full"
    assert alone.fits


def test_software_before_2023_had_no_fused_attention() -> None:
    a100 = match_chip("A100")
    assert a100 is not None

    def settings(**cells: str) -> dict[str, float]:
        run = Run(cells)
        return settings_of(run, a100, practice_of(run, a100))

    early, late = (settings(source=when) for when in ("Jan 2021", "June 2024"))
    assert early["attention_score_bytes"] > 0.0
    assert "attention_score_bytes" not in late
    assert early["software_maturity"] < late["software_maturity"] <= 1.0
    assert "attention_score_bytes" not in settings(source="Jan 2021", seq_len="32768")


def test_no_run_is_made_before_its_chip() -> None:
    gb200 = match_chip("GB200")
    assert gb200 is not None
    for words in ("compares with 2020 work", "Sept 2020"):
        assert practice_of(Run({"note": words}), gb200).date >= 2025.0
    told = practice_of(Run({"source": "June 2026"}), gb200)
    assert told.dated
    assert told.date == pytest.approx(2026.458, abs=0.001)


def test_words_that_state_nothing_of_the_run_change_nothing() -> None:
    plain = one(**DEEPSEEK).predicted
    assert plain is not None
    for words in ("overlap of communication is not described", "(before optimization)",
                  "compares with 2020 work", "ZeRO-3 off; no FSDP", "AutoModel", "captured kernels",
                  "DeepSpeed ZeRO stage 3"):  # fmt: skip
        assert one(**DEEPSEEK, note=words).predicted == plain


def test_words_that_state_how_experts_were_run_are_heard() -> None:
    plain = one(**DEEPSEEK)
    hidden, exposed, untuned = (
        one(**DEEPSEEK, note=words).predicted or 0.0
        for words in ("DualPipe", "no dispatch overlap", "early recipe, not tuned")
    )
    assert plain.practice is not None
    assert plain.practice.dispatch is Dispatch.SPREAD
    assert 0.0 < hidden < (plain.predicted or 0.0) < exposed
    assert untuned > (plain.predicted or 0.0)


def test_experts_within_a_domain_are_not_taken_to_hide_their_dispatch() -> None:
    within = one(**{**SPARSE, "ep": "8"})
    assert within.practice is not None
    assert within.practice.dispatch is Dispatch.EXPOSED


def test_the_newest_recipes_do_not_wait_for_the_host() -> None:
    gb200 = match_chip("GB200")
    assert gb200 is not None
    old, new = (
        settings_of(run, gb200, practice_of(run, gb200))
        for run in (Run({"source": source}) for source in ("Oct 2025", "June 2026"))
    )
    assert old["sparse_overhead"] > 0.0
    assert old["sparse_launch"] > 0.0
    assert new["sparse_overhead"] == new["sparse_launch"] == 0.0
