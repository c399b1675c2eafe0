"""Spread JPEGs, the order package, and the choice between them."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.export import profiles
from albumapp.export.export import Options, export
from albumapp.export.jpeg import export_jpegs
from albumapp.export.order import Order
from albumapp.export.package import export_package
from albumapp.imaging import colour, jpeg
from tests.export.album import SECRET, Album, make_album, run


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return make_album(tmp_path / "photos")


def test_jpegs_are_what_a_lab_takes(album: Album, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "deep"
    report = export_jpegs(album.document, folder, album.photos, ppi=60)
    assert [p.name for p in sorted(folder.iterdir())] == ["001.jpg", "002.jpg", "003.jpg", "004.jpg"]
    assert report.pages == 4
    for path, (w, h) in zip(report.files, [(672, 342)] + 3 * [(606, 306)], strict=True):
        with Image.open(path) as image:
            assert image.size == (round(w * 60 / 25.4), round(h * 60 / 25.4))
            assert image.info["dpi"] == (60, 60)
            assert not image.getexif()
        found = jpeg.read(path)
        assert found.sampling == ((1, 1),) * 3
        assert not found.progressive
        assert found.icc is not None
        assert "sRGB" in colour.profile_name(found.icc)
        assert SECRET.encode() not in path.read_bytes()


def test_jpegs_without_bleed_or_cover(album: Album, tmp_path: Path) -> None:
    report = export_jpegs(
        album.document, tmp_path / "o", album.photos, ppi=25.4, bleed=False, cover="without"
    )
    with Image.open(report.files[0]) as image:
        assert image.size == (600, 300)
    assert len(report.files) == 3


def test_jpegs_list_what_is_missing(album: Album, tmp_path: Path) -> None:
    album.files["p1"].unlink()
    report = export_jpegs(album.document, tmp_path / "o", album.photos, ppi=25.4)
    assert [(p.photo, p.surfaces) for p in report.left_out] == [("p1", ("s0", "s1", "s2"))]


def test_jpegs_all_or_none(album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "o"
    folder.mkdir()
    (folder / "001.jpg").write_bytes(b"old")
    (folder / "notes.txt").write_text("mine")
    calls = iter(range(100))
    with pytest.raises(Cancelled):
        export_jpegs(album.document, folder, album.photos, ppi=25.4, cancelled=lambda: next(calls) >= 3)
    from albumapp.export import files

    real, count = files.put, iter(range(100))

    def fails_late(made: Path, target: Path) -> None:
        if next(count) == 2:
            raise OSError(28, "No space left on device")
        real(made, target)

    monkeypatch.setattr(files, "put", fails_late)
    with pytest.raises(UserError, match="disk is full"):
        export_jpegs(album.document, folder, album.photos, ppi=25.4)
    assert (folder / "001.jpg").read_bytes() == b"old"
    assert sorted(p.name for p in folder.iterdir()) == ["001.jpg", "notes.txt"]
    assert [p.name for p in tmp_path.iterdir() if ".part" in p.name] == []


def test_the_package_is_complete_and_checks(album: Album, tmp_path: Path) -> None:
    album.files["p2"].unlink()
    out = tmp_path / "order.zip"
    report = export_package(
        album.document, album.spec, out, album.photos, order=Order("A-17", 2, anyway=True)
    )
    assert report.pages == 4
    assert [p.photo for p in report.left_out] == ["p2"]
    with zipfile.ZipFile(out) as z:
        assert z.testzip() is None
        z.extractall(tmp_path / "x")
    folder = tmp_path / "x" / "A-17"
    assert sorted(p.name for p in folder.iterdir()) == [
        "01_cover_2_666x336mm.pdf",
        "02_block_2_600x300mm.pdf",
        "manifest.sha256",
        "order.json",
        "preflight.html",
        "preflight.json",
        "proof.pdf",
    ]
    checked = subprocess.run(
        ["sha256sum", "-c", "manifest.sha256"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0
    assert checked.stdout.count(": OK") == 6
    order = json.loads((folder / "order.json").read_text(encoding="utf-8"))
    assert (order["schema"], order["quantity"], order["product"]["id"]) == (1, 2, "layflat-30x30")
    assert (order["spine"], order["cover"]["wrap"]) == (14.0, [15, 15, 15, 15])
    assert order["condition"] == "FOGRA39"
    why = "A photo is missing. Find it again, or take it out."
    assert order["left_out"] == [{"why": why, "surfaces": ["s0", "s1", "s2"]}]
    assert [f["name"] for f in order["files"]] == ["01_cover_2_666x336mm.pdf", "02_block_2_600x300mm.pdf"]
    manifest = (folder / "manifest.sha256").read_text()
    assert all(f"{f['sha256']}  {f['name']}\n" in manifest for f in order["files"])
    run("qpdf", "--check", folder / "proof.pdf")
    assert (folder / "proof.pdf").stat().st_size < 1_000_000


def test_the_package_as_a_folder_of_jpegs(album: Album, tmp_path: Path) -> None:
    order = Order("", 1, "jpeg", ppi=25.4, anyway=True)
    report = export_package(album.document, album.spec, tmp_path / "hot", album.photos, order=order)
    assert report.files == (tmp_path / "hot" / "Sommer-Meer",)
    names = {p.name for p in report.files[0].iterdir()}
    assert names >= {"001.jpg", "004.jpg", "order.json", "proof.pdf", "manifest.sha256"}
    with pytest.raises(UserError, match="already"):
        export_package(album.document, album.spec, tmp_path / "hot", album.photos, order=order)
    assert [p.name for p in tmp_path.rglob("*.part-*")] == []


def test_the_same_package_twice(album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    for name in ("1.zip", "2.zip"):
        export_package(album.document, album.spec, tmp_path / name, album.photos, order=Order(anyway=True))
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()


def test_an_order_of_none_is_refused() -> None:
    with pytest.raises(UserError):
        export_package(*_nothing(), order=Order("x", 0))


def _nothing() -> tuple[object, ...]:
    return (None, None, Path("x.zip"), lambda _: None)


def test_the_suffix_chooses(album: Album, tmp_path: Path) -> None:
    for name in ("a.pdf", "a.ZIP"):
        wish = Options(order=Order(anyway=True))
        export(album.document, album.spec, tmp_path / name, album.photos, wish)
        assert (tmp_path / name).is_file()
    export(album.document, album.spec, tmp_path / "folder", album.photos, Options(ppi=25.4))
    assert (tmp_path / "folder" / "004.jpg").is_file()
    with pytest.raises(UserError, match=r"\.docx"):
        export(album.document, album.spec, tmp_path / "a.docx", album.photos)


def test_profiles_are_sound_and_always_the_same() -> None:
    assert colour.profile_mode(profiles.srgb()) == "RGB"
    assert colour.profile_mode(profiles.grey()) == "L"
    assert profiles.srgb()[24:36] == profiles.grey()[24:36]
    assert profiles.fitting(profiles.grey(), 3) is None
    assert profiles.fitting(profiles.srgb(), 3) == profiles.srgb()
    grey = Image.new("L", (1, 1), 100)
    assert abs(colour.to_srgb(grey, profiles.grey()).getpixel((0, 0))[0] - 100) <= 1
