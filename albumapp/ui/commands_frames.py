"""What the actions on pages do to frames: put in, arrange, turn, swap. The others are in `commands`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.ui.commands import lock_pages
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


# --- insert ---------------------------------------------------------------------------------------


def _middle(w: MainWindow, width: float, height: float) -> list[float]:
    """A box in the middle of the page that is likely meant: the right one of a spread."""
    surface = w.desk.surface
    areas = surface.shape.areas
    area = areas[-1]
    if len(areas) == 1 and surface.shape.fold_x:
        fold = surface.shape.fold_x[-1]
        area = type(area)(fold, area.y, area.right - fold, area.h)
    k = min(1.0, area.w * 0.8 / width, area.h * 0.8 / height)
    return [area.cx - width * k / 2, area.cy - height * k / 2, width * k, height * k]


def clear_place(w: MainWindow, sizes: Sequence[tuple[float, float]]) -> list[float]:
    """The first of these sizes that finds a place clear of all frames, near the usual one; else over them."""
    surface = w.desk.surface
    usual = _middle(w, *sizes[0])
    cx, cy = usual[0] + usual[2] / 2, usual[1] + usual[3] / 2
    standing = [f.box.rotated_bounds(f.rotation).outset(1) for f in surface.frames]
    for width, height in sizes:
        found: list[tuple[float, list[float]]] = []
        for area in surface.shape.areas:
            page = area.inset(surface.shape.safe)
            xs = {page.x, page.right - width, cx - width / 2}
            ys = {page.y, page.bottom - height, cy - height / 2}
            for s in standing:
                xs |= {s.x, s.x - width, s.right, s.right - width, s.cx - width / 2}
                ys |= {s.y, s.y - height, s.bottom, s.bottom - height}
            for box in (type(page)(x, y, width, height) for x in xs for y in ys):
                folded = any(box.x < fold < box.right for fold in surface.shape.fold_x)
                if page.contains(box) and not folded and all(box.intersection(s) is None for s in standing):
                    found.append((abs(box.cx - cx) + abs(box.cy - cy), box.as_list()))
        if found:
            return min(found)[1]
    return usual


def with_new_frame(w: MainWindow, edit: str, **params: object) -> bool:
    """Do an edit that adds a frame, and select it."""
    desk = w.desk
    before = {f.id for f in desk.surface.frames}
    if not desk.do(edit, surface=desk.surface_id, **params):
        return False
    desk.select([f.id for f in desk.surface.frames if f.id not in before])
    return True


def add_text(w: MainWindow) -> None:
    """Where there is room, to be written in; until then a drag on the page says where it is to stand."""
    key = f"new-text-{w.desk.document.next_id}"
    if with_new_frame(
        w,
        "add_text",
        merge=key,
        box=clear_place(w, ((90, 22), (90, 9), (60, 9))),
        text=tr("Your text"),
        style={"align": "center", "size_pt": 16},
    ):
        w.edit_text()
        w.bench.canvas.fresh.arm(key)


def add_frame(w: MainWindow) -> None:
    with_new_frame(w, "add_empty_frame", box=_middle(w, 90, 60))


def add_rect(w: MainWindow) -> None:
    with_new_frame(w, "add_shape", box=_middle(w, 60, 40), shape="rect")


def add_ellipse(w: MainWindow) -> None:
    with_new_frame(w, "add_shape", box=_middle(w, 50, 50), shape="ellipse")


def add_line(w: MainWindow) -> None:
    with_new_frame(w, "add_shape", box=_middle(w, 80, 2), shape="line")


def use_photos(w: MainWindow) -> None:
    place(w.desk, w.desk.chosen)


def place(desk: Desk, photos: list[str]) -> None:
    """Put photos on the pages that are shown; an empty frame that is selected takes the first."""
    desk.importer.settle()
    photos = list(photos)
    frames = desk.frames()
    key = f"place-{'-'.join(photos)[:40]}-{len(desk.project.journal.rows)}"
    if photos and len(frames) == 1 and hasattr(frames[0], "crop"):
        desk.do("place_photo", merge=key, frame=frames[0].id, photo=photos.pop(0))
    if len(photos) == 1:
        desk.do("add_photo", merge=key, surface=desk.surface_id, photo=photos[0])
    elif photos:
        desk.do("add_photos_here", merge=key, surface=desk.surface_id, photos=photos)


# --- arrange --------------------------------------------------------------------------------------


def _order(w: MainWindow, to: str) -> None:
    w.desk.do("order_frames", frames=w.desk.selection, to=to)


def to_front(w: MainWindow) -> None:
    _order(w, "front")


def forward(w: MainWindow) -> None:
    _order(w, "forward")


def backward(w: MainWindow) -> None:
    _order(w, "backward")


def to_back(w: MainWindow) -> None:
    _order(w, "back")


def toggle_lock(w: MainWindow) -> None:
    """Lock what is selected, or the pages where nothing is; unlock where all of it is locked."""
    desk = w.desk
    frames = desk.frames()
    if not frames:
        lock_pages(w)
        return
    lock = not all(f.locked for f in frames)
    key = f"lock-{lock}-{'-'.join(desk.selection)}-{len(desk.project.journal.rows)}"
    for f in frames:
        desk.do("lock_frame", merge=key, frame=f.id, locked=lock)


def rotate_left(w: MainWindow) -> None:
    w.desk.do("turn_frames", frames=w.desk.selection, by=-15)


def rotate_right(w: MainWindow) -> None:
    w.desk.do("turn_frames", frames=w.desk.selection, by=15)


def straighten(w: MainWindow) -> None:
    w.desk.do("turn_frames", frames=w.desk.selection, to=0)


# --- photo ----------------------------------------------------------------------------------------


def turn_photo(w: MainWindow) -> None:
    w.desk.do("turn_photo", frame=w.desk.selection[0])


def reset_crop(w: MainWindow) -> None:
    w.desk.do("reset_crop", frame=w.desk.selection[0])


def swap(w: MainWindow) -> None:
    a, b = w.desk.selection[:2]
    w.desk.do("swap_photos", a=a, b=b)


def show_photo(w: MainWindow) -> None:
    w.show_panels()
    w.bench.show_outline(False)
    w.bench.photos.reveal(w.desk.frames()[0].photo)


def show_file(w: MainWindow) -> None:
    from albumapp.ui.exporter import show

    show(Path(w.desk.document.photos[w.desk.frames()[0].photo].path))
