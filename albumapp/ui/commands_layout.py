"""What the actions of layouts do: other layouts, heroes, pairs, filled pages, kept layouts, order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.ui.states_layout import arranged, beside, is_hero, is_pair
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.session.templates import Template
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


def other_layouts(w: MainWindow) -> None:
    """Go to the row of other layouts: arrow keys walk it, Enter takes one, Esc goes back."""
    w.go("design")
    w.bench.alternatives.walk()


def lay_out_anew(w: MainWindow) -> None:
    """Pages that were arranged by hand become like the others, each with its photos."""
    from albumapp.ui.remaking import lay_anew

    lay_anew(w.desk, [s.id for s in arranged(w.desk)])


def make_hero(w: MainWindow) -> None:
    w.desk.do("make_hero", frame=w.desk.selection[0], hero=not is_hero(w.desk))


def keep_together(w: MainWindow) -> None:
    a, b = w.desk.selection[:2]
    w.desk.do("keep_together", a=a, b=b, together=not is_pair(w.desk))


def fill_page(w: MainWindow) -> None:
    w.desk.do("fill_page", surface=w.desk.surface_id)


def _give(w: MainWindow, by: int) -> None:
    """The selected photo goes to the pages beside, and one looks at it there."""
    desk = w.desk
    target = beside(desk, by)
    frame = desk.frames()[0]
    if target is not None and desk.do("move_photo", frame=frame.id, surface=target.id):
        desk.go_to_frame(
            next(f.id for f in desk.document.surface(target.id).photo_frames() if f.photo == frame.photo)
        )


def give_before(w: MainWindow) -> None:
    _give(w, -1)


def give_after(w: MainWindow) -> None:
    _give(w, 1)


def take_in(w: MainWindow) -> None:
    """Photos that the album does not show go to the pages where they belong."""
    desk = w.desk
    desk.importer.settle()
    chosen = [p for p in desk.chosen if p not in desk.document.used()]
    before = len(desk.document.used())
    if desk.do("take_in_photos", **({"photos": chosen} if chosen else {})):
        n = len(desk.document.used()) - before
        said = count(
            n, "{n} photo was taken in where it belongs.", "{n} photos were taken in where they belong."
        )
        desk.say("good" if n else "info", said if n else tr("There was no photo worth taking in."))


def order_by_time(w: MainWindow) -> None:
    _order(w.desk, "time", tr("Photos follow their times."))


def order_by_name(w: MainWindow) -> None:
    _order(w.desk, "name", tr("Photos follow the names of their files."))


def order_as_shown(w: MainWindow) -> None:
    _order(w.desk, "own", tr("Photos keep the order that they have on the pages."))


def _order(desk: Desk, by: str, words: str) -> None:
    if desk.do("order_photos", by=by):
        desk.say("info", words, tr("Pages follow it when they are suggested again."))


# --- kept layouts ----------------------------------------------------------------------------------


def keep_layout(w: MainWindow) -> None:
    """The layout of the pages becomes one to choose anywhere; its name can be changed at once."""
    from albumapp.session.templates import made_from

    desk = w.desk
    surface = desk.surface
    n = sum(1 for _ in surface.photo_frames())
    try:
        made = made_from(surface, count(n, "My layout of {n} photo", "My layout of {n} photos"))
        change_layout(desk, tr("Keep layout"), None, made)
    except UserError as error:
        desk.trouble(error)
        return
    desk.say(
        "good",
        tr("The layout is kept as “{name}”.", name=made.name),
        tr("It is offered wherever it suits the photos."),
        tr("Name it…"),
        partial(kept_layouts, w),
        "kept_layout",
    )


def kept_layouts(w: MainWindow) -> None:
    w.show_page("layouts")


def change_layout(desk: Desk, name: str, before: Template | None, after: Template | None) -> None:
    """Write, rename or delete a kept layout, as one step that can be undone. UserError where it cannot."""
    from albumapp.session.templates import remove, store

    def put(t: Template | None, gone: Template | None) -> None:
        if t is not None:
            store(t)
        elif gone is not None:
            remove(gone.id)

    put(after, before)  # now, so that a folder that cannot be written to is said here

    def show(done: bool) -> None:
        try:
            put(after if done else before, before if done else after)
        except UserError as error:
            desk.trouble(error)
        desk.suggester.renew()

    desk.change_library(name, _nothing, _nothing, show)


def _nothing() -> None:
    """All is done when it is shown: the file is small, and must be there before it is offered."""
