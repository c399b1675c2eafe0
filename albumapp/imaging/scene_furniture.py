"""The larger pieces of the drawn rooms. As `scene_base`; what stands further back is drawn first."""

from __future__ import annotations

import math

import numpy as np

from albumapp.imaging.scene_base import BLACK, BRASS, CLOTH, WALNUT, body, box, leg, on_floor
from albumapp.imaging.scene_paint import Easel, Stuff, Tint, darker
from albumapp.imaging.scene_things import cushion

LINEN: Tint = (232, 228, 220)
SAGE: Tint = (126, 146, 138)
WOOD = Stuff(0.045, (420, 3))


def sofa(e: Easel, x: float, w: float, tint: Tint, pillows: tuple[Tint, ...] = (), seats: int = 3) -> None:
    """From its left end, `w` wide, 800 high, 900 deep."""
    back, seat, arm = 800.0, 430.0, 190.0
    on_floor(e, (x + 20, x + w - 20), (90, 930), 0.5, 60)
    for lx in (x + 90, x + w - 90):
        leg(e, lx, 840, 120, WALNUT)
        leg(e, lx, 160, 120, darker(WALNUT, 0.6))
    inner = (x + arm * 0.8, x + w - arm * 0.8)
    e.fill(
        e.round_box(x + 40, 130, x + w - 40, back - 30, 90, 90),
        darker(tint, 0.84),
        puff=46,
        relief=0.3,
        stuff=CLOTH,
    )
    each = (inner[1] - inner[0]) / seats
    for n in range(seats):
        left = inner[0] + n * each
        shape = e.round_box(left + 3, seat - 60, left + each - 3, back, 330, 80)
        e.shade(e.moved(shape, 6, 4), 0.22, 16)
        e.fill(shape, darker(tint, 1.03), darker(tint, 0.86), puff=46, relief=0.3, stuff=CLOTH)
    e.fill(
        e.round_box(x + 60, 120, x + w - 60, seat - 40, 870, 16),
        darker(tint, 0.74),
        darker(tint, 0.6),
        stuff=Stuff(0.022),
    )
    for n in range(seats):
        left = inner[0] + n * each
        body(e, (left + 2, left + each - 2), (seat - 150, seat), (300, 890), tint, 40)
        e.shade(
            e.line((left, seat, 300), (left + each, seat, 300), (left + each, seat, 400), (left, seat, 400)),
            0.26,
            26,
        )
    spots = (0.14, 0.86, 0.27, 0.74)
    for n, p in enumerate(pillows[:4]):
        px = x + arm + (w - 2 * arm) * spots[n]
        cushion(
            e,
            px,
            seat + 175 - 16 * (n > 1),
            470 + 40 * (n > 1),
            430 - 50 * (n > 1),
            400 - 60 * (n > 1),
            p,
            (8, -9, -5, 6)[n],
            n == 2,
        )
    for side in (x, x + w - arm):
        body(e, (side, side + arm), (120, 604), (100, 905), tint, 56)


def bed(e: Easel, x: float, w: float) -> None:
    """Seen from its foot; the headboard, 1080 high, stands at the wall."""
    head: Tint = (176, 160, 140)
    body(e, (x - 40, x + w + 40), (0, 1080), (10, 110), head, 70, slices=6)
    for n in range(1, 6):
        seam = x - 40 + (w + 80) * n / 6
        e.shade(
            e.line((seam - 5, 1040, 110), (seam + 5, 1040, 110), (seam + 5, 300, 110), (seam - 5, 300, 110)),
            0.28,
            7,
        )
    e.shade(e.line((x, 760, 110), (x + w, 760, 110), (x + w, 520, 110), (x, 520, 110)), 0.4, 60)
    body(e, (x, x + w), (60, 540), (110, 1300), LINEN, 60)
    for px, turn in ((x + w * 0.27, 3), (x + w * 0.73, -3)):
        cushion(e, px, 760, 250, 760, 480, LINEN, turn)
    for px, turn, tint in ((x + w * 0.3, -4, SAGE), (x + w * 0.7, 5, SAGE)):
        cushion(e, px, 700, 400, 560, 420, tint, turn)
    cushion(e, x + w * 0.5, 652, 500, 520, 300, (206, 170, 136), -2, True)
    for near, cloth in ((640, darker(LINEN, 1.02)), (1050, (150.0, 160.0, 152.0))):
        _cover(e, x - 60, w + 120, near, cloth)


