"""What the actions on people, chapters, series and photos set aside do. Each handler takes the window.

The questions whether an action would do something stand here with it, since nothing else asks them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from albumapp.ui.states import photo_frame
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from albumapp.analysis.model import Event
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

MENU_MOST = 30  # people in a menu; the others can be dragged to


# --- chapters -------------------------------------------------------------------------------------


def _chapter(desk: Desk) -> Event | None:
    """The chapter that is meant: the current heading, or where the first chosen photo is."""
    if desk.analysis is None:
        return None  # asked at the start, too, which loads no panel
    from albumapp.ui.panels.moments import chapter_of

    photo = desk.story.chapter or (desk.chosen[0] if desk.chosen else "")
    return chapter_of(photo, desk.analysis) if photo else None


def can_begin(desk: Desk) -> bool:
    chapter = _chapter(desk)
    return chapter is not None and bool(desk.chosen) and desk.chosen[0] != chapter.photos[0]


def begin_chapter(w: MainWindow) -> None:
    w.desk.story.begin(w.desk.chosen[0])


def can_join(desk: Desk) -> bool:
    chapter = _chapter(desk)
    return chapter is not None and desk.analysis is not None and desk.analysis.events[0].id != chapter.id


def join_chapter(w: MainWindow) -> None:
    chapter = _chapter(w.desk)
    if chapter is not None:
        w.desk.story.join(chapter.photos[0])


def on_chapter(desk: Desk) -> bool:
    return bool(desk.story.chapter)


def has_chapter(desk: Desk) -> bool:
    return _chapter(desk) is not None


def rename_chapter(w: MainWindow) -> None:
    w.desk.story.rename_wanted.emit()


def set_clock(w: MainWindow) -> None:
    """Of the chosen photos, or else of the whole chapter."""
    desk = w.desk
    chapter = _chapter(desk)
    photos = desk.chosen or (list(chapter.photos) if chapter is not None else [])
    w.go("story")
    order = desk.analysis.facts if desk.analysis is not None else {}
    w.bench.photos.clocks.by_hand.ask([p for p in order if p in set(photos)])


# --- series ---------------------------------------------------------------------------------------


def _of_series(desk: Desk) -> tuple[str, tuple[str, ...]]:
    """The photo that is meant, and its series: the chosen one in the panel, or that of the frame."""
    if desk.analysis is None:
        return "", ()
    from albumapp.ui.panels.series import siblings

    frame = photo_frame(desk)
    photo = desk.chosen[0] if len(desk.chosen) == 1 else frame.photo if frame is not None else ""
    return photo, siblings(photo, desk.analysis) if photo else ()


def in_series(desk: Desk) -> bool:
    return bool(_of_series(desk)[1])


def chosen_in_series(desk: Desk) -> bool:
    return len(desk.chosen) == 1 and in_series(desk)


def open_series(w: MainWindow) -> None:
    photo, _ = _of_series(w.desk)
    w.show_panels()
    panel = w.bench.photos
    if panel.shown not in ("all", "moments"):
        panel.show_filter("all")
    panel.toggle_series(photo)


def prefer(w: MainWindow) -> None:
    photo, others = _of_series(w.desk)
    w.desk.story.prefer(photo, others)


def frame_in_series(desk: Desk) -> bool:
    if desk.analysis is None:
        return False
    from albumapp.ui.panels.series import siblings

    frame = photo_frame(desk)
    return frame is not None and not frame.locked and bool(siblings(frame.photo, desk.analysis))


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


def _aside(desk: Desk) -> set[str]:
    return set(desk.analysis.aside) if desk.analysis is not None else set()


def can_set_aside(desk: Desk) -> bool:
    return desk.analysis is not None and bool(set(desk.chosen) - _aside(desk))


def set_aside(w: MainWindow) -> None:
    aside = _aside(w.desk)
    w.desk.story.set_aside([p for p in w.desk.chosen if p not in aside], True)


def can_bring_back(desk: Desk) -> bool:
    return bool(_aside(desk).intersection(desk.chosen))


def bring_back(w: MainWindow) -> None:
    aside = _aside(w.desk)
    w.desk.story.set_aside([p for p in w.desk.chosen if p in aside], False)


# --- people ---------------------------------------------------------------------------------------


def has_people(desk: Desk) -> bool:
    return bool(desk.story.people)


def one_person(desk: Desk) -> bool:
    return len(desk.story.people) == 1


def _others(desk: Desk) -> list[str]:
    """Whom one could mean: everybody else, those with a name first, then by number of photos."""
    story = desk.story
    mine = {*story.people, story.person} if not story.faces else {story.person}
    people = [p for p in story.known().values() if p.id not in mine and not p.hidden]
    people.sort(key=lambda p: (p.name is None, (p.name or "").casefold(), -len(p.photos)))
    return [p.id for p in people]


def can_merge(desk: Desk) -> bool:
    return has_people(desk) and (len(desk.story.people) > 1 or bool(_others(desk)))


def name_person(w: MainWindow) -> None:
    w.desk.story.rename_wanted.emit()


def show_person(w: MainWindow) -> None:
    w.desk.story.choose(person=w.desk.story.people[0], faces=[])


def merge_people(w: MainWindow) -> None:
    """Several chosen are merged at once; one is merged with whom the menu says."""
    story = w.desk.story
    if len(story.people) > 1:
        story.merge(story.people[1:], story.people[0])
        return
    _people_menu(w, lambda person: story.merge(list(story.people), person))


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
    for person in _others(desk)[:MENU_MOST]:
        known = desk.story.known()[person]
        words = f"{desk.story.name_of(person)}   {len(known.photos)}".replace("&", "&&")
        menu.addAction(page.icon_of(person), words, lambda p=person: run(p))
    menu.popup(page.menu_point())
    return menu


def has_faces(desk: Desk) -> bool:
    return bool(desk.story.faces) and bool(desk.story.person)


def not_person(w: MainWindow) -> None:
    w.desk.story.not_this(list(w.desk.story.faces), w.desk.story.person)


def other_person(w: MainWindow) -> None:
    story = w.desk.story
    faces = list(story.faces)
    _people_menu(w, lambda person: story.give(faces, person), lambda: story.split(faces))


def no_face(w: MainWindow) -> None:
    w.desk.story.no_face(list(w.desk.story.faces))


def _all_have(desk: Desk, rule: str) -> bool:
    known = desk.story.known()
    people = [known[p] for p in desk.story.people if p in known]
    return bool(people) and all(p.rule == rule for p in people)


def are_always(desk: Desk) -> bool:
    return _all_have(desk, "always")


def are_never(desk: Desk) -> bool:
    return _all_have(desk, "never")


def always_include(w: MainWindow) -> None:
    w.desk.story.set_rule(w.desk.story.people, "" if are_always(w.desk) else "always")


def never_include(w: MainWindow) -> None:
    w.desk.story.set_rule(w.desk.story.people, "" if are_never(w.desk) else "never")


def are_hidden(desk: Desk) -> bool:
    known = desk.story.known()
    people = [known[p] for p in desk.story.people if p in known]
    return bool(people) and all(p.hidden for p in people)


def hide_people(w: MainWindow) -> None:
    w.desk.story.hide(list(w.desk.story.people), not are_hidden(w.desk))


def some_hidden(desk: Desk) -> bool:
    return any(p.hidden for p in desk.story.known().values())


def hidden_shown(desk: Desk) -> bool:
    return desk.story.show_hidden


def show_hidden(w: MainWindow) -> None:
    w.desk.story.choose(show_hidden=not w.desk.story.show_hidden)
    w.actions_.refresh()
