"""What the actions on people, chapters, series and photos set aside do. Each handler takes the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from albumapp.ui import states_story as q
from albumapp.ui.states import photo_frame
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from albumapp.ui.main_window import MainWindow

MENU_MOST = 30  # people in a menu; the others can be dragged to


# --- favourites -----------------------------------------------------------------------------------


def toggle_favourite(w: MainWindow) -> None:
    """The chosen photos are always suggested, or no longer."""
    w.desk.shelf.mark(w.desk.chosen, "pick", None if q.are_favourites(w.desk) else True)


def show_favourites(w: MainWindow) -> None:
    w.show_page("favourites")


# --- chapters -------------------------------------------------------------------------------------


def begin_chapter(w: MainWindow) -> None:
    w.desk.story.begin(w.desk.chosen[0])


def join_chapter(w: MainWindow) -> None:
    chapter = q.chapter_meant(w.desk)
    if chapter is not None:
        w.desk.story.join(chapter.photos[0])


def rename_chapter(w: MainWindow) -> None:
    w.desk.story.rename_wanted.emit()


def set_clock(w: MainWindow) -> None:
    """Of the chosen photos, or else of the whole chapter."""
    desk = w.desk
    chapter = q.chapter_meant(desk)
    photos = desk.chosen or (list(chapter.photos) if chapter is not None else [])
    w.go("story")
    order = desk.analysis.facts if desk.analysis is not None else {}
    w.bench.photos.clocks.by_hand.ask([p for p in order if p in set(photos)])


# --- series ---------------------------------------------------------------------------------------


def open_series(w: MainWindow) -> None:
    photo, _ = q.series_meant(w.desk)
    w.show_panels()
    panel = w.bench.photos
    if panel.shown not in ("all", "moments"):
        panel.show_filter("all")
    panel.toggle_series(photo)


def prefer(w: MainWindow) -> None:
    photo, others = q.series_meant(w.desk)
    w.desk.story.prefer(photo, others)


def _step_sibling(w: MainWindow, by: int) -> None:
    """The frame's photo is swapped with the next of its series."""
    from albumapp.ui.panels.series import siblings

    frame = photo_frame(w.desk)
    row = siblings(frame.photo, w.desk.analysis)
    photo = row[(row.index(frame.photo) + by) % len(row)]
    w.desk.do("place_photo", name=tr("Swap with sibling"), frame=frame.id, photo=photo)


def next_sibling(w: MainWindow) -> None:
    _step_sibling(w, 1)


def previous_sibling(w: MainWindow) -> None:
    _step_sibling(w, -1)


# --- set aside ------------------------------------------------------------------------------------


def set_aside(w: MainWindow) -> None:
    aside = q.aside_photos(w.desk)
    w.desk.story.set_aside([p for p in w.desk.chosen if p not in aside], True)


def bring_back(w: MainWindow) -> None:
    aside = q.aside_photos(w.desk)
    w.desk.story.set_aside([p for p in w.desk.chosen if p in aside], False)


def bring_all_back(w: MainWindow) -> None:
    w.desk.story.set_aside(list(q.aside_photos(w.desk)), False)


# --- people ---------------------------------------------------------------------------------------


def name_person(w: MainWindow) -> None:
    w.desk.story.rename_wanted.emit()


def show_person(w: MainWindow) -> None:
    w.desk.story.choose(person=w.desk.story.people[0], faces=[])


def merge_people(w: MainWindow) -> None:
    """Several chosen are made one at once; one is merged with whom the menu says."""
    story = w.desk.story
    if not q.several_are_one(w.desk):
        _people_menu(w, lambda person: story.merge(list(story.people), person))
    elif story.people:
        story.merge(story.people[1:], story.people[0], list(story.faces))
    else:
        story.split(list(story.faces))


def _people_menu(w: MainWindow, run: Callable[[str], None], new: Callable[[], None] | None = None) -> QMenu:
    """A menu of people to choose one from, at the list that has the focus."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMenu

    desk = w.desk
    page = w.bench.photos.people
    menu = QMenu(page)
    menu.setObjectName("people_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if new is not None:
        menu.addAction(tr("Somebody new"), new)
        menu.addSeparator()
    for person in q.other_people(desk)[:MENU_MOST]:
        known = desk.story.known()[person]
        words = f"{desk.story.name_of(person)}\t{len(known.photos)}".replace("&", "&&")
        menu.addAction(page.icon_of(person), words, lambda p=person: run(p))
    menu.popup(page.menu_point())
    return menu


def not_person(w: MainWindow) -> None:
    w.desk.story.not_this(list(w.desk.story.faces), w.desk.story.person)


def other_person(w: MainWindow) -> None:
    story = w.desk.story
    faces = list(story.faces)
    _people_menu(w, lambda person: story.give(faces, person), lambda: story.split(faces))


def no_face(w: MainWindow) -> None:
    w.desk.story.no_face(list(w.desk.story.faces))


def always_include(w: MainWindow) -> None:
    w.desk.story.set_rule(w.desk.story.people, "" if q.are_always(w.desk) else "always")


def never_include(w: MainWindow) -> None:
    w.desk.story.set_rule(w.desk.story.people, "" if q.are_never(w.desk) else "never")


def hide_people(w: MainWindow) -> None:
    w.desk.story.hide(list(w.desk.story.people), not q.are_hidden(w.desk))


def write_names(w: MainWindow) -> None:
    w.desk.story.write_names()


def show_hidden(w: MainWindow) -> None:
    w.desk.story.choose(show_hidden=not w.desk.story.show_hidden)
    w.actions_.refresh()
