"""What the actions on backgrounds and decoration do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow
    from albumapp.ui.panels.background_section import BackgroundSection


def _section(w: MainWindow) -> BackgroundSection:
    from albumapp.ui.panels.background_section import BackgroundSection

    w.show_panels()
    w.bench.inspector.refresh()
    made = w.bench.inspector.section(BackgroundSection)
    assert isinstance(made, BackgroundSection)
    return made


def background(w: MainWindow) -> None:
    """To the fields of the background."""
    w.desk.select([])
    section = _section(w)
    w.bench.inspector.ensureWidgetVisible(section)
    section.kind.setFocus()


def bare_paper(w: MainWindow) -> None:
    w.desk.do("set_background", surface=w.desk.surface_id)


def photo_behind(w: MainWindow) -> None:
    """The chosen photo, blurred and faded, behind these pages; the one in the selected frame goes first."""
    from albumapp.drawing import grounds
    from albumapp.ui.panels.background_section import FADED, SOFT
    from albumapp.ui.states import one_photo

    desk = w.desk
    desk.importer.settle()
    photo = desk.frames()[0].photo if one_photo(desk) else desk.chosen[0]
    ground = grounds.PhotoGround(photo, blur=SOFT, fade=FADED)
    desk.do("set_background", surface=desk.surface_id, background=grounds.as_json(ground))


def crop_ground(w: MainWindow) -> None:
    """Move and zoom the photo behind the pages, on the page."""
    w.desk.select([])
    w.bench.canvas.begin_ground()
    w.bench.canvas.setFocus()


def pick_colour(w: MainWindow) -> None:
    """Take a colour from the pages that are shown, for what is selected."""
    from albumapp.ui.canvas.eyedropper import Eyedropper

    w.desk.say("info", tr("Click a colour on the pages, or go there with the arrow keys. Esc ends."))
    Eyedropper(w.bench.canvas, lambda colour: use_colour(w, colour))


def use_colour(w: MainWindow, colour: str) -> None:
    """A colour for what is selected: shapes, words, the edge of photos; else for the background."""
    from albumapp.document.model import ShapeFrame, TextFrame
    from albumapp.session.looks import used_colour

    desk = w.desk
    used_colour(desk.settings, colour)
    frames = desk.frames()
    if not frames:
        _section(w).take_colour(colour)
        return
    key = f"colour-{'-'.join(desk.selection)}-{len(desk.project.journal.rows)}"
    for f in frames:
        if isinstance(f, ShapeFrame):
            values = {"fill": colour} if f.fill is not None else {"stroke": colour}
            desk.do("set_shape", merge=key, frame=f.id, **values)
        elif isinstance(f, TextFrame):
            desk.do("set_text", merge=key, frame=f.id, style={"colour": colour})
        else:
            desk.do("set_photo_look", merge=key, frame=f.id, border_colour=colour)


def decoration(w: MainWindow) -> None:
    w.show_page("decoration")


def save_look(w: MainWindow) -> None:
    """Ask for its name in the inspector, beside the look itself."""
    w.desk.select([])
    section = _section(w)
    section.ask_name()
    w.bench.inspector.ensureWidgetVisible(section.name)


def put_in(w: MainWindow, shape: str) -> bool:
    """Decoration round the one selected frame, where it is meant to go round one; else on a clear place."""
    from albumapp.drawing.ornaments import ORNAMENTS
    from albumapp.ui.commands_frames import clear_place, with_new_frame

    row, frames = ORNAMENTS[shape], w.desk.frames()
    if row.round is not None and len(frames) == 1 and not hasattr(frames[0], "text"):
        return with_new_frame(w, "add_ornament", shape=shape, around=frames[0].id)
    small = (row.size[0] * 0.6, row.size[1] * 0.6)
    return with_new_frame(w, "add_ornament", shape=shape, box=clear_place(w, (row.size, small)))
