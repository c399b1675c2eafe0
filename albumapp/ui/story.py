"""What the user says of people, chapters, series and what is set aside: each is one undo step.

Nothing here is of the album itself: it is kept in the library, shown at once as far as it is plain
(`_shown`), and the analysis is joined anew in the background, so that a correction reaches what is alike.
To add a correction of people: a function in `session.people`, and its method here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from albumapp.ui.tr import count, known, tr

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis, ClockNote, FaceRef, Person
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library
    from albumapp.session.names import NamesWritten
    from albumapp.session.people import PeopleChange
    from albumapp.ui.desk import Desk
    from albumapp.ui.shelf import Value


class Story(QObject):
    """`people` and `faces` are what is chosen in the people panel, `person` whose page is open ("" for none);
    `chapter` is the first photo of the chapter whose heading is current ("" for none)."""

    changed = Signal()  # something else is chosen, or another page is open
    rename_wanted = Signal()  # put the cursor into the name of what is chosen
    shown = Signal(list)  # show these photos
    tried = Signal(object)  # show this document on the canvas for a moment; None: the real one again

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.people: list[str] = []
        self.faces: list[FaceRef] = []
        self.person = ""
        self.chapter = ""
        self.show_hidden = False
        desk.project_changed.connect(self._forget)

    def _forget(self) -> None:
        self.people, self.faces, self.person, self.chapter = [], [], "", ""
        self.changed.emit()

    def choose(self, **what: object) -> None:
        """Set some of `people`, `faces`, `person`, `chapter`, `show_hidden`."""
        if any(getattr(self, k) != v for k, v in what.items()):
            for k, v in what.items():
                setattr(self, k, v)
            self.changed.emit()

    # --- who is who --------------------------------------------------------------------------

    def known(self) -> dict[str, Person]:
        """Everybody on the photos, by id."""
        analysis = self._desk.analysis
        return {p.id: p for p in analysis.people} if analysis is not None else {}

    def name_of(self, person: str) -> str:
        """What to call a person; who has no name yet has a number that stays."""
        known = self.known().get(person)
        name = known.name if known is not None else None
        return name or tr("Unnamed {n}", n=person.removeprefix("p"))

    def write_names(self) -> None:
        """Names for other programs, in sidecars beside the photos; the photos themselves stay as they are."""
        desk, analysis = self._desk, self._desk.analysis
        if analysis is None:
            return

        def work(task: Task) -> NamesWritten:
            from albumapp.session.names import export_names

            task.report(tr("Writing names into sidecar files"))
            with desk.library_factory() as library:
                return export_names(library, analysis)

        def done(made: NamesWritten) -> None:
            words = count(made.photos, "Names written beside {n} photo.", "Names written beside {n} photos.")
            if made.failed:
                first = made.failed[0]
                more = count(len(made.failed), "{n} photo was left out:", "{n} photos were left out:")
                desk.say("warning", f"{words} {more} {known(first.error)}", known(first.mend))
            else:
                desk.say("good", words, tr("They are in .xmp files; the photos are as they were."))

        desk.start("names", work, done)

    def rename(self, person: str, name: str) -> None:
        """A name, or "" for none."""
        from albumapp.session import people

        plain = " ".join(name.split()) or None
        now = self.known().get(person)
        if now is None or now.name == plain:
            return
        same = next((p for p in self.known().values() if plain and p.name == plain and p.id != person), None)
        step = tr("Name person") if plain else tr("Take name away")
        self._correct(
            step,
            lambda lib: people.rename(lib, person, plain),
            _one(person, lambda p: replace(p, name=plain)),
        )
        if same is not None:
            self._desk.say(
                "info",
                tr("Somebody else is called {name}, too.", name=plain),
                tr("Are they the same?"),
                tr("Yes, make them one"),
                lambda: self.merge([person], same.id),
            )

    def hide(self, persons: Sequence[str], hidden: bool) -> None:
        """Leave people out of the panel, and give them no weight; or bring them back."""
        from albumapp.session import people

        self._correct_all(
            tr("Hide person") if hidden else tr("Show person"),
            [lambda lib, p=p: people.hide(lib, p, hidden) for p in persons],
            _each(persons, lambda p: replace(p, hidden=hidden)),
        )

    def set_rule(self, persons: Sequence[str], rule: str) -> None:
        """ "always", "never" or ""."""
        from albumapp.session import people

        names = {"always": tr("Always include"), "never": tr("Never include"), "": tr("Include as it comes")}
        self._correct_all(
            names[rule],
            [lambda lib, p=p: people.set_rule(lib, p, rule) for p in persons],
            _each(persons, lambda p: replace(p, rule=rule)),
        )

    def merge(self, persons: Sequence[str], into: str, faces: Sequence[FaceRef] = ()) -> None:
        """All of them, and whoever has these faces, are one person."""
        from albumapp.session import people

        gone, chosen = [p for p in persons if p != into], set(faces)
        if not gone and not chosen:
            return
        names = [self.known()[p].name for p in (into, *gone) if p in self.known()]
        name = next((n for n in names if n), None)

        def shown(analysis: Analysis) -> Analysis:
            after = _regrouped(analysis, lambda ref, who: into if who in gone or ref in chosen else who)
            return _one(into, lambda p: replace(p, name=p.name or name))(after)

        steps = [lambda lib, p=p: people.merge(lib, p, into) for p in gone]
        if faces:
            steps.append(lambda lib: people.give(lib, faces, into))
        self._correct_all(tr("Merge people"), steps, shown)
        if self.person in gone:
            self.choose(person=into)

    def not_this(self, faces: Sequence[FaceRef], person: str) -> None:
        """These faces are not this person."""
        from albumapp.session import people

        chosen = set(faces)
        self._correct(
            tr("Not this person"),
            lambda lib: people.not_this(lib, faces, person),
            lambda a: _regrouped(a, lambda ref, who: None if ref in chosen and who == person else who),
        )

    def no_face(self, faces: Sequence[FaceRef]) -> None:
        """These are no faces, or of nobody who matters."""
        from albumapp.session import people

        chosen = set(faces)
        self._correct(
            tr("No face"),
            lambda lib: people.no_face(lib, faces),
            lambda a: replace(
                _regrouped(a, lambda ref, who: None if ref in chosen else who), strangers=a.strangers | chosen
            ),
        )

    def give(self, faces: Sequence[FaceRef], person: str) -> None:
        """These faces are this person."""
        from albumapp.session import people

        chosen = set(faces)
        self._correct(
            tr("Give faces"),
            lambda lib: people.give(lib, faces, person),
            lambda a: _regrouped(a, lambda ref, who: person if ref in chosen else who),
        )

    def split(self, faces: Sequence[FaceRef], name: str = "") -> None:
        """These faces are a person of their own."""
        from albumapp.session import people

        chosen = set(faces)
        self._correct(
            tr("Someone else"),
            lambda lib: people.split(lib, faces, name or None),
            lambda a: _regrouped(a, lambda ref, who: None if ref in chosen else who),
        )

    def _correct(
        self, name: str, make: Callable[[Library], PeopleChange], shown: Callable[[Analysis], Analysis]
    ) -> None:
        self._correct_all(name, [make], shown)

    def _correct_all(
        self,
        name: str,
        makes: Sequence[Callable[[Library], PeopleChange]],
        shown: Callable[[Analysis], Analysis],
    ) -> None:
        """Corrections as one step: written in the background, and shown as far as it is plain at once."""
        from albumapp.session.people import PeopleStep

        desk = self._desk
        steps = [PeopleStep(make) for make in makes]
        before = desk.analysis

        def redo() -> None:
            with desk.library_factory() as library, library.batch():
                for step in steps:
                    step.redo(library)

        def undo() -> None:
            with desk.library_factory() as library, library.batch():
                for step in reversed(steps):
                    step.undo(library)

        def show(done: bool) -> None:
            analysis = desk.analysis
            if analysis is None or before is None:
                return
            if done:
                desk.analysis = shown(analysis)
            elif analysis.facts.keys() == before.facts.keys():
                desk.analysis = replace(
                    analysis,
                    people=before.people,
                    face_people=before.face_people,
                    strangers=before.strangers,
                )
            desk.analysis_changed.emit()

        desk.change_library(name, redo, undo, show)

    # --- chapters ----------------------------------------------------------------------------

    def begin(self, photo: str) -> None:
        """A chapter begins with this photo."""
        self._desk.shelf.mark([photo], "begins", True)

    def join(self, chapter: str) -> None:
        """The chapter that begins with this photo goes on from the one before."""
        marks: dict[str, Mapping[str, Value]] = {chapter: {"begins": False, "chapter": None}}
        analysis = self._desk.analysis
        for event in analysis.events if analysis is not None else ():
            if event.photos[:1] == (chapter,) and analysis is not None:  # all that is gathered in it goes
                inside = set(event.photos[1:])
                starts = (e.photos[0] for e in analysis.occasions if e.photos[0] in inside)
                marks.update((photo, {"begins": False}) for photo in starts)
        self._desk.shelf.mark_each(tr("Join chapters"), marks)

    def name_chapter(self, chapter: str, name: str) -> None:
        """What the chapter that begins with this photo is called; "" for place and date."""
        plain, desk = " ".join(name.split()), self._desk
        desk.shelf.mark([chapter], "chapter", plain or None)
        analysis = desk.analysis
        if plain and analysis is not None:
            named = (replace(e, name=plain) if e.photos[:1] == (chapter,) else e for e in analysis.events)
            desk.analysis = replace(analysis, events=tuple(named))
            desk.analysis_changed.emit()

    def shift(self, photos: Iterable[str], seconds: float, name: str = "") -> None:
        """The camera's clock was so many seconds behind on these photos (ahead: less than 0)."""
        said = self._desk.shelf.said
        marks = {p: {"shift": round((said(p).shift or 0.0) + seconds, 3)} for p in photos}
        self._desk.shelf.mark_each(name or tr("Shift clock"), marks)

    def leave_clock(self, note: ClockNote) -> None:
        """The clock was right: it is not asked again."""
        said = self._desk.shelf.said
        marks = {p: {"shift": said(p).shift or 0.0} for p in note.photos}
        self._desk.shelf.mark_each(tr("Leave the clock"), marks)

    # --- photos ------------------------------------------------------------------------------

    def set_aside(self, photos: Sequence[str], aside: bool) -> None:
        """Put photos aside, or bring them back."""
        self._desk.shelf.mark(photos, "aside", aside)

    def prefer(self, photo: str, others: Sequence[str]) -> None:
        """This one of its series: it takes the place of the others in the album, and the suggestion's pick.

        Photos of locked frames stay. The album's edits are one step, the pick is another.
        """
        desk = self._desk
        siblings = set(others) - {photo}
        document = desk.document
        if document is None:
            return
        frames = [
            f.id
            for s in document.surfaces
            for f in s.photo_frames()
            if f.photo in siblings and not f.locked and photo not in s.photos()
        ]
        said = desk.shelf.said
        marks: dict[str, Mapping[str, bool | None]] = {photo: {"pick": True}}
        marks.update({p: {"pick": None} for p in siblings if said(p).pick})
        desk.shelf.mark_each(tr("Use this one instead"), marks)
        key = f"prefer-{photo}-{len(desk.project.journal.rows)}"
        for frame in frames:
            if not desk.do(
                "place_photo", merge=key, name=tr("Use this one instead"), frame=frame, photo=photo
            ):
                return
        if frames:
            words = count(len(frames), "It is in the album now, once.", "It is in the album now, {n} times.")
            desk.say("good", words)


