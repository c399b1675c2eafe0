"""Photos made smaller: no finer than the printer wants, no larger than it takes, no more than is seen; and
that an export which was stopped goes on where it was."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageCms

from albumapp.basis import Cancelled, UserError
from albumapp.basis.places import home
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Shadow, Surface
from albumapp.drawing.adjust import Adjust
from albumapp.export import encoding, making, profiles
from albumapp.export.encoding import Encoded
from albumapp.export.export import Options, export
from albumapp.export.fitting import _rungs
from albumapp.export.kept import Kept
from albumapp.export.options import PdfOptions, Settings
from albumapp.export.order import Order
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Crop, Rect
from albumapp.products.catalogue import product
from albumapp.products.surfaces import inner_shapes
from tests.export.album import Album, make_album, rendered, scene, worst_block

SIZE = (1800, 1200)
BOX = Rect(20, 20, 76.2, 50.8)  # 3 x 2 inches: 600 ppi


def noisy(seed: int = 1) -> Image.Image:
    """A picture of 1800 x 1200 with a camera's grain, so that its JPEG has a photo's weight."""
    a = np.asarray(scene(*SIZE, seed=seed)).astype(int)
    grain = np.random.default_rng(seed).integers(-12, 13, (SIZE[1], SIZE[0], 1))
    return Image.fromarray(np.clip(a + grain, 0, 255).astype(np.uint8))


def one_photo(path: Path, crop: Crop | None = None, **more: object) -> Album:
    """An album of one photo in a frame of 3 x 2 inches."""
    spec = product("layflat-30x30")
    entry = PhotoEntry("x", str(path), *SIZE)
    frame = PhotoFrame("f", BOX, "x", crop or Crop(), **more)  # type: ignore[arg-type]
    surface = Surface("s", inner_shapes(spec, 20)[0], (frame,))
    return Album(Document(spec.id, surfaces=(surface,), photos={"x": entry}), spec, {"x": path})


def test_no_rung_is_tried_twice() -> None:
    for most in (0.0, 72.0, 300.0, 320.0, 400.0, 450.0, 600.0):
        rungs = [(r.ppi, r.quality) for r in _rungs(Settings(ppi_max=most))]
        assert len(rungs) == len(set(rungs)), most
        assert rungs == sorted(rungs, reverse=True), most
        assert not most or all(ppi <= most for ppi, _ in rungs)
    assert next(_rungs(Settings(ppi_max=320.0))).ppi == 320


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "x.jpg"
    noisy().save(path, quality=93, icc_profile=display_p3())
    return path


@cache
def display_p3() -> bytes:
    """sRGB's profile with other primaries: enough to be seen as another."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = next(
        int.from_bytes(made[i + 4 : i + 8], "big")
        for i in range(132, 132 + 12 * int.from_bytes(made[128:132], "big"), 12)
        if made[i : i + 4] == b"rXYZ"
    )
    made[at + 8 : at + 20] = b"".join(round(v * 65536).to_bytes(4, "big") for v in (0.515, 0.241, 0.0))
    return bytes(made)


def picture(path: Path) -> tuple[int, int, str, bytes]:
    """Width, height, colour space and raw data of the only picture."""
    with pikepdf.open(path) as pdf:
        (found,) = {
            o.objgen: o for p in pdf.pages for o in p.obj.Resources.XObject.as_dict().values()
        }.values()
        space = found.ColorSpace
        words = str(space) if isinstance(space, pikepdf.Name) else bytes(space[1].read_bytes()).hex()
        return int(found.Width), int(found.Height), words, found.read_raw_bytes()


def test_finer_than_the_finest_is_made_smaller_in_its_own_colours(photo: Path, tmp_path: Path) -> None:
    album, out = one_photo(photo), tmp_path / "a.pdf"
    report = export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(ppi_max=300))
    width, height, space, _ = picture(out)
    assert (width, height) == (900, 600)
    assert bytes.fromhex(space) == profiles.fitting(display_p3(), 3)
    (note,) = report.notes
    assert note.text == "1 photos were made smaller: the printer takes at most 300 ppi."
    plain = tmp_path / "b.pdf"
    assert export_pdf(album.document, album.spec, plain, album.photos).notes == ()
    assert picture(plain)[:2] == SIZE
    assert worst_block(rendered(out, 1, 100), rendered(plain, 1, 100)) < 0.03
    same = export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(ppi_max=600))
    assert same.notes == ()
    assert picture(out) == picture(plain)


