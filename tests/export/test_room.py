"""Pieces in a room as a picture: in true scale, headless, with nothing of the photo but its pixels."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.cli import main
from albumapp.document.codec import photo_to_json
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.document.room import OWN, Room
from albumapp.export.export import Options, export
from albumapp.export.pictures import Renderer
from albumapp.export.room import room_picture
from albumapp.export.room_pieces import on_wall
from albumapp.geometry import Rect, Size
from albumapp.imaging.scenes import SCENES
from albumapp.jobs.task import Task
from albumapp.photos.identity import photo_id
from albumapp.products.catalogue import product
from albumapp.products.pieces import shapes
from albumapp.session.collecting import collect
from albumapp.session.files import photo_finder
from albumapp.session.project import Project

WIDTH = 1600


@pytest.fixture
def red(tmp_path: Path) -> Path:
    """A photo that is red all over."""
    path = tmp_path / "red.png"
    Image.new("RGB", (900, 600), (250, 10, 10)).save(path)
    return path


def wall_photo(path: Path) -> PhotoEntry:
    """A grey wall of 2000 x 1500 mm, 1 px a mm, that tells where it was taken."""
    exif = Image.Exif()
    exif[0x010E] = "SECRET-PLACE"
    Image.new("RGB", (2000, 1500), (190, 190, 190)).save(path, quality=90, exif=exif, comment=b"SECRET-TOO")
    return PhotoEntry(photo_id(path), str(path), 2000, 1500)


def made(product_id: str, red: Path, count: int = 1, room: Room | None = None) -> Document:
    surfaces = tuple(
        Surface(f"s{n}", shape, (PhotoFrame(f"f{n}", shape.bleed_rect, "red"),))
        for n, shape in enumerate(shapes(product(product_id), count, ()))
    )
    entry = PhotoEntry("red", str(red), 900, 600)
    return Document(product_id, surfaces=surfaces, photos={"red": entry}, room=room or Room())


def picture(document: Document, places: dict[str, Path], width: int = WIDTH) -> np.ndarray:
    spec = product(document.product)
    return room_picture(document, spec, Renderer(document, places.get), places.get, width)


def is_red(pixels: np.ndarray) -> Rect:
    """The box of what is red, px."""
    found = (pixels[..., 0] > 60 + 1.8 * pixels[..., 1]) & (pixels[..., 1] < 60)
    ys, xs = np.nonzero(found)
    return Rect.corners(xs.min(), ys.min(), xs.max() + 1, ys.max() + 1)


@pytest.mark.parametrize("scene", SCENES)
def test_a_canvas_is_as_large_as_it_is_in_every_drawn_room(scene: str, red: Path) -> None:
    document = made("canvas-40x60", red, room=Room(scene=scene, offset=(0, -250)))
    box = is_red(picture(document, {"red": red}))
    mm = SCENES[scene].camera.width / WIDTH
    assert max(box.w, box.h) * mm == pytest.approx(600, rel=0.02)
    assert min(box.w, box.h) * mm == pytest.approx(400, rel=0.02)


def test_in_a_photo_it_is_true_to_two_percent_and_where_it_is_put(red: Path, tmp_path: Path) -> None:
    wall = tmp_path / "wall.jpg"
    corners = ((0.1, 0.2), (0.205, 0.2), (0.205, 0.398), (0.1, 0.398))  # an A4 sheet at 200, 300 mm
    room = Room(OWN, photo=wall_photo(wall), corners=corners, offset=(795, 351.5))
    document = made("metal-40x60", red, room=room)
    places = {"red": red, room.photo.id: wall}
    for width in (800, 2000):
        k = width / 2000
        box = is_red(picture(document, places, width))
        assert box.w / k == pytest.approx(600, rel=0.02)
        assert box.h / k == pytest.approx(400, rel=0.02)
        assert box.cx / k == pytest.approx(200 + 105 + 795, abs=4)
        assert box.cy / k == pytest.approx(300 + 148.5 + 351.5, abs=4)


def test_a_high_group_is_seen_whole(red: Path) -> None:
    tall = made("canvas-split", red, 9)  # three rows of 60 cm: higher than what is seen of the wall
    pixels = picture(tall, {"red": red}, 800)
    usual = SCENES["living"].camera
    assert pixels.shape[0] > 800 * usual.height / usual.width + 40
    assert is_red(pixels).y * usual.width / 800 == pytest.approx(120, abs=15)


def test_the_group_hangs_with_its_gaps(red: Path) -> None:
    document = made("canvas-split", red, 3)
    boxes = [p.box for p in on_wall(document, product(document.product))]
    assert len(boxes) == 3
    assert all(b.x - a.right == pytest.approx(40) for a, b in pairwise(boxes))
    prints = made("poster-50x70", red, 2)
    a, b = (p.box for p in on_wall(prints, product(prints.product)))
    assert b.x > a.right


def test_what_cannot_be_is_said(red: Path, tmp_path: Path) -> None:
    wall = tmp_path / "wall.jpg"
    unmarked = made("metal-40x60", red, room=Room(OWN, photo=wall_photo(wall)))
    with pytest.raises(UserError, match="known size"):
        picture(unmarked, {"red": red, unmarked.room.photo.id: wall})
    marked = replace(unmarked, room=replace(unmarked.room, corners=((0, 0), (1, 0), (1, 1), (0, 1))))
    with pytest.raises(UserError, match="missing"):
        picture(marked, {"red": red})
    book = Document("layflat-30x30")
    with pytest.raises(UserError, match="hangs on no wall"):
        picture(book, {})
    spec = product("metal-40x60")
    for wish in (Options(kind="room", scene="cellar"), Options(kind="room", width=99_999)):
        with pytest.raises(UserError):
            export(made("metal-40x60", red), spec, tmp_path / "x.jpg", {"red": red}.get, wish)
    with pytest.raises(UserError):
        export(made("metal-40x60", red), spec, tmp_path / "x.pdf", {"red": red}.get, Options(kind="room"))
    assert not list(tmp_path.glob("x.*"))


def test_by_the_command_line_and_packed(red: Path, tmp_path: Path, isolated_home: Path) -> None:
    folder = tmp_path / "Elsewhere"
    folder.mkdir()
    entry = wall_photo(folder / "wall.jpg")
    photo = PhotoEntry(photo_id(red), str(red), 900, 600)
    document = made("canvas-40x60", red)
    frames = tuple(replace(f, photo=photo.id) for f in document.surfaces[0].photo_frames())
    surface = replace(document.surfaces[0], frames=frames)
    project = Project(replace(document, surfaces=(surface,), photos={photo.id: photo}), Journal(), None)
    album = tmp_path / "Wall.album"
    project.save_as(album)
    project.do(
        "set_room", photo=photo_to_json(entry), corners=[[0.1, 0.2], [0.3, 0.2], [0.3, 0.5], [0.1, 0.5]]
    )
    project.do("set_room", reference=[400, 450])
    project.close()
    out = tmp_path / "room.jpg"
    assert main(["export", str(album), "-o", str(out), "--as", "room", "--width", "1000"]) == 0
    assert Image.open(out).size == (1000, 750)
    assert b"SECRET" not in out.read_bytes()
    png = tmp_path / "office.png"
    assert (
        main(["export", str(album), "-o", str(png), "--as", "room", "--scene", "office", "--width", "700"])
        == 0
    )
    assert Image.open(png).info.get("icc_profile")
    assert b"SECRET" not in png.read_bytes()
    assert (
        main(["export", str(album), "-o", str(tmp_path / "no.jpg"), "--as", "room", "--scene", "moon"]) == 2
    )
    # packed with its photo, which is found there when the folders of this computer are gone
    target = tmp_path / "packed"
    packed = collect(album, target, lambda d: photo_finder(d, None, album), Task("collect"))
    assert (packed.photos, packed.missing) == (2, ())
    (folder / "wall.jpg").unlink()
    text = (target / "packed.album").read_bytes()
    assert str(folder).encode() not in text
    again = Project.open(target / "packed.album")
    assert again.document.room.own
    assert photo_finder(again.document, None, again.path)(entry.id) is not None
    assert entry.id not in again.document.photos
    assert again.document.room.reference == Size(400, 450)
    again.close()


def test_it_never_takes_the_place_of_a_photo_of_a_packed_album(red: Path, tmp_path: Path) -> None:
    """Its entries name photos from the album's own folder."""
    own = replace(wall_photo(tmp_path / "wall.jpg"), path="photos/wall.jpg")
    room = Room(OWN, photo=own, corners=((0.1, 0.2), (0.205, 0.2), (0.205, 0.398), (0.1, 0.398)))
    document = made("metal-40x60", red, room=room)
    document = replace(document, photos={"red": PhotoEntry("red", "photos/red.png", 900, 600)})
    places = {"red": red, own.id: tmp_path / "wall.jpg"}
    for target in places.values():
        before = target.read_bytes()
        with pytest.raises(UserError, match="one of the album's photos"):
            export(document, product(document.product), target, places.get, Options(kind="room", width=400))
        assert target.read_bytes() == before


