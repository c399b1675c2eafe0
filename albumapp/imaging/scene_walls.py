"""Doors and stairs of the drawn rooms. As `scene_base`."""

from __future__ import annotations

from albumapp.imaging.scene_base import BRASS, box, on_floor
from albumapp.imaging.scene_furniture import WOOD
from albumapp.imaging.scene_paint import Easel, Tint, darker


def door(e: Easel, x: float, w: float, tint: Tint) -> None:
    """A closed door, 2030 high, in its frame on the wall."""
    e.shade(e.round_box(x - 90, 0, x + w + 96, 2120, 0, 3), 0.25, 12)
    e.fill(
        e.round_box(x - 80, 0, x + w + 80, 2110, 0, 4),
        darker(tint, 1.04),
        darker(tint, 0.97),
        puff=8,
        relief=0.12,
    )
    e.fill(e.round_box(x, 0, x + w, 2030, 0, 2), darker(tint, 0.99), darker(tint, 0.93))
    e.shade(e.round_box(x - 3, 0, x + 5, 2030, 0, 1), 0.4, 3)
    e.shade(e.round_box(x, 2024, x + w, 2034, 0, 1), 0.4, 3)
    for low, high in ((150, 900), (1020, 1900)):
        for side in (x + 90, x + w / 2 + 30):
            wide = w / 2 - 120
            e.shade(e.round_box(side, low, side + wide, high, 0, 3), 0.16, 3)
            e.fill(
                e.round_box(side + 9, low + 9, side + wide - 5, high - 12, 0, 3),
                darker(tint, 1.02),
                darker(tint, 0.96),
                puff=10,
                relief=0.16,
            )
    e.shade(e.round_box(x + 50, 982, x + 200, 1012, 0, 10), 0.4, 9)
    e.fill(e.round_box(x + 50, 1000, x + 190, 1022, 0, 10), BRASS, darker(BRASS, 0.55), puff=6)
    e.fill(e.disc(x + 62, 1011, 0, 26, 26), darker(BRASS, 1.1), darker(BRASS, 0.6), puff=8)


def flight(
    e: Easel, x: float, tint: Tint, steps: int = 12, tread: float = 262.0, rise: float = 178.0
) -> None:
    """Treads that stand out of the wall, going up to the right."""
    deep, thick = 840.0, 66.0
    for n in range(steps):
        x0, y1 = x + n * tread, (n + 1) * rise
        on_floor(e, (x0 - 40, x0 + tread + 40), (60, deep), 0.2 * max(0.0, 1 - n / 6), 40 + 14 * n)
    for n in range(steps):
        x0, y1 = x + n * tread, (n + 1) * rise
        ends = (x0 - 30, x0 + tread + 24)
        if y1 > e.camera.eye:
            below = e.line(
                (ends[0], y1 - thick, 0),
                (ends[1], y1 - thick, 0),
                (ends[1], y1 - thick, deep),
                (ends[0], y1 - thick, deep),
            )
            e.fill(below, darker(tint, 0.5), darker(tint, 0.62), stuff=WOOD)
        box(e, ends, (y1 - thick, y1), (0, deep), tint, 8, 8, stuff=WOOD)


def flight_shadow(e: Easel, x: float, steps: int = 12, tread: float = 262.0, rise: float = 178.0) -> None:
    """What the treads throw on the wall; before `paper`."""
    for n in range(steps):
        x0, y1 = x + n * tread, (n + 1) * rise
        e.shade_wall(
            e.line(
                (x0 - 10, y1 - 50, 0),
                (x0 + tread + 60, y1 - 50, 0),
                (x0 + tread + 180, y1 - 330, 0),
                (x0 + 120, y1 - 330, 0),
            ),
            0.2,
            46,
        )
        e.shade_wall(
            e.line(
                (x0 - 30, y1, 0),
                (x0 + tread + 24, y1, 0),
                (x0 + tread + 30, y1 - 90, 0),
                (x0 - 20, y1 - 90, 0),
            ),
            0.3,
            12,
        )