def test_adjusted_photos_are_no_finer_than_needed(photo: Path, tmp_path: Path) -> None:
    album, out = one_photo(photo, adjust=Adjust(exposure=0.4)), tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos)
    assert picture(out)[:2] == (1350, 900)  # 450 ppi
    export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(ppi_max=200))
    assert picture(out)[:2] == (600, 400)


def test_what_is_cropped_away_can_go(photo: Path, tmp_path: Path) -> None:
    crop = Crop(Rect(0.5, 0.25, 0.25, 0.25))  # of the right of the middle
    album, out = one_photo(photo, crop), tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos)
    whole = picture(out)
    assert whole[:2] == SIZE  # clipped, its data untouched
    cut = tmp_path / "b.pdf"
    export_pdf(album.document, album.spec, cut, album.photos, options=PdfOptions(trim_away=True))
    width, height, space, _ = picture(cut)
    assert 450 <= width <= 460
    assert 300 <= height <= 310
    assert space == whole[2]
    assert worst_block(rendered(out, 1, 100), rendered(cut, 1, 100)) < 0.03


@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_cut_photos_lie_where_they_lay(tmp_path: Path, orientation: int) -> None:
    from tests.export.album import jpeg, stored

    path = jpeg(tmp_path / "o.jpg", stored(noisy(), orientation), orientation)
    album = one_photo(path, Crop(Rect(0.1, 0.5, 0.3, 0.3), angle=5.0, flip=True))
    pages = []
    for trim in (False, True):
        out = tmp_path / f"{trim}.pdf"
        export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(trim_away=trim))
        pages.append(rendered(out, 1, 100))
    assert worst_block(*pages) < 0.03


def test_a_file_that_must_be_smaller_is(tmp_path: Path) -> None:
    spec, entries, paths, frames = product("layflat-30x30"), {}, {}, []
    for i in range(3):
        paths[f"p{i}"] = path = tmp_path / f"{i}.jpg"
        noisy(i).save(path, quality=96, subsampling=0)
        entries[f"p{i}"] = PhotoEntry(f"p{i}", str(path), *SIZE)
        frames.append(PhotoFrame(f"f{i}", BOX.moved(0, 80 * i), f"p{i}"))
    surface = Surface("s", inner_shapes(spec, 20)[0], tuple(frames))
    album = Album(Document(spec.id, surfaces=(surface,), photos=entries), spec, paths)
    out = tmp_path / "a.pdf"
    export_pdf(album.document, spec, out, album.photos)
    full = out.stat().st_size
    assert full > 3_000_000
    most = 1_200_000
    report = export_pdf(album.document, spec, out, album.photos, options=PdfOptions(bytes_max=most))
    assert most * 0.3 < out.stat().st_size <= most
    assert [note.code for note in report.notes] == ["bytes-max"]
    assert "1 MB" in report.notes[0].text
    enough = export_pdf(album.document, spec, out, album.photos, options=PdfOptions(bytes_max=full * 2))
    assert enough.notes == ()
    assert out.stat().st_size == full
    with pytest.raises(UserError, match="small"):
        export_pdf(album.document, spec, out, album.photos, options=PdfOptions(bytes_max=201_000))
    assert out.stat().st_size == full


