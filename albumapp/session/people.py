"""People between the library and the analysis: what is known before faces are grouped, and what is kept.

Every correction is one function that writes to the library at once and gives back a `PeopleChange`, the rows
before and after, which can be undone and done again. The analysis is joined anew afterwards (`analyse` or
`recall`), so that a correction steers the faces that are like it, too. To add a correction: read the notes
of the faces (`_at`), make the new ones, and hand both to `_change`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from albumapp.analysis.model import Analysis, FaceRef, KnownPeople, PersonNote
from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.photos.people_tables import BEFORE, NOT, PIN, STRANGER, FaceNote, PeopleRows, PersonRow

if TYPE_CHECKING:
    from albumapp.photos.library import Library

RULES = ("", "always", "never")
SAME_FACE = 0.5  # overlap (intersection over union) from which two boxes are one face
ELSEWHERE = 12  # faces of a person on photos of other albums that are shown to the grouping


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """What a correction did to the library. `person` is whom it made or changed, "" for nobody.

    What was forgotten since cannot come back: `apply` and `undo` do nothing then. `times` is how often
    faces had been forgotten when it was made.
    """

    before: PeopleRows
    after: PeopleRows
    person: str = ""
    times: int = 0

    def apply(self, library: Library) -> None:
        """Do it, or do it again after an undo."""
        if library.people.forgotten() == self.times:
            library.people.swap(self.before, self.after)

    def undo(self, library: Library) -> None:
        if library.people.forgotten() == self.times:
            library.people.swap(self.after, self.before)


class PeopleStep:
    """A correction that can be done, undone and done again, each with a library of that moment.

    `PeopleStep(lambda library: merge(library, "p2", "p1"))`.
    """

    def __init__(self, correction: Callable[[Library], PeopleChange]) -> None:
        self._correction = correction
        self.change: PeopleChange | None = None

    def redo(self, library: Library) -> None:
        if self.change is None:
            self.change = self._correction(library)
        else:
            self.change.apply(library)

    def undo(self, library: Library) -> None:
        if self.change is not None:
            self.change.undo(library)


# --- what the analysis asks and what it found ------------------------------------------------------


def known_people(library: Library, photos: Sequence[str], version: str) -> KnownPeople:
    """What the library knows of the people on these photos.

    `elsewhere` are encodings (of this analysis version) of people with a name or a rule from photos that
    are not among these, so that somebody named in one album is known in the next.
    """
    pins: dict[FaceRef, str] = {}
    before: dict[FaceRef, str] = {}
    nots: set[tuple[FaceRef, str]] = set()
    strangers: set[FaceRef] = set()
    for n in library.people.notes(photos):
        ref = _ref(n)
        if n.kind == PIN:
            pins[ref] = n.person
        elif n.kind == NOT:
            nots.add((ref, n.person))
        elif n.kind == STRANGER:
            strangers.add(ref)
        else:
            before[ref] = n.person
    people = {p.id: PersonNote(p.id, p.name, p.hidden, p.rule) for p in library.people.all()}
    elsewhere = _elsewhere(library, set(photos), version, people.values())
    return KnownPeople(people, pins, frozenset(nots), frozenset(strangers), before, elsewhere)


def _elsewhere(
    library: Library, here: set[str], version: str, people: Iterable[PersonNote]
) -> dict[str, tuple[bytes, ...]]:
    found: dict[str, tuple[bytes, ...]] = {}
    for p in people:
        if p.name is None and not p.rule:
            continue
        notes = [n for n in library.people.notes_of(p.id) if n.kind in (PIN, BEFORE) and n.photo not in here]
        notes.sort(key=lambda n: (n.kind != PIN, n.photo, n.box))
        faces = library.get_all_faces(dict.fromkeys(n.photo for n in notes[: 4 * ELSEWHERE]), version)
        codes: dict[bytes, None] = {}
        for n in notes[: 4 * ELSEWHERE]:
            for face in faces.get(n.photo, ()):
                if face.encoding is not None and overlap(Rect.of(face.box), Rect.of(n.box)) >= SAME_FACE:
                    codes[face.encoding] = None
        if codes:
            found[p.id] = tuple(codes)[:ELSEWHERE]
    return found


def remember(library: Library, analysis: Analysis) -> None:
    """Keep who each face was taken for, so that people keep their ids and new photos join them."""
    searched = [i for i, s in analysis.scores.items() if s.faces is not None]
    old = [n for n in library.people.notes(searched) if n.kind == BEFORE]
    new = []
    for photo, who in analysis.face_people.items():
        faces = analysis.scores[photo].faces or ()
        new += [
            FaceNote(photo, _box(f.box), BEFORE, person or "")
            for f, person in zip(faces, who)
            if person is not None or f.encoding is not None
        ]
    there = {p.id for p in library.people.all()}
    people = frozenset(PersonRow(p.id) for p in analysis.people if p.id not in there)
    library.people.swap(PeopleRows(notes=frozenset(old)), PeopleRows(people, frozenset(new)))


# --- corrections -----------------------------------------------------------------------------------


def rename(library: Library, person: str, name: str | None) -> PeopleChange:
    """Give a person a name; None or blank takes it away."""
    plain = " ".join((name or "").split()) or None
    return _person_change(library, person, lambda p: replace(p, name=plain))


def hide(library: Library, person: str, hidden: bool) -> PeopleChange:
    """Leave a person out of the people shown, and give them no weight; or bring them back."""
    return _person_change(library, person, lambda p: replace(p, hidden=hidden))


def set_rule(library: Library, person: str, rule: str) -> PeopleChange:
    """ "always": every album shows them; "never": no photo of them is suggested; "": neither."""
    if rule not in RULES:
        raise ValueError(f"no such rule: {rule}")
    return _person_change(library, person, lambda p: replace(p, rule=rule))


def merge(library: Library, person: str, into: str) -> PeopleChange:
    """These two are one: all faces of `person` are given to `into`, which keeps its id and, if any, name."""
    gone, kept = _row(library, person), _row(library, into)
    if person == into:
        return PeopleChange(PeopleRows(), PeopleRows(), into)
    old = [n for p in (person, into) for n in library.people.notes_of(p)]
    faces = {_ref(n) for n in old if n.kind in (PIN, BEFORE)}
    new = {FaceNote(f.photo, _box(f.box), kind, into) for f in faces for kind in (PIN, BEFORE)}
    # that a face is neither of them still holds where it is not among the faces that are joined
    new |= {replace(n, person=into) for n in old if n.kind == NOT and _ref(n) not in faces}
    one = replace(kept, name=kept.name or gone.name, rule=kept.rule or gone.rule)
    rows = PeopleRows(frozenset({gone, kept}), frozenset(old))
    return _swap(library, rows, PeopleRows(frozenset({one, PersonRow(person)}), frozenset(new)), into)


def split(library: Library, faces: Sequence[FaceRef], name: str | None = None) -> PeopleChange:
    """These faces are a person of their own; `person` of the change is the new id."""
    made = PersonRow(new_id(library), " ".join((name or "").split()) or None)
    return _give(library, faces, made.id, PeopleRows(), PeopleRows(frozenset({made})))


def give(library: Library, faces: Sequence[FaceRef], person: str) -> PeopleChange:
    """These faces are this person, and not whom they were taken for."""
    _row(library, person)
    return _give(library, faces, person, PeopleRows(), PeopleRows())


def not_this(library: Library, faces: Sequence[FaceRef], person: str) -> PeopleChange:
    """These faces are not this person; who they are is found anew."""
    old: set[FaceNote] = set()
    new: set[FaceNote] = set()
    for face in faces:
        there = _at(library, face)
        old |= there
        new |= {n for n in there if n.person != person or n.kind not in (PIN, BEFORE)}
        new |= {FaceNote(face.photo, _box(face.box), NOT, person)}
        new |= {replace(n, person="") for n in there if n.kind == BEFORE and n.person == person}
    return _swap(library, PeopleRows(notes=frozenset(old)), PeopleRows(notes=frozenset(new)), person)


def no_face(library: Library, faces: Sequence[FaceRef]) -> PeopleChange:
    """These are no faces, or of nobody who matters: they are never grouped again."""
    old: set[FaceNote] = set()
    new: set[FaceNote] = set()
    for face in faces:
        there = _at(library, face)
        old |= there
        new |= {n for n in there if n.kind == NOT}
        new |= {FaceNote(face.photo, _box(face.box), STRANGER)}
    return _swap(library, PeopleRows(notes=frozenset(old)), PeopleRows(notes=frozenset(new)))


def new_id(library: Library) -> str:
    """The next person's id: no id is ever given twice."""
    numbers = [int(p.id[1:]) for p in library.people.all() if p.id[1:].isdecimal()]
    return f"p{max(numbers, default=0) + 1}"


