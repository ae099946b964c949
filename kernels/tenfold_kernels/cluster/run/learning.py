"""What a model learns from tokens: the loss it reaches, and what large batches waste."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from tenfold_kernels.cluster.errors import unknown
from tenfold_kernels.parameters import Confidence

PACKAGE = "tenfold_presets.evidence"
USUAL_LAW = "besiroglu-2024"
FLOP_PER_PARAMETER_AND_TOKEN = 6.0  # two forward, four backward; attention left out
TRILLION = 1e12


class ComputeOptimum(NamedTuple):
    """Parameters and tokens that reach the lowest loss for a given amount of arithmetic."""

    parameters: float
    tokens: float


@dataclass(frozen=True)
class LossLaw:
    """How loss falls with parameters and tokens: L = E + A / N^alpha + B / D^beta.

    Parameters
    ----------
    id, name : str
        Identifier and name.
    irreducible_loss : float
        E, nats per token: what no model of any size gets below.
    parameter_coefficient, parameter_exponent : float
        A and alpha.
    token_coefficient, token_exponent : float
        B and beta.
    source : str
        Document the constants were taken from.
    confidence : Confidence
        How sure they are.
    """

    id: str
    name: str
    irreducible_loss: float
    parameter_coefficient: float
    parameter_exponent: float
    token_coefficient: float
    token_exponent: float
    source: str
    confidence: Confidence

    def loss(self, parameters: float, tokens: float) -> float:
        """Loss in nats per token of a model with so many parameters after so many tokens."""
        too_small = self.parameter_coefficient / math.pow(parameters, self.parameter_exponent)
        too_little_data = self.token_coefficient / math.pow(tokens, self.token_exponent)
        return self.irreducible_loss + too_small + too_little_data

    def compute_optimum(self, flop: float) -> ComputeOptimum:
        """Divide arithmetic between model and data so that the loss is lowest.

        Parameters
        ----------
        flop : float
            Floating-point operations, six per parameter and token.

        Returns
        -------
        ComputeOptimum
            Source: Hoffmann et al. 2022, equation 4.
        """
        product = flop / FLOP_PER_PARAMETER_AND_TOKEN
        both = self.parameter_exponent + self.token_exponent
        balance = (
            self.parameter_exponent
            * self.parameter_coefficient
            / (self.token_exponent * self.token_coefficient)
        ) ** (1.0 / both)
        return ComputeOptimum(
            balance * product ** (self.token_exponent / both),
            product ** (self.parameter_exponent / both) / balance,
        )


class TokensNeeded(NamedTuple):
    """Tokens that must be read, and the share of them that a small batch would need."""

    tokens: float
    useful_share: float


def critical_batch(tokens: float, at_a_trillion: float, exponent: float) -> float:
    """Batch that takes twice the fewest tokens and twice the fewest steps, in tokens.

    Parameters
    ----------
    tokens : float
        Tokens of the whole run.
    at_a_trillion : float
        Critical batch of a run on 1e12 tokens, in tokens.
    exponent : float
        How it grows with the tokens of the run.

    Returns
    -------
    float
        Source: a power law in tokens and not in model size, Zhang et al. 2024 and
        Bergsma et al. 2025.
    """
    return at_a_trillion * math.pow(tokens / TRILLION, exponent)


def steps_over_fewest(batch: float, critical: float) -> float:
    """Steps over those that a batch without limit would need; both batches in tokens.

    Source: McCandlish et al. 2018.
    """
    return 1.0 + critical / batch


def tokens_over_fewest(batch: float, critical: float, penalty: float = 1.0) -> float:
    """Tokens over those that a very small batch would need; both batches in tokens.

    Parameters
    ----------
    batch, critical : float
        Batch used, and critical batch.
    penalty : float
        One is the law of McCandlish et al. 2018, zero switches it off.
    """
    return 1.0 + penalty * batch / critical


def tokens_needed(
    small_batch_tokens: float, batch: float, critical: float, penalty: float = 1.0
) -> TokensNeeded:
    """Tokens to read so as to learn what a small batch learns from ``small_batch_tokens``.

    Parameters
    ----------
    small_batch_tokens : float
        Tokens that a very small batch would need.
    batch, critical, penalty : float
        As for `tokens_over_fewest`.
    """
    ratio = tokens_over_fewest(batch, critical, penalty)
    return TokensNeeded(small_batch_tokens * ratio, 1.0 / ratio)


def loss_laws() -> tuple[str, ...]:
    """Identifiers of the published loss laws."""
    return tuple(_laws())


def loss_law(id: str = USUAL_LAW) -> LossLaw:
    """Read a published loss law; raises ClusterError if there is none of this name."""
    laws = _laws()
    if id not in laws:
        raise unknown("loss_law", id, laws)
    return laws[id]


@cache
def _laws() -> Mapping[str, LossLaw]:
    entries: Mapping[str, Mapping[str, Any]] = published_laws()["loss"]
    return MappingProxyType(
        {
            id: LossLaw(**{**entry, "id": id, "confidence": Confidence(entry["confidence"])})
            for id, entry in entries.items()
        }
    )


@cache
def published_laws() -> Mapping[str, Any]:
    """Read the whole table of published scaling laws."""
    return tomllib.loads(files(PACKAGE).joinpath("scaling_laws.toml").read_text(encoding="utf-8"))