def test_it_can_be_stopped_between_pieces(red: Path, tmp_path: Path) -> None:
    document, stop = made("canvas-40x60", red, 3), iter((False, False, True))
    with pytest.raises(Cancelled):
        export(
            document, product(document.product), tmp_path / "room.jpg", {"red": red}.get,
            Options(kind="room", width=400), cancelled=lambda: next(stop),
        )  # fmt: skip
    assert not (tmp_path / "room.jpg").exists()


def test_what_folds_round_the_bars_is_no_part_of_the_front(tmp_path: Path) -> None:
    """A canvas whose wrap is blue all round, and whose front is red to its edges."""
    document = made("canvas-40x60", tmp_path / "both.png", room=Room(offset=(0, -250)))
    surface = document.surfaces[0]
    w, h = (round(v) for v in (surface.shape.bleed_rect.w, surface.shape.bleed_rect.h))
    both = np.full((h, w, 3), (10, 10, 250), np.uint8)
    reach = round(-surface.shape.bleed_rect.x)
    both[reach : h - reach, reach : w - reach] = (250, 10, 10)
    Image.fromarray(both).save(tmp_path / "both.png")
    document = replace(document, photos={"red": PhotoEntry("red", str(tmp_path / "both.png"), w, h)})
    box = is_red(picture(document, {"red": tmp_path / "both.png"}))
    mm = SCENES["living"].camera.width / WIDTH
    assert max(box.w, box.h) * mm == pytest.approx(600, rel=0.02)
    assert min(box.w, box.h) * mm == pytest.approx(400, rel=0.02)


