"""What the actions on photos in their frames do: crop, flip, fit, adjust, and carry adjustments to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.states_photo import enhanced, has_shadow, is_grey, is_sepia, photo_frames
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


def _ids(desk: Desk) -> list[str]:
    return [f.id for f in photo_frames(desk)]


# --- crop ----------------------------------------------------------------------------------------


def crop(w: MainWindow) -> None:
    """Move, zoom and straighten the photo in its frame, on the page."""
    w.bench.canvas.begin_mode()
    w.bench.canvas.setFocus()


def flip_across(w: MainWindow) -> None:
    w.desk.do("flip_photo", frames=_ids(w.desk))


def flip_down(w: MainWindow) -> None:
    w.desk.do("flip_photo", frames=_ids(w.desk), way="down")


def fill_frame(w: MainWindow) -> None:
    w.desk.do("fill_frame", frames=_ids(w.desk))


def fit_frame(w: MainWindow) -> None:
    w.desk.do("fit_frame", frames=_ids(w.desk))


# --- adjustments -----------------------------------------------------------------------------------


def enhance(w: MainWindow) -> None:
    """On for all that are selected, or off where it is on for all."""
    desk = w.desk
    if enhanced(desk):
        desk.do("auto_enhance", frames=_ids(desk), on=False)
        return
    _measured(desk, "auto_enhance", _ids(desk))


def _measured(desk: Desk, edit_id: str, frames: list[str], **params: object) -> None:
    """Do an edit that needs the histograms of these frames' photos; they are read in a thread."""
    from albumapp.ui.measuring import measured_then

    wanted = set(frames)
    photos = [f.photo for f in desk.surface.photo_frames() if f.id in wanted and f.photo is not None]
    measured_then(desk, photos, lambda: desk.do(edit_id, frames=frames, **params))


def grey(w: MainWindow) -> None:
    w.desk.do("set_adjust", frames=_ids(w.desk), tone="colour" if is_grey(w.desk) else "grey")


def sepia(w: MainWindow) -> None:
    w.desk.do("set_adjust", frames=_ids(w.desk), tone="colour" if is_sepia(w.desk) else "sepia")


def red_eyes(w: MainWindow) -> None:
    """Click on each red eye, on the page."""
    from albumapp.ui.canvas.redeye import begin

    begin(w.bench.canvas)
    w.bench.canvas.setFocus()


def copy_adjust(w: MainWindow) -> None:
    from albumapp.document.photo_look import adjust_to_json

    w.desk.copied_adjust = adjust_to_json(photo_frames(w.desk)[0].adjust) or {}
    w.desk.say("info", tr("The adjustments are copied."))
    w.actions_.refresh()


def paste_adjust(w: MainWindow) -> None:
    _paste(w.desk, w.desk.copied_adjust or {}, _ids(w.desk))


def _paste(desk: Desk, adjust: dict[str, object], frames: list[str]) -> None:
    if adjust.get("auto") is not None:
        _measured(desk, "paste_adjust", frames, adjust=adjust)
    else:
        desk.do("paste_adjust", frames=frames, adjust=adjust)


def adjust_spread(w: MainWindow) -> None:
    """All photos of these pages take the adjustments of the selected one."""
    from albumapp.document.photo_look import adjust_to_json

    desk = w.desk
    one = photo_frames(desk)[0]
    others = [f.id for f in desk.surface.photo_frames() if f.photo is not None and f.id != one.id]
    _paste(desk, adjust_to_json(one.adjust) or {}, others)


def reset_adjust(w: MainWindow) -> None:
    w.desk.do("reset_adjust", frames=_ids(w.desk))


def shadow(w: MainWindow) -> None:
    w.desk.do("set_photo_look", frames=_ids(w.desk), shadow=not has_shadow(w.desk))
