"""The room of a document: what is set of it, kept by the file, undone, and refused."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.carrying import carried
from albumapp.document.codec import Malformed, document_from_parts, head_to_json, photo_to_json
from albumapp.document.model import Document, PhotoEntry
from albumapp.document.rescue import rescue
from albumapp.document.room import OWN, Room, photos_kept
from albumapp.drawing.colour import Rgb
from albumapp.geometry import Size
from albumapp.session.project import Project
from tests.document.test_journal import small_book

WALL = PhotoEntry("wall", "/somewhere/wall.jpg", 4000, 3000)
SHEET = [[0.4, 0.3], [0.5, 0.31], [0.5, 0.46], [0.4, 0.45]]
STROKE = {"points": [[0.1, 0.2], [0.31234567, 0.25]], "width": 0.04}


def project(tmp_path: Path) -> Project:
    made = Project.new(tmp_path / "Wall.album", small_book().product, "Wall")
    made.replace(small_book(), "Suggest", "suggest")
    return made


def test_what_is_set_is_kept_and_each_is_a_step_of_its_own(tmp_path: Path) -> None:
    p = project(tmp_path)
    pages = p.document.surfaces
    p.do("set_room", scene="bedroom")
    p.do("set_room", wall="#336699")
    p.do("set_room", photo=photo_to_json(WALL))
    p.do("set_room", corners=SHEET, reference=[210, 297])
    p.do("set_room", offset=[120, -40.5])
    p.do("set_room", stroke=STROKE)
    p.do("set_room", stroke={**STROKE, "erase": True})
    room = p.document.room
    p.close()
    again = Project.open(tmp_path / "Wall.album")
    assert again.document.room == room
    assert again.document.surfaces == pages
    assert room.scene == OWN
    assert room.own
    assert room.wall == Rgb(0.2, 0.4, 0.6)
    assert room.offset == (120, -40.5)
    assert [s.erase for s in room.strokes] == [False, True]
    names = [again.undo() for _ in range(7)]
    assert names == [
        "Brush what stands before",
        "Brush what stands before",
        "Hang elsewhere",
        "Mark a known size",
        "Photo of the wall",
        "Wall colour",
        "Choose room",
    ]
    assert again.document.room == Room()
    again.close()


def test_the_photo_of_the_wall_is_none_of_the_pages(tmp_path: Path) -> None:
    p = project(tmp_path)
    before = p.document.photos
    p.do("set_room", photo=photo_to_json(WALL))
    assert p.document.photos == before
    assert "wall" in photos_kept(p.document)
    p.do("relink_photo", photo="wall", path="/elsewhere/wall.jpg")
    assert p.document.room.photo is not None
    assert p.document.room.photo.path == "/elsewhere/wall.jpg"
    p.do("set_room", photo={})
    assert not p.document.room.own
    p.close()


def test_another_photo_takes_marks_and_strokes_away(tmp_path: Path) -> None:
    p = project(tmp_path)
    p.do("set_room", photo=photo_to_json(WALL), corners=SHEET, stroke=STROKE)
    assert p.document.room.strokes
    p.do("set_room", photo={**photo_to_json(WALL), "id": "other"})
    assert p.document.room.corners == ()
    assert p.document.room.strokes == ()
    p.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {"corners": [[0.1, 0.1], [0.2, 0.3], [0.2, 0.1], [0.1, 0.3]]},
        {"corners": [[0.1, 0.1], [0.2, 0.1], [0.3, 0.1], [0.1, 0.3]]},
        {"corners": [[0.1, 0.1], [0.2, 0.1]]},
        {"offset": [1e9, 0]},
        {"offset": [float("nan"), 0]},
        {"moulding": "gold"},
        {"reference": [0, 297]},
        {"stroke": {"points": [], "width": 0.1}},
        {"stroke": {"points": [[0, 0]], "width": 3}},
        {"scene": 5},
        {"wall": 5},
        {"photo": {"id": "x", "path": "/x.jpg", "width": 0, "height": 1}},
        {"strokes": [{"points": [[0.5, 0.5]] * 30_000, "width": 0.1}]},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object], tmp_path: Path) -> None:
    p = project(tmp_path)
    with pytest.raises(UserError):
        p.do("set_room", **wrong)
    assert p.document.room == Room()
    p.close()


@pytest.mark.parametrize(
    "hostile",
    [
        {"corners": [[0, 0], [1, 1], [1, 0], [0, 1]]},
        {"strokes": [{"points": [1, 2, 3], "width": 0.1}]},
        {"strokes": [{"points": [1, 1e30], "width": 0.1}]},
        {"strokes": [{"points": [1, 1], "width": 0.1}] * 1001},
        {"reference": [1e-9, 5]},
        {"wall": ["cmyk", 0, 0, 0, 0]},
        {"scene": "x" * 1000},
        [],
    ],
)
def test_a_file_with_a_room_that_cannot_be_is_malformed(hostile: object) -> None:
    head = head_to_json(Document("layflat-30x30"))
    with pytest.raises(Malformed):
        document_from_parts({**head, "room": hostile}, {}, {})


def test_a_file_of_an_older_version_has_the_usual_room() -> None:
    head = head_to_json(Document("layflat-30x30"))
    assert "room" not in head
    assert document_from_parts(head, {}, {}).room == Room()
    assert Room().reference == Size(210, 297)


def test_the_room_stays_when_all_is_laid_out_anew(tmp_path: Path) -> None:
    p = project(tmp_path)
    p.do("set_room", photo=photo_to_json(WALL), corners=SHEET)
    after = carried(p.document, small_book())
    assert after.room == p.document.room
    p.close()


def brushed(path: Path, n: int) -> Project:
    p = Project.new(path, small_book().product, "Wall")
    p.do("set_room", photo=photo_to_json(WALL))
    for k in range(n):
        p.do("set_room", stroke={"points": [[k / 1000, 0.1], [k / 1000, 0.9]], "width": 0.04})
    return p


def stored(path: Path) -> list[str]:
    """What each step of a file says, before and after."""
    with closing(sqlite3.connect(path)) as db:
        return [a + b for a, b in db.execute("SELECT before, after FROM journal ORDER BY seq")]


def test_a_step_holds_the_stroke_that_it_adds_and_no_other(tmp_path: Path) -> None:
    p = brushed(tmp_path / "Wall.album", 60)
    p.do("set_room", wall="#336699")
    p.close()
    rows = stored(tmp_path / "Wall.album")
    assert [row.count('"points"') for row in rows] == [0, *[1] * 60, 0]
    again = Project.open(tmp_path / "Wall.album")
    again.do("set_room", strokes=[])
    whole = again.document.room
    for n in (60, 60, *range(59, -1, -1)):
        again.undo()
        assert len(again.document.room.strokes) == n
    for _ in range(62):
        again.redo()
    assert again.document.room == whole
    again.close()


def test_strokes_of_an_older_file_are_read_kept_and_undone(tmp_path: Path) -> None:
    """Until the strokes had a row of their own the head held all of them, and each step two heads."""
    path = tmp_path / "Wall.album"
    p = brushed(path, 3)
    room = p.document.room
    p.close()
    with closing(sqlite3.connect(path)) as db:
        strokes = json.loads(db.execute("SELECT value FROM meta WHERE key = 'strokes'").fetchone()[0])
        head = json.loads(db.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()[0])
        heads = [{**head, "room": {**head["room"], "strokes": strokes[:n]}} for n in range(4)]
        plain = {"surfaces": {}, "photos": {}, "order": None, "pool": None, "wishes": None}
        for n in range(3):
            sides = [json.dumps({**plain, "head": heads[n + k]}) for k in (0, 1)]
            db.execute("UPDATE journal SET before = ?, after = ? WHERE seq = ?", (*sides, n + 2))
        db.execute("DELETE FROM meta WHERE key = 'strokes'")
        db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (json.dumps(heads[3]),))
        db.commit()
    older = Project.open(path)
    assert older.document.room == room
    older.do("set_room", wall="#336699")
    older.close()
    again = Project.open(path)
    assert again.document.room.strokes == room.strokes
    for n in (3, 2, 1, 0):
        again.undo()
        assert again.document.room.strokes == room.strokes[:n]
    again.close()


def test_strokes_are_found_again_in_a_damaged_file(tmp_path: Path) -> None:
    p = brushed(tmp_path / "Wall.album", 4)
    p.replace(replace(p.document, photos={WALL.id: WALL}), "Add photos")
    document = p.document
    p.close()
    found = rescue(tmp_path / "Wall.album")
    assert found.document.room == document.room
    assert len(found.journal.rows) == 6


@pytest.mark.parametrize(
    ("damage", "steps"),
    [
        ("UPDATE meta SET value = '[[' WHERE key = 'strokes'", 6),
        ("DELETE FROM meta WHERE key = 'strokes'", 6),
        ("DELETE FROM meta WHERE key IN ('head', 'strokes')", 0),
    ],
)
def test_strokes_whose_row_is_lost_are_put_together_from_the_steps(
    damage: str, steps: int, tmp_path: Path
) -> None:
    path = tmp_path / "Wall.album"
    p = brushed(path, 4)
    p.replace(replace(p.document, photos={WALL.id: WALL}), "Add photos")
    strokes = p.document.room.strokes
    p.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute(damage)
        db.execute("VACUUM")
    found = rescue(path)
    assert found.document.room.strokes == strokes
    assert len(found.journal.rows) == steps
    if steps:
        assert found.journal.jumped(found.document, 3)[1].room.strokes == strokes[:2]
