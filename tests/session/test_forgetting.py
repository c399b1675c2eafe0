"""Forgetting is proven on the bytes: what comes from faces is on disk before, and nowhere after."""

from __future__ import annotations

import base64
import json
import sqlite3
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import Reason, UserError, places
from albumapp.basis.reasons import say
from albumapp.document.journal import Journal
from albumapp.document.scrubbing import scrub
from albumapp.export.encoding import Encoded
from albumapp.export.kept import Kept
from albumapp.geometry import Rect
from albumapp.photos.library import Library, StoredFace
from albumapp.photos.record import PhotoRecord, ReadPhoto
from albumapp.session import forgetting, people, recents
from albumapp.session.importing import BOXES, VERSION
from albumapp.session.project import Project
from albumapp.session.settings import Settings
from tests.document.test_journal import small_book

NAME = "Zoë Quxworth"
ENCODING = struct.pack("<128f", *(0.013 * k - 0.7 for k in range(128)))
BOX = (0.31415926, 0.27182818, 0.14142135, 0.17320508)
SHIFTED = (0.31415927, 0.27182819, 0.14142136, 0.17320509)


def clues() -> dict[str, list[bytes]]:
    """Every form in which a piece could lie in a file."""
    numbers = [x for box in (BOX, SHIFTED) for x in box]
    packed = [struct.pack(f, x) for x in numbers for f in (">d", "<d", ">f", "<f")]
    return {
        "encoding": [ENCODING[n : n + 64] for n in (0, 192, 448)],
        "encoding as text": [base64.b64encode(ENCODING)[:80], b"-0.687", ENCODING[:40].hex().encode()],
        "box": packed + [str(x).encode() for x in numbers] + [f"{x:.5f}".encode() for x in numbers],
        "name": [NAME.encode(), NAME.encode("utf-16-le"), NAME.encode("utf-16-be"), b"Quxworth"],
        "reasons": [b"whole_for_faces", b'"faces":'],
    }


def found(*folders: Path) -> dict[str, list[str]]:
    """Kinds of clues, and the files that they are in."""
    hits: dict[str, list[str]] = {}
    for path in sorted(p for folder in folders for p in folder.rglob("*") if p.is_file()):
        data = path.read_bytes()
        for kind, pieces in clues().items():
            if any(piece in data for piece in pieces):
                hits.setdefault(kind, []).append(path.name)
    return hits


def fill(library: Library) -> None:
    library.put_faces("a", VERSION, [StoredFace(BOX, 0.9, ENCODING, {"eyes_open": 0.4})])
    library.put_faces("b", VERSION, [StoredFace(SHIFTED, 0.9, ENCODING)])
    made = people.split(library, [people.FaceRef("a", Rect.of(BOX))], NAME).person
    people.give(library, [people.FaceRef("b", Rect.of(SHIFTED))], made)
    people.not_this(library, [people.FaceRef("b", Rect.of(BOX))], made)
    library.put_facts("a", "1", "names", b"")
    library.put_facts("a", "1", "quality", b"{}")
    library.mark("a", "stars", "4")


@pytest.fixture
def library() -> Iterator[Library]:
    with Library() as opened:
        fill(opened)
        yield opened


def album(path: Path) -> Path:
    """A project whose pages and history hold reasons that only a face can give."""
    project = Project(small_book(), Journal(), None)
    project.save_as(path)
    surface = next(s for s in project.document.surfaces if any(s.photo_frames()))
    frame = next(iter(surface.photo_frames()))
    why = (Reason("frame.whole_for_faces"), Reason("cover.front", {"faces": 3}), Reason("photo.sharp"))
    told = surface.with_frame(replace(frame, why=why))
    project.replace(project.document.with_surface(told), "Suggest")
    project.do("set_title", title="Summer with Ann")
    project.close()
    return path


