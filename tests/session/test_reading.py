"""The last walk through a book: what it stops at, and what was found fine stays so until it changes."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.analysis.model import Analysis, Face, Person, PhotoScore
from albumapp.basis import Reason
from albumapp.document.codec import surface_from_json, surface_to_json
from albumapp.document.journal import Journal
from albumapp.document.model import Document, Note, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.drawing.grounds import PhotoGround
from albumapp.geometry import Crop, Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import DEFAULT_PRODUCT, product
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session import reading
from albumapp.session.project import Project
from albumapp.session.reading import Look, Stop
from albumapp.session.reading_names import names_in, nearly_names
from albumapp.session.walking import Walk, keep, kept

FACE = Rect(0.4, 0.3, 0.1, 0.15)


def photo(name: str, px: int = 4000) -> PhotoEntry:
    return PhotoEntry(name, f"/photos/{name}.jpg", px, px * 2 // 3)


def book(*frames: PhotoFrame | TextFrame, second: Sequence[PhotoFrame] = ()) -> Document:
    spec = product(DEFAULT_PRODUCT)
    shapes = inner_shapes(spec, spec.block.pages_min)
    cover = Surface("cover", cover_shape(spec, spec.block.pages_min))
    spreads = [Surface(f"s{n}", shape) for n, shape in enumerate(shapes)]
    spreads[0] = replace(spreads[0], frames=tuple(frames))
    spreads[1] = replace(spreads[1], frames=tuple(second))
    photos = {p.id: p for p in (photo("a"), photo("b"), photo("c"), photo("tiny", 300))}
    return Document(DEFAULT_PRODUCT, "Lisbon", surfaces=(cover, *spreads), photos=photos, next_id=50)


def frame(frame_id: str, of: str | None, x: float = 20, **values: object) -> PhotoFrame:
    return PhotoFrame(frame_id, Rect(x, 20, 120, 80), of, Crop(), **values)


def look(doc: Document, faces: dict[str, Sequence[Face]] | None = None, **values: object) -> Look:
    found = faces or {}
    facts = {
        i: PhotoFacts(i, e.size, faces=tuple(f.box for f in found.get(i, ())), duplicate_of=None)
        for i, e in doc.photos.items()
    }
    if "series" in values:
        series = values.pop("series")
        best = next(iter(series))
        facts = {i: replace(f, duplicate_of=best if i != best else None) for i, f in facts.items()}
        scores = {i: PhotoScore(i, faces=tuple(found.get(i, ()))) for i in doc.photos}
        people = values.pop("people", {})
        values["analysis"] = Analysis(
            facts=facts, scores=scores, series=series, face_people=people, people=(Person("p1", "Anna", ()),)
        )
    return Look(doc, lambda i: facts[i], 200.0, **values)


def kinds(found: Sequence[Stop]) -> list[str]:
    return [s.kind for s in found]


def only(found: Sequence[Stop], kind: str) -> Stop:
    (stop,) = [s for s in found if s.kind == kind]
    return stop


def test_a_good_book_has_no_stop() -> None:
    assert reading.stops(look(book(frame("f1", "a"), frame("f2", "b", 200)))) == []


def test_pages_nobody_looked_at_come_in_the_order_of_the_book() -> None:
    doc = book(frame("f1", "a"))
    found = reading.stops(look(doc, unseen={"s2", "cover"}))
    assert [(s.kind, s.surface) for s in found] == [("unseen", "cover"), ("unseen", "s2")]
    moved = doc.with_surface(replace(doc.surface("s0"), frames=(frame("f1", "a", 30),)))
    mark = reading.stops(look(doc, unseen={"s0"}))[0].mark
    assert reading.stops(look(moved, unseen={"s0"}))[0].mark != mark
    locked = doc.with_surface(replace(doc.surface("s0"), frames=(frame("f1", "a", locked=True),)))
    assert reading.stops(look(locked, unseen={"s0"}))[0].mark == mark  # it shows the same


def test_a_surface_that_is_read_again_from_its_file_shows_the_same() -> None:
    made = book(frame("f1", "a"), words("Lisbon")).surface("s0")  # boxes of whole numbers
    ground = PhotoGround("b", blur=4)
    made = replace(made, background=ground)
    again = surface_from_json(json.loads(json.dumps(surface_to_json(made))))
    assert reading.print_of(again) == reading.print_of(made)
    assert reading.print_of(replace(made, background=None)) != reading.print_of(made)
    assert reading.print_of(replace(made, background=replace(ground, blur=2))) != reading.print_of(made)


def test_empty_frames_of_a_surface_are_one_stop() -> None:
    stop = only(reading.stops(look(book(frame("f1", None), frame("f2", None, 200)))), "empty")
    assert stop.frames == ("f1", "f2")
    assert stop.boxes[0] == Rect(20, 20, 120, 80)


def test_low_resolution_says_the_least() -> None:
    stop = only(reading.stops(look(book(frame("f1", "tiny"), frame("f2", "a", 200)))), "coarse")
    assert stop.frames == ("f1",)
    assert stop.ppi == pytest.approx(300 / (120 / 25.4))


def test_the_same_photo_twice_names_the_other_pages() -> None:
    stop = only(reading.stops(look(book(frame("f1", "a"), second=[frame("f2", "a")]))), "twice")
    assert (stop.surface, stop.frames, stop.words) == ("s1", ("f2",), ("s0",))
    here = only(reading.stops(look(book(frame("f1", "a"), frame("f2", "a", 200)))), "twice")
    assert len(here.boxes) == 2  # both stand on the same pages


def test_a_cover_shows_a_photo_of_the_book_on_purpose() -> None:
    doc = book(frame("f1", "a"))
    doc = doc.with_surface(replace(doc.surface("cover"), frames=(frame("f9", "a"),)))
    assert reading.stops(look(doc)) == []


def test_a_face_near_the_fold_is_marked() -> None:
    doc = book(frame("f1", "a", 20))
    fold = doc.surface("s0").shape.fold_x[0]
    face = Face(FACE, 0.9)
    assert reading.stops(look(doc, {"a": [face]})) == []
    doc = doc.with_surface(replace(doc.surface("s0"), frames=(frame("f1", "a", fold - 0.45 * 120),)))
    stop = only(reading.stops(look(doc, {"a": [face]})), "fold")
    assert stop.boxes[0].x < fold < stop.boxes[0].right


def shut(box: Rect = FACE) -> Face:
    return Face(box, 0.9, eyes_open=0.1)


def wide(box: Rect = FACE) -> Face:
    return Face(box, 0.9, eyes_open=0.9)


def test_closed_eyes_offer_the_photo_that_has_them_open() -> None:
    doc = book(frame("f1", "a"))
    faces = {"a": [shut()], "b": [wide(FACE.moved(0.02, 0))], "c": [shut()]}
    who = {"a": ("p1",), "b": ("p1",)}
    found = reading.stops(look(doc, faces, series={"a": ("a", "b", "c")}, people=who))
    stop = only(found, "eyes")
    assert stop.words == ("Anna",)
    assert [s.photo for s in stop.siblings] == ["b"]
    assert stop.siblings[0].face == FACE.moved(0.02, 0)
    box = stop.boxes[0]
    assert (box.x, box.w) == pytest.approx((20 + 0.4 * 120, 0.1 * 120))


def test_a_sibling_is_not_offered_in_doubt() -> None:
    doc = book(frame("f1", "a"), frame("f2", "b", 200))
    found = reading.stops(look(doc, {"a": [shut()], "b": [wide()]}, series={"a": ("a", "b")}))
    assert only(found, "eyes").siblings == ()  # it is in the book already
    doc = book(frame("f1", "a"))
    far = {"a": [shut()], "b": [wide(Rect(0.8, 0.8, 0.1, 0.1))]}
    assert only(reading.stops(look(doc, far, series={"a": ("a", "b")})), "eyes").siblings == ()
    squint = {"a": [shut()], "b": [Face(FACE, 0.9, eyes_open=0.4)]}
    assert only(reading.stops(look(doc, squint, series={"a": ("a", "b")})), "eyes").siblings == ()


def test_closed_eyes_outside_the_crop_and_unknown_ones_are_no_stop() -> None:
    cropped = replace(frame("f1", "a"), crop=Crop(Rect(0.6, 0, 0.4, 1)))
    assert reading.stops(look(book(cropped), {"a": [shut()]}, series={"a": ("a",)})) == []
    unknown = {"a": [Face(FACE, 0.9, eyes_open=None)]}
    assert reading.stops(look(book(frame("f1", "a")), unknown, series={"a": ("a",)})) == []


def words(text: str, role: str = "text", **values: object) -> TextFrame:
    return TextFrame("t1", Rect(20, 200, 160, 30), text, role=role, **values)


def test_title_spine_and_names_are_read_once_more() -> None:
    names = ("Anna Berg", "Jörg")
    found = reading.stops(look(book(words("Lisbon", "title")), names=names))
    assert (found[0].kind, found[0].text) == ("title", "Lisbon")
    assert kinds(reading.stops(look(book(words("Lisbon", "spine"))))) == ["spine"]
    named = only(reading.stops(look(book(words("Anna’s birthday")), names=names)), "name")
    assert named.words == ("Anna Berg",)
    assert reading.stops(look(book(words("A birthday")), names=names)) == []


def test_a_word_that_is_nearly_a_name_says_which() -> None:
    stop = only(reading.stops(look(book(words("Ana at the sea")), names=("Anna",))), "name")
    assert (stop.words, stop.meant) == (("Ana",), ("Anna",))
    assert nearly_names("Annas Fest, Anna's, ANNA", ["Anna"]) == {}
    assert nearly_names("Jrög and Sofie", ["Jörg", "Sophie"]) == {"Jrög": "Jörg"}
    assert nearly_names("Then came Ben", ["Ben", "Theo"]) == {}
    assert names_in("with ana de la cruz", ["Ana de la Cruz", "Li"]) == ["Ana de la Cruz"]


def test_misspelt_words_are_found_in_what_was_typed() -> None:
    def misspelt(text: str) -> list[tuple[int, int]]:
        return [(i, i + 6) for i in (text.find("Lisbom"),) if i >= 0]

    doc = book(words("Lisbom and {title}"))
    stop = only(reading.stops(look(doc, misspelt=misspelt)), "spelling")
    assert (stop.text, stop.words) == ("Lisbom and {title}", ("Lisbom",))
    assert reading.stops(look(doc)) == []  # nothing is known of spelling


def test_captions_that_nobody_wrote_are_one_stop_of_their_pages() -> None:
    why = (Reason("caption.photo"),)
    doc = book(frame("f1", "a"), words("14:05", "caption", photo="a", why=why))
    assert only(reading.stops(look(doc)), "suggested").words == ("14:05",)
    assert reading.stops(look(book(words("On the beach", "caption", photo="a")))) == []


def test_open_comments_stop_where_they_are_pinned_and_lost_ones_at_the_end() -> None:
    doc = replace(
        book(),
        notes=(
            Note("n1", "Whose dog?", "s0", 0.25, 0.5, "Mum"),
            Note("n2", "Lovely", "s0", done=True),
            Note("n3", "Where is Ben?"),
        ),
    )
    found = reading.stops(look(doc))
    assert [(s.note, s.surface) for s in found] == [("n1", "s0"), ("n3", "")]
    size = doc.surface("s0").shape.size
    assert (found[0].boxes[0].cx, found[0].boxes[0].cy) == pytest.approx((size.w / 4, size.h / 2))


def test_no_mark_tells_of_people() -> None:
    doc = book(frame("f1", "a"), words("Anna"))
    found = reading.stops(look(doc, {"a": [shut()]}, series={"a": ("a",)}, names=("Anna",)))
    assert kinds(found) == ["name", "eyes"]
    # another face at another place of the same crop gives the same mark: no box went into it
    other = reading.stops(look(doc, {"a": [shut(FACE.moved(0.1, 0))]}, series={"a": ("a",)}))
    assert only(other, "eyes").mark == only(found, "eyes").mark
    assert all(set(s.mark) <= set("0123456789abcdef") for s in found)


def test_what_is_remembered_is_what_is_found_anew() -> None:
    """After each change the reader that remembers finds what one finds that does not."""
    reader, names = reading.Reader(), ("Anna",)
    doc = book(frame("f1", "a"), words("Ana, {title}"))
    changes = [
        doc,
        replace(doc, title="Porto"),
        replace(doc, notes=(Note("n1", "Whose dog?", "s0"),)),
        doc.with_surface(replace(doc.surface("s1"), frames=(frame("f2", "a"),))),
        doc.with_surface(replace(doc.surface("s0"), frames=(frame("f1", "tiny"),))),
        doc,
    ]
    seen = set()
    for changed in changes:
        for unseen in ((), ("s0",)):
            given = look(changed, names=names, unseen=unseen)
            found = reader.stops(given)
            assert found == reading.stops(given)
            seen |= set(kinds(found))
    assert seen == {"name", "note", "twice", "coarse", "unseen"}


def test_title_and_spine_that_say_the_same_are_one_stop() -> None:
    spine = replace(words("Lisbon", "spine"), id="t2")
    stop = only(reading.stops(look(book(words("Lisbon", "title"), spine))), "title")
    assert stop.frames == ("t1", "t2")
    other = replace(spine, text="Lisbon 2024")
    assert kinds(reading.stops(look(book(words("Lisbon", "title"), other)))) == ["title", "spine"]


def test_a_misspelt_title_is_read_for_that_and_a_name_in_it_is_no_misspelt_word() -> None:
    def misspelt(text: str) -> list[tuple[int, int]]:
        return [(m.start(), m.end()) for m in re.finditer("Lisbom|Xaver", text)]

    doc = book(words("Xaver in Lisbom", "title"))
    assert kinds(reading.stops(look(doc, misspelt=misspelt, names=("Xaver",)))) == ["spelling"]
    found = reading.stops(look(book(words("Xaver", "title")), misspelt=misspelt, names=("Xaver",)))
    assert kinds(found) == ["title"]


def test_a_name_that_fills_itself_in_goes_into_no_mark() -> None:
    doc = book(frame("f1", "a"), words("With {people}"))

    class Known:
        def __init__(self, name: str) -> None:
            self.names = {"p1": name}

        def facts(self, photo_id: str) -> PhotoFacts:
            return PhotoFacts(photo_id, doc.photos[photo_id].size, people=("p1",))

    anna, ben = (
        only(reading.stops(look(doc, known=Known(name), names=(name,))), "name") for name in ("Anna", "Ben")
    )
    assert (anna.text, ben.text) == ("With Anna", "With Ben")
    assert anna.mark == ben.mark


# --- the walk --------------------------------------------------------------------------------------


def stop(n: int, mark: str = "", kind: str = "empty") -> Stop:
    return Stop(kind, f"s{n}", mark or f"m{n}")


def test_fine_goes_on_to_what_is_left_and_ends() -> None:
    walk = Walk(before=["m1"])
    walk.take([stop(0), stop(1), stop(2), stop(3)])
    assert [s.surface for s in walk.stops] == ["s0", "s2", "s3"]
    walk.step(1)
    assert walk.find_fine() == stop(2)
    assert walk.now == stop(3)
    walk.find_fine()
    assert walk.now is None
    assert walk.left == (stop(0),)
    walk.to_left()
    assert walk.now == stop(0)


def test_one_goes_back_to_what_was_found_fine_and_can_say_otherwise() -> None:
    walk = Walk()
    walk.take([stop(0), stop(1)])
    walk.find_fine()
    walk.step(-1)
    assert walk.is_fine(walk.now)
    walk.not_fine()
    assert walk.fine_count == 0


def test_a_change_keeps_the_place_and_a_mended_stop_gives_way_to_the_next() -> None:
    walk = Walk()
    walk.take([stop(0), stop(1), stop(2)])
    walk.step(1)
    walk.take([stop(0), stop(1, "changed"), stop(2)])
    assert walk.now == stop(1, "changed")
    walk.take([stop(0), stop(2)])
    assert walk.now == stop(2)
    assert walk.mended == 1
    walk.step(5)
    walk.take([stop(0)])
    assert walk.now is None


def test_two_stops_of_one_place_are_told_apart() -> None:
    walk, two = Walk(), [stop(0, "soft", "finding"), stop(0, "gone", "finding")]
    walk.take(two)
    walk.find_fine()
    walk.take(two)
    assert walk.now == two[1]


def test_the_same_words_on_two_pages_are_fine_together_and_one_stays_where_one_is() -> None:
    walk, two = Walk(), [stop(0, "same", "name"), stop(3, "same", "name")]
    walk.take(two)
    walk.step(1)
    walk.take(two)
    assert walk.now == two[1]
    walk.find_fine()
    assert not walk.left


def test_what_is_fine_is_open_again_when_it_changed() -> None:
    walk = Walk()
    walk.take([stop(0, kind="unseen"), stop(1)])
    walk.find_fine()
    assert walk.seen == ("s0",)
    walk.take([stop(0, "edited", "unseen"), stop(1)])
    assert walk.seen == ()
    assert [s.surface for s in walk.left] == ["s0", "s1"]


def test_marks_are_kept_in_the_file_and_in_copies_and_not_in_the_history(tmp_path: Path) -> None:
    project = Project(book(), Journal(), None)
    keep(project, ["one"])  # it has no file yet
    project.save_as(tmp_path / "a.album")
    keep(project, ["two"])
    project.save_copy(tmp_path / "b.album")
    keep(project, [], gone=["one"])
    assert not project.journal.rows
    project.close()
    for name, marks in (("a", ("two",)), ("b", ("one", "two"))):
        again = Project.open(tmp_path / f"{name}.album")
        assert kept(again) == marks
        again.do("set_title", title="Porto")  # nobody else wrote to it: it takes edits
        again.close()


def test_keeping_marks_refuses_no_edit_of_another_program(tmp_path: Path) -> None:
    project = Project(book(), Journal(), None)
    project.save_as(tmp_path / "a.album")
    other = Project.open(tmp_path / "a.album")
    keep(other, ["one"])
    other.close()
    project.do("set_title", title="Porto")
    assert project.document.title == "Porto"
    project.close()


@pytest.mark.parametrize("text", ["", "{", "{}", '[1, "m", null]', "[" * 100_000])
def test_a_damaged_list_of_marks_counts_as_none(text: str) -> None:
    project = Project(book(), Journal(), None)
    project.put_beside("read", text)
    assert set(kept(project)) <= {"m"}


def test_a_project_that_is_only_looked_at_is_not_written_to(tmp_path: Path) -> None:
    project = Project(book(), Journal(), None)
    project.save_as(tmp_path / "a.album")
    project.close()
    before = (tmp_path / "a.album").read_bytes()
    looking = Project.open(tmp_path / "a.album", look=True)
    keep(looking, ["one"])
    assert kept(looking) == ("one",)  # as long as it is open
    looking.close()
    assert (tmp_path / "a.album").read_bytes() == before
