"""Collecting an album with its photos, and opening it elsewhere."""

from __future__ import annotations

import shutil
import zipfile
from collections import namedtuple
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.document.codec import photo_to_json
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry
from albumapp.jobs.task import Progress, Task
from albumapp.photos.identity import photo_id
from albumapp.session import versions
from albumapp.session.collecting import collect, unpack
from albumapp.session.files import photo_finder
from albumapp.session.project import Project
from tests.document.test_journal import small_book


def finder(project: Path | None = None) -> Callable[[Document], Callable[[str], Path | None]]:
    return lambda document: photo_finder(document, None, project)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A book whose photos are there: two of them have the same name."""
    entries: dict[str, PhotoEntry] = {}
    for n in range(8):
        folder = tmp_path / "pictures" / ("a" if n % 2 else "b")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"photo {n // 2}.jpg"
        Image.new("RGB", (40, 30), (n * 30, 200 - n * 20, 90)).save(path)
        entries[f"p{n}"] = PhotoEntry(photo_id(path), str(path), 40, 30)
    doc = small_book()
    frames = {e: entries[e].id for e in entries}
    surfaces = tuple(
        replace(s, frames=tuple(replace(f, photo=frames[f.photo]) for f in s.photo_frames()))
        for s in doc.surfaces
    )
    photos = {e.id: e for e in entries.values()}
    project = Project(replace(doc, surfaces=surfaces, photos=photos), Journal(), None)
    project.save_as(tmp_path / "Trip.album")
    project.do("set_title", title="Lisbon")
    versions.keep(project, "before")
    project.close()
    return tmp_path / "Trip.album"


def opened(path: Path) -> Document:
    project = Project.open(path)
    document = project.document
    assert [v.name for v in versions.kept(project)] == ["before"]
    project.undo()
    assert project.document.title == "Trip"
    project.redo()
    project.close()
    return document


def all_there(document: Document, below: Path) -> bool:
    paths = [Path(p.path) for p in document.photos.values()]
    return all(
        p.is_relative_to(below) and photo_id(p) == k for k, p in zip(document.photos, paths, strict=True)
    )


@pytest.mark.parametrize("name", ["For Mum", "For Mum.zip"])
def test_what_is_collected_opens_elsewhere(album: Path, tmp_path: Path, name: str) -> None:
    before = Project.open(album)
    surfaces = before.document.surfaces
    before.close()
    done = collect(album, tmp_path / name, finder(), Task("collect"))
    assert (done.photos, done.missing) == (8, ())
    shutil.rmtree(tmp_path / "pictures")
    album.unlink()
    away = tmp_path / "away"
    away.mkdir()
    if name.endswith(".zip"):
        made = unpack(tmp_path / name, away / "For Mum", Task("unpack"))
    else:
        shutil.move(tmp_path / name, away / "For Mum")
        made = away / "For Mum" / "For Mum.album"
    document = opened(made)
    assert document.surfaces == surfaces
    assert all_there(document, away)
    shutil.move(away, tmp_path / "further")  # and on, together
    assert all_there(opened(tmp_path / "further" / "For Mum" / made.name), tmp_path / "further")


def test_photos_that_are_gone_or_others_by_now_are_named(album: Path, tmp_path: Path) -> None:
    (tmp_path / "pictures" / "a" / "photo 0.jpg").unlink()
    Image.new("RGB", (40, 30), (1, 2, 3)).save(tmp_path / "pictures" / "b" / "photo 3.jpg")
    done = collect(album, tmp_path / "out", finder(), Task("collect"))
    assert (done.photos, sorted(done.missing)) == (6, ["photo 0.jpg", "photo 3.jpg"])
    assert len(list((tmp_path / "out" / "photos").iterdir())) == 6


def test_a_package_names_no_folder_of_this_computer(album: Path, tmp_path: Path) -> None:
    project = Project.open(album)
    photo = next(iter(project.document.photos.values()))
    project.do("remove_photos", photos=[photo.id])
    project.do("add_photos", photos=[photo_to_json(photo)])
    project.do("remove_photos", photos=[photo.id])
    project.close()
    (tmp_path / "pictures" / "a" / "photo 1.jpg").unlink()
    assert str(tmp_path).encode() in album.read_bytes()
    done = collect(album, tmp_path / "out", finder(), Task("collect"))
    assert done.missing == ("photo 1.jpg",)
    for file in (tmp_path / "out").iterdir():
        if file.is_file():
            assert tmp_path.name.encode() not in file.read_bytes()
    made = Project.open(tmp_path / "out" / "out.album")
    made.undo()  # it comes back with the place that it would have here
    assert made.document.photos[photo.id].name == photo.name
    there = versions.document_of(made, versions.kept(made)[0])
    assert {p.path.split("/")[0] for p in there.photos.values()} == {"photos"}
    made.close()


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_stop_leaves_nothing(album: Path, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.iterdir())

    def stop(p: Progress) -> None:
        if p.done == 4:
            task.cancel()

    task = Task("collect", stop)
    with pytest.raises(Cancelled):
        collect(album, tmp_path / name, finder(), task)
    assert sorted(tmp_path.iterdir()) == before


def test_a_disk_that_is_too_full_is_said_before(
    album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("albumapp.session.collecting.shutil.disk_usage", lambda _: usage(10, 10, 100))
    with pytest.raises(UserError, match=r"needs .* but only 0.1 MB are free"):
        collect(album, tmp_path / "out", finder(), Task("collect"))
    assert not (tmp_path / "out").exists()


def test_what_is_there_is_never_written_over(album: Path, tmp_path: Path) -> None:
    (tmp_path / "out.zip").write_text("mine")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("mine")
    for name in ("out.zip", "full"):
        with pytest.raises(UserError, match="there already"):
            collect(album, tmp_path / name, finder(), Task("collect"))
    with pytest.raises(UserError, match="not there"):
        collect(album, tmp_path / "nowhere" / "out", finder(), Task("collect"))


@pytest.mark.parametrize(
    "names",
    [["../x.album"], ["x.album", "../../evil"], ["a.album", "b.album"], [], ["x.album", "photos/../../y"]],
)
def test_a_hostile_package_writes_nothing(tmp_path: Path, names: list[str]) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as z:
        for name in names:
            z.writestr(name, "data")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UserError, match="not a packed album"):
        unpack(tmp_path / "x.zip", tmp_path / "new", Task("unpack"))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_damaged_package_says_so(album: Path, tmp_path: Path) -> None:
    collect(album, tmp_path / "out.zip", finder(), Task("collect"))
    data = bytearray((tmp_path / "out.zip").read_bytes())
    data[60:80] = bytes(20)
    (tmp_path / "bad.zip").write_bytes(data)
    (tmp_path / "text.zip").write_text("hello")
    for name in ("bad.zip", "text.zip"):
        with pytest.raises(UserError, match="not a packed album, or it is damaged"):
            unpack(tmp_path / name, tmp_path / "new", Task("unpack"))
    assert not (tmp_path / "new").exists()


def test_photos_that_moved_together_with_the_album_are_found(album: Path, tmp_path: Path) -> None:
    away = tmp_path / "stick"
    away.mkdir()
    for one in (album, tmp_path / "pictures"):
        shutil.move(one, away)
    project = Project.open(away / "Trip.album")
    assert all_there(project.document, away)
    project.do("set_title", title="Porto")
    project.close()
    shutil.move(away, tmp_path / "disk")  # again: the places were written anew with the edit
    project = Project.open(tmp_path / "disk" / "Trip.album")
    assert all_there(project.document, tmp_path / "disk")
    project.close()


def test_an_album_that_was_copied_alone_keeps_to_its_photos(album: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    shutil.copy(album, tmp_path / "copy")
    project = Project.open(tmp_path / "copy" / "Trip.album")
    assert all_there(project.document, tmp_path / "pictures")
    project.close()


def test_without_history_only_what_shows_is_packed(album: Path, tmp_path: Path) -> None:
    project = Project.open(album)
    project.do("set_title", title="A word that is taken back")
    project.undo()
    before = project.document
    project.close()
    collect(album, tmp_path / "out", finder(), Task("collect"), history=False)
    made = tmp_path / "out" / "out.album"
    assert b"A word that is taken back" not in made.read_bytes()
    packed = Project.open(made)
    assert packed.document.surfaces == before.surfaces
    assert packed.document.title == before.title
    assert not packed.steps()
    assert not versions.kept(packed)
    packed.do("set_title", title="and on")  # it is an album as any
    assert packed.undo() == "Change title"
    packed.close()