def _each(persons: Sequence[str], edit: Callable[[Person], Person]) -> Callable[[Analysis], Analysis]:
    wanted = set(persons)
    return lambda a: replace(a, people=tuple(edit(p) if p.id in wanted else p for p in a.people))


def _one(person: str, edit: Callable[[Person], Person]) -> Callable[[Analysis], Analysis]:
    return _each([person], edit)


def _regrouped(analysis: Analysis, who_of: Callable[[FaceRef, str | None], str | None]) -> Analysis:
    """The same with other people on some faces: what is seen until the analysis is joined anew."""
    from albumapp.analysis.model import FaceRef

    faces: dict[str, tuple[str | None, ...]] = {}
    photos: dict[str, list[str]] = {}
    for photo in analysis.facts:
        row = analysis.face_people.get(photo)
        if row is None:
            continue
        boxes = analysis.scores[photo].faces or ()
        now = tuple(who_of(FaceRef(photo, f.box), who) for f, who in zip(boxes, row, strict=False))
        faces[photo] = now
        for who in dict.fromkeys(p for p in now if p is not None):
            photos.setdefault(who, []).append(photo)
    people = [replace(p, photos=tuple(photos[p.id])) for p in analysis.people if p.id in photos]
    return replace(analysis, people=tuple(people), face_people=faces)
