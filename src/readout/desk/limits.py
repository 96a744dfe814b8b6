"""How often one address may ask for costly work."""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

ADDRESSES = 4096


class RateLimit:
    """A bucket of tokens for each address: so many at once, refilled evenly over a minute.

    Args:
        per_minute: How many requests a minute.
        clock: Seconds, for tests.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, address: str) -> int:
        """Take one token; returns 0, or the seconds after which there will be one."""
        with self._lock:
            now = self._clock()
            left, since = self._buckets.pop(address, (float(self.per_minute), now))
            left = min(float(self.per_minute), left + (now - since) * self.per_minute / 60)
            self._buckets[address] = (left - 1 if left >= 1 else left, now)
            while len(self._buckets) > ADDRESSES:
                self._buckets.popitem(last=False)
        return 0 if left >= 1 else int((1 - left) * 60 / self.per_minute) + 1
