"""The worker: newest wins, what has begun is finished, nothing starves."""

import threading

from tenfold_gui.engine.worker import Worker


class Gate:
    """A computation that waits until it is let through."""

    def __init__(self) -> None:
        self.entered = threading.Semaphore(0)
        self.passed = threading.Semaphore(0)
        self.results: list[int] = []
        self.failures: list[str] = []
        self.arrived = threading.Semaphore(0)

    def compute(self, request: int) -> int:
        self.entered.release()
        assert self.passed.acquire(timeout=10)
        if request < 0:
            raise ValueError(f"cannot do {request}")
        return request

    def deliver(self, result: int) -> None:
        self.results.append(result)
        self.arrived.release()

    def fail(self, error: Exception) -> None:
        self.failures.append(str(error))
        self.arrived.release()

    def worker(self) -> Worker[int, int]:
        return Worker(self.compute, self.deliver, self.fail)


def test_the_newest_request_overtakes_those_that_have_not_begun() -> None:
    gate = Gate()
    worker = gate.worker()
    worker.request(1)
    assert gate.entered.acquire(timeout=10)
    for request in (2, 3, 4):
        worker.request(request)
    gate.passed.release(2)
    for _ in range(2):
        assert gate.arrived.acquire(timeout=10)
    worker.stop()
    assert gate.results == [1, 4]


def test_a_steady_stream_of_requests_always_shows_results() -> None:
    """Whatever arrives while one is computed, that one is finished and shown."""
    gate = Gate()
    worker = gate.worker()
    for round_ in range(20):
        worker.request(round_ * 10)
        assert gate.entered.acquire(timeout=10)
        for newer in range(1, 6):
            worker.request(round_ * 10 + newer)
        gate.passed.release()
        assert gate.arrived.acquire(timeout=10)
        assert gate.entered.acquire(timeout=10)
        gate.passed.release()
        assert gate.arrived.acquire(timeout=10)
    worker.stop()
    assert gate.results == [k for n in range(20) for k in (n * 10, n * 10 + 5)]


def test_a_failure_is_delivered_and_the_worker_goes_on() -> None:
    gate = Gate()
    worker = gate.worker()
    gate.passed.release(2)
    worker.request(-1)
    assert gate.arrived.acquire(timeout=10)
    worker.request(7)
    assert gate.arrived.acquire(timeout=10)
    worker.stop()
    assert gate.failures == ["cannot do -1"]
    assert gate.results == [7]
    assert worker.is_idle


def test_stopping_forgets_what_waits() -> None:
    gate = Gate()
    worker = gate.worker()
    worker.request(1)
    assert gate.entered.acquire(timeout=10)
    worker.request(2)
    stopper = threading.Thread(target=worker.stop)
    stopper.start()
    gate.passed.release()
    stopper.join(timeout=10)
    assert not stopper.is_alive()
    assert gate.results == [1]
