"""Faces in the grid of what draws the eye. Standard library only.

The grid that is kept (`analysis.saliency`) comes from pixels alone, so that forgetting faces leaves nothing
of them in it; here they are laid over it whenever photos are joined to an analysis.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, isqrt

from albumapp.geometry import Rect


def with_faces(grid: bytes, faces: Iterable[Rect]) -> bytes:
    """The grid (square, row by row) with every cell that a face (0..1 of the photo) touches at its most."""
    n = isqrt(len(grid))
    if not n:
        return grid
    cells = bytearray(grid)
    for face in faces:
        left, right = max(0, int(face.x * n)), min(n, ceil(face.right * n))
        for row in range(max(0, int(face.y * n)), min(n, ceil(face.bottom * n))):
            cells[row * n + left : row * n + right] = b"\xff" * max(0, right - left)
    return bytes(cells)
