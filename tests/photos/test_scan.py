"""Finding photos in folders and among named files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from albumapp.basis import Cancelled, UserError
from albumapp.photos.scan import find_files, natural_key
from tests.imaging.pictures import encoded, scene

JPEG = encoded(scene(16, 16))
VIDEO = b"\0\0\0\x18ftypisom\0\0\0\0mp42isom"


def put(root: Path, *names: str, data: bytes = JPEG) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def names(paths: tuple[Path, ...], root: Path) -> list[str]:
    return [p.relative_to(root).as_posix() for p in paths]


def test_natural_order_and_subfolders(tmp_path: Path) -> None:
    put(tmp_path, "IMG_10.jpg", "img_9.jpg", "b/2.jpg", "a/1.jpg", "IMG_1.jpg")
    found = find_files([tmp_path])
    assert names(found.photos, tmp_path) == ["IMG_1.jpg", "img_9.jpg", "IMG_10.jpg", "a/1.jpg", "b/2.jpg"]
    assert names(find_files([tmp_path], recursive=False).photos, tmp_path)[-1] == "IMG_10.jpg"


def test_order_of_named_paths_is_kept_and_doubles_are_one(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "b.jpg", "sub/c.jpg")
    paths = [tmp_path / "b.jpg", tmp_path, tmp_path / "sub" / ".." / "a.jpg", str(tmp_path / "sub")]
    found = find_files(paths)
    assert names(found.photos, tmp_path) == ["b.jpg", "a.jpg", "sub/c.jpg"]


def test_system_files_are_skipped(tmp_path: Path) -> None:
    put(tmp_path, ".DS_Store", "._a.jpg", "Thumbs.db", "@eaDir/a.jpg", ".hidden/a.jpg", "a.jpg")
    found = find_files([tmp_path])
    assert names(found.photos, tmp_path) == ["a.jpg"]
    assert (found.unreadable, found.others) == ((), 0)


def test_what_else_lies_in_folders(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "no-suffix")
    put(tmp_path, "notes.txt", "list.tsv", data=b"words\n")
    put(tmp_path, "clip.mov", "clip.jpg.mp4", data=VIDEO)
    put(tmp_path, "page.jpg", data=b"<html>gone</html>")
    put(tmp_path, "empty.heic", data=b"")
    put(tmp_path, "art.psd", data=b"8BPS\0\1")
    found = find_files([tmp_path])
    assert names(found.photos, tmp_path) == ["a.jpg", "no-suffix"]
    assert (found.others, found.videos) == (2, 2)
    assert sorted(Path(u.path).name for u in found.unreadable) == ["art.psd", "empty.heic", "page.jpg"]
    assert all(Path(u.path).name in u.error and u.mend for u in found.unreadable)


def test_named_files_are_always_answered(tmp_path: Path) -> None:
    put(tmp_path, "notes.txt", data=b"words\n")
    put(tmp_path, "clip.mp4", data=VIDEO)
    found = find_files([tmp_path / "notes.txt", tmp_path / "clip.mp4"])
    errors = [u.error for u in found.unreadable]
    assert errors == ["notes.txt is no picture but text.", "clip.mp4 is a video."]
    assert found.photos == ()


def test_links_in_a_circle(tmp_path: Path) -> None:
    put(tmp_path, "sub/a.jpg")
    try:
        (tmp_path / "sub" / "again").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "same.jpg").symlink_to(tmp_path / "sub" / "a.jpg")
        (tmp_path / "dangling.jpg").symlink_to(tmp_path / "nowhere.jpg")
    except OSError:
        pytest.skip("no links on this file system")
    found = find_files([tmp_path])
    assert len(found.photos) == 1
    assert [Path(u.path).name for u in found.unreadable] == ["dangling.jpg"]


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holiday is not there"):
        find_files([tmp_path / "holiday"])


def test_pipes_are_no_photos(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes on this system")
    os.mkfifo(tmp_path / "pipe.jpg")
    assert find_files([tmp_path]).photos == ()


def test_it_can_be_stopped(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    with pytest.raises(Cancelled):
        find_files([tmp_path], cancelled=lambda: True)


def test_natural_key_takes_odd_digits() -> None:
    assert sorted(["a²", "a10", "a9", "9", "b"], key=natural_key) == ["9", "a9", "a10", "a²", "b"]


def test_a_name_that_is_no_text_is_refused_in_words(tmp_path: Path) -> None:
    try:
        put(tmp_path, "a.jpg", os.fsdecode(b"caf\xe9.jpg"))
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such names")
    found = find_files([tmp_path])
    assert [p.name for p in found.photos] == ["a.jpg"]
    (refused,) = found.unreadable
    assert refused.path.endswith("caf?.jpg")
    assert "no text" in refused.error
    assert refused.mend == "Rename the file."


def test_videos_are_listed_those_of_live_photos_apart(tmp_path: Path) -> None:
    video = b"\0\0\0\x14ftypqt  \0\0\0\0qt  "
    jpeg = b"\xff\xd8\xff\xe0" + bytes(20)
    for name in ("IMG_1.HEIC", "PXL_2.MP.jpg", "IMG_4.jpg"):
        (tmp_path / name).write_bytes(jpeg)
    for name in ("IMG_1.MOV", "PXL_2.MP", "IMG_3.MOV", "IMG_4.jpg.mp4"):
        (tmp_path / name).write_bytes(video)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "IMG_4.MOV").write_bytes(video)
    found = find_files([tmp_path])
    kinds = {Path(f.path).relative_to(tmp_path).as_posix(): f.kind for f in found.set_aside}
    assert kinds == {
        "IMG_1.MOV": "motion",
        "PXL_2.MP": "motion",
        "IMG_3.MOV": "video",
        "IMG_4.jpg.mp4": "motion",
        "sub/IMG_4.MOV": "video",
    }
    assert found.videos == 5


def test_sidecars_are_no_strangers(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(20))
    for name in ("a.xmp", "a.jpg.xmp", "B.XMP"):
        (tmp_path / name).write_text("<x/>")
    found = find_files([tmp_path])
    assert (found.others, found.unreadable, len(found.photos)) == (0, (), 1)
