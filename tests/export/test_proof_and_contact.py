"""The tagged proof, single pages as pictures, and contact sheets."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.basis.places import home
from albumapp.export.contact import export_contact
from albumapp.export.described import described, words
from albumapp.export.export import Options, check_target, export
from albumapp.export.jpeg import export_jpegs
from albumapp.export.order import Order
from albumapp.export.proof import export_proof
from tests.export.album import SECRET, Album, make_album, run

MM = 72 / 25.4


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return make_album(tmp_path / "photos")


def test_the_proof_is_read_aloud(album: Album, tmp_path: Path) -> None:
    """The tree: a section for each surface, in it its figure with a description; nothing outside it."""
    out = tmp_path / "proof.pdf"
    report = export_proof(album.document, out, album.photos)
    assert report.pages == 4
    run("qpdf", "--check", out)
    with pikepdf.open(out) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang) == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert "Sommer & <Meer>" in str(pdf.docinfo["/Title"])
        with pdf.open_metadata() as meta:
            assert meta["dc:title"] == str(pdf.docinfo["/Title"])
            assert meta["pdfuaid:part"] == "1"
        book = root.StructTreeRoot.K
        assert book.S == "/Document"
        sections = list(book.K)
        assert [str(s.T) for s in sections] == ["Cover", "Pages 1–2", "Pages 3–4", "Pages 5–6"]
        numbers = list(root.StructTreeRoot.ParentTree.Nums)
        for n, (section, page) in enumerate(zip(sections, pdf.pages, strict=True)):
            figure = section.K[0]
            assert figure.S == "/Figure"
            assert figure.Pg.objgen == page.obj.objgen
            assert numbers[2 * n] == page.obj.StructParents == n
            assert numbers[2 * n + 1][figure.K].objgen == figure.objgen
            marked = [str(i.operator) for i in pikepdf.parse_content_stream(page)]
            assert marked == ["BDC", "q", "cm", "Do", "Q", "EMC"]
        assert "5 photos. Office fjord AVATAR" in str(sections[1].K[0].Alt)
        size = [float(v) / MM for v in pdf.pages[1].MediaBox]
        assert size == pytest.approx([0, 0, 600, 300], abs=0.01)
    data = out.read_bytes()
    assert SECRET.encode() not in data
    assert str(tmp_path).encode() not in data
    assert b"p0.jpg" not in data


def test_a_description_says_the_days_where_all_are_known(album: Album) -> None:
    doc, said = album.document, words("en")
    surface = doc.surface("s0")
    assert described(doc, surface, said).startswith("Pages 1–2: 5 photos. Office")
    taken = {k: replace(p, taken=f"2025-05-0{n + 3}T10:00:00") for n, (k, p) in enumerate(doc.photos.items())}
    assert described(replace(doc, photos=taken), surface, said).startswith(
        "Pages 1–2: 5 photos, 3–5 May 2025."
    )
    one = {k: replace(p, taken="2025-05-03") for k, p in taken.items()}
    assert "5 photos, 3 May 2025." in described(replace(doc, photos=one), surface, said)


def test_a_proof_in_the_readers_language(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "proof.pdf"
    export(album.document, album.spec, out, album.photos, Options(kind="proof", language="de", cover="only"))
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Lang) == "de"
        assert "Umschlag" in str(pdf.Root.StructTreeRoot.K.K[0].T)


def test_pages_one_by_one(album: Album, tmp_path: Path) -> None:
    """A lay-flat spread is parted at its fold, with bleed there, too; a bound one has its sheets' own."""
    report = export_jpegs(
        album.document,
        tmp_path / "o",
        album.photos,
        ppi=25.4,
        cover="without",
        parts="page",
        names="p{n:03d}",
    )
    assert [p.name for p in report.files] == [f"p{n:03d}.jpg" for n in range(1, 7)]
    for path in report.files:
        with Image.open(path) as image:
            assert image.size == (306, 306)
    whole = export_jpegs(album.document, tmp_path / "w", album.photos, ppi=25.4, cover="without")
    with Image.open(whole.files[0]) as spread, Image.open(report.files[1]) as right:
        part = spread.crop((300, 0, 606, 306)).resize((16, 16))
        small = right.resize((16, 16))
        pairs = zip(part.tobytes(), small.tobytes(), strict=True)
        assert max(abs(a - b) for a, b in pairs) < 12
    bound = make_album(tmp_path / "b", "hardcover-a4-landscape")
    report = export_jpegs(
        bound.document, tmp_path / "p", bound.photos, ppi=25.4, cover="without", parts="page"
    )
    with Image.open(report.files[0]) as image:
        assert image.size == (303, 216)
    assert len(report.files) == 5


def test_pictures_take_the_labs_names(album: Album, tmp_path: Path) -> None:
    report = export(album.document, album.spec, tmp_path / "o", album.photos, Options(ppi=25.4, quality=60))
    assert report.files[0].name == "001.jpg"
    first = report.files[0].stat().st_size
    export(album.document, album.spec, tmp_path / "o", album.photos, Options(ppi=25.4, quality=95))
    assert report.files[0].stat().st_size > first * 1.3