def test_paper_on_the_wall_is_not_taken_for_light(red: Path, tmp_path: Path) -> None:
    """Neither the white sheet nor the black marker that tells the size is seen in the picture over it."""
    corners = (
        (0.45, 0.4),
        (0.45 + 210 / 2000, 0.4),
        (0.45 + 210 / 2000, 0.4 + 297 / 1500),
        (0.45, 0.4 + 297 / 1500),
    )
    fronts = []
    for tone in (120, 255):
        pixels = np.full((1500, 2000, 3), 120, np.uint8)
        pixels[600:897, 900:1110] = tone
        path = tmp_path / f"{tone}.png"
        Image.fromarray(pixels).save(path)
        entry = PhotoEntry(photo_id(path), str(path), 2000, 1500)
        room = Room(scene=OWN, photo=entry, corners=corners, reference=Size(210, 297))
        shown = picture(made("canvas-40x60", red, room=room), {"red": red, entry.id: path})
        box = is_red(shown)
        inner = shown[int(box.y) + 20 : int(box.bottom) - 20, int(box.x) + 20 : int(box.right) - 20, 0]
        fronts.append(inner.astype(int))
    bare, sheet = fronts
    assert abs(bare.mean() - sheet.mean()) < 3
    assert sheet.max() - sheet.min() <= bare.max() - bare.min() + 3
