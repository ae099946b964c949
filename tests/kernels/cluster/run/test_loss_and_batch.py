"""What a model learns: loss laws, the best use of arithmetic, and batches that are too large."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_kernels.cluster import ClusterError
from tenfold_kernels.cluster.parameters import SPECS
from tenfold_kernels.cluster.run.learning import (
    FLOP_PER_PARAMETER_AND_TOKEN,
    critical_batch,
    loss_law,
    loss_laws,
    published_laws,
    steps_over_fewest,
    tokens_needed,
    tokens_over_fewest,
)

LAWS = loss_laws()
CHINCHILLA_FLOP = 5.76e23

laws = st.sampled_from(LAWS).map(loss_law)
sizes = st.floats(1e6, 1e14)
batches = st.floats(1e3, 1e10)


def usual_critical_batch(tokens: float) -> float:
    coefficient = SPECS["critical_batch"].default * 1e6
    return critical_batch(tokens, coefficient, SPECS["critical_batch_exponent"].default)


def test_every_law_says_where_it_comes_from() -> None:
    assert LAWS == ("besiroglu-2024", "hoffmann-2022")
    for name in LAWS:
        law = loss_law(name)
        assert law.id == name
        assert len(law.source) > 20
        assert law.confidence


def test_an_unknown_law_is_named() -> None:
    with pytest.raises(ClusterError, match="did you mean 'hoffmann-2022'"):
        loss_law("hofmann-2022")


def test_the_loss_of_chinchilla_is_near_the_published_one() -> None:
    """Source: Hoffmann et al. 2022: 70 billion parameters, 1.4 trillion tokens."""
    assert loss_law("hoffmann-2022").loss(70e9, 1.4e12) == pytest.approx(1.94, abs=0.01)
    assert loss_law("besiroglu-2024").loss(70e9, 1.4e12) == pytest.approx(1.98, abs=0.01)


@given(law=laws, parameters=sizes, tokens=sizes)
def test_loss_falls_with_size_and_data_towards_its_limit(law, parameters, tokens) -> None:
    loss = law.loss(parameters, tokens)
    assert law.irreducible_loss < law.loss(2.0 * parameters, tokens) < loss
    assert law.irreducible_loss < law.loss(parameters, 2.0 * tokens) < loss
    assert law.loss(1e200, 1e200) == pytest.approx(law.irreducible_loss)


@given(law=laws, flop=st.floats(1e18, 1e30), factor=st.floats(0.2, 5.0))
def test_no_other_division_of_arithmetic_reaches_a_lower_loss(law, flop, factor) -> None:
    best = law.compute_optimum(flop)
    spent = FLOP_PER_PARAMETER_AND_TOKEN * best.parameters * best.tokens
    assert spent == pytest.approx(flop)
    other = law.loss(best.parameters * factor, best.tokens / factor)
    assert law.loss(*best) <= other * (1.0 + 1e-12)


@given(law=laws, flop=st.floats(1e18, 1e30))
def test_at_the_optimum_model_and_data_pull_alike(law, flop) -> None:
    parameters, tokens = law.compute_optimum(flop)
    of_model = law.parameter_coefficient / parameters**law.parameter_exponent
    of_data = law.token_coefficient / tokens**law.token_exponent
    assert law.parameter_exponent * of_model == pytest.approx(law.token_exponent * of_data)


def test_about_twenty_tokens_per_parameter_are_best_at_the_budget_of_chinchilla() -> None:
    """Source: Besiroglu et al. 2024."""
    best = loss_law("besiroglu-2024").compute_optimum(CHINCHILLA_FLOP)
    assert 16.0 < best.tokens / best.parameters < 24.0
    assert best.parameters == pytest.approx(70e9, rel=0.1)
    assert SPECS["tokens_per_parameter"].default == 20.0


def test_the_published_fit_asks_for_more_tokens_than_its_own_model_had() -> None:
    """What its replication found wrong with it; source: Besiroglu et al. 2024."""
    best = loss_law("hoffmann-2022").compute_optimum(CHINCHILLA_FLOP)
    assert best.tokens / best.parameters > 50.0


def test_the_critical_batch_of_llama_3_is_about_120_million_tokens() -> None:
    """Source: Bergsma et al. 2025."""
    assert usual_critical_batch(15.6e12) == pytest.approx(120e6, rel=0.005)


@given(tokens=sizes)
def test_the_default_critical_batch_is_the_published_law(tokens: float) -> None:
    law = published_laws()["critical_batch"]["bergsma-2025"]
    sequences = law["coefficient"] * tokens ** law["exponent"]
    assert usual_critical_batch(tokens) == pytest.approx(
        sequences * law["sequence_tokens"], rel=2e-4
    )


@given(tokens=sizes)
def test_a_critical_batch_may_be_the_same_for_all_runs(tokens: float) -> None:
    assert critical_batch(tokens, 4e6, 0.0) == 4e6


@given(batch=batches, critical=batches)
def test_steps_and_tokens_trade_off_along_a_hyperbola(batch: float, critical: float) -> None:
    """Source: McCandlish et al. 2018."""
    steps = steps_over_fewest(batch, critical)
    tokens = tokens_over_fewest(batch, critical)
    assert critical / batch * (tokens - 1.0) == pytest.approx(1.0, rel=1e-4)
    assert steps * batch == pytest.approx(tokens * critical)


def test_at_the_critical_batch_both_are_doubled() -> None:
    assert steps_over_fewest(3e6, 3e6) == tokens_over_fewest(3e6, 3e6) == 2.0


@given(learnt=sizes, batch=batches, critical=batches, penalty=st.floats(0.0, 2.0))
def test_larger_batches_need_more_tokens_and_fewer_steps(
    learnt: float, batch: float, critical: float, penalty: float
) -> None:
    small, large = (tokens_needed(learnt, b, critical, penalty) for b in (batch, 2.0 * batch))
    assert learnt <= small.tokens <= large.tokens
    assert large.tokens / (2.0 * batch) <= small.tokens / batch
    assert small.useful_share * small.tokens == pytest.approx(learnt)
    assert 0.0 < large.useful_share <= small.useful_share <= 1.0


@given(learnt=sizes, batch=batches, critical=batches)
def test_the_penalty_can_be_switched_off(learnt: float, batch: float, critical: float) -> None:
    assert tokens_needed(learnt, batch, critical, penalty=0.0) == (learnt, 1.0)


def test_a_small_batch_wastes_nothing_and_a_huge_one_gains_nothing() -> None:
    assert tokens_needed(1e12, 1.0, 1e9).useful_share == pytest.approx(1.0)
    steps = [tokens_needed(1e12, batch, 1e6).tokens / batch for batch in (1e12, 1e13)]
    assert steps[0] == pytest.approx(steps[1], rel=1e-5)
    assert math.isclose(steps[1], 1e12 / 1e6, rel_tol=1e-5)