# --- going on -------------------------------------------------------------------------------------


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is encoded, as it happens."""
    calls: list[str] = []
    encode = encoding.encode

    def counted(pixels: np.ndarray, *rest: object) -> tuple[str, bytes]:
        calls.append(f"{pixels.shape}")
        return encode(pixels, *rest)  # type: ignore[arg-type]

    for module in (making, __import__("albumapp.export.flatten", fromlist=["x"])):
        monkeypatch.setattr(module, "encode", counted)
    return calls


def test_a_stopped_export_goes_on_where_it_was(tmp_path: Path, made: list[str]) -> None:
    album = make_album(tmp_path / "photos")
    surface = album.document.surface("s0")
    shaded = surface.with_frame(replace(surface.frames[0], shadow=Shadow()))
    document = album.document.with_surface(shaded)
    options = PdfOptions(flavour="X-1a")
    untouched, out = tmp_path / "u.pdf", tmp_path / "a.pdf"

    def stop_late(what: str, done: int, total: int) -> None:
        if what == "photos" and done == total - 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_pdf(document, album.spec, out, album.photos, options=options, progress=stop_late)
    before = len(made)
    assert before >= 4
    assert not list(tmp_path.glob("*.p*"))
    export_pdf(document, album.spec, out, album.photos, options=options)
    assert len(made) == before + 2  # only what was missing
    export_pdf(document, album.spec, untouched, album.photos, options=options)
    assert len(made) == before + 2


def test_the_same_bytes_with_and_without_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: list[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    album, options = make_album(tmp_path / "photos"), PdfOptions(flavour="X-1a")
    one, two = tmp_path / "1.pdf", tmp_path / "2.pdf"
    export_pdf(album.document, album.spec, one, album.photos, options=options)
    assert made
    made.clear()
    export_pdf(album.document, album.spec, two, album.photos, options=options)
    assert made == []
    assert one.read_bytes() == two.read_bytes()


def test_a_changed_photo_is_made_anew(photo: Path, tmp_path: Path, made: list[str]) -> None:
    album, out = one_photo(photo), tmp_path / "a.pdf"
    options = PdfOptions(photos="cmyk")
    export_pdf(album.document, album.spec, out, album.photos, options=options)
    first = picture(out)[3]
    noisy(7).save(photo, quality=93)
    export_pdf(album.document, album.spec, out, album.photos, options=options)
    assert len(made) == 2
    assert picture(out)[3] != first


def an(data: bytes) -> Encoded:
    return Encoded(1, 1, 3, "/Filter /DCTDecode", data)


def test_a_kept_file_that_is_not_whole_is_made_anew(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "work", tmp_path / "kept")
    path = kept.picture("a", lambda: an(b"12345")).part.path
    path.write_bytes(path.read_bytes()[:-1])
    again = kept.picture("a", lambda: an(b"12345"))
    assert kept.made == 2
    assert again.part.length == 5
    assert path.read_bytes().endswith(b"12345")


def test_a_folder_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    work = tmp_path / "work"
    work.mkdir()
    kept = Kept(work, tmp_path / "file")
    assert kept.picture("a", lambda: an(b"1")).part.path.parent == work


def test_old_ones_go(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "work", tmp_path / "kept", most=1_000)
    names = {}
    for i, age in enumerate((40 * 86400, 7200, 7000, 0)):
        part = kept.picture(i, lambda: an(b"x" * 600)).part
        names[i] = part.path
        then = part.path.stat().st_mtime - age
        os.utime(part.path, (then, then))
    left = tmp_path / "kept" / "x.picture.17.part"
    left.write_bytes(b"")
    os.utime(left, (then - 7000, then - 7000))
    kept.tidy()
    assert [i for i, path in names.items() if path.exists()] == [3]
    assert not left.exists()


CRASH = """
import os, sys
from pathlib import Path
from albumapp.export.fitting import _rungs
from albumapp.export.options import PdfOptions, Settings
from albumapp.export.order import Order
from albumapp.export.pdf import export_pdf
from tests.export.album import make_album

def end(what, done, total):
    if what == "photos" and done == total - 1:
        os._exit(9)

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    album = make_album(folder / "again")
    album.files.update({photo: folder / path.name for photo, path in album.files.items()})
    export_pdf(album.document, album.spec, Path(sys.argv[2]), album.photos,
               options=PdfOptions(flavour="X-1a"), progress=end)
"""


def test_a_crashed_export_goes_on_and_leaves_nothing(tmp_path: Path, made: list[str]) -> None:
    photos, target = tmp_path / "photos", tmp_path / "out" / "a.pdf"
    target.parent.mkdir()
    album = make_album(photos)
    script = tmp_path / "crash.py"
    script.write_text(CRASH)
    here = str(Path(__file__).parents[2])
    ended = subprocess.run(
        [sys.executable, str(script), str(photos), str(target)],
        env={**os.environ, "PYTHONPATH": here},
        check=False,
    )
    assert ended.returncode == 9
    assert len(list(target.parent.iterdir())) == 1  # what was half done
    assert len(list((home() / "cache" / "export").iterdir())) >= 3
    export_pdf(album.document, album.spec, target, album.photos, options=PdfOptions(flavour="X-1a"))
    assert [p.name for p in target.parent.iterdir()] == ["a.pdf"]
    assert len(made) == 1


def test_an_order_says_what_was_done_to_its_photos(photo: Path, tmp_path: Path) -> None:
    album = one_photo(photo)
    wish = Options(pdf=PdfOptions(ppi_max=100), order=Order(anyway=True))
    report = export(album.document, album.spec, tmp_path / "o.zip", album.photos, wish)
    assert [note.code for note in report.notes] == ["ppi-max"]
