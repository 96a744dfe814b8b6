"""Requests that cannot be answered."""


class Refusal(Exception):  # noqa: N818 - it is no failure of the program
    """A request cannot be answered; the reader is told why and what to do next.

    Args:
        status: HTTP status.
        reason: Names the messages ``error-<reason>`` and ``error-<reason>-next``.
        detail: A sentence of the program about this very case, or empty.
        retry_after: Seconds to wait, or 0.
    """

    def __init__(self, status: int, reason: str, detail: str = "", retry_after: int = 0) -> None:
        super().__init__(detail or reason)
        self.status = status
        self.reason = reason
        self.detail = detail
        self.retry_after = retry_after