def test_nothing_of_faces_is_left_in_any_file(library: Library, isolated_home: Path, tmp_path: Path) -> None:
    folder = library.path.parent
    with Library(folder / "library-v1.sqlite") as older:
        fill(older)
    library.commit()
    damaged = folder / "library-damaged-1.sqlite"
    damaged.write_bytes(library.path.read_bytes()[:9000] + ENCODING + NAME.encode() + bytes(5000))
    (folder / "library-damaged-1.sqlite-wal").write_bytes(ENCODING * 3)
    (isolated_home / ".stored.json.part").write_text(json.dumps({"name": NAME}, ensure_ascii=False))
    library.put_faces("c", VERSION, [StoredFace(BOX, 0.8, ENCODING)])  # still in the log
    before = found(isolated_home)
    assert before.keys() == {"encoding", "box", "name"}
    assert {"library-damaged-1.sqlite", "library-v1.sqlite", "library.sqlite"} <= set(before["encoding"])

    settings = Settings()
    for name in ("people", "grouping"):
        settings.set(name, True)
    with Library(library.path):  # the window's other connections do not stand in the way
        forgetting.forget_faces(library, [], settings)
        assert found(isolated_home) == {}
    assert library.get_faces("a", VERSION) is None
    assert library.marks(["a"]) == {"a": {"stars": "4"}}
    assert library.get_facts("a", "1", "quality") == b"{}"
    assert Settings().get("people") is None
    assert Settings().get("grouping") is None
    library.close()
    assert found(isolated_home, tmp_path) == {}


def test_what_was_forgotten_does_not_come_back_by_an_undo(library: Library, isolated_home: Path) -> None:
    step = people.PeopleStep(lambda x: people.rename(x, "p1", NAME + " II"))
    step.redo(library)
    forgetting.forget_faces(library, [])
    step.undo(library)
    step.redo(library)
    library.commit()
    assert found(isolated_home) == {}


def test_grouping_can_be_forgotten_alone(library: Library, isolated_home: Path) -> None:
    forgetting.forget_grouping(library)
    library.commit()
    assert found(isolated_home).keys() == {"box"}
    faces = library.get_faces("a", BOXES)
    assert faces is not None
    assert (faces[0].box, faces[0].encoding) == (BOX, None)
    assert library.get_faces("a", VERSION) is None


def test_all_can_be_forgotten(library: Library, isolated_home: Path) -> None:
    settings = Settings()
    settings.set("people", True)
    settings.set("grouping", True)
    (isolated_home / "projects").mkdir()
    mine = isolated_home / "projects" / "mine.album"
    mine.write_bytes(b"an album")
    places.state("cache/fonts/index.json").write_text("{}")
    recents.keep_cover(mine, b"a picture")
    page = forgetting.stored(library, [mine], settings)
    assert [(k.count, k.bytes) for k in page.kinds if k.code == "covers"] == [(1, 9)]
    forgetting.forget_everything(library, settings)
    assert [p for p in isolated_home.rglob("*") if p.is_file()] == [mine]
    assert Settings().get("people") is None
    assert Settings().get("grouping") is None
    with Library() as fresh:
        assert fresh.counts()["photos"] == (0, 0)


def test_projects_lose_the_reasons_that_only_a_face_can_give(library: Library, tmp_path: Path) -> None:
    path, plain = album(tmp_path / "book.album"), tmp_path / "plain.album"
    Project.new(plain).close()
    assert found(tmp_path / "book.album", tmp_path).get("reasons") == ["book.album"]
    with closing(sqlite3.connect(path)) as window:  # which has it open and idle
        window.execute("SELECT count(*) FROM journal").fetchall()
        changed = forgetting.forget_faces(library, [path, plain, tmp_path / "gone.album", path])
    assert changed == [path]
    assert found(tmp_path) == {}
    project = Project.open(path)
    assert project.document.title == "Summer with Ann"
    codes = {r.code for s in project.document.surfaces for f in s.frames for r in f.why}
    assert "photo.sharp" in codes
    assert project.undo() is not None
    assert project.undo() is not None
    project.close()
    assert not scrub(path)


