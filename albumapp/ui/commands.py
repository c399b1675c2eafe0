"""What the actions do. Each handler takes the window; edits go through `desk.do`, one undo step each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


def nothing(w: MainWindow) -> None:
    """A separator has nothing to do."""


# --- file -----------------------------------------------------------------------------------------


def new_album(w: MainWindow) -> None:
    w.desk.close_project()


def _choose(w: MainWindow, how: str, title: str, start: str = "", names: str = "") -> list[str]:
    from PySide6.QtWidgets import QFileDialog

    if how == "folder":
        found = QFileDialog.getExistingDirectory(w, title, start)
        return [found] if found else []
    if how == "save":
        found, _ = QFileDialog.getSaveFileName(w, title, start, names)
        return [found] if found else []
    if how == "open":
        found, _ = QFileDialog.getOpenFileName(w, title, start, names)
        return [found] if found else []
    return QFileDialog.getOpenFileNames(w, title, start, names)[0]


def open_album(w: MainWindow) -> None:
    from albumapp.basis.places import home

    folder = home() / "projects"
    for path in _choose(
        w, "open", tr("Open album"), str(folder) if folder.is_dir() else "", tr("Albums (*.album)")
    ):
        w.desk.open_project(path)


def save_copy(w: MainWindow) -> None:
    for path in _choose(w, "save", tr("Save a copy as"), "", tr("Albums (*.album)")):
        w.desk.save_copy(path)


def add_photos(w: MainWindow) -> None:
    paths = _choose(w, "files", tr("Choose photos"))
    if paths:
        w.desk.import_paths(paths)


def add_folder(w: MainWindow) -> None:
    paths = _choose(w, "folder", tr("Choose a folder of photos"))
    if paths:
        w.desk.import_paths(paths)


def try_demo(w: MainWindow) -> None:
    w.desk.import_demo()


def show_refused(w: MainWindow) -> None:
    w.show_page("refused")


def relink(w: MainWindow) -> None:
    for folder in _choose(w, "folder", tr("Where are the missing photos?")):
        w.desk.importer.relink(folder)


def show_export(w: MainWindow) -> None:
    w.show_page("export")


def stop(w: MainWindow) -> None:
    w.desk.stop_work()


def quit_app(w: MainWindow) -> None:
    w.close()


# --- edit -----------------------------------------------------------------------------------------


def undo(w: MainWindow) -> None:
    w.desk.undo()


def redo(w: MainWindow) -> None:
    w.desk.redo()


def delete(w: MainWindow) -> None:
    w.desk.do("delete_frames", frames=[f.id for f in w.desk.frames()])


def select_all(w: MainWindow) -> None:
    surface = w.desk.surface
    if surface is not None:
        w.desk.select([f.id for f in surface.frames])


def select_none(w: MainWindow) -> None:
    w.desk.select([])


def edit_title(w: MainWindow) -> None:
    w.desk.select([])
    w.show_panels()
    w.bench.inspector.edit_title()


def toggle_people(w: MainWindow) -> None:
    w.desk.answer_people(w.desk.settings.get("people") is not True)
    w.actions_.refresh()


def toggle_letters(w: MainWindow) -> None:
    w.desk.settings.set("letter_keys", not w.desk.settings.get("letter_keys"))
    w.actions_.apply_keys()
    w.actions_.refresh()


def show_palette(w: MainWindow) -> None:
    from albumapp.ui.dialogs.palette import Palette

    Palette(w).popup()


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


def _added(w: MainWindow, edit: str, **params: object) -> bool:
    """Do an edit that adds a frame, and select it."""
    desk = w.desk
    before = {f.id for f in desk.surface.frames}
    if not desk.do(edit, surface=desk.surface_id, **params):
        return False
    desk.select([f.id for f in desk.surface.frames if f.id not in before])
    return True


def add_text(w: MainWindow) -> None:
    if _added(
        w, "add_text", box=_middle(w, 90, 22), text=tr("Your text"), style={"align": "center", "size_pt": 16}
    ):
        w.edit_text()


def add_frame(w: MainWindow) -> None:
    _added(w, "add_empty_frame", box=_middle(w, 90, 60))


def add_rect(w: MainWindow) -> None:
    _added(w, "add_shape", box=_middle(w, 60, 40), shape="rect")


def add_ellipse(w: MainWindow) -> None:
    _added(w, "add_shape", box=_middle(w, 50, 50), shape="ellipse")


def add_line(w: MainWindow) -> None:
    _added(w, "add_shape", box=_middle(w, 80, 2), shape="line")


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
    for photo in photos:
        if not desk.do("add_photo", merge=key, surface=desk.surface_id, photo=photo):
            return


# --- arrange --------------------------------------------------------------------------------------


def _order(w: MainWindow, to: str) -> None:
    w.desk.do("order_frame", frame=w.desk.selection[0], to=to)


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


def _rotate(w: MainWindow, by: float | None) -> None:
    desk = w.desk
    key = f"rotate-{'-'.join(desk.selection)}-{len(desk.project.journal.rows)}"
    for f in desk.frames():
        desk.do("set_rotation", merge=key, frame=f.id, degrees=0.0 if by is None else f.rotation + by)


def rotate_left(w: MainWindow) -> None:
    _rotate(w, -15)


def rotate_right(w: MainWindow) -> None:
    _rotate(w, 15)


def straighten(w: MainWindow) -> None:
    _rotate(w, None)


# --- photo ----------------------------------------------------------------------------------------


def turn_photo(w: MainWindow) -> None:
    w.desk.do("turn_photo", frame=w.desk.selection[0])


def flip_photo(w: MainWindow) -> None:
    frame = w.desk.frames()[0]
    w.desk.do("set_crop", frame=frame.id, flip=not frame.crop.flip)


def reset_crop(w: MainWindow) -> None:
    w.desk.do("reset_crop", frame=w.desk.selection[0])


def swap(w: MainWindow) -> None:
    a, b = w.desk.selection[:2]
    w.desk.do("swap_photos", a=a, b=b)


def show_photo(w: MainWindow) -> None:
    w.show_panels()
    w.bench.photos.reveal(w.desk.frames()[0].photo)


def show_file(w: MainWindow) -> None:
    from albumapp.ui.exporter import show

    show(Path(w.desk.document.photos[w.desk.frames()[0].photo].path))


def remove_photos(w: MainWindow) -> None:
    w.desk.importer.settle()
    known = w.desk.document.photos
    w.desk.do("remove_photos", photos=[p for p in w.desk.chosen if p in known])


# --- pages ----------------------------------------------------------------------------------------


def show_suggest(w: MainWindow) -> None:
    w.show_suggest()


def resuggest(w: MainWindow) -> None:
    w.desk.do("resuggest", surface=w.desk.surface_id)


def suggest_again(w: MainWindow) -> None:
    w.desk.suggester.again()


def more_photos(w: MainWindow) -> None:
    w.desk.do("more_photos", surface=w.desk.surface_id)


def fewer_photos(w: MainWindow) -> None:
    w.desk.do("fewer_photos", surface=w.desk.surface_id)


def clear(w: MainWindow) -> None:
    w.desk.do("clear_surface", surface=w.desk.surface_id)


def lock_pages(w: MainWindow) -> None:
    surface = w.desk.surface
    w.desk.do("lock_surface", surface=surface.id, locked=not surface.locked)


def add_spread(w: MainWindow) -> None:
    desk = w.desk
    before = {s.id for s in desk.document.surfaces}
    if desk.do("add_spread", after=desk.surface_id):
        desk.go(next(s.id for s in desk.document.surfaces if s.id not in before))


def delete_spread(w: MainWindow) -> None:
    w.desk.do("delete_spread", surface=w.desk.surface_id)


def _move(w: MainWindow, by: int) -> None:
    inner = [s.id for s in w.desk.document.inner()]
    w.desk.do("move_spread", surface=w.desk.surface_id, to=inner.index(w.desk.surface_id) + by)


def earlier(w: MainWindow) -> None:
    _move(w, -1)


def later(w: MainWindow) -> None:
    _move(w, 1)


def previous(w: MainWindow) -> None:
    w.desk.step(-1)


def following(w: MainWindow) -> None:
    w.desk.step(1)


# --- view -----------------------------------------------------------------------------------------


def zoom_in(w: MainWindow) -> None:
    w.bench.canvas.zoom_in()


def zoom_out(w: MainWindow) -> None:
    w.bench.canvas.zoom_out()


def fit(w: MainWindow) -> None:
    w.bench.canvas.fit()


def actual_size(w: MainWindow) -> None:
    w.bench.canvas.actual_size()


def printer_view(w: MainWindow) -> None:
    w.desk.printer_view = not w.desk.printer_view
    w.bench.canvas.set_printer_view(w.desk.printer_view)
    w.actions_.refresh()


def toggle_panels(w: MainWindow) -> None:
    w.show_panels(w.desk.panels_hidden)
    w.actions_.refresh()


def go_photos(w: MainWindow) -> None:
    w.go("photos")


def go_story(w: MainWindow) -> None:
    w.go("story")


def go_design(w: MainWindow) -> None:
    w.go("design")


def go_check(w: MainWindow) -> None:
    w.go("check")


def go_order(w: MainWindow) -> None:
    w.go("order")


# --- help -----------------------------------------------------------------------------------------


def show_keys(w: MainWindow) -> None:
    w.show_page("keys")


def show_stored(w: MainWindow) -> None:
    w.show_page("stored")


def show_about(w: MainWindow) -> None:
    w.show_page("about")
