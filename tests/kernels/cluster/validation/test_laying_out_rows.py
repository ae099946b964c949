"""The layout of a row: what it gives is kept, what it leaves open is searched."""

import pytest
from run_rows import DEEPSEEK, one


def test_no_more_is_computed_again_than_has_to_be() -> None:
    cells = {"chip": "GB200", "tp": "1", "pp": "1", "dp": "64", "cp": "1", "n_chips": "64",
             "microbatch": "2", "interleave": "1", "global_batch_sequences": "256",
             "note": "FSDP", "published_step_time_s": "10"}  # fmt: skip
    partly, all_again, little = (
        one(**cells, recompute=word).predicted for word in ("", "full", "selective")
    )
    assert partly is not None
    assert all_again is not None
    assert little is not None
    assert little < partly < all_again


def test_experts_that_do_not_divide_are_refused() -> None:
    assert "256 experts do not divide over 7" in one(**{**DEEPSEEK, "ep": "7"}).skipped


OPEN = ("tp", "pp", "dp", "cp", "microbatch", "interleave", "recompute")


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"tp": "", "recompute": "full"}, "recompute", "full"),
        ({"pp": "", "recompute": "full", "microbatch": "4", "cp": "4"}, "context", 4),
        ({"pp": "", "microbatch": "4", "interleave": ""}, "microbatch", 4),
        ({"pp": "", "recompute": "none"}, "recompute", "none"),
        ({"tp": "", "pp": "", "cp": "", "dp": "32", "interleave": ""}, "data", 32),
        ({"tp": "", "pp": "", "dp": "", "cp": "", "interleave": "2"}, "interleave", 2),
        ({**dict.fromkeys(OPEN, ""), "note": "FSDP"}, "sharded", "full"),
    ],
)
def test_what_is_left_open_is_searched_among_what_the_row_allows(
    changes: dict[str, str], field: str, value: int | str
) -> None:
    free = one(**dict.fromkeys(OPEN, ""))
    found = one(**changes)
    assert found.layout[field] == value
    assert (found.predicted or 0.0) >= (free.predicted or 0.0)


def test_recomputation_that_is_only_called_so_is_some() -> None:
    assert one(recompute="yes").layout["recompute"] == "selective"


def test_interleaving_is_searched_beyond_the_divisors_of_the_layers() -> None:
    found = one(
        params_b="405", layers="126", hidden="16384", heads="128", ffn="53248", n_chips="16384",
        global_batch_sequences="2048", tp="8", pp="16", dp="128", cp="1", interleave="",
    )  # fmt: skip
    assert found.layout["interleave"] in (4, 8)  # 126 layers are dealt out as 128


def test_frameworks_that_shard_in_pipelines_make_as_many_microbatches_as_stages() -> None:
    found = one(microbatch="", interleave="1", note="FSDP2")
    assert found.layout["microbatch"] == 128 // 2 // 4


def test_a_published_batch_may_be_rounded() -> None:
    rounded = one(n_chips="992", tp="8", pp="1", dp="124", cp="1", microbatch="", interleave="",
                  global_batch_sequences="1024")  # fmt: skip
    exact = one(n_chips="992", tp="8", pp="1", dp="124", cp="1", microbatch="", interleave="",
                global_batch_sequences="992")  # fmt: skip
    assert rounded.predicted == pytest.approx((exact.predicted or 0.0) * 1024 / 992)


def test_a_layout_that_does_not_fit_says_so() -> None:
    found = one(chip="V100-32GB")
    assert found.predicted is not None
    assert not found.fits
    assert found.need_gb > found.capacity_gb == 32.0