def _cover(e: Easel, x: float, w: float, z: float, tint: Tint) -> None:
    """A duvet or a blanket from z on to the foot of the bed and below the picture, in soft folds."""
    edge = [
        (x + w * u, 560 + 14 * math.sin(9 * u + z), z + 18 * math.sin(7 * u)) for u in np.linspace(0, 1, 30)
    ]
    foot = [(x + w + 40, -300, 1500), (x - 40, -300, 1500)]
    shape = e.line(*edge, *foot)
    e.shade(e.moved(shape, 0, -10), 0.24, 24)
    e.fill(shape, darker(tint, 1.03), darker(tint, 0.86), puff=60, relief=0.3, stuff=Stuff(0.02))
    hem = e.line(*edge, *((a, b - 4, c + 60) for a, b, c in reversed(edge)))
    e.fill(hem, darker(tint, 1.08), darker(tint, 0.98), puff=20, relief=0.3)
    for n in range(9):
        u = (n + 0.5) / 9 + 0.03 * math.sin(5 * n)
        top, low = (x + w * u, 556, z + 90), (x + w * (u + 0.05 * math.sin(3 * n)), 470, 1500)
        fold = e.line(
            (top[0] - 6, *top[1:]), (top[0] + 6, *top[1:]), (low[0] + 60, *low[1:]), (low[0] - 60, *low[1:])
        )
        if n % 2:
            e.shade(fold, 0.1, 40)
        else:
            e.fill(fold, (255, 255, 255), alpha=0.12, blur=34)


def table(e: Easel, x: float, w: float, tint: Tint) -> None:
    """A dining table, 750 high, with what stands before it left to the scene."""
    on_floor(e, (x + 60, x + w - 60), (420, 1180), 0.34, 90)
    for lx in (x + 150, x + w - 150):
        leg(e, lx, 480, 720, darker(tint, 0.7), 60)
    top = e.line((x, 750, 400), (x + w, 750, 400), (x + w + 10, 748, 1200), (x - 10, 748, 1200))
    e.fill(top, darker(tint, 0.98), darker(tint, 1.12), stuff=Stuff(0.05, (600, 4)))
    for lx in (x + 130, x + w - 130):
        leg(e, lx, 1150, 720, tint, 78, -40 if lx < x + w / 2 else 40)
    e.fill(
        e.round_box(x - 10, 706, x + w + 10, 749, 1200, 14),
        darker(tint, 0.98),
        darker(tint, 0.76),
        puff=8,
        stuff=WOOD,
    )
    e.shade(e.line((x, 700, 1199), (x + w, 700, 1199), (x + w, 640, 1190), (x, 640, 1190)), 0.16, 16)


def console(e: Easel, x: float, w: float, tint: Tint) -> None:
    """A narrow table of 820 high at the wall, with a low shelf."""
    on_floor(e, (x, x + w), (20, 350), 0.3, 50)
    for lx in (x + 30, x + w - 30):
        e.fill(e.round_box(lx - 14, 0, lx + 14, 780, 40, 3), darker(BLACK, 0.9))
    e.shade(e.round_box(x + 20, 120, x + w - 20, 170, 20, 4), 0.25, 30)
    box(e, (x + 16, x + w - 16), (150, 176), (20, 330), tint, 4, 5, stuff=WOOD)
    box(e, (x, x + w), (780, 820), (15, 350), tint, 5, 6, stuff=WOOD)
    box(e, (x + 20, x + w - 20), (690, 780), (30, 335), darker(tint, 0.9), 4, 5, stuff=WOOD)
    for n in (0, 1):
        left = x + 40 + n * (w / 2 - 20)
        e.fill(
            e.round_box(left, 700, left + w / 2 - 60, 772, 336, 3),
            darker(tint, 0.98),
            darker(tint, 0.86),
            puff=4,
            relief=0.2,
            stuff=WOOD,
        )
        e.fill(e.disc(left + w / 4 - 30, 736, 342, 13, 13), darker(BRASS, 1.2), darker(BRASS, 0.6), puff=6)
    for lx in (x + 30, x + w - 30):
        e.fill(e.round_box(lx - 15, 0, lx + 15, 782, 335, 3), darker(BLACK, 1.3), BLACK, way="across")