def test_a_contact_sheet(album: Album, tmp_path: Path) -> None:
    album.files["p2"].unlink()
    out = tmp_path / "sheet.pdf"
    report = export_contact(album.document, album.spec, out, album.photos, per_page=6)
    assert report.pages == 1
    assert [p.name for p in report.left_out] == ["p2.jpg"]
    text = run("pdftotext", "-layout", out, "-")
    assert all(name in text for name in ("p0.jpg", "p1.jpg", "p2.jpg", "Sommer & <Meer>", "1/1"))
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages[0].get_images()) == 2
        size = [float(v) / MM for v in pdf.pages[0].TrimBox]
        assert size == pytest.approx([0, 0, 210, 297], abs=0.01)
    assert SECRET.encode() not in out.read_bytes()
    many = export_contact(
        album.document, album.spec, tmp_path / "m.pdf", album.photos, chosen=["p0", "p1"] * 7, per_page=6
    )
    assert many.pages == 3
    assert [p.name for p in tmp_path.iterdir() if ".part" in p.name] == []
    with pytest.raises(UserError, match="no photos"):
        export_contact(album.document, album.spec, out, album.photos, chosen=["gone"])


@pytest.mark.parametrize(("kind", "name"), [("proof", "a.pdf"), ("contact", "c.pdf"), ("proof", "a.html")])
def test_stopping_leaves_what_was_there(kind: str, name: str, album: Album, tmp_path: Path) -> None:
    out = tmp_path / name
    out.write_bytes(b"old")
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        export(
            album.document, album.spec, out, album.photos, Options(kind), cancelled=lambda: next(calls) >= 2
        )
    assert out.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir() if p != home()) == sorted([name, "photos"])


@pytest.mark.parametrize(
    ("kind", "name"), [("proof", "a.pdf"), ("contact", "c.pdf"), ("proof", "a.html"), ("pictures", "folder")]
)
def test_a_stopped_export_goes_on_where_it_was(
    kind: str, name: str, album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was drawn before is not drawn again, and the result is what it would have been at once."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    wish, drawn = Options(kind, ppi=30), []
    for module in ("raster", "decode"):
        name_of = "render" if module == "raster" else "read_rgb"
        real = getattr(importlib.import_module(f"albumapp.imaging.{module}"), name_of)
        watched = partial(_counted, real, drawn, module)
        monkeypatch.setattr(f"albumapp.imaging.{module}.{name_of}", watched)
    key = "decode" if kind == "contact" else "raster"
    whole = tmp_path / "whole" / name
    whole.parent.mkdir()
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home1"))
    export(album.document, album.spec, whole, album.photos, wish)
    needed = drawn.count(key)
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home2"))
    drawn.clear()
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        export(album.document, album.spec, tmp_path / name, album.photos, wish,
               cancelled=lambda: next(calls) >= 2)  # fmt: skip
    before = drawn.count(key)
    assert 0 < before < needed
    export(album.document, album.spec, tmp_path / name, album.photos, wish)
    assert drawn.count(key) == needed
    assert _bytes(tmp_path / name) == _bytes(whole)


def _counted(
    real: Callable[..., object], drawn: list[str], what: str, *args: object, **more: object
) -> object:
    drawn.append(what)
    return real(*args, **more)


def _bytes(path: Path) -> list[bytes]:
    return [p.read_bytes() for p in sorted(path.iterdir())] if path.is_dir() else [path.read_bytes()]


def test_a_page_on_which_a_photo_is_missing_is_drawn_again(album: Album, tmp_path: Path) -> None:
    good = album.files["p2"].read_bytes()
    album.files["p2"].write_bytes(good[:200])
    broken = export(album.document, album.spec, tmp_path / "f", album.photos, Options("pictures", ppi=30))
    again = export(album.document, album.spec, tmp_path / "f", album.photos, Options("pictures", ppi=30))
    assert [p.photo for p in again.left_out] == [p.photo for p in broken.left_out] == ["p2"]
    album.files["p2"].write_bytes(good)
    assert not export(album.document, album.spec, tmp_path / "f", album.photos, Options("pictures")).left_out


@pytest.mark.parametrize(
    ("kind", "name"),
    [("pictures", "x.pdf"), ("contact", "x.zip"), ("proof", "x"), ("pdf", "folder"), ("", "x.docx")],
)
def test_a_target_of_another_kind_is_refused(kind: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError):
        check_target(tmp_path / name, kind)


_LIMIT = """
import resource, signal, sys
from pathlib import Path
from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.export.export import Options, export
from albumapp.export.order import Order
from tests.export.album import make_album
album = make_album(Path(sys.argv[1]) / "photos")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, resource.RLIM_INFINITY))
for kind, name in (("proof", "a.pdf"), ("contact", "c.pdf"), ("pictures", "p"), ("package", "o.zip"),
                   ("proof", "w.html"), ("pdf", "x.pdf")):
    out = Path(sys.argv[1]) / name
    if "." in name:
        out.write_bytes(b"old")
    try:
        export(album.document, album.spec, out, album.photos, Options(kind, order=Order(anyway=True)))
        print(kind, "was written")
    except UserError as e:
        assert "cannot be written" in str(e), e
    assert not out.is_dir() and (not out.exists() or out.read_bytes() == b"old"), name
print(sorted(p.name for p in Path(sys.argv[1]).iterdir() if p != home()))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="needs a limit on the size of files")
def test_a_disk_that_takes_no_more_leaves_what_was_there(tmp_path: Path) -> None:
    """In a process of its own, whose files may not grow: a library that fails inside would end it."""
    done = subprocess.run(
        [sys.executable, "-c", _LIMIT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(["a.pdf", "c.pdf", "o.zip", "photos", "w.html", "x.pdf"])


def test_a_folder_that_may_not_be_written_is_named(album: Album, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0o500)
    if os.access(locked, os.W_OK):
        pytest.skip("this user may write anywhere")
    for kind, name in (("proof", "a.pdf"), ("contact", "c.pdf"), ("pictures", "p"), ("package", "o.zip")):
        wish = Options(kind, order=Order(anyway=True))
        with pytest.raises(UserError, match="may not write"):
            export(album.document, album.spec, locked / name, album.photos, wish)
    assert list(locked.iterdir()) == []
