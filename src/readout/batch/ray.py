"""Reading shards on a Ray cluster; inputs and output stand where every node can reach them by the same path."""

import importlib
import socket
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from readout.batch.shards import Finished, Task, give_up, read_shard
from readout.model import RefusedError

ATTEMPTS = 3
LOST = f"reading ended its worker {ATTEMPTS} times; take out what it cannot bear, and read the rest again"
PATIENCE = 10.0
"""Seconds in which the head of a cluster must answer."""
AHEAD = 2
"""Shards that wait for each core, so that none waits for the driver."""


def read_all(tasks: Sequence[Task], workers: int, address: str = "") -> Iterator[Finished]:
    """Read shards, and tell of each when it is done.

    Ray's worker processes load the rules once and read shard after shard; a shard whose worker died is read again by
    another.

    Args:
        tasks: The shards.
        workers: Cores of a local cluster, where none runs yet.
        address: Of a cluster's head; a local cluster is started without it.

    Raises:
        RefusedError: Ray is not installed, or the cluster cannot be reached.
    """
    ray = _connected(workers, address)
    try:
        yield from _read_all(ray, tasks)
    finally:
        ray.shutdown()


def _connected(workers: int, address: str) -> Any:
    try:
        ray = importlib.import_module("ray")
    except ImportError as error:
        raise RefusedError("ray is not installed; pip install 'readout[ray]', or use --engine local.") from error
    _knock(address)
    options: dict[str, Any] = {"address": address} if address else {"address": "local", "num_cpus": workers}
    if not address:
        options["include_dashboard"] = False
    try:
        ray.init(**options, log_to_driver=False, logging_level="ERROR")
    except (ConnectionError, OSError, RuntimeError, ValueError) as error:
        raise RefusedError(f"the Ray cluster at {address or 'this machine'} cannot be reached ({error}).") from error
    return ray


def _knock(address: str) -> None:
    """Refuse an address where nobody answers; Ray itself would wait for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host or not port.isdecimal():
        return
    try:
        socket.create_connection((host, int(port)), timeout=PATIENCE).close()
    except OSError as error:
        raise RefusedError(f"the Ray cluster at {address} cannot be reached ({error}); look at --address.") from error


def _read_all(ray: Any, tasks: Sequence[Task]) -> Iterator[Finished]:
    remote = ray.remote(read_shard).options(num_cpus=1, max_retries=0)
    cores = max(1, int(ray.cluster_resources().get("CPU", 1)))
    left = deque((task, 1) for task in tasks)
    running: dict[Any, tuple[Task, int]] = {}
    while left or running:
        while left and len(running) < cores * AHEAD:
            task, attempt = left.popleft()
            running[remote.remote(task)] = task, attempt
        for done in ray.wait(list(running), num_returns=1)[0]:
            task, attempt = running.pop(done)
            try:
                yield ray.get(done)
            except ray.exceptions.RayTaskError as error:
                raise error.cause from None  # which tells what is wrong without Ray's own words
            except (ray.exceptions.WorkerCrashedError, ray.exceptions.NodeDiedError, ray.exceptions.OutOfMemoryError):
                if attempt < ATTEMPTS:
                    left.appendleft((task, attempt + 1))
                else:
                    yield give_up(task, LOST)