def sideboard(
    e: Easel, x: float, w: float, tint: Tint, high: float = 760.0, doors: int = 4, feet: Tint = BLACK
) -> None:
    """On slim legs, 420 deep, with doors and the grain of wood."""
    on_floor(e, (x, x + w), (20, 440), 0.45, 55)
    for lx in (x + 70, x + w - 70):
        leg(e, lx, 60, 180, darker(feet, 0.8), 30)
        leg(e, lx, 400, 180, feet, 34, -12 if lx < x + w / 2 else 12)
    box(e, (x, x + w), (170, high), (20, 420), tint, 8, 12, stuff=Stuff(0.045, (420, 3)))
    each = (w - 50) / doors
    for n in range(doors):
        left = x + 25 + n * each
        e.fill(
            e.round_box(left + 2, 196, left + each - 2, high - 30, 421, 3),
            darker(tint, 0.98),
            darker(tint, 0.9),
            puff=3,
            relief=0.2,
            stuff=Stuff(0.05, (500, 3)),
        )
        e.shade(
            e.line(
                (left, high - 30, 421), (left + 4, high - 30, 421), (left + 4, 196, 421), (left, 196, 421)
            ),
            0.5,
            1.5,
        )
        grip = left + each - 44 if n % 2 == 0 else left + 26
        e.fill(
            e.round_box(grip, high - 210, grip + 16, high - 110, 430, 8),
            BRASS,
            darker(BRASS, 0.6),
            way="across",
        )


def desk(e: Easel, x: float, w: float, tint: Tint) -> None:
    """A desk of 760 high at the wall, with a drawer and slim legs."""
    on_floor(e, (x, x + w), (20, 680), 0.36, 70)
    for lx in (x + 60, x + w - 60):
        leg(e, lx, 60, 730, darker(tint, 0.6), 34)
    box(e, (x, x + w), (720, 760), (15, 680), tint, 6, 8, stuff=WOOD)
    e.fill(
        e.round_box(x + 60, 616, x + w - 60, 722, 660, 4),
        darker(tint, 0.84),
        darker(tint, 0.7),
        puff=5,
        stuff=WOOD,
    )
    for n in (0, 1):
        left = x + 80 + n * (w / 2 - 70)
        e.fill(
            e.round_box(left, 628, left + w / 2 - 90, 712, 662, 4),
            darker(tint, 0.96),
            darker(tint, 0.84),
            puff=4,
            relief=0.2,
            stuff=WOOD,
        )
        e.fill(e.round_box(left + w / 4 - 90, 664, left + w / 4, 678, 670, 6), BRASS, darker(BRASS, 0.6))
    for lx in (x + 60, x + w - 60):
        leg(e, lx, 660, 722, tint, 44)


def bench(e: Easel, x: float, w: float, tint: Tint, soft: Tint) -> None:
    """A low bench with a cushion."""
    on_floor(e, (x, x + w), (60, 440), 0.4, 40)
    for lx in (x + 60, x + w - 60):
        leg(e, lx, 100, 380, darker(tint, 0.7), 40)
    box(e, (x, x + w), (360, 410), (60, 440), tint, 6, 6, stuff=WOOD)
    body(e, (x + 14, x + w - 14), (408, 470), (70, 436), soft, 26, slices=6)
    for lx in (x + 60, x + w - 60):
        leg(e, lx, 420, 362, tint, 44)
