"""Occasions that ship name what there is, and pictures of covers come and go with their albums."""

from __future__ import annotations

from pathlib import Path

from albumapp.basis.places import home, resource
from albumapp.session import recents
from albumapp.session.occasions import occasions


def test_every_occasion_is_sound_and_has_its_words() -> None:
    found = occasions()
    assert set(found) == {p.stem for p in resource("occasions").glob("*.toml")}
    assert len(found) >= 6
    assert len({o.style for o in found.values()}) >= 6, "they look alike"
    assert all(o.name and o.about.endswith(".") for o in found.values())


def test_covers_of_other_albums_go(tmp_path: Path) -> None:
    a, b = tmp_path / "a.album", tmp_path / "b.album"
    for album in (a, b):
        recents.keep_cover(album, b"jpeg")
    assert len(list((home() / recents.FOLDER).iterdir())) == 2
    recents.tidy([b])
    assert not recents.cover_of(a).exists()
    assert recents.cover_of(b).read_bytes() == b"jpeg"


def test_a_state_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    home().mkdir(parents=True)
    (home() / recents.FOLDER).write_text("in the way")
    recents.keep_cover(tmp_path / "a.album", b"jpeg")
    recents.tidy([])
