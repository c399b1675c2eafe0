"""Products on the command line: the catalogue as JSON, parameters by --set, own files that are wrong."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from albumapp.cli import main
from albumapp.products import catalogue
from tests.photomaker import tiny_photo


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home"))
    catalogue.read_again()
    yield  # type: ignore[misc]
    catalogue.read_again()


def run(*arguments: object) -> int:
    return main([str(a) for a in arguments])


def test_the_catalogue_says_what_interfaces_promise(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("products", "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)["products"]
    albums = [p for p in said if p["kind"] == "album"]
    assert len(albums) >= 16
    assert {p["binding"] for p in albums} >= {"lay-flat", "hard", "soft", "wire"}
    for p in said:
        assert {"id", "name", "kind", "size", "pages", "bleed", "vendor", "source", "date"} <= p.keys()
        assert "pages" in p["parameters"]
    own = next(p for p in said if p["id"] == "own-size")
    assert {"width", "height", "bleed", "binding"} <= set(own["parameters"])


def shots(tmp_path: Path) -> Path:
    """Eighteen photos of three days."""
    photos = tmp_path / "photos"
    photos.mkdir()
    for n in range(18):
        taken = datetime(2026, 5, 3, 9) + timedelta(days=n // 6, minutes=9 * n)
        tiny_photo(photos / f"{n}.jpg", f"#{20 + 12 * n:02x}{220 - 9 * n:02x}80", (600, 400), taken=taken)
    return photos


def make(tmp_path: Path) -> Path:
    album = tmp_path / "first.album"
    assert run("build", shots(tmp_path), "--pages", 20, "--project", album) == 0
    return album


def test_any_size_any_bleed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photos, pdf, album = shots(tmp_path), tmp_path / "a.pdf", tmp_path / "a.album"
    values = ("width=250", "height=180.5", "bleed=4", "binding=soft", "pages=12", "spine=7.5")
    asked = [x for v in values for x in ("--set", v)]
    assert run("build", photos, "--product", "own-size", *asked, "-o", pdf, "--project", album) == 0
    with pikepdf.open(pdf) as doc:
        boxes = [[float(v) * 25.4 / 72 for v in page.TrimBox] for page in doc.pages]
        bleed = [float(v) * 25.4 / 72 for v in doc.pages[1].BleedBox]
    sizes = [(x1 - x0, y1 - y0) for x0, y0, x1, y1 in boxes]
    assert sizes[0] == pytest.approx((2 * 250 + 7.5, 180.5), abs=0.05)
    assert len(sizes) == 13
    assert all(s == pytest.approx((250, 180.5), abs=0.05) for s in sizes[1:])
    assert bleed[2] - bleed[0] == pytest.approx(258, abs=0.05)
    capsys.readouterr()
    assert run("inspect", album) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["product"], said["parameters"]["width"]) == ("own-size", "250")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("width=9", "'block.page' must hold lengths between 20 and 3000 mm"),
        ("width", "it takes KEY=VALUE"),
        ("colour=red", "no such parameter"),
        ("reference=x", "no such parameter"),
        ("width=2,5", "does not know this value"),
        ("pages_min=3", "must be even"),
        ("bleed=1e400", "bleed"),
    ],
)
def test_a_value_that_cannot_be_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str, says: str
) -> None:
    assert run("build", tmp_path, "--product", "own-size", "--set", given, "-o", tmp_path / "a.pdf") == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert says in line


def test_an_album_goes_to_another_product(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    album, other = make(tmp_path), tmp_path / "other.album"
    before = album.read_bytes()
    assert run("retarget", album, "--product", "streetlib-softcover-a5", "-o", other) == 0
    said = capsys.readouterr().out
    assert "A page is 148 × 210 mm instead of 300 × 300 mm." in said
    assert "The book has 56 pages instead of 20." in said
    assert album.read_bytes() == before
    assert run("inspect", other) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["product"] == "streetlib-softcover-a5"
    assert found["spreads"][1]["size"] == [148, 210]
    first = {f["photo"] for s in inspected(album, capsys) for f in s["frames"] if f["kind"] == "photo"}
    after = {f["photo"] for s in found["spreads"] for f in s["frames"] if f["kind"] == "photo"}
    assert after == first
    assert run("retarget", album, "--product", "streetlib-softcover-a5", "-o", other) == 2
    assert "is there already" in capsys.readouterr().err
    assert run("retarget", album, "--product", "scroll", "-o", tmp_path / "b.album") == 2
    assert not (tmp_path / "b.album").exists()


def inspected(album: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run("inspect", album) == 0
    return list(json.loads(capsys.readouterr().out)["spreads"])


def test_own_files_are_listed_and_wrong_ones_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "home" / "products"
    folder.mkdir(parents=True)
    text = Path(catalogue.resource("products") / "layflat-30x30.toml").read_text(encoding="utf-8")
    (folder / "mine.toml").write_text(text.replace("layflat-30x30", "mine"), encoding="utf-8")
    torn = text.replace("layflat-30x30", "torn").replace("bleed = 3 ", "bleed = -3 ")
    (folder / "torn.toml").write_text(torn, encoding="utf-8")
    (folder / "layflat-30x30.toml").write_text("schema = 1", encoding="utf-8")
    assert run("products", "--json", "-") == 0
    told = capsys.readouterr()
    ids = {p["id"] for p in json.loads(told.out)["products"]}
    assert {"mine", "layflat-30x30"} <= ids
    assert "torn" not in ids
    assert "torn.toml, line 11: 'block.bleed'" in told.err
    assert run("build", tmp_path, "--product", "torn", "-o", tmp_path / "a.pdf") == 2
    assert "'block.bleed'" in capsys.readouterr().err
