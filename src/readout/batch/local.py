"""Reading shards on the cores of this machine, one process each."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from readout.batch.shards import Finished, Task, give_up, read_shard

ATTEMPTS = 3
LOST = f"reading ended its process {ATTEMPTS} times; take out what it cannot bear, and read the rest again"


def read_all(tasks: Sequence[Task], workers: int) -> Iterator[Finished]:
    """Read shards, and tell of each when it is done.

    A worker that dies is replaced, and its shard read again; a shard that ends its worker again and again is
    written down as failed.

    Args:
        tasks: The shards.
        workers: How many processes read at a time.
    """
    left = deque((task, 1) for task in tasks)
    pools = [_pool() for _ in range(min(workers, len(tasks)))]
    running: dict[Future[Finished], tuple[int, Task, int]] = {}
    try:
        for number in range(len(pools)):
            _start(pools, number, left, running)
        while running:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                number, task, attempt = running.pop(future)
                try:
                    yield future.result()
                except BrokenProcessPool:
                    pools[number] = _pool()
                    if attempt < ATTEMPTS:
                        left.appendleft((task, attempt + 1))
                    else:
                        yield give_up(task, LOST)
                _start(pools, number, left, running)
    finally:
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)


def _pool() -> ProcessPoolExecutor:
    """Make a pool of one process, so that it is known which shard was read in a process that died."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_prepare)


def _prepare() -> None:
    """Leave Ctrl-C to the driver, and end with it, whatever ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_driver, daemon=True).start()


def _end_with_driver() -> None:
    driver = multiprocessing.parent_process()
    assert driver is not None
    driver.join()
    os._exit(1)


def _start(
    pools: Sequence[ProcessPoolExecutor],
    number: int,
    left: deque[tuple[Task, int]],
    running: dict[Future[Finished], tuple[int, Task, int]],
) -> None:
    if left:
        task, attempt = left.popleft()
        running[pools[number].submit(read_shard, task)] = number, task, attempt
