"""The assignment of least cost: each row gets a column of its own (Kuhn 1955, Munkres 1957)."""

from __future__ import annotations

import math
from collections.abc import Sequence


def matched(cost: Sequence[Sequence[float]]) -> list[int]:
    """The column of each row. At least as many columns as rows. O(rows^2 * columns)."""
    rows, columns = len(cost), len(cost[0]) if cost else 0
    if rows > columns:
        raise ValueError("more rows than columns")
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of, before = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0] = row
        at, least, used = 0, [math.inf] * (columns + 1), [False] * (columns + 1)
        while row_of[at]:
            used[at] = True
            i, delta, best = row_of[at], math.inf, 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                reduced = cost[i - 1][j - 1] - u[i] - v[j]
                if reduced < least[j]:
                    least[j], before[j] = reduced, at
                if least[j] < delta:
                    delta, best = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[row_of[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            at = best
        while at:
            row_of[at] = row_of[before[at]]
            at = before[at]
    found = [0] * rows
    for j in range(1, columns + 1):
        if row_of[j]:
            found[row_of[j] - 1] = j - 1
    return found
