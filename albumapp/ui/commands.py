"""What the actions do. Each handler takes the window; edits go through `desk.do`, one undo step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
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
        w.desk.lost.relink(folder)


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
    """Only looking for faces: where telling people apart was never answered, that is asked for itself."""
    w.desk.consent.answer(not w.desk.consent.faces)
    w.actions_.refresh()


def toggle_grouping(w: MainWindow) -> None:
    consent = w.desk.consent
    consent.answer(consent.faces, not consent.grouping)
    w.actions_.refresh()


def toggle_letters(w: MainWindow) -> None:
    w.desk.settings.set("letter_keys", not w.desk.settings.get("letter_keys"))
    w.actions_.apply_keys()
    w.actions_.refresh()


def show_palette(w: MainWindow) -> None:
    from albumapp.ui.dialogs.palette import Palette

    Palette(w).popup()


# --- photos ---------------------------------------------------------------------------------------


def remove_photos(w: MainWindow) -> None:
    w.desk.importer.settle()
    known = w.desk.document.photos
    w.desk.do("take_out_photos", photos=[p for p in w.desk.chosen if p in known])


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


def previous(w: MainWindow) -> None:
    w.desk.step(-1)


def following(w: MainWindow) -> None:
    w.desk.step(1)


# --- view -----------------------------------------------------------------------------------------


def zoom_in(w: MainWindow) -> None:
    if w.bench.listing:
        w.bench.contents.zoom(1)
    else:
        w.bench.canvas.zoom_in()


def zoom_out(w: MainWindow) -> None:
    if w.bench.listing:
        w.bench.contents.zoom(-1)
    else:
        w.bench.canvas.zoom_out()


def fit(w: MainWindow) -> None:
    if w.bench.listing:
        w.bench.contents.zoom(0)
    else:
        w.bench.canvas.fit()


def actual_size(w: MainWindow) -> None:
    w.bench.canvas.actual_size()


def preview(w: MainWindow) -> None:
    w.finish_mode()
    w.show_preview()


def look_closely(w: MainWindow) -> None:
    """One photo after the other on the whole screen, from the one that is chosen or in the selected frame."""
    from albumapp.ui.culling.window import Culling

    w.desk.importer.settle()
    listed = w.bench.photos.listed()
    of_frame = next((f.photo for f in w.desk.frames() if getattr(f, "photo", None)), None)
    at = w.desk.chosen[0] if w.desk.chosen else of_frame
    if at is not None and at not in listed:
        listed.insert(0, at)
    if not listed:
        w.desk.say("info", tr("No photo is listed. Clear the search to look at all."))
        return
    culling = Culling(w.desk, w.bench.pictures, listed, at or listed[0], w)
    culling.showFullScreen()
    culling.setFocus()


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


def show_tour(w: MainWindow) -> None:
    from albumapp.ui.tour import start

    start(w)
