"""What the actions on pages do: add, duplicate, part, join, move; chapters of the book; photos elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from albumapp.ui.states_pages import meant, shown_chapter
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


def _made(desk: Desk, edit: str, **params: object) -> bool:
    """Do an edit that adds pages, and show the first of them."""
    before = {s.id for s in desk.document.surfaces}
    if not desk.do(edit, **params):
        return False
    fresh = [s for s in desk.document.surfaces if s.id not in before]
    if fresh:
        desk.go(fresh[0].id)
    if len(fresh) > 1:
        block = desk.project.spec.block
        desk.say("info", tr("Pages of this product come in steps of {n}.", n=block.pages_multiple))
    return True


def add_spread(w: MainWindow) -> None:
    _made(w.desk, "add_spread", after=meant(w.desk)[-1].id)


def duplicate_spread(w: MainWindow) -> None:
    _made(w.desk, "duplicate_spread", surface=w.desk.surface_id)


def delete_spread(w: MainWindow) -> None:
    desk = w.desk
    ids = [s.id for s in meant(desk)]
    photos = {p for s in meant(desk) for p in s.photos()}
    if desk.do("delete_spreads", surfaces=ids):
        left = len(photos - set(desk.document.used()))
        if left:
            desk.say(
                "info",
                count(
                    left,
                    "{n} photo of these pages is not in the album now.",
                    "{n} photos of these pages are not in the album now.",
                ),
                tr("They are under “Unused”."),
            )


def split_spread(w: MainWindow) -> None:
    w.desk.do("split_spread", surface=w.desk.surface_id)


def merge_spreads(w: MainWindow) -> None:
    w.desk.do("merge_spreads", surface=w.desk.surface_id)


def _move(w: MainWindow, by: int) -> None:
    desk = w.desk
    ids = [s.id for s in meant(desk)]
    inner = [s.id for s in desk.document.inner()]
    rest = [i for i in inner if i not in ids]
    at = min(inner.index(i) for i in ids) + (by if by < 0 else 1)
    desk.do("move_spreads", surfaces=ids, to=min(max(at, 0), len(rest)))


def earlier(w: MainWindow) -> None:
    _move(w, -1)


def later(w: MainWindow) -> None:
    _move(w, 1)


# --- chapters ---------------------------------------------------------------------------------------


def names_of_chapters(desk: Desk) -> dict[str, str]:
    """What chapters of the photos are called, by event; {} while nothing is known."""
    if desk.analysis is None:
        return {}
    from albumapp.ui.panels.moments import chapter_name

    return {e.id: chapter_name(e) for e in desk.analysis.events}


def _ask(w: MainWindow, edit: str, title: str, text: str) -> None:
    from albumapp.ui.dialogs.ask import ask

    surface = w.desk.surface_id
    strip = w.bench.strip
    rect = strip.visualRect(strip.model_.index(strip.model_.row_of(surface)))
    at = strip.viewport().mapToGlobal(rect.center())
    at.setY(strip.mapToGlobal(strip.rect().topLeft()).y())
    ask(w, title, text, partial(_name, w.desk, edit, surface), at)


def _name(desk: Desk, edit: str, surface: str, name: str) -> None:
    desk.do(edit, surface=surface, title=name)


def begin_here(w: MainWindow) -> None:
    _ask(w, "begin_chapter", tr("Name of the chapter that begins on these pages"), _proposed(w.desk))


def _proposed(desk: Desk) -> str:
    """A name to begin with: of the chapter that most of the photos are of, or its number."""
    from albumapp.document.chapters import chapters, heading

    surface, names = desk.surface, names_of_chapters(desk)
    number = sum(1 for c in chapters(desk.document) if c.own) + 1
    return heading(surface) or names.get(surface.event or "", "") or tr("Chapter {n}", n=number)


def name_here(w: MainWindow) -> None:
    from albumapp.document.chapters import chapter_at

    found = chapter_at(w.desk.document, w.desk.surface_id, names_of_chapters(w.desk))
    _ask(w, "name_chapter", tr("Name of this chapter"), found.name if found is not None else "")


def join_here(w: MainWindow) -> None:
    w.desk.do("join_chapters", surface=w.desk.surface_id)


def _move_chapter(w: MainWindow, by: int) -> None:
    from albumapp.document.chapters import chapters

    desk = w.desk
    first = shown_chapter(desk)[-1].first
    at = [c.first for c in chapters(desk.document)].index(first)
    desk.do("move_chapter", surface=desk.surface_id, to=at + by)


def chapter_earlier(w: MainWindow) -> None:
    _move_chapter(w, -1)


def chapter_later(w: MainWindow) -> None:
    _move_chapter(w, 1)


# --- photos to other pages --------------------------------------------------------------------------


def give_away(w: MainWindow) -> None:
    """Choose the pages that the selected photos are to go to, from a list that can be typed into."""
    from albumapp.ui.dialogs.palette import Entry, Palette
    from albumapp.ui.words import surface_name

    desk = w.desk
    frames = [f.id for f in desk.frames() if getattr(f, "photo", None) is not None]
    entries = [
        Entry(
            surface_name(s),
            count(len(s.photos()), "{n} photo", "{n} photos"),
            "book-open",
            partial(move_to, desk, frames, s.id),
            f"{s.shape.pages[0]} {s.shape.pages[-1]}",
            "page",
        )
        for s in desk.document.inner()
        if s.id != desk.surface_id and not s.locked
    ]
    Palette(w, entries, tr("To which pages?")).popup()


def move_to(desk: Desk, frames: list[str], surface: str) -> bool:
    """Photos of these frames go to other pages, together, and one looks at them there."""
    photos = {f.photo for s in desk.document.surfaces for f in s.photo_frames() if f.id in frames}
    if not desk.do("move_photos", frames=frames, surface=surface):
        return False
    desk.go(surface)
    desk.select([f.id for f in desk.document.surface(surface).photo_frames() if f.photo in photos])
    return True


def show_contents(w: MainWindow) -> None:
    w.bench.show_contents()
