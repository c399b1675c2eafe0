"""The drawn rooms: what light falls on each wall, and what stands before it, from the back to the front."""

from __future__ import annotations

from albumapp.imaging import scene_base as b
from albumapp.imaging import scene_furniture as f
from albumapp.imaging import scene_plants as p
from albumapp.imaging import scene_things as t
from albumapp.imaging import scene_walls as w
from albumapp.imaging.scene_paint import Easel, Stuff, darker


def living_light(e: Easel) -> None:
    b.daylight(e)
    b.window_light(e, 240, 700, 900, 1250, 0.17)
    e.glow(3420, 1330, 620, 560, (0.2, 0.155, 0.07))
    p.fig_shadow(e, 420, 1720)
    e.shade_wall(e.round_box(900, 100, 3110, 850, 0, 60), 0.24, 60)


def living(e: Easel) -> None:
    b.floor(e, (176, 142, 106))
    b.skirting(e)
    b.rug(e, (700, 3200), (560, 1500), (222, 214, 200), (150, 138, 122))
    p.fig_tree(e, 420, 260, 1720)
    t.floor_lamp(e, 3420, 330, 1560)
    f.sofa(e, 850, 2200, (150, 156, 158), ((206, 178, 132), (120, 140, 138), (232, 226, 214)))
    t.throw(e, 2868, 160, 600, 250, 908, (206, 176, 140))


def bedroom_light(e: Easel) -> None:
    b.daylight(e, 1.12, 0.8)
    b.window_light(e, 300, 900, 760, 1000, 0.16)
    for x in (640, 3360):
        e.glow(x, 1000, 430, 420, (0.24, 0.18, 0.07))
    e.shade_wall(e.round_box(1080, 0, 2960, 1130, 0, 60), 0.3, 50)


def bedroom(e: Easel) -> None:
    b.floor(e, (168, 138, 108))
    b.skirting(e)
    for x in (640.0, 3360.0):
        b.box(e, (x - 230, x + 230), (140, 500), (40, 420), b.OAK, 8, 10, stuff=Stuff(0.04, (400, 3)))
        e.fill(
            e.round_box(x - 206, 330, x + 206, 478, 421, 4), darker(b.OAK, 0.96), darker(b.OAK, 0.88), puff=4
        )
        e.fill(e.round_box(x - 30, 396, x + 30, 410, 430, 6), b.BRASS)
        for lx in (x - 200, x + 200):
            b.leg(e, lx, 400, 150, darker(b.OAK, 0.8))
        t.table_lamp(e, x, 500, 220, 470, (206, 198, 186))
    top = t.books(e, 3400, 500, 330, ((150, 92, 74), (222, 214, 200)), True)
    e.shade(e.disc(3500, top, 260, 60, 40, True), 0.1, 6)
    f.bed(e, 1100, 1800)


def dining_light(e: Easel) -> None:
    b.daylight(e, 1.08, 0.86)
    b.window_light(e, 180, 620, 820, 1200, 0.15)
    e.glow(1950, 1180, 900, 520, (0.17, 0.125, 0.055))


def dining(e: Easel) -> None:
    b.floor(e, (150, 116, 84), 110)
    b.skirting(e, (224, 218, 208))
    p.pot(e, 3560, 240, 300, 330, (190, 120, 88))
    p.grasses(e, 3560, 330, 240, 1150, 15, (196, 170, 122))
    for x in (1330.0, 1950.0, 2570.0):
        t.chair(e, x, 300, b.OAK, (196, 178, 150), away=False)
    f.table(e, 950, 2000, b.OAK)
    p.vase(e, 1950, 750, 860, 170, 250, (228, 222, 212))
    p.grasses(e, 1950, 985, 860, 400, 9, (120, 132, 92), 9)
    t.bowl(e, 2420, 752, 800, 300, 95, (92, 104, 100))
    t.chair(e, 1500, 1330, b.OAK, (196, 178, 150))
    t.chair(e, 2380, 1330, b.OAK, (196, 178, 150))


def hallway_light(e: Easel) -> None:
    b.daylight(e, 1.06, 0.88)
    b.window_light(e, 330, 900, 700, 1100, 0.12, 0.36)
    e.shade_wall(e.round_box(760, 760, 2240, 830, 0, 4), 0.35, 30)


