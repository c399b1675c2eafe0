"""What the actions do that arrange frames, and that switch the canvas's aids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from albumapp.ui import units
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

TARGETS = ("selection", "page", "margins", "spread")


# --- align, distribute, sizes -----------------------------------------------------------------------


def target(w: MainWindow) -> str:
    """What frames are aligned to now: a single frame (or group) never to itself."""
    chosen = w.desk.settings.get("align_to")
    frames = w.desk.frames()
    alone = len({f.group or f.id for f in frames}) < 2
    chosen = chosen if chosen in TARGETS else "selection"
    return "page" if alone and chosen == "selection" else chosen


def _align(w: MainWindow, edge: str) -> None:
    w.desk.do("align_frames", frames=w.desk.selection, edge=edge, to=target(w))


def align_left(w: MainWindow) -> None:
    _align(w, "left")


def align_centre(w: MainWindow) -> None:
    _align(w, "centre")


def align_right(w: MainWindow) -> None:
    _align(w, "right")


def align_top(w: MainWindow) -> None:
    _align(w, "top")


def align_middle(w: MainWindow) -> None:
    _align(w, "middle")


def align_bottom(w: MainWindow) -> None:
    _align(w, "bottom")


def _distribute(w: MainWindow, axis: str, by: str) -> None:
    w.desk.do("distribute_frames", frames=w.desk.selection, axis=axis, by=by)


def gaps_across(w: MainWindow) -> None:
    _distribute(w, "x", "gaps")


def gaps_down(w: MainWindow) -> None:
    _distribute(w, "y", "gaps")


def middles_across(w: MainWindow) -> None:
    _distribute(w, "x", "centres")


def middles_down(w: MainWindow) -> None:
    _distribute(w, "y", "centres")


def same_width(w: MainWindow) -> None:
    w.desk.do("same_size", frames=w.desk.selection, of="width")


def same_height(w: MainWindow) -> None:
    w.desk.do("same_size", frames=w.desk.selection, of="height")


def same_size(w: MainWindow) -> None:
    w.desk.do("same_size", frames=w.desk.selection, of="both")


# --- groups and dividers ----------------------------------------------------------------------------


def group(w: MainWindow) -> None:
    w.desk.do("group_frames", frames=w.desk.selection)


def ungroup(w: MainWindow) -> None:
    w.desk.do("ungroup_frames", frames=w.desk.selection)


def divider(w: MainWindow) -> None:
    """Move the gaps between frames by keys."""
    if not w.bench.canvas.begin_divider():
        w.desk.say("info", tr("No two photos of these pages stand side by side."))


# --- views ------------------------------------------------------------------------------------------


def fit_page(w: MainWindow) -> None:
    w.bench.canvas.fit_page()


def fit_width(w: MainWindow) -> None:
    w.bench.canvas.fit_width()


def fit_selection(w: MainWindow) -> None:
    w.bench.canvas.fit_selection()


# --- aids -------------------------------------------------------------------------------------------


def change_aid(w: MainWindow, name: str, value: Any) -> None:
    """Keep an aid's setting and show it."""
    w.desk.settings.set(f"aid_{name}", value)
    show_aids(w)


def show_aids(w: MainWindow) -> None:
    """Bring canvas, fields and menus in step with the settings."""
    from albumapp.ui.canvas.aids import Aids
    from albumapp.ui.panels.fields import Number
    from albumapp.ui.words import product_line

    units.use(w.desk.settings.get("unit"))
    for field in w.findChildren(Number):
        field.show_unit()
    if w.has_bench:
        w.bench.canvas.set_aids(Aids.of(w.desk.settings.get))
        w.bench.canvas.scene_.upper.update()
        w.bench.inspector.refresh()
    if w.desk.project is not None:
        w.status.show_product(product_line(w.desk.document, w.desk.project.spec))
    w.actions_.refresh()


def _toggle(w: MainWindow, name: str) -> None:
    change_aid(w, name, not w.desk.settings.get(f"aid_{name}"))


def toggle_rulers(w: MainWindow) -> None:
    _toggle(w, "rulers")


def toggle_grid(w: MainWindow) -> None:
    _toggle(w, "grid")


def toggle_grid_snap(w: MainWindow) -> None:
    _toggle(w, "snap_grid")


def toggle_snap(w: MainWindow) -> None:
    _toggle(w, "snap")


def toggle_guides(w: MainWindow) -> None:
    _toggle(w, "guides")


def toggle_inches(w: MainWindow) -> None:
    use_unit(w, "mm" if units.current() == "in" else "in")


def use_unit(w: MainWindow, unit: str) -> None:
    """Read lengths in another unit; "" goes by the locale."""
    w.desk.settings.set("unit", unit)
    show_aids(w)


def show_language(w: MainWindow) -> None:
    w.show_page("language")


def show_measures(w: MainWindow) -> None:
    w.show_page("measures")


# --- guides -----------------------------------------------------------------------------------------


def _add_guide(w: MainWindow, axis: str) -> None:
    """A guide at the selection's edge, or in the middle of the page; its number is ready to be typed over."""
    from albumapp.document.edits_arrange import common_box, page_at

    desk, surface = w.desk, w.desk.surface
    frames = desk.frames()
    box = common_box(frames) if frames else page_at(surface, surface.shape.size.w)
    at = (box.x if frames else box.cx) if axis == "x" else (box.y if frames else box.cy)
    if not desk.settings.get("aid_guides"):
        change_aid(w, "guides", True)
    if desk.do("add_guide", axis=axis, at=round(at, 3), surface=surface.id):
        w.show_panels()
        w.bench.canvas.choose_guide((surface.id, len(desk.surface.guides) - 1))
        w.bench.inspector.edit_guide(len(desk.surface.guides) - 1)


def add_guide_x(w: MainWindow) -> None:
    _add_guide(w, "x")


def add_guide_y(w: MainWindow) -> None:
    _add_guide(w, "y")


def lock_guides(w: MainWindow) -> None:
    desk = w.desk
    locked = all(g.locked for g in (*desk.surface.guides, *desk.document.guides))
    desk.do("lock_guides", surface=desk.surface_id, locked=not locked)


def clear_guides(w: MainWindow) -> None:
    w.desk.do("clear_guides", surface=w.desk.surface_id)
