"""How long paths take; the stated target, on any machine of the last ten years."""

import time

import pytest
from projects import values_of

from tenfold_kernels.finance.stochastic import appraise

pytestmark = pytest.mark.slow
TRIES = 5


@pytest.mark.parametrize(("paths", "most"), [(2000, 0.010), (20_000, 0.200)])
def test_paths_are_quick(paths: int, most: float) -> None:
    values = values_of()
    appraise(values, "a", paths, batches=20)
    taken = []
    for _ in range(TRIES):
        began = time.perf_counter()
        appraise(values, "a", paths, batches=20)
        taken.append(time.perf_counter() - began)
    assert min(taken) < most