def hallway(e: Easel) -> None:
    b.floor(e, (186, 158, 124), 150, False)
    b.skirting(e)
    w.door(e, 2420, 800, (214, 214, 208))
    b.rug(e, (700, 2350), (430, 1150), (176, 96, 78), (228, 208, 178))
    f.console(e, 760, 1440, b.WALNUT)
    p.vase(e, 2060, 822, 190, 140, 200, (88, 112, 112))
    t.bowl(e, 960, 822, 200, 260, 80, (222, 214, 202))
    t.books(e, 1150, 822, 290, ((70, 84, 96), (200, 178, 150), (150, 84, 66)), True, 6)
    t.basket(e, 1060, 200, 440, 330)
    t.basket(e, 1880, 200, 400, 300)
    p.snake_plant(e, 360, 260, 1120)


def stairs_light(e: Easel) -> None:
    b.daylight(e, 1.05, 0.88)
    b.window_light(e, 2450, 1450, 900, 1150, 0.16)
    w.flight_shadow(e, 760)
    e.shade_wall(e.round_box(2740, 100, 3960, 480, 0, 30), 0.2, 50)


def stairs(e: Easel) -> None:
    b.floor(e, (182, 150, 112))
    b.skirting(e)
    f.bench(e, 2700, 1250, b.OAK, (128, 140, 142))
    t.cushion(e, 2960, 625, 300, 400, 350, (206, 170, 136), 6)
    t.basket(e, 2300, 300, 380, 320)
    p.snake_plant(e, 300, 262, 900)
    w.flight(e, 760, b.OAK)


def office_light(e: Easel) -> None:
    b.daylight(e, 1.18, 0.8)
    b.window_light(e, 120, 760, 760, 1150, 0.22)
    e.glow(2440, 980, 460, 440, (0.5, 0.37, 0.16))
    e.shade_wall(e.round_box(930, 700, 2610, 780, 0, 4), 0.35, 34)


def office(e: Easel) -> None:
    b.floor(e, (134, 102, 74), 120)
    b.skirting(e, (96, 100, 108))
    f.desk(e, 950, 1600, b.OAK)
    t.table_lamp(e, 2440, 760, 240, 400, (176, 138, 78))
    t.laptop(e, 1640, 762, 480)
    end = t.books(
        e, 1080, 762, 250, ((168, 84, 64), (222, 212, 194), (86, 108, 112), (206, 168, 98), (60, 66, 78))
    )
    p.pot(e, end + 120, 240, 130, 120, (216, 208, 196), 762)
    p.grasses(e, end + 120, 880, 240, 190, 12, (104, 132, 88), 4)
    t.chair(e, 1760, 1130, b.WALNUT, (66, 62, 58))
    p.fig_tree(e, 3180, 280, 1540, basin=(60, 60, 62), seed=11)
    t.basket(e, 560, 240, 400, 340)


def sideboard_light(e: Easel) -> None:
    b.daylight(e, 1.08, 0.86)
    b.window_light(e, 250, 720, 800, 1200, 0.16)
    e.glow(2870, 1180, 480, 460, (0.19, 0.14, 0.06))
    e.shade_wall(e.round_box(900, 150, 3100, 800, 0, 20), 0.26, 46)


def sideboard(e: Easel) -> None:
    b.floor(e, (196, 168, 132), 150)
    b.skirting(e)
    f.sideboard(e, 900, 2100, b.WALNUT)
    t.table_lamp(e, 2870, 760, 230, 520, (214, 206, 194))
    p.vase(e, 1130, 760, 230, 200, 300, (186, 110, 84))
    p.grasses(e, 1130, 1050, 230, 520, 13, (200, 176, 130), 8)
    top = t.books(e, 1420, 760, 330, ((222, 214, 200), (96, 116, 120), (196, 160, 110)), True, 4)
    t.bowl(e, 1550, top, 240, 200, 66, (60, 62, 64))
    p.fig_tree(e, 3480, 260, 1500, basin=(222, 214, 202), seed=6)
    t.basket(e, 520, 260, 420, 360)
    b.rug(e, (1000, 2900), (640, 1500), (214, 204, 188), (160, 140, 118))
