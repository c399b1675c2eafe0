"""A pool that works in this very process: for one that is itself a worker, and need not start others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from albumapp.jobs.pool import Pool, R, T


class Here(Pool):
    """Jobs are done one after another where they are asked for. One that kills takes its process with it."""

    def __init__(self) -> None:
        super().__init__(1)

    def stream(
        self,
        function: Callable[[T], R],
        items: Iterable[T],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[tuple[T, R | Exception]]:
        """As `Pool.stream`, in the order of the items."""
        for item in items:
            if cancelled():
                return
            try:
                result: R | Exception = function(item)
            except Exception as e:
                result = e
            yield item, result
