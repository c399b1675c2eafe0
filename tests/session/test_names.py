"""Names from and to XMP: taken over once, never over the user's word, and written into sidecars only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.model import Analysis, FaceRef, PhotoScore
from albumapp.geometry import Rect
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.photos.record import PhotoRecord
from albumapp.photos.xmp import Region, read_regions, write_sidecar_regions
from albumapp.session import people
from albumapp.session.importing import VERSION
from albumapp.session.names import export_names, read_names, take_names
from tests.analysis.drawn import face, record, save, scene

# the two people of each photo, from left to right
ON = {"a": (1, 2), "b": (1, 2), "c": (1, 3), "d": (2, 3)}


@pytest.fixture
def photos(tmp_path: Path) -> list[PhotoRecord]:
    found = []
    for n, name in enumerate(ON):
        path = save(scene(n), tmp_path / f"{name}.jpg")
        made = record(name, n)
        found.append(PhotoRecord(name, str(path), "jpeg", 320, 240, taken=made.taken, mtime_ns=1))
    return found


@pytest.fixture
def library() -> Iterator[Library]:
    with Library() as opened:
        yield opened


SCORES = {
    i: PhotoScore(i, faces=tuple(face(p, 9 * n + k, 0.1 + 0.3 * k) for k, p in enumerate(who)))
    for n, (i, who) in enumerate(ON.items())
}


def look(library: Library, photos: list[PhotoRecord]) -> Analysis:
    known = people.known_people(library, [r.id for r in photos], VERSION)
    analysis = combine(photos, SCORES, True, known=known)
    people.remember(library, analysis)
    return analysis


def named(analysis: Analysis) -> dict[str | None, str]:
    return {p.name: "".join(p.photos) for p in analysis.people}


def box(photo: str, place: int, grown: float = 1.3) -> Rect:
    return (SCORES[photo].faces or ())[place].box.grown(grown)


def test_a_name_goes_to_the_whole_person(library: Library, photos: list[PhotoRecord]) -> None:
    look(library, photos)
    before = [p.id for p in look(library, photos).people]
    marked = {"a": [("Ann", box("a", 0)), ("Bea", box("a", 1))], "c": [("Cat", box("c", 1))]}
    assert take_names(library, SCORES, marked) == 3
    found = look(library, photos)
    assert named(found) == {"Ann": "abc", "Bea": "abd", "Cat": "cd"}
    assert [p.id for p in found.people] == before


def test_names_on_a_first_import_draw_the_rest(library: Library, photos: list[PhotoRecord]) -> None:
    take_names(library, SCORES, {"a": [("Ann", box("a", 0))], "c": [("ann ", box("c", 0))]})
    # a name that is known, however it is spelled, is that person
    assert [p.name for p in library.people.all()] == ["Ann"]
    assert named(look(library, photos))["Ann"] == "abc"


def test_the_users_word_wins(library: Library, photos: list[PhotoRecord]) -> None:
    look(library, photos)
    people.rename(library, "p1", "Anna")
    ref = FaceRef("a", (SCORES["a"].faces or ())[0].box)
    people.give(library, [ref], "p1")
    people.no_face(library, [FaceRef("d", (SCORES["d"].faces or ())[1].box)])
    marked = {"a": [("Zoe", box("a", 0))], "d": [("Zoe", box("d", 1))]}
    assert take_names(library, SCORES, marked) == 0
    people.rename(library, "p2", "Bea")
    people.not_this(library, [FaceRef("b", (SCORES["b"].faces or ())[1].box)], "p2")
    take_names(library, SCORES, {"b": [("Bea", box("b", 1))]})
    assert named(look(library, photos))["Bea"] == "ad"


def test_regions_without_a_face_name_nobody(library: Library) -> None:
    far = Rect(0.8, 0.8, 0.1, 0.1)
    assert take_names(library, SCORES, {"a": [("Ann", far)], "b": []}) == 0
    assert library.people.all() == []


def test_names_are_read_from_files_once_until_they_change(
    library: Library, photos: list[PhotoRecord]
) -> None:
    first = Path(photos[0].path)
    sidecar = first.with_name("a.jpg.xmp")
    write_sidecar_regions(first, [Region("Ann", box("a", 0))], sidecar)
    broken = Path(photos[1].path)
    broken.write_bytes(b"no photo")
    with Pool(1) as pool:
        read_names(library, pool, Task("t"), photos, SCORES)
        assert [p.name for p in library.people.all()] == ["Ann"]
        people.rename(library, "p1", "Another")
        read_names(library, pool, Task("t"), photos, SCORES)
        assert [p.name for p in library.people.all()] == ["Another"]
        write_sidecar_regions(first, [Region("Bea Longer", box("a", 1))], sidecar)
        read_names(library, pool, Task("t"), photos, SCORES)
    assert {p.name for p in library.people.all()} >= {"Another", "Bea Longer"}


def test_names_are_written_into_sidecars_only(library: Library, photos: list[PhotoRecord]) -> None:
    analysis = look(library, photos)
    people.rename(library, "p1", "Ann")
    people.rename(library, "p2", "Bea")
    people.hide(library, "p2", True)
    analysis = look(library, photos)
    before = {r.path: Path(r.path).read_bytes() for r in photos}
    paths = {r.id: Path(r.path) for r in photos if r.id != "b"}
    found = export_names(library, analysis, paths.get)
    assert (found.names, found.photos) == (2, 2)
    assert [Path(f.path).name for f in found.failed] == ["b.jpg"]
    assert {r.path: Path(r.path).read_bytes() for r in photos} == before
    written = read_regions(paths["a"])
    assert [r.name for r in written] == ["Ann"]
    assert written[0].box.as_list() == pytest.approx((SCORES["a"].faces or ())[0].box.as_list(), abs=1e-3)
    assert read_regions(paths["d"]) == ()


def test_a_sidecar_that_cannot_be_written_is_said(library: Library, photos: list[PhotoRecord]) -> None:
    look(library, photos)
    people.rename(library, "p1", "Ann")
    bad = Path(photos[0].path).with_name("a.jpg.xmp")
    bad.write_text("this is no sidecar")
    paths = {r.id: Path(r.path) for r in photos}
    found = export_names(library, look(library, photos), paths.get)
    assert found.photos == 2
    assert [f.path for f in found.failed] == [photos[0].path]
    assert bad.read_text() == "this is no sidecar"
