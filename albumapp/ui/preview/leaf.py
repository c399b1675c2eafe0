"""A page on its way from one side to the other: a bent sheet under a plain perspective, column by column.

The sheet lies at `turn` 0 on the right and at 1 on the left. Where it is soft it bends, its outer edge
hanging back; a board of the cover stays flat. Light falls from above.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

STRIPS = 48
COLUMN = 2  # px: so wide are the pieces that the sheet is drawn of
BEND = 1.15  # radians between fold and outer edge when it stands upright
FAR = 6.0  # widths of a page between the eye and the book
DARKEST = 70  # of 255: a sheet that stands edge on


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a sheet: a picture and the part of it (px), or a plain colour."""

    picture: QPixmap | None
    part: QRectF
    colour: QColor


def section(width: float, turn: float, bend: float) -> list[tuple[float, float, float]]:
    """The sheet seen from its end, at the end of each strip, the first at the fold: x from the fold, height
    above the book, slope (0: to the right, pi: to the left)."""
    x = z = 0.0
    angle = math.pi * turn
    found = [(0.0, 0.0, angle)]
    step = width / STRIPS
    for i in range(STRIPS):
        slope = angle + bend * math.sin(angle) * (0.5 - (i + 0.5) / STRIPS)
        slope = min(max(slope, 0.0), math.pi)
        x, z = x + math.cos(slope) * step, max(z + math.sin(slope) * step, 0.0)
        found.append((x, z, slope))
    return found


def draw_leaf(
    p: QPainter, front: Face, back: Face, page: QRectF, turn: float, soft: bool, forward: bool
) -> None:
    """`page` is where the sheet lies on the right, its left edge the fold. `front` is seen before it stands
    upright, `back` after."""
    eye = FAR * page.width()
    bend = (BEND if forward else -BEND) if soft else 0.0
    line = section(page.width(), turn, bend)
    seen = [(page.left() + x * eye / (eye - z), eye / (eye - z), slope) for x, z, slope in line]
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # columns of whole px meet without a seam
    for i in range(STRIPS):
        (x0, k0, _), (x1, k1, slope) = seen[i], seen[i + 1]
        low, high = sorted((round(x0 / COLUMN), round(x1 / COLUMN)))
        dark = QColor(0, 0, 0, round(DARKEST * math.sin(slope) ** 2))
        face = front if slope < math.pi / 2 else back
        for column in range(low, high):
            at = (column + 0.5) * COLUMN
            share = min(max((at - x0) / (x1 - x0), 0.0), 1.0) if x1 != x0 else 0.0
            tall = page.height() * (k0 + (k1 - k0) * share)
            into = QRectF(column * COLUMN, page.center().y() - tall / 2, COLUMN, tall)
            _column(p, face, into, (i + share) / STRIPS, face is back)
            p.fillRect(into, dark)


def _column(p: QPainter, face: Face, into: QRectF, at: float, mirrored: bool) -> None:
    """What stands at a share of the sheet's width; the fold of its back is at the right."""
    if face.picture is None:
        p.fillRect(into, face.colour)
        return
    part = face.part
    wide = min(part.height() / max(into.height(), 1) * COLUMN, part.width())
    x = part.x() + part.width() * (1 - at if mirrored else at)
    x = min(max(x - wide / 2, part.x()), part.right() - wide)
    p.drawPixmap(into, face.picture, QRectF(x, part.y(), wide, part.height()))


def cast_shadow(p: QPainter, page: QRectF, turn: float, left: bool, right: bool) -> None:
    """What a standing sheet takes of the light from the pages beside the fold, where there are any."""
    dark = math.sin(math.pi * turn)
    if dark <= 0.01:
        return
    reach = page.width() * math.cos(math.pi * turn)
    for towards, strength in ((reach + 0.25 * page.width() * dark, 80), (-0.2 * page.width() * dark, 40)):
        end = page.left() + towards
        if not (right if towards > 0 else left):
            continue
        shade = QLinearGradient(QPointF(page.left(), 0), QPointF(end, 0))
        shade.setColorAt(0, QColor(0, 0, 0, round(strength * dark)))
        shade.setColorAt(0.7, QColor(0, 0, 0, round(strength * dark * 0.5)))
        shade.setColorAt(1, QColor(0, 0, 0, 0))
        area = QRectF(min(page.left(), end), page.top(), abs(end - page.left()), page.height())
        p.fillRect(area, shade)


def shade_fold(p: QPainter, page: QRectF, right: bool, flat: bool) -> None:
    """The round of a page into the fold: dark at the fold, a faint light before it."""
    depth, reach = (60, 0.035) if flat else (120, 0.1)
    start = page.left() if right else page.right()
    way = (1 if right else -1) * page.width() * reach
    shade = QLinearGradient(QPointF(start, 0), QPointF(start + way * 1.8, 0))
    for at, dark in ((0.0, 1.0), (0.08, 0.62), (0.25, 0.26), (0.55, 0.04), (1.0, 0.0)):
        shade.setColorAt(at, QColor(0, 0, 0, round(depth * dark)))
    p.fillRect(QRectF(min(start, start + way * 1.8), page.top(), abs(way) * 1.8, page.height()), shade)
    if flat:
        return
    light = QLinearGradient(QPointF(start + way, 0), QPointF(start + way * 3, 0))
    for at, bright in ((0.0, 0), (0.5, 18), (1.0, 0)):
        light.setColorAt(at, QColor(255, 255, 255, bright))
    p.fillRect(QRectF(min(start + way, start + way * 3), page.top(), abs(way) * 2, page.height()), light)


def shade_hinge(p: QPainter, board: QRectF, right: bool) -> None:
    """The groove of a closed cover beside its spine."""
    width = board.width() * 0.045
    start = board.left() if right else board.right()
    way = width if right else -width
    shade = QLinearGradient(QPointF(start, 0), QPointF(start + way, 0))
    for at, dark in ((0.0, 50), (0.25, 12), (0.6, 8), (0.72, 70), (0.8, 24), (1.0, 0)):
        shade.setColorAt(at, QColor(0, 0, 0, dark))
    p.fillRect(QRectF(min(start, start + way), board.top(), width, board.height()), shade)
