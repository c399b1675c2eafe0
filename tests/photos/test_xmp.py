"""Names of faces, out of photos and sidecars and into sidecars."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.photos import packet, sidecars
from albumapp.photos.xmp import Region, read_regions, turned, turned_back, write_sidecar_regions
from tests.imaging.pictures import encoded, exif, scene, stored_as
from tests.photos.test_packet import AREA, region, regions, xmp

SHARED = Path(__file__).resolve().parents[3] / "shared" / "photos"
real = pytest.mark.skipif(not SHARED.is_dir(), reason="the real photos are not on this machine")
ANN = Region("Ann", Rect(0.1, 0.2, 0.3, 0.25))
BEN = Region('Ben <b> & "c"', Rect(0.6, 0.5, 0.2, 0.3))


def photo(folder: Path, orientation: int = 1, name: str = "a.jpg", packet_: bytes | None = None) -> Path:
    path = folder / name
    more = {"xmp": packet_} if packet_ else {}
    path.write_bytes(encoded(stored_as(scene(400, 300), orientation), exif=exif(orientation), **more))
    return path


def near(found: tuple[Region, ...], *wanted: Region) -> bool:
    return [r.name for r in found] == [w.name for w in wanted] and all(
        r.box.as_list() == pytest.approx(w.box.as_list(), abs=1e-5)
        for r, w in zip(found, wanted, strict=True)
    )


@pytest.mark.parametrize("orientation", range(1, 9))
def test_written_names_are_read_back_whatever_the_orientation(tmp_path: Path, orientation: int) -> None:
    path = photo(tmp_path, orientation)
    before = path.read_bytes()
    write_sidecar_regions(path, [ANN, BEN], tmp_path / "a.jpg.xmp")
    assert near(read_regions(path), ANN, BEN)
    assert path.read_bytes() == before
    stored = packet.parse((tmp_path / "a.jpg.xmp").read_bytes()).regions[0]
    assert stored.box == pytest.approx(turned_back(ANN.box, orientation).as_list(), abs=1e-5)
    assert stored.applied == ((400, 300) if orientation < 5 else (300, 400))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turning_is_undone(orientation: int) -> None:
    assert turned_back(turned(ANN.box, orientation), orientation).as_list() == pytest.approx(
        ANN.box.as_list()
    )


def test_turning_as_exif_says() -> None:
    # 6: the camera was turned; what is stored left of the bottom is seen at the top left
    assert turned(Rect(0.0, 0.9, 0.2, 0.1), 6).as_list() == pytest.approx([0.0, 0.0, 0.1, 0.2])
    assert turned(Rect(0.9, 0.0, 0.1, 0.2), 8).as_list() == pytest.approx([0.0, 0.0, 0.2, 0.1])


LIGHTROOM = xmp(
    "<dc:subject><rdf:Bag><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>"
    + regions(
        region("Rex", AREA, "Pet"), region("Cem", AREA.replace('"0.5"', '"0.8"')), region("Old Ann", AREA)
    ),
    'xmp:Rating="4" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.35"',
)


def test_a_merge_keeps_everything_else(tmp_path: Path) -> None:
    path, side = photo(tmp_path), tmp_path / "a.xmp"
    side.write_bytes(LIGHTROOM)
    new = Region("Ann", Rect(0.41, 0.26, 0.2, 0.3))  # on what was called Old Ann
    write_sidecar_regions(path, [new], side)
    said = packet.parse(side.read_bytes())
    assert sorted(r.name for r in said.regions) == ["Ann", "Cem"]
    assert (said.rating, said.keywords) == (4, ("sea",))
    text = side.read_text()
    assert 'crs:Exposure2012="+0.35"' in text
    assert "Rex" in text
    assert "Old Ann" not in text
    assert text.startswith("<?xpacket begin")
    assert text.rstrip().endswith("<?xpacket end='w'?>")


def test_writing_twice_writes_once(tmp_path: Path) -> None:
    path, side = photo(tmp_path, 6), tmp_path / "a.jpg.xmp"
    write_sidecar_regions(path, [ANN], side)
    once = side.read_bytes()
    write_sidecar_regions(path, [ANN], side)
    assert packet.parse(side.read_bytes()) == packet.parse(once)
    write_sidecar_regions(path, [Region("Anna", ANN.box), BEN], side)
    assert {r.name for r in read_regions(path)} == {"Anna", BEN.name}


@pytest.mark.parametrize(
    "before",
    [
        b"",
        xmp("<xmp:Rating>2</xmp:Rating>"),
        xmp().decode().encode("utf-16"),
        b'<?xml version="1.0" encoding="ISO-8859-1"?>\n' + xmp().partition(b"?>")[2],
        b"\xef\xbb\xbf" + xmp(),
    ],
)
def test_sidecars_of_other_programs_are_added_to(tmp_path: Path, before: bytes) -> None:
    path, side = photo(tmp_path), tmp_path / "a.jpg.xmp"
    side.write_bytes(before)
    write_sidecar_regions(path, [ANN], side)
    assert near(read_regions(path), ANN)
    assert packet.parse(side.read_bytes()).rating == packet.parse(before).rating


@pytest.mark.parametrize(
    "before",
    [
        b"not xml at all",
        xmp().partition(b"</rdf:RDF>")[0],
        b"<!DOCTYPE x []>" + xmp(),
        b"<html/>",
        b"\xff\xd8\xff\xe0 a photo",
    ],
)
def test_what_is_no_sidecar_is_left_alone(tmp_path: Path, before: bytes) -> None:
    path, side = photo(tmp_path), tmp_path / "a.jpg.xmp"
    side.write_bytes(before)
    with pytest.raises(UserError, match=r"a\.jpg\.xmp"):
        write_sidecar_regions(path, [ANN], side)
    assert side.read_bytes() == before


def test_the_photo_is_never_written_to(tmp_path: Path) -> None:
    path = photo(tmp_path)
    with pytest.raises(UserError, match="no sidecar"):
        write_sidecar_regions(path, [ANN], path)


def test_a_folder_that_may_not_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = photo(tmp_path)

    def refused(*a: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("albumapp.photos.xmp.tempfile.mkstemp", refused)
    with pytest.raises(UserError, match="Permission denied"):
        write_sidecar_regions(path, [ANN], tmp_path / "a.jpg.xmp")
    monkeypatch.undo()
    with pytest.raises(UserError, match="cannot be written"):
        write_sidecar_regions(path, [ANN], tmp_path / "gone" / "a.jpg.xmp")


def test_a_write_that_fails_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, side = photo(tmp_path), tmp_path / "a.jpg.xmp"
    side.write_bytes(LIGHTROOM)

    def full(a: object, b: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("albumapp.photos.xmp.os.replace", full)
    with pytest.raises(UserError, match="No space left"):
        write_sidecar_regions(path, [ANN], side)
    assert side.read_bytes() == LIGHTROOM
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.jpg", "a.jpg.xmp"]


def test_regions_of_an_uncropped_photo_are_dropped(tmp_path: Path) -> None:
    stale = xmp(regions(region("Ann", AREA), size=(4000, 1000)))
    assert read_regions(photo(tmp_path, packet_=stale)) == ()
    seen = xmp(regions(region("Ann", AREA), size=(4000, 3000)))
    turned_photo = photo(tmp_path, 6, "b.jpg", seen)  # stored 300 x 400: the writer saw it turned
    assert near(read_regions(turned_photo), Region("Ann", Rect(0.4, 0.25, 0.2, 0.3)))


def test_the_latest_sidecar_comes_first_then_the_photo(tmp_path: Path) -> None:
    path = photo(tmp_path, packet_=xmp(regions(region("Inside", AREA))))
    assert [r.name for r in read_regions(path)] == ["Inside"]
    for name, at in (("a.xmp", 2_000_000_000), ("a.jpg.xmp", 1_000_000_000)):
        (tmp_path / name).write_bytes(xmp(regions(region(name, AREA))))
        os.utime(tmp_path / name, (at, at))
    assert [r.name for r in read_regions(path)] == ["a.xmp"]
    assert [p.name for p in sidecars.find(path)] == ["a.xmp", "a.jpg.xmp"]


@real
def test_real_regions_lie_on_the_faces() -> None:
    """The Curies, twice: as they stand, and stored turned with regions that are not."""
    plain = read_regions(SHARED / "e-formats-immich" / "faces_portrait.jpg")
    stored_turned = read_regions(SHARED / "e-formats-immich" / "faces_portrait-orientation-6.jpg")
    assert [r.name for r in plain] == ["Marie Curie", "Pierre Curie"]
    assert near(stored_turned, *plain)
    # 0.312, 0.209, 0.113, 0.199 by eye
    assert plain[0].box.as_list() == pytest.approx([0.312, 0.209, 0.113, 0.199], abs=0.002)