def overlap(a: Rect, b: Rect) -> float:
    """Intersection over union."""
    both = a.intersection(b)
    return 0.0 if both is None else both.area / (a.area + b.area - both.area)


def _give(
    library: Library, faces: Sequence[FaceRef], person: str, old: PeopleRows, new: PeopleRows
) -> PeopleChange:
    gone: set[FaceNote] = set()
    made: set[FaceNote] = set()
    for face in faces:
        there = _at(library, face)
        gone |= there
        made |= {n for n in there if n.kind == NOT and n.person != person}
        was = {n.person for n in there if n.kind in (PIN, BEFORE)} - {person, ""}
        made |= {FaceNote(face.photo, _box(face.box), NOT, other) for other in was}
        made |= {FaceNote(face.photo, _box(face.box), kind, person) for kind in (PIN, BEFORE)}
    before = PeopleRows(old.people, old.notes | gone)
    return _swap(library, before, PeopleRows(new.people, new.notes | made), person)


def _person_change(library: Library, person: str, edit: Callable[[PersonRow], PersonRow]) -> PeopleChange:
    row = _row(library, person)
    return _swap(library, PeopleRows(frozenset({row})), PeopleRows(frozenset({edit(row)})), person)


def _swap(library: Library, before: PeopleRows, after: PeopleRows, person: str = "") -> PeopleChange:
    change = PeopleChange(before, after, person, library.people.forgotten())
    change.apply(library)
    return change


def _row(library: Library, person: str) -> PersonRow:
    row = library.people.person(person)
    if row is None:
        raise UserError("This person is no longer known.", "Faces were forgotten since; look again.")
    return row


def _at(library: Library, face: FaceRef) -> set[FaceNote]:
    """All notes of this face, also those made when a detector drew its box a little differently."""
    return {n for n in library.people.notes([face.photo]) if overlap(Rect.of(n.box), face.box) >= SAME_FACE}


def _ref(note: FaceNote) -> FaceRef:
    return FaceRef(note.photo, Rect.of(note.box))


def _box(box: Rect) -> tuple[float, float, float, float]:
    return (box.x, box.y, box.w, box.h)