def test_a_file_that_is_held_is_named_and_the_rest_is_done(library: Library, tmp_path: Path) -> None:
    path = album(tmp_path / "book.album")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match=r"book\.album"):
            forgetting.forget_faces(library, [path])
    assert library.get_faces("a", VERSION) is None
    with pytest.raises(UserError, match="not there"):
        scrub(tmp_path / "gone.album")


def test_a_library_that_is_held_is_said(library: Library) -> None:
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM faces").fetchall()
        with pytest.raises(UserError, match="Close other windows"):
            library.forget_faces()
    library.forget_faces()


def test_what_is_stored_is_counted_and_said(library: Library, tmp_path: Path) -> None:
    path = album(tmp_path / "book.album")
    Kept(tmp_path).picture("a", lambda: Encoded(1, 1, 3, "/Filter /DCTDecode", b"x"))
    page = forgetting.stored(library, [path, tmp_path / "gone.album"], Settings())
    counts = {k.code: k.count for k in page.kinds}
    assert counts == {
        "photos": 0, "files": 0, "thumbnails": 0, "scores": 2, "faces": 2, "encodings": 2, "people": 1,
        "names": 1, "corrections": 2, "marks": 1, "wrong": 0, "projects": 1, "settings": counts["settings"],
        "covers": 0, "exports": 1, "ideas": 0, "libraries": 0,
    }  # fmt: skip
    for kind in page.kinds:
        assert say(kind.what) not in ("", kind.what.code)
        assert "{" not in say(kind.what)
    assert page.bytes >= page.files[library.path] > 0
    assert next(k for k in page.kinds if k.code == "encodings").bytes == 1024
    forgetting.forget_faces(library, [])
    assert not any(k.count for k in forgetting.stored(library, [], Settings()).kinds if k.faces)


@pytest.mark.parametrize("suffix", [".json", ".zip"])
def test_all_that_is_stored_can_be_read_in_the_export(library: Library, tmp_path: Path, suffix: str) -> None:
    record = PhotoRecord("a", "/photos/a.jpg", "jpeg", 400, 300)
    library.store(ReadPhoto(record, b"\xff\xd8 a small picture"))
    out = tmp_path / f"mine{suffix}"
    forgetting.export_stored(library, [tmp_path / "book.album"], Settings(), out)
    if suffix == ".zip":
        with zipfile.ZipFile(out) as z:
            assert z.read("thumbnails/a.jpg") == b"\xff\xd8 a small picture"
            assert set(z.namelist()) >= {"README.txt", "settings.json"}
            data = json.loads(z.read("stored.json"))
    else:
        data = json.loads(out.read_text(encoding="utf-8"))
    assert data["people"] == [{"id": "p1", "name": NAME, "hidden": 0, "rule": ""}]
    assert data["photos"][0]["record"]["path"] == "/photos/a.jpg"
    assert data["faces"][0]["encoding"] == pytest.approx(struct.unpack("<128f", ENCODING), abs=1e-5)
    assert data["faces"][0]["extra"] == {"eyes_open": 0.4}
    assert data["marks"] == [{"id": "a", "mark": "stars", "value": "4"}]
    assert data["projects"] == [str(tmp_path / "book.album")]
    assert not list(tmp_path.glob(".*part"))


def test_an_export_that_cannot_be_written_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        forgetting.export_stored(library, [], Settings(), tmp_path / "no such folder" / "mine.zip")


def test_projects_are_found(isolated_home: Path, tmp_path: Path) -> None:
    settings = Settings()
    mine = album(places.state("projects/mine.album"))
    elsewhere = album(tmp_path / "other.album")
    settings.add_recent(elsewhere)
    settings.add_recent(mine)
    assert forgetting.projects_known(settings) == [mine, elsewhere]
