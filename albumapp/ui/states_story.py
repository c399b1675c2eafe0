"""When an action on people, chapters, series or photos set aside would do something: see `states`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.states import photo_frame

if TYPE_CHECKING:
    from albumapp.analysis.model import Event
    from albumapp.ui.desk import Desk


def are_favourites(desk: Desk) -> bool:
    """All chosen photos are."""
    return bool(desk.chosen) and all(desk.shelf.said(p).pick for p in desk.chosen)


def chapter_meant(desk: Desk) -> Event | None:
    """The chapter that is meant: the current heading, or where the first chosen photo is."""
    if desk.analysis is None:
        return None  # asked at the start, too, which loads no panel
    from albumapp.ui.panels.moments import chapter_of

    photo = desk.story.chapter or (desk.chosen[0] if desk.chosen else "")
    return chapter_of(photo, desk.analysis) if photo else None


def can_begin(desk: Desk) -> bool:
    chapter = chapter_meant(desk)
    return chapter is not None and bool(desk.chosen) and desk.chosen[0] != chapter.photos[0]


def can_join(desk: Desk) -> bool:
    chapter = chapter_meant(desk)
    return chapter is not None and desk.analysis is not None and desk.analysis.events[0].id != chapter.id


def on_chapter(desk: Desk) -> bool:
    return bool(desk.story.chapter)


def has_chapter(desk: Desk) -> bool:
    return chapter_meant(desk) is not None


def series_meant(desk: Desk) -> tuple[str, tuple[str, ...]]:
    """The photo that is meant, and its series: the chosen one in the panel, or that of the frame."""
    if desk.analysis is None:
        return "", ()
    from albumapp.ui.panels.series import siblings

    frame = photo_frame(desk)
    photo = desk.chosen[0] if len(desk.chosen) == 1 else frame.photo if frame is not None else ""
    return photo, siblings(photo, desk.analysis) if photo else ()


def in_series(desk: Desk) -> bool:
    return bool(series_meant(desk)[1])


def can_prefer(desk: Desk) -> bool:
    """One of a series is meant that is not the user's favourite of it yet."""
    photo, others = series_meant(desk)
    return bool(others) and desk.shelf.said(photo).pick is not True


def frame_in_series(desk: Desk) -> bool:
    if desk.analysis is None:
        return False
    from albumapp.ui.panels.series import siblings

    frame = photo_frame(desk)
    return frame is not None and not frame.locked and bool(siblings(frame.photo, desk.analysis))


def aside_photos(desk: Desk) -> set[str]:
    return set(desk.analysis.aside) if desk.analysis is not None else set()


def can_set_aside(desk: Desk) -> bool:
    return desk.analysis is not None and bool(set(desk.chosen) - aside_photos(desk))


def can_bring_back(desk: Desk) -> bool:
    return bool(aside_photos(desk).intersection(desk.chosen))


def some_aside(desk: Desk) -> bool:
    return bool(aside_photos(desk))


def has_people(desk: Desk) -> bool:
    return bool(desk.story.people)


def one_person(desk: Desk) -> bool:
    return len(desk.story.people) == 1


def one_to_name(desk: Desk) -> bool:
    """A person, or a face that is nobody's yet."""
    story = desk.story
    single = len(story.faces) == 1 and not story.people and not story.person
    return single or (one_person(desk) and (bool(story.person) or not story.faces))


def several_are_one(desk: Desk) -> bool:
    """What is chosen among people and faces of nobody can be made one."""
    story = desk.story
    return not story.person and len(story.people) + len(story.faces) > 1


def other_people(desk: Desk) -> list[str]:
    """Whom one could mean: everybody else, those with a name first, then by number of photos."""
    story = desk.story
    mine = {*story.people, story.person} if not story.faces else {story.person}
    people = [p for p in story.known().values() if p.id not in mine and not p.hidden]
    people.sort(key=lambda p: (p.name is None, (p.name or "").casefold(), -len(p.photos)))
    return [p.id for p in people]


def can_merge(desk: Desk) -> bool:
    return several_are_one(desk) or (has_people(desk) and bool(other_people(desk)))


def has_faces(desk: Desk) -> bool:
    return bool(desk.story.faces)


def faces_of_one(desk: Desk) -> bool:
    """Faces are chosen on the page of one person."""
    return bool(desk.story.faces) and bool(desk.story.person)


def _all_have(desk: Desk, rule: str) -> bool:
    known = desk.story.known()
    people = [known[p] for p in desk.story.people if p in known]
    return bool(people) and all(p.rule == rule for p in people)


def are_always(desk: Desk) -> bool:
    return _all_have(desk, "always")


def are_never(desk: Desk) -> bool:
    return _all_have(desk, "never")


def are_hidden(desk: Desk) -> bool:
    known = desk.story.known()
    people = [known[p] for p in desk.story.people if p in known]
    return bool(people) and all(p.hidden for p in people)


def some_hidden(desk: Desk) -> bool:
    return any(p.hidden for p in desk.story.known().values())


def some_named(desk: Desk) -> bool:
    """Somebody has a name that may be written: who is hidden keeps theirs here."""
    return any(p.name and not p.hidden for p in desk.story.known().values())


def hidden_shown(desk: Desk) -> bool:
    return desk.story.show_hidden
